"""SQLite's error names as sentences for the person; decided by name, never by message text."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlalchemy.exc

from core.errors import Busy, UserMistake, WorldTrouble, words

_SENTENCES: dict[str, str] = {
    "SQLITE_FULL": words(
        "The disk that holds “{file}” is full. Nothing was saved of this step; make room and repeat it."
    ),
    "SQLITE_READONLY": words(
        "“{file}” can only be read: the file or its folder is write-protected. Nothing was changed."
    ),
    "SQLITE_READONLY_DBMOVED": words(
        "“{file}” was moved, replaced or deleted while it was open. "
        "Nothing was saved of this step; open the file again."
    ),
    "SQLITE_CORRUPT": words("“{file}” is damaged. Nothing was changed; restore a backup."),
    "SQLITE_NOTADB": words("“{file}” is not a business file, or it is damaged at its start. Nothing was changed."),
    "SQLITE_CANTOPEN": words("“{file}” cannot be opened; look whether it is there and may be read."),
    "SQLITE_PERM": words("“{file}” may not be opened by you. Ask its owner for the right to read and write it."),
    "SQLITE_AUTH": words("“{file}” may not be opened by you. Ask its owner for the right to read and write it."),
    "SQLITE_IOERR": words(
        "The disk or stick that holds “{file}” failed. "
        "Nothing was saved of this step; check the connection and repeat it."
    ),
}
_BUSY = words("Someone else is saving to “{file}” right now. Nothing was changed; try again in a moment.")


def sentence_for(error: sqlite3.Error, path: Path) -> WorldTrouble | None:
    """The trouble behind a driver error, none if it is our bug."""
    name = getattr(error, "sqlite_errorname", None) or ""
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return Busy(_BUSY, file=path.name)
    for known in (name, "_".join(name.split("_")[:2])):
        if known in _SENTENCES:
            return WorldTrouble(_SENTENCES[known], file=path.name)
    return None


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn errors of the driver into sentences; errors of ours pass."""
    try:
        yield
    except (sqlalchemy.exc.DBAPIError, sqlite3.Error) as error:
        cause = error.orig if isinstance(error, sqlalchemy.exc.DBAPIError) else error
        if not isinstance(cause, sqlite3.Error):
            raise
        if getattr(cause, "sqlite_errorname", "") == "SQLITE_CONSTRAINT_FOREIGNKEY":
            raise StillNeeded from error
        trouble = sentence_for(cause, path)
        if trouble is None:
            raise
        raise trouble from error


class StillNeeded(UserMistake):
    """Something that stays points to something that would go, or the other way round."""

    def __init__(self) -> None:
        """Say what to do."""
        super().__init__(
            words(
                "This step was not taken: other records still belong to what it would remove, "
                "or to what is no longer there."
            )
        )
