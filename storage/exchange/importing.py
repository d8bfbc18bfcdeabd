"""Import folders: read them outside the lock, then take them in as one change, all or nothing."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from core.business import Business, profile
from core.errors import Busy, UserMistake, words
from core.exchange.folder import files
from core.exchange.report import ImportReport, Tally
from core.exchange.shape import Column
from core.progress import Progress
from storage import backup
from storage.change import OpenChange
from storage.devices import DeviceBook
from storage.engine import Store
from storage.exchange.reading import FolderRead, read_folder, read_profile
from storage.exchange.taking import Taking
from storage.schema import BY_RECORD

if TYPE_CHECKING:
    from storage.workspace import Workspace

Begin = Callable[[], AbstractContextManager[OpenChange]]

_CURRENCY = "EUR"
"""Of a file that no business.csv says another of."""


def import_folders(
    store: Store, business: Business, begin: Begin, folders: Sequence[Path], progress: Progress
) -> ImportReport:
    """Import folders into an open file, in their order.

    Args:
        store: to look whether the file has amounts.
        business: its profile.
        begin: begins the one change.
        folders: the sources.
        progress: told how far the reading is; may stop it.
    """
    currency = business.currency
    read: list[FolderRead] = []
    for folder in folders:
        found = read_folder(folder, currency, progress)
        if found.currency != currency:
            if any(each.holds_rows for each in read) or _has_amounts(store, found):
                raise UserMistake(
                    words("“{folder}” is in {theirs}, but amounts in {ours} stand in the file; nothing was imported."),
                    field="currency",
                    folder=folder.name,
                    theirs=found.currency,
                    ours=currency,
                )
            currency = found.currency
        read.append(found)
    with begin() as change:
        if profile(change).currency != business.currency:
            raise Busy(words("The currency was changed meanwhile; please repeat the import."))
        told = _take(change, read, currency, progress)
    return _report(read, told, change)


def _take(change: OpenChange, read: Sequence[FolderRead], currency: str, progress: Progress) -> list[dict[str, Tally]]:
    # In a function of its own: what is known of the file must be gone before the log and the index are written.
    taking = Taking(change, files(currency), progress)
    return [taking.take(found.tables) for found in read]


def rehearsed(workspace: Workspace, folders: Sequence[Path], progress: Progress) -> ImportReport:
    """What an import would do: it is done to a copy, which goes."""
    with tempfile.TemporaryDirectory(prefix="twohats-") as scratch:
        copy = Path(scratch) / workspace.path.name
        workspace.backup(copy)
        with type(workspace).open(copy) as other:
            return replace(other.import_folders(folders, progress=progress), dry_run=True, change=None)


def import_into_new(
    path: Path, folders: Sequence[Path], book: DeviceBook | None, progress: Progress, *, dry_run: bool
) -> ImportReport:
    """Make a file out of folders; it appears when it is whole, or not at all."""
    from storage.workspace import Workspace, new_business

    backup.refuse_existing(path)
    found = first_profile(folders, _CURRENCY)
    profile = new_business(**{"name": path.stem, "currency": _CURRENCY, **found})
    with tempfile.TemporaryDirectory(prefix="twohats-") as scratch, backup.draft_beside(path) as draft:
        draft.unlink()
        place = Path(scratch) / path.name if dry_run else draft
        with Workspace.create(place, profile, book=None if dry_run else book) as workspace:
            report = workspace.import_folders(folders, progress=progress)
        if not dry_run:
            backup.publish(draft, path)
    if (business := report.tables.get("business")) is not None:
        business.added, business.matched, business.updated = business.matched, 0, 0
    return replace(report, dry_run=dry_run, change=None if dry_run else report.change)


def first_profile(folders: Sequence[Path], currency: str) -> dict[str, Any]:
    """What the folders say about the business, for a file that is to be made; empty where they say nothing."""
    for folder in folders:
        found = read_profile(folder, currency)
        if found is not None:
            return found
    return {}


def _report(read: Sequence[FolderRead], told: Sequence[dict[str, Tally]], change: OpenChange) -> ImportReport:
    """Put together what happened; for the change's own number see `ImportReport.change`."""
    tallies: dict[str, Tally] = {}
    custom: dict[str, dict[str, None]] = {}
    for found, counted in zip(read, told, strict=True):
        for name, tally in counted.items():
            tallies[name] = tallies[name] + tally if name in tallies else tally
            columns = found.tables[name].custom
            if columns:
                custom.setdefault(name, {}).update(dict.fromkeys(columns))
    return ImportReport(
        dry_run=False,
        change=change.told.change if change.told else None,
        tables=tallies,
        rejected=tuple(each for found in read for table in found.tables.values() for each in table.rejected),
        custom_columns={name: tuple(columns) for name, columns in custom.items()},
        unknown_files=tuple(dict.fromkeys(name for found in read for name in found.unknown)),
    )


def _has_amounts(store: Store, found: FolderRead) -> bool:
    """Whether money stands in the file that would mean something else in another currency."""
    replaced = found.profile or {}
    with store.read() as connection:
        for file in files(found.currency):
            table = BY_RECORD[file.record].table
            for column in file.columns:
                condition = _money(column, table)
                if condition is None or (file.name == "business" and column.name in replaced):
                    continue
                if connection.execute(sa.select(sa.literal(1)).where(condition).limit(1)).first():
                    return True
    return False


def _money(column: Column, table: sa.Table) -> sa.ColumnElement[bool] | None:
    """The rows in which a column holds money; none where it never does."""
    if column.by is None:
        return table.c[column.fills].is_not(None) if column.cell.money else None
    chooser, cells = column.by
    others = [value for value, cell in cells.items() if cell.money is not column.cell.money]
    meant = table.c[chooser].not_in(others) if column.cell.money else table.c[chooser].in_(others)
    return sa.and_(table.c[column.fills].is_not(None), meant)
