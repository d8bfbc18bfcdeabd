"""A known table says the same in any order of columns, any case, any delimiter, below any title."""

from __future__ import annotations

import csv
import io
import random
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.exchange.foreign.drafts import Custom, Reading
from core.exchange.foreign.grid import Grid
from core.exchange.foreign.reading import read
from core.exchange.foreign.sources.table import key
from tests.core.exchange.foreign.sources.known import KNOWN, SETTING, material, table

# Fewer rows say as much about columns; those looked at hold every kind of cell.
ROWS = 12


def shortened(name: str) -> Grid:
    whole = material(name)
    assert isinstance(whole, Grid)
    return replace(whole, rows=whole.rows[:ROWS])


def in_any_order(reading: Reading) -> object:
    """What a reading says, without the order and spelling of its columns."""

    def kept(custom: Custom) -> object:
        return sorted((key(title), text) for title, text in custom)

    return [
        (
            row.number,
            *(replace(draft, custom=()) if draft else None for draft in (row.person, row.lead, row.deal, row.cost)),
            *(kept(draft.custom) if draft else None for draft in (row.person, row.lead, row.deal, row.cost)),
        )
        for row in reading.rows
    ]


TABLES = [name for name in KNOWN if not name.endswith(".vcf")]
FIXED_ORDER = {"meta-leads.csv"}  # the owner's questions are answered in their order


@pytest.mark.parametrize("name", TABLES)
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    seed=st.integers(0, 2**32),
    case=st.sampled_from([str.upper, str.lower, str.title, str]),
    delimiter=st.sampled_from(",;\t|"),
)
def test_columns_in_any_order_case_and_delimiter_say_the_same(
    name: str, seed: int, case: type[str], delimiter: str
) -> None:
    grid = shortened(name)
    title_rows = 2 if name.startswith("google-ads") else 0
    width = len(grid.rows[title_rows])
    order = list(range(width))
    if name not in FIXED_ORDER:
        random.Random(seed).shuffle(order)
    changed = [
        [str(row[place]) if place < len(row) else "" for place in (range(len(row)) if number < title_rows else order)]
        for number, row in enumerate(grid.rows)
    ]
    changed[title_rows] = [case(text) for text in changed[title_rows]]
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=delimiter).writerows(changed)
    again = table(out.getvalue(), delimiter=delimiter, file=grid.file)
    assert in_any_order(read(again, SETTING)) == in_any_order(read(grid, SETTING))


@pytest.mark.parametrize("name", [name for name in TABLES if not name.startswith("google-ads")])
def test_a_title_and_blank_rows_above_the_header_are_skipped(name: str) -> None:
    grid = shortened(name)
    below = replace(grid, rows=(("Export",), (), *grid.rows))
    plain, moved = read(grid, SETTING), read(below, SETTING)
    assert moved.skipped == plain.skipped + 2
    assert [row.number for row in moved.rows] == [int(row.number) + 2 for row in plain.rows]
    assert [row.person for row in moved.rows] == [row.person for row in plain.rows]


@pytest.mark.parametrize("name", TABLES)
def test_rows_of_several_sheets_are_called_by_their_sheet(name: str) -> None:
    grid = replace(shortened(name), sheet="Export")
    assert all(str(row.number).startswith("Export!") for row in read(grid, SETTING).rows)


@pytest.mark.parametrize("name", TABLES)
def test_blank_rows_between_are_skipped(name: str) -> None:
    grid = shortened(name)
    split = 6 if name.startswith("google-ads") else 3
    with_blank = replace(grid, rows=(*grid.rows[:split], ("", " ", ""), *grid.rows[split:]))
    plain, moved = read(grid, SETTING), read(with_blank, SETTING)
    assert moved.skipped == plain.skipped + 1
    assert len(moved.rows) == len(plain.rows)


@pytest.mark.parametrize("name", TABLES)
def test_short_rows_and_a_header_alone_break_nothing(name: str) -> None:
    grid = shortened(name)
    start = 3 if name.startswith("google-ads") else 1
    assert read(replace(grid, rows=grid.rows[:start]), SETTING).rows == ()
    cut = replace(grid, rows=(*grid.rows[:start], *(row[:4] for row in grid.rows[start:])))
    reading = read(cut, SETTING)
    assert len(reading.rows) + len(reading.rejected) + reading.skipped >= ROWS - start
