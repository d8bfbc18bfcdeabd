"""Phones as people read and look for them."""

from __future__ import annotations

import pytest

from core import phones


@pytest.mark.parametrize(
    ("kept", "country", "read"),
    [
        ("+442079460018", "GB", "020 7946 0018"),
        ("+442079460018", "DE", "+44 20 7946 0018"),
        ("+442079460018", "", "+44 20 7946 0018"),
        ("+492214710298", "DE", "0221 4710298"),
        ("+12025550143", "US", "(202) 555-0143"),
        ("+390612345678", "IT", "06 1234 5678"),
    ],
)
def test_a_kept_number_is_shown_as_its_country_writes_it(kept: str, country: str, read: str) -> None:
    assert phones.shown(kept, country) == read


@pytest.mark.parametrize(
    "kept", ["020 7946 0018", "0221/4710298 (evenings)", "+49 221 4710298", "+99912345678", "ask Ana"]
)
def test_what_was_written_by_hand_is_shown_as_it_was_written(kept: str) -> None:
    assert phones.shown(kept, "GB") == kept


@pytest.mark.parametrize(
    ("country", "locale", "found"),
    [("de", "en_GB", "DE"), ("", "en_IE", "IE"), ("", "zh_Hans_CN", "CN"), ("Germany", "de_AT", "AT"), ("", "ar", "")],
)
def test_home_is_the_country_of_the_profile_or_of_its_locale(country: str, locale: str, found: str) -> None:
    assert phones.home(country, locale) == found


def test_a_number_is_found_from_any_digit_on_down_to_its_last_four() -> None:
    assert phones.ends(["+385 91 42"]) == ["3859142", "859142", "59142", "9142"]
    assert phones.ends(["12", "", "ask Ana"]) == ["12"]


def test_digits_of_any_script_count_and_a_trunk_zero_in_brackets_does_not() -> None:
    assert phones.digits("+44 (0)20-7946") == "44207946"
    assert phones.digits("٠٥٠ ١٢٣") == "050123"


@pytest.mark.parametrize(
    ("words", "part"),
    [
        (["0914"], "914"),
        (["914", "22"], "91422"),
        (["00385", "91"], "38591"),
        (["٠٩١٤"], "914"),
        (["80"], ""),
        (["ana"], ""),
        (["ana", "914"], ""),
        ([], ""),
    ],
)
def test_numbers_stand_for_a_part_of_a_phone_without_the_zeros_one_dials(words: list[str], part: str) -> None:
    assert phones.part_of(words) == part


def test_words_beside_a_number_are_told_apart_from_it() -> None:
    assert phones.words_beside("(020) 7946-0018 Mornings, ext12") == ["mornings", "ext12"]
    assert phones.words_beside("+38591422000") == []
