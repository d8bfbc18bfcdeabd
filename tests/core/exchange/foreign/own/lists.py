"""The owner's own lists beside the tests, and small ones written by hand."""

from __future__ import annotations

import csv
import io
import json
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from python_calamine import CalamineWorkbook

from core.exchange.foreign.drafts import Reading, RowDraft, Setting
from core.exchange.foreign.grid import Grid, Value
from core.exchange.foreign.own import Guess, Target, guess, read

INPUTS = Path(__file__).parents[4] / "data" / "inputs"
EXPECTED: dict[str, Any] = json.loads((INPUTS / "expected.json").read_text("utf-8"))["files"]
SETTING = Setting(currency="EUR", today=date(2026, 11, 20), country="DE", locale="de_DE")
BRITISH = Setting(currency="GBP", today=date(2026, 11, 20), country="GB", locale="en_GB")
NO_ONE = Setting(currency="EUR", today=date(2026, 11, 20))


@cache
def material(name: str, sheet: str = "Kunden") -> Grid:
    """A file of the inputs, opened in the plainest way."""
    if name.endswith(".xlsx"):
        book = CalamineWorkbook.from_path(INPUTS / name)
        return Grid(name, book.get_sheet_by_name(sheet).to_python(skip_empty_area=False))
    text = (INPUTS / name).read_bytes().decode("cp1252")
    return Grid(name, list(csv.reader(io.StringIO(text, newline=""), delimiter=";")), delimiter=";")


def grid(*rows: str | list[Value]) -> Grid:
    """A table of rows whose cells are parted by bars."""
    return Grid("list.csv", [row.split("|") if isinstance(row, str) else row for row in rows])


def targets(found: Guess) -> list[Target]:
    """What the columns are taken for."""
    return [column.target for column in found.columns]


def guessed(*rows: str | list[Value], setting: Setting = SETTING) -> Guess:
    """How a table written by hand is understood."""
    return guess(grid(*rows), setting)


def reading(*rows: str | list[Value], setting: Setting = SETTING) -> Reading:
    """What a table written by hand says."""
    return read(grid(*rows), setting)


def only(*rows: str | list[Value], setting: Setting = SETTING) -> RowDraft:
    """The one row that a table written by hand says."""
    (row,) = reading(*rows, setting=setting).rows
    return row
