"""A table as it stands in a file of another program, before anyone has said what it means."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

Value = str | int | float | bool | date | datetime | time | timedelta | None
"""What a cell holds: always text in a text file, also numbers and days in a workbook; none and "" are empty."""


@dataclass(frozen=True, slots=True)
class Grid:
    """One table, row by row; `rows[0]` is row 1 of the spreadsheet, rows may have different lengths.

    `sheet` is the name of the workbook's sheet, empty for a text file and where only one sheet holds anything.
    `encoding` and `delimiter` say how a text file was read.
    """

    file: str
    rows: Sequence[Sequence[Value]]
    sheet: str = ""
    encoding: str = ""
    delimiter: str = ""

    def number(self, row: int) -> int | str:
        """What a row (counted from 0) is called in a message: 1, 2, … or "sheet!1" where there are several sheets."""
        return f"{self.sheet}!{row + 1}" if self.sheet else row + 1


@dataclass(frozen=True, slots=True)
class CardFile:
    """A file of vCards as text."""

    file: str
    text: str
    encoding: str = ""


Material = Grid | CardFile
