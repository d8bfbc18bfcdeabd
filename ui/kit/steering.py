"""Lines in which words run both ways: which way the line runs, and what in it is kept together.

Unicode's rules see letters only. A question mark at the end of an English name in an Arabic line would go to its
beginning, “Google · 10” would change places, a telephone number would be read in groups from the right, and the € of
an amount would stand behind it in a sentence and before it by itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from unicodedata import bidirectional

from PySide6.QtCore import QLocale, Qt

LEFT_TO_RIGHT, RIGHT_TO_LEFT = "\u200e", "\u200f"
"""Unseen letters that run to the right, and to the left."""
_KEPT = {False: ("\u2067", "\u2069"), True: ("\u2066", "\u2069")}
"""Around words that run against the line, by whether the line runs from the right; unseen as well."""

_MARKS = LEFT_TO_RIGHT + RIGHT_TO_LEFT + "\u061c"
_BETWEEN = " · "
_PHONE = re.compile(r"\+\d[\d ()/.\u00a0-]{4,}\d")
_CURRENCY, _BLANK, _DIGITS = "[$£¥¢\u20a0-\u20cf]", "[ \u00a0\u202f]?", "\\d(?:[\\d.,’'\u00a0\u202f]*\\d)?"
_SIGNED = re.compile(
    rf"""{_PHONE.pattern} | (?<![{_MARKS}])(?:
    (?:(?<!\w)[+\-−])? {_CURRENCY}{_BLANK}[+\-−]?{_DIGITS}             # -€240.50
    | (?<!\w)[+\-−]{_DIGITS} (?:{_BLANK}(?:{_CURRENCY}|%))?            # +5, −2 %
    | (?<![\d.,])(?<![{_MARKS}][+\-−]) {_DIGITS}{_BLANK}(?:{_CURRENCY}|%)  # 240,50 €
    )""",
    re.VERBOSE,
)
"""A phone or an amount, whose sign would go to the other side of it; not after a mark, which steers it already."""
_DOLLARS = re.compile(rf"\${_BLANK}[+\-−]?{_DIGITS}")
"""What follows the letters of a currency: US$20."""
_BEFORE_CODE = re.compile(rf"(?<![\d.,])[+\-−]?{_DIGITS}[\u00a0\u202f]$")
_CODE = re.compile(r"[A-Z]{3}(?![^\W_])|[A-Z]{0,2}\$")
"""A currency in letters, behind its amount: 20 CHF."""
_LED_BY = re.compile(r"(?:^|(?<=[«“„\"(])|(?<=: ))\d+[ \u00a0]+$")
"""A number that words begin with, after what can only stand before them: «31 feb»."""
_DAY = re.compile(r"(?:\d{1,2}\.?[ \u00a0\u2009\u202f]?[–-][ \u00a0\u2009\u202f]?)?\d{1,2}\.?[ \u00a0\u202f]$")
"""The day before the name of a month, or the days: it is no number of the sentence around."""
_REST_OF_DAY = re.compile(r"(?:,?[ \u00a0]\d{4}|[ \u00a0]\d{1,2}(?:,[ \u00a0]?\d{4})?)(?!\d)")
"""What follows the name of a month: Jun 11, 2026."""
_FOLLOWED_BY = re.compile(r"(?:[ \u00a0]+[\d.,:/%-]*\d)+(?![^\W\d_])")
_JOINED = re.compile(r"[\d.,:/_–-]*\d")
_PARTED_BY = re.compile(r"[،؛؟«»]|[\"”]\s*,\s*[\"“]")
"""What ends words within a line from the right, whatever follows: one name after the other."""
_BEFORE = frozenset("/\\.#@~+-_&$€£0123456789'")
_AFTER = frozenset("/\\#+_*%[]→←↑↓0123456789'’")
_ENDS = frozenset(".!?…")
_CLOSED = {"“": "”", "‘": "’", "«": "»", "(": ")", "[": "]", '"': '"'}
_OPENED = {closing: opening for opening, closing in _CLOSED.items()}


@lru_cache(maxsize=2_048)
def steered(text: str, direction: Qt.LayoutDirection) -> str:
    """A text that runs as it should on lines of its own.

    In one script it runs as its first letter does. With both kinds of letters it is a sentence of the window that holds
    a name, or the other way round: “Ana” في السلة. Qt would let the name decide; so the window does, and what belongs
    to the name stays at it: its quotes and brackets, its full stop within quotes, and signs without a blank.
    """
    if text.isascii():
        return text
    mirrored = direction is Qt.LayoutDirection.RightToLeft
    kinds = set(map(_way, text)) - {""}
    if len(kinds) == 1:
        return _with_numbers(text) if mirrored and kinds == {"R"} else text
    if not kinds:
        return text
    return "\n".join(_led(line, mirrored) for line in text.split("\n"))


def _led(line: str, mirrored: bool) -> str:
    """One of the lines, with a mark before it where its first letter would turn it round."""
    ways = [way for letter in line if (way := _way(letter))]
    if len(set(ways)) < 2:
        return line
    mark = (LEFT_TO_RIGHT, RIGHT_TO_LEFT)[mirrored] if (ways[0] == "L") is mirrored else ""
    return mark + _line(line, mirrored)


def runs_back(text: str) -> bool:
    """Whether any of its letters runs from the right."""
    return not text.isascii() and "R" in _kinds(text)


def begins_right(text: str, direction: Qt.LayoutDirection) -> bool:
    """Whether a line of its own begins at the right: as its letters do, or as the window where it has both kinds."""
    ways = set(map(_way, text)) - {""}
    return direction is Qt.LayoutDirection.RightToLeft if len(ways) == 2 else ways == {"R"}


def _way(letter: str) -> str:
    found = bidirectional(letter)
    return "R" if found == "AL" else found if found in ("L", "R") else ""


def _kind(letter: str) -> str:
    """Which way a letter runs; the unseen marks, which stand in amounts and percentages, are none."""
    return "" if letter in _MARKS else _way(letter)


def _kinds(text: str) -> set[str]:
    return set(map(_kind, text)) - {""}


def _with_numbers(text: str) -> str:
    """A text from the right in which phones and amounts keep their signs where they were written."""
    before, after = _KEPT[True]
    return _SIGNED.sub(lambda found: f"{before}{found[0]}{after}", text)


def _line(line: str, mirrored: bool) -> str:
    """One line of both scripts: its pieces, apart from each other."""
    against = "L" if mirrored else "R"
    before, after = _KEPT[mirrored]
    pieces = line.split(_BETWEEN)
    own = RIGHT_TO_LEFT if mirrored else LEFT_TO_RIGHT
    told = []
    for number, piece in enumerate(pieces, 1):
        kinds = _kinds(piece)
        if kinds == {against} and len(pieces) > 1:
            told.append(f"{before}{piece}{after}")
        elif len(kinds) == 2:
            told.append(_sentence(piece, mirrored) + (own if number < len(pieces) else ""))
        else:
            told.append(_with_numbers(piece) if mirrored else piece)
    return _BETWEEN.join(told)


def _sentence(text: str, mirrored: bool) -> str:
    """A piece of both scripts; words that run against it are kept together where letters alone would tear them."""
    before, after = _KEPT[mirrored]
    around = _with_numbers if mirrored else str
    told, done = "", 0
    for start, end, parted in _names(text, mirrored):
        first, last = _begin(text, start, end, done), _end(text, start, end)
        torn = parted or (first, last) != (start, end) or _number_follows(text, end)
        told += around(text[done:first]) + (f"{before}{text[first:last]}{after}" if torn else text[first:last])
        done = last
    return told + around(text[done:])


def _against(text: str, mirrored: bool) -> Iterator[tuple[int, int]]:
    """Where words run against the line: from their first letter to after the last, with none of the line between."""
    wanted = "L" if mirrored else "R"
    start = end = -1
    for place, letter in enumerate(text):
        kind = _kind(letter)
        if kind == wanted:
            start, end = place if start < 0 else start, place + 1
        elif kind and start >= 0:
            yield start, end
            start = -1
    if start >= 0:
        yield start, end


def _names(text: str, mirrored: bool) -> Iterator[tuple[int, int, bool]]:
    """Where words stand that run against the line, and whether others follow each other there: «A»، «B»."""
    for start, end in _against(text, mirrored):
        cuts = [found.span() for found in _PARTED_BY.finditer(text, start, end)] if mirrored else []
        ends = zip([start, *(cut[1] for cut in cuts)], [*(cut[0] for cut in cuts), end], strict=True)
        spans = [span for begin, stop in ends if (span := _trimmed(text, begin, stop))]
        for begin, stop in spans:
            yield begin, stop, len(spans) > 1


def _trimmed(text: str, start: int, end: int) -> tuple[int, int] | None:
    """From the first letter to after the last."""
    letters = [place for place in range(start, end) if _kind(text[place])]
    return (letters[0], letters[-1] + 1) if letters else None


def _begin(text: str, start: int, end: int, done: int) -> int:
    """Where what belongs to the words begins."""
    place = start
    while place > done and (text[place - 1] in _BEFORE or _closes_within(text[place - 1], text[place:end])):
        place -= 1
    if place > done and text[place - 1].isalpha():  # ל-Ana: the sign joins her to the letter before
        return start
    led = _LED_BY.search(text, done, place)
    if not led and _CODE.match(text, start):
        led = _BEFORE_CODE.search(text, done, place)
    if not led and _months(QLocale().name()).match(text, start):
        led = _DAY.search(text, done, place)
    return led.start() if led else place


@cache
def _months(locale: str) -> re.Pattern[str]:
    """The months as days are written in, in letters that run to the right, at which a text may begin."""
    spoken, forms = QLocale(locale), (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
    ways = (spoken.monthName, spoken.standaloneMonthName)
    names = {way(month, form) for way in ways for form in forms for month in range(1, 13)}
    latin = sorted((name for name in names if _kinds(name) == {"L"}), key=len, reverse=True)  # févr. before fév
    return re.compile(rf"(?:de )?(?:{'|'.join(map(re.escape, latin))})(?![^\W\d_])" if latin else r"(?!)")


def _after_month(text: str, start: int, end: int) -> int:
    """Where the day ends whose month is the last of these words; 0 where that is none."""
    last = max(text.rfind(" ", start, end), text.rfind("\u00a0", start, end), start - 1) + 1
    month = _months(QLocale().name()).match(text, last)
    if month is None or month.end() < end:
        return 0
    rest = _REST_OF_DAY.match(text, month.end())
    return rest.end() if rest else month.end()


def _end(text: str, start: int, end: int) -> int:
    """After what belongs to the words."""
    if day := _after_month(text, start, end):
        return day
    joined = _DOLLARS.match(text, end) or _JOINED.match(text, end)
    place = joined.end() if joined else end
    while place < len(text) and (text[place] in _AFTER or _opens_within(text[place], text[start:place])):
        place += 1
    if place < len(text) and text[place].isalpha():  # Alt+يسار: the sign joins them to the letter after
        return end
    followed = _FOLLOWED_BY.match(text, place)
    if followed:
        place = followed.end()
    stop = place
    while stop < len(text) and text[stop] in _ENDS:
        stop += 1
    return stop if stop > place and text[stop : stop + 1] in _OPENED else place


def _closes_within(sign: str, words: str) -> bool:
    closing = _CLOSED.get(sign)
    return closing is not None and words.count(closing) > (words.count(sign) if sign != closing else 0)


def _opens_within(sign: str, words: str) -> bool:
    opening = _OPENED.get(sign)
    return opening is not None and words.count(opening) > (words.count(sign) if sign != opening else 0)


def _number_follows(text: str, end: int) -> bool:
    """Whether the next sign that is no blank or comma is a digit, which would run with the words."""
    rest = text[end:].lstrip(" \u00a0,،;؛:()·–-")
    return rest[:1].isdigit() or _SIGNED.match(rest) is not None


def apart(text: str, direction: Qt.LayoutDirection) -> str:
    """A text for parts that Qt draws as the window runs, such as entries of menus: kept together where it runs against.

    A combination of keys (`Ctrl+[`) is such a text, and so is a name with a question mark.
    """
    mirrored = direction is Qt.LayoutDirection.RightToLeft
    if text.isascii() and not mirrored:
        return text
    before, after = _KEPT[mirrored]
    against = "L" if mirrored else "R"
    if _kinds(text) != {against}:
        return steered(text, direction)
    whole = _kind(text[0]) == against and (_kind(text[-1]) == against or text[-1].isdigit())
    return text if whole else f"{before}{text}{after}"
