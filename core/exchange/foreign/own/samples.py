"""Some cells of a column beside how they would be read, as the owner's locale writes it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache

from babel.dates import format_date, format_skeleton

from core.errors import words
from core.exchange.foreign.drafts import Setting
from core.exchange.foreign.grid import Value
from core.exchange.foreign.own.months import last_of_month
from core.exchange.foreign.own.recipe import Recipe
from core.exchange.foreign.own.sheet import Sheet, is_total_word
from core.exchange.foreign.own.targets import AMOUNTS, DAYS, Target
from core.exchange.foreign.own.texts import (
    NO_AMOUNT,
    NO_ANSWER,
    NO_DAY,
    NO_EMAIL,
    NO_PHONE,
    one_line,
    paid_says,
    tags_of,
)
from core.exchange.foreign.values import (
    amount_note,
    as_text,
    natural_name,
    read_amount,
    read_birthday,
    read_day,
    read_emails,
    read_phone,
    split_phones,
    yes_no,
)
from core.money import locale_of, shown

MOST = 5
_LOOKED_AT = 400
_LETTERS = re.compile(r"[^\W\d_]+")
_DIGITS = re.compile(r"\d+")

YES, NO = words("yes"), words("no")


@dataclass(frozen=True, slots=True)
class Sample:
    """A cell as it stands, and as it is read; `wrong` says why it is not understood (a template and its values)."""

    raw: str
    read: str = ""
    wrong: str = ""
    values: dict[str, object] = field(default_factory=dict)


def samples(sheet: Sheet, index: int, recipe: Recipe, setting: Setting) -> tuple[Sample, ...]:
    """Up to five cells of a column that are written differently from each other, in their order."""
    shapes: dict[str, tuple[int, Value]] = {}
    others: list[tuple[int, Value]] = []
    seen: set[str] = set()
    for number, value in enumerate(sheet.column(index)):
        text = as_text(value)
        if number == _LOOKED_AT or (len(shapes) >= MOST):
            break
        if text in seen or is_total_word(text):
            continue
        seen.add(text)
        shape = f"{type(value).__name__}{_DIGITS.sub('9', _LETTERS.sub('a', text[:60]))}"
        if shape not in shapes:
            shapes[shape] = number, value
        elif len(others) < MOST:
            others.append((number, value))
    kept = sorted([*shapes.values(), *others][:MOST], key=lambda each: each[0])
    return tuple(sample(value, recipe.targets[index], recipe.orders[index], recipe, setting) for _, value in kept)


def sample(value: Value, target: Target, order: str, recipe: Recipe, setting: Setting) -> Sample:
    """A cell and how it is read where its column holds this."""
    raw = one_line(as_text(value))[:200]
    if target in DAYS:
        return _day(raw, value, target, order, setting)
    if target in AMOUNTS:
        amount = read_amount(value, recipe.point, setting.currency)
        if amount is None:
            return Sample(raw, wrong=NO_AMOUNT, values={"currency": setting.currency})
        read = shown(amount, setting.currency, setting.locale or "en_GB")
        return Sample(raw, f"{read} {amount_note(value)}".strip())
    if target is Target.PHONE:
        return _phones(raw, value, recipe.country)
    reader = _READERS.get(target)
    return reader(raw, value) if reader else Sample(raw, raw)


def _day(raw: str, value: Value, target: Target, order: str, setting: Setting) -> Sample:
    if target is Target.BIRTHDAY:
        birthday = read_birthday(value, order, serial=True)
        if birthday.startswith("--"):
            return Sample(raw, _without_year(birthday, setting.locale))
        day = date.fromisoformat(birthday) if birthday else None
    else:
        day = read_day(value, order, serial=True)
        if day is None and target is Target.SPENT_ON:
            day = last_of_month(value)
    if day is None:
        return Sample(raw, wrong=NO_DAY)
    return Sample(raw, _written(day, setting.locale))


@lru_cache(maxsize=512)
def _written(day: date, locale: str) -> str:
    return format_date(day, "long", locale=locale_of(locale or "en_GB"))


def _without_year(birthday: str, locale: str) -> str:
    day = date.fromisoformat(f"2000{birthday[1:]}")
    return format_skeleton("MMMMd", day, locale=locale_of(locale or "en_GB"))


def _phones(raw: str, value: Value, country: str) -> Sample:
    read = [read_phone(each, country) for each in split_phones(value)]
    if any(understood for _, understood in read):
        return Sample(raw, ", ".join(text for text, _ in read))
    return Sample(raw, wrong=NO_PHONE)


def _emails(raw: str, value: Value) -> Sample:
    good, _ = read_emails(value)
    return Sample(raw, ", ".join(good)) if good else Sample(raw, wrong=NO_EMAIL)


def _answer(raw: str, value: Value) -> Sample:
    said = yes_no(value)
    return Sample(raw, wrong=NO_ANSWER) if said is None else Sample(raw, YES if said else NO)


def _paid(raw: str, value: Value) -> Sample:
    said = paid_says(value)
    return Sample(raw, wrong=NO_ANSWER) if said is None else Sample(raw, YES if said else NO)


_READERS: dict[Target, Callable[[str, Value], Sample]] = {
    Target.EMAIL: _emails,
    Target.NAME: lambda raw, value: Sample(raw, natural_name(as_text(value))),
    Target.TAGS: lambda raw, value: Sample(raw, ", ".join(tags_of(as_text(value)))),
    Target.CONSENT: _answer,
    Target.NO_CONSENT: _answer,
    Target.PAID: _paid,
    Target.LEAVE_OUT: lambda raw, _: Sample(raw),
}
