"""What a line that is being written down may refer to: people, coupons, promotions."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from core import phones
from core.contacts import Contact, display_name
from core.ids import Id
from core.promotions import Phase, phase
from storage import mapper, search
from storage.engine import Store
from storage.leads import HAS_DEAL
from storage.schema import CONTACT, COUPON, LEAD, PROMOTION

if TYPE_CHECKING:  # they come along only when a line is typed: the window must not wait for them
    from core.capture import Asked, Known, KnownPerson, Offer, OpenLead

contact, lead, promotion, coupon = CONTACT.table, LEAD.table, PROMOTION.table, COUPON.table

_EACH = 6
"""People looked at for one name, e-mail or phone."""
_MOST = 12
_LAST_DIGITS = 9

# Names that are the words, or begin with them: one range of the index a name.
_NAMED = """
SELECT id FROM (
 SELECT id FROM contact WHERE sort_name = ? ORDER BY id LIMIT ?
)
UNION ALL
SELECT id FROM (
 SELECT id FROM contact WHERE sort_name >= ? AND sort_name < ? ORDER BY sort_name, id LIMIT ?
)
"""


@dataclass(frozen=True, slots=True)
class CaptureRoom:
    """Questions while a line is typed; each takes about a millisecond however many contacts there are."""

    store: Store

    def offers(self, today: date) -> list[Offer]:
        """Promotions that have begun, those that run first, then the latest; at most 200."""
        query = (
            sa.select(
                promotion.c.id,
                promotion.c.name,
                promotion.c.channel,
                promotion.c.start_on,
                promotion.c.end_on,
                promotion.c.cancelled_on,
            )
            .where(promotion.c.start_on <= today)
            .order_by(promotion.c.start_on.desc(), promotion.c.id.desc())
            .limit(200)
        )
        with self.store.read() as connection:
            found = [_offer(row, today) for row in connection.execute(query)]
        return sorted(found, key=lambda offer: not offer.runs)

    def known(self, asked: Asked, today: date) -> Known:
        """Who and which coupons the words of a line may mean."""
        from core.capture import Known

        with self.store.read() as connection:
            keys = dict.fromkeys(
                [
                    *_with_emails(connection, asked.emails),
                    *_with_phones(connection, asked.phones),
                    *_with_names(connection, asked.names),
                ]
            )
            return Known(
                people=tuple(_people(connection, list(keys)[:_MOST])),
                coupons=_coupons(connection, asked.codes, today),
            )


def _offer(row: sa.Row[*tuple[Any, ...]], today: date) -> Offer:
    from core.capture import Offer

    runs = phase(row.start_on, row.end_on, row.cancelled_on, today) is Phase.RUNNING
    return Offer(Id(row.id), row.name, row.channel, runs)


def _with_emails(connection: Connection, emails: Sequence[str]) -> list[Id]:
    table = CONTACT.lists["emails"]
    wanted = [*emails, *(mail.lower() for mail in emails)]
    query = sa.select(table.c.record).where(table.c.value.in_(wanted)).limit(_EACH)
    return [Id(key) for key in connection.execute(query).scalars()] if emails else []


def _with_phones(connection: Connection, numbers: Iterable[str]) -> list[Id]:
    """By the search index, which knows a phone by its last digits; who is really meant is told by the rules."""
    found: list[Id] = []
    for number in numbers:
        end = phones.digits(number).lstrip("0")[-_LAST_DIGITS:]
        hits = search.find(connection, end, limit=_EACH * 2) if end else []
        found += [key for kind, key in hits if kind == CONTACT.name][:_EACH]
    return found


def _with_names(connection: Connection, names: Iterable[str]) -> list[Id]:
    found: list[Id] = []
    for name in sorted(names, key=lambda name: -len(name.split())):
        values = (name, _EACH, f"{name} ", f"{name}!", _EACH)
        found += [Id(row[0]) for row in connection.exec_driver_sql(_NAMED, values)]
    return found


def _people(connection: Connection, keys: Sequence[Id]) -> list[KnownPerson]:
    from core.capture import KnownPerson

    records = mapper.load_by_id(connection, CONTACT, keys)
    leads = _open_leads(connection, keys)
    return [
        KnownPerson(each.id, display_name(each), each.company, each.emails, each.phones, leads.get(key))
        for key in keys
        if isinstance(each := records.get(key), Contact)
    ]


def _open_leads(connection: Connection, keys: Sequence[Id]) -> dict[Id, OpenLead]:
    """The newest lead of each contact that is neither a deal nor refused."""
    from core.capture import OpenLead

    query = (
        sa.select(lead.c.contact_id, lead.c.id, lead.c.interest, lead.c.next_step)
        .where(lead.c.contact_id.in_(keys), lead.c.disqualified_on.is_(None), ~HAS_DEAL)
        .order_by(lead.c.received_on, lead.c.id)
    )
    return {
        Id(row.contact_id): OpenLead(Id(row.id), row.interest, row.next_step)
        for row in (connection.execute(query) if keys else ())
    }


def _coupons(connection: Connection, codes: Sequence[str], today: date) -> dict[str, Offer]:
    written = {code: code for code in codes} | {code.upper(): code for code in codes}
    query = (
        sa.select(
            coupon.c.code,
            promotion.c.id,
            promotion.c.name,
            promotion.c.channel,
            promotion.c.start_on,
            promotion.c.end_on,
            promotion.c.cancelled_on,
        )
        .join_from(coupon, promotion, promotion.c.id == coupon.c.promotion_id)
        .where(coupon.c.code.in_(list(written)))
    )
    rows = connection.execute(query).all() if codes else []
    return {written[row.code]: _offer(row, today) for row in rows if row.code in written}
