"""The questions the owner asks about audiences: who is in one, who of them may be written to, what it brought."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, cast

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from core.audience_filter import What, read
from core.audiences import Audience, AudienceRow, Brought, Reach, Research
from core.contacts import Consent, ContactRow
from core.deals import Outcome
from core.ids import Id
from core.promotions import PromotionRow
from storage import mapper
from storage.audience_filter import Condition, When, condition, has_way
from storage.contacts import contact_rows
from storage.engine import Store
from storage.listing import Listing, in_order
from storage.promotions import promotion_rows
from storage.schema import AUDIENCE, BUSINESS, CONTACT, DEAL, DEAL_LINE, LEAD, PRODUCT, PROMOTION, RESEARCH

audience, research, contact = AUDIENCE.table, RESEARCH.table, CONTACT.table
promotion, lead, deal = PROMOTION.table, LEAD.table, DEAL.table
product, line = PRODUCT.table, DEAL_LINE.table

_MOST = 500
"""Texts that are offered for a condition at most."""


@dataclass(frozen=True, slots=True)
class AudienceRoom:
    """Questions about audiences."""

    store: Store

    def get(self, key: Id) -> Audience | None:
        """One audience, none if it is gone."""
        with self.store.read() as connection:
            return cast("Audience | None", mapper.load_by_id(connection, AUDIENCE, [key]).get(key))

    def everything(self) -> Listing[AudienceRow]:
        """All audiences by name."""
        ids = sa.select(audience.c.id).order_by(sa.func.folded(audience.c.name), audience.c.id)
        return Listing(self.store, ids, audience_rows, sa.select(sa.func.count()).select_from(audience))

    def names(self) -> list[tuple[Id, str]]:
        """Every audience by name, for a field that picks one."""
        query = sa.select(audience.c.id, audience.c.name).order_by(sa.func.folded(audience.c.name), audience.c.id)
        with self.store.read() as connection:
            return [(Id(row.id), row.name) for row in connection.execute(query)]

    def reach(self, filter: str, today: date) -> Reach:
        """How many a filter picks out and how they can be reached; may read all sales, so for a worker's thread.

        Raises:
            UserMistake: the filter cannot be read.
        """
        with self.store.snapshot() as connection:
            who = self._condition(connection, filter, today)
            mail, phone = has_way("emails"), has_way("phones")
            yes, unasked = (contact.c.consent == each for each in (Consent.YES, Consent.UNKNOWN))
            counted = [
                sa.func.count(),
                *(_count(asked, way) for way in (mail, phone) for asked in (yes, unasked)),
                _count(contact.c.consent == Consent.NO),
                _count(contact.c.consent != Consent.NO, ~mail, ~phone),
            ]
            row = connection.execute(sa.select(*counted).select_from(contact).where(who)).one()
        return Reach(*(int(number or 0) for number in row))

    def people(self, filter: str, today: date, *, to_write: bool = False) -> Listing[ContactRow]:
        """Whom a filter picks out, by name; `to_write` without those who refused advertising. As `reach`."""
        with self.store.read() as connection:
            who = self._condition(connection, filter, today)
        if to_write:
            who = sa.and_(who, contact.c.consent != Consent.NO)
        ids = sa.select(contact.c.id).where(who).order_by(contact.c.sort_name, contact.c.id)
        return Listing(self.store, ids, contact_rows)

    def research(self, key: Id) -> list[Research]:
        """What was learned about an audience, oldest first."""
        with self.store.read() as connection:
            found = cast("list[Research]", mapper.load(connection, RESEARCH, research.c.audience_id == key))
        return sorted(found, key=lambda note: note.id)

    def questions(self) -> list[str]:
        """What was ever asked of anyone, to be asked again; the newest first."""
        asked = sa.select(research.c.question).where(research.c.question != "").group_by(research.c.question)
        with self.store.read() as connection:
            return list(connection.execute(asked.order_by(sa.func.max(research.c.id).desc()).limit(_MOST)).scalars())

    def promotions(self, key: Id) -> list[PromotionRow]:
        """The promotions for an audience, the latest start first, those without one before them; as `reach`."""
        order = (promotion.c.start_on.is_not(None), promotion.c.start_on.desc(), promotion.c.id.desc())
        with self.store.snapshot() as connection:
            query = sa.select(promotion.c.id).where(promotion.c.audience_id == key).order_by(*order)
            keys = connection.execute(query).scalars().all()
            return in_order(promotion_rows(connection, keys), keys)

    def brought(self, key: Id) -> Brought:
        """What the promotions for an audience brought, counted as on the list of promotions; as `reach`."""
        asked = (
            sa.select(sa.func.count().label("leads"), sa.func.sum(_won_by(lead.c.id)).label("bought"))
            .join_from(promotion, lead, lead.c.promotion_id == promotion.c.id)
            .where(promotion.c.audience_id == key)
        )
        with self.store.snapshot() as connection:
            row = connection.execute(asked).one()
        return Brought(int(row.leads), int(row.bought or 0))

    def known(self, what: What) -> list[str]:
        """What can be said for a condition, as far as the file knows: product names, categories, promotions."""
        asked = _KNOWN.get(what)
        if asked is None:
            return []
        with self.store.read() as connection:
            return [text for text in connection.execute(asked.limit(_MOST)).scalars() if text]

    def _condition(self, connection: Connection, filter: str, today: date) -> Condition:
        currency = connection.execute(sa.select(BUSINESS.table.c.currency)).scalar_one()
        return condition(read(filter), When(today, currency))


_KNOWN = {
    What.BOUGHT: sa.select(product.c.name).distinct().order_by(product.c.name),
    What.CATEGORY: sa.select(product.c.category)
    .where(product.c.category != "")
    .distinct()
    .order_by(product.c.category),
    What.PROMOTION: sa.select(promotion.c.name).distinct().order_by(promotion.c.name),
}


def _count(*conditions: Condition) -> sa.ColumnElement[Any]:
    return sa.func.sum(sa.case((sa.and_(*conditions), 1), else_=0))


def audience_rows(connection: Connection, keys: Sequence[Id]) -> list[AudienceRow]:
    """Lines of the list of audiences for some ids."""
    of = promotion.c.audience_id
    plans: dict[Id, int] = dict(
        connection.execute(sa.select(of, sa.func.count()).where(of.in_(keys)).group_by(of)).all()
    )
    asked = sa.select(audience.c.id, audience.c.name, audience.c.filter).where(audience.c.id.in_(keys))
    return [
        AudienceRow(id=Id(row.id), name=row.name, filter=row.filter, promotions=plans.get(row.id, 0))
        for row in connection.execute(asked)
    ]


def _won_by(key: sa.ColumnElement[Any]) -> sa.ColumnElement[Any]:
    won = sa.exists().where(deal.c.lead_id == key, deal.c.outcome == Outcome.WON).correlate(lead)
    return sa.case((won, 1), else_=0)
