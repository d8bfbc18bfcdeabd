"""Two Hats itself: lists that were written for a spreadsheet (`core.exchange.outgoing`) and come back from there.

Each row carries the id of its record, so a list that comes back unchanged changes nothing. Columns that are counted
from elsewhere (sales, state, last activity, …) and next steps say nothing here; the folder of CSV files is what holds
everything. Other programs may have saved the file meanwhile: days and amounts are read as any.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import TypeVar

from core import ids
from core.contacts import Consent, ContactKind, is_birthday
from core.deals import Outcome
from core.errors import words
from core.exchange.foreign.drafts import (
    Custom,
    DealDraft,
    LeadDraft,
    PersonDraft,
    PromotionDraft,
    Reading,
    Setting,
    StageDraft,
)
from core.exchange.foreign.sources.gathering import NO_AMOUNT, NO_DAY, NO_EMAIL, OTHER_CURRENCY, Gathering
from core.exchange.foreign.sources.table import Row, Source, Table
from core.exchange.foreign.values import as_text, read_amount, read_birthday, read_day, read_emails, read_phone
from core.exchange.guarded import unguarded
from core.exchange.outgoing import CONTACT_ID, CUT, ID, OWN_FIELD, Extent, ListKind, columns, parted
from core.ids import Id
from core.money import Minor

NOT_READ_BACK = words("lists of promotions are not read back; a folder of CSV files holds promotions whole")
COUPONS_NOT_READ_BACK = words("lists of coupons are not read back; a folder of CSV files holds coupons whole")
PRODUCTS_NOT_READ_BACK = words("lists of products are not read back; a folder of CSV files holds products whole")
NO_DAY_HERE = words("the day is missing")
NOBODY = words("no name, e-mail or phone")

_MONEY = re.compile(r"(.+) \(([A-Z]{3})\)")


def _titles(kind: ListKind) -> frozenset[str]:
    """The headers of a list, amounts without their currency."""
    made = columns(kind, Extent(emails=99, phones=99), currency="EUR", today=date.min)
    return frozenset(column.title.removesuffix(" (EUR)") for column in made)


def _place(titles: frozenset[str]) -> Callable[[Sequence[str]], dict[str, int]]:
    def place(header: Sequence[str]) -> dict[str, int]:
        found: dict[str, int] = {}
        for index, written in enumerate(header):
            amount = _MONEY.fullmatch(written)
            title = amount[1] if amount and amount[1] in titles else written
            if title in titles:
                found.setdefault(title, index)
        return found

    return place


@dataclass(slots=True)
class _Cells:
    """One row of our own, cell by cell; what was spoilt meanwhile goes to the notes and the problems."""

    row: Row
    gathering: Gathering
    setting: Setting
    order: str
    point: str
    lines: list[str] = field(default_factory=list)

    def text(self, name: str) -> str:
        """A text exactly as it left."""
        value = self.row.value(name)
        if not isinstance(value, str):
            return as_text(value)
        return "" if value.endswith(CUT) else unguarded(value)

    def several(self, name: str) -> tuple[str, ...]:
        """Several values of one cell."""
        return parted(self.text(name))

    def numbered(self, name: str) -> list[str]:
        """The values of columns such as E-mail, E-mail 2, E-mail 3, More e-mails."""
        found = [self.text(each) for each in (name, *(f"{name} {place}" for place in range(2, 10)))]
        return [text for text in (*found, *self.several(f"More {name.lower()}s")) if text.strip()]

    def day(self, name: str) -> date | None:
        """A day; one that cannot be read is kept in the notes."""
        value = self.row.value(name)
        text = self.text(name)
        found = read_day(text if isinstance(value, str) else value, self.order, serial=True)
        if found is None and text.strip():
            self.lines.append(self.gathering.problem(self.row, name, text, NO_DAY))
        return found

    def birthday(self) -> str:
        """A birthday, also one without its year."""
        value, text = self.row.value("Birthday"), self.text("Birthday").strip()
        if is_birthday(text):
            return text
        found = read_birthday(text if isinstance(value, str) else value, self.order, serial=True)
        if not found and text:
            self.lines.append(self.gathering.problem(self.row, "Birthday", text, NO_DAY))
        return found

    def amount(self, name: str) -> Minor | None:
        """An amount of the business currency."""
        value, text = self.row.value(name), self.text(name)
        if not text.strip():
            return None
        written = _MONEY.fullmatch(self.gathering.table.title(name))
        if written and written[2] != self.setting.currency:
            self.lines.append(
                self.gathering.problem(
                    self.row, name, text, OTHER_CURRENCY, other=written[2], currency=self.setting.currency
                )
            )
            return None
        found = read_amount(text if isinstance(value, str) else value, self.point, self.setting.currency)
        if found is None:
            line = self.gathering.problem(self.row, name, text, NO_AMOUNT, currency=self.setting.currency)
            self.lines.append(line)
        return found

    def id(self, name: str) -> Id | None:
        """The id of a record; none where someone wrote over it."""
        try:
            return ids.parse(self.text(name).strip())
        except ValueError:
            return None

    def notes(self) -> str:
        """The notes, with what could not be read."""
        return "\n".join(filter(None, (self.text("Notes"), *self.lines)))

    def custom(self) -> Custom:
        """The columns that are not ours, by the names they have as custom fields."""
        known = set(self.row.table.columns.values())
        header = self.row.table.grid.rows[self.row.table.start]
        found: dict[str, str] = {}
        for place, cell in enumerate(self.row.cells):
            if place in known or place >= len(header) or cell in (None, ""):
                continue
            text = unguarded(cell) if isinstance(cell, str) else as_text(cell)
            title = unguarded(str(header[place] or "")).removesuffix(OWN_FIELD)
            if title.strip() and not text.endswith(CUT):
                found.setdefault(title, text)
        return tuple(found.items())


def _read(kind: ListKind, take: Callable[[_Cells, Gathering], None]) -> Callable[[Table, Setting], Reading]:
    days = tuple(name for name in sorted(_titles(kind)) if name in _DAYS)

    def read(table: Table, setting: Setting) -> Reading:
        gathering = Gathering(table)
        order = table.order(setting, *days)
        point = table.point(setting, "Value", "Cost")
        for row in table:
            take(_Cells(row, gathering, setting, order, point), gathering)
        return gathering.reading()

    return read


_DAYS = {"Birthday", "Asked on", "Known since", "Received", "Opened", "Expected", "Closed"}


def _contact(cells: _Cells, gathering: Gathering) -> None:
    own = cells.id(ID.format(kind="contact"))
    name, company, emails, phones = cells.text("Name"), cells.text("Company"), _emails(cells, own), _phones(cells)
    if not (name.strip() or company.strip() or emails or phones):
        gathering.reject(cells.row, NOBODY)
        return
    birthday, consent_on, created_on = cells.birthday(), cells.day("Asked on"), cells.day("Known since")
    person = PersonDraft(
        kind=_choice(ContactKind, cells.text("Kind"), ContactKind.PERSON),
        name=name,
        company=company,
        emails=emails,
        phones=phones,
        address=cells.text("Address"),
        birthday=birthday,
        tags=cells.several("Tags"),
        consent=_choice(Consent, cells.text("May be written to"), Consent.UNKNOWN),
        consent_on=consent_on,
        created_on=created_on,
        notes=cells.notes(),
        external_ids=cells.several("Known elsewhere as"),
        custom=cells.custom(),
        own=own,
    )
    gathering.add(cells.row, person=person)


def _lead(cells: _Cells, gathering: Gathering) -> None:
    received = cells.day("Received")
    if received is None:
        gathering.reject(cells.row, NO_DAY_HERE, "Received", cells.text("Received"))
        return
    promotion = cells.text("Promotion")
    lead = LeadDraft(
        received_on=received,
        interest=cells.text("Wants"),
        source=cells.text("Heard of us by"),
        promotion=PromotionDraft(name=promotion, channel=cells.text("Channel")) if promotion.strip() else None,
        notes=cells.notes(),
        external_ids=cells.several("Known elsewhere as"),
        custom=cells.custom(),
        own=cells.id(ID.format(kind="lead")),
    )
    gathering.add(cells.row, person=_whom(cells), lead=lead)


def _deal(cells: _Cells, gathering: Gathering) -> None:
    opened, closed = cells.day("Opened"), cells.day("Closed")
    outcome = _choice(Outcome, cells.text("Outcome"), Outcome.OPEN)
    missing = "Opened" if opened is None else "Closed" if closed is None and outcome is not Outcome.OPEN else ""
    if opened is None or missing:
        gathering.reject(cells.row, NO_DAY_HERE, missing, cells.text(missing))
        return
    stage = cells.text("Stage")
    value, cost, expected = cells.amount("Value"), cells.amount("Cost"), cells.day("Expected")
    deal = DealDraft(
        opened_on=opened,
        title=cells.text("What"),
        outcome=outcome,
        stage=StageDraft(name=stage) if stage.strip() else None,
        expected_on=expected,
        closed_on=None if outcome is Outcome.OPEN else closed,
        value=value,
        cost=cost,
        lost_reason=cells.text("Why it was lost"),
        notes=cells.notes(),
        external_ids=cells.several("Known elsewhere as"),
        custom=cells.custom(),
        own=cells.id(ID.format(kind="deal")),
    )
    gathering.add(cells.row, person=_whom(cells), deal=deal)


def _rejecting(why: str) -> Callable[[_Cells, Gathering], None]:
    """Say of every row why it is not read; unknown, the list would be taken for one of people."""
    return lambda cells, gathering: gathering.reject(cells.row, why)


def _whom(cells: _Cells) -> PersonDraft | None:
    """The contact of a lead or a deal; its first column holds whatever the contact is called by."""
    own = cells.id(CONTACT_ID)
    called, company, emails, phones = cells.text("Contact"), cells.text("Company"), _emails(cells, own), _phones(cells)
    written = (company, cells.text("E-mail"), cells.text("Phone"))
    if not (called.strip() or company.strip() or emails or phones):
        return None
    return PersonDraft(name="" if called in written else called, company=company, emails=emails, phones=phones, own=own)


def _emails(cells: _Cells, own: Id | None) -> tuple[str, ...]:
    """The addresses of a row; what stood in a record of ours was taken once and is not judged again."""
    found: list[str] = []
    for text in cells.numbered("E-mail"):
        good, bad = ([text.strip().lower()], []) if own is not None else read_emails(text)
        found += good
        cells.lines += [cells.gathering.problem(cells.row, "E-mail", piece, NO_EMAIL) for piece in bad]
    return tuple(dict.fromkeys(found))


def _phones(cells: _Cells) -> tuple[str, ...]:
    return tuple(dict.fromkeys(read_phone(text, cells.setting.country)[0] for text in cells.numbered("Phone")))


C = TypeVar("C", bound=StrEnum)


def _choice(choices: type[C], text: str, otherwise: C) -> C:
    try:
        return choices(text.strip().lower())
    except ValueError:
        return otherwise


def _source(kind: ListKind, telling: tuple[str, ...], take: Callable[[_Cells, Gathering], None]) -> Source:
    return Source(
        name="Two Hats" if kind is ListKind.CONTACTS else f"Two Hats {kind}",
        table=str(kind),
        names={},
        must=(ID.format(kind=kind.one),),
        telling=telling,
        enough=1,
        read=_read(kind, take),
        place=_place(_titles(kind)),
    )


CONTACTS = _source(ListKind.CONTACTS, ("Name", "E-mail"), _contact)
LEADS = _source(ListKind.LEADS, ("Received", "Wants"), _lead)
DEALS = _source(ListKind.DEALS, ("Opened", "Outcome"), _deal)
PROMOTIONS = _source(ListKind.PROMOTIONS, ("Name", "Starts"), _rejecting(NOT_READ_BACK))
COUPONS = _source(ListKind.COUPONS, ("Code", "Used"), _rejecting(COUPONS_NOT_READ_BACK))
PRODUCTS = _source(ListKind.PRODUCTS, ("Name", "Margin"), _rejecting(PRODUCTS_NOT_READ_BACK))
