"""What a search shows: each record found with a title and a line that tells it from others of the name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from core import phones
from core.folding import tokens
from core.ids import Id
from storage import search
from storage.contacts import BUYER, CALLED
from storage.coupons import found_codes
from storage.engine import Store
from storage.schema import ACTIVITY, AUDIENCE, CONTACT, DEAL, LEAD, PRODUCT, PROMOTION, RESEARCH

contact, lead, deal, activity, promotion = CONTACT.table, LEAD.table, DEAL.table, ACTIVITY.table, PROMOTION.table
audience, research = AUDIENCE.table, RESEARCH.table


_BEARERS = ("contact", "promotion", "audience", "product")  # the kinds that have a name of their own
_WIDELY = 1_000  # hits looked through for names
_NEWEST = 100  # hits described: several things said may lead to one record


@dataclass(frozen=True, slots=True)
class Found:
    """A record to go to. What was said in an activity leads to the deal, lead or contact it belongs to."""

    kind: str
    id: Id
    title: str
    about: str
    phone: str = ""
    """The phone of a contact in which the numbers looked for stand, as it is kept."""


@dataclass(frozen=True, slots=True)
class FindRoom:
    """Finding records by the words in them."""

    store: Store

    def by_words(self, words: str, *, limit: int = 20) -> list[Found]:
        """Records in which all words occur (the last may be unfinished), each once.

        Those that bear the words in their own name come first, then the newest.
        """
        with self.store.read() as connection:
            hits = search.find(connection, words, limit=_WIDELY)
            named = [hit for hit in hits if hit[0] in _BEARERS][:limit]
            newest = hits[:_NEWEST]
            known: dict[tuple[str, Id], Found] = {}
            for kind, describe in _DESCRIBE.items():
                keys = list(dict.fromkeys(key for hit, key in (*named, *newest) if hit == kind))
                known |= {(kind, key): found for key, found in (describe(connection, keys) if keys else {}).items()}
            known = {**known, **_called_there(connection, known, search.sought(words))}
            codes = [Found("coupon", *each) for each in found_codes(connection, words)]
        wanted = tokens(words)
        called = [known[hit] for hit in named if hit in known and _bears(known[hit].title, wanted)]
        once: dict[tuple[str, Id], Found] = {}
        for found in (*codes, *called, *(known[hit] for hit in newest if hit in known)):
            once.setdefault((found.kind, found.id), found)
        return list(once.values())[:limit]


def _called_there(
    connection: Connection, known: dict[tuple[str, Id], Found], asked: Sequence[search.Sought]
) -> dict[tuple[str, Id], Found]:
    """The contacts that have a phone with the numbers looked for, with that phone."""
    parts = [each.digits for each in asked if each.digits]
    people = [key for kind, key in known if kind == CONTACT.name]
    if not parts or not people:
        return {}
    table = CONTACT.lists["phones"]
    query = sa.select(table.c.record, table.c.value).where(table.c.record.in_(people))
    rows = connection.execute(query.order_by(table.c.record, table.c.position.desc()))
    return {
        (CONTACT.name, Id(row.record)): replace(known[CONTACT.name, Id(row.record)], phone=row.value)
        for row in rows
        if any(phones.bears(row.value, part) for part in parts)
    }


def _bears(title: str, wanted: Sequence[str]) -> bool:
    """Whether every word begins a word of the title."""
    there = tokens(title)
    return all(any(word.startswith(part) for word in there) for part in wanted)


def _contacts(connection: Connection, keys: Sequence[Id]) -> dict[Id, Found]:
    emails = CONTACT.lists["emails"]
    first_mail = (
        sa.select(emails.c.value).where(emails.c.record == contact.c.id, emails.c.position == 0).scalar_subquery()
    )
    query = sa.select(contact.c.id, CALLED.label("title"), contact.c.company, first_mail.label("mail"))
    return {
        row.id: Found(
            "contact",
            row.id,
            row.title,
            next((about for about in (row.company, row.mail) if about and about != row.title), ""),
        )
        for row in connection.execute(query.where(contact.c.id.in_(keys)))
    }


def _promotions(connection: Connection, keys: Sequence[Id]) -> dict[Id, Found]:
    query = sa.select(promotion.c.id, promotion.c.name, promotion.c.channel).where(promotion.c.id.in_(keys))
    return {row.id: Found("promotion", row.id, row.name, row.channel) for row in connection.execute(query)}


def _products(connection: Connection, keys: Sequence[Id]) -> dict[Id, Found]:
    product = PRODUCT.table
    query = sa.select(product.c.id, product.c.name, product.c.category).where(product.c.id.in_(keys))
    return {row.id: Found("product", row.id, row.name, row.category) for row in connection.execute(query)}


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


def _audiences(connection: Connection, keys: Sequence[Id]) -> dict[Id, Found]:
    query = sa.select(audience.c.id, audience.c.name, audience.c.needs).where(audience.c.id.in_(keys))
    return {row.id: Found("audience", row.id, row.name, row.needs) for row in connection.execute(query)}


def _research(connection: Connection, keys: Sequence[Id]) -> dict[Id, Found]:
    """What was learned is found at the audience it was learned about."""
    query = (
        sa.select(research.c.id, audience.c.id.label("of"), audience.c.name, research.c.question, research.c.answer)
        .join_from(research, audience, audience.c.id == research.c.audience_id)
        .where(research.c.id.in_(keys))
    )
    return {
        row.id: Found("audience", row.of, row.name, " ".join(filter(None, (row.question, row.answer))))
        for row in connection.execute(query)
    }


def _activities(connection: Connection, keys: Sequence[Id]) -> dict[Id, Found]:
    """What was said is found where it belongs: at the deal, else the lead, the contact, the promotion."""
    said: dict[Id, tuple[str, Id, str]] = {}
    for row in connection.execute(sa.select(activity).where(activity.c.id.in_(keys))):
        places = (("deal", row.deal_id), ("lead", row.lead_id), ("contact", row.contact_id))
        kind, key = next((place for place in places if place[1] is not None), ("promotion", row.promotion_id))
        if key is not None:
            said[row.id] = (kind, key, row.outcome or row.objection or row.notes)
    there: dict[tuple[str, Id], Found] = {}
    for kind in {kind for kind, _, _ in said.values()}:
        described = _DESCRIBE[kind](connection, [key for each, key, _ in said.values() if each == kind])
        there |= {(kind, key): found for key, found in described.items()}
    return {
        own: Found(kind, key, there[kind, key].title, words)
        for own, (kind, key, words) in said.items()
        if (kind, key) in there
    }


_DESCRIBE: dict[str, Callable[[Connection, Sequence[Id]], dict[Id, Found]]] = {
    "contact": _contacts,
    "promotion": _promotions,
    "product": _products,
    "lead": _leads,
    "deal": _deals,
    "activity": _activities,
    "audience": _audiences,
    "research": _research,
}
