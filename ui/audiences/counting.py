"""How many are in an audience, counted beside the window: live while one types, and for the lines of the list."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from core.audiences import AudienceRow, Brought, Reach
from core.errors import UserMistake
from core.ids import Id
from core.progress import Progress
from ui.desk import Desk
from ui.kit.words import tr
from ui.tasks import Task

_PAUSE = 200
"""Milliseconds after the last letter until it is counted."""


class LiveCount(QObject):
    """The reach of the filter that was asked for last. told(filter, Reach or none): none while it is counted.

    A filter that cannot be read is told as nobody; one without a condition is not counted at all.
    """

    told = Signal(str, object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        """Count in one file."""
        super().__init__(parent)
        self._desk = desk
        self._wanted = ""
        self._task: Task | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_PAUSE)
        self._later.timeout.connect(self._count_if_seen)

    @property
    def is_counting(self) -> bool:
        """Whether an answer is still to come."""
        return self._later.isActive() or self._task is not None

    def ask(self, filter_: str, *, at_once: bool = False) -> None:
        """Count this one; whatever was asked before is given up."""
        self.stop()
        self._wanted = filter_
        if not filter_:
            return
        self.told.emit(filter_, None)
        if at_once:
            self._count()
        else:
            self._later.start()

    def again(self) -> None:
        """Count the same again, since the file has changed; what was told stands until then."""
        if self._wanted and not self._later.isActive():
            self._later.start()

    def stop(self) -> None:
        """Ask nothing any more."""
        self._later.stop()
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _count_if_seen(self) -> None:
        owner = self.parent()
        if not isinstance(owner, QWidget) or owner.isVisible():  # a window that closes counts nothing any more
            self._count()

    def _count(self) -> None:
        self.stop()
        room, wanted, today = self._desk.workspace.audiences, self._wanted, self._desk.today
        task = self._desk.tasks.run(tr("Count the audience"), lambda _: (wanted, _reach(room.reach, wanted, today)))
        self._task = task
        task.done.connect(self._counted)
        task.finished.connect(lambda: self._over(task))

    def _counted(self, answer: tuple[str, Reach]) -> None:
        wanted, reach = answer
        if wanted == self._wanted:
            self.told.emit(wanted, reach)

    def _over(self, task: Task) -> None:
        if self._task is task:
            self._task = None


def _reach(count: Callable[[str, date], Reach], filter_: str, today: date) -> Reach:
    with suppress(UserMistake):
        return count(filter_, today)
    return Reach(0, 0, 0, 0, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Standing:
    """What the list says of an audience; `reach` is none where its filter picks nobody out or cannot be read."""

    reach: Reach | None
    brought: Brought


class Standings(QObject):
    """Counts what is looked at: a line that is drawn asks, and is told when its numbers are there.

    changed(): some numbers came.
    """

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        """Know nothing yet."""
        super().__init__(parent)
        self._desk = desk
        self._known: dict[Id, tuple[str, Standing]] = {}
        self._fresh: set[Id] = set()
        self._wanted: dict[Id, str] = {}
        self._task: Task | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._count)

    @property
    def is_counting(self) -> bool:
        """Whether numbers are still to come."""
        return self._soon.isActive() or self._task is not None

    def of(self, row: AudienceRow) -> Standing | None:
        """What is known of a line; none: it is being counted. Old numbers stand until the new ones come."""
        known = self._known.get(row.id)
        same = known is not None and known[0] == row.filter
        if not same or row.id not in self._fresh:
            self._wanted[row.id] = row.filter
            if self._task is None:
                self._soon.start()
        return known[1] if known is not None and same else None

    def forget(self) -> None:
        """The file has changed: count anew what is looked at."""
        self._fresh.clear()

    def stop(self) -> None:
        """Count nothing until a line is drawn again; what was not finished is counted anew then."""
        self._soon.stop()
        self._fresh.clear()
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _count(self) -> None:
        wanted, self._wanted = self._wanted, {}
        if not wanted:
            return
        room, today = self._desk.workspace.audiences, self._desk.today
        self._fresh.update(wanted)

        def work(progress: Progress) -> dict[Id, tuple[str, Standing]]:
            found = {}
            for done, (key, filter_) in enumerate(wanted.items()):
                progress.report(done, len(wanted))
                reach = None
                with suppress(UserMistake):
                    reach = room.reach(filter_, today) if filter_ else None
                found[key] = filter_, Standing(reach, room.brought(key))
            return found

        task = self._desk.tasks.run(tr("Count the audiences"), work)
        self._task = task
        task.done.connect(self._came)
        task.finished.connect(lambda: self._over(task))

    def _came(self, found: dict[Id, tuple[str, Standing]]) -> None:
        self._known |= found

    def _over(self, task: Task) -> None:
        if self._task is not task:
            return
        self._task = None
        self.changed.emit()
        if self._wanted:
            self._soon.start()
