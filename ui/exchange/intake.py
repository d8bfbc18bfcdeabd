"""What the person has chosen to bring in and how, and the work of looking at it and taking it; no widget.

Files are read in a task whenever a choice changes; the newest reading wins. Nothing is kept before `take`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from core.errors import Trouble
from core.exchange.foreign.mode import Mode
from core.exchange.report import ImportReport
from core.progress import Progress
from ui.exchange.seen import FileSeen
from ui.exchange.seen import Mapping as ColumnMapping
from ui.kit.words import told, tr
from ui.tasks import Task, Tasks

Key = tuple[Path, str]
"""A file, and the sheet where a workbook brings several."""

Tell = Callable[[Key, ColumnMapping], None]


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the person has said: how to read each file, and what to do with who is here already.

    `own` are recognised files whose columns the person wants to name all the same. `targets` and `answers` are of
    the owner's own lists: column number to target, question to answer.
    """

    mode: Mode = Mode.FILL
    left_out: frozenset[Key] = frozenset()
    own: frozenset[Key] = frozenset()
    encodings: Mapping[Path, str] = field(default_factory=dict)
    targets: Mapping[Key, Mapping[int, str]] = field(default_factory=dict)
    answers: Mapping[Key, Mapping[str, str]] = field(default_factory=dict)


class Reader(Protocol):
    """Whoever knows files and the business file. Both are called off the window's thread."""

    def look(self, paths: tuple[Path, ...], wishes: Wishes, progress: Progress, tell: Tell) -> list[FileSeen]:
        """How everything would come in; a file that cannot be read says so in its `trouble`.

        `tell` hears how an own list is understood as soon as that is known, long before all its rows are read.
        """

    def take(self, seen: Sequence[FileSeen], wishes: Wishes, progress: Progress) -> ImportReport:
        """Bring everything in that can be read, in one change."""

    def save_rejected(self, report: ImportReport, path: Path) -> Sequence[Path]:
        """Write the rows that stayed out as CSV; the files that were written."""


