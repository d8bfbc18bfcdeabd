"""Take the rows of one folder into a change: meet what is there, set aside what cannot be, keep the rest.

Files are taken in the order of the kinds of records, so that whatever a row refers to was decided before it.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from dataclasses import replace
from typing import Any, cast

from core.change import Record
from core.errors import words
from core.exchange.cells import MUST, Wrong, read_key
from core.exchange.report import Tally
from core.exchange.rows import Row, Table
from core.exchange.shape import NOWHERE, Column, File
from core.ids import Id
from core.progress import Progress
from storage.change import OpenChange
from storage.schema import BY_RECORD, KINDS

_BATCH = 2_000
_ORDER = {kind.record: place for place, kind in enumerate(KINDS)}


class Taking:
    """Folders on their way into one change, one after the other."""

    def __init__(self, change: OpenChange, files: Iterable[File], progress: Progress) -> None:
        """Learn what every file may meet or refer to in the business file."""
        self._change = change
        self._progress = progress
        self._tables: dict[str, Table] = {}
        self._fields: tuple[str, ...] = ()
        self._looking: list[tuple[Column, str]] = []
        self._known: dict[str, dict[Hashable, Id]] = {}
        self._owners: dict[Id, str] = {}
        for file in files:
            self._known[file.name] = self._met_by(file)
            self._owners.update(dict.fromkeys(self._known[file.name].values(), file.name))

    def take(self, tables: dict[str, Table]) -> dict[str, Tally]:
        """Keep the rows of a folder; rows that cannot be kept are rejected in their tables."""
        tallies = {
            table.file.name: Tally(read=table.read, rejected=len(table.rejected), skipped=table.skipped)
            for table in tables.values()
        }
        self._tables = tables
        self._done, self._total = 0, sum(len(table.rows) for table in tables.values())
        for table in sorted(tables.values(), key=lambda each: _ORDER[each.file.record]):
            tally = tallies[table.file.name]
            self._take(table, tally)
            tally.rejected = len(table.rejected)
            table.rejected.sort(key=lambda each: each.row)
        return tallies

    def _met_by(self, file: File) -> dict[Hashable, Id]:
        kind = BY_RECORD[file.record]
        if not file.key:
            return dict.fromkeys([()], cast("Id", self._change.values(kind, "id")[0][0]))
        if file.by_id:
            return {key: key for (key,) in self._change.values(kind, "id")}
        # Where copies of the file brought one key twice, the one made last is met.
        rows = sorted(self._change.values(kind, *file.key, "id"), key=lambda row: row[-1])
        return {row[0] if len(file.key) == 1 else tuple(row[:-1]): row[-1] for row in rows}

    def _take(self, table: Table, tally: Tally) -> None:
        file, known = table.file, self._known[table.file.name]
        self._fields = tuple(column.fills for column in table.brought)
        self._looking = [(column, column.fills) for column in table.brought if column.refers or column.by is not None]
        if any(column.refers == file.name for column in table.brought):
            self._settle(table)
        rows, table.rows = table.rows, []
        rows.reverse()  # so that what was taken can go, from the end
        while rows:
            self._progress.report(self._done, self._total, f"{file.name}.csv")
            self._done += min(_BATCH, len(rows))
            batch = [rows.pop() for _ in range(min(_BATCH, len(rows)))]
            there = self._there(file, batch)
            for row in batch:
                key = known.get(row.key)
                before = there.get(key) if key is not None else None
                try:
                    values = self._values(table, row, before)
                except Wrong as wrong:
                    self._reject(table, row, wrong)
                    continue
                if before is None:
                    self._add(table, row, values)
                    tally.added += 1
                else:
                    tally.matched += 1
                    tally.updated += self._update(table, row, values, before)

    def _there(self, file: File, batch: list[Row]) -> dict[Id, Record]:
        known = self._known[file.name]
        keys = [key for row in batch if (key := known.get(row.key)) is not None]
        return self._change.get_many(BY_RECORD[file.record], keys) if keys else {}

    def _settle(self, table: Table) -> None:
        """Rows of a file that refer to each other: set aside until no row that stays refers to one that does not."""
        known = self._known[table.file.name]
        there = self._there(table.file, table.rows)
        new = [row.key for row in table.rows if row.key not in known]
        known.update((key, key) for key in new)
        staying, count = table.rows, -1
        while len(staying) != count:
            count = len(staying)
            staying = [row for row in staying if self._fits(table, row, there.get(row.key))]
        for key in set(new) - {row.key for row in staying}:
            del known[key]
        table.rows = staying

    def _fits(self, table: Table, row: Row, before: Record | None) -> bool:
        try:
            self._values(table, row, before)
        except Wrong as wrong:
            self._reject(table, row, wrong)
            return False
        return True

    def _reject(self, table: Table, row: Row, wrong: Wrong) -> None:
        column = next((each for each in table.brought if each.name == wrong.column or each.fills == wrong.column), None)
        if column is not None:
            wrong.column = column.name
        value = row.values[table.brought.index(column)] if column is not None else None
        table.reject(row.number, row.key, wrong, _shown(column, value) if wrong.column else None)

    def _values(self, table: Table, row: Row, before: Record | None) -> dict[str, Any]:
        """The fields that a row sets; raises `Wrong` where the record as a whole would make no sense."""
        file = table.file
        values = dict(zip(self._fields, row.values, strict=True))
        values.pop(NOWHERE, None)
        if before is None:
            self._may_be_new(table, row, values)
        for column, name in self._looking:
            target = values[name]
            if column.by is not None:
                values[name] = None if target is None else _chosen(column, target, values, before)
            elif target:
                values[name] = self._referred(column, target)
            elif target != ():
                values[name] = None
        if file.not_before or file.one_of or file.rule:
            file.check(values if before is None else {**_fields(before), **values})
        return values

    def _may_be_new(self, table: Table, row: Row, values: dict[str, Any]) -> None:
        if table.file.by_id and (owner := self._owners.get(row.key)) is not None:
            raise Wrong(words("already the id of a record in {file}"), column="id", file=f"{owner}.csv")
        if len(table.brought) < len(table.file.columns):
            for column in table.file.columns:
                if column.required and column.fills not in values:
                    raise Wrong(MUST, column=column.name)

    def _referred(self, column: Column, target: Any) -> Any:
        if isinstance(target, tuple):
            for each in target:
                self._referred(column, read_key(each))
            return target
        table = self._tables.get(column.refers)
        if table is not None and target in table.rejected_keys:
            raise Wrong(
                words("refers to a row that was rejected ({file})"), column=column.name, file=f"{column.refers}.csv"
            )
        found = self._known[column.refers].get(target)
        if found is None:
            raise Wrong(words("not in {file} and not in the file"), column=column.name, file=f"{column.refers}.csv")
        return found

    def _add(self, table: Table, row: Row, values: dict[str, Any]) -> None:
        file = table.file
        if file.by_id:
            key = row.key
            del values["id"]
        else:
            key = self._change.new_id()
        custom: tuple[tuple[str, str], ...] = ()
        if table.custom:
            custom = tuple(sorted((name, text) for name, text in zip(table.custom, row.custom, strict=True) if text))
        self._change.add(file.record(id=key, custom=custom, **values))
        self._known[file.name][row.key] = key
        self._owners[key] = file.name

    def _update(self, table: Table, row: Row, values: dict[str, Any], before: Record) -> bool:
        values.pop("id", None)
        for column in table.brought:
            if not column.cell.ordered and set(getattr(before, column.fills)) == set(values[column.fills]):
                del values[column.fills]
        if table.custom:
            custom = dict(before.custom)
            for name, text in zip(table.custom, row.custom, strict=True):
                if text:
                    custom[name] = text
                else:
                    custom.pop(name, None)
            values["custom"] = tuple(sorted(custom.items()))
        differing = {name: value for name, value in values.items() if getattr(before, name) != value}
        if not differing:
            return False
        self._change.put(replace(before, **differing))
        return True


def _chosen(column: Column, text: str, values: dict[str, Any], before: Record | None) -> Any:
    assert column.by is not None
    name, cells = column.by
    other = values[name] if name in values else getattr(before, name, None)
    cell = cells.get(other, column.cell)
    try:
        return cell.read(text) if cell.read else text
    except Wrong as wrong:
        wrong.column = column.name
        raise


def _shown(column: Column | None, value: Any) -> str:
    if column is None or value is None:
        return ""
    if isinstance(value, str):
        return value
    return column.cell.text(value)


def _fields(record: Record) -> dict[str, Any]:
    return {name: getattr(record, name) for name in record.__dataclass_fields__}
