"""Any cell has a text, a yes or a no, and breaks no reader."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from core.exchange.foreign.values import (
    amount_note,
    as_text,
    day_order,
    decimal_point,
    is_empty,
    natural_name,
    read_amount,
    read_birthday,
    read_day,
    read_emails,
    read_phone,
    split_name,
    yes_no,
)


def test_yes_and_no_are_understood_in_six_languages() -> None:
    assert all(yes_no(text) for text in ("ja", "Yes", "X", "sí", "oui", "sim", "نعم", "✓", "1", 1.0, True))
    assert all(yes_no(text) is False for text in ("nein", "No", "non", "não", "لا", "0", 0, False))
    assert all(yes_no(text) is None for text in ("", None, "vielleicht", "bezahlt am 3.4."))


def test_a_cell_as_text_says_what_a_person_would_type() -> None:
    assert as_text(1713920012.0) == "1713920012"
    assert as_text(93.5) == "93.5"
    assert as_text(datetime(2026, 3, 12)) == "2026-03-12"
    assert as_text(datetime(2026, 3, 12, 9, 5)) == "2026-03-12 09:05"
    assert as_text(None) == ""
    assert is_empty(" \u200b\u00a0")
    assert not is_empty(0)


@given(st.text(max_size=60) | st.floats() | st.integers() | st.none() | st.booleans())
def test_no_cell_can_break_a_reader(value: Any) -> None:
    text = as_text(value)
    for read in (
        lambda cell: read_day(cell, "dmy", serial=True),
        lambda cell: read_amount(cell, ".", "EUR"),
        amount_note,
    ):
        read(value)
    day_order([value])
    decimal_point([value], "EUR")
    read_birthday(value, "mdy", serial=True)
    read_phone(value, "DE")
    read_emails(value)
    natural_name(text)
    split_name(text)
    yes_no(value)
