"""Which way a command line leads: to the window, or to a command. The window need not wait for what commands need."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from core.errors import WorldTrouble, words
from storage import Workspace
from ui import clock, heap, quick_imports, switching
from ui.terminal import guarded

ENDING = ".twohats"

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
    paths = [named(text) for text in arguments if text]
    if first in COMMANDS or first.startswith("-") or not _are_files(paths):
        from ui.commands import run

        return run(arguments)
    business = [path for path in paths if len(paths) == 1 or path.suffix == ENDING]
    return guarded(lambda: _window(next(iter(business), None), [path for path in paths if path not in business]))


def _are_files(paths: Sequence[Path]) -> bool:
    """Whether a line names one business file at most, and files to bring in, all of them there."""
    if len(paths) <= 1:
        return True
    return sum(path.suffix == ENDING for path in paths) <= 1 and all(path.exists() for path in paths)


def named(text: str) -> Path:
    """A path that has a name to speak of, also for `.` and `..`."""
    path = Path(text)
    return path if path.name not in ("", "..") else Path(os.path.abspath(path))


def _window(path: Path | None, files: Sequence[Path]) -> int:
    """Open a file, the last one where none is named, in the window that shows it already if there is one."""
    clock.today()  # told now if it is nonsense, not by every page
    nowhere = sys.platform == "linux" and not any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    )
    if nowhere:
        if path is not None:
            Workspace.open(path, read_only=True).close()  # what is wrong with the file matters more
        raise WorldTrouble(words("There is no screen to show a window on; the commands work without one (--help)."))
    heap.share()
    quick_imports.begin()
    switching.begin()
    from ui import hand_over  # before the window is loaded: whoever is led to another one need not wait for it
    from ui.settings import Settings

    settings = Settings()
    target = path or next(iter(settings.recent_files()), None)
    if target is not None and hand_over.knock(settings.folder, target, files):
        return 0
    from ui.start import start

    return start(path, files)
