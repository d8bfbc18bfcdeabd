"""Asking for a business file, and where a backup of the one that is shown is to be."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from ui import clock
from ui.kit.words import tr
from ui.showing import show_document
from ui.window import Window

FILES = "*.twohats"


def choose_file(above: QWidget | None) -> Path | None:
    """A business file to open; none where the person thinks better of it."""
    name, _ = QFileDialog.getOpenFileName(above, tr("Open a business file"), "", _kinds())
    return Path(name) if name else None


def back_up(window: Window, on_failed: Callable[[object], object]) -> None:
    """Ask where to, and copy the file of a window there, beside what goes on in it."""
    desk = window.desk
    proposed = desk.workspace.path.with_name(f"{desk.workspace.path.stem} {clock.today().isoformat()}.twohats")
    name, _ = QFileDialog.getSaveFileName(window, tr("Make a backup"), str(proposed), _kinds())
    if not name:
        return
    path = Path(name)
    said = tr("The backup “{file}” in “{folder}” is written and checked.")
    desk.tasks.run(
        tr("Make a backup"),
        lambda _: desk.workspace.backup(path),
        on_done=lambda _: window.toast.say(
            said.format(file=path.name, folder=path.parent.name),
            lambda: show_document(path.parent),
            action=tr("Show the folder"),
        ),
        on_failed=on_failed,
    )


def _kinds() -> str:
    return tr("Business files") + f" ({FILES})"


def free_name(path: Path) -> Path:
    """This name, or the next one with a number that no file has yet."""
    candidate, number = path, 2
    while candidate.exists():
        candidate = path.with_name(f"{path.stem} ({number}){path.suffix}")
        number += 1
    return candidate
