"""A window that is to be closed first saves what was typed, and stays where that is not possible."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMainWindow, QWidget
from shiboken6 import isValid

from ui.desk import Desk


class Leaving(QObject):
    """Decides whether a window may close, and closes it once the last change is on the disk."""

    def __init__(self, window: QMainWindow, desk: Desk, flush: Callable[[], object]) -> None:
        """Nobody wants to leave yet.

        Args:
            window: its whole content takes no text while it is being saved: that would not be saved any more.
            desk: what it shows.
            flush: asks for every change that is still being typed.
        """
        super().__init__(window)
        self._window, self._desk, self._flush = window, desk, flush
        self._keyboard: QWidget | None = None
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
        if not self.is_asked:
            self._keyboard = self._window.focusWidget()
        self.is_asked = True
        self._let_type(False)
        return False

    def _rested(self, well: bool) -> None:
        """Close; where not all is on the disk, stay as before, since a dialog says why."""
        if not self.is_asked:
            return
        self.is_asked = False
        self._let_type(True)
        self._asked_all = well  # a mistake would be made again
        if well:
            self._window.close()
        elif self._keyboard is not None and isValid(self._keyboard):
            self._keyboard.setFocus(Qt.FocusReason.OtherFocusReason)

    def _let_type(self, may: bool) -> None:
        if (content := self._window.centralWidget()) is not None:
            content.setEnabled(may)


def is_leaving(widget: QWidget) -> bool:
    """Whether the window around a widget goes once all is on the disk: what is refused now is not seen."""
    leaving = getattr(widget.window(), "leaving", None)
    return isinstance(leaving, Leaving) and leaving.is_asked
