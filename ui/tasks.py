"""Long work that only reads: off the window's thread, with progress and cancel; a wait is shown after 0.6 s."""

from __future__ import annotations

import logging
import threading
import time
import traceback
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal
from shiboken6 import isValid

from core.errors import Trouble
from core.progress import Cancelled, Progress
from ui.kit import turns
from ui.kit.words import tr

_LONG = 600  # milliseconds until a wait is shown
_TELL_EVERY = 0.1  # seconds
_AT_ONCE = 2  # tasks
_log = logging.getLogger(__name__)

Answer = Callable[[Any], object]


class Task(QObject):
    """One piece of work under way. Keep it as long as its signals matter."""

    progressed = Signal(int, int, str)
    """Done, total, what is being done, translated."""
    late = Signal()
    """It takes long enough to be shown."""
    done = Signal(object)
    failed = Signal(object)
    """A `Trouble`, or the details of a bug as text."""
    finished = Signal()
    """Always, last."""

    _ended = Signal(object, object)

    def __init__(
        self,
        label: str,
        parent: QObject | None = None,
        *,
        on_done: Answer | None = None,
        on_failed: Answer | None = None,
    ) -> None:
        """Name it as the person knows it. `told` is how far it was when it told last, and what it does."""
        super().__init__(parent)
        self.label = label
        self.told = (0, 0, "")
        self.began = time.monotonic()
        self._on_done = on_done
        self._on_failed = on_failed
        self._cancelled = threading.Event()
        self._told_at = 0.0
        self._ended.connect(self._answer_soon)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self.late)
        self._patience.start(_LONG)

    @property
    def cancelled(self) -> bool:
        """Whether someone has asked it to stop."""
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Ask it to stop; it leaves nothing behind, and what it still finds is not told."""
        self._cancelled.set()

    def report(self, done: int, total: int, doing: str = "") -> None:
        """Take part in `core.progress.Progress`; called on the worker's thread."""
        if self._cancelled.is_set():
            raise Cancelled
        words = tr(doing) if doing else ""
        self.told = (done, total, words or self.told[2])
        now = time.monotonic()
        if now - self._told_at >= _TELL_EVERY or done >= total:
            self._told_at = now
            self.progressed.emit(done, total, words)

    def work(self, work: Callable[[Progress], Any]) -> None:
        """Do it, on the worker's thread."""
        result: Any = None
        failure: Trouble | str | None = None
        try:
            if not self._cancelled.is_set():
                result = work(self)
        except Cancelled:
            self._cancelled.set()
        except Trouble as trouble:
            failure = trouble
        except BaseException:  # noqa: BLE001 - every error has a place to go
            failure = traceback.format_exc()
            _log.error("%s failed: %s", self.label, failure)
        self._ended.emit(result, failure)

    def end(self) -> None:
        """Say that it is over, whoever did it."""
        self._patience.stop()
        self.finished.emit()

    def _answer_soon(self, result: object, failure: object) -> None:
        turns.later(self, lambda: self._answer(result, failure))  # others may have ended at the same moment

    def _answer(self, result: object, failure: object) -> None:
        self._patience.stop()
        try:
            if self._cancelled.is_set() and not isinstance(failure, str):
                if isinstance(result, AbstractContextManager):  # a file that was opened for nobody
                    result.__exit__(None, None, None)
                return
            if failure is not None:
                self.failed.emit(failure)
                _tell(self._on_failed, failure)
            else:
                self.done.emit(result)
                _tell(self._on_done, result)
        finally:
            self.end()


class Tasks(QObject):
    """Starts tasks and keeps them until they are finished."""

    started = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Use threads of its own, so that they can be waited for."""
        super().__init__(parent)
        self._threads = ThreadPoolExecutor(max_workers=_AT_ONCE, thread_name_prefix="task")
        self._kept: set[Task] = set()

    def run(
        self,
        label: str,
        work: Callable[[Progress], Any],
        *,
        on_done: Answer | None = None,
        on_failed: Answer | None = None,
    ) -> Task:
        """Start work that takes a `Progress`; answers come on the window's thread, none after a cancel."""
        task = Task(label, self, on_done=on_done, on_failed=on_failed)
        task.finished.connect(self._forget)
        self._kept.add(task)
        self.started.emit(task)
        self._threads.submit(task.work, work)
        return task

    @property
    def idle(self) -> bool:
        """Whether nothing is under way."""
        return not self._kept

    def close(self) -> None:
        """Cancel everything and wait for it."""
        for task in tuple(self._kept):
            task.cancel()
        self._threads.shutdown(wait=True)
        for task in tuple(self._kept):
            QCoreApplication.sendPostedEvents(task, QEvent.Type.MetaCall)
            turns.finish(task)

    def _forget(self) -> None:
        task = self.sender()
        if isinstance(task, Task):
            self._kept.discard(task)
            task.deleteLater()


def _tell(answer: Answer | None, what: object) -> None:
    """Tell whoever asked, unless it is a widget that is gone by now."""
    receiver = getattr(answer, "__self__", None)
    if answer is not None and (not isinstance(receiver, QObject) or isValid(receiver)):
        answer(what)
