"""Looks at files and brings them in, through the open business file; called off the window's thread."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from core.errors import WorldTrouble, words
from core.exchange.report import ImportReport
from core.progress import Progress
from ui.desk import Desk
from ui.exchange.intake import Wishes
from ui.exchange.seen import FileSeen


class WorkspaceReader:
    """Reads for one desk."""

    def __init__(self, desk: Desk) -> None:
        """Take language and currency from the desk."""
        self._desk = desk

    def look(self, paths: tuple[Path, ...], wishes: Wishes, progress: Progress) -> list[FileSeen]:
        """How everything would come in."""
        raise WorldTrouble(words("Reading files of other programs is being built; folders can be imported already."))

    def take(self, paths: tuple[Path, ...], wishes: Wishes, progress: Progress) -> ImportReport:
        """Bring folders in."""
        return self._desk.workspace.import_folders(paths, progress=progress)

    def save_rejected(self, report: ImportReport, path: Path) -> Sequence[Path]:
        """Write the rows that stayed out."""
        raise WorldTrouble(words("Rejected rows cannot be saved yet."))
