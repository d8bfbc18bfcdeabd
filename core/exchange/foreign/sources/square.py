"""Square: the customer directory, and the tables that other tools make of it."""

from __future__ import annotations

from datetime import date

from core.contacts import Consent
from core.exchange.foreign.drafts import PersonDraft, Reading, Setting
from core.exchange.foreign.sources.gathering import Gathering
from core.exchange.foreign.sources.person import Someone, address_of, joined, spoken, tags
from core.exchange.foreign.sources.table import Row, Source, Table, silence

_NAMES = {
    "id": ("Square Customer ID", "Customer ID"),
    "reference": ("Reference ID",),
    "first": ("First Name", "Given Name"),
    "last": ("Last Name", "Surname", "Family Name"),
    "nickname": ("Nickname",),
    "email": ("Email Address", "Email"),
    "phone": ("Phone Number", "Phone"),
    "company": ("Company Name", "Company"),
    "street": ("Street Address 1", "Address Line 1", "Street Address"),
    "street 2": ("Street Address 2", "Address Line 2"),
    "city": ("City", "Locality"),
    "state": ("State", "Administrative District Level 1"),
    "zip": ("Postal Code", "Zip Code"),
    "country": ("Country",),
    "birthday": ("Birthday",),
    "memo": ("Memo", "Customer Notes"),
    "notes": ("Note", "Notes"),
    "source": ("Creation Source",),
    "created": ("Creation Date",),
    "first visit": ("First Visit",),
    "last visit": ("Last Visit",),
    "visits": ("Transaction Count",),
    "spent": ("Lifetime Spend",),
    "mail": ("Email Subscription Status",),
    "instant": ("Instant Profile",),
    "groups": ("Groups", "Group"),
}

_SILENT = silence(instant_profile="no|false", email_subscription_status="unknown")
_ANSWERS = {"subscribed": Consent.YES, "unsubscribed": Consent.NO}


def _read(table: Table, setting: Setting) -> Reading:
    gathering = Gathering(table)
    order = table.order(setting, "birthday", "created", "first visit", "last visit")
    return gathering.people(lambda row: _person(row, gathering, setting, order))


def _person(row: Row, gathering: Gathering, setting: Setting, order: str) -> PersonDraft | None:
    someone = Someone(row, gathering, setting)
    someone.email("email")
    someone.phone("phone")
    home = address_of(row)
    consent = _ANSWERS.get(row.text("mail").casefold())
    if consent is None:
        row.unread("mail")
    number = row.known_as("id")
    name = spoken(row.text("first"), row.text("last"))
    nickname = "" if name else row.text("nickname")
    return someone.draft(
        name=joined(name, nickname, by=" "),
        company=row.text("company"),
        address=home,
        birthday=someone.birthday("birthday", order),
        tags=tags(row.text("groups"), by=","),
        consent=consent or Consent.UNKNOWN,
        notes=joined(row.text("memo"), row.text("notes"), by="\n"),
        created_on=someone.day("created", order) if row.text("created") else _first_visit(row, someone, order),
        external_ids=(f"square:{number}",) if number else (),
        custom=row.rest(_SILENT),
    )


def _first_visit(row: Row, someone: Someone, order: str) -> date | None:
    day = someone.day("first visit", order)
    row.unread("first visit")
    return day


CUSTOMERS = Source(
    name="Square",
    table="contacts",
    names=_NAMES,
    must=("first|last|company", "email|phone"),
    telling=(
        "id",
        "reference",
        "source",
        "created",
        "first visit",
        "last visit",
        "visits",
        "spent",
        "mail",
        "instant",
        "memo",
    ),
    enough=3,
    read=_read,
)
