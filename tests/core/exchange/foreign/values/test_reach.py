"""Phones and e-mail addresses are found in cells, and nothing beside them is lost."""

from __future__ import annotations

from time import process_time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.exchange.foreign.values import (
    is_day_like,
    is_some_number,
    phone_country,
    phone_note,
    read_emails,
    read_phone,
    split_phones,
)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("0221 4710030", "+492214710030"),
        ("0221/4710030", "+492214710030"),
        ("0221 / 471 00 30", "+492214710030"),
        ("(0221) 4710030", "+492214710030"),
        ("0049 221 4710030", "+492214710030"),
        ("+49 (0)221 4710030", "+492214710030"),
        ("+49 (0)176 04069092", "+4917604069092"),
        ("0171.392.00.56", "+491713920056"),
        ("Tel.: 0221-4710030 (abends)", "+492214710030"),
        ("٠٢٢١ ٤٧١٠٠٣٠", "+492214710030"),
        ("'+492214710030", "+492214710030"),
        ("+1 (212) 555-0117", "+12125550117"),
        (1713920012.0, "+491713920012"),
        (491713920012.0, "+491713920012"),
    ],
)
def test_a_phone_is_understood_however_it_is_written(text: Any, number: str) -> None:
    assert read_phone(text, "DE") == (number, True)


@pytest.mark.parametrize(
    "text", ["siehe Notiz", "110 oder 112 anrufen", "12.03.2026", "abends nach 18 Uhr", "1", "+49", "x" * 500]
)
def test_what_is_no_phone_stays_as_it_is(text: str) -> None:
    assert read_phone(text, "DE") == (text, False)


def test_without_a_country_only_international_phones_are_understood() -> None:
    assert read_phone("0221 4710030", "") == ("0221 4710030", False)
    assert read_phone("0049 221 4710030", "") == ("+492214710030", True)


@pytest.mark.parametrize(
    ("cell", "phones"),
    [
        ("0221 4710030; 0171 3920056", ["0221 4710030", "0171 3920056"]),
        ("0221 4710030\n0171 3920056", ["0221 4710030", "0171 3920056"]),
        ("0221 4710030 oder 0171 3920056", ["0221 4710030", "0171 3920056"]),
        ("0221 4710030 / 0171 3920056", ["0221 4710030", "0171 3920056"]),
        ("+492214710030 ::: +491713920056", ["+492214710030", "+491713920056"]),
        ("0221 / 4710030", ["0221 / 4710030"]),
        ("0049 221/4710030", ["0049 221/4710030"]),
        ("+49 221 471003, 0171 3920056", ["+49 221 471003", "0171 3920056"]),
        ("612 345 678 / 612 345 679", ["612 345 678", "612 345 679"]),
        (1713920012.0, ["1713920012"]),
        ("", []),
        (None, []),
    ],
)
def test_several_phones_in_a_cell_are_parted(cell: Any, phones: list[str]) -> None:
    assert split_phones(cell) == phones


@pytest.mark.parametrize("gap", [" " * 400, "\t" * 400, " ; " * 130, "/ " * 200, "+ " * 200, " or " * 100])
def test_a_long_gap_between_two_phones_costs_nothing(gap: str) -> None:
    began = process_time()
    for _ in range(50):
        split_phones(f"0221 4710030{gap}0221 4710031")
    assert process_time() - began < 0.5


def test_a_cell_as_long_as_a_page_is_no_list_of_phones() -> None:
    page = "0221 4710030; " * 15_000
    began = process_time()
    assert split_phones(page) == [page.strip()]
    assert not is_some_number(page)
    assert process_time() - began < 0.5


@given(st.text(st.sampled_from("0123456789+()/-., ;|&\n\t:oryund٠١")))
def test_no_digit_of_a_cell_is_lost_when_phones_are_parted(cell: str) -> None:
    pieces = split_phones(cell)
    assert all(piece and piece == piece.strip() for piece in pieces)
    digits = [letter for letter in cell if letter.isdecimal()]
    assert [letter for piece in pieces for letter in piece if letter.isdecimal()] == digits


@pytest.mark.parametrize(
    "text", ["31.02.2026", "31/02/2026", "31-02-26", "2026-02-31", "2026/13/01", "00.00.0000 10:00", "Mo, 30.02.2026"]
)
def test_what_is_written_as_a_day_is_no_phone(text: str) -> None:
    assert is_day_like(text)
    assert read_phone(text, "DE") == (text, False)


@pytest.mark.parametrize("text", ["0221 4710030", "030/1234567", "12-34-56", "01.23.45.67.89", "2026", "0171-2026"])
def test_phones_are_not_taken_for_days(text: str) -> None:
    assert not is_day_like(text)


def test_the_country_of_a_column_is_that_of_most_international_numbers() -> None:
    assert phone_country(["+44 20 7946 0000", "0049 221 4710030", "+492214710031", "0221 1", None]) == "DE"
    assert phone_country(["0221 4710030"]) == ""


def test_words_beside_a_phone_are_told_and_labels_are_none() -> None:
    assert phone_note("0221 4710030 (abends)") == "(abends)"
    assert phone_note("Tel. 0221 4710030") == ""


@pytest.mark.parametrize(
    ("cell", "good", "bad"),
    [
        (" A@Example.COM ", ["a@example.com"], []),
        ("a@example.com; b@example.org, a@example.com", ["a@example.com", "b@example.org"], []),
        ("Max Muster <max@shop.test>", ["max@shop.test"], []),
        ("mailto:a@example.com", ["a@example.com"], []),
        ("用户@例子.公司", ["用户@例子.公司"], []),
        ("a@@example.com", [], ["a@@example.com"]),
        ("siehe Notiz", [], ["siehe Notiz"]),
        ("a@example.com privat", ["a@example.com"], ["privat"]),
        ("", [], []),
        (None, [], []),
    ],
)
def test_e_mails_of_a_cell_are_found_and_the_rest_is_told(cell: Any, good: list[str], bad: list[str]) -> None:
    assert read_emails(cell) == (good, bad)
