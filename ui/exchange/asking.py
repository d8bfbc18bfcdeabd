"""Asking for files, folders and places in the system's own dialogs."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QFileDialog, QWidget

from ui.kit.words import tr
from ui.welcome.places import documents

PATTERNS = "*.csv *.tsv *.tab *.txt *.xlsx *.xlsm *.xls *.ods *.vcf *.vcard"


class Ask(Protocol):
    """How the person is asked; nothing where they changed their mind."""

    def files(self) -> list[Path]:
        """Files to bring in."""

    def folder(self) -> list[Path]:
        """One folder to bring in."""

    def place_for(self, name: str) -> Path | None:
        """Where to write a CSV file that is called like this."""


class Dialogs:
    """The system's dialogs, over a widget; they begin where the last file came from."""

    def __init__(self, owner: QWidget) -> None:
        """Stand over this widget."""
        self._owner = owner
        self._last = ""

    def files(self) -> list[Path]:
        """Files to bring in."""
        kinds = f"{tr('Lists and address cards')} ({PATTERNS});;{tr('All files')} (*)"
        names, _ = QFileDialog.getOpenFileNames(self._owner, tr("Which files shall come in?"), self._begin(), kinds)
        if names:
            self._last = str(Path(names[0]).parent)
        return [Path(name) for name in names]

    def folder(self) -> list[Path]:
        """One folder to bring in."""
        name = QFileDialog.getExistingDirectory(self._owner, tr("Which folder shall come in?"), self._begin())
        if name:
            self._last = str(Path(name).parent)
        return [Path(name)] if name else []

    def place_for(self, name: str) -> Path | None:
        """Where to write a CSV file."""
        start = str(Path(self._begin()) / name)
        chosen, _ = QFileDialog.getSaveFileName(self._owner, tr("Save rejected rows"), start, "CSV (*.csv)")
        path = Path(chosen) if chosen else None
        return path.with_suffix(".csv") if path is not None and not path.suffix else path

    def _begin(self) -> str:
        return self._last or str(documents())
