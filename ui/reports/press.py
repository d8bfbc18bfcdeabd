"""Where pages are laid out: here where the file is small, in a process of its own where it is large.

A list of five thousand leads takes seconds. In a thread of the window Python would hold the window up for half a
second at a time, and a page that nobody waits for any more could not be stopped. See `ui.apart`.
"""

from __future__ import annotations

import contextlib
import gc
import logging
import threading
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING

from core.progress import Progress
from storage import Workspace
from ui.apart import Apart, Failed, Told, may_start
from ui.kit.words import tr

if TYPE_CHECKING:
    from ui.paper.kinds import Options, ReportKind

LARGE = 1_500
"""From so many leads, deals and activities on a process of its own lays pages out."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Wish:
    """A sheet, and what it is told."""

    kind: ReportKind
    options: Options

    @property
    def lacks(self) -> str:
        """What has to be chosen before it can be made: promotion, contact, or nothing."""
        asked = [ask for ask in ("promotion", "contact") if ask in self.kind.asks]
        return next((ask for ask in asked if getattr(self.options, ask) is None), "")


class Press:
    """Makes sheets of one file, one after the other, on any thread but the window's."""

    def __init__(self, workspace: Workspace, *, large: int = LARGE) -> None:
        """Make them of this file."""
        self._workspace = workspace
        self._large = large
        self._guard = threading.Lock()
        self._apart: Apart | None = None

    def make(self, wish: Wish, progress: Progress) -> bytes:
        """The PDF of a sheet.

        Raises:
            UserMistake, WorldTrouble: it cannot be made, and why.
            Cancelled: as told by `progress`.
        """
        progress.report(0, 3, tr("reading the file"))
        with self._guard:
            progress.report(0, 0)
            if self._goes_apart():
                assert self._apart is not None
                try:
                    found = self._apart.ask((wish.kind.name, wish.options), progress, fresh=True)
                    assert isinstance(found, bytes)
                    return found
                except Failed as failure:  # then here, where a trouble is told as such
                    _log.info("laying out apart failed: %s", failure)
                    self._end()
            return _made(self._workspace, wish.kind, wish.options, progress)

    def rest(self) -> None:
        """Give up what is being made, and the process with it. Any thread may say so."""
        apart = self._apart
        if apart is not None:
            apart.dismiss()

    @property
    def is_apart(self) -> bool:
        """Whether a process of its own is at work or waits for work."""
        return self._apart is not None and self._apart.is_alive

    def _goes_apart(self) -> bool:
        apart = may_start() and self._workspace.insights.size() >= self._large
        if self._apart is not None and not (apart and self._apart.is_alive):
            self._end()
        if apart and self._apart is None:
            try:
                self._apart = Apart(self._workspace.path, serve)
            except (OSError, RuntimeError) as error:  # too little memory, too many processes
                _log.info("no process to lay pages out in: %s", error)
        return self._apart is not None

    def _end(self) -> None:
        if self._apart is not None:
            self._apart.kill()
            self._apart = None


def serve(line: Connection, path: Path) -> None:
    """What the other process does: make sheets until the line is closed."""
    from ui.paper.kinds import kind

    gc.disable()  # a document is gone after it is sent, and its process before long
    with contextlib.suppress(EOFError, OSError, KeyboardInterrupt), Workspace.open(path, read_only=True) as workspace:
        while True:
            (name, options), _ = line.recv()
            try:
                line.send(("done", _made(workspace, kind(name), options, Told(line))))
            except Exception as error:
                line.send(("failed", repr(error)))


def _made(workspace: Workspace, kind: ReportKind, options: Options, progress: Progress) -> bytes:
    matter = kind.gather(workspace, options)
    progress.report(1, 3, tr("laying out the pages"))
    return kind.make(matter, options)
