"""The change log: what every edit did, kept with the rows it touched, in one transaction with them.

From it come undo, history, the bin, live refresh, and one day the merging of diverged copies; DESIGN's
"pillar" says why each column is there from the first day.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from core.change import Action, Cause
from core.ids import Id
from core.progress import LOGGING, REMEMBERING, SILENT, Progress
from storage.fields import Key, Whole
from storage.tables import metadata

change = sa.Table(
    "change",
    metadata,
    sa.Column("place", sa.Integer().with_variant(sa.BigInteger(), "postgresql"), primary_key=True),
    sa.Column("id", Key, nullable=False, unique=True),
    sa.Column("device", Key, nullable=False),
    sa.Column("seq", Whole, nullable=False),
    sa.Column("seen", sa.Text, nullable=False),
    sa.Column("hlc", Whole, nullable=False),
    sa.Column("at", sa.Text, nullable=False),
    sa.Column("person", Key),
    sa.Column("label", sa.Text, nullable=False),
    sa.Column("cause", sa.Text, nullable=False),
    sa.Column("undoes", Key, index=True),
    sa.Column("schema", Whole, nullable=False),
    sa.UniqueConstraint("device", "seq"),
    sqlite_strict=True,
)
"""One row a change. `place` is the order of arrival in this copy of the file and has no meaning in another."""

entry = sa.Table(
    "entry",
    metadata,
    sa.Column("change", Key, sa.ForeignKey("change.id", deferrable=True, initially="DEFERRED"), primary_key=True),
    sa.Column("kind", sa.Text, primary_key=True),
    sa.Column("record", Key, primary_key=True),
    sa.Column("action", sa.Text, nullable=False),
    sa.Column("fields", sa.Text, nullable=False, server_default=""),
    sa.Index("ix_entry_record", "record"),
    sa.Index(
        "ix_entry_deleted",
        "kind",
        "change",
        sqlite_where=sa.text("action = 'delete'"),
    ),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
"""One row a record touched.

`fields` is JSON: before and after of an update, the whole row of a delete, empty for an insert.
"""

device = sa.Table(
    "device",
    metadata,
    sa.Column("id", Key, primary_key=True),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("seq", Whole, nullable=False),
    sa.Column("hlc", Whole, nullable=False),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
"""Every device that ever wrote here, with its highest count and clock."""


@dataclass(frozen=True, slots=True)
class Header:
    """A change without its entries."""

    place: int
    id: Id
    device: Id
    seq: int
    at: str
    person: Id | None
    label: str
    cause: Cause
    undoes: Id | None


@dataclass(frozen=True, slots=True)
class Entry:
    """What a change did to one record; `fields` as in the table, decoded."""

    kind: str
    record: Id
    action: Action
    fields: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Origin:
    """What the writer brings to a change: who, where, when."""

    device: Id
    device_name: str
    person: Id | None
    milliseconds: int
    at: str


# Written with every edit, hence as plain SQL: building these statements takes longer than running them.
_DEVICES = "SELECT id, seq, hlc FROM device"
_CHANGE = (
    "INSERT INTO change (id, device, seq, seen, hlc, at, person, label, cause, undoes, schema) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_ENTRY = "INSERT INTO entry (change, kind, record, action, fields) VALUES (?, ?, ?, ?, ?)"
_COUNT = "SELECT count(*) FROM entry WHERE change = ?"
_OF_CHANGE = "SELECT kind, record, action, fields FROM entry WHERE change = ?"
_DEVICE = (
    "INSERT INTO device (id, name, seq, hlc) VALUES (?, ?, ?, ?) "
    "ON CONFLICT (id) DO UPDATE SET name = excluded.name, seq = excluded.seq, hlc = excluded.hlc"
)
# From each kind to the next by the primary key: a change may have touched every record of the file.
_KINDS_SINCE = """
WITH RECURSIVE each(change, kind) AS (
 SELECT c.id, (SELECT min(e.kind) FROM entry e WHERE e.change = c.id) FROM change c WHERE c.place > ?
 UNION ALL
 SELECT change, (SELECT min(e.kind) FROM entry e WHERE e.change = each.change AND e.kind > each.kind)
 FROM each WHERE kind IS NOT NULL
)
SELECT change, kind FROM each WHERE kind IS NOT NULL
"""
_MANY = 5_000
_JSON = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))

_ENTRY_COLUMNS = (entry.c.kind, entry.c.record, entry.c.action, entry.c.fields)

_HEADER = (
    change.c.place,
    change.c.id,
    change.c.device,
    change.c.seq,
    change.c.at,
    change.c.person,
    change.c.label,
    change.c.cause,
    change.c.undoes,
)


def write(
    connection: Connection,
    key: Id,
    origin: Origin,
    *,
    label: str,
    cause: Cause,
    undoes: Id | None,
    schema: int,
    entries: Sequence[Entry],
    progress: Progress,
) -> Header:
    """Write one change with its entries and move the device's count and clock on; progress may still stop it."""
    known = {row[0]: (row[1], row[2]) for row in connection.exec_driver_sql(_DEVICES).all()}
    seq = known.get(origin.device, (0, 0))[0] + 1
    # Hybrid logical clock: milliseconds in the upper 48 bits, a counter below; never behind anything seen.
    hlc = max([origin.milliseconds << 16, *(clock + 1 for _, clock in known.values())])
    seen = json.dumps({each.hex(): count for each, (count, _) in known.items()}, sort_keys=True)
    place: int = connection.exec_driver_sql(
        _CHANGE,
        (key, origin.device, seq, seen, hlc, origin.at, origin.person, label, cause.value, undoes, schema),
    ).lastrowid
    for start in range(0, len(entries), _MANY):
        progress.report(start, len(entries), LOGGING)
        step = entries[start : start + _MANY]
        connection.exec_driver_sql(
            _ENTRY, [(key, item.kind, item.record, item.action.value, _encoded(item.fields)) for item in step]
        )
    connection.exec_driver_sql(_DEVICE, (origin.device, origin.device_name, seq, hlc))
    return Header(place, key, origin.device, seq, origin.at, origin.person, label, cause, undoes)


