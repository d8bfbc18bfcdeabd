"""The making of pages off the window's thread: one wish at a time, the newest next, how long each sheet takes known."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from ui.desk import Desk
from ui.kit.words import tr
from ui.reports.making import Made, make
from ui.reports.press import Press, Wish
from ui.reports.waiting import Waiting
from ui.tasks import Task

_LONG = 2.0
"""Seconds: pages that take longer are given up as soon as others are wanted."""

_YOUNG = 1.0
"""Seconds: who leaves the pages that soon did not come for them."""


class Maker(QObject):
    """Makes what is wished while something else may be wished meanwhile.

    made(Made): pages of what is still wished. failed(error). late(): it takes a while. asked_again(): what was wished
    meanwhile is to be made now. rested(bool): nothing is being made any more; whether that is because it was stopped.
    """

    made = Signal(object)
    failed = Signal(object)
    late = Signal()
    asked_again = Signal()
    rested = Signal(bool)

    def __init__(self, desk: Desk, press: Press, waiting: Waiting, wish: Callable[[], Wish], parent: QObject) -> None:
        """Ask `wish` for what is wished at the end of each making."""
        super().__init__(parent)
        self._desk, self._press, self._waiting, self._wish = desk, press, waiting, wish
        self._task: Task | None = None
        self._again = False
        self._asked = self._begun = 0.0
        self.owed = False
        """Whether something was asked for that was neither made nor given up."""
        self.usual: dict[str, float] = {}
        """By the name of a sheet, how many seconds it took the last time."""

    @property
    def is_making(self) -> bool:
        """Whether what is shown is not yet what was asked for."""
        return self._task is not None

    def make(self, wish: Wish) -> None:
        """Make these pages, now or as soon as those under way are done or given up."""
        self.owed = True
        self._asked = time.monotonic()
        usual = self.usual.get(wish.kind.name, 0.0)
        if self._task is not None:
            if usual > _LONG:
                self._task.cancel()
            self._again = True
            return
        self._again = False
        self._begun = self._asked
        press = self._press
        self._task = self._desk.tasks.run(
            tr("Making the pages"),
            lambda progress: make(press, wish, progress),
            on_done=self._done,
            on_failed=self.failed.emit,
        )
        self._task.late.connect(self.late)
        self._task.finished.connect(self._finished)
        self._waiting.follow(self._task, usual=usual)

    def pass_by(self) -> bool:
        """The page was left: give up what was asked for only a moment ago; whether there was something."""
        now = time.monotonic()
        if self._task is None or now - self._asked >= _YOUNG:
            return False
        self._again = False
        if now - self._begun < _YOUNG:
            self.give_up()
        return True

    def give_up(self) -> None:
        """Make nothing any more."""
        self._again = False
        if self._task is not None:
            self._task.cancel()

    def _done(self, made: Made) -> None:
        self.usual[made.wish.kind.name] = made.took
        wished = self._wish()
        if made.wish == wished:
            self.owed = False
            self.made.emit(made)
            return
        self._again = not wished.lacks  # something else was chosen meanwhile
        made.document.close()

    def _finished(self) -> None:
        stopped = self._task is not None and self._task.cancelled
        self._task = None
        if self._again:
            self.asked_again.emit()
            return
        self.owed = self.owed and not stopped
        self.rested.emit(stopped)
