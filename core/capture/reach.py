"""Phones and e-mail addresses in a line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from core.capture.line import Line
from core.exchange.foreign.values import is_day_like

_EMAIL = re.compile(r"[^\s@,;:<>()\[\]\"']{1,64}@[^\s@,;:<>()\[\]\"']{1,190}\.[^\W\d_]{2,24}(?![\w@])")
_NUMERIC = re.compile(r"[+(]{0,2}\d[\d()./\u2010-\u2015-]*[,;:]?|[(]\d+[)]")
_GROUPED = re.compile(r"\d{1,3}(?:\.\d{3})+")
_FEWEST, _MOST = 6, 15
_MOST_WORDS = 8
_FEWEST_PLAIN = 7
"""Digits of a number that begins neither with + nor with 0."""
_FEWEST_GROUPED, _FEWEST_FOREIGN = 3, 9
"""Digits of each group, and of all, where no country is known to have such a number."""


@dataclass(frozen=True, slots=True)
class Reached:
    """A phone or an e-mail in words `first` up to before `last`, as written."""

    first: int
    last: int
    text: str


def emails_in(line: Line) -> Iterator[Reached]:
    """Every e-mail address of a line, in lower case."""
    for match in _EMAIL.finditer(line.text):
        covered = line.covering(*match.span())
        if covered is not None:
            yield Reached(*covered, match[0].lower())


def phones_in(line: Line, country: str) -> Iterator[Reached]:
    """Every phone in the free words of a line."""
    place = 0
    while place < len(line):
        found = _longest(line, place, country)
        if found is not None:
            yield found
        place = found.last if found is not None else place + 1


def _longest(line: Line, first: int, country: str) -> Reached | None:
    """The most words from one on that are one number; of several words a number that exists somewhere."""
    last = first
    while last < first + _MOST_WORDS and line.is_free(last) and _NUMERIC.fullmatch(line.words[last].raw):
        last += 1
        if line.words[last - 1].stops:
            break
    if is_day_like(line.words[first].text) or _GROUPED.fullmatch(line.words[first].text):
        return None
    for end in range(last, first, -1):
        text = line.text[line.words[first].start : line.words[end - 1].end].strip(" ,;:")
        if _may_be(text) and (end == first + 1 or _exists(text, country)):
            return Reached(first, end, text)
    return _as_dialled(line, first, last)


def _as_dialled(line: Line, first: int, last: int) -> Reached | None:
    """Several groups of digits that look like a phone of some other country: whoever gives one is to be reached."""
    groups = [sum(letter.isdecimal() for letter in word.raw) for word in line.words[first:last]]
    text = line.text[line.words[first].start : line.words[last - 1].end].strip(" ,;:") if groups else ""
    begins = text.lstrip("( ")[:1] in ("0", "+", "\u0660", "\u06f0")
    if begins and len(groups) > 1 and min(groups) >= _FEWEST_GROUPED and _FEWEST_FOREIGN <= sum(groups) <= _MOST:
        return Reached(first, last, text)
    return None


def _may_be(text: str) -> bool:
    count = sum(letter.isdecimal() for letter in text)
    begins = text.lstrip("( ")[:1] in ("0", "+", "\u0660", "\u06f0")
    return (_FEWEST if begins else _FEWEST_PLAIN) <= count <= _MOST


def _exists(text: str, country: str) -> bool:
    import phonenumbers

    try:
        return phonenumbers.is_valid_number(phonenumbers.parse(text, country or None))
    except phonenumbers.NumberParseException:
        return False
