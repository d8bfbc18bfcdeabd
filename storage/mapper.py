"""Rows to records and back, the same way for every kind. Only a change under way writes through it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import fields, replace
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from core.change import Record
from core.errors import WorldTrouble, words
from core.ids import Id
from storage.tables import Kind

# SQLite takes 32,766 parameters a statement; smaller steps keep statements cacheable.
_STEP = 500


class Stale(WorldTrouble):
    """The record was saved by someone else between reading and writing it."""

    def __init__(self) -> None:
        """Say what to do: read again and repeat the step."""
        super().__init__(words("This record was saved by someone else in the same moment; please repeat the step."))


def load(connection: Connection, kind: Kind, where: sa.ColumnElement[bool] | None = None) -> list[Record]:
    """The records of a kind that meet a condition, oldest id first, with their lists of texts."""
    columns = [column for column in kind.table.columns if column.name not in kind.derived]
    query = sa.select(*columns).order_by(kind.table.c.id)
    rows = connection.execute(query if where is None else query.where(where)).mappings().all()
    lists = _lists(connection, kind, [row["id"] for row in rows])
    return [kind.record(**{**row, **lists.get(row["id"], {})}) for row in rows]


def load_by_id(connection: Connection, kind: Kind, keys: Iterable[Id]) -> dict[Id, Record]:
    """The records with these ids, as far as they are there."""
    found: dict[Id, Record] = {}
    wanted = list(keys)
    for start in range(0, len(wanted), _STEP):
        step = wanted[start : start + _STEP]
        condition = kind.table.c.id == step[0] if len(step) == 1 else kind.table.c.id.in_(step)
        found |= {record.id: record for record in load(connection, kind, condition)}
    return found


def insert(connection: Connection, kind: Kind, records: Sequence[Record]) -> None:
    """Write new records."""
    if not records:
        return
    names = [column.name for column in kind.table.columns if column.name not in kind.derived]
    connection.execute(
        kind.table.insert(),
        [
            {name: getattr(record, name) for name in names}
            | {name: make(record) for name, make in kind.derived.items()}
            for record in records
        ],
    )
    for name, table in kind.lists.items():
        _insert_list(connection, table, ((record.id, getattr(record, name)) for record in records))


def update(connection: Connection, kind: Kind, before: Record, after: Record) -> Record:
    """Write the fields that differ, with the next revision; raises `Stale` when the row has moved on."""
    changed = {
        f.name: getattr(after, f.name) for f in fields(after) if getattr(after, f.name) != getattr(before, f.name)
    }
    for name in kind.lists.keys() & changed.keys():
        table = kind.lists[name]
        connection.execute(table.delete().where(table.c.record == after.id))
        _insert_list(connection, table, [(after.id, changed.pop(name))])
    changed |= {name: make(after) for name, make in kind.derived.items()}
    changed["rev"] = before.rev + 1
    hit = connection.execute(
        kind.table.update().where(kind.table.c.id == after.id, kind.table.c.rev == before.rev).values(**changed)
    )
    if hit.rowcount != 1:
        raise Stale
    return replace(after, rev=before.rev + 1)


def delete(connection: Connection, kind: Kind, records: Sequence[Record]) -> None:
    """Take rows out, with their lists of texts."""
    for start in range(0, len(records), _STEP):
        step = [record.id for record in records[start : start + _STEP]]
        for name, table in kind.lists.items():
            if any(getattr(record, name) for record in records[start : start + _STEP]):
                connection.execute(table.delete().where(table.c.record.in_(step)))
        hit = connection.execute(kind.table.delete().where(kind.table.c.id.in_(step)))
        if hit.rowcount != len(step):
            raise Stale


def image(kind: Kind, record: Record) -> dict[str, Any]:
    """A whole record as the log keeps it; what is empty is left out."""
    values = ((field, getattr(record, field.name)) for field in kind.fields if field.name != "id")
    return {field.name: field.to_log(value) for field, value in values if value not in (None, "", ())}


def from_image(kind: Kind, key: Id, kept: dict[str, Any]) -> Record:
    """The record of an image: what was empty was left out, so a missing field is empty, whatever its default."""
    known: dict[str, Any] = {}
    for field in kind.fields:
        if field.name in kept:
            known[field.name] = field.from_log(kept[field.name])
        elif field.kind in (tuple, dict):
            known[field.name] = ()
        elif field.kind is str and not field.optional:
            known[field.name] = ""
        elif field.optional:
            known[field.name] = None
    return kind.record(id=key, **known)


def difference(kind: Kind, before: Record, after: Record) -> dict[str, list[Any]]:
    """The fields that differ, as name -> [before, after]; custom fields one by one as `custom.<name>`."""
    differing: dict[str, list[Any]] = {}
    for field in kind.fields:
        old, new = getattr(before, field.name), getattr(after, field.name)
        if old == new:
            continue
        if field.kind is dict:
            was, now = dict(old), dict(new)
            differing |= {
                f"custom.{name}": [was.get(name), now.get(name)] for name in was | now if was.get(name) != now.get(name)
            }
        else:
            differing[field.name] = [field.to_log(old), field.to_log(new)]
    return differing


def apply(kind: Kind, record: Record, values: dict[str, Any]) -> Record:
    """Set fields from the log's values; the inverse of `difference`."""
    changed: dict[str, Any] = {}
    custom = dict(record.custom)
    for name, value in values.items():
        if name.startswith("custom."):
            custom.pop(name[7:], None)
            if value is not None:
                custom[name[7:]] = value
        else:
            changed[name] = kind.field(name).from_log(value)
    return replace(record, custom=tuple(sorted(custom.items())), **changed)


def current(kind: Kind, record: Record, name: str) -> Any:
    """What a field says now, as the log would write it."""
    if name.startswith("custom."):
        return dict(record.custom).get(name[7:])
    return kind.field(name).to_log(getattr(record, name))


def _lists(connection: Connection, kind: Kind, keys: list[Id]) -> dict[Id, dict[str, tuple[str, ...]]]:
    found: dict[Id, dict[str, tuple[str, ...]]] = {}
    for name, table in kind.lists.items():
        for start in range(0, len(keys), _STEP):
            step = keys[start : start + _STEP]
            condition = table.c.record == step[0] if len(step) == 1 else table.c.record.in_(step)
            for key, value in connection.execute(
                sa.select(table.c.record, table.c.value).where(condition).order_by(table.c.record, table.c.position)
            ):
                mine = found.setdefault(key, {})
                mine[name] = (*mine.get(name, ()), value)
    return found


def _insert_list(connection: Connection, table: sa.Table, lists: Iterable[tuple[Id, tuple[str, ...]]]) -> None:
    rows = [
        {"record": key, "position": place, "value": value}
        for key, values in lists
        for place, value in enumerate(values)
    ]
    if rows:
        connection.execute(table.insert(), rows)
