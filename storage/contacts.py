"""The questions the owner asks about people and companies."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, Any, cast

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from core.change import Action, Cause
from core.contacts import Consent, Contact, ContactRow, Import
from core.deals import Outcome
from core.folding import sort_name
from core.ids import Id
from core.keeping_touch import KeepTouch, UsualPause, key_of, usual_pause
from core.keeping_touch import read as read_touch
from core.money import Minor
from core.progress import SILENT, Progress
from core.scores import Score
from storage import log, mapper
from storage.business import BusinessRoom
from storage.engine import Store
from storage.listing import Listing, in_order
from storage.plain import ask, ask_one
from storage.schema import CONTACT, COUPON, DEAL, LEAD, PROMOTION, REDEMPTION, SCORE

if TYPE_CHECKING:  # they come along only when duplicates are asked for: the window must not wait for them
    from core.same_contact import Pair, PairRow

contact, deal, lead, score = CONTACT.table, DEAL.table, LEAD.table, SCORE.table
redemption, coupon, promotion = REDEMPTION.table, COUPON.table, PROMOTION.table


def _first(texts: str) -> sa.ScalarSelect[str]:
    one = CONTACT.lists[texts]
    return sa.select(one.c.value).where(one.c.record == contact.c.id, one.c.position == 0).scalar_subquery()


CALLED = sa.case(
    (contact.c.name != "", contact.c.name),
    (contact.c.company != "", contact.c.company),
    else_=sa.func.coalesce(_first("emails"), _first("phones"), ""),
)
"""What to call a contact in a list; the same as `core.contacts.display_name`."""

CALLED_SQL = """CASE WHEN c.name <> '' THEN c.name WHEN c.company <> '' THEN c.company ELSE coalesce(
 (SELECT value FROM contact_emails WHERE record = c.id AND position = 0),
 (SELECT value FROM contact_phones WHERE record = c.id AND position = 0), '') END"""
"""The same of a contact `c`, for what is asked too often to be built anew each time."""

BUYER = sa.func.coalesce(deal.c.contact_id, lead.c.contact_id)
"""The contact of a deal that is joined to its lead."""


# From each tag to the next by the index: reading all of them to drop what repeats takes as long as there are contacts.
_TAGS = """
WITH RECURSIVE each(tag) AS (
 SELECT min(value) FROM contact_tags
 UNION ALL
 SELECT (SELECT min(value) FROM contact_tags WHERE value > each.tag) FROM each WHERE each.tag IS NOT NULL
)
SELECT tag FROM each WHERE tag IS NOT NULL
"""


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
        with self.store.read() as connection:
            return ask_one(connection, _TAGS)

    def everyone(self) -> Listing[ContactRow]:
        """All contacts by name."""
        return Listing(self.store, _by_name(sa.true()), contact_rows, sa.select(sa.func.count()).select_from(contact))

    def customers(self) -> Listing[ContactRow]:
        """Those who bought at least once, by name."""
        return Listing(self.store, _by_name(contact.c.won_count.is_not(None)), contact_rows)

    def not_yet(self) -> Listing[ContactRow]:
        """Those who never bought, by name."""
        return Listing(self.store, _by_name(contact.c.won_count.is_(None)), contact_rows)

    def silent(self, today: date, after: int) -> Listing[ContactRow]:
        """Customers with whom nothing happened for more than so many days, those silent for longest first."""
        ids = (
            sa.select(contact.c.id)
            .where(contact.c.won_count.is_not(None), contact.c.touched_on < today - timedelta(days=after))
            .order_by(contact.c.touched_on, contact.c.sort_name, contact.c.id)
        )
        return Listing(self.store, ids, contact_rows)

    def refused(self) -> Listing[ContactRow]:
        """Those who do not want advertising, by name."""
        return Listing(self.store, _by_name(contact.c.consent == Consent.NO), contact_rows)

    def from_import(self, change: Id) -> Listing[ContactRow]:
        """The contacts that an import added, by name."""
        return Listing(self.store, _by_name(contact.c.id.in_(_added_by(change))), contact_rows)

    def imports(self, *, limit: int = 20) -> list[Import]:
        """The imports that brought contacts which are still here, newest first."""
        came = (
            sa.select(log.entry.c.change)
            .where(
                log.entry.c.change == log.change.c.id,
                log.entry.c.kind == CONTACT.name,
                log.entry.c.action == Action.INSERT,
            )
            .exists()
        )
        query = (
            sa.select(log.change.c.id, log.change.c.at)
            .where(log.change.c.cause == Cause.IMPORT, came)
            .order_by(log.change.c.place.desc())
            .limit(limit)
        )
        found = []
        with self.store.read() as connection:
            for row in connection.execute(query).all():
                here = sa.select(sa.func.count()).select_from(contact).where(contact.c.id.in_(_added_by(row.id)))
                if count := connection.execute(here).scalar_one():
                    found.append(Import(Id(row.id), row.at, count))
        return found

    def usual_pause(self) -> UsualPause:
        """How long customers who came back stayed away at most, usually."""
        buyer = BUYER.label("buyer")
        query = (
            sa.select(buyer, deal.c.closed_on)
            .outerjoin_from(deal, lead, lead.c.id == deal.c.lead_id)
            .where(deal.c.outcome == Outcome.WON, buyer.is_not(None), deal.c.closed_on.is_not(None))
            .order_by(buyer, deal.c.closed_on)
        )
        with self.store.read() as connection:
            rows = connection.execute(query).all()
        pauses: dict[Id, int] = {}
        for before, after in pairwise(rows):
            if before.buyer == after.buyer:
                away = (after.closed_on - before.closed_on).days
                pauses[after.buyer] = max(away, pauses.get(after.buyer, 0))
        return usual_pause(pauses.values())

    def scores(self, key: Id) -> list[Score]:
        """How satisfied a contact said to be, newest first; also about their deals."""
        newest = f"contact_id = ?1 OR (contact_id IS NULL AND deal_id IN ({_DEALS})) ORDER BY given_on DESC, id DESC"
        with self.store.read() as connection:
            return cast("list[Score]", mapper.load_plain(connection, SCORE, newest, (key,)))

    def redeemed(self, key: Id) -> list[tuple[date, str, str, Id]]:
        """The coupons a contact brought: day, code, promotion and its id; newest first."""
        with self.store.read() as connection:
            found = ask(connection, _REDEEMED, (key,))
        return [(date.fromisoformat(day), code, name, Id(promotion)) for day, code, name, promotion in found]

    def touch(self, key: Id) -> KeepTouch | None:
        """How often one wishes to be in touch with a contact, if at all."""
        return read_touch(BusinessRoom(self.store).setting(key_of(key)))

    def may_be_same(self, progress: Progress = SILENT) -> list[Pair]:
        """Pairs that may be one person written down twice, the surest first; takes a while in a large file."""
        from storage.same_contacts import pairs

        return pairs(self.store, progress)

    def side_by_side(self, wanted: Sequence[Pair]) -> list[PairRow]:
        """Both sides of some pairs."""
        from storage.same_contacts import pair_rows

        with self.store.read() as connection:
            return pair_rows(connection, wanted)

    def beginning_with(self, text: str, *, limit: int = 20) -> list[ContactRow]:
        """Contacts whose name begins like a text, for a field that picks one."""
        with self.store.read() as connection:
            condition = contact.c.sort_name.startswith(sort_name(text), autoescape=True)
            keys = connection.execute(_by_name(condition).limit(limit)).scalars().all()
            return in_order(contact_rows(connection, keys), keys)


def _added_by(change: Id) -> sa.Select[Any]:
    entry = log.entry.c
    return sa.select(entry.record).where(
        entry.change == change, entry.kind == CONTACT.name, entry.action == Action.INSERT
    )


def _by_name(condition: sa.ColumnElement[bool]) -> sa.Select[Id]:
    return sa.select(contact.c.id).where(condition).order_by(contact.c.sort_name, contact.c.id)


def contact_rows(connection: Connection, keys: Sequence[Id]) -> list[ContactRow]:
    """Lines of the contact list for some ids, with what each of them bought, said, and when they were last met."""
    return [
        row for start in range(0, len(keys), _STEP) for row in _rows(connection, tuple(keys[start : start + _STEP]))
    ]


# Of one contact, the parameter: their deals, and the coupons they brought.
_LEADS = "SELECT id FROM lead WHERE contact_id = ?1"
_DEALS = f"SELECT id FROM deal WHERE contact_id = ?1 OR (contact_id IS NULL AND lead_id IN ({_LEADS}))"
_REDEEMED = f"""
SELECT r.redeemed_on, k.code, p.name, p.id
FROM redemption r JOIN coupon k ON k.id = r.coupon_id JOIN promotion p ON p.id = k.promotion_id
WHERE r.contact_id = ?1 OR (r.contact_id IS NULL AND r.deal_id IN ({_DEALS}))
ORDER BY r.redeemed_on DESC, r.id DESC LIMIT 200
"""

# Asked for with every page of the list, hence as plain SQL: building and reading these through the records takes three
# times as long. What each of them bought, said and when they were last met stands in the row: see `storage.standing`.
_STEP = 500
_NAMES = """
SELECT c.id, c.name, c.company,
 (SELECT value FROM contact_emails WHERE record = c.id AND position = 0),
 (SELECT value FROM contact_phones WHERE record = c.id AND position = 0),
 c.won_count, c.won_value, c.won_on, c.score_count, c.score_total, c.touched_on
FROM contact c WHERE c.id IN (%s)
"""
_TAGGED = "SELECT record, value FROM contact_tags WHERE record IN (%s) ORDER BY record, position"


def _rows(connection: Connection, keys: tuple[Id, ...]) -> list[ContactRow]:
    among = ", ".join("?" * len(keys))
    tags: dict[Id, list[str]] = {}
    for key, tag in ask(connection, _TAGGED % among, keys):
        tags.setdefault(key, []).append(tag)
    found = ask(connection, _NAMES % among, keys)
    return [
        ContactRow(
            id=Id(key),
            name=name or company or email or phone or "",
            company=company if name else "",
            email=email or "",
            phone=phone or "",
            tags=tuple(tags.get(key, ())),
            bought=bought or 0,
            value=Minor(value or 0),
            last_purchase=date.fromisoformat(last) if last else None,
            scores=scores or 0,
            satisfaction=total / scores if scores else None,
            last_touch=date.fromisoformat(touched_on) if touched_on else None,
        )
        for key, name, company, email, phone, bought, value, last, scores, total, touched_on in found
    ]
