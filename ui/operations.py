"""The one door for changes: pages say what is meant, a worker's thread does it, the answer comes back by signal.

A page never opens a change itself and never waits: `run` returns at once, changes are made one after the other in
the order they were asked for, and whatever goes wrong has a place to go.
"""

from __future__ import annotations

import logging
import traceback
from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal
from shiboken6 import isValid

from core.change import Cause
from core.errors import UserMistake, WorldTrouble, words
from core.ids import Id
from core.progress import Cancelled
from storage import Changed, Contested, Workspace
from ui.kit import turns
from ui.kit.words import tr
from ui.naming import named
from ui.tasks import Task

_LONG = 600  # milliseconds until a wait is shown
_log = logging.getLogger(__name__)

Answer = Callable[[Any], object]


@dataclass(frozen=True, slots=True)
class _Job:
    """What is asked for, and who wants to hear how it went."""

    label: str
    work: Callable[[], tuple[Any, Changed | None]]
    on_done: Answer | None = None
    on_mistake: Callable[[UserMistake], object] | None = None
    on_failed: Callable[[], object] | None = None
    offer_undo: bool | Callable[[Any], str] = False
    redo: bool | None = None
    """Whether it is a redo, an undo (false) or neither."""
    task: Task | None = None
    """Of one that may take long: it is shown how far it is, and it can be stopped."""
    once: tuple[Any, ...] | None = None
    """What it is known by, where it means nothing a second time."""


@dataclass(frozen=True, slots=True)
class _Outcome:
    job: _Job
    result: Any = None
    changed: Changed | None = None
    error: BaseException | None = None
    labels: tuple[str, str] | None = None
    name: str = ""
    """What the change is called, where it is to be told."""


