r"""What the filter of an audience says: a few conditions on contacts, met all at once or any of them.

It is kept as one line of text that people can read and write, so that it travels through any table:

    tag:regular city:"New Ross" -is:customer        all of these; a minus turns one round
    tag:office OR tag:school                        any of these

A value with blanks, quotes or backslashes stands in quotes, `\"` and `\\` inside. A word without a name before it
is looked for in names and notes (`text:`). Nothing here knows a contact; `storage.audience_filter` asks for them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from core.errors import UserMistake, words


class What(StrEnum):
    """What a condition looks at; its value is the name before the colon.

    TAG, CITY (words in the address), IS (one of `STATES`), BOUGHT (words in what was sold), CATEGORY (of products),
    RECENT (bought in the last days), TIMES (bought at least so often), SPENT (at least, in whole units of the business
    currency), SILENT (nothing heard for more than so many days), NEW (known for at most so many days), PROMOTION and
    CHANNEL (met by a lead or a coupon), BIRTHDAY (month 1 to 12, `this` or `next`), SATISFIED (the mean of their
    answers, at least), CONSENT (`core.contacts.Consent`), REACH (`email` or `phone`), TEXT (words anywhere).
    """

    TAG = "tag"
    CITY = "city"
    IS = "is"
    BOUGHT = "bought"
    CATEGORY = "category"
    RECENT = "recent"
    TIMES = "times"
    SPENT = "spent"
    SILENT = "silent"
    NEW = "new"
    PROMOTION = "promotion"
    CHANNEL = "channel"
    BIRTHDAY = "birthday"
    SATISFIED = "satisfied"
    CONSENT = "consent"
    REACH = "reach"
    TEXT = "text"


STATES = ("customer", "prospect", "person", "company", "open")
"""What a contact can be: bought at least once, never bought, one or the other kind, has a lead or deal that is open."""

MONTHS = ("this", "next", *(str(month) for month in range(1, 13)))
"""What BIRTHDAY takes."""


@dataclass(frozen=True, slots=True)
class Term:
    """One condition; `without` turns it round. `value` is text in the form that `check` gives back."""

    what: What
    value: str
    without: bool = False


@dataclass(frozen=True, slots=True)
class Filter:
    """Conditions that are all met, or of which any is. Without a condition it picks nobody out."""

    terms: tuple[Term, ...] = ()
    any: bool = False


_PART = re.compile(r'(-?)(?:([a-z]+):)?("(?:[^"\\]|\\.)*"|[^\s"]+)(?=\s|$)', re.DOTALL)
_OR = "OR"
_DAYS = 36_500


def read(text: str) -> Filter:
    """The filter that a text says.

    Raises:
        UserMistake: a part of it is not understood, or some are joined by OR and others are not.
    """
    terms: list[Term] = []
    joined: list[bool] = []
    either, place = False, 0
    while place < len(text):
        if text[place].isspace():
            place += 1
            continue
        part = _PART.match(text, place)
        if part is None:
            raise _not_understood(text[place:].split()[0])
        place = part.end()
        if part.group() == _OR and terms and not either:
            either = True
            continue
        joined += [either] if terms else []
        terms.append(_term(part))
        either = False
    if either:
        raise _not_understood(_OR)
    if len(set(joined)) > 1:
        raise UserMistake(words("In a filter either every condition is joined by OR, or none is."), field="filter")
    return Filter(tuple(terms), any=any(joined))


def written(filter: Filter) -> str:
    """The text of a filter; `read` gives it back."""
    return (f" {_OR} " if filter.any else " ").join(map(_written, filter.terms))


def check(what: What, value: str) -> str:
    """Give back a value as it is kept, numbers as short as can be.

    Raises:
        UserMistake: it is none for this condition.
    """
    bare = " ".join(value.split())
    if not bare:
        raise UserMistake(words("This condition needs a word or a number."), field="filter")
    return _CHECKS[what](bare) if what in _CHECKS else bare


def _term(part: re.Match[str]) -> Term:
    minus, name, value = part.groups()
    if not name and ":" in value and not value.startswith('"'):
        raise _not_understood(part.group())
    try:
        what = What(name) if name else What.TEXT
        return Term(what, check(what, _bare(value)), bool(minus))
    except (ValueError, UserMistake):
        raise _not_understood(part.group()) from None


def _not_understood(part: str) -> UserMistake:
    return UserMistake(words("“{text}” is not understood in this filter."), field="filter", text=part[:40])


def _bare(value: str) -> str:
    return re.sub(r"\\(.)", r"\1", value[1:-1], flags=re.DOTALL) if value.startswith('"') else value


def _written(term: Term) -> str:
    value = term.value
    if re.search(r'[\s"\\]', value) or not value:
        escaped = value.replace("\\", "\\\\").replace('"', '\\"')
        value = f'"{escaped}"'
    return f"{'-' if term.without else ''}{term.what}:{value}"


def _one_of(*choices: str) -> Callable[[str], str]:
    def checked(value: str) -> str:
        if value not in choices:
            raise UserMistake(words("“{text}” is not one of: {choices}."), text=value[:40], choices=", ".join(choices))
        return value

    return checked


def _whole(least: int, most: int) -> Callable[[str], str]:
    def checked(value: str) -> str:
        if not re.fullmatch(r"\d{1,9}", value, re.ASCII) or not least <= int(value) <= most:
            raise UserMistake(
                words("Write a whole number from {least} to {most}."), field="filter", least=least, most=most
            )
        return str(int(value))

    return checked


def _amount(value: str) -> str:
    if not re.fullmatch(r"\d{1,12}(\.\d{1,4})?", value, re.ASCII):
        raise UserMistake(words("Write an amount such as {sample}."), field="filter", sample="250")
    return f"{Decimal(value).normalize():f}"


_CHECKS: Mapping[What, Callable[[str], str]] = {
    What.IS: _one_of(*STATES),
    What.RECENT: _whole(1, _DAYS),
    What.TIMES: _whole(1, 10_000),
    What.SPENT: _amount,
    What.SILENT: _whole(1, _DAYS),
    What.NEW: _whole(1, _DAYS),
    What.BIRTHDAY: _one_of(*MONTHS),
    What.SATISFIED: _whole(1, 5),
    What.CONSENT: _one_of("yes", "no", "unknown"),
    What.REACH: _one_of("email", "phone"),
}
