"""What is typed while something is being made that it is meant for: it comes to it once that is there."""

from __future__ import annotations

from collections.abc import Callable
from weakref import WeakKeyDictionary

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid

from ui.kit import turns

_LETTERS = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.InputMethod})
"""Accents after dead keys and whole scripts come by input methods, not as keys."""


def then_typed(owner: QWidget, show: Callable[[], object]) -> None:
    """Show something in a turn of its own, and hand it what was typed until then; not if its owner is out of sight."""
    _TypeAhead(owner, show)


def make_then_show(owner: QWidget, make: Callable[[], object], show: Callable[[], object]) -> None:
    """Make something in one turn, and show it in the next as `then_typed` does.

    Of two that were asked for in one window the newer one is shown, and none where one types elsewhere by then.
    """
    window = owner.window()
    typed_at, wish = window.focusWidget(), object()
    _NEWEST[window] = wish

    def show_if_wanted() -> None:
        now = window.focusWidget()
        types = isinstance(now, QLineEdit | QPlainTextEdit) and now.isVisible()
        if _NEWEST.get(window) is wish and (now is typed_at or not types):
            show()

    def make_it() -> None:
        make()
        then_typed(owner, show_if_wanted)

    then_typed(owner, make_it)


_NEWEST: WeakKeyDictionary[QWidget, object] = WeakKeyDictionary()
"""What was asked for last in a window."""


class _TypeAhead(QObject):
    """Holds back what is typed in one window until its turn; of several the newest does, since filters go that way."""

    def __init__(self, owner: QWidget, show: Callable[[], object]) -> None:
        self._window = owner.window()
        super().__init__(self._window)
        self._owner, self._show = owner, show
        self.typed: list[QEvent] = []
        self.waits = True
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]
        turns.later(self, self._take)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Keep what is typed in this window. What the keys do as shortcuts was tried before."""
        if event.type() not in _LETTERS or not isinstance(watched, QWidget) or watched.window() is not self._window:
            return False
        self.typed.append(event.clone())
        return True

    def _take(self) -> None:
        # An input method ends a letter as the keyboard goes, and tells the line that is left. That one alone is asked
        # from here on: on the application every event of all that is made and shown now would come by.
        left = QApplication.focusWidget()
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
        if left is not None:
            left.installEventFilter(self)
        try:
            if isValid(self._owner) and self._owner.isVisible():
                self._show()
        finally:
            if left is not None and isValid(left):
                left.removeEventFilter(self)
            self.waits = False
            self._hand_over()
            self.deleteLater()

    def _hand_over(self) -> None:
        """Where something else is still to come in this window, what was typed first comes first there."""
        all_here = self._window.findChildren(_TypeAhead, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if after := next((each for each in all_here if each.waits), None):
            after.typed[:0] = self.typed
            return
        for typed in self.typed:
            meant = QApplication.focusWidget()
            if meant is not None:
                QApplication.sendEvent(meant, typed)
