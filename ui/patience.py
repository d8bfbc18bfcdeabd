"""What reads the file at a click, while someone saves: it is tried again in a moment, not told as a failure."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from core.errors import Busy

_AGAIN = 150
"""Milliseconds."""
_TRIES = 20
"""So about four seconds, with the time that each waits for the file."""


def patiently(owner: QWidget, act: Callable[[], object], *, about: object = None, tells: bool = False) -> None:
    """Do something that reads before it does anything else; it may open something that takes the keyboard.

    It is done only while the person stays where they were: the owner in sight, the keyboard at its place, or still
    inside the owner where that place is gone by itself. A newer wish of the same owner about the same takes the place
    of one that waits.

    Args:
        owner: where it was asked for; something that stays while the file is read anew.
        act: raises `Busy`, and has done nothing then, while someone saves.
        about: what it is done to, where one owner may want it of several at a time.
        tells: tell the trouble where the person has gone elsewhere; else it is given up without a word.

    Raises:
        Busy: someone has been saving all the time; told by the program as any other trouble.
    """
    for waiting in owner.findChildren(_Wait, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if waiting.about == about:
            waiting.give_up()
    try:
        act()
    except Busy as busy:
        _Wait(owner, act, about, busy if tells else None)


class _Wait(QTimer):
    """Tries again and again."""

    def __init__(self, owner: QWidget, act: Callable[[], object], about: object, trouble: Busy | None) -> None:
        super().__init__(owner)
        self.about = about
        self._owner, self._act, self._trouble = owner, act, trouble
        self._keyboard = QApplication.focusWidget()
        self._left = _TRIES - 1
        self.timeout.connect(self._try)
        self.start(_AGAIN)

    def give_up(self) -> None:
        """Try no more."""
        self.stop()
        self.deleteLater()

    def _keyboard_stayed(self) -> bool:
        now = QApplication.focusWidget()
        if self._keyboard is None or isValid(self._keyboard):
            return now is self._keyboard
        return now is not None and self._owner.isAncestorOf(now)

    def _try(self) -> None:
        if not self._owner.isVisible() or not self._keyboard_stayed():
            self.give_up()
            if self._trouble is not None:
                raise self._trouble
            return
        self._left -= 1
        try:
            self._act()
        except Busy:
            if self._left > 0:
                return
            self.give_up()
            raise
        except BaseException:
            self.give_up()
            raise
        self.give_up()
