from __future__ import annotations

from datetime import date, datetime, time
from time import process_time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.exchange.foreign.values import (
    amount_note,
    as_text,
    day_order,
    decimal_point,
    is_company,
    is_day_like,
    is_empty,
    is_paid_word,
    is_some_number,
    natural_name,
    phone_country,
    phone_note,
    read_amount,
    read_birthday,
    read_day,
    read_emails,
    read_phone,
    split_name,
    split_phones,
    yes_no,
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


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Moorhuhn, Kreszenz", "Kreszenz Moorhuhn"),
        ("von der Heidenau, Katarzyna", "Katarzyna von der Heidenau"),
        ("Müller, Dr. Hans", "Dr. Hans Müller"),
        ("Sá, Maria", "Maria Sá"),
        ("العلي، محمد", "محمد العلي"),
        ("  Anna   Müller ", "Anna Müller"),
        ("Müller, Söhne & Co. KG", "Müller, Söhne & Co. KG"),
        ("Acme, Inc.", "Acme, Inc."),
        ("Jane Doe, MD", "Jane Doe, MD"),
        ("Müller, Anna & Bob", "Müller, Anna & Bob"),
        ("Müller, Anna, Köln", "Müller, Anna, Köln"),
        ("Müller, 2. OG", "Müller, 2. OG"),
    ],
)
def test_a_name_is_turned_round_only_where_it_is_one(text: str, name: str) -> None:
    assert natural_name(text) == name


def test_a_name_is_split_with_its_particles() -> None:
    assert split_name("Katarzyna von der Heidenau") == ("Katarzyna", "von der Heidenau")
    assert split_name("Ana María de la Cruz") == ("Ana María", "de la Cruz")
    assert split_name("Cher") == ("Cher", "")


def test_firms_are_told_by_their_words() -> None:
    for name in (
        "Korn GmbH",
        "Müller & Söhne",
        "Acme Ltd.",
        "Café Sol, S.L.",
        "Lune SARL",
        "Padaria Ltda",
        "شركة النور",
    ):
        assert is_company(name), name
    for name in ("Maria Sá", "Co Nguyen", "Anna & Peter Schmidt", "Al Gore"):
        assert not is_company(name), name


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
