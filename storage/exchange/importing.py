"""Import folders and files of other programs: read outside the lock, taken in as one change, all or nothing."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from core.business import Business, profile, set_setting
from core.change import Cause
from core.deals import add_stages
from core.errors import Busy, UserMistake, words
from core.exchange.folder import files
from core.exchange.foreign.mode import Mode
from core.exchange.preview import Preview, SourcePreview
from core.exchange.report import ImportReport, Tally
from core.exchange.shape import Column
from core.money import locale_of
from core.progress import Progress
from storage import backup
from storage.change import OpenChange
from storage.devices import DeviceBook
from storage.engine import Store
from storage.exchange.known import Place, Rehearsal
from storage.exchange.reading import read_profile
from storage.exchange.settling import Settled, Settling
from storage.exchange.sources import FolderSource, ForeignSource, Source, Sources, Wishes, read_sources
from storage.exchange.taking import Taking
from storage.identity import new_business
from storage.many import uncollected
from storage.schema import BY_RECORD

if TYPE_CHECKING:
    from storage.workspace import Workspace

_CURRENCY = "EUR"
"""Of a file that no business.csv says another of."""


@dataclass(slots=True)
class _Told:
    """What became of one source; of a foreign file also row by row, where someone looks."""

    source: Source
    tables: dict[str, Tally]
    settled: Settled | None = None


def import_sources(
    workspace: Workspace, paths: Sequence[Path], wishes: Wishes, today: date, progress: Progress
) -> ImportReport:
    """Take folders and files into an open file, in their order, in one change.

    Args:
        workspace: the open file.
        paths: the sources.
        wishes: how they are read, and what happens to people of foreign files who are there already.
        today: the day it is.
        progress: told how far it is; may stop it.
    """
    before = workspace.business.profile()
    with uncollected():
        sources = read_sources(paths, before, wishes, today, progress)
        return _imported(workspace, before, sources, wishes.mode, progress)


def rehearsed(
    workspace: Workspace, paths: Sequence[Path], wishes: Wishes, today: date, progress: Progress
) -> ImportReport:
    """What an import would do, decided as it decides."""
    told = _rehearse(workspace, paths, wishes, today, progress, watched=False)
    return replace(_report(told, None), dry_run=True)


def preview(workspace: Workspace, paths: Sequence[Path], wishes: Wishes, today: date, progress: Progress) -> Preview:
    """What an import would do, row by row; a foreign file that cannot be read says why and hinders no other."""
    told = _rehearse(workspace, paths, wishes, today, progress, watched=True)
    return Preview(tuple(_seen(each) for each in told), replace(_report(told, None), dry_run=True))


def import_into_new(
    path: Path,
    paths: Sequence[Path],
    wishes: Wishes,
    today: date,
    book: DeviceBook | None,
    progress: Progress,
    *,
    dry_run: bool,
) -> ImportReport:
    """Make a file out of sources; it appears when it is whole, or not at all.

    Its profile is that of a folder among them; without one it is named after itself, in EUR, with the locale of the
    system and the country that the phones in the files are from, and begins with the usual stages.
    """
    from storage.workspace import Workspace

    backup.refuse_existing(path)
    found = first_profile(paths, _CURRENCY)
    folders = any(each.is_dir() for each in paths)
    business = new_business(**{"name": path.stem, "currency": _CURRENCY, **({} if folders else _system()), **found})
    sources = read_sources(paths, business, wishes, today, progress)
    if not folders and not business.country:
        business = replace(business, country=sources.country)
    with tempfile.TemporaryDirectory(prefix="twohats-") as scratch, backup.draft_beside(path) as draft:
        draft.unlink()
        place = Path(scratch) / path.name if dry_run else draft
        with Workspace.create(place, business, book=None if dry_run else book) as workspace:
            if not folders:
                with workspace.change("Start") as change:
                    add_stages(change)
            report = _imported(workspace, workspace.business.profile(), sources, wishes.mode, progress)
        if not dry_run:
            backup.publish(draft, path)
    if (told := report.tables.get("business")) is not None:
        told.added, told.matched, told.updated = told.matched, 0, 0
    return replace(report, dry_run=dry_run, change=None if dry_run else report.change)


def first_profile(paths: Sequence[Path], currency: str) -> dict[str, Any]:
    """What folders among the sources say about the business, for a file that is to be made; else empty."""
    for path in paths:
        found = read_profile(path, currency) if path.is_dir() else None
        if found is not None:
            return found
    return {}


def _imported(workspace: Workspace, before: Business, sources: Sources, mode: Mode, progress: Progress) -> ImportReport:
    told, change = _perform(workspace, before, sources, mode, progress, watched=False)
    return _report(told, change.told.change if change.told else None)


def _perform(
    workspace: Workspace, before: Business, sources: Sources, mode: Mode, progress: Progress, *, watched: bool
) -> tuple[list[_Told], OpenChange]:
    _refuse_other_currency(workspace.business.store, before, sources)
    with workspace.change("Import", cause=Cause.IMPORT, progress=progress) as change:
        if profile(change).currency != before.currency:
            raise Busy(words("The currency was changed meanwhile; please repeat the import."))
        told = _take(change, sources, mode, progress, watched=watched)
        for key, value in sources.settings.items():
            set_setting(change, key, value)
    return told, change


def _take(change: OpenChange, sources: Sources, mode: Mode, progress: Progress, *, watched: bool) -> list[_Told]:
    # In a function of its own: what is known of the file must be gone before the log and the index are written.
    told: list[_Told] = []
    for _, run in groupby(sources.read, type):
        group = list(run)
        folders = [each for each in group if isinstance(each, FolderSource)]
        if folders:
            taking = Taking(change, files(sources.business.currency), progress)
            told += [_Told(each, taking.take(each.read.tables)) for each in folders]
        else:
            told += _settle(change, group, sources.country, mode, progress, watched=watched)
    return told


def _settle(
    place: Place, group: Sequence[Source], country: str, mode: Mode, progress: Progress, *, watched: bool
) -> list[_Told]:
    settling = Settling(place, mode, country, progress, watched=watched)
    told = []
    for source in group:
        assert isinstance(source, ForeignSource)
        settled = None if source.reading is None else settling.take(source.reading)
        source.reading = None
        told.append(_Told(source, {} if settled is None else settled.tables, settled))
    settling.finish()
    return told


def _rehearse(
    workspace: Workspace, paths: Sequence[Path], wishes: Wishes, today: date, progress: Progress, *, watched: bool
) -> list[_Told]:
    """Foreign files are settled against a place that keeps nothing; as soon as a folder is there, all in a copy."""
    before = workspace.business.profile()
    sources = read_sources(paths, before, wishes, today, progress, forgiving=watched)
    if not any(isinstance(each, FolderSource) for each in sources.read):
        place = Rehearsal(workspace.business.store)
        return _settle(place, sources.read, sources.country, wishes.mode, progress, watched=watched)
    with tempfile.TemporaryDirectory(prefix="twohats-") as scratch:
        copy = Path(scratch) / workspace.path.name
        workspace.backup(copy)
        with type(workspace).open(copy) as other:
            told, _ = _perform(other, before, sources, wishes.mode, progress, watched=watched)
    return told


def _seen(told: _Told) -> SourcePreview:
    source, settled = told.source, told.settled
    if isinstance(source, FolderSource):
        rejected = tuple(each for table in source.read.tables.values() for each in table.rejected)
        return SourcePreview(str(source.path), source="folder", tables=told.tables, rejected=rejected)
    if settled is None:
        return SourcePreview(str(source.path), sheet=source.sheet, trouble=source.trouble)
    reading = settled.reading
    return SourcePreview(
        str(source.path),
        source=reading.source,
        table=reading.table,
        sheet=source.sheet,
        encoding=source.encoding,
        tables=told.tables,
        new=tuple(row for row in settled.rows if row.is_new),
        matched=tuple(row for row in settled.rows if not row.is_new),
        rejected=reading.rejected,
        problems=tuple(settled.problems),
        custom_columns=dict(reading.custom_columns),
    )


def _report(told: Sequence[_Told], change: Any) -> ImportReport:
    """Put together what happened."""
    tallies: dict[str, Tally] = {}
    custom: dict[str, dict[str, None]] = {}
    story = ImportReport(dry_run=False, change=change, tables={})
    for each in told:
        for name, tally in each.tables.items():
            tallies[name] = tallies[name] + tally if name in tallies else tally
        for name, columns in _custom_columns(each):
            if columns:
                custom.setdefault(name, {}).update(dict.fromkeys(columns))
        story = _longer(story, each)
    order = [file.name for file in files(_CURRENCY) if file.name in tallies]
    return replace(
        story,
        tables={name: tallies[name] for name in order},
        custom_columns={name: tuple(columns) for name, columns in custom.items()},
        unknown_files=tuple(dict.fromkeys(story.unknown_files)),
        nothing_in=tuple(_nothing_in(told)),
    )


def _nothing_in(told: Sequence[_Told]) -> Iterator[tuple[str, str]]:
    """The foreign files of which no row came in or was rejected, and why; a legend beside other sheets is none."""
    said: dict[Path, list[bool]] = {}
    for each in told:
        said.setdefault(each.source.path, []).append(any(tally.read > tally.skipped for tally in each.tables.values()))
    for each in told:
        if each.settled is not None and not any(said.pop(each.source.path, [True])):
            yield each.settled.reading.file, each.settled.reading.nothing


def _custom_columns(told: _Told) -> Iterator[tuple[str, tuple[str, ...]]]:
    if isinstance(told.source, FolderSource):
        yield from ((name, told.source.read.tables[name].custom) for name in told.tables)
    elif told.settled is not None:
        yield from told.settled.reading.custom_columns.items()


def _longer(story: ImportReport, told: _Told) -> ImportReport:
    """A report with what was rejected, not understood or not known in one more source."""
    source = told.source
    if isinstance(source, FolderSource):
        rejected = tuple(each for table in source.read.tables.values() for each in table.rejected)
        rows = tuple(source.rejected_rows()) if rejected else ()
        return replace(
            story,
            rejected=story.rejected + rejected,
            unknown_files=story.unknown_files + source.read.unknown,
            rejected_rows=story.rejected_rows + rows,
        )
    if told.settled is None:
        return story
    reading = told.settled.reading
    return replace(
        story,
        rejected=story.rejected + reading.rejected,
        problems=story.problems + tuple(told.settled.problems),
        rejected_rows=story.rejected_rows + tuple(source.rejected),
    )


def _system() -> dict[str, str]:
    """The locale of this computer, and its country where people pay in the currency of a new file."""
    from babel import default_locale
    from babel.numbers import get_territory_currencies

    name = default_locale(("LC_ALL", "LC_CTYPE", "LANG")) or ""
    if not name or "POSIX" in name.upper():
        return {}
    territory = locale_of(name).territory or ""
    pays = len(territory) == 2 and _CURRENCY in get_territory_currencies(territory)
    return {"locale": name, "country": territory if pays else ""}


def _refuse_other_currency(store: Store, before: Business, sources: Sources) -> None:
    """Stop where amounts would change their meaning: a folder may only bring another currency to a file without any."""
    currency, rows = before.currency, False
    for source in sources.read:
        if not isinstance(source, FolderSource):
            continue
        found = source.read
        if found.currency != currency:
            if rows or _has_amounts(store, source):
                raise UserMistake(
                    words("“{folder}” is in {theirs}, but amounts in {ours} stand in the file; nothing was imported."),
                    field="currency",
                    folder=source.path.name,
                    theirs=found.currency,
                    ours=currency,
                )
            currency = found.currency
        rows = rows or found.holds_rows


def _has_amounts(store: Store, source: FolderSource) -> bool:
    """Whether money stands in the file that would mean something else in another currency."""
    replaced = source.read.profile or {}
    with store.read() as connection:
        for file in files(source.read.currency):
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
