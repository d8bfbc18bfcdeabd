"""Days and times of day as people drop them into a line: fri, tomorrow, in 3 days, 12.12., 15:30."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from functools import cache
from typing import TypeVar

from core.capture.line import Line
from core.capture.spoken import vocabularies
from core.capture.spoken.vocabulary import bare
from core.money import locale_of

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_NUMBERS = re.compile(r"(\d{1,2})([./-])(\d{1,2})(?:\2(\d{4}|\d{2})?)?")
_NUMBER = re.compile(r"(\d{1,2})(?:\.|st|nd|rd|th|er|º|ª)?")
_COUNT = re.compile(r"\d{1,3}")
_YEAR = re.compile(r"20\d\d")
_CLOCK = re.compile(
    r"(\d{1,2})(?::|h|\.(?=\d\d\s*uhr))(\d{2})(?:\s*(am|pm|a\.m\.|p\.m\.|uhr|h))?(?![\w:])", re.IGNORECASE
)
_HOUR = re.compile(r"(\d{1,2})\s*(am|pm|a\.m\.|p\.m\.|uhr|h|oclock|o'clock)(?!\w)", re.IGNORECASE)
_BARE_HOUR = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?")
T = TypeVar("T")

_SHORTEST, _LONGEST, _LEAP = 28, 31, 2028
"""Days that every month and that a long month has; a year in which February has one more."""

_AFTERNOON = range(1, 7)
"""“At 3” is no time of the night."""

_OF = frozenset(bare(word) for word in ("of", "de", "del", "the", "da", "do"))


@dataclass(frozen=True, slots=True)
class Day:
    """A day in words `first` up to before `last`; `sure` where the words can hardly mean anything else."""

    first: int
    last: int
    on: date
    sure: bool


@dataclass(frozen=True, slots=True)
class Moment:
    """A time of day in words `first` up to before `last`."""

    first: int
    last: int
    at: time


@dataclass(frozen=True, slots=True)
class Calendar:
    """Names of days and months in the owner's language and in English; how numbers stand in a day."""

    weekdays: dict[str, tuple[int, bool]]
    """Monday is 0; whether the name is written out."""
    months: dict[str, int]
    month_first: bool
    dotted: bool


@cache
def calendar(locale: str) -> Calendar:
    """The calendar of a locale."""
    own = locale_of(locale)
    weekdays: dict[str, tuple[int, bool]] = {}
    months: dict[str, int] = {}
    for spoken in (own, locale_of("en")):
        for form in ("format", "stand-alone"):
            for width in ("wide", "abbreviated", "short"):
                for number, name in (spoken.days[form].get(width) or {}).items():
                    _name(weekdays, name, (int(number), width == "wide"), shortest=2)
                for number, name in (spoken.months[form].get(width) or {}).items():
                    _name(months, name, int(number), shortest=3)
    for short, number in (("tues", 1), ("weds", 2), ("thur", 3), ("thurs", 3)):
        weekdays.setdefault(short, (number, False))
    pattern = own.date_formats["short"].pattern
    return Calendar(weekdays, months, 0 <= pattern.find("M") < pattern.find("d"), "." in pattern)


_NOT_SAID = ("-feira", "יום")
"""Words for “day” in the names of weekdays, which many leave out: segunda-feira, יום שישי."""


def _name(names: dict[str, T], name: str, means: T, *, shortest: int) -> None:
    known = bare(name).rstrip(".")
    if len(known) >= shortest and not known.isdecimal():
        names.setdefault(known, means)
        for word in _NOT_SAID:
            if known.startswith(word) or known.endswith(word):
                names.setdefault(known.removeprefix(word).removesuffix(word), means)
        if known.endswith("曜日"):
            names.setdefault(known.removesuffix("日"), means)


def days_in(line: Line, locale: str, today: date) -> Iterator[Day]:
    """Every day that the free words of a line name, from the left."""
    place = 0
    while place < len(line):
        day = _day_at(line, place, locale, today) if line.is_free(place) else None
        if day is not None:
            yield day
        place = day.last if day is not None else place + 1


def day_said(text: str, locale: str, today: date) -> date | None:
    """The day that a text names, and nothing beside it: 24 dez, 1er décembre, in 3 days, after tomorrow.

    With the name of a month and without a year it is the nearest, since it may lie behind us; see `days_in`.
    """
    line = Line(text)
    for last, day, month, year in _month_named(line, 0, calendar(locale)) if len(line) else ():
        if last == len(line):
            years = (year,) if year else (today.year - 1, today.year, today.year + 1)
            near = [found for each in years if (found := _day(each, month, day))]
            return min(near, key=lambda found: abs(found - today), default=None)
    whole = (day.on for day in days_in(line, locale, today) if (day.first, day.last) == (0, len(line)))
    return next(whole, None)


