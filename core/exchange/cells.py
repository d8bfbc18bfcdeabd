"""How each kind of cell of the folder format is read and written; pure text in, values out, and back.

Texts stay exactly as typed. Source: FIGURES, "Cells".
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from functools import lru_cache
from typing import Any

from core.contacts import is_birthday
from core.errors import words
from core.ids import Id
from core.money import LARGEST, digits, known_currencies


class Wrong(Exception):
    """Why a cell or a row cannot be taken, as a piece of a sentence; `column` where it is not the cell's own."""

    def __init__(self, template: str, *, column: str = "", **values: object) -> None:
        """Keep the template and the values that fill its braces."""
        super().__init__(template)
        self.template = template
        self.values = values
        self.column = column


@dataclass(frozen=True, slots=True)
class Cell:
    """A kind of cell.

    `read` gets filled cells only and raises `Wrong`; `write` gets values that are there. Where one is none, the text is
    the value. `empty` is what an empty cell means.
    """

    read: Callable[[str], Any] | None = None
    write: Callable[[Any], str] | None = None
    empty: Any = ""
    ordered: bool = True
    money: bool = False

    def text(self, value: Any) -> str:
        """What stands in the cell for a value."""
        if value is None:
            return ""
        return self.write(value) if self.write else str(value)


MUST = words("must be filled")

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_TIME = re.compile(r"[0-9]{2}:[0-9]{2}")
_MONTH = re.compile(r"[0-9]{4}-[0-9]{2}")
_KEY = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_NUMBER = re.compile(r"-?[0-9]+(?:\.[0-9]+)?")
_LONGEST_NUMBER = 40


@lru_cache(maxsize=8_192)
def _read_day(text: str) -> date:
    try:
        if _DAY.fullmatch(text):
            return date.fromisoformat(text)
    except ValueError:
        pass
    raise Wrong(words("not a date (YYYY-MM-DD)"))


def _read_time(text: str) -> time:
    try:
        if _TIME.fullmatch(text):
            return time.fromisoformat(text)
    except ValueError:
        pass
    raise Wrong(words("not a time (HH:MM)"))


def _read_month(text: str) -> date:
    try:
        if _MONTH.fullmatch(text):
            return date.fromisoformat(f"{text}-01")
    except ValueError:
        pass
    raise Wrong(words("not a month (YYYY-MM)"))


def _read_birthday(text: str) -> str:
    if not is_birthday(text):
        raise Wrong(words("not a date (YYYY-MM-DD)") if text[:1] != "-" else words("not a day of the year (--MM-DD)"))
    return text


def read_key(text: str) -> Id:
    """An id as the folder format writes it: lower case, 36 characters."""
    if not _KEY.fullmatch(text):
        raise Wrong(words("not an id (a UUID of 36 characters in lower case)"))
    return Id(bytes.fromhex(text.replace("-", "")))


def write_key(key: bytes) -> str:
    """The inverse of `read_key`."""
    text = key.hex()
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"


TEXT = Cell()
DAY = Cell(_read_day, date.isoformat, None)
TIME = Cell(_read_time, lambda value: f"{value:%H:%M}", None)
MONTH = Cell(_read_month, lambda value: value.isoformat()[:7], None)
BIRTHDAY = Cell(_read_birthday)
KEY = Cell(read_key, write_key, None)


def number(places: int, lowest: int | None = None, highest: int | None = None) -> Cell:
    """A number with at most so many digits after the point, kept as a whole number of its smallest part.

    Written as short as can be.

    Args:
        places: digits after the point; 0 for whole numbers.
        lowest: the smallest that is allowed, in ones.
        highest: the largest.
    """
    scale = 10**places

    def read(text: str) -> int:
        value = _scaled(text, places)
        if (lowest is not None and value < lowest * scale) or (highest is not None and value > highest * scale):
            if highest is None:
                raise Wrong(words("less than {low}"), low=lowest)
            raise Wrong(words("not between {low} and {high}"), low=lowest, high=highest)
        return value

    def write(value: int) -> str:
        return _written(value, places).rstrip("0").rstrip(".") if places else str(value)

    return Cell(read, write, None)


def amount(currency: str) -> Cell:
    """Money in minor units, written with all digits of the currency."""
    places = digits(currency)
    return Cell(lambda text: _scaled(text, places), lambda value: _written(value, places), None, money=True)


def choice(choices: type[StrEnum], empty: StrEnum | None = None) -> Cell:
    """One of a few words; `empty` is what an empty cell means."""
    known: dict[str, StrEnum] = {each.value: each for each in choices}
    listed = ", ".join(known)

    def read(text: str) -> StrEnum:
        found = known.get(text)
        if found is None:
            raise Wrong(words("not one of: {choices}"), choices=listed)
        return found

    return Cell(read, lambda value: str(value.value), empty)


def _read_currency(text: str) -> str:
    if text not in known_currencies():
        raise Wrong(words("not a currency (three letters such as EUR)"))
    return text


CURRENCY = Cell(_read_currency)


def split(text: str) -> list[str]:
    """The values of a cell that holds several; empty ones are none."""
    if "\\" not in text:
        return [part for part in text.split(";") if part]
    parts, part = [], ""
    letters = iter(text)
    for letter in letters:
        if letter == ";":
            parts.append(part)
            part = ""
        elif letter == "\\":
            after = next(letters, "")
            part += after if after in (";", "\\") and after else letter + after
        else:
            part += letter
    return [part for part in (*parts, part) if part]


def join(values: tuple[str, ...]) -> str:
    """The inverse of `split`."""
    return ";".join(value.replace("\\", "\\\\").replace(";", "\\;") for value in values if value)


def _read_keys(text: str) -> tuple[str, ...]:
    for part in split(text):
        read_key(part)
    return tuple(sorted(set(split(text))))


IN_ORDER = Cell(lambda text: tuple(split(text)), join, ())
"""Several values whose order means something."""

IN_NO_ORDER = Cell(
    lambda text: tuple(sorted(set(split(text)))), lambda values: join(tuple(sorted(set(values)))), (), ordered=False
)
"""Several values without an order."""

KEYS = Cell(_read_keys, IN_NO_ORDER.write, (), ordered=False)
"""Several ids without an order, kept as text."""


def _scaled(text: str, places: int) -> int:
    if len(text) > _LONGEST_NUMBER or not _NUMBER.fullmatch(text):
        raise Wrong(words("not a number (such as 1234.50)") if places else words("not a whole number"))
    whole, _, part = text.partition(".")
    if len(part) > places:
        if not places:
            raise Wrong(words("not a whole number"))
        raise Wrong(words("more than {digits} digits after the point"), digits=places)
    value = int(whole + part.ljust(places, "0"))
    if abs(value) >= LARGEST * 10**places:
        raise Wrong(words("more than 12 digits"))
    return value


def _written(value: int, places: int) -> str:
    if not places:
        return str(value)
    whole, part = divmod(abs(value), 10**places)
    return f"{'-' if value < 0 else ''}{whole}.{part:0{places}d}"
