"""One window for a file: whoever starts the program with a file that is open already is led to its window.

The window that shows a file listens at a place that only this person of this computer can reach; nothing goes over a
network. A place is named after the settings folder and the file, so programs with other settings do not meet.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, QTimer, Signal

from ui.bells import Bell, ring

_LOCK = 5_000
"""Milliseconds to wait for another start of the same file to get on."""

_HERE = b"here\n"
_TOKENS = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")
"""How a desktop allows a program that was just started to come to the front; handed on with the rest."""


def knock(home: Path, file: Path, files: Sequence[Path] = ()) -> bool:
    """Ask the window that shows a file to come to the front and to look at other files.

    Args:
        home: the settings folder of this program.
        file: the business file.
        files: to be brought in there.

    Returns:
        Whether a window answered.
    """
    place = address(home, file)
    return bool(place) and _knocked(place, files)


def address(home: Path, file: Path) -> str:
    """Where the window of a file listens; empty where there is no place that is this person's alone."""
    whole = f"{_real(home)}\n{_real(file)}"
    name = hashlib.sha256(whole.encode("utf-8", "surrogatepass")).hexdigest()[:24]
    if sys.platform == "win32":
        return f"two-hats-{name}"
    folder = _own_folder()
    return str(folder / name) if folder is not None else ""


class Doorway(QObject):
    """Listens for those who start the program with a file that this process shows."""

    asked = Signal(object)
    """Someone came: the files they brought, as a list of `Path`; often none."""

    def __init__(self, home: Path, parent: QObject | None = None) -> None:
        """Listen for nothing yet."""
        super().__init__(parent)
        self._home = home
        self._bells: dict[str, Bell] = {}

    def hold(self, file: Path, files: Sequence[Path] = ()) -> bool:
        """Listen for a file from now on; false where another window shows it, which was asked to come to the front.

        Args:
            file: the business file.
            files: handed on to the other window.
        """
        place = address(self._home, file)
        if not place or place in self._bells:
            return True
        lock = QLockFile(f"{place}.lock") if sys.platform != "win32" else None
        if lock is not None:
            lock.tryLock(_LOCK)  # of two starts at the same moment one comes after the other
        try:
            if _knocked(place, files):
                return False
            with contextlib.suppress(OSError):  # then every window stands for itself
                self._bells[place] = Bell(place, self._answer, self)
            return True
        finally:
            if lock is not None:
                lock.unlock()

    def holds(self, file: Path) -> bool:
        """Whether this process listens for a file."""
        return address(self._home, file) in self._bells

    def let_go_of(self, file: Path) -> None:
        """Listen no longer for one file."""
        if (bell := self._bells.pop(address(self._home, file), None)) is not None:
            bell.silence()

    def let_go(self, *, but: Path | None = None) -> None:
        """Listen no longer, except for one file."""
        kept = address(self._home, but) if but is not None else ""
        for place in [place for place in self._bells if place != kept]:
            self._bells.pop(place).silence()

    def _answer(self, line: bytes) -> bytes:
        said = _read(line)
        if said is not None:
            files, tokens = said
            os.environ.update(tokens)
            QTimer.singleShot(0, self, lambda: self.asked.emit(files))  # the caller need not wait for that
        return _HERE


def _knocked(place: str, files: Sequence[Path]) -> bool:
    _allow_others_to_the_front()
    told = {
        "files": [str(file.absolute()) for file in files],
        "tokens": {name: os.environ[name] for name in _TOKENS if name in os.environ},
    }
    return ring(place, json.dumps(told).encode() + b"\n") == _HERE


def _read(line: bytes) -> tuple[list[Path], dict[str, str]] | None:
    """What a caller says; none where it is not one of us."""
    try:
        told = json.loads(line)
        files = [Path(str(file)) for file in told["files"]]
        tokens = {name: str(told["tokens"][name]) for name in _TOKENS if name in told["tokens"]}
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    return [file for file in files if file.is_absolute()], tokens


def _real(path: Path) -> str:
    """One name for a file, however it was come by."""
    try:
        return os.path.normcase(path.resolve())
    except (OSError, RuntimeError):
        return os.path.normcase(path.absolute())


def _own_folder() -> Path | None:
    """A folder that belongs to this person and lets nobody else in; short, since names of sockets are."""
    given = os.environ.get("XDG_RUNTIME_DIR", "")
    base = Path(given) if given and len(given) < 60 else Path(tempfile.gettempdir())
    folder = base / f"two-hats-{os.getuid()}"  # type: ignore[attr-defined,unused-ignore]
    if len(str(folder)) > 70:  # a socket's whole path may have 103 letters
        folder = Path("/tmp") / folder.name  # noqa: S108 - checked below
    with contextlib.suppress(OSError):
        folder.mkdir(mode=0o700, exist_ok=True)
    try:
        about = folder.lstat()
    except OSError:
        return None
    own = about.st_uid == os.getuid()  # type: ignore[attr-defined,unused-ignore]
    return folder if own and not about.st_mode & 0o077 and not folder.is_symlink() else None


def _allow_others_to_the_front() -> None:
    """Windows lets a program come to the front only if the one that is there says so."""
    if sys.platform == "win32":
        import ctypes

        with contextlib.suppress(Exception):
            ctypes.windll.user32.AllowSetForegroundWindow(-1)
