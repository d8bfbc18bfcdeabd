"""Examine a file and tell in words what is wrong with it; nothing is changed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from core.change import Action, Record
from core.ids import Id
from storage import bringing, log, mapper, search, standing
from storage.engine import Store
from storage.schema import BUSINESS, BY_NAME, KINDS


@dataclass(frozen=True, slots=True)
class Report:
    """What was counted and what was found; no findings means the file is fine."""

    records: int
    changes: int
    findings: tuple[str, ...]


def examine(store: Store) -> Report:
    """Look at pages, references, the change log and the search index in one snapshot."""
    findings: list[str] = []
    with store.snapshot() as connection:
        pages = [row[0] for row in connection.exec_driver_sql("PRAGMA integrity_check(20)").all()]
        if pages != ["ok"]:
            return Report(0, 0, tuple(pages))
        for table, count in _loose(connection).items():
            findings.append(f"{count} rows of “{table}” point to records that are not there")
        records = sum(
            connection.execute(sa.select(sa.func.count()).select_from(kind.table)).scalar_one() for kind in KINDS
        )
        changes = connection.execute(sa.select(sa.func.count()).select_from(log.change)).scalar_one()
        findings += _log_against_rows(connection)
        if lost := search.differences(connection, KINDS):
            findings.append(f"{lost} records are not found by their own words; the search index is out of date")
        if amiss := standing.differences(connection):
            findings.append(f"{amiss} contacts are not kept as their deals, scores and activities say")
        if amiss := bringing.differences(connection):
            findings.append(f"{amiss} promotions are not kept as their leads and deals say")
    return Report(records, changes, tuple(findings))


def _loose(connection: Connection) -> dict[str, int]:
    loose: dict[str, int] = {}
    for row in connection.exec_driver_sql("PRAGMA foreign_key_check").all():
        loose[row[0]] = loose.get(row[0], 0) + 1
    return loose


_Key = tuple[str, Id]
_Rows = dict[_Key, Record | dict[str, Any] | None]


def _log_against_rows(connection: Connection) -> list[str]:
    """Take back the whole log in thought, newest change first: every step must fit, and nothing may be left over."""
    rows: _Rows = {}
    for kind in KINDS:
        rows |= {(kind.name, record.id): record for record in mapper.load(connection, kind)}
    query = (
        sa.select(log.entry.c.kind, log.entry.c.record, log.entry.c.action, log.entry.c.fields)
        .join(log.change, log.change.c.id == log.entry.c.change)
        .order_by(log.change.c.place.desc())
    )
    differing: set[_Key] = set()
    for kind_name, record_id, action, fields in connection.execute(query).all():
        key = (kind_name, Id(record_id))
        if not _fits(rows, key, Action(action), log.decoded(fields)):
            differing.add(key)
    # The profile is older than the log: the file was made with it.
    differing |= {key for key, row in rows.items() if row is not None and key[0] != BUSINESS.name}
    return [f"{len(differing)} records are not as the change log left them"] if differing else []


def _fits(rows: _Rows, key: _Key, action: Action, fields: dict[str, Any]) -> bool:
    """Whether a record is as this step left it; it is then as it was before the step."""
    row = rows.get(key)
    if action is Action.DELETE:
        rows[key] = fields
        return row is None
    if action is Action.INSERT:
        rows[key] = None
        return row is not None
    if row is None:
        return False
    if isinstance(row, Record):
        row = rows[key] = mapper.image(BY_NAME[key[0]], row)
    fits = True
    for name, (before, after) in fields.items():
        values, name = (row.setdefault("custom", {}), name[7:]) if name.startswith("custom.") else (row, name)
        # An image leaves out what is empty.
        fits = fits and (values.get(name) == after or not (values.get(name) or after))
        values[name] = before
    return fits
