"""The questions the owner asks about people and companies."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import cast

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from core.contacts import Contact, ContactRow, display_name
from core.deals import Outcome
from core.folding import fold
from core.ids import Id
from core.money import Minor
from storage import mapper
from storage.engine import Store
from storage.listing import Listing, in_order
from storage.schema import CONTACT, DEAL, LEAD

contact, deal, lead = CONTACT.table, DEAL.table, LEAD.table


def _first(texts: str) -> sa.ScalarSelect[str]:
    one = CONTACT.lists[texts]
    return sa.select(one.c.value).where(one.c.record == contact.c.id, one.c.position == 0).scalar_subquery()


CALLED = sa.case(
    (contact.c.name != "", contact.c.name),
    (contact.c.company != "", contact.c.company),
    else_=sa.func.coalesce(_first("emails"), _first("phones"), ""),
)
"""What to call a contact in a list; the same as `core.contacts.display_name`."""

BUYER = sa.func.coalesce(deal.c.contact_id, lead.c.contact_id)
"""The contact of a deal that is joined to its lead."""


@dataclass(frozen=True, slots=True)
class ContactRoom:
    """Questions about people and companies."""

    store: Store

    def get(self, key: Id) -> Contact | None:
        """One contact with all its texts, none if it is gone."""
        with self.store.read() as connection:
            return cast("Contact | None", mapper.load_by_id(connection, CONTACT, [key]).get(key))

    def row(self, key: Id) -> ContactRow | None:
        """One contact as the list shows it, with what they bought."""
        with self.store.read() as connection:
            return next(iter(contact_rows(connection, [key])), None)

    def tags(self) -> list[str]:
        """Every tag in use, by name."""
        tag = CONTACT.lists["tags"]
        with self.store.read() as connection:
            return sorted(connection.execute(sa.select(tag.c.value).distinct()).scalars())

    def everyone(self) -> Listing[ContactRow]:
        """All contacts by name."""
        return Listing(self.store, _by_name(sa.true()), contact_rows, sa.select(sa.func.count()).select_from(contact))

    def customers(self) -> Listing[ContactRow]:
        """Those who bought at least once, by name."""
        own = sa.select(deal.c.contact_id).where(deal.c.outcome == Outcome.WON, deal.c.contact_id.is_not(None))
        by_lead = (
            sa.select(lead.c.contact_id)
            .join(deal, deal.c.lead_id == lead.c.id)
            .where(deal.c.outcome == Outcome.WON, deal.c.contact_id.is_(None))
        )
        return Listing(self.store, _by_name(contact.c.id.in_(own.union(by_lead))), contact_rows)

    def beginning_with(self, text: str, *, limit: int = 20) -> list[ContactRow]:
        """Contacts whose name begins like a text, for a field that picks one."""
        with self.store.read() as connection:
            condition = contact.c.sort_name.startswith(fold(text.strip()), autoescape=True)
            keys = connection.execute(_by_name(condition).limit(limit)).scalars().all()
            return in_order(contact_rows(connection, keys), keys)


def _by_name(condition: sa.ColumnElement[bool]) -> sa.Select[Id]:
    return sa.select(contact.c.id).where(condition).order_by(contact.c.sort_name, contact.c.id)


def contact_rows(connection: Connection, keys: Sequence[Id]) -> list[ContactRow]:
    """Lines of the contact list for some ids, with what each of them bought."""
    records = cast("dict[Id, Contact]", mapper.load_by_id(connection, CONTACT, keys))
    bought = _bought(connection, keys)
    rows = []
    for key, record in records.items():
        count, value, last = bought.get(key, (0, 0, None))
        rows.append(
            ContactRow(
                id=key,
                name=display_name(record),
                company=record.company if record.name else "",
                email=next(iter(record.emails), ""),
                phone=next(iter(record.phones), ""),
                tags=record.tags,
                bought=count,
                value=Minor(value),
                last_purchase=last,
            )
        )
    return rows


def _bought(connection: Connection, keys: Sequence[Id]) -> dict[Id, tuple[int, int, date | None]]:
    """How often, for how much and when last each of some contacts bought."""
    # In two parts and without asking for the outcome, so that the few deals of these contacts are found by an index.
    own = sa.select(deal.c.contact_id.label("buyer"), deal.c.outcome, deal.c.value, deal.c.closed_on).where(
        deal.c.contact_id.in_(keys)
    )
    by_lead = (
        sa.select(lead.c.contact_id, deal.c.outcome, deal.c.value, deal.c.closed_on)
        .join_from(lead, deal, deal.c.lead_id == lead.c.id)
        .where(lead.c.contact_id.in_(keys), sa.func.coalesce(deal.c.contact_id, b"") == b"")
    )
    totals: dict[Id, tuple[int, int, date | None]] = {}
    for row in connection.execute(sa.union_all(own, by_lead)):
        if row.outcome is not Outcome.WON:
            continue
        count, value, last = totals.get(row.buyer, (0, 0, None))
        totals[row.buyer] = (
            count + 1,
            value + (row.value or 0),
            max(filter(None, (last, row.closed_on)), default=None),
        )
    return totals
