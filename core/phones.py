"""Phone numbers as people read and look for them; what is stored stays as it came.

A number kept as E.164 (+442079460018) is shown the way its country writes it: as one dials it at home where it is
from the owner's own country, internationally from anywhere else. Whatever else stands in a phone is shown as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from core.folding import tokens

_E164 = re.compile(r"\+[1-9][0-9]{6,14}")
_OTHER = re.compile(r"\D+")
_SHOWN = 4_096  # numbers whose writing is remembered: more than a few screens of a list
_SIGNS = "+0123456789 ()-/."
_LEAST = 3
"""Fewer digits are no phone, and say too little to look for one by them."""
_SHORTEST = 4  # a number is found by the end of it, down to its last four digits
_LONGEST = 20  # digits; no number is longer, and a text of digits would have as many ends as letters


@lru_cache(_SHOWN)
def shown(phone: str, country: str = "") -> str:
    """A phone as the owner reads it.

    Args:
        phone: as it is stored.
        country: where the owner is (two letters); its numbers are written without the country code.
    """
    if not _E164.fullmatch(phone):
        return phone
    import phonenumbers

    try:
        number = phonenumbers.parse(phone, None)
    except phonenumbers.NumberParseException:
        return phone
    at_home = bool(country) and phonenumbers.region_code_for_number(number) == country.upper()
    way = phonenumbers.PhoneNumberFormat
    return phonenumbers.format_number(number, way.NATIONAL if at_home else way.INTERNATIONAL)


def home(country: str, locale: str) -> str:
    """Where the owner is, as two letters: the country of the profile, else that of its locale; empty if unknown."""
    country = country.strip().upper()
    if len(country) == 2 and country.isalpha():
        return country
    place = locale.replace("-", "_").partition("_")[2].rpartition("_")[2].upper()
    return place if len(place) == 2 and place.isalpha() else ""


def digits(text: str) -> str:
    """The digits of a phone, of whatever script, as 0 to 9; without a trunk zero in brackets."""
    bare = _OTHER.sub("", text.replace("(0)", ""))
    return bare if bare.isascii() else "".join(str(int(digit)) for digit in bare)


def words_beside(phone: str) -> list[str]:
    """What stands beside the number, folded for search: ["mornings"] of "020 7946 0018 (mornings)"."""
    if not phone.strip(_SIGNS):
        return []
    return [word for word in tokens(phone) if not word.isdecimal()]


def ends(phones: Iterable[str]) -> list[str]:
    """What phones are found by beside their words: their digits from any place on, each once."""
    found: dict[str, None] = {}
    for phone in phones:
        number = digits(phone)[:_LONGEST]
        found |= dict.fromkeys(number[at:] for at in range(max(1, len(number) - _SHORTEST + 1)) if number)
    return list(found)


def part_of(words: Iterable[str]) -> str:
    """The part of a phone number that words stand for, without zeros that are only dialled; empty where they do not.

    Args:
        words: consecutive words of a search.
    """
    written = list(words)
    if not written or not all(word.isdecimal() for word in written):
        return ""
    part = digits("".join(written)).lstrip("0")
    return part if len(part) >= _LEAST else ""


def may_be(text: str) -> bool:
    """Whether a text has the digits of a phone, if only of one in the house. What stands beside is not looked at."""
    return bool(digits(text))


def bears(phone: str, part: str) -> bool:
    """Whether a phone contains these digits."""
    return bool(part) and part in digits(phone)
