"""A process of its own beside the window, for what takes Python long: it has the file open for reading, and answers.

Python runs one thread at a time: whatever it works at in a thread, the window waits for at each of its questions. A
process does not hold it up, takes its memory with it when it goes, and can be stopped at any moment.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import sys
import threading
from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from pathlib import Path

from core.errors import Busy
from core.progress import Cancelled, Progress

_LOOK_EVERY = 0.05  # seconds
_PATIENCE = 2.0  # seconds for a process to end
_BEHIND = 10
"""How many steps a process of its own stands behind the window where both want a core."""


class Failed(Exception):
    """The other process cannot answer."""


def may_start() -> bool:
    """Whether a process can be started: a bundle starts itself, so its start must know (see `main.py`).

    What PyInstaller makes does: it takes what Python asks of such a start over on every system.
    """
    return not getattr(sys, "frozen", False) or hasattr(sys, "_MEIPASS")


class Apart:
    """A process that has the file open for reading and answers one question after the other."""

    def __init__(self, path: Path, work: Callable[[Connection, Path], None]) -> None:
        """Start it; `work` is what it does with the line and the file."""
        self._ending = threading.Lock()
        self._is_dismissed = False
        context = multiprocessing.get_context("spawn")
        self._line, theirs = context.Pipe()
        self._process: SpawnProcess = context.Process(
            target=_stand_back, args=(work, theirs, path), name="two-hats-apart", daemon=True
        )
        self._process.start()
        theirs.close()

    @property
    def is_alive(self) -> bool:
        """Whether it can still be asked."""
        if self._is_dismissed:
            return False
        with contextlib.suppress(ValueError):  # it was ended here
            return self._process.is_alive()
        return False

    def ask(self, question: tuple[object, ...], progress: Progress, *, fresh: bool) -> object:
        """Wait for the answer, passing on how far it is; a cancel ends the process.

        Raises:
            Cancelled: as told by `progress`.
            Busy: someone is saving; it can be asked again.
            Failed: it ended, or could not answer.
        """
        try:
            self._line.send((question, fresh))
            while True:
                while not self._line.poll(_LOOK_EVERY):
                    progress.report(0, 0)
                told, what = self._line.recv()
                if told == "step":
                    progress.report(*what)
                elif told == "done":
                    return what
                elif told == "busy":
                    template, values = what
                    raise Busy(template, **values)
                else:
                    raise Failed(what)
        except Cancelled:
            self.kill()
            raise
        except (EOFError, OSError) as error:
            raise Failed(repr(error)) from error

    def dismiss(self) -> None:
        """End it without waiting until it is gone, for the window's thread.

        With many facts that takes a third of a second. Who ends it once more does wait; else what is left of it goes
        when the next one is started, or with the program.
        """
        self._is_dismissed = True
        if self._ending.acquire(blocking=False):  # else someone is about to
            with contextlib.suppress(ValueError):  # it was ended already
                self._process.kill()
            self._ending.release()

    def kill(self) -> None:
        """End it; it only reads, so nothing is lost. Any thread may, also several at a time."""
        with self._ending:
            with contextlib.suppress(ValueError):  # it was ended already
                self._process.kill()
                self._process.join(_PATIENCE)
                self._process.close()
            with contextlib.suppress(OSError):
                self._line.close()


def _stand_back(work: Callable[[Connection, Path], None], line: Connection, path: Path) -> None:
    """Work when the window has nothing to do: on two cores it would have to wait for its turn otherwise."""
    with contextlib.suppress(AttributeError, OSError):  # not on Windows, which favours the window in front by itself
        os.nice(_BEHIND)
    work(line, path)


class Told:
    """Progress that goes back over the line."""

    def __init__(self, line: Connection) -> None:
        self._line = line

    def report(self, done: int, total: int, doing: str = "") -> None:
        self._line.send(("step", (done, total, doing)))
