"""The made-up exports beside the tests, and tables written by hand, as grids."""

from __future__ import annotations

import csv
import io
import json
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from core.exchange.foreign.drafts import DealDraft, PersonDraft, Reading, RowDraft, Setting
from core.exchange.foreign.grid import CardFile, Grid, Material
from core.exchange.foreign.reading import read

INPUTS = Path(__file__).parents[4] / "data" / "inputs"
EXPECTED: dict[str, Any] = json.loads((INPUTS / "expected.json").read_text("utf-8"))
KNOWN = [name for name in EXPECTED["order"] if not name.startswith("own-list")]
SETTING = Setting(currency="EUR", today=date(2026, 11, 20), country="DE", locale="de_DE")

_WRITTEN = {"outlook-contacts.csv": "cp1252", "meta-leads.csv": "utf-16", "shopify-customers.csv": "utf-8-sig"}


@cache
def material(name: str) -> Material:
    """A file of the inputs, opened in the plainest way."""
    text = (INPUTS / name).read_bytes().decode(_WRITTEN.get(name, "utf-8"))
    if name.endswith(".vcf"):
        return CardFile(name, text, "utf-8")
    return table(text, delimiter="\t" if name == "meta-leads.csv" else ",", file=name)


def table(text: str, *, delimiter: str = ",", file: str = "made-up.csv") -> Grid:
    """A table written as text."""
    rows = [tuple(row) for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)]
    return Grid(file, rows, delimiter=delimiter)


def grid(columns: str, *rows: dict[str, Any], file: str = "made-up.csv") -> Grid:
    """A table of rows that name only their filled cells, under columns parted by commas."""
    header = columns.split(",")
    for row in rows:
        assert set(row) <= set(header), set(row) - set(header)
    return Grid(file, [tuple(header), *(tuple(row.get(name, "") for name in header) for row in rows)], delimiter=",")


@cache
def known(name: str) -> Reading:
    """What a file of the inputs says."""
    return read(material(name), SETTING)


def rows(name: str) -> dict[int | str, RowDraft]:
    """The rows of a file of the inputs by their numbers."""
    return {row.number: row for row in known(name).rows}


def people(reading: Reading) -> list[PersonDraft]:
    """Everyone a file tells of."""
    return [row.person for row in reading.rows if row.person]


def deals(reading: Reading) -> list[DealDraft]:
    """Every deal a file tells of."""
    return [row.deal for row in reading.rows if row.deal]


def one(material: Material, setting: Setting = SETTING) -> PersonDraft:
    """The only person of a table."""
    (person,) = people(read(material, setting))
    return person


def one_deal(material: Material, setting: Setting = SETTING) -> DealDraft:
    """The only deal of a table."""
    (deal,) = deals(read(material, setting))
    return deal