def no_days_in(line: Line, locale: str) -> Iterator[tuple[int, int]]:
    """Free words, from one up to before another, that name a day which no year has: “31 feb”, “30.2.”."""
    names = calendar(locale)
    for place in line.free():
        for last, day, month, year in (*_month_named(line, place, names), *_numbered(line, place, names)):
            if _SHORTEST < day <= _LONGEST and 1 <= month <= 12 and _day(year or _LEAP, month, day) is None:
                yield place, last


def moment_in(line: Line, locale: str, days: Sequence[Day] = ()) -> Moment | None:
    """The first time of day in the free words of a line; a bare hour only where a word such as “at” says so.

    Args:
        line: its words.
        locale: how the owner writes.
        days: those that the line names; one may follow a bare hour.
    """
    for pattern in (_CLOCK, _HOUR):
        for match in pattern.finditer(line.text):
            at = _time(match[1], match[2] if pattern is _CLOCK else "0", match[3 if pattern is _CLOCK else 2] or "")
            covered = line.covering(*match.span()) if at is not None else None
            if at is not None and covered is not None:
                return Moment(covered[0] - _lead(line, covered[0], locale), covered[1], at)
    for place in line.free():
        lead = _lead(line, place, locale)
        bare_hour = _BARE_HOUR.fullmatch(line.words[place].text) if lead else None
        half = "pm" if bare_hour is not None and int(bare_hour[1]) in _AFTERNOON else ""
        at = _time(bare_hour[1], bare_hour[2] or "0", half) if bare_hour is not None else None
        if at is not None and _ends(line, place, locale, days):
            return Moment(place - lead, place + 1, at)
    return None


def _ends(line: Line, place: int, locale: str, days: Sequence[Day]) -> bool:
    """Whether nothing follows that a number could count."""
    starts = {day.first for day in days}
    starts |= {day.first - line.phrase_before(day.first, words.on) for day in days for words in vocabularies(locale)}
    return line.words[place].stops or not line.is_free(place + 1) or place + 1 in starts


def _lead(line: Line, place: int, locale: str) -> int:
    return max(line.phrase_before(place, words.at) for words in vocabularies(locale))


def _time(hours: str, minutes: str, half: str) -> time | None:
    hour, minute, half = int(hours), int(minutes), half.replace(".", "").casefold()
    if half in ("am", "pm"):
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "pm" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _day_at(line: Line, place: int, locale: str, today: date) -> Day | None:
    return (
        _with_weekday(line, place, locale, today)
        or _dated(line, place, calendar(locale), today)
        or _relative(line, place, locale, today)
    )


def _with_weekday(line: Line, place: int, locale: str, today: date) -> Day | None:
    """A weekday, with “next” before it and the date after it if they are there."""
    names = calendar(locale)
    start = place
    if any(line.words[place].folded in words.coming for words in vocabularies(locale)):
        start = place + 1
    word = line.words[start].folded.rstrip(".") if line.is_free(start) else ""
    found = names.weekdays.get(word) if len(word) > 1 else None
    if found is None:
        return None
    number, sure = found
    after = start + 1
    if line.is_free(after) and not line.words[start].stops or line.is_free(after) and line.words[start].raw[-1:] == ",":
        dated = _dated(line, after, names, today)
        if dated is not None:
            return Day(place, dated.last, dated.on, sure=True)
    if line.is_free(after) and any(line.words[after].folded in words.coming for words in vocabularies(locale)):
        after += 1
    away = (number - today.weekday()) % 7 or 7
    on = _later(today, away)
    return None if on is None else Day(place, after, on, sure or start > place)


def _dated(line: Line, place: int, names: Calendar, today: date) -> Day | None:
    return _in_numbers(line, place, names, today) or _with_month(line, place, names, today)


def _in_numbers(line: Line, place: int, names: Calendar, today: date) -> Day | None:
    raw = _whole_word(line, place)
    if found := _ISO.fullmatch(raw):
        return _kept(place, place + 1, _day(int(found[1]), int(found[2]), int(found[3])), today)
    found = _NUMBERS.fullmatch(raw)
    if found is None:
        return None
    mark, year = found[2], found[4]
    month, day = _month_and_day(found, names)
    whole = bool(year) or (mark == "." and raw.endswith("."))  # “1/2” and “12.50” are rather something else
    if year:
        return _kept(place, place + 1, _day(_whole_year(year), month, day), today)
    if mark == "-":
        return None
    return _kept(place, place + 1, _coming(today, month, day), today, sure=whole)


