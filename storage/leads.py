"""The questions the owner asks about enquiries."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, cast

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from core.activities import CONTACTING
from core.ids import Id
from core.leads import Lead, LeadRow, LeadState
from storage import mapper
from storage.contacts import CALLED
from storage.engine import Store
from storage.listing import Listing
from storage.schema import ACTIVITY, CONTACT, DEAL, LEAD, PROMOTION

lead, contact, promotion = LEAD.table, CONTACT.table, PROMOTION.table

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
        return Listing(self.store, _newest_first(lead.c.contact_id == key), lead_rows).page(0, 200)

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


def lead_rows(connection: Connection, keys: Sequence[Id]) -> list[LeadRow]:
    """Lines of the inbox for some ids."""
    query = (
        sa.select(
            lead.c.id,
            lead.c.contact_id,
            CALLED.label("contact"),
            promotion.c.name.label("promotion"),
            promotion.c.channel,
            lead.c.source,
            lead.c.received_on,
            lead.c.interest,
            lead.c.qualified_on,
            lead.c.disqualified_on,
            lead.c.next_step,
            lead.c.next_step_on,
            HAS_DEAL.label("has_deal"),
            ANSWERED.label("answered"),
        )
        .join_from(lead, contact, contact.c.id == lead.c.contact_id)
        .outerjoin(promotion, promotion.c.id == lead.c.promotion_id)
        .where(lead.c.id.in_(keys))
    )
    return [
        LeadRow(
            id=row.id,
            contact_id=row.contact_id,
            contact=row.contact,
            promotion=row.promotion or row.source,
            channel=row.channel or "",
            received_on=row.received_on,
            interest=row.interest,
            state=_state(row),
            next_step=row.next_step,
            next_step_on=row.next_step_on,
        )
        for row in connection.execute(query)
    ]


def _state(row: sa.Row[*tuple[Any, ...]]) -> LeadState:
    if row.has_deal:
        return LeadState.DEAL
    if row.disqualified_on is not None:
        return LeadState.NOT_A_FIT
    if row.qualified_on is not None:
        return LeadState.QUALIFIED
    return LeadState.WAITING if row.answered else LeadState.NEW
