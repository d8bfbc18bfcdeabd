"""Where in a grid the table stands: its heading below titles, its rows, and those that are none."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from core.exchange.foreign.grid import Grid, Value
from core.exchange.foreign.own.contents import Content, content, look
from core.exchange.foreign.own.headings import heading
from core.exchange.foreign.values import as_text, is_empty
from core.exchange.foreign.values.text import folded, plain
from core.folding import fold

MOST_COLUMNS = 1_000
"""No one keeps more columns by hand; what stands beyond is left out and told."""

_LOOKED_AT = 40
_SURE = 55
_SIGNS = re.compile(r"[\W\d_]+")

_TOTAL = folded("""
    summe summen gesamt gesamtsumme zwischensumme endsumme gesamtbetrag insgesamt total totals subtotal sum totale
    totaux suma sumas somme soma totales totais المجموع الاجمالي مجموع اجمالي grand_total sub_total total_general
    total_geral sous_total gesamt_summe sum_total total_amount summe_gesamt mittelwert durchschnitt average promedio
    المجموع_الكلي moyenne media_total المتوسط
""")
_FOOT = folded("""
    stand anzahl erstellt seite gedruckt page printed count exported generated created as_of records rows datensatze
    nombre_de numero_de pagina página impreso imprime صفحة عدد