def _numbered(line: Line, place: int, names: Calendar) -> Iterator[tuple[int, int, int, int]]:
    """What can hardly mean anything but a day in numbers, whether there is such a day or not."""
    raw = _whole_word(line, place)
    if found := _ISO.fullmatch(raw):
        yield place + 1, int(found[3]), int(found[2]), int(found[1])
    elif (found := _NUMBERS.fullmatch(raw)) and (found[4] or raw.endswith(".") or found[2] == "/"):
        month, day = _month_and_day(found, names)
        yield place + 1, day, month, _whole_year(found[4])


def _whole_year(year: str | None) -> int:
    """“26” is 2026; 0 for none."""
    return int(year or 0) + (2000 if year and len(year) == 2 else 0)


def _whole_word(line: Line, place: int) -> str:
    return line.words[place].raw.strip("()[],;:!?")


def _month_and_day(found: re.Match[str], names: Calendar) -> tuple[int, int]:
    first, second = int(found[1]), int(found[3])
    return (first, second) if names.month_first and found[2] != "." else (second, first)


def _with_month(line: Line, place: int, names: Calendar, today: date) -> Day | None:
    """“12 dec”, “12. Dezember 2026”, “12 de diciembre”, “dec 12”."""
    for last, day, month, year in _month_named(line, place, names):
        return _kept(place, last, _day(year, month, day) if year else _coming(today, month, day), today)
    return None


def _month_named(line: Line, place: int, names: Calendar) -> Iterator[tuple[int, int, int, int]]:
    """A number beside the name of a month: up to before which word they stand, the day, the month, the year or 0."""
    words = line.words
    number = _NUMBER.fullmatch(words[place].text.casefold()) or _NUMBER.fullmatch(words[place].raw.rstrip(","))
    after = place + 1
    if number is not None:
        if line.is_free(after) and words[after].folded in _OF:
            after += 1
        month = names.months.get(words[after].folded.rstrip(".")) if line.is_free(after) else None
    else:
        month = names.months.get(words[place].folded.rstrip("."))
        number = _NUMBER.fullmatch(words[after].text.casefold()) if month and line.is_free(after) else None
    if month is not None and number is not None:
        dated = line.is_free(after + 1) and _YEAR.fullmatch(words[after + 1].text)
        yield after + 1 + bool(dated), int(number[1]), month, int(words[after + 1].text) if dated else 0


def _relative(line: Line, place: int, locale: str, today: date) -> Day | None:
    for words in vocabularies(locale):
        if size := line.phrase_at(place, words.nearby):
            said = tuple(word.folded for word in line.words[place : place + size])
            return _kept(place, place + size, _later(today, words.near[said]), today)
        if size := line.phrase_at(place, words.within):
            count, unit = place + size, place + size + 1
            if line.is_free(count, unit + 1) and (days := words.units.get(line.words[unit].folded)):
                counted = line.words[count].folded
                number = int(counted) if _COUNT.fullmatch(counted) else 1 if counted in words.one else None
                if number is not None:
                    return _kept(place, unit + 1, _moved(today, number, days), today)
        if line.is_free(place, place + 2):
            pair = {line.words[place].folded, line.words[place + 1].folded}
            if pair & words.coming and pair & words.week:
                return _kept(place, place + 2, _later(today, 7 - today.weekday()), today)
    return None


def _moved(today: date, number: int, days: int) -> date | None:
    if days > 0:
        return _later(today, number * days)
    months = today.month - 1 + number
    year, month = today.year + months // 12, months % 12 + 1
    return next((found for day in range(today.day, 27, -1) if (found := _day(year, month, day))), None) or _day(
        year, month, min(today.day, 28)
    )


def _kept(first: int, last: int, on: date | None, today: date, *, sure: bool = True) -> Day | None:
    """What lies behind us is no day to do something on."""
    return None if on is None or on < today else Day(first, last, on, sure)


def _coming(today: date, month: int, day: int) -> date | None:
    years = (today.year, today.year + 1)
    return next((found for year in years if (found := _day(year, month, day)) and found >= today), None)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _later(today: date, days: int) -> date | None:
    try:
        return today + timedelta(days=days)
    except OverflowError:
        return None
