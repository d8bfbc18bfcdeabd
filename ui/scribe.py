"""Small files of this computer, written beside the window's thread.

While a disk is busy with a backup, even the smallest file may have to wait for it for seconds.
"""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path

_log = logging.getLogger(__name__)


class Scribe:
    """Writes one thing after the other, on a thread that ends when nothing is left; the program ends after it.

    What fails to be written is tried again once anything else was written, and by `try_again`.
    """

    def __init__(self) -> None:
        """Write nothing yet."""
        self._told = threading.Condition()
        self._waiting: dict[str, Callable[[], object]] = {}
        self._failed: dict[str, Callable[[], object]] = {}
        self._works = False
        self._now = ""

    def write(self, what: str, how: Callable[[], object]) -> None:
        """Write something soon; where it waits to be written already, only this time. False from `how`: it failed."""
        with self._told:
            self._waiting.pop(what, None)
            self._failed.pop(what, None)
            self._waiting[what] = how
            if self._works:
                return
            self._works = True
        try:
            threading.Thread(target=self._work, name="scribe").start()
        except RuntimeError:  # too many threads: then here
            self._work()

    def put(self, path: Path, text: str | None) -> None:
        """Write a file that only its owner reads: all of it or, where that fails, nothing; without text it goes."""
        self.write(str(path), partial(_put, path, text))

    def try_again(self) -> None:
        """Write soon what failed before."""
        with self._told:
            for what, how in list(self._failed.items()):
                self.write(what, how)

    def wait(self, path: Path | None = None) -> None:
        """Return when all is written, or one file."""
        with self._told:
            if path is None:
                self._told.wait_for(lambda: not self._works)
            else:
                self._told.wait_for(lambda: str(path) != self._now and str(path) not in self._waiting)

    def _work(self) -> None:
        while (how := self._next()) is not None:
            try:
                well = how() is not False
            except Exception:
                _log.exception("a small file was not written")
            else:
                self._answer(how, well=well)

    def _answer(self, how: Callable[[], object], *, well: bool) -> None:
        """Keep what failed until the disk is there again, unless it is to be written otherwise by now."""
        with self._told:
            if not well and self._now not in self._waiting:
                self._failed[self._now] = how
            elif well:
                self._waiting |= self._failed
                self._failed.clear()

    def _next(self) -> Callable[[], object] | None:
        with self._told:
            self._told.notify_all()
            self._now = next(iter(self._waiting), "")
            self._works = bool(self._waiting)
            return self._waiting.pop(self._now, None)


def _put(path: Path, text: str | None) -> bool:
    """Whether it worked."""
    try:
        if text is None:
            path.unlink(missing_ok=True)
            return True
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh = path.with_suffix(".new")
        with open(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
            file.write(text)
        fresh.replace(path)
    except OSError as error:
        _log.info("%s was not written: %s", path.parent.name, error)
        return False
    return True
