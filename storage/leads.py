"""The questions the owner asks about enquiries."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import cast

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from core.activities import CONTACTING
from core.ids import Id
from core.leads import Lead, LeadRow, LeadState
from storage import mapper
from storage.contacts import CALLED_SQL
from storage.engine import Store
from storage.listing import Listing, in_order
from storage.plain import ask, ask_one
from storage.schema import ACTIVITY, DEAL, LEAD

lead = LEAD.table

HAS_DEAL = sa.exists().where(DEAL.table.c.lead_id == lead.c.id)
ANSWERED = sa.exists().where(
    ACTIVITY.table.c.lead_id == lead.c.id,
    ACTIVITY.table.c.kind.in_(CONTACTING),
    ACTIVITY.table.c.done_on.is_not(None),
)
_UNJUDGED = sa.and_(lead.c.qualified_on.is_(None), lead.c.disqualified_on.is_(None), ~HAS_DEAL)

_IN_STATE: dict[LeadState, sa.ColumnElement[bool]] = {
    LeadState.NEW: sa.and_(_UNJUDGED, ~ANSWERED),
    LeadState.WAITING: sa.and_(_UNJUDGED, ANSWERED),
    LeadState.QUALIFIED: sa.and_(lead.c.qualified_on.is_not(None), lead.c.disqualified_on.is_(None), ~HAS_DEAL),
    LeadState.NOT_A_FIT: sa.and_(lead.c.disqualified_on.is_not(None), ~HAS_DEAL),
    LeadState.DEAL: HAS_DEAL,
}

UNANSWERED = _IN_STATE[LeadState.NEW]
"""Leads that had no answer and no verdict yet."""


@dataclass(frozen=True, slots=True)
class LeadRoom:
    """Questions about enquiries."""

    store: Store

    def get(self, key: Id) -> Lead | None:
        """One lead, none if it is gone."""
        with self.store.read() as connection:
            return cast("Lead | None", mapper.load_by_id(connection, LEAD, [key]).get(key))

    def row(self, key: Id) -> LeadRow | None:
        """One lead as the inbox shows it."""
        with self.store.read() as connection:
            return next(iter(lead_rows(connection, [key])), None)

    def inbox(self, state: LeadState | None = None) -> Listing[LeadRow]:
        """All leads, or those in one state, newest first."""
        condition = sa.true() if state is None else _IN_STATE[state]
        counted = sa.select(sa.func.count()).select_from(lead).where(condition)
        return Listing(self.store, _newest_first(condition), lead_rows, counted)

    def of_promotion(self, key: Id) -> Listing[LeadRow]:
        """The leads a promotion brought, newest first."""
        return Listing(self.store, _newest_first(lead.c.promotion_id == key), lead_rows)

    def of_contact(self, key: Id) -> list[LeadRow]:
        """The enquiries of one contact, newest first."""
        query = "SELECT id FROM lead WHERE contact_id = ? ORDER BY received_on DESC, id DESC LIMIT 200"
        with self.store.read() as connection:
            keys = ask_one(connection, query, (key,))
            return in_order(lead_rows(connection, keys), keys)

    def reasons(self) -> list[str]:
        """Why leads were not a fit so far, most frequent first."""
        query = (
            sa.select(lead.c.reason)
            .where(lead.c.disqualified_on.is_not(None), lead.c.reason != "")
            .group_by(lead.c.reason)
            .order_by(sa.func.count().desc(), lead.c.reason)
            .limit(30)
        )
        with self.store.read() as connection:
            return list(connection.execute(query).scalars())

    def last_promotion(self) -> Id | None:
        """The promotion of the lead that was written down last, none if it had none: likely that of the next."""
        query = sa.select(lead.c.promotion_id).order_by(lead.c.id.desc()).limit(1)
        with self.store.read() as connection:
            return cast("Id | None", connection.execute(query).scalar())

    def waiting_since(self, day: date) -> int:
        """How many leads came in up to a day and have had no answer and no verdict yet."""
        query = sa.select(sa.func.count()).select_from(lead).where(lead.c.received_on <= day, _IN_STATE[LeadState.NEW])
        with self.store.read() as connection:
            return connection.execute(query).scalar_one()


def _newest_first(condition: sa.ColumnElement[bool]) -> sa.Select[Id]:
    return sa.select(lead.c.id).where(condition).order_by(lead.c.received_on.desc(), lead.c.id.desc())


# Asked for with every page of the list, hence as plain SQL; see `storage.contacts`.
_STEP = 500
_KINDS = ", ".join(f"'{kind}'" for kind in sorted(CONTACTING))
_LINES = f"""
SELECT l.id, l.contact_id, {CALLED_SQL}, p.name, p.channel, l.source, l.received_on, l.interest,
 CASE
  WHEN EXISTS (SELECT 1 FROM deal d WHERE d.lead_id = l.id) THEN '{LeadState.DEAL}'
  WHEN l.disqualified_on IS NOT NULL THEN '{LeadState.NOT_A_FIT}'
  WHEN l.qualified_on IS NOT NULL THEN '{LeadState.QUALIFIED}'
  WHEN EXISTS (SELECT 1 FROM activity a WHERE a.lead_id = l.id AND a.kind IN ({_KINDS}) AND a.done_on IS NOT NULL)
  THEN '{LeadState.WAITING}' ELSE '{LeadState.NEW}' END,
 l.next_step, l.next_step_on
FROM lead l JOIN contact c ON c.id = l.contact_id LEFT JOIN promotion p ON p.id = l.promotion_id
WHERE l.id IN (%s)
"""
_STATES = {str(state): state for state in LeadState}


def lead_rows(connection: Connection, keys: Sequence[Id]) -> list[LeadRow]:
    """Lines of the inbox for some ids."""
    rows: list[LeadRow] = []
    for start in range(0, len(keys), _STEP):
        step = tuple(keys[start : start + _STEP])
        found = ask(connection, _LINES % ", ".join("?" * len(step)), step)
        rows += [
            LeadRow(
                id=Id(key),
                contact_id=Id(contact_id),
                contact=called,
                promotion=name or source,
                channel=channel or "",
                received_on=date.fromisoformat(received),
                interest=interest,
                state=_STATES[state],
                next_step=step_,
                next_step_on=date.fromisoformat(on) if on else None,
            )
            for key, contact_id, called, name, channel, source, received, interest, state, step_, on in found
        ]
    return rows
