"""What a search shows: each record found with a title and a line that tells it from others of the name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from core.ids import Id
from storage import search
from storage.contacts import BUYER, CALLED
from storage.engine import Store
from storage.schema import ACTIVITY, CONTACT, DEAL, LEAD, PROMOTION

contact, lead, deal, activity, promotion = CONTACT.table, LEAD.table, DEAL.table, ACTIVITY.table, PROMOTION.table


@dataclass(frozen=True, slots=True)
class Found:
    """A record to go to. What was said in an activity leads to the deal, lead or contact it belongs to."""

    kind: str
    id: Id
    title: str
    about: str


@dataclass(frozen=True, slots=True)
class FindRoom:
    """Finding records by the words in them."""

    store: Store

    def by_words(self, words: str, *, limit: int = 20) -> list[Found]:
        """Records in which all words occur (the last may be unfinished), newest first, each once."""
        with self.store.read() as connection:
            hits = search.find(connection, words, limit=limit)
            known: dict[tuple[str, Id], Found] = {}
            for kind, describe in _DESCRIBE.items():
                keys = [key for hit, key in hits if hit == kind]
                known |= {(kind, key): found for key, found in (describe(connection, keys) if keys else {}).items()}
        ordered = [known[hit] for hit in hits if hit in known]
        return list({(found.kind, found.id): found for found in ordered}.values())


def _contacts(connection: Connection, keys: Sequence[Id]) -> dict[Id, Found]:
    emails = CONTACT.lists["emails"]
    first_mail = (
        sa.select(emails.c.value).where(emails.c.record == contact.c.id, emails.c.position == 0).scalar_subquery()
    )
    query = sa.select(contact.c.id, CALLED.label("title"), contact.c.company, first_mail.label("mail"))
    return {
        row.id: Found(
            "contact", row.id, row.title or row.mail or "", row.company if row.company != row.title else row.mail or ""
        )
        for row in connection.execute(query.where(contact.c.id.in_(keys)))
    }


def _promotions(connection: Connection, keys: Sequence[Id]) -> dict[Id, Found]:
    query = sa.select(promotion.c.id, promotion.c.name, promotion.c.channel).where(promotion.c.id.in_(keys))
    return {row.id: Found("promotion", row.id, row.name, row.channel) for row in connection.execute(query)}


def _leads(connection: Connection, keys: Sequence[Id]) -> dict[Id, Found]:
    query = (
        sa.select(lead.c.id, CALLED.label("title"), lead.c.interest)
        .join_from(lead, contact, contact.c.id == lead.c.contact_id)
        .where(lead.c.id.in_(keys))
    )
    return {row.id: Found("lead", row.id, row.title, row.interest) for row in connection.execute(query)}


def _deals(connection: Connection, keys: Sequence[Id]) -> dict[Id, Found]:
    query = (
        sa.select(deal.c.id, CALLED.label("title"), deal.c.title.label("about"))
        .outerjoin_from(deal, lead, lead.c.id == deal.c.lead_id)
        .outerjoin(contact, contact.c.id == BUYER)
        .where(deal.c.id.in_(keys))
    )
    return {row.id: Found("deal", row.id, row.title or "", row.about) for row in connection.execute(query)}


def _activities(connection: Connection, keys: Sequence[Id]) -> dict[Id, Found]:
    query = sa.select(activity).where(activity.c.id.in_(keys))
    found = {}
    for row in connection.execute(query).all():
        said = row.outcome or row.objection or row.notes
        for kind, key, describe in (
            ("deal", row.deal_id, _deals),
            ("lead", row.lead_id, _leads),
            ("contact", row.contact_id, _contacts),
            ("promotion", row.promotion_id, _promotions),
        ):
            if key is not None and (there := describe(connection, [key]).get(key)):
                found[Id(row.id)] = Found(kind, key, there.title, said)
                break
    return found


_DESCRIBE: dict[str, Callable[[Connection, Sequence[Id]], dict[Id, Found]]] = {
    "contact": _contacts,
    "promotion": _promotions,
    "lead": _leads,
    "deal": _deals,
    "activity": _activities,
}
