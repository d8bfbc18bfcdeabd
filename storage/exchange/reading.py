"""Read a folder into tables of values; nothing of the business file is needed but its currency."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from core.errors import UserMistake, WorldTrouble, words
from core.exchange.folder import FORMAT, files
from core.exchange.rows import Table, read_rows
from core.exchange.shape import NOWHERE, File
from core.money import known_currencies
from core.progress import Progress
from storage.exchange import tables


@dataclass(slots=True)
class FolderRead:
    """A folder whose files were read; `profile` is what its business.csv sets, none where it sets nothing."""

    currency: str
    profile: dict[str, Any] | None
    tables: dict[str, Table] = field(default_factory=dict)
    unknown: tuple[str, ...] = ()

    @property
    def holds_rows(self) -> bool:
        """Whether there is anything beside the profile."""
        return any(table.rows for name, table in self.tables.items() if name != "business")


def read_folder(folder: Path, currency: str, progress: Progress) -> FolderRead:
    """Read every known file of a folder.

    Args:
        folder: the source.
        currency: of amounts, where the folder does not name its own.
        progress: told how many bytes are done.

    Raises:
        UserMistake: it is no such folder, of a newer format, or a file in it is no table.
    """
    names = _listing(folder)
    known = {f"{file.name}.csv": file.name for file in files(currency)}
    if not known.keys() & names:
        raise UserMistake(
            words("“{folder}” holds none of the files that Two Hats reads, such as contacts.csv."), folder=folder.name
        )
    found = FolderRead(currency, None, unknown=tuple(sorted(names - set(known))))
    if "business.csv" in names:
        business = _read_business(folder, currency)
        found.profile = _profile(business)
        found.currency = (found.profile or {}).get("currency", currency)
        found.tables["business"] = business
    sizes = {name: (folder / name).stat().st_size for name in known if name in names}
    total, done = sum(sizes.values()), 0
    for file in files(found.currency):
        name = f"{file.name}.csv"
        if name in sizes and file.name not in found.tables:
            found.tables[file.name] = _read(folder, file, progress, done, total)
        done += sizes.get(name, 0)
    return found


def read_profile(folder: Path, currency: str) -> dict[str, Any] | None:
    """What a folder's business.csv sets; none where there is none, or no row of it can be taken."""
    return _profile(_read_business(folder, currency)) if "business.csv" in _listing(folder) else None


def _listing(folder: Path) -> set[str]:
    if not folder.is_dir():
        told = (
            words("“{folder}” is a file; this version imports folders of CSV files.")
            if folder.exists()
            else words("“{folder}” is not there.")
        )
        raise UserMistake(told, folder=folder.name)
    try:
        return {each.name for each in folder.iterdir() if not each.name.startswith(".")}
    except OSError as error:
        raise WorldTrouble(
            words("“{folder}” cannot be read: {reason}."), folder=folder.name, reason=error.strerror or str(error)
        ) from None


def _read(folder: Path, file: File, progress: Progress, done: int, total: int) -> Table:
    name = f"{file.name}.csv"
    progress.report(done, total, name)
    with tables.opened(folder / name) as (header, rows):
        return read_rows(file, header, rows, lambda _number: progress.report(done, total, name))


def _read_business(folder: Path, currency: str) -> Table:
    """The profile's table; its amounts are of the currency that it names itself."""
    path = folder / "business.csv"
    with tables.opened(path) as (header, rows):
        told = dict(zip(header, next(rows, []), strict=False))
    _refuse_newer(folder, told.get("format", ""))
    own = told.get("currency", "")
    file = files(own if own in known_currencies() else currency)[0]
    with tables.opened(path) as (header, rows):
        return read_rows(file, header, rows)


def _profile(table: Table) -> dict[str, Any] | None:
    """The fields of the profile that a business.csv sets; none where it has no row that can be taken."""
    for row in table.rows:
        values = {column.fills: value for column, value in zip(table.brought, row.values, strict=True)}
        values.pop(NOWHERE, None)
        return values
    return None


def _refuse_newer(folder: Path, version: str) -> None:
    if version.isascii() and version.isdigit() and version.lstrip("0")[:9] and int(version[:9]) > FORMAT:
        raise UserMistake(
            words(
                "“{folder}” was written by a newer Two Hats (folder format {theirs}; this one reads {ours}). "
                "Nothing was imported; please update the program."
            ),
            folder=folder.name,
            theirs=version[:9],
            ours=FORMAT,
        )
