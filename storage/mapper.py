"""Rows to records and back, the same way for every kind. Only a change under way writes through it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from operator import attrgetter
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from core.change import Record
from core.errors import WorldTrouble, words
from core.ids import Id
from storage.fields import Field
from storage.plain import ask
from storage.tables import Kind

# SQLite takes 32,766 parameters a statement; smaller steps keep statements cacheable.
_STEP = 500
_MANY = 5_000


class Stale(WorldTrouble):
    """The record was saved by someone else between reading and writing it."""

    def __init__(self) -> None:
        """Say what to do: read again and repeat the step."""
        super().__init__(words("This record was saved by someone else in the same moment; please repeat the step."))


def load(connection: Connection, kind: Kind, where: sa.ColumnElement[bool] | None = None) -> list[Record]:
    """The records of a kind that meet a condition, oldest id first, with their lists of texts."""
    way = _way(kind)
    query = sa.select(*(kind.table.c[name] for name in way.names)).order_by(kind.table.c.id)
    rows = connection.execute(query if where is None else query.where(where)).all()
    lists = _lists(connection, kind, [row[0] for row in rows])
    return [kind.record(**dict(zip(way.names, row, strict=True)), **lists.get(row[0], {})) for row in rows]


def load_by_id(connection: Connection, kind: Kind, keys: Iterable[Id]) -> dict[Id, Record]:
    """The records with these ids, as far as they are there."""
    found: dict[Id, Record] = {}
    wanted = list(keys)
    for start in range(0, len(wanted), _STEP):
        step = wanted[start : start + _STEP]
        found |= {record.id: record for record in load_plain(connection, kind, f"id {_among(step)}", tuple(step))}
    return found


def load_plain(connection: Connection, kind: Kind, where: str = "true", values: tuple[Any, ...] = ()) -> list[Record]:
    """The records that meet a condition in plain SQL, of which an order may be part; for what is asked again and again.

    Writing the statement out takes a quarter of the time that building it takes.
    """
    way = _way(kind)
    rows = ask(connection, f"{way.select} WHERE {where}", values)
    lists = _lists(connection, kind, [row[0] for row in rows])
    found = []
    for row in rows:
        read = list(row)
        for place, convert in way.reading:
            read[place] = convert(read[place])
        found.append(kind.record(**dict(zip(way.names, read, strict=True)), **lists.get(row[0], {})))
    return found


def values(connection: Connection, kind: Kind, *names: str) -> list[tuple[Any, ...]]:
    """Some columns of all records of a kind, oldest id first."""
    query = sa.select(*(kind.table.c[name] for name in names)).order_by(kind.table.c.id)
    return [tuple(row) for row in connection.execute(query)]


def texts(connection: Connection, kind: Kind, name: str) -> list[tuple[Id, str]]:
    """A list of texts of all records of a kind, each text with its record, oldest id first."""
    table = kind.lists[name]
    query = (
        f"SELECT t.record, t.value FROM {table.name} AS t JOIN {kind.name} AS k ON k.id = t.record "
        "ORDER BY t.record, t.position"
    )
    return [(Id(row[0]), row[1]) for row in connection.exec_driver_sql(query)]


def insert(connection: Connection, kind: Kind, records: Sequence[Record]) -> None:
    """Write new records."""
    way = _way(kind)
    for start in range(0, len(records), _MANY):
        step = records[start : start + _MANY]
        connection.exec_driver_sql(way.insert, [way.row(record) for record in step])
        for name, table in kind.lists.items():
            _insert_list(connection, table, ((record.id, getattr(record, name)) for record in step))


def update(connection: Connection, kind: Kind, before: Record, after: Record) -> Record:
    """Write the fields that differ, with the next revision; raises `Stale` when the row has moved on."""
    saved = replace(after, rev=before.rev + 1)
    for name, table in kind.lists.items():
        if getattr(after, name) != getattr(before, name):
            connection.exec_driver_sql(f"DELETE FROM {table.name} WHERE record = ?", (after.id,))
            _insert_list(connection, table, [(after.id, getattr(after, name))])
    way = _way(kind)
    differing = [
        (name, new)
        for name, old, new in zip(way.columns, way.row(before), way.row(saved), strict=True)
        if new != old or name == "rev"
    ]
    setting = ", ".join(f"{name} = ?" for name, _ in differing)
    hit = connection.exec_driver_sql(
        f"UPDATE {kind.name} SET {setting} WHERE id = ? AND rev = ?",
        (*(value for _, value in differing), after.id, before.rev),
    )
    if hit.rowcount != 1:
        raise Stale
    return saved


def update_many(connection: Connection, kind: Kind, pairs: Sequence[tuple[Record, Record]]) -> list[Record]:
    """Write what differs in several records, given before and after; as `update`, at a fraction of the cost each."""
    way = _way(kind)
    saved = [replace(after, rev=before.rev + 1) for before, after in pairs]
    for name, table in kind.lists.items():
        differing = [after for before, after in pairs if getattr(after, name) != getattr(before, name)]
        if differing:
            gone = [(after.id,) for after in differing]
            connection.exec_driver_sql(f"DELETE FROM {table.name} WHERE record = ?", gone)
            _insert_list(connection, table, ((after.id, getattr(after, name)) for after in differing))
    alike: dict[tuple[str, ...], list[tuple[Any, ...]]] = {}
    for (before, _), after in zip(pairs, saved, strict=True):
        changed = [
            (name, new)
            for name, old, new in zip(way.columns, way.row(before), way.row(after), strict=True)
            if new != old or name == "rev"
        ]
        values = (*(value for _, value in changed), after.id, before.rev)
        alike.setdefault(tuple(name for name, _ in changed), []).append(values)
    for names, rows in alike.items():
        setting = ", ".join(f"{name} = ?" for name in names)
        hit = connection.exec_driver_sql(f"UPDATE {kind.name} SET {setting} WHERE id = ? AND rev = ?", rows)
        if hit.rowcount != len(rows):
            raise Stale
    return saved


def delete(connection: Connection, kind: Kind, records: Sequence[Record]) -> None:
    """Take rows out, with their lists of texts."""
    for start in range(0, len(records), _STEP):
        step = records[start : start + _STEP]
        keys = tuple(record.id for record in step)
        for name, table in kind.lists.items():
            if any(getattr(record, name) for record in step):
                connection.exec_driver_sql(f"DELETE FROM {table.name} WHERE record {_among(keys)}", keys)
        hit = connection.exec_driver_sql(f"DELETE FROM {kind.name} WHERE id {_among(keys)}", keys)
        if hit.rowcount != len(step):
            raise Stale


def image(kind: Kind, record: Record) -> dict[str, Any]:
    """A whole record as the log keeps it; what is empty is left out."""
    kept: dict[str, Any] = {}
    for each in _imaged(kind):
        value = getattr(record, each.name)
        if value is not None and value != "" and value != ():
            kept[each.name] = value if each.write is None else each.write(value)
    return kept


def from_image(kind: Kind, key: Id, kept: dict[str, Any]) -> Record:
    """The record of an image: what was empty was left out, so a missing field is empty, whatever its default."""
    known: dict[str, Any] = {}
    for each in _imaged(kind):
        value = kept.get(each.name)
        if value is not None:
            known[each.name] = value if each.read is None else each.read(value)
        elif each.has_empty:
            known[each.name] = each.empty
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


@dataclass(frozen=True, slots=True)
class _Imaged:
    """How one field stands in an image, worked out once; `empty` is what it is where the image leaves it out."""

    name: str
    write: Callable[[Any], Any] | None
    read: Callable[[Any], Any] | None
    has_empty: bool
    empty: object


@cache
def _imaged(kind: Kind) -> tuple[_Imaged, ...]:
    return tuple(
        _Imaged(field.name, field.writing_log, field.reading_log, *_empty(field))
        for field in kind.fields
        if field.name != "id"
    )


def _empty(field: Field) -> tuple[bool, object]:
    """Whether a field can be empty, and what it is then."""
    if field.kind in (tuple, dict):
        return True, ()
    if field.optional:
        return True, None
    return field.kind is str, ""


@dataclass(frozen=True, slots=True)
class _Way:
    """How rows of a kind are read and written, worked out once.

    These statements are the hot ones: as plain SQL they take a quarter of the time that building them takes.
    """

    names: tuple[str, ...]  # of the fields that are columns
    columns: tuple[str, ...]  # these and the derived ones
    select: str
    insert: str
    row: Callable[[Record], tuple[Any, ...]]
    reading: tuple[tuple[int, Callable[[Any], Any]], ...]


@cache
def _way(kind: Kind) -> _Way:
    columns = tuple(column.name for column in kind.table.columns if column.name not in kind.counted)
    names = tuple(name for name in columns if name not in kind.derived)
    fields = {field.name: field for field in kind.fields}
    writing = [
        (place, to_row) for place, name in enumerate(names) if name in fields and (to_row := fields[name].to_row)
    ]
    reading = tuple(
        (place, from_row) for place, name in enumerate(names) if name in fields and (from_row := fields[name].from_row)
    )
    read = attrgetter(*names)
    derived = [kind.derived[name] for name in columns[len(names) :]]

    def row(record: Record) -> tuple[Any, ...]:
        values = list(read(record))
        for place, convert in writing:
            values[place] = convert(values[place])
        values.extend(make(record) for make in derived)
        return tuple(values)

    listed = ", ".join(names)
    marks = ", ".join("?" * len(columns))
    return _Way(
        names,
        columns,
        f"SELECT {listed} FROM {kind.name}",
        f"INSERT INTO {kind.name} ({', '.join(columns)}) VALUES ({marks})",
        row,
        reading,
    )


def _among(keys: Sequence[Id]) -> str:
    return "= ?" if len(keys) == 1 else f"IN ({', '.join('?' * len(keys))})"


def _lists(connection: Connection, kind: Kind, keys: Sequence[Id]) -> dict[Id, dict[str, Any]]:
    found: dict[Id, dict[str, Any]] = {}
    for name, table in kind.lists.items():
        for start in range(0, len(keys), _STEP):
            step = tuple(keys[start : start + _STEP])
            query = f"SELECT record, value FROM {table.name} WHERE record {_among(step)} ORDER BY record, position"
            for key, value in ask(connection, query, step):
                mine = found.setdefault(key, {})
                mine[name] = (*mine.get(name, ()), value)
    return found


def _insert_list(connection: Connection, table: sa.Table, lists: Iterable[tuple[Id, tuple[str, ...]]]) -> None:
    rows = [(key, place, value) for key, values in lists for place, value in enumerate(values)]
    if rows:
        connection.exec_driver_sql(f"INSERT INTO {table.name} (record, position, value) VALUES (?, ?, ?)", rows)
