"""Write a list as the window shows it: for spreadsheets, as vCards, as a calendar of its next steps."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain
from pathlib import Path
from typing import Any, cast

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from core import money
from core.business import Business
from core.contacts import Contact, display_name
from core.deals import Outcome
from core.errors import UserMistake, words
from core.exchange.calendar_out import Appointment, calendar
from core.exchange.cards_out import card
from core.exchange.outgoing import Column, Extent, Line, ListKind, Value, Written, columns
from core.ids import Id
from core.progress import Progress
from storage import mapper
from storage.catalog import all_products, product_rows
from storage.contacts import ContactRoom, contact_rows
from storage.coupons import CouponRoom, code_rows
from storage.deals import DealRoom, deal_rows
from storage.engine import Store
from storage.exchange.placing import replaced
from storage.leads import LeadRoom, lead_rows
from storage.listing import Listing
from storage.promotions import PromotionRoom, promotion_rows
from storage.schema import BUSINESS, CONTACT, COUPON, DEAL, LEAD, PERSON, PRODUCT, PROMOTION
from storage.tables import Kind

_BATCH = 500
_KINDS: Mapping[ListKind, Kind] = {
    ListKind.CONTACTS: CONTACT,
    ListKind.LEADS: LEAD,
    ListKind.DEALS: DEAL,
    ListKind.PROMOTIONS: PROMOTION,
    ListKind.COUPONS: COUPON,
    ListKind.PRODUCTS: PRODUCT,
}
_ROWS: Mapping[ListKind, Callable[[Connection, Sequence[Id]], list[Any]]] = {
    ListKind.CONTACTS: contact_rows,
    ListKind.LEADS: lead_rows,
    ListKind.DEALS: deal_rows,
    ListKind.PROMOTIONS: promotion_rows,
    ListKind.COUPONS: code_rows,
    ListKind.PRODUCTS: product_rows,
}
_WHOLE: Mapping[ListKind, Callable[[Store], Listing[Any]]] = {
    ListKind.CONTACTS: lambda store: ContactRoom(store).everyone(),
    ListKind.LEADS: lambda store: LeadRoom(store).inbox(),
    ListKind.DEALS: lambda store: DealRoom(store).everything(),
    ListKind.PROMOTIONS: lambda store: PromotionRoom(store).plan(),
    ListKind.COUPONS: lambda store: CouponRoom(store).every_code(),
    ListKind.PRODUCTS: all_products,
}
ENDINGS: Mapping[ListKind, tuple[str, ...]] = {
    ListKind.CONTACTS: (".xlsx", ".csv", ".vcf"),
    ListKind.LEADS: (".xlsx", ".csv", ".ics"),
    ListKind.DEALS: (".xlsx", ".csv", ".ics"),
    ListKind.PROMOTIONS: (".xlsx", ".csv"),
    ListKind.COUPONS: (".xlsx", ".csv"),
    ListKind.PRODUCTS: (".xlsx", ".csv"),
}
"""What each list can be written as."""


def export_list(
    store: Store, kind: ListKind, listing: Listing[Any] | None, path: Path, today: date, progress: Progress
) -> Written:
    """Write a list to a file; its ending says as what.

    Args:
        store: the business file.
        kind: which list.
        listing: what of it, in which order; none for all of it.
        path: a file that is there is replaced.
        today: the day it is made.
        progress: told how many entries are written; may stop it, then nothing was written.

    Raises:
        UserMistake: this list cannot be written as that.
        WorldTrouble: the place cannot be written, or the disk is full.
    """
    ending = path.suffix.lower()
    if ending not in ENDINGS[kind]:
        raise UserMistake(
            words("“{file}”: this list can be written as {endings}."), file=path.name, endings=", ".join(ENDINGS[kind])
        )
    with store.snapshot() as connection, replaced(path, store.path) as draft:
        keys = connection.execute((listing or _WHOLE[kind](store)).ids).scalars().all()
        source = _Source(connection, kind, keys, today, progress)
        return _FORMS[ending](source, draft)


@dataclass(slots=True)
class _Source:
    """What is written, read batch by batch so that a long list needs no more room than a short one."""

    connection: Connection
    kind: ListKind
    keys: Sequence[Id]
    today: date
    progress: Progress

    @property
    def profile(self) -> Business:
        return cast("Business", mapper.load(self.connection, BUSINESS)[0])

    def batches(self) -> Iterator[Sequence[Id]]:
        for start in range(0, len(self.keys), _BATCH):
            self.progress.report(start, len(self.keys))
            yield self.keys[start : start + _BATCH]

    def records(self) -> Iterator[list[Any]]:
        for batch in self.batches():
            found = mapper.load_by_id(self.connection, _KINDS[self.kind], batch)
            yield [found[key] for key in batch if key in found]

    def lines(self) -> Iterator[Line]:
        people = self._names(PERSON)
        promotions = self._names(PROMOTION) if self.kind in (ListKind.LEADS, ListKind.COUPONS) else {}
        for records in self.records():
            rows = {row.id: row for row in _ROWS[self.kind](self.connection, [record.id for record in records])}
            contacts = self._contacts(rows)
            for record in records:
                row = rows[record.id]
                yield Line(
                    record,
                    row,
                    owner=people.get(getattr(record, "owner_id", None), ""),
                    contact=contacts.get(getattr(row, "contact_id", None)),
                    promotion=promotions.get(getattr(record, "promotion_id", None), ""),
                )

    def table(self) -> tuple[list[Column], Iterator[list[Value]]]:
        made = columns(self.kind, self._extent(), currency=self.profile.currency, today=self.today)
        return made, ([column.read(line) for column in made] for line in self.lines())

    def _names(self, kind: Kind) -> dict[Id | None, str]:
        return dict(self.connection.execute(sa.select(kind.table.c.id, kind.table.c.name)).all())

    def _contacts(self, rows: Mapping[Id, Any]) -> dict[Id | None, Contact]:
        wanted = {key for row in rows.values() if (key := getattr(row, "contact_id", None)) is not None}
        return cast("dict[Id | None, Contact]", mapper.load_by_id(self.connection, CONTACT, wanted))

    def _extent(self) -> Extent:
        kind = _KINDS[self.kind]
        most = {"emails": 1, "phones": 1}
        custom: set[str] = set()
        for start in range(0, len(self.keys), _BATCH):
            batch = self.keys[start : start + _BATCH]
            fields = sa.select(kind.table.c.custom).where(kind.table.c.id.in_(batch), kind.table.c.custom != "")
            for pairs in self.connection.execute(fields.distinct()).scalars():
                custom.update(name for name, text in pairs if text)
            for name in most.keys() & kind.lists.keys():
                texts = kind.lists[name]
                last = sa.select(sa.func.max(texts.c.position)).where(texts.c.record.in_(batch))
                most[name] = max(most[name], (self.connection.execute(last).scalar() or 0) + 1)
        return Extent(most["emails"], most["phones"], tuple(sorted(custom)))


def _as_csv(source: _Source, draft: Path) -> Written:
    from storage.exchange.spreadsheets import write_csv

    made, rows = source.table()
    return Written(write_csv(draft, made, rows, source.profile.locale))


def _as_workbook(source: _Source, draft: Path) -> Written:
    from storage.exchange.spreadsheets import write_workbook

    made, rows = source.table()
    entries, cut = write_workbook(
        draft, source.kind.value.capitalize(), made, rows, source.profile.currency, source.today
    )
    return Written(entries, cut=cut)


def _as_cards(source: _Source, draft: Path) -> Written:
    count = 0
    with draft.open("w", encoding="utf-8", newline="") as file:
        for contact in chain.from_iterable(source.records()):
            file.write(card(contact))
            count += 1
    return Written(count)


def _as_calendar(source: _Source, draft: Path) -> Written:
    profile = source.profile
    steps = [step for line in source.lines() if (step := _step(source.kind, line, profile)) is not None]
    with draft.open("w", encoding="utf-8", newline="") as file:
        file.writelines(calendar(f"{profile.name} – Two Hats", steps, source.today))
    return Written(len(steps), left_out=len(source.keys) - len(steps))


_FORMS: Mapping[str, Callable[[_Source, Path], Written]] = {
    ".csv": _as_csv,
    ".xlsx": _as_workbook,
    ".vcf": _as_cards,
    ".ics": _as_calendar,
}


def _step(kind: ListKind, line: Line, profile: Business) -> Appointment | None:
    """The next step of a lead that was not given up, or of a deal that was not lost; none without a day."""
    record, contact = line.record, line.contact
    given_up = record.disqualified_on is not None if kind is ListKind.LEADS else record.outcome is Outcome.LOST
    if record.next_step_on is None or given_up:
        return None
    about = record.interest if kind is ListKind.LEADS else record.title
    value = None if kind is ListKind.LEADS else record.value
    reach = (*contact.phones, *contact.emails, contact.address) if contact else ()
    shown = "" if value is None else money.shown(value, profile.currency, profile.locale)
    return Appointment(
        kind=kind.one,
        id=record.id,
        what=record.next_step,
        who=display_name(contact) if contact else about,
        on=record.next_step_on,
        at=record.next_step_at,
        about=tuple(part for part in (about, shown, *reach) if part),
    )
