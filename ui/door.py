"""Which way a command line leads: to the window, or to a command. The window need not wait for what commands need."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from core.errors import WorldTrouble, words
from storage import Workspace
from ui import clock
from ui.terminal import guarded

COMMANDS = (
    "demo",
    "import",
    "export",
    "figures",
    "report",
    "check",
    "backup",
    "restore",
    "history",
    "undo",
    "redo",
)


def enter(arguments: Sequence[str]) -> int:
    """Do what a command line says and give its exit status."""
    first = arguments[0] if arguments else ""
    if len(arguments) > 1 or first in COMMANDS or first.startswith("-"):
        from ui.commands import run

        return run(arguments)
    return guarded(lambda: _window(named(first) if first else None))


def named(text: str) -> Path:
    """A path that has a name to speak of, also for `.` and `..`."""
    path = Path(text)
    return path if path.name not in ("", "..") else Path(os.path.abspath(path))


def _window(path: Path | None) -> int:
    clock.today()  # told now if it is nonsense, not by every page
    nowhere = sys.platform == "linux" and not any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    )
    if nowhere:
        if path is not None:
            Workspace.open(path, read_only=True).close()  # what is wrong with the file matters more
        raise WorldTrouble(words("There is no screen to show a window on; the commands work without one (--help)."))
    from ui.app import start

    return start(path)
