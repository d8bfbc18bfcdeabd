"""What a deal is made of, and what of the catalogue would go with it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from sqlalchemy.engine import Connection

from core.deal_lines import DealLine, Extra, LineRow
from core.ids import Id
from storage import mapper
from storage.catalog import goes_with, wares_of
from storage.engine import Store
from storage.schema import DEAL_LINE

MOST = 4
"""Extras that are suggested at once."""


@dataclass(frozen=True, slots=True)
class DealLineRoom:
    """Questions about the lines of a deal."""

    store: Store

    def of_deal(self, key: Id) -> list[LineRow]:
        """The lines of a deal, in the order they were written."""
        return self.with_extras(key, extras=False)[0]

    def with_extras(self, key: Id, *, extras: bool = True) -> tuple[list[LineRow], list[Extra]]:
        """The lines of a deal, and what goes with their products and is not among them, by the order of the lines.

        Only extras that have a price: the rest cannot be added with one click.
        """
        with self.store.read() as connection:
            lines = cast("list[DealLine]", mapper.load_plain(connection, DEAL_LINE, "deal_id = ? ORDER BY id", (key,)))
            there = list(dict.fromkeys(line.product_id for line in lines if line.product_id is not None))
            names = wares_of(connection, there)
            rows = [LineRow(line, names[line.product_id].name if line.product_id in names else "") for line in lines]
            return rows, _extras(connection, rows, there) if extras and there else []


def _extras(connection: Connection, rows: list[LineRow], there: list[Id]) -> list[Extra]:
    pairs = [(one, other) for one, other in goes_with(connection, there) if other not in there]
    wares = wares_of(connection, list({other for _, other in pairs})) if pairs else {}
    called = {row.line.product_id: row.words for row in reversed(rows)}
    because: dict[Id, list[str]] = {}
    for one, other in sorted(pairs, key=lambda pair: there.index(pair[0])):
        because.setdefault(other, []).append(called[one])
    priced = [(wares[key], names) for key, names in because.items() if key in wares]
    return [
        Extra(ware.id, ware.name, ware.price, ware.cost, tuple(names))
        for ware, names in priced
        if ware.price is not None
    ][:MOST]
