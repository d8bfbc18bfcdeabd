"""A window that is to be closed first saves what was typed, and stays where that is not possible."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from ui.desk import Desk

_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.InputMethod,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.ContextMenu,
        QEvent.Type.Drop,
    }
)


class Leaving(QObject):
    """Decides whether a window may close, and closes it once the last change is on the disk."""

    def __init__(self, window: QMainWindow, desk: Desk, flush: Callable[[], object]) -> None:
        """Nobody wants to leave yet.

        Args:
            window: its content takes neither keys nor clicks while it is being saved: that would not be saved any more.
            desk: what it shows.
            flush: asks for every change that is still being typed.
        """
        super().__init__(window)
        self._window, self._desk, self._flush = window, desk, flush
        self._asked_all = False
        self.is_asked = False
        """Whether it goes as soon as nothing is under way any more."""
        desk.operations.rested.connect(self._rested)

    def may_go(self) -> bool:
        """Whether it can close now; if not, it closes by itself once that is so."""
        if not self._asked_all:
            self._flush()
        if self._desk.operations.idle:
            return True
        self.is_asked = True
        self.hold()
        return False

    def hold(self) -> None:
        """Take neither keys nor clicks from now on; to tell each widget so would take as long as to paint them all.

        What is open above it (a calendar, a list of suggestions, a menu) goes: it hands on keys and choices by itself.
        """
        while (popup := QApplication.activePopupWidget()) is not None and popup.close():
            pass
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]
        self._content.setCursor(Qt.CursorShape.WaitCursor)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Keep from the content what the person does meanwhile."""
        if event.type() in _INPUT and isinstance(watched, QWidget):
            return watched is self._content or self._content.isAncestorOf(watched)
        return False

    def let_go(self) -> None:
        """Take keys and clicks again, unless it goes as soon as nothing is under way any more."""
        if self.is_asked:
            return
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
        self._content.unsetCursor()

    def _rested(self, well: bool) -> None:
        """Close; where not all is on the disk, stay as before, since a dialog says why."""
        if not self.is_asked:
            return
        self.is_asked = False
        self.let_go()
        self._asked_all = well  # a mistake would be made again
        if well:
            self._window.close()

    @property
    def _content(self) -> QWidget:
        content = self._window.centralWidget()
        assert content is not None
        return content


def is_leaving(widget: QWidget) -> bool:
    """Whether the window around a widget goes once all is on the disk: what is refused now is not seen."""
    leaving = getattr(widget.window(), "leaving", None)
    return isinstance(leaving, Leaving) and leaving.is_asked
