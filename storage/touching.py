"""When anything last happened with a contact, and whom one wishes to keep in touch with.

What is a touch, and how its day comes into the row of a contact: see `storage.standing`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from core import ids
from core.ids import Id
from core.keeping_touch import FAMILY, KeepTouch, key_of, read
from storage.schema import CONTACT, SETTING

contact, setting = CONTACT.table, SETTING.table

_STEP = 500


def touched(connection: Connection, keys: Sequence[Id]) -> dict[Id, date]:
    """The day anything last happened with each of some contacts; those with whom nothing did are left out."""
    found: dict[Id, date] = {}
    for start in range(0, len(keys), _STEP):
        step = keys[start : start + _STEP]
        query = sa.select(contact.c.id, contact.c.touched_on).where(contact.c.id.in_(step))
        found |= {Id(key): day for key, day in connection.execute(query) if day is not None}
    return found


@dataclass(frozen=True, slots=True)
class Touch:
    """Someone to keep in touch with: the contact, the number of its row, its owner, the day it is due, what then."""

    id: Id
    row: int
    owner: Id | None
    due: date
    what: str


def touches(connection: Connection, keys: Sequence[Id] | None = None) -> list[Touch]:
    """Everyone one wishes to keep in touch with, or those of some contacts, in the order of their ids."""
    where = sa.and_(setting.c.key >= FAMILY, setting.c.key < FAMILY[:-1] + ";")
    if keys is not None:
        where = setting.c.key.in_([key_of(key) for key in keys])
    wished: dict[Id, KeepTouch] = {}
    for row in connection.execute(sa.select(setting.c.key, setting.c.value).where(where).order_by(setting.c.id)):
        key, keep = _contact_of(row.key), read(row.value)
        if key is not None and keep is not None:
            wished[key] = keep
    last = touched(connection, list(wished))
    people = sa.select(contact.c.id, sa.literal_column("contact.rowid").label("row"), contact.c.owner_id)
    return [
        Touch(Id(row.id), row.row, row.owner_id, wished[Id(row.id)].due(last.get(Id(row.id))), wished[Id(row.id)].what)
        for row in connection.execute(people.where(contact.c.id.in_(list(wished))).order_by(contact.c.id))
    ]


def _contact_of(key: str) -> Id | None:
    try:
        return ids.parse(key.removeprefix(FAMILY))
    except ValueError:
        return None


def last_touches() -> sa.Subquery:
    """Everyone with whom anything happened: contact, last."""
    met = contact.alias()
    query = sa.select(met.c.id.label("contact"), met.c.touched_on.label("last")).where(met.c.touched_on.is_not(None))
    return query.subquery("last_touches")
