"""What a file of the folder format is made of: columns, the record they fill, and which rows make no sense."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from core.change import Record
from core.errors import words
from core.exchange.cells import TEXT, Cell, Wrong

NOWHERE = "-"
"""The field of a column that no record keeps."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its cells, the field of the record it fills (its own name unless told), and what it refers to.

    `by` chooses the cell from the value of another field, where one column means two things.
    """

    name: str
    cell: Cell = TEXT
    required: bool = False
    field: str = ""
    refers: str = ""
    by: tuple[str, Mapping[Any, Cell]] | None = None

    @property
    def fills(self) -> str:
        """The field of the record."""
        return self.field or self.name

    def text(self, record: Record) -> str:
        """What stands in this column for a record; references by name are not known here."""
        value = getattr(record, self.fills)
        cell = self.cell if self.by is None else self.by[1].get(getattr(record, self.by[0]), self.cell)
        return cell.text(value)


@dataclass(frozen=True, slots=True)
class File:
    """One file: the kind of record it holds, how a row meets a record, and which rows make no sense.

    `not_before` are pairs of days, the later one first; `one_of` are fields of which one must be filled.
    `only_filled` files are written only where there is something in them.
    """

    name: str
    record: type[Record]
    columns: tuple[Column, ...]
    key: tuple[str, ...] = ("id",)
    not_before: tuple[tuple[str, str], ...] = ()
    one_of: tuple[str, ...] = ()
    rule: Callable[[Mapping[str, Any]], None] | None = None
    only_filled: bool = False

    @property
    def by_id(self) -> bool:
        """Whether rows are known by their id."""
        return self.key == ("id",)

    def check(self, values: Mapping[str, Any]) -> None:
        """Refuse a record that makes no sense as a whole; `Wrong` names the column."""
        for later, earlier in self.not_before:
            first, last = values.get(earlier), values.get(later)
            if first is not None and last is not None and last < first:
                raise Wrong(words("before {other} ({day})"), column=later, other=earlier, day=first)
        if self.one_of and not any(values.get(name) for name in self.one_of):
            raise Wrong(words("one of {names} must be filled"), column=self.one_of[0], names=", ".join(self.one_of))
        if self.rule is not None:
            self.rule(values)