def header(connection: Connection, key: Id) -> Header | None:
    """The change of that id."""
    return next(_headers(connection, change.c.id == key), None)


def entries_of(connection: Connection, key: Id, progress: Progress = SILENT) -> list[Entry]:
    """What a change did, record by record."""
    count: int = connection.exec_driver_sql(_COUNT, (key,)).scalar_one()
    actions = {action.value: action for action in Action}
    made: list[Entry] = []
    for step in connection.exec_driver_sql(_OF_CHANGE, (key,)).partitions(_MANY):
        progress.report(len(made), count, REMEMBERING)
        made.extend(Entry(kind, record, actions[action], decoded(fields)) for kind, record, action, fields in step)
    return made


def newest(connection: Connection, *, limit: int = 100, before: int | None = None) -> list[Header]:
    """The newest changes of everyone, newest first; `before` a place goes further back."""
    condition = sa.true() if before is None else change.c.place < before
    return list(_headers(connection, condition, change.c.place.desc(), limit))


def since(connection: Connection, place: int) -> list[tuple[Header, frozenset[str]]]:
    """The changes that arrived after a place, oldest first, each with the kinds it touched."""
    headers = list(_headers(connection, change.c.place > place, change.c.place))
    if not headers:
        return []  # as most looks find; asking for kinds would be the slower half
    kinds: dict[Id, set[str]] = {}
    for key, kind in connection.exec_driver_sql(_KINDS_SINCE, (place,)).all():
        kinds.setdefault(key, set()).add(kind)
    return [(item, frozenset(kinds.get(item.id, ()))) for item in headers]


def last_place(connection: Connection) -> int:
    """The place of the newest change, 0 in an empty log."""
    return connection.execute(sa.select(sa.func.max(change.c.place))).scalar() or 0


def of_record(connection: Connection, record: Id) -> list[tuple[Header, Entry]]:
    """Everything that happened to a record, newest first."""
    query = (
        sa.select(*_HEADER, entry.c.kind, entry.c.action, entry.c.fields)
        .join(entry, entry.c.change == change.c.id)
        .where(entry.c.record == record)
        .order_by(change.c.place.desc())
    )
    return [
        (_header(row), Entry(row.kind, record, Action(row.action), decoded(row.fields)))
        for row in connection.execute(query).all()
    ]


def decoded(fields: str) -> dict[str, Any]:
    """The fields of an entry as its row keeps them."""
    return dict(json.loads(fields)) if fields else {}


def _encoded(fields: dict[str, Any]) -> str:
    return _JSON.encode(fields) if fields else ""


def device_names(connection: Connection) -> dict[Id, str]:
    """What each device is called."""
    return {row.id: row.name for row in connection.execute(sa.select(device.c.id, device.c.name))}


