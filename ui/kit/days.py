"""Days as people write and read them, in the owner's locale (Qt's default locale unless one is given)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from functools import partial
from unicodedata import normalize

from PySide6.QtCore import QDate, QLocale, QTime

from core.errors import UserMistake, words
from core.folding import fold
from ui.kit.digits import western
from ui.kit.language import listed, tr

_RELATIVE = re.compile(r"\+\s*(\d{1,4})\s*([dwmy])", re.IGNORECASE)
_NUMBERS = re.compile(r"(\d{1,4})\s*[./\-\s]\s*(\d{1,2})(?:\s*[./\-\s]\s*(\d{2}|\d{4}))?\s*[./]?")
_YEAR = re.compile(r"^yyyy\s*(?:'[^']*')?[.年,/\s]*|[\s,]*(?:'del?')?\s*yyyy\s*(?:'[^']*')?\.?$")
_WEEKDAY = re.compile(r"[\s,،]*d{3,4}[\s,،.]*")
_OF = re.compile(r" 'de' ")


def shown(day: date | None, locale: QLocale | None = None) -> str:
    """A day with a short month name and all of its year: 12 Mar 2026; nothing for no day."""
    if day is None:
        return ""
    spoken = locale or QLocale()
    return western(spoken.toString(QDate(day.year, day.month, day.day), _form(spoken)))


def shown_short(day: date | None, today: date, locale: QLocale | None = None) -> str:
    """A day for narrow columns: today, tomorrow, yesterday, else without the year where it is this year."""
    if day is None:
        return ""
    near = {0: tr("today"), 1: tr("tomorrow"), -1: tr("yesterday")}.get((day - today).days)
    if near is not None:
        return near
    spoken = locale or QLocale()
    form = _form(spoken)
    if day.year == today.year:
        form = _YEAR.sub("", form).strip() or form
    return western(spoken.toString(QDate(day.year, day.month, day.day), form))


def shown_instant(moment: datetime, locale: QLocale | None = None) -> str:
    """A day and a time of day; an instant with a zone is shown in the zone of this machine."""
    local = moment.astimezone() if moment.tzinfo else moment
    time = western((locale or QLocale()).toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat))
    return listed((shown(local.date(), locale), time))


def read(text: str, today: date, locale: QLocale | None = None, *, field: str = "") -> date | None:
    """Read a day as a person types it; empty is none.

    Understood are ISO (2026-03-12), the locale's order (12.3., 3/12 or 12 Mar, with or without the year: the nearest
    one), words (today, tomorrow, yesterday), weekdays (the next one, never today), +3d, +2w, +1m, +1y, and whatever
    is understood in a line that is written down (in 3 days, next monday).

    Raises:
        UserMistake: nothing of this fits.
    """
    bare = " ".join(normalize("NFKC", text).split())
    if not bare:
        return None
    spoken = locale or QLocale()
    found = _word(bare.casefold(), today, spoken) or _number(bare, today, spoken) or _written(bare, today, spoken)
    if found is None:
        from core.capture.days import day_said

        found = day_said(bare, spoken.name(), today)
    if found is None:
        raise UserMistake(
            words("“{text}” is not a day; write it like {sample}, or “tomorrow”, “fri”."),
            field=field,
            text=bare[:40],
            sample=shown(today, spoken),
        )
    return found


def read_ahead(text: str, today: date, *, field: str = "") -> date | None:
    """As `read`, of a day to which something is put off or planned.

    Raises:
        UserMistake: it is no day, or one that has gone by.
    """
    day = read(text, today, field=field)
    if day is not None and day < today:
        raise UserMistake(words("That day has gone by. Put it off until today or later."), field=field)
    return day


def _form(locale: QLocale) -> str:
    """With a short name of the month the small words of Spanish and Portuguese are left out too: 21 dic 2025."""
    return _OF.sub(" ", _said_form(locale))


def _said_form(locale: QLocale) -> str:
    return _WEEKDAY.sub("", locale.dateFormat(QLocale.FormatType.LongFormat)).replace("MMMM", "MMM")


def _word(bare: str, today: date, locale: QLocale) -> date | None:
    for away, names in ((0, ("today",)), (1, ("tomorrow", "tmr")), (-1, ("yesterday",))):
        if bare in names or fold(bare) == fold(tr(names[0])):
            return today + timedelta(days=away)
    if match := _RELATIVE.fullmatch(bare):
        return _later(today, int(match[1]), match[2].lower())
    for number in range(1, 8):
        called = set(_day_names(number, locale))
        if bare in called or (len(bare) > 1 and any(name.startswith(bare.rstrip(".")) for name in called)):
            return today + timedelta(days=(number - 1 - today.weekday()) % 7 or 7)
    return None


def _day_names(number: int, locale: QLocale) -> Iterator[str]:
    """What a day of the week is called, in full, in short and without a word for “day” or “the”; and in English."""
    for spoken in (locale, QLocale.c()):
        full = spoken.dayName(number).casefold()
        yield from (full, full.split()[-1], full.removeprefix("ال"))
        yield spoken.dayName(number, QLocale.FormatType.ShortFormat).casefold()


def _later(today: date, count: int, unit: str) -> date | None:
    start = QDate(today.year, today.month, today.day)
    moved = {
        "d": start.addDays(count),
        "w": start.addDays(7 * count),
        "m": start.addMonths(count),
        "y": start.addYears(count),
    }[unit]
    return _python(moved)


def _number(bare: str, today: date, locale: QLocale) -> date | None:
    latin = "".join(str(int(sign)) if sign.isdecimal() else sign for sign in bare)
    match = _NUMBERS.fullmatch(latin)
    if match is None:
        return None
    first, second, third = match.groups()
    if len(first) == 4:
        return _day(int(first), int(second), int(third)) if third else None
    form = locale.dateFormat(QLocale.FormatType.ShortFormat)
    month_first = form.find("M") < form.find("d") and ("." not in latin or form.startswith("y"))
    month, day = (int(first), int(second)) if month_first else (int(second), int(first))
    if third is not None:
        return _day(int(third) + (2000 if len(third) == 2 else 0), month, day)
    return _nearest(today, lambda year: _day(year, month, day))


def _nearest(today: date, in_year: Callable[[int], date | None]) -> date | None:
    """Of the days of last year, this one and the next that which is nearest to today."""
    near = [found for year in range(today.year - 1, today.year + 2) if (found := in_year(year))]
    return min(near, key=lambda found: abs(found - today), default=None)


def _written(bare: str, today: date, locale: QLocale) -> date | None:
    """A day with the name of its month; without its year, as in narrow columns, the nearest one."""
    short = _said_form(locale)
    for form in (short, short.replace("MMM", "MMMM"), _form(locale), "d MMM yyyy", "d MMMM yyyy", "MMM d yyyy"):
        day = locale.toDate(bare, form)
        if day.isValid():
            return _python(day)
    yearless = _YEAR.sub("", short).strip() or short
    for form in (yearless, yearless.replace("MMM", "MMMM"), "d MMM", "d MMMM", "MMM d", "MMMM d"):
        found = _nearest(today, partial(_in_year, bare, form, locale))
        if found is not None:
            return found
    return None


def _in_year(bare: str, form: str, locale: QLocale, year: int) -> date | None:
    day = locale.toDate(f"{bare} {year}", f"{form} yyyy")
    return _python(day) if day.isValid() else None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _python(day: QDate) -> date | None:
    return _day(day.year(), day.month(), day.day())
