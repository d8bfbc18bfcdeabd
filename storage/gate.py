"""Look at a file before SQLite does: is it one of ours, whole, of this version, and may it be written?

The first hundred bytes of an SQLite database say all of that (sqlite.org/fileformat2.html, section 1.3), so a
file that is refused was never opened by SQLite and stays as it was to the byte.
"""

from __future__ import annotations

import os
import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from core.errors import WorldTrouble, words
from storage import troubles
from storage.engine import APPLICATION_ID, PATIENT, SCHEMA, sqlite_is_new_enough

_MAGIC = b"SQLite format 3\x00"
_SMALLEST = 512
_MOMENT = 0.05


@dataclass(frozen=True, slots=True)
class Admission:
    """How a file may be opened. `notice` says in a sentence why it is for reading only, if it is."""

    schema: int
    read_only: bool = False
    immutable: bool = False
    notice: str = ""


class Refused(WorldTrouble):
    """The file is not opened; it was not changed."""


class _OpenHere:
    """Which files this process has open, and how each was admitted.

    On POSIX systems closing any handle of a file drops all locks that the process holds on it, SQLite's too, so the
    gate must not read a file that is open here already. Locks belong to the process, hence so does this record.
    """

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._files: dict[tuple[int, int], tuple[int, Admission]] = {}

    @contextmanager
    def admitted(self, path: Path) -> Iterator[Admission]:
        """Look at a file, unless it is open here already, and remember it for as long as it is open."""
        with self._guard:
            _look_at_place(path)
            stat = path.stat()
            identity = (stat.st_dev, stat.st_ino)
            count, admission = self._files.get(identity) or (0, _admit(path))
            self._files[identity] = (count + 1, admission)
        try:
            yield admission
        finally:
            with self._guard:
                count, admission = self._files.pop(identity)
                if count > 1:
                    self._files[identity] = (count - 1, admission)


OPEN_HERE = _OpenHere()


@contextmanager
def admitted(path: Path, *, want_write: bool = True) -> Iterator[Admission]:
    """Decide how a file may be opened, and let nothing in this process read it past SQLite while it is open.

    Raises:
        Refused: with one sentence: what, why, what now.
    """
    if not sqlite_is_new_enough():
        raise Refused(words("This Python brings an SQLite that is too old; Two Hats needs 3.37 or newer."))
    with OPEN_HERE.admitted(path) as admission:
        yield admission if want_write else replace(admission, read_only=True)


def is_older(path: Path) -> bool:
    """Whether a file has to be brought up to date before it opens; false for what is no business file.

    Not of a file that is open here: closing what read it would end SQLite's locks on it.
    """
    try:
        head, size = _read_head(path)
        return _look_at_head(path, head, size) < SCHEMA
    except Refused:
        return False


def _admit(path: Path) -> Admission:
    head, size = _read_head(path)
    schema = _look_at_head(path, head, size)
    journal = path.with_name(path.name + "-journal")
    hot = journal.exists() and journal.stat().st_size > 0
    writable = os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)
    if hot and not writable:
        raise Refused(
            words(
                "“{file}” was left half saved by a crash, and its folder is write-protected, so it cannot be put right "
                "here. Copy both files that begin with its name to a folder of yours."
            ),
            file=path.name,
        )
    if hot:
        roll_back_crash(path)
        head, size = _read_head(path)
        schema = _look_at_head(path, head, size)
    should_be = _should_be(head)
    if size < should_be:
        raise Refused(
            words(
                "“{file}” is cut off: {missing} bytes are missing at its end. "
                "It may not have finished copying or downloading; otherwise restore a backup."
            ),
            file=path.name,
            missing=should_be - size,
        )
    if head[18] == 2 or head[19] == 2:
        return _look_at_wal(path, schema)
    return _look_at_rights(schema, longer=size > should_be, writable=writable)


