"""Opening business files by double click: what the system must know for it, put there for this person and taken back.

Linux desktops read an entry, a kind of file and a picture from the person's own folders; Windows reads its registry;
on a Mac the bundle itself says which files it opens.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QSettings

from core.errors import WorldTrouble, words
from ui.application import DESKTOP_NAME, command
from ui.door import ENDING
from ui.kit.fonts import RESOURCES

KIND = "application/x-two-hats"
_ID = "TwoHats.File"
_PATIENCE = 20  # seconds for a tool of the desktop


class FileType(Protocol):
    """One system's way."""

    def is_on(self) -> bool:
        """Whether business files are opened by this very program."""

    def turn_on(self) -> None:
        """Tell the system; raises `WorldTrouble` where nothing can be written."""

    def turn_off(self) -> None:
        """Take all of it back."""


def here() -> FileType | None:
    """The way of this system; none where the person cannot choose."""
    if sys.platform == "win32":
        classes = QSettings("HKEY_CURRENT_USER\\Software\\Classes", QSettings.Format.NativeFormat)
        return WindowsFileType(classes, command(), _tell_windows)
    if sys.platform == "darwin":
        return None
    told = os.environ.get("XDG_DATA_HOME", "")
    return DesktopFileType(Path(told) if told.startswith("/") else Path.home() / ".local" / "share", command())


class DesktopFileType:
    """Linux and its relatives: files in the person's own data folder, as freedesktop.org describes them."""

    def __init__(self, data: Path, command: Sequence[str]) -> None:
        """Write under a data folder; `command` starts this program."""
        self._data = data
        self._entry = data / "applications" / f"{DESKTOP_NAME}.desktop"
        self._kind = data / "mime" / "packages" / f"{DESKTOP_NAME}.xml"
        scalable = data / "icons" / "hicolor" / "scalable"
        self._pictures = (
            scalable / "apps" / f"{DESKTOP_NAME}.svg",
            scalable / "mimetypes" / f"{KIND.replace('/', '-')}.svg",
        )
        self._text = _ENTRY.format(command=" ".join(map(quoted, command)), name=DESKTOP_NAME, kind=KIND)

    def is_on(self) -> bool:
        """As `FileType`."""
        try:
            return self._kind.exists() and self._entry.read_text(encoding="utf-8") == self._text
        except (OSError, ValueError):
            return False

    def turn_on(self) -> None:
        """As `FileType`."""
        try:
            for path in (self._entry, self._kind, *self._pictures):
                path.parent.mkdir(parents=True, exist_ok=True)
            self._entry.write_text(self._text, encoding="utf-8")
            self._kind.write_text(_KIND.format(kind=KIND, ending=ENDING), encoding="utf-8")
            for path in self._pictures:
                shutil.copyfile(RESOURCES / "icons" / "two-hats.svg", path)
        except OSError as error:
            raise _unwritable(error, self._data) from None
        self._tell()

    def turn_off(self) -> None:
        """As `FileType`."""
        try:
            for path in (self._entry, self._kind, *self._pictures):
                path.unlink(missing_ok=True)
        except OSError as error:
            raise _unwritable(error, self._data) from None
        self._tell()

    def _tell(self) -> None:
        """Let the desktop look at its folders anew; a tool that is not there has nothing to look at."""
        _run("update-mime-database", str(self._data / "mime"))
        _run("update-desktop-database", str(self._data / "applications"))


class WindowsFileType:
    """Windows: the classes of this person in the registry."""

    def __init__(self, classes: QSettings, command: Sequence[str], tell: Callable[[], object]) -> None:
        """Write into these classes; `tell` lets Windows know."""
        self._classes, self._tell = classes, tell
        program, *rest = command
        without_console = Path(program).with_name("pythonw.exe")
        if Path(program).name.lower() == "python.exe" and without_console.exists():
            program = str(without_console)
        self._line = " ".join(f'"{part}"' for part in (program, *rest, "%1"))
        self._program = program

    def is_on(self) -> bool:
        """As `FileType`."""
        ours = self._classes.value(f"{ENDING}/Default") == _ID
        return ours and self._classes.value(f"{_ID}/shell/open/command/Default") == self._line

    def turn_on(self) -> None:
        """As `FileType`."""
        for key, value in (
            (f"{ENDING}/Default", _ID),
            (f"{_ID}/Default", "Two Hats"),
            (f"{_ID}/DefaultIcon/Default", f"{self._program},0"),
            (f"{_ID}/shell/open/command/Default", self._line),
        ):
            self._classes.setValue(key, value)
        self._keep()

    def turn_off(self) -> None:
        """As `FileType`."""
        self._classes.remove(_ID)
        if self._classes.value(f"{ENDING}/Default") == _ID:
            self._classes.remove(ENDING)
        self._keep()

    def _keep(self) -> None:
        self._classes.sync()
        if self._classes.status() is not QSettings.Status.NoError:
            raise WorldTrouble(words("Windows did not let Two Hats write that down."))
        self._tell()


def quoted(argument: str) -> str:
    """An argument as the entry of a desktop has it: quoted for its shell, then for the file."""
    for sign in '\\"`$':
        argument = argument.replace(sign, f"\\{sign}")
    return '"{}"'.format(argument.replace("\\", "\\\\").replace("%", "%%"))


def _unwritable(error: OSError, folder: Path) -> WorldTrouble:
    reason = error.strerror or str(error)
    return WorldTrouble(
        words("Nothing can be written to the folder “{folder}”: {reason}."), folder=str(folder), reason=reason
    )


def _run(tool: str, *arguments: str) -> None:
    found = shutil.which(tool)
    if found is not None:
        with contextlib.suppress(OSError, subprocess.SubprocessError):
            subprocess.run([found, *arguments], capture_output=True, timeout=_PATIENCE, check=False)


def _tell_windows() -> None:
    if sys.platform == "win32":
        import ctypes

        with contextlib.suppress(Exception):
            ctypes.windll.shell32.SHChangeNotify(0x08000000, 0, None, None)  # associations have changed


_ENTRY = """[Desktop Entry]
Type=Application
Name=Two Hats
GenericName=Marketing and sales
Comment=Marketing and sales for the owner who does both alone
Exec={command} %f
Icon={name}
Terminal=false
Categories=Office;
MimeType={kind};
StartupWMClass={name}
"""

_KIND = """<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="{kind}">
    <comment>Two Hats business file</comment>
    <sub-class-of type="application/vnd.sqlite3"/>
    <glob pattern="*{ending}" weight="80"/>
  </mime-type>
</mime-info>
"""
