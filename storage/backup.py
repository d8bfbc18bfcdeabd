"""Copies that can be trusted: made through SQLite's backup interface, checked, and never half written."""

from __future__ import annotations

import os
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from core.errors import WorldTrouble, words
from storage import gate, troubles
from storage.engine import Store


def backup(store: Store, copy: Path) -> None:
    """Write a checked copy of an open file to a place where nothing is yet.

    Raises:
        WorldTrouble: something is there already, the disk is full, or the copy did not pass its check.
    """
    refuse_existing(copy)
    with draft_beside(copy) as draft:
        with troubles.told(store.path), closing(store.raw()) as source, closing(sqlite3.connect(draft)) as target:
            source.backup(target)
            # A file found in WAL mode becomes an ordinary one.
            target.execute("PRAGMA journal_mode=DELETE")
        fault = damage(draft)
        if fault:
            raise WorldTrouble(
                words("The copy did not pass its check, so it was not kept: {fault}. Run “check” on “{file}”."),
                fault=fault,
                file=store.path.name,
            )
        publish(draft, copy)


def refuse_existing(path: Path) -> None:
    """Stop before anything is overwritten."""
    if path.exists() or path.is_symlink():
        raise WorldTrouble(
            words("“{file}” is there already and is never overwritten; choose another name or move it away."),
            file=path.name,
        )
    if not path.parent.is_dir():
        raise WorldTrouble(
            words("There is no folder “{folder}” to put “{file}” in."), folder=str(path.parent), file=path.name
        )


@contextmanager
def draft_beside(path: Path) -> Iterator[Path]:
    """A temporary file in the same folder, gone at the end unless it was published."""
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".tmp", dir=path.parent)
    except OSError as error:
        raise WorldTrouble(
            words("Nothing can be written to the folder “{folder}”: {reason}."),
            folder=str(path.parent),
            reason=error.strerror or str(error),
        ) from None
    os.close(handle)
    draft = Path(name)
    try:
        yield draft
    finally:
        for leftover in (draft, draft.with_name(draft.name + "-journal")):
            leftover.unlink(missing_ok=True)


def publish(draft: Path, path: Path) -> None:
    """Put a finished draft in its place, on the disk for good, without ever replacing what is there."""
    draft.chmod(0o666 & ~umask())
    with draft.open("rb+") as file:
        os.fsync(file.fileno())
    try:
        os.link(draft, path)
    except FileExistsError:
        refuse_existing(path)
    except OSError:
        # Sticks (FAT) know no hard links; the look and the rename leave a moment between them.
        refuse_existing(path)
        draft.rename(path)
    sync_folder(path.parent)


def damage(path: Path) -> str:
    """What SQLite's full check finds wrong with a closed file, empty if nothing."""
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            found = [row[0] for row in connection.execute("PRAGMA integrity_check(5)")]
            loose = len(connection.execute("PRAGMA foreign_key_check").fetchall())
    except sqlite3.DatabaseError as error:
        return str(error)
    if found != ["ok"]:
        return "; ".join(found)
    return f"{loose} references to records that are not there" if loose else ""


def restore(copy: Path, path: Path) -> None:
    """Put a backup in a place where nothing is yet; the backup stays as it is, also where it is open right now."""
    refuse_existing(path)
    with (
        gate.admitted(copy, want_write=False) as admission,
        closing(Store(copy, read_only=True, immutable=admission.immutable)) as store,
    ):
        backup(store, path)


def umask() -> int:
    """What this process takes from the rights of new files; a draft is made for its owner alone."""
    mask = os.umask(0)
    os.umask(mask)
    return mask


def sync_folder(folder: Path) -> None:
    """Put the names in a folder on the disk for good."""
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:
        return  # Windows opens no folders; NTFS journals names by itself
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
