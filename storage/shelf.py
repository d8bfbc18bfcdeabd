"""The copies that the program keeps of a business file by itself: in a folder of this computer, thinned as they age.

They lie in the settings place under the identity of the file, so they outlive a file that is lost, moved or spoiled.
A name says when it was made (UTC) and which place the file lay at: copies of one file in two places do not push each
other out.
"""

from __future__ import annotations

import contextlib
import hashlib
import re
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from core import ids
from core.backups import Kept, staying, too_large
from core.errors import WorldTrouble, words
from core.ids import Id

if TYPE_CHECKING:
    from storage.workspace import Workspace

ENDING = ".twohats"
LIMIT = 4 * 1024**3
"""Bytes that the copies of one file may take."""

SPARE = 200 * 1024**2
"""Bytes that a copy must leave free on the disk."""

_BESIDE = 60
"""Files in the folder of the business file that are looked into, the newest first."""

_NAME = re.compile(r"(?P<stem>.*) (?P<at>\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ) (?P<place>[0-9a-f]{6})")
_STAMP = "%Y-%m-%dT%H-%M-%SZ"


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy of a business file.

    `at` is when it was made, in UTC; `by_itself` whether the program keeps it, otherwise it lies beside the file.
    """

    path: Path
    at: datetime
    size: int
    by_itself: bool = True
    place: str = ""


def copies_of(home: Path, file: Path) -> list[Copy]:
    """The copies that the program made of what lay at a place, newest first; also where nothing lies there any more.

    Args:
        home: the settings folder.
        file: the place; what is there is not looked at, since it may be spoiled.
    """
    place = _place(file)
    try:
        folders = [each for each in (home / "backups").iterdir() if each.is_dir()]
    except OSError:
        return []
    found = [copy for folder in folders for copy in _kept_in(folder) if copy.place == place]
    return sorted(found, key=lambda copy: copy.at, reverse=True)


class Shelf:
    """The copies of one business file on this computer."""

    def __init__(self, home: Path, file_id: Id) -> None:
        """Keep them under the settings folder; nothing is made before the first copy."""
        self.folder = home / "backups" / ids.text(file_id)
        self._file_id = file_id

    def kept(self) -> list[Copy]:
        """The copies that the program made, newest first."""
        return sorted(_kept_in(self.folder), key=lambda copy: copy.at, reverse=True)

    def newest(self, file: Path) -> Copy | None:
        """The newest copy that the program made of the file at this place."""
        return next((copy for copy in self.kept() if copy.place == _place(file)), None)

    def beside(self, file: Path) -> list[Copy]:
        """Other copies of the same file in its own folder, such as those made by hand, newest first."""
        near = []
        for path in _files(file.parent):
            with contextlib.suppress(OSError):
                if path.name != file.name and not path.samefile(file):
                    about = path.stat()
                    at = datetime.fromtimestamp(about.st_mtime, UTC)
                    near.append(Copy(path, at, about.st_size, by_itself=False))
        near.sort(key=lambda copy: copy.at, reverse=True)
        return [copy for copy in near[:_BESIDE] if _asked(copy.path, "SELECT id FROM business") == self._file_id]

    def keep(self, workspace: Workspace, now: datetime, *, always: bool = False) -> Copy | None:
        """Make a checked copy and take away those that are one too many.

        Args:
            workspace: the open file.
            now: the moment in UTC.
            always: also where nothing has changed since the newest copy.

        Returns:
            The copy; none where nothing has changed.

        Raises:
            WorldTrouble: the disk is full or cannot be written, or the copy did not pass its check.
        """
        place = _place(workspace.path)
        mine = [copy for copy in self.kept() if copy.place == place]
        if mine and not always and _last_change(workspace) == _asked(mine[0].path, _LAST):
            return None
        self._make_room(workspace.path)
        stem = workspace.path.stem[:80]
        path = self.folder / f"{stem} {now.astimezone(UTC):{_STAMP}} {place}{ENDING}"
        workspace.backup(path)
        made = Copy(path, now.astimezone(UTC).replace(microsecond=0), path.stat().st_size, place=place)
        self._thin([made, *mine])
        return made

    def _make_room(self, file: Path) -> None:
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            free, needed = shutil.disk_usage(self.folder).free, file.stat().st_size
        except OSError as error:
            raise WorldTrouble(
                words("Nothing can be written to the folder “{folder}”: {reason}."),
                folder=str(self.folder),
                reason=error.strerror or str(error),
            ) from None
        if free < needed + SPARE:
            raise WorldTrouble(
                words("There is too little room on this computer’s disk for a backup; free some and try again.")
            )

    def _thin(self, mine: list[Copy]) -> None:
        stay = staying(copy.at for copy in mine)
        large = too_large([Kept(copy.at, copy.size) for copy in mine if copy.at in stay], LIMIT)
        for copy in mine:
            if copy.at not in stay or copy.at in large:
                with contextlib.suppress(OSError):  # what cannot go now goes the next time
                    copy.path.unlink()


def _kept_in(folder: Path) -> Iterator[Copy]:
    for path in _files(folder):
        named = _NAME.fullmatch(path.stem)
        with contextlib.suppress(OSError, ValueError):
            if named:
                at = datetime.strptime(named["at"], _STAMP).replace(tzinfo=UTC)
                yield Copy(path, at, path.stat().st_size, place=named["place"])


def _place(file: Path) -> str:
    """A few letters for the place at which a file lies."""
    return hashlib.sha256(str(file.absolute()).encode()).hexdigest()[:6]


_LAST = "SELECT id FROM change ORDER BY place DESC LIMIT 1"


def _last_change(workspace: Workspace) -> bytes | None:
    newest = workspace.history.newest(limit=1)
    return newest[0].change if newest else None


def _asked(path: Path, question: str) -> bytes | None:
    """The one answer of a closed file; none where it is no business file or gives none."""
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=0.2)) as connection:
            row = connection.execute(question).fetchone()
    except sqlite3.Error:
        return None
    return row[0] if row and isinstance(row[0], bytes) else None


def _files(folder: Path) -> Iterator[Path]:
    try:
        yield from sorted(folder.glob(f"*{ENDING}"))
    except OSError:
        return
