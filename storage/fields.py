"""How one field of a record becomes a column, a row value and a value in the change log.

The log speaks JSON: ids as UUID text, days as ISO text, tuples as lists. Column and log stay in step
because both are derived here, from the annotations of the dataclasses.
"""

from __future__ import annotations

import json
import types
from collections.abc import Callable
from dataclasses import MISSING, dataclass, fields
from datetime import date, time
from enum import StrEnum
from typing import Any, NewType, Union, get_args, get_origin, get_type_hints

import sqlalchemy as sa
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

from core import ids
from core.change import Record

Key = sa.LargeBinary(16)
Whole = sa.Integer().with_variant(sa.BigInteger(), "postgresql")


class Day(TypeDecorator[date]):
    """A local business day as ISO text."""

    impl = sa.Text
    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: Dialect) -> str | None:
        """Write YYYY-MM-DD."""
        return _day_text(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> date | None:
        """Read YYYY-MM-DD."""
        return _text_day(value)


class TimeOfDay(TypeDecorator[time]):
    """A time of day as HH:MM."""

    impl = sa.Text
    cache_ok = True

    def process_bind_param(self, value: time | None, dialect: Dialect) -> str | None:
        """Write HH:MM."""
        return _time_text(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> time | None:
        """Read HH:MM."""
        return _text_time(value)


class Choice(TypeDecorator[StrEnum]):
    """One of the values of an enum, as its text."""

    impl = sa.Text
    cache_ok = True

    def __init__(self, choices: type[StrEnum]) -> None:
        """Remember which enum it is."""
        super().__init__()
        self.choices = choices

    def process_bind_param(self, value: StrEnum | None, dialect: Dialect) -> str | None:
        """Write the value of the member."""
        return None if value is None else self.choices(value).value

    def process_result_value(self, value: str | None, dialect: Dialect) -> StrEnum | None:
        """Find the member again."""
        return None if value is None else self.choices(value)


class Pairs(TypeDecorator[tuple[tuple[str, str], ...]]):
    """Custom fields as a JSON object, empty text for none."""

    impl = sa.Text
    cache_ok = True

    def process_bind_param(self, value: tuple[tuple[str, str], ...] | None, dialect: Dialect) -> str:
        """Write an object."""
        return _pairs_text(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[tuple[str, str], ...]:
        """Read an object."""
        return _text_pairs(value)


def _day_text(value: date | None) -> str | None:
    return None if value is None else value.isoformat()


def _text_day(value: str | None) -> date | None:
    return None if value is None else date.fromisoformat(value)


def _time_text(value: time | None) -> str | None:
    return None if value is None else value.strftime("%H:%M")


def _text_time(value: str | None) -> time | None:
    return None if value is None else time.fromisoformat(value)


def _pairs_text(value: tuple[tuple[str, str], ...] | None) -> str:
    return json.dumps(dict(value), ensure_ascii=False) if value else ""


def _text_pairs(value: str | None) -> tuple[tuple[str, str], ...]:
    return tuple(json.loads(value).items()) if value else ()


def _pairs(value: dict[str, str]) -> tuple[tuple[str, str], ...]:
    return tuple(value.items())


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a record. `column` is none for a tuple of texts, which lives in child rows."""

    name: str
    kind: type
    column: sa.types.TypeEngine[Any] | None
    optional: bool
    default: Any

    @property
    def to_row(self) -> Callable[[Any], Any] | None:
        """How a value is written to its column; none where it is written as it is. Same as the column's own type."""
        if self.kind is date:
            return _day_text
        if self.kind is time:
            return _time_text
        if self.kind is dict:
            return _pairs_text
        if issubclass(self.kind, StrEnum):
            texts: dict[StrEnum | None, str | None] = {member: member.value for member in self.kind}
            texts[None] = None
            return texts.__getitem__
        return None

    @property
    def from_row(self) -> Callable[[Any], Any] | None:
        """The inverse of `to_row`."""
        if self.kind is date:
            return _text_day
        if self.kind is time:
            return _text_time
        if self.kind is dict:
            return _text_pairs
        if issubclass(self.kind, StrEnum):
            known: dict[str | None, StrEnum | None] = {member.value: member for member in self.kind}
            known[None] = None
            return known.__getitem__
        return None

    def to_log(self, value: Any) -> Any:
        """A value as JSON can hold it."""
        convert = self.writing_log
        return value if value is None or convert is None else convert(value)

    def from_log(self, value: Any) -> Any:
        """The value that `to_log` was given."""
        convert = self.reading_log
        return value if value is None or convert is None else convert(value)

    @property
    def writing_log(self) -> Callable[[Any], Any] | None:
        """How a value that is there is written to the log; none where it is written as it is."""
        plain: dict[type, Callable[[Any], Any]] = {
            bytes: ids.text,
            date: date.isoformat,
            time: _time_text,
            dict: dict,
            tuple: list,
        }
        return str if issubclass(self.kind, StrEnum) else plain.get(self.kind)

    @property
    def reading_log(self) -> Callable[[Any], Any] | None:
        """The inverse of `writing_log`."""
        plain: dict[type, Callable[[Any], Any]] = {
            bytes: ids.parse,
            date: date.fromisoformat,
            time: time.fromisoformat,
            dict: _pairs,
            tuple: tuple,
        }
        return self.kind if issubclass(self.kind, StrEnum) else plain.get(self.kind)


def fields_of(record: type[Record]) -> tuple[Field, ...]:
    """The fields of a record class in its own order, without the revision."""
    hints = get_type_hints(record)
    return tuple(_field(f.name, hints[f.name], f.default) for f in fields(record) if f.name != "rev")


def _field(name: str, hint: Any, default: Any) -> Field:
    optional = False
    if get_origin(hint) in (Union, types.UnionType):
        inner = [part for part in get_args(hint) if part is not type(None)]
        optional = len(inner) < len(get_args(hint))
        hint = inner[0]
    while isinstance(hint, NewType):
        hint = hint.__supertype__
    bare = None if default is MISSING else default
    if hint is bytes:
        return Field(name, bytes, Key, optional, bare)
    if hint is date:
        return Field(name, date, Day(), optional, bare)
    if hint is time:
        return Field(name, time, TimeOfDay(), optional, bare)
    if hint is int:
        return Field(name, int, Whole, optional, bare)
    if hint is str:
        return Field(name, str, sa.Text(), optional, bare)
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return Field(name, hint, Choice(hint), optional, bare)
    if get_origin(hint) is tuple and get_args(hint)[0] is str:
        return Field(name, tuple, None, optional, ())
    if get_origin(hint) is tuple:
        return Field(name, dict, Pairs(), optional, ())
    raise TypeError(f"no column for {name}: {hint}")
