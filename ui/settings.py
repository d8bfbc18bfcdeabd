"""What this computer remembers between two starts: recent files, window, theme. Never anything of the business."""

from __future__ import annotations

import contextlib
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from ui import place

_MOST_RECENT = 8

SCALES = ("100", "110", "125", "150", "175")
"""Sizes of text and buttons in percent, on top of what the system says."""


class Settings:
    """Reads and writes one small INI file in the settings folder."""

    def __init__(self, folder: Path | None = None) -> None:
        """Use a folder, the system's unless told."""
        self.folder = folder or place.folder()
        self._ini = QSettings(str(self.folder / "window.ini"), QSettings.Format.IniFormat)

    def recent_files(self) -> list[Path]:
        """Files opened lately, newest first; whether they are still there is not looked at."""
        kept = self._ini.value("recent", [])
        names = [kept] if isinstance(kept, str) else list(kept) if isinstance(kept, list) else []
        return [Path(name) for name in names if name]

    def remember_file(self, path: Path) -> None:
        """Put a file at the head of the recent ones."""
        path = path.absolute()
        others = [each for each in self.recent_files() if each != path]
        self._ini.setValue("recent", [str(each) for each in [path, *others][:_MOST_RECENT]])

    def forget_file(self, path: Path) -> None:
        """Take a file off the recent ones; the file itself stays."""
        self._ini.setValue("recent", [str(each) for each in self.recent_files() if each != path.absolute()])

    def text(self, name: str, default: str = "") -> str:
        """A remembered word, such as the theme or the page last seen."""
        kept = self._ini.value(name, default)
        return kept if isinstance(kept, str) else default

    def set_text(self, name: str, value: str) -> None:
        """Remember a word."""
        self._ini.setValue(name, value)

    def scale(self) -> str:
        """The size of text and buttons in percent; in force from the next start."""
        kept = self.text("scale", SCALES[0])
        return kept if kept in SCALES else SCALES[0]

    def state(self, name: str) -> QByteArray:
        """A remembered shape of a window or a splitter; empty if there is none."""
        kept = self._ini.value(name, QByteArray())
        return kept if isinstance(kept, QByteArray) else QByteArray()

    def set_state(self, name: str, value: QByteArray) -> None:
        """Remember the shape of a window or a splitter."""
        self._ini.setValue(name, value)

    def save(self) -> None:
        """Write at once instead of a little later; what cannot be kept is not worth a word."""
        with contextlib.suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True)
        self._ini.sync()
