"""What reads the file at a click, while someone saves: it is tried again in a moment, not told as a failure."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from core.errors import Busy

_AGAIN = 150
"""Milliseconds."""
_TRIES = 20
"""So about four seconds, with the time that each waits for the file."""


def patiently(owner: QWidget, act: Callable[[], object], *, tells: bool = False) -> None:
    """Do something that reads before it does anything else; it may open something that takes the keyboard.

    It is done only while the person stays where they were: the owner in sight, the keyboard at its place. A newer
    wish of the same owner takes the place of one that waits.

    Args:
        owner: where it was asked for.
        act: raises `Busy`, and has done nothing then, while someone saves.
        tells: tell the trouble where the person has gone elsewhere; else it is given up without a word.

    Raises:
        Busy: someone has been saving all the time; told by the program as any other trouble.
    """
    for waiting in owner.findChildren(_Wait, options=Qt.FindChildOption.FindDirectChildrenOnly):
        waiting.give_up()
    try:
        act()
    except Busy as busy:
        _Wait(owner, act, busy if tells else None)


class _Wait(QTimer):
    """Tries again and again."""

    def __init__(self, owner: QWidget, act: Callable[[], object], trouble: Busy | None) -> None:
        super().__init__(owner)
        self._owner, self._act, self._trouble = owner, act, trouble
        self._keyboard = QApplication.focusWidget()
        self._left = _TRIES - 1
        self.timeout.connect(self._try)
        self.start(_AGAIN)

    def give_up(self) -> None:
        """Try no more."""
        self.stop()
        self.deleteLater()

    def _try(self) -> None:
        if not self._owner.isVisible() or QApplication.focusWidget() is not self._keyboard:
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
