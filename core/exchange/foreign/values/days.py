"""Days as people and programs write them, and in which order a whole column writes them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from functools import lru_cache

from core.exchange.foreign.grid import Value
from core.exchange.foreign.values.text import folded, plain
from core.folding import fold

# Excel counts days from a 1900 that it takes for a leap year: correct from 1 March 1900 (serial 61) on.
_ZERO = date(1899, 12, 30)
_SERIALS = range(20_000, 60_001)
_BIRTH_SERIALS = range(61, 60_001)

_TIME = r"(?:(?:\s*,\s*|\s+|T)\(?\d{1,2}[:.h]\d{2}.*)?"
_YEAR_FIRST = re.compile(rf"(\d{{4}})\s?([-./])\s?(\d{{1,2}})\s?\2\s?(\d{{1,2}}){_TIME}", re.DOTALL)
_COMPACT = re.compile(rf"(\d{{4}})(\d\d)(\d\d)(?:T\d.*)?{_TIME}", re.DOTALL)
_NUMBERS = re.compile(rf"(\d{{1,2}})\s?([-./ ])\s?(\d{{1,2}})\s?\2\s?(\d{{4}}|\d{{2}})\.?{_TIME}", re.DOTALL)
_UP_TO_31 = r"(?:[0-2]?\d|3[01])"
_DAY_LIKE = re.compile(
    rf"(?:{_UP_TO_31}([./-]){_UP_TO_31}\1(?:(?:00|19|20)\d\d|\d\d)"
    rf"|(?:00|19|20)\d\d([./-]){_UP_TO_31}\2{_UP_TO_31}){_TIME}",
    re.DOTALL,
)
_WEEKDAY = re.compile(r"^[^\W\d_]{2,10}\.?,?\s+(?=\d{1,2}\s?[./-]\s?\d|\d{4}-)")
_SERIAL = re.compile(r"(\d{2,5})(?:[.,]\d+)?")
_NO_YEAR = re.compile(r"(?:--)?(\d{1,2})\s?[-./]\s?(\d{1,2})\.?")
_CLOCK = re.compile(r"[\s,]*(?:\b(?:at|um|a las|às|à)\s+)?\d{1,2}:\d{2}.*", re.DOTALL)
_PARTS = re.compile(r"\d+|[^\W\d_]+")

_MONTHS = """
    january jan januar janner jaenner janv janvier enero ene janeiro يناير كانون_الثاني
    february feb februar feber fevrier fevr fev febrero fevereiro فبراير شباط
    march mar marz mrz maerz mars marzo marco مارس اذار
    april apr avril avr abril abr ابريل نيسان
    may mai mayo maio مايو ايار
    june jun juni juin junio junho يونيو حزيران
    july jul juli juillet juil julio julho يوليو تموز
    august aug aout agosto ago اغسطس اب
    september sep sept septembre septiembre setiembre setembro set سبتمبر ايلول
    october oct oktober okt octobre octubre outubro out اكتوبر تشرين_الاول
    november nov novembre noviembre novembro نوفمبر تشرين_الثاني
    december dec dezember dez decembre diciembre dic dezembro ديسمبر كانون_الاول
"""
_MONTH_OF = {
    fold(name).replace("_", " "): number
    for number, line in enumerate(_MONTHS.strip().splitlines(), 1)
    for name in line.split()
}
_ARABIC_PAIRS = [name for name in _MONTH_OF if " " in name]

# Weekdays and little words that may stand in a date without changing it.
_BESIDE = folded("""
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so
    lunes martes miercoles jueves viernes sabado domingo lun mie jue vie sab dom
    lundi mardi mercredi jeudi vendredi samedi dimanche mer jeu ven sam dim
    segunda terca quarta quinta sexta feira seg ter qua qui sex
    الاثنين الثلاثاء الاربعاء الخميس الجمعه السبت الاحد
    of the de del den der le el do da st nd rd th er o a em am on dia year ano من م
