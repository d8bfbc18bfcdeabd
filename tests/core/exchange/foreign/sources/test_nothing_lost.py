"""Every filled cell of a known file is found again in what its row says, but for those known to say nothing."""

from __future__ import annotations

import re

import pytest

from core.exchange.foreign.grid import Grid
from tests.core.exchange.foreign.sources.known import KNOWN, material, rows

READ_AS_VALUES = re.compile(
    r"phone|(create|close|sale) date|created_time|_time$|birthday|^amount|^cost$|order total|"
    r"^message$|^notes$|^platform$",
    re.IGNORECASE,
)
"""Columns whose texts become numbers, days, E.164 or words of ours; test_known_files.py compares those."""

SAY_NOTHING = {
    "google-contacts.csv": {"E-mail 1 - Label", "Phone 1 - Label", "Address 1 - Label", "Website 1 - Label"},
    "hubspot-deals.csv": {"Deal Stage", "Currency"},
    "outlook-contacts.csv": {
        "Anniversary",
        "E-mail Type",
        "E-mail 2 Type",
        "Gender",
        "Initials",
        "Priority",
        "Private",
        "Sensitivity",
    },
    "meta-leads.csv": {"is_organic"},
    "meta-ads-costs.csv": {"Reporting starts", "Reporting ends"},
    "google-ads-campaigns.csv": {"Currency code"},
    "mailchimp-subscribed.csv": {"LATITUDE", "LONGITUDE", "GMTOFF", "DSTOFF", "LEID"},
    "mailchimp-unsubscribed.csv": {"LATITUDE", "LONGITUDE", "GMTOFF", "DSTOFF", "LEID"},
    "etsy-orders.csv": {
        "Currency",
        "Discount Amount",
        "Shipping Discount",
        "Sales Tax",
        "Shipping",
        "Adjusted Order Total",
        "Adjusted Card Processing Fees",
        "Adjusted Net Order Amount",
    },
}


def words(text: str) -> set[str]:
    return set(re.findall(r"[^\W_]+", text.replace("\\n", " ").lower()))


@pytest.mark.parametrize("name", [name for name in KNOWN if name.endswith(".csv")])
def test_no_filled_cell_is_lost(name: str) -> None:
    grid = material(name)
    assert isinstance(grid, Grid)
    start = 2 if name.startswith("google-ads") else 0
    header = [str(cell) for cell in grid.rows[start]]
    lost: set[str] = set()
    for number, row in rows(name).items():
        said = words(repr(row))
        for title, cell in zip(header, grid.rows[int(number) - 1], strict=True):
            told = re.sub(r"^(?:l|ag|as|c|f|p|z):", "", str(cell))
            if not words(told) <= said and not READ_AS_VALUES.search(title):
                lost.add(title)
    assert lost <= SAY_NOTHING.get(name, set())
