"""Write the whole business file as a folder: every file, also an empty one, whole or not at all."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from sqlalchemy.engine import Connection

from core.business import in_force
from core.change import Record
from core.errors import UserMistake, WorldTrouble, words
from core.exchange.cells import write_key
from core.exchange.folder import FORMAT, files
from core.exchange.shape import NOWHERE, Column, File
from core.progress import Progress
from storage import backup, mapper
from storage.engine import Store
from storage.exchange import tables
from storage.schema import BUSINESS, BY_RECORD, COUPON, STAGE

_NAMED: Mapping[str, tuple[Any, str]] = {"stages": (STAGE, "name"), "coupons": (COUPON, "code")}

_SORTED: Mapping[str, Callable[[Any], Any]] = {
    "stages": lambda stage: (stage.position, stage.name),
    "coupons": lambda coupon: coupon.code,
    "targets": lambda target: (target.month, target.measure),
    "settings": lambda setting: setting.key,
}


def export_folder(store: Store, folder: Path, progress: Progress) -> None:
    """Write every file of the folder format into a new or empty folder.

    Raises:
        UserMistake: something is there already.
        WorldTrouble: nothing can be written there, or the disk is full; nothing is left behind.
    """
    _refuse_filled(folder)
    try:
        draft = Path(tempfile.mkdtemp(prefix=f".{folder.name}.", suffix=".tmp", dir=folder.absolute().parent))
    except OSError as error:
        raise _trouble(folder, error) from None
    try:
        with store.snapshot() as connection:
            _write_all(connection, draft, progress)
        _publish(draft, folder)
    except OSError as error:
        raise _trouble(folder, error) from None
    finally:
        shutil.rmtree(draft, ignore_errors=True)


def _write_all(connection: Connection, draft: Path, progress: Progress) -> None:
    currency = mapper.load(connection, BUSINESS)[0].currency  # type: ignore[attr-defined]
    names = {
        file: {
            key: text
            for key, text in connection.execute(
                kind.table.select().with_only_columns(kind.table.c.id, kind.table.c[field])
            )
        }
        for file, (kind, field) in _NAMED.items()
    }
    every = files(currency)
    for done, file in enumerate(every):
        progress.report(done, len(every), f"{file.name}.csv")
        records = mapper.load(connection, BY_RECORD[file.record])
        if file.name == "settings":
            records = list(in_force(records).values())  # type: ignore[arg-type]
        if file.only_filled and not records:
            continue
        if file.name in _SORTED:
            records.sort(key=_SORTED[file.name])
        tables.write(draft / f"{file.name}.csv", *_written(file, records, names))


def _written(
    file: File, records: Sequence[Record], names: Mapping[str, Mapping[Any, str]]
) -> tuple[list[str], Iterator[list[str]]]:
    """The header and the rows of a file."""
    known = {column.name for column in file.columns}
    found = sorted({name for record in records for name, text in record.custom if text})
    custom = {name: _free(name, known) for name in found}
    ways = [_way(column, names, {write_key(record.id) for record in records}) for column in file.columns]
    header = [*(column.name for column in file.columns), *sorted(custom.values())]
    order = sorted(custom, key=custom.__getitem__)

    def rows() -> Iterator[list[str]]:
        for record in records:
            own = dict(record.custom)
            cells = [*(way(record) for way in ways), *(own.get(name, "") for name in order)]
            # A NUL cannot stand in a CSV file; typed text holds none.
            yield [cell.replace("\0", "\N{REPLACEMENT CHARACTER}") if "\0" in cell else cell for cell in cells]

    return header, rows()


def _way(column: Column, names: Mapping[str, Mapping[Any, str]], here: set[str]) -> Callable[[Any], str]:
    """How one column is made from a record."""
    field = column.fills
    if field == NOWHERE:
        return lambda _record: str(FORMAT)
    if column.refers in names:
        named = names[column.refers]
        return lambda record: named.get(getattr(record, field), "")
    if column.name == "goes_with":
        # Only products that are still there.
        return lambda record: column.cell.text(tuple(each for each in record.goes_with if each in here))
    return column.text


def _free(name: str, taken: set[str]) -> str:
    """A name for a custom column that no other column has."""
    name = name.replace("\0", "\N{REPLACEMENT CHARACTER}") if name.strip() else "(no name)"
    candidate, number = name, 2
    while candidate in taken:
        candidate = f"{name} ({number})"
        number += 1
    taken.add(candidate)
    return candidate


def _refuse_filled(folder: Path) -> None:
    if folder.is_symlink() and not folder.exists() or folder.exists() and not folder.is_dir():
        raise UserMistake(
            words("“{folder}” is there already and is no folder; choose another name."), folder=folder.name
        )
    try:
        filled = folder.is_dir() and any(folder.iterdir())
    except OSError as error:
        raise _trouble(folder, error) from None
    if filled:
        raise UserMistake(
            words("“{folder}” is not empty; an export goes into a new or empty folder."), folder=folder.name
        )
    if not folder.absolute().parent.is_dir():
        raise UserMistake(
            words("There is no folder “{parent}” to put “{folder}” in."),
            parent=str(folder.parent),
            folder=folder.name,
        )


def _publish(draft: Path, folder: Path) -> None:
    draft.chmod(0o777 & ~backup.umask())
    backup.sync_folder(draft)
    try:
        draft.replace(folder)  # over an empty folder too, where the system can
    except OSError:
        if not folder.is_dir():
            raise
        for file in sorted(draft.iterdir()):
            file.rename(folder / file.name)
        backup.sync_folder(folder)
    backup.sync_folder(folder.absolute().parent)


def _trouble(folder: Path, error: OSError) -> WorldTrouble:
    return WorldTrouble(
        words("Nothing can be written to the folder “{folder}”: {reason}."),
        folder=str(folder),
        reason=error.strerror or str(error),
    )
