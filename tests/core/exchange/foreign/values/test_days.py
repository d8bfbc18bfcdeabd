"""Days and birthdays are read however people and programs write them."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.exchange.foreign.values import (
    day_order,
    read_birthday,
    read_day,
)

MARCH_12 = date(2026, 3, 12)


@pytest.mark.parametrize(
    "text",
    [
        *("2026-03-12", "2026/3/12", "20260312", "2026-03-12T23:59:59-11:00", "2026-03-12 14:30", "'2026-03-12"),
        *("12.03.2026", "12.3.26", "12/03/2026", "12-3-26", "12 3 2026", "12. 3. 2026", "12.03.2026 14:30 Uhr"),
        *("12 March 2026", "March 12, 2026", "Thursday, March 12th, 2026 2:30 PM", "12-Mar-26", "2026 March 12"),
        *("12. März 26", "Do, 12.03.2026", "Do., 12. Mär. 2026", "12 de marzo de 2026", "jueves 12 marzo 2026"),
        *("12 mars 2026", "le 12 mars 2026", "12 de março de 2026", "12 مارس 2026", "١٢/٠٣/٢٠٢٦", "١٢ آذار ٢٠٢٦"),
        *(" 12.03.2026 ", "12.\u00a003.\u00a02026", "\u200e12/03/2026\u200f"),
    ],
)
def test_a_day_is_read_however_it_is_written(text: str) -> None:
    assert read_day(text, "dmy") == MARCH_12


@pytest.mark.parametrize(
    "value", [datetime(2026, 3, 12, 23, 59), date(2026, 3, 12), 46093, 46093.75, "46093", "46093.0"]
)
def test_a_day_of_a_workbook_is_read_in_any_form(value: Any) -> None:
    assert read_day(value, "mdy", serial=True) == MARCH_12


@pytest.mark.parametrize(
    "value",
    [
        *("31.02.2026", "29.02.2025", "0/0/00", "32.1.2026", "1.13.2026", "12.03", "March 2026", "12 Foo 2026", "12"),
        *(
            "",
            None,
            True,
            "46093",
            46093,
            float("nan"),
            float("inf"),
            time(12),
            "9" * 5000,
            "0221 4710150",
            "12.3.2026.4",
        ),
        *("tomorrow", "12 March April 2026", "1.2.3.4", "12.03.26 until 14.03.26"),
    ],
)
def test_what_is_no_day_is_none(value: Any) -> None:
    assert read_day(value, "dmy") is None


def test_the_order_decides_only_where_the_cell_leaves_a_choice() -> None:
    assert read_day("3/4/2026", "dmy") == date(2026, 4, 3)
    assert read_day("3/4/2026", "mdy") == date(2026, 3, 4)
    assert read_day("3/4/2026", "ymd") is None
    assert read_day("13/4/2026", "ymd") == date(2026, 4, 13)
    assert read_day("26/3/12", "ymd") == MARCH_12
    assert read_day("2026-03-12", "mdy") == MARCH_12


def test_two_digits_of_a_year_are_read_as_excel_reads_them() -> None:
    assert read_day("1.1.29", "dmy") == date(2029, 1, 1)
    assert read_day("1.1.30", "dmy") == date(1930, 1, 1)


@given(st.dates(date(1900, 3, 1), date(2199, 12, 31)))
def test_every_day_is_read_back_in_each_notation(day: date) -> None:
    assert read_day(day.isoformat(), "dmy") == day
    assert read_day(f"{day.day}.{day.month}.{day.year}", "dmy") == day
    assert read_day(f"{day.month}/{day.day}/{day.year}", "mdy") == day
    assert read_day(f"{day:%d %B %Y}", "mdy") == day
    assert read_birthday(f"--{day:%m-%d}", "dmy") == f"--{day:%m-%d}"


@pytest.mark.parametrize(
    ("cells", "order"),
    [
        (["1/2/2026", "13/2/2026"], "dmy"),
        (["1/2/2026", "2/13/2026"], "mdy"),
        (["1/2/2026", "2/3/2026"], None),
        (["13/2/2026", "2/13/2026"], None),
        (["13/2/2026", "14/2/2026", "2/13/2026"], "dmy"),
        (["1.2.26"], "dmy"),
        (["5/5/2026", "2026-03-12", "12 March 2026"], "ymd"),
        (["99/03/12"], "ymd"),
        ([date(2026, 1, 2), 46093.0, None, ""], "ymd"),
        (["Sun, 1/2/2026 10:00", "Sun, 1/18/2026 10:00"], "mdy"),
    ],
)
def test_a_whole_column_decides_the_order_of_its_days(cells: list[Any], order: str | None) -> None:
    assert day_order(cells) == order


@pytest.mark.parametrize(
    ("value", "order", "birthday"),
    [
        (datetime(1958, 3, 24), "dmy", "1958-03-24"),
        (21268.0, "dmy", "1958-03-24"),
        ("24.3.58", "dmy", "1958-03-24"),
        ("10/21", "mdy", "--10-21"),
        ("21.10.", "dmy", "--10-21"),
        ("--10-21", "dmy", "--10-21"),
        ("21. Oktober", "dmy", "--10-21"),
        ("21 أكتوبر", "dmy", "--10-21"),
        ("1604-10-21", "dmy", "--10-21"),
        ("29.2.", "dmy", "--02-29"),
        ("30.2.", "dmy", ""),
        ("0/0/00", "dmy", ""),
        ("unknown", "dmy", ""),
        (None, "dmy", ""),
    ],
)
def test_a_birthday_may_lack_its_year(value: Any, order: str, birthday: str) -> None:
    assert read_birthday(value, order, serial=True) == birthday