class Operations(QObject):
    """Runs changes on one worker thread; lives as long as the window that shows the file."""

    done = Signal(str, object, str)
    """Label, `Changed`, and the words of the toast that offers to take it back (or to do it again); empty for none."""
    mistaken = Signal(object)
    """A `UserMistake` that no field took."""
    troubled = Signal(object)
    """A `WorldTrouble`."""
    broken = Signal(str)
    """A bug: its details."""
    contested = Signal(object, bool)
    """A `Contested` undo (or redo: true) that needs the person's word."""
    labels_changed = Signal(str, str)
    """What undo and redo would take back; empty for nothing."""
    waiting = Signal(bool)
    """Whether a change has been on its way for long enough to be shown; false only after true."""
    asked = Signal()
    """A change was asked for: once it is made, what was done before is not the newest any more."""
    started = Signal(object)
    """A `Task`: a change that may take long was asked for."""
    rested = Signal(bool)
    """Everything asked for has been answered; whether all of it since the last rest that could be is on the disk."""

    _finished = Signal(object)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        """Serve one workspace."""
        super().__init__(parent)
        self._workspace = workspace
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="writer")
        self._jobs: deque[_Job] = deque()
        self._all_well = True
        self._late = False
        self._closed = False
        self._finished.connect(self._answer_soon)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_LONG)
        self._patience.timeout.connect(self._grow_late)

    @property
    def idle(self) -> bool:
        """Whether everything asked for has been answered."""
        return not self._jobs

    @property
    def is_overtaken(self) -> bool:
        """Whether a change was asked for after the one that is being answered: that is not the newest for long."""
        return any(job.label for job in self._jobs)

    def run(
        self,
        label: str,
        action: Callable[..., Any],
        *args: Any,
        on_done: Answer | None = None,
        on_mistake: Callable[[UserMistake], object] | None = None,
        on_failed: Callable[[], object] | None = None,
        offer_undo: bool | Callable[[Any], str] = False,
        once: bool = False,
        **kwargs: Any,
    ) -> None:
        """Ask for one named change.

        Args:
            label: as in `Workspace.change`: English, marked with `core.errors.words`.
            action: a function of core whose first argument is the change.
            *args: its further arguments.
            on_done: called with its result after the commit, on the window's thread.
            on_mistake: called with the `UserMistake` instead, to show it beside a field.
            on_failed: called where the world was in the way, which the window tells; to keep what was typed.
            offer_undo: show a toast with Undo, for what the person cannot see at a glance, such as a deletion;
                a function makes its words from the result.
            once: do not ask again for the same with the same arguments while it is on its way, such as for a deletion:
                the second press would be told that it is gone.
            **kwargs: its keyword arguments.
        """
        known_by = (label, *args) if once else None
        if known_by is not None and self._is_on_its_way(known_by):
            return

        def work() -> tuple[Any, Changed | None]:
            with self._workspace.change(label) as change:
                result = action(change, *args, **kwargs)
            return result, change.told

        self._submit(_Job(label, work, on_done, on_mistake, on_failed, offer_undo, once=known_by))

    def undo(self, *, force: bool = False) -> None:
        """Take back the newest change of this device."""
        task = Task(tr("Undo"), self)
        work = partial(self._workspace.undo, force=force, progress=task)
        self._submit(_Job("Undo", lambda: (None, work()), redo=False, task=task))

    def redo(self, *, force: bool = False) -> None:
        """Bring back what was undone last."""
        task = Task(tr("Redo"), self)
        work = partial(self._workspace.redo, force=force, progress=task)
        self._submit(_Job("Redo", lambda: (None, work()), redo=True, task=task))

    def bring_back(self, deletion: Id, on_done: Answer | None = None) -> None:
        """Bring back what a change deleted."""
        self._submit(_Job("Bring back", lambda: (None, self._workspace.bring_back(deletion)), on_done, offer_undo=True))

    def refresh_labels(self) -> None:
        """Ask anew what undo and redo would take back, after another program changed the file."""
        self._submit(_Job("", lambda: (None, None)))

    def close(self) -> None:
        """Finish what was asked for and answer it, then stop."""
        self._closed = True
        self._worker.shutdown(wait=True)
        QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall)
        turns.finish(self)
        self._patience.stop()

    def _is_on_its_way(self, known_by: tuple[Any, ...]) -> bool:
        """Whether it was asked for, and not taken back since."""
        for job in reversed(self._jobs):
            if job.redo is not None:
                return False
            if job.once == known_by:
                return True
        return False

    def _submit(self, job: _Job) -> None:
        if self._closed:
            self._tell_error(job, WorldTrouble(words("The file is closed already, so nothing was saved of this step.")))
            _end(job.task)
            return
        self._jobs.append(job)
        if job.label:
            self.asked.emit()
        if job.task is not None:
            self.started.emit(job.task)
        if not self._patience.isActive():
            self._patience.start()
        self._worker.submit(self._do, job)

    def _do(self, job: _Job) -> None:
        try:
            result, changed = job.work()
        except BaseException as error:  # noqa: BLE001 - every error has a place to go: `_answer`
            self._finished.emit(_Outcome(job, error=error))
        else:
            labels, name = self._told(job, changed)
            self._finished.emit(_Outcome(job, result, changed, labels=labels, name=name))

    def _told(self, job: _Job, changed: Changed | None) -> tuple[tuple[str, str] | None, str]:
        """What undo and redo would take back now, and the name of the change; it is saved, whatever fails here."""
        try:
            return self._labels(), self._name(job, changed)
        except Exception:
            _log.exception("a change has no name")
            return None, tr(changed.label) if changed is not None else ""

    def _labels(self) -> tuple[str, str] | None:
        try:
            return self._workspace.undoable() or "", self._workspace.redoable() or ""
        except WorldTrouble:
            return None  # the step is on the disk all the same; the old labels stay until the next one

    def _name(self, job: _Job, changed: Changed | None) -> str:
        """Asked for here and not by whoever tells it: counting a change of thousands of records takes a moment."""
        if changed is None or not (job.offer_undo is True or changed.cause in (Cause.UNDO, Cause.REDO)):
            return ""
        return named(self._workspace, changed)

    def _answer_soon(self, outcome: _Outcome) -> None:
        turns.later(self, lambda: self._answer(outcome))  # after the lists that show what it did

    def _answer(self, outcome: _Outcome) -> None:
        self._jobs.popleft()
        self._patience.stop()
        if self._late:
            self._late = False
            self.waiting.emit(False)
        if self._jobs:
            self._patience.start()
        try:
            if outcome.error is not None:
                # A mistake stands beside its field, and in the drafts of its record: it must not hold the window open.
                self._all_well = self._all_well and isinstance(outcome.error, UserMistake)
                self._tell_error(outcome.job, outcome.error)
            else:
                self._tell_success(outcome)
        finally:
            _end(outcome.job.task)
            if not self._jobs:
                well, self._all_well = self._all_well, True
                self.rested.emit(well)

    def _tell_success(self, outcome: _Outcome) -> None:
        job = outcome.job
        if outcome.labels is not None:
            self.labels_changed.emit(*outcome.labels)
        if outcome.changed is not None:
            self.done.emit(job.label, outcome.changed, self._words(outcome, outcome.changed.cause))
        if job.on_done is not None and _there(job.on_done):
            job.on_done(outcome.result)

    def _words(self, outcome: _Outcome, cause: Cause) -> str:
        """How a toast tells a change; empty where none does."""
        offer = outcome.job.offer_undo
        if cause is Cause.UNDO:
            return tr("Took back: {what}").format(what=outcome.name)
        if cause is Cause.REDO:
            return tr("Did again: {what}").format(what=outcome.name)
        if callable(offer):
            return offer(outcome.result)
        return tr("Done: {what}").format(what=outcome.name) if offer else ""

    def _tell_error(self, job: _Job, error: BaseException) -> None:
        if isinstance(error, WorldTrouble) and job.on_failed is not None and _there(job.on_failed):
            job.on_failed()
        match error:
            case Cancelled():
                self.mistaken.emit(UserMistake(words("Stopped. Everything is as it was before.")))
            case Contested() if job.redo is not None:
                self.contested.emit(error, job.redo)
            case UserMistake() if job.on_mistake is not None and _there(job.on_mistake):
                job.on_mistake(error)
            case UserMistake():
                self.mistaken.emit(error)
            case WorldTrouble():
                self.troubled.emit(error)
            case _:
                details = "".join(traceback.format_exception(error))
                _log.error("%s failed: %s", job.label, details)
                self.broken.emit(details)

    def _grow_late(self) -> None:
        if self._jobs and self._jobs[0].task is not None:
            return  # it shows itself how far it is
        self._late = True
        self.waiting.emit(True)


def _there(answer: Callable[..., object]) -> bool:
    """Whether the widget that wants the answer still exists; a panel may be gone before its change is made."""
    receiver = getattr(answer, "__self__", None)
    return not isinstance(receiver, QObject) or isValid(receiver)


def _end(task: Task | None) -> None:
    if task is not None:
        task.end()
        task.deleteLater()
