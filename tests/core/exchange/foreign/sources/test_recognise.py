from __future__ import annotations

from datetime import date

import pytest

from core.exchange.foreign.grid import Grid
from core.exchange.foreign.reading import read, source_of
from core.exchange.foreign.recognise import recognise
from tests.core.exchange.foreign.sources.known import KNOWN, SETTING, material, table

SOURCES = {
    "google-contacts.csv": "Google Contacts",
    "hubspot-contacts.csv": "HubSpot contacts",
    "hubspot-deals.csv": "HubSpot deals",
    "outlook-contacts.csv": "Outlook",
    "contacts.vcf": "vCard",
    "meta-leads.csv": "Meta leads",
    "meta-ads-costs.csv": "Meta ads",
    "google-ads-campaigns.csv": "Google Ads",
    "mailchimp-subscribed.csv": "Mailchimp",
    "mailchimp-unsubscribed.csv": "Mailchimp",
    "shopify-customers.csv": "Shopify",
    "etsy-orders.csv": "Etsy",
}


@pytest.mark.parametrize("name", KNOWN)
def test_each_file_of_the_inputs_is_known_by_its_columns(name: str) -> None:
    assert source_of(material(name)) == SOURCES[name]


OWN = [
    "Name,Phone,Email,Date,Amount,Source,Status,Notes",
    "Vorname;Nachname;Telefon;E-Mail",
    "First Name,Last Name,Email,Phone",
    "Email,First Name,Last Name,Company,Phone,Job Title,Website",
    "Name,Given Name,Family Name,Email,Phone,Birthday,Notes",
    "Kunde;Tel;Mail;Datum;Betrag;Woher;Bezahlt",
    "id,name,email,created",
    "Campaign,Cost",
    "Datum;Titel;Betrag;Status",
    "Campaign name,Currency,Cost,Impressions,Clicks,Conversions",
    "Sale Date,Item Name,Buyer,Quantity,Price,Coupon Code,Order ID,Ship City",
    "First Name,Last Name,Email,Phone,Notes,Customer ID,Created At",
    "a,b,c",
]


@pytest.mark.parametrize("header", OWN)
def test_a_table_that_anyone_could_have_made_is_no_known_one(header: str) -> None:
    assert source_of(table(f"{header}\n1,2,3\n", delimiter=";" if ";" in header else ",")) == ""


@pytest.mark.parametrize("rows", [[], [()], [("", "")], [(None, date(2026, 1, 1), 5, True)], [("x",)] * 30])
def test_empty_and_strange_tables_are_no_known_ones(rows: list[tuple[object, ...]]) -> None:
    assert recognise(Grid("x.csv", rows)) is None  # type: ignore[arg-type]


def test_a_header_far_below_is_not_looked_for() -> None:
    grid = material("shopify-customers.csv")
    assert isinstance(grid, Grid)
    assert recognise(Grid("x.csv", [("x",)] * 14 + list(grid.rows))) is not None
    assert recognise(Grid("x.csv", [("x",)] * 15 + list(grid.rows))) is None


def test_a_very_wide_table_is_judged_quickly() -> None:
    wide = Grid("x.csv", [tuple(f"column {number}" for number in range(200_000))] * 3)
    assert recognise(wide) is None


HOSTILE = {
    "blanks": "x" + " " * 200_000 + "x",
    "ats": "(x" + "@" * 200_000,
    "quotes": '"' * 200_000,
    "digits": "1" * 5_000,
}


@pytest.mark.parametrize("name", [name for name in KNOWN if name.endswith(".csv")])
@pytest.mark.parametrize("cell", HOSTILE.values(), ids=HOSTILE)
def test_a_row_of_monstrous_cells_is_read_in_no_time(name: str, cell: str) -> None:
    grid = material(name)
    assert isinstance(grid, Grid)
    header = 3 if name.startswith("google-ads") else 1
    read(Grid(name, [*grid.rows[:header], (cell,) * len(grid.rows[header])]), SETTING)
