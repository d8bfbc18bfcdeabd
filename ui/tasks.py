"""Long work that only reads: off the window's thread, with progress and cancel; a wait is shown after 0.6 s."""

from __future__ import annotations

import logging
import threading
import time
import traceback
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, QTimer, Signal

from core.errors import Trouble
from core.progress import Cancelled, Progress

_LONG = 600  # milliseconds until a wait is shown
_TELL_EVERY = 0.1  # seconds
_log = logging.getLogger(__name__)


class Task(QObject):
    """One piece of work under way. Keep it as long as its signals matter."""

    progressed = Signal(int, int, str)
    """Done, total, what is being done."""
    late = Signal()
    """It takes long enough to be shown."""
    done = Signal(object)
    failed = Signal(object)
    """A `Trouble`, or the details of a bug as text."""
    finished = Signal()
    """Always, last."""

    def __init__(self, label: str, parent: QObject | None = None) -> None:
        """Name it as the person knows it."""
        super().__init__(parent)
        self.label = label
        self._cancelled = threading.Event()
        self._told = 0.0

    def cancel(self) -> None:
        """Ask it to stop; it leaves nothing behind."""
        self._cancelled.set()

    def report(self, done: int, total: int, doing: str = "") -> None:
        """Take part in `core.progress.Progress`; called on the worker's thread."""
        if self._cancelled.is_set():
            raise Cancelled
        now = time.monotonic()
        if now - self._told >= _TELL_EVERY or done >= total:
            self._told = now
            self.progressed.emit(done, total, doing)


class _Runnable(QRunnable):
    def __init__(self, task: Task, work: Callable[[Progress], Any]) -> None:
        super().__init__()
        self._task = task
        self._work = work

    def run(self) -> None:
        try:
            result = self._work(self._task)
        except Cancelled:
            pass
        except Trouble as trouble:
            self._task.failed.emit(trouble)
        except Exception:  # noqa: BLE001 - every error has a place to go
            details = traceback.format_exc()
            _log.error("%s failed: %s", self._task.label, details)
            self._task.failed.emit(details)
        else:
            self._task.done.emit(result)
        self._task.finished.emit()


class Tasks(QObject):
    """Starts tasks and keeps them until they are finished."""

    started = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Use a pool of its own, so that it can be waited for."""
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)
        self._kept: set[Task] = set()

    def run(
        self,
        label: str,
        work: Callable[[Progress], Any],
        *,
        on_done: Callable[[Any], object] | None = None,
        on_failed: Callable[[Any], object] | None = None,
    ) -> Task:
        """Start work that takes a `Progress`; answers come on the window's thread."""
        task = Task(label, self)
        if on_done is not None:
            task.done.connect(on_done)
        if on_failed is not None:
            task.failed.connect(on_failed)
        patience = QTimer(task)
        patience.setSingleShot(True)
        patience.timeout.connect(task.late)
        patience.start(_LONG)
        task.finished.connect(patience.stop)
        task.finished.connect(lambda: self._forget(task))
        self._kept.add(task)
        self.started.emit(task)
        self._pool.start(_Runnable(task, work))
        return task

    def close(self) -> None:
        """Cancel everything and wait for it."""
        for task in tuple(self._kept):
            task.cancel()
        self._pool.waitForDone()

    def _forget(self, task: Task) -> None:
        self._kept.discard(task)
        task.deleteLater()