class Intake(QObject):
    """One import from the first file to its result."""

    files_changed = Signal()
    """Files were added or removed."""
    looking = Signal(object)
    """A task reads them now."""
    looked = Signal()
    """`seen` is new."""
    understood = Signal(object, object)
    """The key of an own list, and how it is understood as it is wished now; its rows are still being read."""
    taking = Signal(object)
    """A task brings them in now."""
    taken = Signal(object)
    """The `ImportReport`."""
    stopped = Signal(str)
    """Looking or taking ended without a result; the sentence is empty where the person stopped it."""
    broken = Signal(str)
    """A bug: its details."""

    _told = Signal(int, object, object)

    def __init__(self, reader: Reader, tasks: Tasks, parent: QObject | None = None) -> None:
        """Begin with no files."""
        super().__init__(parent)
        self._reader = reader
        self._tasks = tasks
        self._task: Task | None = None
        self.paths: tuple[Path, ...] = ()
        self.wishes = Wishes()
        self.seen: list[FileSeen] = []
        self._wanted, self._known = 0, 0
        self._told.connect(self._hear)

    @property
    def is_current(self) -> bool:
        """Whether `seen` is how everything would come in as it is wished now."""
        return self._wanted == self._known

    @property
    def is_busy(self) -> bool:
        """Whether files are being read or brought in."""
        return self._task is not None

    @property
    def can_take(self) -> bool:
        """Whether there is anything to bring in, all of it looked at as it is wished now."""
        return not self.is_busy and self.is_current and any(not each.trouble for each in self.seen)

    def add(self, paths: Iterable[Path]) -> None:
        """Take files and folders along; one that is there already is read again."""
        fresh = tuple(dict.fromkeys(path.absolute() for path in paths))
        if not fresh:
            return
        back = frozenset(key for key in self.wishes.left_out if key[0] not in fresh)
        self.wishes = replace(self.wishes, left_out=back)
        self.paths = tuple(dict.fromkeys((*self.paths, *fresh)))
        self.files_changed.emit()
        self.look()

    def remove(self, key: Key) -> None:
        """Leave a file, or one of its sheets, out after all."""
        path, _ = key
        self.seen = [each for each in self.seen if each.key != key]
        if any(each.path == path for each in self.seen) or path not in self.paths:
            self.wishes = replace(self.wishes, left_out=self.wishes.left_out | {key})
        else:
            self.paths = tuple(each for each in self.paths if each != path)
        if not self.paths or not self.seen:
            self.clear()
            return
        self.files_changed.emit()
        self.look()

    def clear(self) -> None:
        """Begin again with no files; the mode stays."""
        self._cancel()
        self.paths, self.seen = (), []
        self.wishes = Wishes(mode=self.wishes.mode)
        self.files_changed.emit()

    def choose_mode(self, mode: Mode) -> None:
        """Do this with who is here already."""
        if mode != self.wishes.mode:
            self.wishes = replace(self.wishes, mode=mode)
            self.look()

    def choose_encoding(self, path: Path, encoding: str) -> None:
        """Read the letters of a file this way."""
        self.wishes = replace(self.wishes, encodings={**self.wishes.encodings, path: encoding})
        self.look()

    def choose_target(self, key: Key, column: int, target: str) -> None:
        """A column of an own list means this."""
        # The newest choice comes first: what only one column may hold is taken from the others.
        chosen = {column: target} | {at: was for at, was in self.wishes.targets.get(key, {}).items() if at != column}
        self.wishes = replace(self.wishes, targets={**self.wishes.targets, key: chosen})
        self.look()

    def choose_own(self, key: Key, own: bool) -> None:
        """Read a recognised file as an own list, or as what it was recognised as again."""
        self.wishes = replace(self.wishes, own=self.wishes.own | {key} if own else self.wishes.own - {key})
        self.look()

    def answer(self, key: Key, question: str, answer: str) -> None:
        """An own list is to be understood this way."""
        given = {**self.wishes.answers.get(key, {}), question: answer}
        self.wishes = replace(self.wishes, answers={**self.wishes.answers, key: given})
        self.look()

    def look(self) -> None:
        """Read everything as it is wished now."""
        self._cancel()
        self._wanted += 1
        if not self.paths:
            return
        paths, wishes, number = self.paths, self.wishes, self._wanted

        def tell(key: Key, mapping: ColumnMapping) -> None:
            self._told.emit(number, key, mapping)

        self._run(
            tr("Read the files"), lambda progress: self._reader.look(paths, wishes, progress, tell), self._seen_anew
        )
        self.looking.emit(self._task)

    def take(self) -> None:
        """Bring everything in."""
        if not self.can_take:
            return
        seen, wishes = tuple(self.seen), self.wishes
        self._run(tr("Bring the files in"), lambda progress: self._reader.take(seen, wishes, progress), self._took)
        self.taking.emit(self._task)

    def stop(self) -> None:
        """Stop what is under way; nothing of it is kept."""
        if self._task is not None:
            self._task.cancel()

    def _run(self, label: str, work: Callable[[Progress], object], done: Callable[[object], None]) -> None:
        task = self._tasks.run(label, work)
        self._task = task

        def mine() -> bool:
            return self._task is task

        task.done.connect(lambda result: done(result) if mine() else None)
        task.failed.connect(lambda failure: self._failed(failure) if mine() else None)
        task.finished.connect(lambda: self._finished() if mine() else None)

    def _seen_anew(self, result: object) -> None:
        self._task = None
        assert isinstance(result, list)
        self.seen, self._known = result, self._wanted
        self.looked.emit()

    def _hear(self, number: int, key: Key, mapping: ColumnMapping) -> None:
        if number == self._wanted and self.is_busy:
            self.understood.emit(key, mapping)

    def _took(self, result: object) -> None:
        self._task = None
        assert isinstance(result, ImportReport)
        self.taken.emit(result)

    def _failed(self, failure: object) -> None:
        self._task = None
        if isinstance(failure, Trouble):
            self.stopped.emit(told(failure))
        else:
            self.stopped.emit(tr("Something went wrong inside Two Hats; nothing was kept."))
            self.broken.emit(str(failure))

    def _finished(self) -> None:
        """Only a task that was stopped ends without an answer."""
        self._task = None
        self.stopped.emit("")

    def _cancel(self) -> None:
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
