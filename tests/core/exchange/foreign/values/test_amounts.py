"""Amounts are read however they are written, and never guessed where they are not sure."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.exchange.foreign.values import (
    amount_note,
    decimal_point,
    is_paid_word,
    read_amount,
)


@pytest.mark.parametrize(
    "text",
    [
        *("€ 1,234.50", "1.234,50 €", "1 234,50", "1\u202f234,50 €", "1\u00a0234,50", "1'234.50", "1’234.50", "1234.5"),
        *("EUR 1234,50", "1234,50 EUR", "1,234.50€", "EUR1,234.50", "+1234,50", "ca. 1.234,50 €", "1.234,50 (bezahlt)"),
        *("١٬٢٣٤٫٥٠", "1234,5 euros", "'1234.50", "1.234,50 € Anzahlung am Montag", "1.234,50 € (bezahlt am 3.4.)"),
    ],
)
def test_an_amount_is_read_however_it_is_written(text: str) -> None:
    assert read_amount(text, ".", "EUR") == 123450
    assert read_amount(text, ",", "EUR") == 123450


@pytest.mark.parametrize(
    ("value", "currency", "minor"),
    [
        ("80 € (bezahlt)", "EUR", 8000),
        ("50,- €", "EUR", 5000),
        ("50,-- EUR", "EUR", 5000),
        ("12,–", "EUR", 1200),
        ("-12", "EUR", -1200),
        ("\u221212,50 €", "EUR", -1250),
        ("€ -12,50", "EUR", -1250),
        ("(12)", "EUR", -1200),
        ("(€ 12,50)", "EUR", -1250),
        ("12-", "EUR", -1200),
        ("USD 12", "USD", 1200),
        ("$12", "CAD", 1200),
        ("R$ 1.234,50", "BRL", 123450),
        ("١٬٢٣٤٫٥٠ ر.س", "SAR", 123450),
        ("1,234,567", "JPY", 1234567),
        ("12.00", "JPY", 12),
        ("1.5", "KWD", 1500),
        ("1,23,456.78", "INR", 12345678),
        ("1.234", "KWD", 1234),
        (0.1 + 0.2, "EUR", 30),
        (51.005, "EUR", 5101),
        (-0.005, "EUR", -1),
        (12, "JPY", 12),
    ],
)
def test_an_amount_keeps_its_sign_and_its_currency(value: Any, currency: str, minor: int) -> None:
    assert read_amount(value, ".", currency) == minor


@pytest.mark.parametrize(
    "value",
    [
        *("offen", "gratis", "-", "--", "", None, True, "3 Stück", "10 %", "2 x 40 €", "Tisch für 4", "12.03.2026"),
        *("USD 12", "$12", "12 CHF", "1.2.3", "12,34,5", "12,345.678", "9" * 5000, "1e5", float("nan"), float("inf")),
        *(1e13, "1000000000000", "80 € + 20 €", "80-90 €", "#REF!", "=1+1", date(2026, 1, 1)),
    ],
)
def test_what_is_not_surely_one_amount_of_this_currency_is_none(value: Any) -> None:
    assert read_amount(value, ".", "EUR") is None


def test_the_decimal_sign_decides_only_where_three_digits_leave_a_choice() -> None:
    assert read_amount("1.234", ",", "EUR") == 123400
    assert read_amount("1.234", ".", "EUR") is None
    assert read_amount("2.500", ".", "EUR") == 250
    assert read_amount("2.500", ",", "EUR") == 250000
    assert read_amount("80.5", ",", "EUR") == 8050


@pytest.mark.parametrize(
    ("cells", "sign"),
    [
        (["1.500"], None),
        (["1.500", "12,5"], ","),
        (["1,500", "12.50"], "."),
        (["1.234.567"], ","),
        (["1 234,567"], ","),
        (["0.250"], "."),
        (["12,50", "12.50"], None),
        ([12.5, 7, "80 €"], "."),
        ([], "."),
        (["1.234,50 €", "offen"], ","),
    ],
)
def test_a_whole_column_decides_its_decimal_sign(cells: list[Any], sign: str | None) -> None:
    assert decimal_point(cells) == sign


def test_a_currency_with_two_digits_has_no_three_of_them() -> None:
    assert decimal_point(["1.234"]) is None
    assert decimal_point(["1.234"], "EUR") == ","
    assert decimal_point(["1.234"], "KWD") is None


@given(st.integers(-(10**11), 10**11), st.sampled_from(["1.2", "1,2", "g.", "g,", "g "]))
def test_every_amount_is_read_back_in_each_notation(minor: int, form: str) -> None:
    written = f"{minor / 100:,.2f}" if form[0] == "g" else f"{minor // 100 if minor >= 0 else -(-minor // 100)}"
    if form[0] == "1":
        sign = "-" if minor < 0 else ""
        written = f"{sign}{abs(minor) // 100}.{abs(minor) % 100:02d}"
    if form in ("1,2", "g,"):
        written = written.translate(str.maketrans(".,", ",."))
    if form == "g ":
        written = written.replace(",", "\u202f").replace(".", ",")
    point = "," if "," in form or form == "g " else "."
    assert read_amount(written, point, "EUR") == minor


@pytest.mark.parametrize(
    ("text", "note", "paid"),
    [
        ("80 € (bezahlt)", "(bezahlt)", True),
        ("80 € paid", "paid", True),
        ("nicht bezahlt 80 €", "nicht bezahlt", False),
        ("80 (non payé)", "(non payé)", False),
        ("80 (غير مدفوع)", "(غير مدفوع)", False),
        ("ca. 60 €", "ca.", False),
        ("USD 12", "", False),
        ("12,50 €", "", False),
        ("unpaid", "", False),
    ],
)
def test_words_beside_an_amount_are_told(text: str, note: str, paid: bool) -> None:
    assert amount_note(text) == note
    assert is_paid_word(text) is paid