def roll_back_crash(path: Path) -> None:
    """Let SQLite undo what a killed program left half written; reading once does it, or waits for one that lives."""
    with (
        troubles.told(path),
        closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True, timeout=PATIENT)) as connection,
    ):
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()


def _read_head(path: Path) -> tuple[bytes, int]:
    """The first hundred bytes and the size, read again while another program is just saving."""
    seen: tuple[bytes, int] | None = None
    while True:
        try:
            with path.open("rb") as file:
                head, size = file.read(100), os.fstat(file.fileno()).st_size
        except OSError:
            raise Refused(
                words("“{file}” may not be read by you. Ask its owner for the right to read it."), file=path.name
            ) from None
        if len(head) < 100 or size == _should_be(head) or seen == (head, size):
            return head, size
        seen = (head, size)
        time.sleep(_MOMENT)


def _look_at_place(path: Path) -> None:
    if path.is_dir():
        raise Refused(
            words("“{file}” is a folder, not a business file; choose a file that ends in .twohats."), file=path.name
        )
    if not path.exists():
        raise Refused(
            words(
                "“{file}” is not there: it was moved, renamed or deleted, or its disk is not connected. "
                "Look where it is now, or restore a backup."
            ),
            file=path.name,
        )
    if not path.is_file():
        raise Refused(words("“{file}” is not an ordinary file; choose one that ends in .twohats."), file=path.name)


def _look_at_head(path: Path, head: bytes, size: int) -> int:
    if size == 0:
        raise Refused(
            words("“{file}” is empty (0 bytes). It may still be downloading; otherwise restore a backup."),
            file=path.name,
        )
    if size < _SMALLEST:
        raise Refused(
            words("“{file}” is too short to be a business file (bytes: {size}). It may still be downloading."),
            file=path.name,
            size=size,
        )
    if not head.startswith(_MAGIC):
        told = (
            words("“{file}” is a ZIP archive; unpack it and open the file inside.")
            if head.startswith(b"PK\x03\x04")
            else words("“{file}” is not a business file of Two Hats; choose another.")
        )
        raise Refused(told, file=path.name)
    if int.from_bytes(head[68:72], "big") != APPLICATION_ID:
        raise Refused(
            words("“{file}” is a database of another program, not a business file of Two Hats."), file=path.name
        )
    schema = int.from_bytes(head[60:64], "big")
    if schema > SCHEMA:
        raise Refused(
            words(
                "“{file}” was saved by a newer Two Hats (format {theirs}; this one knows up to {ours}). "
                "Nothing was changed; please update the program."
            ),
            file=path.name,
            theirs=schema,
            ours=SCHEMA,
        )
    return schema


def _look_at_rights(schema: int, *, longer: bool, writable: bool) -> Admission:
    if longer:
        return Admission(
            schema,
            read_only=True,
            notice=words(
                "Something was added to the end of this file, so it is opened for reading only. "
                "Make a backup and go on with that."
            ),
        )
    if not writable:
        return Admission(
            schema,
            read_only=True,
            notice=words("This file or its folder is write-protected, so it is opened for reading only."),
        )
    return Admission(schema)


def _look_at_wal(path: Path, schema: int) -> Admission:
    wal = path.with_name(path.name + "-wal")
    if wal.exists() and wal.stat().st_size > 0:
        raise Refused(
            words(
                "Another program left “{file}” in WAL mode, with changes in “{wal}” beside it "
                "that are not in the file yet. Close that program, then open the file again."
            ),
            file=path.name,
            wal=wal.name,
        )
    return Admission(
        schema,
        read_only=True,
        immutable=True,
        notice=words(
            "Another program has put this file into WAL mode, so it is opened for reading only. "
            "Make a backup and go on with that."
        ),
    )


def _should_be(head: bytes) -> int:
    size = int.from_bytes(head[16:18], "big")
    return int.from_bytes(head[28:32], "big") * (65_536 if size == 1 else size)
