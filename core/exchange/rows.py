"""Rows of texts become rows of values, cell by cell; what is wrong with one stops only that one."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from core.errors import words
from core.exchange.cells import MUST, Cell, Wrong
from core.exchange.report import Rejection
from core.exchange.shape import Column, File

_SHOWN = 1_000
_SHARED = 20_000
_SHORT = 100
_TWICE = words("twice in this file")


class Row(NamedTuple):
    """A row that is right by itself: its number, what it is known by, a value a column, a text a custom column."""

    number: int
    key: Any
    values: list[Any]
    custom: tuple[str, ...]


@dataclass(slots=True)
class Table:
    """One file as it was read. `rejected_keys` are what rejected rows would have been known by."""

    file: File
    brought: tuple[Column, ...]
    custom: tuple[str, ...]
    rows: list[Row] = field(default_factory=list)
    rejected: list[Rejection] = field(default_factory=list)
    rejected_keys: set[Hashable] = field(default_factory=set)
    read: int = 0
    skipped: int = 0

    def reject(self, number: int, key: Hashable, wrong: Wrong, value: str | None = None) -> None:
        """Put a row aside with its reason."""
        shown = None if value is None else value[:_SHOWN]
        self.rejected.append(
            Rejection(f"{self.file.name}.csv", number, wrong.column or None, shown, wrong.template, wrong.values)
        )
        if key is not None:
            self.rejected_keys.add(key)


def read_rows(
    file: File, header: Sequence[str], rows: Iterable[list[str]], each: Callable[[int], None] = lambda number: None
) -> Table:
    """Read the rows of a file.

    Args:
        file: what it should hold.
        header: its columns; those the file does not know are custom.
        rows: the lines after the header, a list of cells each; an empty one is a blank line.
        each: told the number of rows now and then; may raise to stop.
    """
    reader = _Reader(file, header)
    table = reader.table
    keep, seen, twice = table.rows.append, set[Hashable](), set[Hashable]()
    number = 1
    for number, texts in enumerate(rows, start=2):
        if not number % 5_000:
            each(number)
        if not any(texts):
            table.skipped += 1
            continue
        try:
            row = reader.row(number, texts)
        except Wrong as wrong:
            key = reader.key_of(texts)
            table.reject(number, key, wrong, reader.cell(texts, wrong.column))
        else:
            key = row.key
            keep(row)
        if key is not None:
            if key in seen:
                twice.add(key)
            seen.add(key)
    table.read = number - 1
    if twice:
        _set_aside(table, twice)
    return table


class _Shared(dict[str, str]):
    """One text for all cells that say the same, as long as there are not too many different ones."""

    def __missing__(self, text: str) -> str:
        if len(self) < _SHARED and len(text) < _SHORT:
            self[text] = text
        return text


class _Reader:
    """How the rows of one file with one header are read, worked out once."""

    def __init__(self, file: File, header: Sequence[str]) -> None:
        known = {column.name: column for column in file.columns}
        places = {name: place for place, name in enumerate(header)}
        self.brought = tuple(known[name] for name in header if name in known)
        self.table = Table(file, self.brought, tuple(name for name in header if name not in known))
        self._width = len(header)
        self._at = places
        self._order = [places[column.name] for column in self.brought]
        self._custom = [places[name] for name in self.table.custom]
        names = [column.name for column in self.brought]
        self._missing = [name for name in file.key if name not in places]
        self._key = [names.index(name) for name in file.key if name in places]
        self._single = self._key[0] if len(file.key) == 1 and self._key else None
        self._special = [
            (place, column.cell.read if column.by is None else None, column.cell.empty, column.required)
            for place, column in enumerate(self.brought)
            if column.cell.read is not None or column.required
        ]
        special = {place for place, *_ in self._special}
        self._plain = [place for place in range(len(self.brought)) if place not in special]
        self._shared = _Shared()

    def row(self, number: int, texts: list[str]) -> Row:
        """Read one row; raises `Wrong` with the column, or without one where the whole row is meant."""
        if len(texts) != self._width:
            raise Wrong(words("{count} cells, the header has {width}"), count=len(texts), width=self._width)
        if self._missing:
            raise Wrong(MUST, column=self._missing[0])
        values: list[Any] = [texts[place] for place in self._order]
        for place, read, empty, required in self._special:
            text = values[place]
            if not text:
                if required:
                    raise Wrong(MUST, column=self.brought[place].name)
                values[place] = empty
            elif read is not None:
                try:
                    values[place] = read(text)
                except Wrong as wrong:
                    wrong.column = self.brought[place].name
                    raise
        for place in self._plain:
            values[place] = self._shared[values[place]]
        key = values[self._single] if self._single is not None else tuple(values[place] for place in self._key)
        return Row(number, key, values, tuple([texts[place] for place in self._custom]))

    def key_of(self, texts: list[str]) -> Hashable | None:
        """What a row that is wrong would be known by, as far as that can be read."""
        if self._missing:
            return None
        try:
            parts = [_value(self.brought[place].cell, texts[self._order[place]]) for place in self._key]
        except (IndexError, Wrong):
            return None
        if not parts:
            return ()
        return parts[0] if self._single is not None else tuple(parts)

    def cell(self, texts: list[str], column: str) -> str | None:
        """The text in a column; none where the whole row is meant."""
        place = self._at.get(column)
        if not column:
            return None
        return texts[place] if place is not None and place < len(texts) else ""


def _value(cell: Cell, text: str) -> Any:
    if not text:
        raise Wrong(MUST)
    return cell.read(text) if cell.read else text


def _set_aside(table: Table, twice: set[Hashable]) -> None:
    """Reject every row that is known by what another row is known by too: nobody can say which is right."""
    column = next((each for each in table.brought if each.name == table.file.key[0]), None) if table.file.key else None
    kept = []
    for row in table.rows:
        if row.key not in twice:
            kept.append(row)
            continue
        first = row.values[table.brought.index(column)] if column else None
        wrong = Wrong(_TWICE, column=column.name if column else "")
        table.reject(row.number, row.key, wrong, column.cell.text(first) if column else None)
    table.rows = kept
