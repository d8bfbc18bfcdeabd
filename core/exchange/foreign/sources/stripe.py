"""Stripe: customers."""

from __future__ import annotations

from core.exchange.foreign.drafts import PersonDraft, Reading, Setting
from core.exchange.foreign.sources.gathering import Gathering
from core.exchange.foreign.sources.person import Someone, address_of, spoken
from core.exchange.foreign.sources.table import Row, Source, Table, silence
from core.exchange.foreign.values import is_company

_NAMES = {
    "id": ("id", "Customer ID"),
    "description": ("Description",),
    "email": ("Email", "Customer Email"),
    "name": ("Name", "Customer Name"),
    "phone": ("Phone", "Customer Phone", "Shipping Phone"),
    "created": ("Created (UTC)", "Created"),
    "delinquent": ("Delinquent",),
    "plan": ("Plan",),
    "status": ("Status",),
    "card": ("Card ID", "Card Last4", "Default Source"),
    "spent": ("Total Spend",),
    "payments": ("Payment Count",),
    "refunded": ("Refunded Volume",),
    "disputed": ("Dispute Losses",),
    "balance": ("Account Balance",),
    "business": ("Business Name", "Company"),
    **{
        part: tuple(
            f"{each} {called}"
            for each in ("Address", "Billing Address", "Card Address", "Shipping Address")
            for called in names
        )
        for part, names in {
            "street": ("Line1", "Line 1"),
            "street 2": ("Line2", "Line 2"),
            "city": ("City",),
            "state": ("State",),
            "zip": ("Postal Code", "Zip"),
            "country": ("Country",),
        }.items()
    },
}

_SILENT = silence(delinquent="false")


def _read(table: Table, setting: Setting) -> Reading:
    gathering = Gathering(table)
    order = table.order(setting, "created", usual="mdy")
    return gathering.people(lambda row: _person(row, gathering, setting, order))


def _person(row: Row, gathering: Gathering, setting: Setting, order: str) -> PersonDraft | None:
    someone = Someone(row, gathering, setting)
    someone.email("email")
    someone.phone("phone")
    home = address_of(row)
    if not home:
        row.unread("country", "state")
    name, business, number = spoken(row.text("name")), row.text("business"), row.known_as("id")
    if name and not business and is_company(name):
        name, business = "", name
    return someone.draft(
        name=name,
        company=business,
        address=home,
        notes=row.text("description"),
        created_on=someone.day("created", order),
        external_ids=(f"stripe:{number}",) if number else (),
        custom=row.rest(_SILENT),
    )


CUSTOMERS = Source(
    name="Stripe",
    table="contacts",
    names=_NAMES,
    must=("id", "email|name"),
    telling=("created", "delinquent", "plan", "card", "spent", "payments", "refunded", "disputed", "balance"),
    enough=3,
    read=_read,
)