def undo_target(connection: Connection, device_id: Id) -> Header | None:
    """The newest change of a device that is not undone.

    Undo always takes back the newest, so what is newer than the last undone change is undone already: search below it.
    """
    last = _newest_of(connection, device_id)
    below = None
    if last is not None and last.cause is Cause.UNDO and last.undoes is not None:
        undone = header(connection, last.undoes)
        below = undone.seq if undone is not None and undone.cause is not Cause.REDO else None
    condition = sa.and_(change.c.device == device_id, change.c.cause.not_in([Cause.UNDO, Cause.REDO]), ~_undone(change))
    if below is not None:
        condition = sa.and_(condition, change.c.seq < below)
    return next(_headers(connection, condition, change.c.seq.desc(), 1), None)


def redo_target(connection: Connection, device_id: Id) -> Header | None:
    """The undo that a redo would take back: the newest of the device's that no edit followed and no redo took back."""
    edit = (
        sa.select(sa.func.max(change.c.seq))
        .where(change.c.device == device_id, change.c.cause.not_in([Cause.UNDO, Cause.REDO]))
        .scalar_subquery()
    )
    redo = change.alias()
    condition = sa.and_(
        change.c.device == device_id,
        change.c.cause == Cause.UNDO,
        change.c.seq > edit,
        ~sa.exists().where(redo.c.undoes == change.c.id, redo.c.cause == Cause.REDO),
    )
    return next(_headers(connection, condition, change.c.seq.desc(), 1), None)


def since_by_others(connection: Connection, taken: Header, device_id: Id) -> dict[Id, list[Entry]]:
    """What other devices did, after a change of this one, to the records of that change, as far as it still stands.

    A change that was taken back and brought again counts from when it was brought again.
    """
    undone, again = change.alias(), change.alias()
    redone = (
        sa.select(sa.func.max(again.c.place))
        .join_from(undone, again, again.c.undoes == undone.c.id)
        .where(undone.c.undoes == taken.id, again.c.cause == Cause.REDO)
    )
    place = connection.execute(redone).scalar() or taken.place
    later = sa.select(change.c.place).where(change.c.place > place, change.c.device != device_id).limit(1)
    if connection.execute(later).first() is None:
        return {}  # nobody else was here since; looking up every record would take seconds
    mine = entry.alias()
    query = (
        sa.select(*_ENTRY_COLUMNS, change.c.place, change.c.id, change.c.undoes)
        .join_from(mine, entry, entry.c.record == mine.c.record)
        .join(change, change.c.id == entry.c.change)
        .where(mine.c.change == taken.id, change.c.device != device_id)
        .order_by(change.c.place)
    )
    edit_of: dict[Id, Id] = {}  # of every undo and redo, the edit that it is about in the end
    what: dict[tuple[Id, Id], Entry] = {}
    then: set[tuple[Id, Id]] = set()
    now: set[tuple[Id, Id]] = set()
    for kind, record, action, fields, at, key, undoes in connection.execute(query).all():
        edit_of[key] = edit_of.get(undoes, undoes or key)
        edit = (record, edit_of[key])
        what.setdefault(edit, Entry(kind, record, Action(action), decoded(fields)))
        now ^= {edit}
        if at <= place:
            then ^= {edit}
    since: dict[Id, list[Entry]] = {}
    for edit in then ^ now:
        since.setdefault(edit[0], []).append(what[edit])
    return since


def touched(entries: Iterable[Entry]) -> frozenset[str]:
    """The kinds among entries."""
    return frozenset(item.kind for item in entries)


def _undone(edit: sa.FromClause) -> sa.ColumnElement[bool]:
    undo, redo = change.alias(), change.alias()
    redone = sa.exists().where(redo.c.undoes == undo.c.id, redo.c.cause == Cause.REDO)
    return sa.exists().where(undo.c.undoes == edit.c.id, undo.c.cause == Cause.UNDO, ~redone)


def _newest_of(connection: Connection, device_id: Id) -> Header | None:
    return next(_headers(connection, change.c.device == device_id, change.c.seq.desc(), 1), None)


def _headers(
    connection: Connection,
    condition: sa.ColumnElement[bool],
    order: sa.ColumnElement[Any] | None = None,
    limit: int | None = None,
) -> Iterator[Header]:
    query = sa.select(*_HEADER).where(condition)
    if order is not None:
        query = query.order_by(order)
    yield from (_header(row) for row in connection.execute(query.limit(limit)).all())


def _header(row: Any) -> Header:
    return Header(row.place, row.id, row.device, row.seq, row.at, row.person, row.label, Cause(row.cause), row.undoes)
