"""The one writer of tables that a spreadsheet is meant to open: CSV and Excel workbooks. No cell of them is a formula.

CSV opens by a double click in Excel and LibreOffice of the owner's country: UTF-8 with its mark, a semicolon between
cells and a comma in numbers where the locale writes them so (Excel goes by the same rule), days as YYYY-MM-DD, which
every locale reads as a day. Texts that a spreadsheet might run are guarded (`core.exchange.guarded`).
A workbook has days, times and amounts as such, and texts as texts.
"""

from __future__ import annotations

import contextlib
import csv
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime, time
from decimal import Decimal
from pathlib import Path
from typing import Any

from core.errors import UserMistake, words
from core.exchange.guarded import guarded, is_risky, marked
from core.exchange.outgoing import CUT, Column, Form, Value
from core.money import digits, locale_of

LONGEST_TEXT = 32_767
_MOST_ROWS = 1_048_576
_FIRST_DAY = date(1900, 3, 1)
"""Before this day Excel's calendar is not ours; such days are written as texts."""


def write_csv(path: Path, columns: Sequence[Column], rows: Iterable[Sequence[Value]], locale: str) -> int:
    """Write a table as text and give the number of its rows."""
    comma = locale_of(locale).number_symbols["latn"]["decimal"] == ","
    count = 0
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=";" if comma else ",", lineterminator="\r\n")
        writer.writerow([guarded(column.title) for column in columns])
        for row in rows:
            writer.writerow([_text(value, comma=comma) for value in row])
            count += 1
    return count


def write_workbook(
    path: Path, title: str, columns: Sequence[Column], rows: Iterable[Sequence[Value]], currency: str, today: date
) -> tuple[int, int]:
    """Write a table as an Excel workbook and give the numbers of its rows and of texts that were cut.

    Args:
        path: where to.
        title: of the sheet.
        columns: with their widths and what their cells are.
        rows: as many cells each as there are columns.
        currency: decides the digits of amounts.
        today: is in the file as the day it was made, and no time, so that equal lists are equal files.
    """
    import xlsxwriter

    with path.open("wb") as file:
        workbook = xlsxwriter.Workbook(file, {"constant_memory": True, "strings_to_formulas": False})
        try:
            workbook.set_properties({"created": datetime(today.year, today.month, today.day)})
            sheet = _Sheet(workbook, title, columns, currency)
            for row in rows:
                sheet.add(row)
            sheet.end()
        except BaseException:
            with contextlib.suppress(Exception):  # lets go of its own temporary files; the draft goes anyway
                workbook.close()
            raise
        try:
            workbook.close()
        except xlsxwriter.exceptions.FileCreateError as error:
            raise error.args[0] if error.args and isinstance(error.args[0], OSError) else OSError(str(error)) from None
    return sheet.count, sheet.cut


class _Sheet:
    """A sheet under way, row after row."""

    def __init__(self, workbook: Any, title: str, columns: Sequence[Column], currency: str) -> None:
        places = digits(currency)
        top = {"valign": "top"}
        self._plain = workbook.add_format(top)
        self._formats = {
            Form.TEXT: self._plain,
            Form.LONG: workbook.add_format({**top, "text_wrap": True}),
            Form.MONEY: workbook.add_format({**top, "num_format": "#,##0" + ("." + "0" * places if places else "")}),
            Form.COUNT: self._plain,
            Form.DAY: workbook.add_format({**top, "num_format": "yyyy-mm-dd", "align": "left"}),
            Form.TIME: workbook.add_format({**top, "num_format": "hh:mm", "align": "left"}),
        }
        # The mark that a person sets by an apostrophe: the text stays one, also when its cell is edited.
        self._marked = workbook.add_format({**top, "quote_prefix": True})
        self._forms = [column.form for column in columns]
        self._sheet = workbook.add_worksheet(title)
        self.count = self.cut = 0
        head = workbook.add_format({"bold": True, "bottom": 1, "valign": "top", "text_wrap": True})
        for place, column in enumerate(columns):
            self._sheet.set_column(place, place, column.width)
            self._sheet.write_string(0, place, self._whole(marked(column.title)), head)
        self._sheet.freeze_panes(1, 1)

    def add(self, row: Sequence[Value]) -> None:
        """Write one row."""
        self.count += 1
        if self.count >= _MOST_ROWS:
            raise UserMistake(words("A workbook holds at most {count} rows; choose CSV."), count=_MOST_ROWS - 1)
        for place, (form, value) in enumerate(zip(self._forms, row, strict=True)):
            if value not in (None, ""):
                self._cell(place, form, value)

    def end(self) -> None:
        """Offer to filter by every column."""
        self._sheet.autofilter(0, 0, self.count, len(self._forms) - 1)

    def _cell(self, place: int, form: Form, value: Value) -> None:
        way = self._formats[form]
        if isinstance(value, Decimal | int):
            self._sheet.write_number(self.count, place, float(value), way)
        elif isinstance(value, time) or (isinstance(value, date) and value >= _FIRST_DAY):
            self._sheet.write_datetime(self.count, place, value, way)
        else:
            text = self._whole(marked(_text(value, comma=False) if isinstance(value, date) else str(value)))
            risky = is_risky(text) or text[:1] == "'"
            self._sheet.write_string(self.count, place, text, self._marked if risky else way)

    def _whole(self, text: str) -> str:
        # Excel counts in units of UTF-16.
        if len(text.encode("utf-16-le")) <= 2 * LONGEST_TEXT:
            return text
        self.cut += 1
        kept = text.encode("utf-16-le")[: 2 * (LONGEST_TEXT - len(CUT))].decode("utf-16-le", "ignore")
        return kept + CUT


_WRITTEN: dict[type, Callable[[Any], str]] = {
    date: date.isoformat,
    time: lambda value: f"{value:%H:%M}",
    int: str,
    Decimal: lambda value: f"{value:f}",
}


def _text(value: Value, *, comma: bool) -> str:
    """A cell of a text file. Only texts are guarded: what is a number or a day was never typed."""
    if value is None:
        return ""
    if isinstance(value, str):
        return guarded(value)
    text = _WRITTEN[type(value)](value)
    return text.replace(".", ",") if comma and isinstance(value, Decimal) else text
