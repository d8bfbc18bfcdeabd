"""A table whose program is known: its cells by what they mean, in whatever order and spelling the columns stand.

A source lists, field by field, what its program calls a column in the languages it speaks. In such a name `#` stands
for a number (“E-mail # - Value” is the field “email #”, asked for as “email 2”), a `*` at the end for any ending. What
no source asks for is kept: `Row.rest` gives every filled cell that was not read.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from core.exchange.foreign.drafts import Custom, Reading, Setting
from core.exchange.foreign.grid import Grid, Value
from core.exchange.foreign.values import as_text, day_order, decimal_point, is_empty
from core.folding import fold
from core.money import locale_of
from core.progress import SILENT, Progress

Names = Mapping[str, tuple[str, ...]]
"""Field → what programs call its column."""

Kept = Mapping[str, frozenset[str] | None]
"""Column → texts of it that say nothing and are left out; none for a column that never says anything."""

_SIGNS = re.compile(r"[\W_]+")
_WIDEST = 2_000

_EXACT = 2**53
_ROUNDED = re.compile(r"\d(?:[.,]\d+)?[eE]\+\d+")

EVERY = 200
"""After so many rows the progress is told."""

EMPTY_DAY = re.compile(r"0{1,4}([./-])0{1,2}\1(?:0{4}|00)|0{4}-00-00.*")
"""What programs write for no date: 0/0/00, 00.00.0000, 0000-00-00."""


@lru_cache(maxsize=8_192)
def key(text: str) -> str:
    """A header for comparison: without case, accents, punctuation and the star of required columns."""
    return _SIGNS.sub(" ", fold(text)).strip()


@dataclass(frozen=True, eq=False)
class Source:
    """A kind of table of a program.

    A row is its header where it has all fields of `must` (“a|b” means one of them) and at least `enough` of `telling`.
    `place` is for programs whose columns have no fixed names; by default columns are found by `names`.
    """

    name: str
    table: str
    names: Names
    must: tuple[str, ...]
    telling: tuple[str, ...]
    enough: int
    read: Callable[[Table, Setting], Reading]
    place: Callable[[Sequence[str]], dict[str, int]] | None = None

    def columns(self, header: Sequence[str]) -> dict[str, int]:
        """Where each field stands under a header."""
        return self.place(header) if self.place else _place(header, _plan(self))

    def fits(self, columns: Mapping[str, int]) -> int:
        """How many columns speak for this source; 0 where it is not its table."""
        if not all(any(each in columns for each in one.split("|")) for one in self.must):
            return 0
        told = sum(name in columns for name in self.telling)
        return len(columns) if told >= self.enough else 0


@dataclass(frozen=True, slots=True)
class Plan:
    """The names of a source, ready to be looked for."""

    exact: dict[str, str]
    patterns: tuple[tuple[re.Pattern[str], str], ...]


@lru_cache(maxsize=64)
def _plan(source: Source) -> Plan:
    return plan(source.names)


def plan(names: Names) -> Plan:
    """Prepare the names of columns."""
    exact: dict[str, str] = {}
    patterns: list[tuple[re.Pattern[str], str]] = []
    for name, written in names.items():
        for each in written:
            if "#" in each or each.endswith("*"):
                parts = (re.escape(key(part)) for part in each.rstrip("*").split("#"))
                ending = r"\b.*" if each.endswith("*") else ""
                patterns.append((re.compile(r" ?(\d{1,3}) ?".join(parts) + ending), name))
            else:
                exact.setdefault(key(each), name)
    return Plan(exact, tuple(patterns))


def _place(header: Sequence[str], how: Plan) -> dict[str, int]:
    columns: dict[str, int] = {}
    for index, written in enumerate(header):
        name = named(key(written), how)
        if name:
            columns.setdefault(name, index)
    return columns


def named(folded: str, how: Plan) -> str:
    """The field that a header stands for; empty where it is none."""
    if not folded:
        return ""
    if folded in how.exact:
        return how.exact[folded]
    for pattern, name in how.patterns:
        if found := pattern.fullmatch(folded):
            return name.replace("#", str(int(found[1]))) if "#" in name else name
    return ""


@dataclass(slots=True)
class Table:
    """A grid under the header of a source; iterating gives its rows without the blank ones."""

    grid: Grid
    source: Source
    start: int
    header: list[str]
    columns: dict[str, int]
    blank: int = field(default=0, init=False)
    progress: Progress = SILENT
    _groups: dict[str, list[str]] = field(default_factory=dict, init=False)

    def has(self, *names: str) -> bool:
        """Whether one of the fields has a column."""
        return any(name in self.columns for name in names)

    def title(self, name: str) -> str:
        """What the file calls a field; empty where it has none."""
        index = self.columns.get(name)
        return "" if index is None else self.header[index]

    def numbered(self, name: str) -> list[str]:
        """The fields of a numbered group in order: “email #” gives “email 1”, “email 2”."""
        if name not in self._groups:
            self._groups[name] = self._numbered(name)
        return self._groups[name]

    def _numbered(self, name: str) -> list[str]:
        before, _, after = name.partition("#")
        found = [
            int(number)
            for each in self.columns
            if each.startswith(before) and each.endswith(after)
            for number in [each[len(before) : len(each) - len(after)]]
            if number.isdecimal()
        ]
        return [f"{before}{number}{after}" for number in sorted(found)]

    def cells(self, *names: str) -> Iterator[Value]:
        """All cells of some columns."""
        places = [self.columns[name] for name in names if name in self.columns]
        for number in range(self.start + 1, len(self.grid.rows)):
            cells = self.grid.rows[number]
            for place in places:
                if place < len(cells):
                    yield cells[place]

    def order(self, setting: Setting, *names: str, usual: str = "") -> str:
        """In which order columns of days write them: as they show, else as this program does, else as the owner."""
        filled = (
            cell for cell in self.cells(*names) if not (isinstance(cell, str) and EMPTY_DAY.fullmatch(cell.strip()))
        )
        return day_order(filled) or usual or order_of(setting.locale)

    def point(self, setting: Setting, *names: str, usual: str = "") -> str:
        """What separates fractions in columns of amounts; see `order`."""
        return decimal_point(self.cells(*names)) or usual or point_of(setting.locale)

    def _is_header(self, cells: Sequence[Value]) -> bool:
        """Whether the header stands there once more, as where files were put one under the other."""
        return cells[0] == self.grid.rows[self.start][0] and header_of(cells) == self.header

    def __iter__(self) -> Iterator[Row]:
        self.blank = 0
        total = len(self.grid.rows)
        for number in range(self.start + 1, total):
            if number % EVERY == 0:
                self.progress.report(number, total, self.grid.file)
            cells = self.grid.rows[number]
            if all(is_empty(cell) for cell in cells) or self._is_header(cells):
                self.blank += 1
            else:
                yield Row(self, cells, self.grid.number(number))


