"""Which program a table comes from, told by its header, wherever that stands among the first rows."""

from __future__ import annotations

from functools import cache

from core.exchange.foreign.grid import Grid
from core.exchange.foreign.sources.table import Source, Table, header_of

LOOKED_AT = 15
"""A header that no one wrote by hand stands among the first rows: titles and periods are short."""


@cache
def sources() -> tuple[Source, ...]:
    """Every kind of table that is known; imported when the first file comes."""
    from core.exchange.foreign.sources import (
        ads,
        etsy,
        google,
        hubspot,
        linkedin,
        mailchimp,
        meta,
        outlook,
        pipedrive,
        shopify,
        square,
        stripe,
        two_hats,
    )

    return (
        two_hats.CONTACTS,
        two_hats.LEADS,
        two_hats.DEALS,
        two_hats.PROMOTIONS,
        two_hats.COUPONS,
        two_hats.PRODUCTS,
        google.CONTACTS,
        outlook.CONTACTS,
        hubspot.CONTACTS,
        hubspot.DEALS,
        hubspot.COMPANIES,
        pipedrive.DEALS,
        pipedrive.PEOPLE,
        meta.LEADS,
        meta.COSTS,
        ads.CAMPAIGNS,
        mailchimp.AUDIENCE,
        shopify.CUSTOMERS,
        etsy.ORDERS,
        square.CUSTOMERS,
        stripe.CUSTOMERS,
        linkedin.CONNECTIONS,
    )


def recognise(grid: Grid) -> Table | None:
    """The table of a known program under its header; none for any other table.

    Several sources may know a header (everyone has a “First Name”): the one that knows most of its columns has it.
    """
    best: Table | None = None
    score = 0
    for start in range(min(LOOKED_AT, len(grid.rows))):
        cells = grid.rows[start]
        if sum(isinstance(cell, str) and bool(cell) for cell in cells) < 2:
            continue
        header = header_of(cells)
        for source in sources():
            columns = source.columns(header)
            fits = source.fits(columns)
            if fits > score:
                best, score = Table(grid, source, start, header, columns), fits
        if best is not None:
            break
    return best
