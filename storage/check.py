"""Examine a file and tell in words what is wrong with it; nothing is changed."""

from __future__ import annotations

from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from core.change import Action
from storage import log, mapper, search
from storage.engine import Store
from storage.schema import BY_NAME, KINDS


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
    return Report(records, changes, tuple(findings))


def _loose(connection: Connection) -> dict[str, int]:
    loose: dict[str, int] = {}
    for row in connection.exec_driver_sql("PRAGMA foreign_key_check").all():
        loose[row[0]] = loose.get(row[0], 0) + 1
    return loose


def _log_against_rows(connection: Connection) -> list[str]:
    """The last word of the log on each record must be what its row says."""
    place = log.change.c.place
    query = (
        sa.select(log.entry.c.kind, log.entry.c.record, log.entry.c.action, log.entry.c.fields)
        .join(log.change, log.change.c.id == log.entry.c.change)
        .order_by(place)
    )
    last: dict[tuple[str, bytes], Action] = {}
    values: dict[tuple[str, bytes], dict[str, object]] = {}
    for row in connection.execute(query):
        key = (row.kind, row.record)
        last[key] = Action(row.action)
        if last[key] is Action.UPDATE:
            values.setdefault(key, {}).update({name: after for name, (_, after) in log.decoded(row.fields).items()})
        else:
            values.pop(key, None)
    differing = 0
    for kind in BY_NAME.values():
        rows = {record.id: record for record in mapper.load(connection, kind)}
        for (name, record_id), action in last.items():
            if name != kind.name:
                continue
            record = rows.get(record_id)  # type: ignore[call-overload]
            if (record is None) is not (action is Action.DELETE):
                differing += 1
            elif record is not None:
                known = values.get((name, record_id), {})
                differing += any(mapper.current(kind, record, field) != value for field, value in known.items())
    return [f"{differing} records are not as the change log left them"] if differing else []
