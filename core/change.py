"""What rules may ask of storage while a change is under way, and what every record has.

`Change` is the only thing this floor knows about the floor above: rules get, find, add, put and remove
whole values; the storage floor turns them into rows, a log entry each and one transaction.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from typing import Any, Protocol, TypeVar, get_args, get_type_hints

from core.errors import UserMistake, words
from core.ids import Id


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """A thing the business file keeps: an id for ever, a revision that grows with every save.

    `external_ids` are what other programs call it, as `tool:id`; `custom` are fields that an import
    brought along and this program has no column for, as (name, text) in the order of the names.
    """

    id: Id
    rev: int = 0
    external_ids: tuple[str, ...] = ()
    custom: tuple[tuple[str, str], ...] = ()


R = TypeVar("R", bound=Record)


class Change(Protocol):
    """One named change in the making; everything in it happens, or nothing."""

    def new_id(self) -> Id:
        """An id that was never used; later ids sort later."""

    def get(self, kind: type[R], key: Id) -> R:
        """The record as it stands in this change; raises `Gone` when there is none."""

    def find(self, kind: type[R], **equal: object) -> list[R]:
        """All records whose fields equal these values, oldest id first; no values: all of them."""

    def add(self, record: R) -> R:
        """Keep a new record."""

    def put(self, record: R) -> R:
        """Keep the new value of a record that was got in this change."""

    def remove(self, record: Record) -> None:
        """Take a record out; the log keeps it whole."""


class Cause(StrEnum):
    """Why a change happened."""

    EDIT = "edit"
    IMPORT = "import"
    UNDO = "undo"
    REDO = "redo"
    RULE = "rule"
    MERGE = "merge"


class Action(StrEnum):
    """What a change did to one record."""

    INSERT = "insert"
    UPDATE = "update"
    DELETE = "delete"


class Gone(UserMistake):
    """The record is not there (any more)."""

    def __init__(self, kind: str, key: Id) -> None:
        """Name the kind of record that was looked for."""
        super().__init__(
            words("This {kind} is no longer there; someone has deleted it. It may lie in the bin."), kind=words(kind)
        )
        self.key = key


class Clash(UserMistake):
    """Someone else changed the same field since it was read; nothing was written."""

    def __init__(self, field: str, theirs: object, mine: object) -> None:
        """Keep both values, so that the person can choose."""
        super().__init__(
            words("“{name}” was changed meanwhile: it now says “{theirs}”. Yours was “{mine}”."),
            field=field,
            name=field.replace("_", " "),
            theirs=_text(theirs),
            mine=_text(mine),
        )
        self.theirs = theirs
        self.mine = mine


def edit(
    change: Change,
    kind: type[R],
    key: Id,
    base: Mapping[str, Any] | None = None,
    rule: Callable[[R], R] | None = None,
    /,
    **fields: Any,
) -> R:
    """Set some fields of a record and leave the others to whoever changes them at the same time.

    Args:
        change: the change under way.
        kind: the class of the record.
        key: its id.
        base: what the person saw in these fields before typing; a field that differs from it now raises `Clash`.
        rule: gives the new value back, or raises `UserMistake` before anything is put.
        **fields: the new values; one that is needed and empty raises `UserMistake`.
    """
    record = change.get(kind, key)
    for name, value in fields.items():
        if value is None and name in _never_empty(kind):  # type: ignore[arg-type]  # classes can be hashed
            raise UserMistake(words("This cannot be left empty."), field=name)
    for name, seen in (base or {}).items():
        now = getattr(record, name)
        if name in fields and now not in (seen, fields[name]):
            raise Clash(name, now, fields[name])
    changed: R = replace(record, **fields)
    if rule is not None:
        changed = rule(changed)
    return record if changed == record else change.put(changed)


@cache
def _never_empty(kind: type[Record]) -> frozenset[str]:
    """The fields of a class that always say something."""
    return frozenset(name for name, hint in get_type_hints(kind).items() if type(None) not in get_args(hint))


def remove_all(change: Change, records: Iterable[Record]) -> int:
    """Take several records out and tell how many."""
    count = 0
    for record in records:
        change.remove(record)
        count += 1
    return count


def _text(value: object) -> str:
    return "–" if value in (None, "", ()) else str(value)
