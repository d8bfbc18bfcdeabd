"""Shopify: customers, with the apostrophes by which it guards ids, phones and postal codes."""

from __future__ import annotations

import re

from core.contacts import Consent
from core.exchange.foreign.drafts import PersonDraft, Reading, Setting
from core.exchange.foreign.sources.gathering import Gathering
from core.exchange.foreign.sources.person import Someone, address_of, spoken, tags
from core.exchange.foreign.sources.table import Row, Source, Table, key, silence
from core.exchange.foreign.values import yes_no

_NAMES = {
    "id": ("Customer ID",),
    "first": ("First Name",),
    "last": ("Last Name",),
    "email": ("Email",),
    "agreed": ("Accepts Email Marketing", "Accepts Marketing"),
    "company": ("Default Address Company", "Company"),
    "street": ("Default Address Address1", "Address1"),
    "street 2": ("Default Address Address2", "Address2"),
    "city": ("Default Address City", "City"),
    "state": ("Default Address Province Code", "Province Code", "Default Address Province", "Province"),
    "country": ("Default Address Country Code", "Country Code", "Default Address Country", "Country"),
    "zip": ("Default Address Zip", "Zip"),
    "address phone": ("Default Address Phone",),
    "phone": ("Phone",),
    "agreed to sms": ("Accepts SMS Marketing",),
    "spent": ("Total Spent",),
    "orders": ("Total Orders",),
    "note": ("Note",),
    "tax": ("Tax Exempt",),
    "tags": ("Tags",),
}

_SILENT = silence(tax_exempt="no|false")
_BIRTH = re.compile(r"birth|geburt|naissance|nacimiento|cumplea|nascimento|anniversaire|anivers")


def _bare(text: str) -> str:
    """A cell without the apostrophe that keeps spreadsheets from reading it as a number."""
    return text[1:] if text.startswith("'") else text


def _read(table: Table, setting: Setting) -> Reading:
    gathering = Gathering(table)
    for place, title in enumerate(table.header):
        if "metafields" in title.casefold() and _BIRTH.search(key(title)):
            table.columns.setdefault("birthday", place)
    order = table.order(setting, "birthday")
    return gathering.people(lambda row: _person(row, gathering, setting, order))


def _person(row: Row, gathering: Gathering, setting: Setting, order: str) -> PersonDraft | None:
    someone = Someone(row, gathering, setting)
    someone.email("email")
    for name in ("phone", "address phone"):
        if text := _bare(row.text(name)):
            someone.number(name, text)
    agreed = yes_no(row.value("agreed")) is True
    if not agreed:
        row.unread("agreed")  # never asked is not refused; what the shop wrote stays to be seen
    home = address_of(row, zip_code=_bare(row.text("zip")))
    if not home:
        row.unread("state", "country")
    number = row.known_as("id")
    return someone.draft(
        name=spoken(row.text("first"), row.text("last")),
        company=row.text("company"),
        address=home,
        birthday=someone.birthday("birthday", order),
        tags=tags(row.text("tags"), by=","),
        consent=Consent.YES if agreed else Consent.UNKNOWN,
        notes=row.text("note"),
        external_ids=(f"shopify:{number}",) if number else (),
        custom=row.rest(_SILENT, _bare),
    )


CUSTOMERS = Source(
    name="Shopify",
    table="contacts",
    names=_NAMES,
    must=("agreed", "email|phone"),
    telling=("spent", "orders", "tax", "agreed to sms", "id", "tags", "street"),
    enough=3,
    read=_read,
)
