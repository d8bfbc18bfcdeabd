"""What the cells of a column look like, whatever its heading says."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from core.exchange.foreign.grid import Value
from core.exchange.foreign.values import as_text, is_company, is_day_like, is_empty, read_amount, read_day, yes_no
from core.exchange.foreign.values.text import plain

LOOKED_AT = 300
"""So many filled cells tell what a column holds."""

_EMAIL = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+")
_PHONE = re.compile(r"(?:[^\W\d_]{1,10}\.?:?\s*)?(?:\+|00|0|\()[\d\s()./\-–]*\d")
_GROUPED = re.compile(r"\d{2,4}[ /-]\d{2,4}[ /-]?\d{2,}(?:[ /-]\d+)*")
_MONEY = re.compile(r"[€$£¥]|\b(?:EUR|USD|CHF|GBP)\b|\d[.,]\d\d(?!\d)")
_ZIP = re.compile(r"\d{4,5}(?:-\d{3,4})?|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}")
_SERIALS = range(36_526, 55_000)
"""2000 to 2050, as Excel counts days."""


@dataclass(frozen=True, slots=True)
class Content:
    """How many of a column's filled cells are what, from 0 to 1; one cell may count for several.

    `numbers` are amounts of any kind, `money` those with a currency or cents; `length` is the mean number of letters,
    `distinct` how many of the cells differ from all others.
    """

    filled: int = 0
    emails: float = 0
    phones: float = 0
    days: float = 0
    serials: float = 0
    numbers: float = 0
    money: float = 0
    answers: float = 0
    names: float = 0
    zips: float = 0
    length: float = 0
    distinct: float = 0

    @property
    def typed(self) -> bool:
        """Whether most cells are something that a heading is not."""
        return max(self.emails, self.phones, self.days + self.serials, self.numbers) >= 0.6


@dataclass(frozen=True, slots=True)
class Look:
    """What one cell looks like."""

    email: bool = False
    phone: bool = False
    day: bool = False
    serial: bool = False
    number: bool = False
    money: bool = False
    answer: bool = False
    name: bool = False
    zip: bool = False

    @property
    def typed(self) -> bool:
        """Whether it is something that no heading is."""
        return self.email or self.phone or self.day or self.number


def look(value: Value) -> Look:
    """What a cell looks like."""
    if isinstance(value, bool):
        return Look(answer=True)
    if isinstance(value, date):
        return Look(day=True)
    if isinstance(value, int | float):
        return _number(float(value))
    return _text(value) if isinstance(value, str) and len(value) <= 400 else Look()


def _number(value: float) -> Look:
    whole = value == int(value) if abs(value) < 1e18 else False
    return Look(
        phone=whole and 10**8 <= value < 10**13,
        serial=whole and int(value) in _SERIALS,
        number=True,
        money=not whole,
        answer=value in (0, 1),
        zip=whole and 1_000 <= value < 100_000,
    )


@lru_cache(maxsize=8_192)
def _text(value: str) -> Look:
    text = plain(value).lstrip("'")
    if "@" in text and _EMAIL.search(text):
        return Look(email=True)
    digits = sum(letter.isdecimal() for letter in text)
    if not digits:
        return Look(answer=yes_no(text) is not None, name=_is_name(value))
    day = is_day_like(value) or any(read_day(value, order) is not None for order in ("dmy", "mdy"))
    serial = text.isdecimal() and len(text) == 5 and int(text) in _SERIALS
    phone = not day and digits >= 6 and bool(_PHONE.match(text) or _GROUPED.fullmatch(text)) and "," not in text
    number = not day and not phone and any(read_amount(value, point, _currency(text)) is not None for point in ".,")
    return Look(
        phone=phone,
        day=day,
        serial=serial,
        number=number,
        money=number and bool(_MONEY.search(text)),
        answer=text in ("0", "1"),
        zip=bool(_ZIP.fullmatch(text)),
    )


def _currency(text: str) -> str:
    """The currency that a text is marked with: here an amount of any is one."""
    for sign, code in (("$", "USD"), ("£", "GBP"), ("¥", "JPY"), ("USD", "USD"), ("GBP", "GBP"), ("CHF", "CHF")):
        if sign in text:
            return code
    return "EUR"


def _is_name(text: str) -> bool:
    words = text.replace(",", " ").split()
    if not 2 <= len(words) <= 5 or len(text) > 60 or text[-1] in "!?:":
        return False
    large = sum(not word[0].islower() for word in words if word[0].isalpha())
    return large >= 2 and all(word[0].isalpha() for word in words) or is_company(text)


def content(values: Iterable[Value]) -> Content:
    """What a column holds, told by its first filled cells."""
    looks: list[Look] = []
    texts: list[str] = []
    for value in values:
        if is_empty(value):
            continue
        looks.append(look(value))
        texts.append(as_text(value))
        if len(looks) == LOOKED_AT:
            break
    if not looks:
        return Content()
    count = len(looks)

    def share(name: str) -> float:
        return sum(bool(getattr(each, name)) for each in looks) / count

    return Content(
        filled=count,
        emails=share("email"),
        phones=share("phone"),
        days=share("day"),
        serials=share("serial"),
        numbers=share("number"),
        money=share("money"),
        answers=share("answer"),
        names=share("name"),
        zips=share("zip"),
        length=sum(map(len, texts)) / count,
        distinct=len(set(texts)) / count,
    )