""")


@dataclass(frozen=True)
class Sheet:
    """A grid with its heading found; `header` is the row of the headings counted from 0, none where there are none."""

    grid: Grid
    header: int | None
    first: int

    @cached_property
    def last(self) -> int:
        """One past the last row that holds anything."""
        rows = self.grid.rows
        for number in range(len(rows) - 1, self.first - 1, -1):
            if not all(is_empty(cell) for cell in rows[number]):
                return number + 1
        return self.first

    @cached_property
    def widest(self) -> int:
        """How many columns hold anything, also those beyond `MOST_COLUMNS`."""
        rows = self.grid.rows
        found = 0
        for number in (*(() if self.header is None else (self.header,)), *range(self.first, self.last)):
            row = rows[number]
            if len(row) > found:
                found = next((at for at in range(len(row), found, -1) if not is_empty(row[at - 1])), found)
        return found

    @property
    def width(self) -> int:
        """How many columns are read."""
        return min(self.widest, MOST_COLUMNS)

    @cached_property
    def titles(self) -> tuple[str, ...]:
        """The headings; columns without one are empty."""
        row = () if self.header is None else self.grid.rows[self.header]
        texts = [" ".join(as_text(cell).lstrip("\ufeff").split()) for cell in row[: self.width]]
        return tuple(texts + [""] * (self.width - len(texts)))

    @cached_property
    def names(self) -> tuple[str, ...]:
        """What each column is called: its heading, the same heading a second time numbered, else its letter."""
        found: dict[str, None] = {}
        times: Counter[str] = Counter()
        for index, title in enumerate(self.titles):
            name = title or letter(index)
            while name in found:
                times[title] += 1
                name = f"{title or letter(index)} ({times[title] + 1})"
            found[name] = None
        return tuple(found)

    @cached_property
    def above(self) -> tuple[str, ...]:
        """What is written above the table."""
        top = self.first if self.header is None else self.header
        return tuple(as_text(cell) for row in self.grid.rows[:top] for cell in row[:20] if not is_empty(cell))

    def rows(self) -> Iterator[tuple[int, Sequence[Value]]]:
        """The rows below the headings with their numbers counted from 0, blank ones too."""
        for number in range(self.first, self.last):
            yield number, self.grid.rows[number]

    def column(self, index: int) -> Iterator[Value]:
        """The filled cells of a column."""
        for number in range(self.first, self.last):
            row = self.grid.rows[number]
            if index < len(row) and not is_empty(row[index]):
                yield row[index]

    @cached_property
    def contents(self) -> tuple[Content, ...]:
        """What each column holds."""
        return tuple(content(self.column(index)) for index in range(self.width))

    @cached_property
    def signature(self) -> str:
        """What a table of the same columns has too: 16 hex digits of its folded headings, or of what its cells are."""
        if self.header is not None:
            return _signature(self.grid.rows[self.header])
        return _hashed(["", *(_kind(each) for each in self.contents)])

    def is_heading(self, row: Sequence[Value]) -> bool:
        """Whether a row repeats the headings, as printed pages do."""
        if self.header is None:
            return False
        texts = [" ".join(as_text(cell).split()) for cell in row[: self.width]]
        return tuple(texts + [""] * (self.width - len(texts))) == self.titles


def letter(index: int) -> str:
    """What a spreadsheet calls a column counted from 0: A, B, …, Z, AA."""
    name = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        name = chr(65 + rest) + name
    return name


def _signature(row: Sequence[Value]) -> str:
    told = [fold(" ".join(as_text(cell).lstrip("\ufeff").split())) for cell in row[:MOST_COLUMNS]]
    while told and not told[-1]:
        told.pop()
    return _hashed(told)


def _hashed(told: list[str]) -> str:
    return hashlib.sha256("\x1f".join(told).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _kind(each: Content) -> str:
    shares = {
        "email": each.emails,
        "phone": each.phones,
        "day": each.days + each.serials,
        "number": each.numbers,
        "name": each.names,
    }
    best = max(shares, key=lambda name: shares[name])
    return best if shares[best] >= 0.5 else "text"


def find_sheet(grid: Grid, signature: str = "") -> Sheet:
    """Find the table in a grid.

    A row whose headings are those of a known signature is it; else the row that has most words of headings and nothing
    but text; else the first one, if the columns below it hold what a heading cannot be.
    """
    filled = [number for number in range(min(_LOOKED_AT, len(grid.rows))) if _texts(grid.rows[number])]
    if not filled:
        return Sheet(grid, None, 0)
    if signature:
        for number in filled:
            if _signature(grid.rows[number]) == signature:
                return Sheet(grid, number, number + 1)
    header = _by_words(grid, filled)
    if header is None:
        header = _by_contents(grid, filled)
    if header is not None:
        return Sheet(grid, header, header + 1)
    return Sheet(grid, None, _beginning(grid, filled))


def _texts(row: Sequence[Value]) -> list[Value]:
    return [cell for cell in row[:MOST_COLUMNS] if not is_empty(cell)]


def _usual_width(grid: Grid, filled: Sequence[int]) -> int:
    widths = sorted(len(_texts(grid.rows[number])) for number in filled)
    return widths[len(widths) // 2]


def _by_words(grid: Grid, filled: Sequence[int]) -> int | None:
    best, most = None, 0.0
    usual = _usual_width(grid, filled)
    for number in filled:
        cells = _texts(grid.rows[number])
        if usual > 2 and len(cells) < 2:
            continue
        typed = sum(not isinstance(cell, str) or len(cell) > 80 or look(cell).typed for cell in cells)
        known = sum(_knows(cell) for cell in cells if isinstance(cell, str))
        enough = known >= 2 or known * 2 >= len(cells)
        score = known - 2 * typed
        if enough and score > most:
            best, most = number, score
    return best


def _knows(text: str) -> bool:
    found = heading(" ".join(text.split()))
    return found is not None and found.sure >= _SURE


def _by_contents(grid: Grid, filled: Sequence[int]) -> int | None:
    """The first row as heading, where the rows below show that it is one."""
    number = _beginning(grid, filled)
    sheet = Sheet(grid, number, number + 1)
    first = grid.rows[number]
    looks = [(look(first[at]) if at < len(first) else None, each) for at, each in enumerate(sheet.contents)]
    if any(here is not None and here.typed for here, _ in looks) or sheet.last <= number + 1:
        return None
    if any(each.typed for _, each in looks):
        return number
    alike = any(here is not None and here.name and each.names >= 0.5 for here, each in looks)
    return None if alike else number


def _beginning(grid: Grid, filled: Sequence[int]) -> int:
    """The first row that is no title: as wide as others, or nearly."""
    usual = _usual_width(grid, filled)
    return next((number for number in filled if len(_texts(grid.rows[number])) * 3 >= usual), filled[0])


@lru_cache(maxsize=4_096)
def is_total_word(text: str) -> bool:
    """Whether a text is "Summe", "Total:", "المجموع" and the like, with numbers or without."""
    if len(text) > 40:
        return False
    words = _SIGNS.sub(" ", fold(plain(text))).split()
    return bool(words) and (
        "_".join(words) in _TOTAL or (len(words) <= 3 and words[0] in _TOTAL and text.endswith(":"))
    )


@lru_cache(maxsize=1_024)
def is_foot(text: str) -> bool:
    """Whether a text is what stands below a list: "Stand: 31.10.2026", "Page 1 of 2", "60 records"."""
    words = _SIGNS.sub(" ", fold(plain(text))).split()
    named = bool(words) and (words[0] in _FOOT or "_".join(words[:2]) in _FOOT or words[-1] in _FOOT)
    return named and any(letter.isdecimal() or letter == ":" for letter in text)
