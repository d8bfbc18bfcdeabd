"""What may wait a moment is done in turns: between two of them the window looks at what the person does.

Lists that are read anew, records beside them, answers of tasks, boards, colours: each alone is over before one notices.
Asked for by timers of their own, all that are due at the same moment would follow each other without a look.
"""

from __future__ import annotations

import sys
import time
from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QAbstractEventDispatcher, QCoreApplication, QObject, QTimer
from shiboken6 import isValid

_ENDED = "takes no turn any more"
_TURN = 0.008
"""Seconds after which nothing more is begun in the same turn, nor a turn in a round that has taken as long already.

Whatever is painted comes first in a round, and what is read in a turn may take as long again.
"""
_PUT_OFF = 5
"""Rounds that are let pass at most: something that moves takes its time in every one."""


class _Turns(QObject):
    """The one queue of an application."""

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(application)
        self.waiting: deque[tuple[QObject, Callable[[], object]]] = deque()
        self._is_asked = self._listens = self._may = False
        self._round, self._put_off = 0.0, 0

    def add(self, owner: QObject, work: Callable[[], object]) -> None:
        self.waiting.append((owner, work))
        self._listen(True)
        self._ask()

    def _listen(self, wanted: bool) -> None:
        """Hear of the rounds of the event loop, while something waits: what is posted in one may still come in it."""
        if wanted == self._listens:
            return
        self._listens, self._may = wanted, False
        loop = QAbstractEventDispatcher.instance()
        for signal in (loop.awake, loop.aboutToBlock):
            (signal.connect if wanted else signal.disconnect)(self._come_round)

    def _come_round(self) -> None:
        self._may = True
        self._round = time.monotonic()

    def take_of(self, owner: QObject) -> None:
        """Do now what waits for someone; what fails has its place to go, as it has in a turn."""
        mine = [each for each in self.waiting if each[0] is owner]
        for each in mine:
            self.waiting.remove(each)
            try:
                each[1]()
            except Exception as error:
                sys.excepthook(type(error), error, error.__traceback__)

    def _ask(self) -> None:
        if not self._is_asked:
            self._is_asked = True
            QTimer.singleShot(0, self, self._take)

    def _take(self) -> None:
        self._is_asked = False
        if not self._may:  # nobody has looked since it was asked for, or since the last turn
            self._ask()
            return
        if self._put_off < _PUT_OFF and time.monotonic() - self._round > _TURN:
            self._put_off += 1
            self._ask()
            return
        self._may, self._put_off = False, 0
        until = time.monotonic() + _TURN
        try:
            while self.waiting:
                owner, work = self.waiting.popleft()
                if self.waiting:  # first, since what is done may open a dialog, and the rest goes on behind it
                    self._ask()
                if _lives(owner):
                    work()
                if time.monotonic() > until:
                    break
        finally:
            self._listen(bool(self.waiting))


_known: list[_Turns] = []


def later(owner: QObject, work: Callable[[], object]) -> None:
    """Do something in a turn of its own, in the order in which it was asked for, unless its owner is gone by then."""
    _turns().add(owner, work)


def finish(owner: QObject) -> None:
    """Do now what waits for its turn on behalf of someone who cannot wait any more."""
    _turns().take_of(owner)


def end(owner: QObject) -> None:
    """Give no turn any more to someone, and to nothing inside: what they read from is about to be closed."""
    owner.setProperty(_ENDED, True)


def is_idle() -> bool:
    """Whether nothing waits for its turn."""
    return not any(_lives(owner) for owner, _ in _turns().waiting)


def _lives(owner: QObject) -> bool:
    if not isValid(owner):
        return False
    around: QObject | None = owner
    while around is not None:
        if around.property(_ENDED):
            return False
        around = around.parent()
    return True


def _turns() -> _Turns:
    """Of the application there is now."""
    if not _known or not isValid(_known[0]):
        application = QCoreApplication.instance()
        assert application is not None
        _known[:] = [_Turns(application)]
    return _known[0]
