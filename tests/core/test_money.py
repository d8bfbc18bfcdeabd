from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from math import floor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core import money
from core.errors import UserMistake

LOCALES = ("en_GB", "de_DE", "fr_FR", "de_CH", "en_IN", "es_ES", "pt_BR", "pl_PL")
amounts = st.integers(-(10**11), 10**11)
currencies = st.sampled_from(("EUR", "JPY", "KWD", "USD", "CHF"))


@given(st.fractions())
def test_halves_are_rounded_away_from_zero(value: Fraction) -> None:
    expected = floor(abs(value) + Fraction(1, 2))
    assert money.rounded(value) == (expected if value >= 0 else -expected)


@given(amounts, currencies)
def test_all_digits_of_the_currency_are_written_and_read_back(amount: int, currency: str) -> None:
    plain = money.plain(amount, currency)
    assert money.from_decimal(Decimal(plain), currency) == amount
    assert len(plain.partition(".")[2]) == money.digits(currency)


@given(amounts, currencies, st.sampled_from(LOCALES))
def test_what_is_shown_can_be_typed_again(amount: int, currency: str, locale: str) -> None:
    assert money.typed(money.shown(amount, currency, locale), currency, locale) == amount


@given(st.text(max_size=60), currencies, st.sampled_from(LOCALES))
def test_any_text_is_an_amount_or_a_plain_sentence(text: str, currency: str, locale: str) -> None:
    try:
        amount = money.typed(text, currency, locale, field="budget")
    except UserMistake as mistake:
        told = (mistake.field, bool(str(mistake)))
    else:
        told = ("budget", amount is None or isinstance(amount, int))
    assert told == ("budget", True)


@pytest.mark.parametrize(
    ("text", "locale", "amount"),
    [
        ("80", "en_GB", 80_00),
        ("80.5", "de_DE", 80_50),
        ("80,5", "en_GB", 80_50),
        ("1.234,50 €", "de_DE", 1_234_50),
        ("€1,234.50", "en_GB", 1_234_50),
        ("1 234,50 €", "fr_FR", 1_234_50),
        ("1.234", "de_DE", 1_234_00),
        ("1,234", "en_GB", 1_234_00),
        ("−5", "en_GB", -5_00),
        ("EUR 7", "en_GB", 7_00),
        ("80 Euro", "de_DE", 80_00),
        ("80,-", "de_DE", 80_00),
        ("12,50 euros", "fr_FR", 12_50),
        ("1.234,50", "fr_FR", 1_234_50),
        ("1,234.50", "de_DE", 1_234_50),
        ("", "en_GB", None),
        ("  ", "en_GB", None),
    ],
)
def test_amounts_as_people_type_them(text: str, locale: str, amount: int | None) -> None:
    assert money.typed(text, "EUR", locale) == amount


@pytest.mark.parametrize("text", ["eighty", "1.234.5", "NaN", "Infinity", "1e9", "--5", "9" * 50, "80.505", "9" * 13])
def test_what_is_no_amount_is_said(text: str) -> None:
    with pytest.raises(UserMistake):
        money.typed(text, "EUR", "en_GB")


def test_yen_have_no_digits_after_the_point_and_dinars_three() -> None:
    assert money.plain(1200, "JPY") == "1200"
    assert money.plain(1200, "KWD") == "1.200"
    with pytest.raises(UserMistake, match="0 digits"):
        money.typed("12.5", "JPY", "en_GB")


def test_an_unknown_locale_falls_back_to_its_language_then_to_english() -> None:
    assert str(money.locale_of("de-XX")) == "de"
    assert str(money.locale_of("nonsense")) == "en"
    assert str(money.locale_of("")) == "en"


@pytest.mark.parametrize(
    ("text", "currency", "locale", "amount"),
    [
        ("١٬٢٣٤٫٥٠ ج.م.", "EGP", "ar_EG", 123450),
        ("١٢٣٤٫٥", "MAD", "ar_MA", 123450),
        ("80 جنيه", "EGP", "ar_EG", 8000),
        ("8000円", "JPY", "ja_JP", 8000),
        ("￥８，０００", "JPY", "ja_JP", 8000),
        ("200元", "CNY", "zh_Hans_CN", 20000),
        ("300 ש״ח", "ILS", "he_IL", 30000),
    ],
)
def test_amounts_as_people_type_them_in_other_scripts(text: str, currency: str, locale: str, amount: int) -> None:
    assert money.typed(text, currency, locale) == amount
