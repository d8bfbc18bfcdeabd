"""Who else works in the file: other devices that saved something lately, as its log tells."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from core.ids import Id
from storage import log
from storage.engine import Store
from storage.schema import PERSON

_LATEST = 200
"""Changes looked at; more than anyone makes in some minutes by hand."""


@dataclass(frozen=True, slots=True)
class Colleague:
    """Someone at another device: what the device is called, who worked there (if said), when they saved last (UTC)."""

    device: str
    person: str
    at: datetime


@dataclass(frozen=True, slots=True)
class OthersRoom:
    """Questions about others in the same file. A file does not know who only reads it."""

    store: Store

    def at_work(self, own: Id, since: datetime) -> list[Colleague]:
        """Other devices that saved something since a moment, the latest first.

        Args:
            own: the identity of this device.
            since: in UTC.
        """
        latest = sa.select(log.change).order_by(log.change.c.place.desc()).limit(_LATEST).subquery()
        query = (
            sa.select(
                log.device.c.name.label("device"),
                sa.func.coalesce(PERSON.table.c.name, "").label("person"),
                latest.c.device.label("key"),
                latest.c.at,
            )
            .join_from(latest, log.device, log.device.c.id == latest.c.device)
            .outerjoin(PERSON.table, PERSON.table.c.id == latest.c.person)
            .where(latest.c.device != own)
            .order_by(latest.c.place.desc())
        )
        with self.store.read() as connection:
            rows = connection.execute(query).all()
        found: dict[bytes, Colleague] = {}
        for row in rows:
            at = datetime.fromisoformat(row.at)
            if at >= since:
                found.setdefault(row.key, Colleague(row.device, row.person, at))
        return list(found.values())

    def last_change(self) -> datetime | None:
        """When the file was changed last, by whomever, in UTC; none where it never was."""
        query = sa.select(log.change.c.at).order_by(log.change.c.place.desc()).limit(1)
        with self.store.read() as connection:
            at = connection.execute(query).scalar()
        return datetime.fromisoformat(at) if at else None