@dataclass(slots=True)
class Row:
    """A row of a known table. A cell that is asked for counts as read and is not among the `rest`."""

    table: Table
    cells: Sequence[Value]
    number: int | str
    seen: set[int] = field(default_factory=set)

    def value(self, name: str) -> Value:
        """The cell of a field as it stands; none where there is none."""
        place = self.table.columns.get(name)
        if place is None:
            return None
        self.seen.add(place)
        return self.cells[place] if place < len(self.cells) else None

    def text(self, name: str) -> str:
        """The cell of a field as text, trimmed, its lines parted by line feeds."""
        place = self.table.columns.get(name)
        if place is None:
            return ""
        self.seen.add(place)
        cell = self.cells[place] if place < len(self.cells) else ""
        if isinstance(cell, str):
            return lines(cell.strip()) if cell else ""
        return as_text(cell)

    def known_as(self, name: str) -> str:
        """The id in a cell; none where a spreadsheet has rounded it away (1.2021E+17)."""
        value = self.value(name)
        text = self.text(name).removeprefix("'").strip()
        if (isinstance(value, float) and abs(value) >= _EXACT) or _ROUNDED.fullmatch(text):
            self.unread(name)
            return ""
        return text

    def first(self, *names: str) -> str:
        """The first filled one of some fields; the others stay among the rest."""
        for name in names:
            place = self.table.columns.get(name)
            if place is not None and place < len(self.cells) and not is_empty(self.cells[place]):
                return self.text(name)
        return ""

    def unread(self, *names: str) -> None:
        """Give cells back to the rest."""
        for name in names:
            self.seen.discard(self.table.columns.get(name, -1))

    def filled(self) -> list[str]:
        """The headers of the cells that hold something."""
        return [self._title(place) for place, cell in enumerate(self.cells) if not is_empty(cell)]

    def all(self) -> list[tuple[str, str]]:
        """(header, text) of every filled cell."""
        return [(self._title(place), as_text(cell)) for place, cell in enumerate(self.cells) if not is_empty(cell)]

    def rest(self, silent: Kept | None = None, clean: Callable[[str], str] = str) -> Custom:
        """(header, text) of every filled cell that was not read, but for texts known to say nothing.

        Args:
            silent: what is left out, by `key` of the header and folded text.
            clean: takes off what the program puts round its cells.
        """
        kept: list[tuple[str, str]] = []
        for place, cell in enumerate(self.cells):
            if place in self.seen or cell is None or cell == "":
                continue
            text = clean(lines(as_text(cell)))
            title = self._title(place)
            if text and not (silent and _says_nothing(silent, title, text)):
                kept.append((title, text))
        return merged(kept)

    def _title(self, place: int) -> str:
        title = self.table.header[place] if place < len(self.table.header) else ""
        return title or f"#{place + 1}"


def _says_nothing(silent: Kept, title: str, text: str) -> bool:
    texts = silent.get(key(title), frozenset())
    return texts is None or fold(text) in texts


def silence(**columns: str) -> Kept:
    """Columns and their silent texts, “|” between several, “*” for all; underscores stand for blanks of a header."""
    return {
        name.replace("_", " "): None if texts == "*" else frozenset(fold(text) for text in texts.split("|"))
        for name, texts in columns.items()
    }


def merged(pairs: Iterable[tuple[str, str]]) -> Custom:
    """Texts of the same column joined into one, each text once."""
    found: dict[str, list[str]] = {}
    for title, text in pairs:
        texts = found.setdefault(title, [])
        if text and text not in texts:
            texts.append(text)
    return tuple((title, "\n".join(texts)) for title, texts in found.items() if texts)


def lines(text: str) -> str:
    """A text with its lines parted by line feeds alone."""
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def header_of(cells: Sequence[Value]) -> list[str]:
    """The texts of a row that may be a header; whole text only, since no header holds days or numbers."""
    return [" ".join(as_text(cell).lstrip("\ufeff").split()) for cell in cells[:_WIDEST]]


@lru_cache(maxsize=64)
def order_of(locale: str) -> str:
    """In which order a locale writes day, month and year; English of no country as in Britain."""
    pattern = locale_of(locale or "en_GB").date_formats["short"].pattern.lower()
    places = sorted("dmy", key=lambda letter: pattern.find(letter) % 99)
    order = "".join(places)
    return order if order in ("dmy", "mdy", "ymd") else "dmy"


@lru_cache(maxsize=64)
def point_of(locale: str) -> str:
    """The decimal sign of a locale, “.” or “,”."""
    return "," if locale_of(locale or "en").number_symbols["latn"]["decimal"] == "," else "."
