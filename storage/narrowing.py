"""Narrow a list by words and put it into another order.

Words are looked up in the search index, word by word: a lead or a deal is also found by who it is with and by what
promotion brought it. None of this is as quick as a list in its own order; see `Listing.known`.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from core.ids import Id
from storage.schema import CONTACT, DEAL, EXPENSE, LEAD, PRODUCT, PROMOTION, SCORE
from storage.search import searchable, sought

contact, lead, deal, promotion = CONTACT.table, LEAD.table, DEAL.table, PROMOTION.table
expense, score, product = EXPENSE.table, SCORE.table, PRODUCT.table

Condition = sa.ColumnElement[bool]
Ordered = tuple[sa.Select[Id], "tuple[sa.ColumnElement[Any] | _Text, ...]"]
"""A query with what it must know for an order, and the order itself, ascending."""

_AFTER_ALL = "\U0010ffff"
"""The last of all letters; no text begins with it."""


def narrowed(ids: sa.Select[Id], text: str, order: str, *, descending: bool) -> sa.Select[Id]:
    """Add a condition for the words of a text and replace the order."""
    kind = _kind(ids)
    bears = _BEARS[kind]
    for each in sought(text):
        said = sa.and_(*map(bears, each.words))
        ids = ids.where(sa.or_(said, bears(each.phone)) if each.phone else said)
    wanted = _ORDERS[kind].get(order)
    if wanted is None:
        return ids
    ids, columns = wanted(ids.order_by(None))
    own = {"contact": contact, "lead": lead, "deal": deal, "promotion": promotion, "product": product}[kind]
    first, *rest = [_turned(column, descending) for column in columns]
    if not isinstance(columns[0], _Text) and getattr(columns[0], "nullable", True):
        first = first.nulls_last()  # whatever has no value stands at the end; an index can still give the order
    return ids.order_by(first, *rest, own.c.id.desc() if descending else own.c.id)


@dataclass(frozen=True, slots=True)
class _Text:
    """A text that may be missing or empty, which then stands at the end in either direction.

    Not by NULLS LAST: SQLite would compare all texts the slow way.
    """

    column: sa.ColumnElement[Any]


def _turned(column: sa.ColumnElement[Any] | _Text, descending: bool) -> sa.UnaryExpression[Any]:
    if not isinstance(column, _Text):
        return column.desc() if descending else column.asc()
    if descending:
        return sa.func.coalesce(column.column, "").desc()
    return sa.func.coalesce(sa.func.nullif(column.column, ""), _AFTER_ALL).asc()


def only(ids: sa.Select[Id], keys: Sequence[Id]) -> sa.Select[Id]:
    """Those of some records; as one parameter, however many they are."""
    column = next(iter(ids.selected_columns))
    given = sa.func.json_each(json.dumps([key.hex().upper() for key in keys])).table_valued("value")
    return ids.where(sa.func.hex(column).in_(sa.select(given.c.value)))


def _kind(ids: sa.Select[Id]) -> str:
    column = next(iter(ids.selected_columns))
    table = column.table
    assert isinstance(table, sa.Table)
    return table.name


def _holding(kind: str, word: str) -> sa.Select[Any]:
    """The ids of records of a kind in whose text a word occurs; as the index is asked for it."""
    found = sa.table("words", sa.column("rowid"), sa.column("words"))
    places = sa.select(found.c.rowid).where(found.c.words.op("MATCH")(word))
    return sa.select(searchable.c.record).where(searchable.c.place.in_(places), searchable.c.kind == kind)


def _contact(word: str) -> Condition:
    return contact.c.id.in_(_holding("contact", word))


def _promotion(word: str) -> Condition:
    return promotion.c.id.in_(_holding("promotion", word))


def _lead(word: str) -> Condition:
    return sa.or_(
        lead.c.id.in_(_holding("lead", word)),
        lead.c.contact_id.in_(_holding("contact", word)),
        lead.c.promotion_id.in_(_holding("promotion", word)),
    )


def _deal(word: str) -> Condition:
    of_contact = _holding("contact", word)
    return sa.or_(
        deal.c.id.in_(_holding("deal", word)),
        deal.c.contact_id.in_(of_contact),
        sa.and_(deal.c.contact_id.is_(None), deal.c.lead_id.in_(_leads_of(of_contact))),
        deal.c.promotion_id.in_(_holding("promotion", word)),
    )


def _leads_of(contacts: sa.Select[Any]) -> sa.Select[Any]:
    return sa.select(lead.c.id).where(lead.c.contact_id.in_(contacts))


def _product(word: str) -> Condition:
    return product.c.id.in_(_holding("product", word))


_BEARS: dict[str, Callable[[str], Condition]] = {
    "product": _product,
    "contact": _contact,
    "promotion": _promotion,
    "lead": _lead,
    "deal": _deal,
}


def _by(*columns: sa.ColumnElement[Any] | _Text) -> Callable[[sa.Select[Id]], Ordered]:
    return lambda ids: (ids, columns)


def _by_contact_of_lead(ids: sa.Select[Id]) -> Ordered:
    # An outer join, though every lead has a contact: SQLite would begin with the contacts, which takes longer.
    return ids.outerjoin(contact, contact.c.id == lead.c.contact_id), (contact.c.sort_name,)


def _by_contact_of_deal(ids: sa.Select[Id]) -> Ordered:
    who = sa.func.coalesce(deal.c.contact_id, lead.c.contact_id)
    return ids.outerjoin(lead, lead.c.id == deal.c.lead_id).outerjoin(contact, contact.c.id == who), (
        _Text(contact.c.sort_name),  # a sale may be to nobody
    )


def _by_spent(ids: sa.Select[Id]) -> Ordered:
    spent = (
        sa.select(expense.c.promotion_id.label("promotion"), sa.func.sum(expense.c.amount).label("amount"))
        .group_by(expense.c.promotion_id)
        .subquery("spent")
    )
    return ids.outerjoin(spent, spent.c.promotion == promotion.c.id), (spent.c.amount,)


_ORDERS: dict[str, dict[str, Callable[[sa.Select[Id]], Ordered]]] = {
    "contact": {
        "name": _by(contact.c.sort_name),
        "company": _by(_Text(sa.func.lower(contact.c.company)), contact.c.sort_name),
        "bought": _by(contact.c.won_count),
        "value": _by(contact.c.won_value),
        "last_purchase": _by(contact.c.won_on),
        "satisfaction": _by(contact.c.score_total * 1.0 / contact.c.score_count),
        "last_touch": _by(contact.c.touched_on),
    },
    "lead": {
        "contact": _by_contact_of_lead,
        "received": _by(lead.c.received_on),
        "next_step": _by(lead.c.next_step_on),
    },
    "deal": {
        "contact": _by_contact_of_deal,
        "title": _by(_Text(sa.func.lower(deal.c.title))),
        "value": _by(deal.c.value),
        "next_step": _by(deal.c.next_step_on),
        "opened": _by(deal.c.opened_on),
        "expected": _by(deal.c.expected_on),
        "closed": _by(deal.c.closed_on),
    },
    "product": {
        "name": _by(sa.func.lower(product.c.name)),
        "category": _by(_Text(sa.func.lower(product.c.category)), sa.func.lower(product.c.name)),
        "price": _by(product.c.price),
        "margin": _by(product.c.price - product.c.cost),
    },
    "promotion": {
        "name": _by(sa.func.lower(promotion.c.name)),
        "channel": _by(promotion.c.channel, sa.func.lower(promotion.c.name)),
        "start": _by(promotion.c.start_on),
        "budget": _by(promotion.c.budget),
        "spent": _by_spent,
        "leads": _by(promotion.c.lead_count),
    },
}
