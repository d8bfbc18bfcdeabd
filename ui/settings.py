"""What this computer remembers between two starts: recent files, window, theme. Nothing of the business is among them.

What waits to be saved in a business file is handed out here as well, and lies beside: see `ui.drafts`.
"""

from __future__ import annotations

import contextlib
import threading
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from core.ids import Id
from ui import place
from ui.drafts import Drafts
from ui.scribe import Scribe

_MOST_RECENT = 8

SCALES = ("100", "110", "125", "150", "175", "200")
"""Sizes of text and buttons in percent, on top of what the system says."""


class Settings:
    """One small INI file in the settings folder: read at once, then whenever it is written, which is done beside."""

    def __init__(self, folder: Path | None = None) -> None:
        """Use a folder, the system's unless told."""
        self.folder = folder or place.folder()
        self.scribe = Scribe()
        self._guard = threading.Lock()
        self._unwritten: dict[str, object] = {}
        self._read = _values(self._ini())
        self._drafts: dict[Id, Drafts] = {}

    def drafts(self, file_id: Id) -> Drafts:
        """What waits to be saved in a file, one for all its windows: or one brings back what another saved."""
        drafts = self._drafts.setdefault(file_id, Drafts(self.folder, file_id, self.scribe))
        if not drafts.is_shared:
            drafts.read_anew()
        return drafts

    def recent_files(self) -> list[Path]:
        """Files opened lately, newest first; whether they are still there is not looked at."""
        kept = self._value("recent")
        names = [kept] if isinstance(kept, str) else list(kept) if isinstance(kept, list) else []
        return [Path(name) for name in names if name]

    def remember_file(self, path: Path) -> None:
        """Put a file at the head of the recent ones."""
        path = path.absolute()
        others = [each for each in self.recent_files() if each != path]
        self._keep("recent", [str(each) for each in [path, *others][:_MOST_RECENT]])

    def forget_file(self, path: Path) -> None:
        """Take a file off the recent ones; the file itself stays."""
        self._keep("recent", [str(each) for each in self.recent_files() if each != path.absolute()])

    def text(self, name: str, default: str = "") -> str:
        """A remembered word, such as the theme or the page last seen."""
        kept = self._value(name)
        return kept if isinstance(kept, str) else default

    def set_text(self, name: str, value: str) -> None:
        """Remember a word."""
        self._keep(name, value)

    def scale(self) -> str:
        """The size of text and buttons in percent; in force from the next start."""
        kept = self.text("scale", SCALES[0])
        return kept if kept in SCALES else SCALES[0]

    def state(self, name: str) -> QByteArray:
        """A remembered shape of a window or a splitter; empty if there is none."""
        kept = self._value(name)
        return kept if isinstance(kept, QByteArray) else QByteArray()

    def set_state(self, name: str, value: QByteArray) -> None:
        """Remember the shape of a window or a splitter."""
        self._keep(name, value)

    def save(self) -> None:
        """Wait until all is on the disk, with one more try for what failed; what cannot be kept is not worth a word."""
        self.scribe.wait()
        self.scribe.try_again()
        self.scribe.wait()

    def _value(self, name: str) -> object:
        with self._guard:
            return self._unwritten[name] if name in self._unwritten else self._read.get(name)

    def _keep(self, name: str, value: object) -> None:
        if self._value(name) == value:
            return
        with self._guard:
            self._unwritten[name] = value
        self.scribe.write("settings", self._write)

    def _write(self) -> bool:
        """Write what is new, and read what other windows of the program wrote; on the thread of the scribe.

        False where that failed; see `Scribe.write`.
        """
        with self._guard:
            fresh = dict(self._unwritten)
        with contextlib.suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True)
        ini = self._ini()
        for name, value in fresh.items():
            ini.setValue(name, value)
        ini.sync()
        if ini.status() is not QSettings.Status.NoError:
            return False
        with self._guard:
            self._read = _values(ini)
            self._unwritten = {name: value for name, value in self._unwritten.items() if fresh.get(name) is not value}
        return True

    def _ini(self) -> QSettings:
        return QSettings(str(self.folder / "window.ini"), QSettings.Format.IniFormat)


def _values(ini: QSettings) -> dict[str, object]:
    return {name: ini.value(name) for name in ini.allKeys()}
