"""When anything last happened with a contact: they asked, we met or wrote, they bought.

Notes and tasks are no touch, since the contact takes no part in them. The contact of an activity is its own, else its
lead's, else its deal's; that of a deal its own, else its lead's.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from core import ids
from core.activities import CONTACTING
from core.deals import Outcome
from core.ids import Id
from core.keeping_touch import FAMILY, KeepTouch, key_of, read
from storage.fields import Day
from storage.schema import ACTIVITY, CONTACT, DEAL, LEAD, SETTING

activity, deal, lead = ACTIVITY.table, DEAL.table, LEAD.table
contact, setting = CONTACT.table, SETTING.table

_KINDS = ", ".join(f"'{kind}'" for kind in sorted(CONTACTING))
_MET = f"a.kind IN ({_KINDS})"

# For the rows of a page, hence as plain SQL, each way to a contact as an index finds it: the pluses keep other indexes
# from answering, which would read all deals that were won, or all activities that name no contact.
_OF_SOME = f"""
SELECT k.column1,
 (SELECT max(a.done_on) FROM activity a WHERE a.contact_id = k.column1 AND {_MET}),
 (SELECT max(l.received_on) FROM lead l WHERE l.contact_id = k.column1),
 (SELECT max(d.closed_on) FROM deal d WHERE d.contact_id = k.column1 AND +d.outcome = 'won'),
 (SELECT max(a.done_on) FROM lead l JOIN activity a ON a.lead_id = l.id
   WHERE l.contact_id = k.column1 AND +a.contact_id IS NULL AND {_MET}),
 (SELECT max(a.done_on) FROM deal d JOIN activity a ON a.deal_id = d.id
   WHERE d.contact_id = k.column1 AND +a.contact_id IS NULL AND +a.lead_id IS NULL AND {_MET}),
 (SELECT max(d.closed_on) FROM lead l JOIN deal d ON d.lead_id = l.id
   WHERE l.contact_id = k.column1 AND +d.contact_id IS NULL AND +d.outcome = 'won'),
 (SELECT max(a.done_on) FROM lead l JOIN deal d ON d.lead_id = l.id JOIN activity a ON a.deal_id = d.id
   WHERE l.contact_id = k.column1 AND +d.contact_id IS NULL AND +a.contact_id IS NULL AND +a.lead_id IS NULL AND {_MET})
FROM (VALUES %s) AS k
"""
_STEP = 500


def touched(connection: Connection, keys: Sequence[Id]) -> dict[Id, date]:
    """The day anything last happened with each of some contacts; those with whom nothing did are left out."""
    found: dict[Id, date] = {}
    for start in range(0, len(keys), _STEP):
        step = tuple(keys[start : start + _STEP])
        for key, *days in connection.exec_driver_sql(_OF_SOME % ", ".join(["(?)"] * len(step)), step).all():
            if last := max(filter(None, days), default=None):
                found[Id(key)] = date.fromisoformat(last)
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
    """Everyone with whom anything happened: contact, last. Reads all that ever happened, so not for every keystroke."""
    met = sa.and_(activity.c.kind.in_(CONTACTING), activity.c.done_on.is_not(None))
    nobody = activity.c.contact_id.is_(None)
    won = deal.c.outcome == Outcome.WON
    buyer = sa.func.coalesce(deal.c.contact_id, lead.c.contact_id)
    of_lead = activity.join(lead, lead.c.id == activity.c.lead_id)
    of_deal = activity.join(deal, deal.c.id == activity.c.deal_id).outerjoin(lead, lead.c.id == deal.c.lead_id)
    deals = deal.outerjoin(lead, lead.c.id == deal.c.lead_id)
    parts = [
        _newest(activity.c.contact_id, activity.c.done_on, activity, sa.and_(met, activity.c.contact_id.is_not(None))),
        _newest(lead.c.contact_id, activity.c.done_on, of_lead, sa.and_(nobody, met)),
        _newest(buyer, activity.c.done_on, of_deal, sa.and_(nobody, activity.c.lead_id.is_(None), met)),
        _newest(lead.c.contact_id, lead.c.received_on, lead, sa.true()),
        _newest(buyer, deal.c.closed_on, deals, won),
    ]
    every = sa.union_all(*parts).subquery("touches")
    last = sa.func.max(every.c.day, type_=Day()).label("last")
    return sa.select(every.c.contact, last).group_by(every.c.contact).subquery("last_touches")


def _newest(
    who: sa.ColumnElement[Any], day: sa.ColumnElement[Any], source: sa.FromClause, condition: sa.ColumnElement[bool]
) -> sa.Select[Any]:
    newest = sa.func.max(day, type_=Day()).label("day")
    return sa.select(who.label("contact"), newest).select_from(source).where(condition).group_by(who)