""")


def _bare(text: str) -> str:
    """A date without the apostrophe of spreadsheets and the weekday before its numbers."""
    text = plain(text).lstrip("'").strip()
    weekday = _WEEKDAY.match(text)
    return text[weekday.end() :] if weekday and fold(weekday[0]).strip(" .,") in _BESIDE else text


def read_day(value: Value, order: str, *, serial: bool = False) -> date | None:
    """Read a cell as a day; none where it is none, or no day of the calendar.

    Years come first ("2026-03-12", also with a time, whose offset is left alone: the day as written) in any order.
    Numbers alone are read in the order of the column; two digits of a year as Excel reads them: 30 to 99 are 19…

    Args:
        value: the cell.
        order: "dmy", "mdy" or "ymd"; what can only be read one way is read so under "ymd".
        serial: whether a number from 20000 to 60000 is a day as Excel counts them (1900 system).
    """
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, int | float):
        return _of_number(value, _SERIALS if serial else range(0))
    if isinstance(value, str) and value and len(value) <= 60:
        return _of_text(value, order, serial)
    return None


def is_day_like(text: str) -> bool:
    """Whether a text is written as a day in numbers is, be it a day of the calendar or not: 31.02.2026 is none."""
    return len(text) <= 60 and bool(_DAY_LIKE.fullmatch(_bare(text)))


def _of_number(value: float, serials: range) -> date | None:
    if value != value or abs(value) > 1e9:
        return None
    whole = int(value)
    if whole in serials:
        return _ZERO + timedelta(days=whole)
    if value == whole and 19_000_000 < whole < 22_000_000:
        return _made(whole // 10_000, whole // 100 % 100, whole % 100)
    return None


@lru_cache(maxsize=16_384)
def _of_text(text: str, order: str, serial: bool) -> date | None:
    text = _bare(text)
    if serial and (alone := _SERIAL.fullmatch(text)):
        return _of_number(int(alone[1]), _SERIALS)
    if found := _YEAR_FIRST.fullmatch(text):
        return _made(int(found[1]), int(found[3]), int(found[4]))
    if found := _COMPACT.fullmatch(text):
        return _made(int(found[1]), int(found[2]), int(found[3])) if 1900 <= int(found[1]) < 2200 else None
    if found := _NUMBERS.fullmatch(text):
        return _ordered(found[1], found[3], found[4], order)
    return _in_words(text)


def _ordered(first: str, second: str, third: str, order: str) -> date | None:
    if order == "dmy":
        return _made(_year(third), int(second), int(first))
    if order == "mdy":
        return _made(_year(third), int(first), int(second))
    if len(third) == 2:
        return _made(_year(first), int(second), int(third))
    as_dmy, as_mdy = (_made(int(third), int(month), int(day)) for day, month in ((first, second), (second, first)))
    return as_dmy or as_mdy if as_dmy is None or as_mdy is None or as_dmy == as_mdy else None


def _in_words(text: str) -> date | None:
    day, month, year = _words(text)
    return _made(year, month, day) if day and month and year is not None else None


def _words(text: str) -> tuple[int, int, int | None]:
    """Day, month and year of a date with the month in words; 0 where there is none, none for no year."""
    bare = _CLOCK.sub("", fold(text))
    if not any(letter.isalpha() for letter in bare):
        return 0, 0, None
    for pair in _ARABIC_PAIRS:
        bare = bare.replace(pair, pair.replace(" ", ""))
    month, numbers = 0, []
    for part in _PARTS.findall(bare):
        if part.isdecimal():
            numbers.append(part)
        elif found := _MONTH_NAMES.get(part):
            # Arabic and Roman countries write both names of a month: the second must be the same.
            if month and month != found:
                return 0, 0, None
            month = found
        elif part not in _BESIDE:
            return 0, 0, None
    if not month or len(numbers) not in (1, 2) or any(len(number) > 4 for number in numbers):
        return 0, 0, None
    if len(numbers) == 1:
        return (int(numbers[0]), month, None) if len(numbers[0]) <= 2 else (0, 0, None)
    day, year = reversed(numbers) if len(numbers[0]) == 4 else numbers
    return (int(day), month, _year(year)) if len(day) <= 2 and len(year) in (2, 4) else (0, 0, None)


_MONTH_NAMES = {name.replace(" ", ""): number for name, number in _MONTH_OF.items()}


def _year(text: str) -> int:
    """Two digits as Excel reads them: 00 to 29 are 2000 to 2029, 30 to 99 are 1930 to 1999."""
    if len(text) > 2:
        return int(text)
    return int(text) + (2000 if int(text) < 30 else 1900)


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if 1800 <= year < 2200 else None
    except ValueError:
        return None


def day_order(values: Iterable[Value]) -> str | None:
    """In which order a column writes its days: "dmy", "mdy", or "ymd" where no cell leaves a choice.

    None where cells can be read in two ways and none decides, or as many say one as say the other. Dots decide for
    day, month, year: no locale of CLDR writes the month first with dots.
    """
    votes: Counter[str] = Counter()
    open_cells = 0
    for text in values:
        found = _NUMBERS.fullmatch(_bare(text)) if isinstance(text, str) and len(text) <= 60 else None
        if found is None:
            continue
        first, second, third = int(found[1]), int(found[3]), found[4]
        if first > 31 or first == 0:
            votes["ymd"] += len(third) == 2
        elif first > 12 >= second or second > 12 >= first:
            votes["dmy" if first > 12 else "mdy"] += 1
        elif first != second or len(third) == 2:
            votes["dmy"] += found[2] == "."
            open_cells += 1
    ranked = [(order, count) for order, count in votes.most_common(2) if count]
    if len(ranked) == 2 and ranked[0][1] == ranked[1][1]:
        return None
    if ranked:
        return ranked[0][0]
    return None if open_cells else "ymd"


def read_birthday(value: Value, order: str, *, serial: bool = False) -> str:
    """A birthday as ISO date, or `--MM-DD` where the year is not known; empty where it is none.

    1604 is the year that address books write for no year.
    """
    if isinstance(value, int | float) and not isinstance(value, bool):
        day = _of_number(value, _BIRTH_SERIALS if serial else range(0))
    else:
        day = read_day(value, order, serial=serial)
    if day is not None:
        return f"--{day:%m-%d}" if day.year == 1604 else day.isoformat()
    if not isinstance(value, str) or not value or len(value) > 60:
        return ""
    text = _bare(value)
    if text.startswith("1604"):
        return read_birthday(f"2000{text[4:]}", order).replace("2000-", "--", 1)
    if found := _NO_YEAR.fullmatch(text):
        first, second = int(found[1]), int(found[2])
        day_first = order == "dmy" and not text.startswith("--")
        return _of_year(second, first) if day_first else _of_year(first, second)
    day_of_month, month, year = _words(text)
    return _of_year(month, day_of_month) if month and year is None else ""


def _of_year(month: int, day: int) -> str:
    return "" if _made(2000, month, day) is None else f"--{month:02d}-{day:02d}"
