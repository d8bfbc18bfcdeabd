"""Asking for a file on the disk, in the system's own dialogs."""

from __future__ import annotations

import re
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.kit.words import tr

SUFFIX = ".twohats"


class Place(StrEnum):
    """What a place is asked for."""

    NEW = "new"
    """Where a new file is to be; nothing is there yet."""
    OPEN = "open"
    """A business file that is there."""
    BACKUP = "backup"
    """A backup that is to be restored."""


ChoosePlace = Callable[[Place, Path], Path | None]
"""Ask for a place, beginning at a folder or a proposed file; None: the person changed their mind."""


def choose_place(owner: QWidget, place: Place, start: Path) -> Path | None:
    """Ask with a file dialog over a widget."""
    files = tr("Business files") + f" (*{SUFFIX})"
    match place:
        case Place.NEW:
            options = QFileDialog.Option.DontConfirmOverwrite  # What is there is never overwritten.
            name, _ = QFileDialog.getSaveFileName(
                owner, tr("Where shall the business file be?"), str(start), files, options=options
            )
        case Place.OPEN:
            name, _ = QFileDialog.getOpenFileName(owner, tr("Open a business file"), str(start), files)
        case Place.BACKUP:
            name, _ = QFileDialog.getOpenFileName(
                owner, tr("Which backup shall be restored?"), str(start), f"{files};;{tr('All files')} (*)"
            )
    if not name:
        return None
    path = Path(name)
    return path.with_name(path.name + SUFFIX) if place is Place.NEW and not path.suffix else path


def documents() -> Path:
    """Where people keep their files on this system."""
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(found) if found and Path(found).is_dir() else Path.home()


def file_name(business: str) -> str:
    """A name for the file of a business that every system can write."""
    bare = " ".join(re.sub(r'[\\/:*?"<>|\x00-\x1f]+', " ", business).split()).strip(". ")
    return f"{bare[:80] or tr('My business')}{SUFFIX}"
