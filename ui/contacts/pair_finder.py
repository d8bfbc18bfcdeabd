"""Who looks for people written down twice: this process where they are few, one of its own where they are many."""

from __future__ import annotations

import contextlib
import logging
from multiprocessing.connection import Connection
from pathlib import Path

from core.errors import Busy
from core.progress import Progress
from core.same_contact import Pair
from storage import Workspace
from ui.apart import Apart, Failed, Told, may_start

LARGE = 5_000
"""From so many contacts on a process of its own looks: it starts in half a second, and looking takes longer then."""

_log = logging.getLogger(__name__)


def find_pairs(workspace: Workspace, progress: Progress, *, large: int = LARGE) -> list[Pair]:
    """All pairs of a file, the surest first; not for the window's thread.

    Raises:
        Busy: someone is saving.
        Cancelled: as told by `progress`; the process is gone by then.
    """
    if may_start() and workspace.contacts.everyone().count() >= large:
        try:
            return _find_apart(workspace.path, progress)
        except (Failed, OSError, RuntimeError) as failure:  # then here, where a trouble of the file is told as such
            _log.info("looking for pairs apart failed: %s", failure)
    return workspace.contacts.may_be_same(progress)


def _find_apart(path: Path, progress: Progress) -> list[Pair]:
    apart = Apart(path, serve)
    try:
        found = apart.ask((), progress, fresh=True)
    finally:
        apart.kill()
    assert isinstance(found, list)
    return found


def serve(line: Connection, path: Path) -> None:
    """What the other process does: look once."""
    with contextlib.suppress(EOFError, OSError, KeyboardInterrupt):
        line.recv()
        try:
            with Workspace.open(path, read_only=True) as workspace:
                line.send(("done", workspace.contacts.may_be_same(Told(line))))
        except Busy as busy:
            line.send(("busy", (busy.template, busy.values)))
        except Exception as error:
            line.send(("failed", repr(error)))
