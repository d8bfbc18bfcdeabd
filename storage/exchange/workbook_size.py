"""How far the sheets of a workbook stretch and how much text they name, before room is made for all of it at once.

The reader of workbooks makes a place for every cell of the rectangle around all that is filled: two cells in opposite
corners of a sheet would take the whole memory and end the program, and so would a long text named by many cells.
Everything here errs towards more.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterable
from itertools import pairwise

from core.errors import UserMistake, words
from storage.exchange import limits

# "[^<]*" goes to the next tag: no attribute holds a "<", though one may hold a ">".
_DATA = b"sheetData"
_ROW = re.compile(rb"<(?:\w+:)?row(?=[\s/>])")
_NUMBERED_ROW = re.compile(rb"<(?:\w+:)?row\s[^<]*?\br\s*=\s*[\"']([0-9]{1,9})")
_CELL = re.compile(rb"<(?:\w+:)?c(?=[\s/>])")
_PLACED = re.compile(rb"<(?:\w+:)?c\s[^<]*?\br\s*=")
_FILLED = re.compile(rb"<(?:\w+:)?c\s[^<]*?\br\s*=\s*[\"']([A-Za-z]{1,4})([0-9]{1,9})[\"'](?:[^<]*[^/<])?>\s*<[^/]")
_NAMES_TEXT = re.compile(rb"<(?:\w+:)?c\s[^<]*?\bt\s*=\s*[\"']s[\"'][^<]*>\s*<(?:\w+:)?v[^<]*?>\s*([0-9]{1,9})")
# As most programs write them:
_PLAIN = re.compile(rb'<c r="([A-Z]{1,4}[0-9]{1,9})"')
_NAMES_TEXT_PLAINLY = re.compile(rb' t="s"><v>([0-9]{1,9})<')
_AFTER_A_TAG = (b" ", b">", b"/", b"\t", b"\n", b"\r")
_LETTERS, _DIGITS = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ", b"0123456789"
_STRING = re.compile(rb"<(?:\w+:)?si(?=[\s>])")
_STRING_TAGS = 30
_LONGEST_TAIL = 4 * limits.MEGABYTE

_TABLE = re.compile(rb"<table:(table|table-row|table-cell|covered-table-cell)(?=[\s/>])([^<]*)|</table:table-(row)>")
_REPEATED = re.compile(rb"number-(?:rows|columns)-repeated\s*=\s*[\"']\s*([0-9]{1,9})")


class Measured:
    """What was seen of a workbook; every limit is watched while its entries pass by."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._lengths: array[int] = array("L")
        self._area = 0
        self._text = 0
        self._part = _Part()

    @property
    def cells(self) -> int:
        """How many cells the rectangles of all sheets have together."""
        return self._area

    def begin(self, entry: str) -> None:
        """The next entry of the archive begins; the shared texts come first."""
        if entry.lower() == "xl/sharedstrings.xml":
            self._part = _Texts()
        elif entry.lower() == "content.xml":
            self._part = _Tables()
        else:
            self._part = _Sheet(self._lengths)

    def see(self, chunk: bytes) -> None:
        """The next bytes of the entry.

        Raises:
            UserMistake: a limit is passed.
        """
        self._part.see(chunk)
        self._look()

    def end(self) -> None:
        """The entry is over.

        Raises:
            UserMistake: a limit is passed.
        """
        self._part.end()
        self._look()
        if isinstance(self._part, _Texts):
            self._lengths = self._part.lengths
        self._area += self._part.area
        self._text += self._part.text
        self._part = _Part()

    def _look(self) -> None:
        part = self._part
        if part.rows > limits.ROWS:
            raise limits.too_many_rows(self._file)
        if part.columns > limits.COLUMNS:
            raise UserMistake(
                words(
                    "“{file}” has a sheet with something in column {found}; {limit} columns can be read. "
                    "Please delete what lies far to the right and save it again."
                ),
                file=self._file, found=f"{part.columns:,}", limit=f"{limits.COLUMNS:,}",
            )  # fmt: skip
        if self._area + part.area > limits.CELLS:
            raise limits.too_many_cells(self._file)
        if self._text + part.text > limits.TEXT:
            raise limits.too_much_text(self._file)


class _Part:
    """An entry: the rows and columns up to the last filled cell, the area of its sheets, the characters they show."""

    def __init__(self) -> None:
        self.rows = 0
        self.columns = 0
        self.text = 0

    @property
    def area(self) -> int:
        return self.rows * self.columns

    def see(self, chunk: bytes) -> None:
        """Look at the next bytes."""

    def end(self) -> None:
        """Look at what was kept for later."""


class _Texts(_Part):
    """The texts that cells of an .xlsx name by number: their lengths."""

    def __init__(self) -> None:
        super().__init__()
        self._starts: array[int] = array("L")
        self._seen = 0
        self._kept = b""

    def see(self, chunk: bytes) -> None:
        buffer = self._kept + chunk
        before = self._seen - len(self._kept)
        known = self._starts[-1] if self._starts else -1
        self._starts.extend(
            before + found.start() for found in _STRING.finditer(buffer) if before + found.start() > known
        )
        self._kept = buffer[-64:]
        self._seen += len(chunk)

    @property
    def lengths(self) -> array[int]:
        """The bytes of each text without the tags that every text has."""
        bounds = [*self._starts, self._seen]
        return array("L", (max(0, end - start - _STRING_TAGS) for start, end in pairwise(bounds)))


class _Sheet(_Part):
    """A sheet of an .xlsx, or any other part of it: cells say where they are, or stand beside the one before."""

    def __init__(self, lengths: array[int]) -> None:
        super().__init__()
        self._lengths = lengths
        self._kept = b""
        self._begun = False
        self._last_row = 0
        self._unnumbered = 0
        self._widest = 0
        self._loose = 0
        self._in_row = 0

    def see(self, chunk: bytes) -> None:
        buffer = self._kept + chunk
        if not self._begun:
            start = buffer.find(_DATA)
            self._begun = start >= 0
            self._kept = buffer[-len(_DATA) :]
            if not self._begun:
                return
            buffer = buffer[start:]
        self._measure(buffer[: buffer.rfind(b"<")])
        self._kept = self._tail(buffer)

    def end(self) -> None:
        self._measure(self._kept)

    def _tail(self, buffer: bytes) -> bytes:
        """What may go on in the next bytes: the last tags; they are looked at twice, which does no harm."""
        start = len(buffer)
        for _tag in range(4):
            start = max(0, buffer.rfind(b"<", 0, start))
        if len(buffer) - start > _LONGEST_TAIL:
            self.text = limits.TEXT + 1
        return buffer[start:]

    def _measure(self, buffer: bytes) -> None:
        if not self._measure_plain(buffer):
            filled = _FILLED.findall(buffer)
            if filled:
                letters, digits = zip(*filled, strict=True)
                self._stretch(letters, digits)
            if len(_CELL.findall(buffer)) > len(_PLACED.findall(buffer)):
                self._measure_loose(buffer)
        self.rows = self._last_row + self._unnumbered
        self.columns = self._widest + self._loose
        self._measure_texts(buffer)

    def _measure_plain(self, buffer: bytes) -> bool:
        """The quick way: cells as most programs write them, whether filled or not, if they do not reach far."""
        count = buffer.count(b'<c r="')
        if b":c" in buffer or count != sum(buffer.count(b"<c" + each) for each in _AFTER_A_TAG):
            return False
        places = _PLAIN.findall(buffer)
        if len(places) != count:
            return False
        if places:
            before = self._last_row, self._widest
            self._stretch((each.rstrip(_DIGITS) for each in places), (each.lstrip(_LETTERS) for each in places))
            if self._last_row > limits.ROWS or self._last_row * self._widest > limits.CELLS // 2:
                self._last_row, self._widest = before
                return False
        return True

    def _stretch(self, letters: Iterable[bytes], digits: Iterable[bytes]) -> None:
        self._widest = max(self._widest, *map(_column, set(letters)))
        self._last_row = max(self._last_row, *map(int, set(digits)))

    def _measure_texts(self, buffer: bytes) -> None:
        found = _NAMES_TEXT_PLAINLY.findall(buffer)
        if len(found) != buffer.count(b't="s"') or b"'s'" in buffer:
            found = _NAMES_TEXT.findall(buffer)
        count = len(self._lengths)
        self.text += sum(self._lengths[index] for index in map(int, found) if index < count)

    def _measure_loose(self, buffer: bytes) -> None:
        """Cells that do not say where they are: as many columns as a row has of them."""
        first, *others = _ROW.split(buffer)
        self._in_row += len(_CELL.findall(first))
        self._loose = max(self._loose, self._in_row)
        for row in others:
            self._in_row = len(_CELL.findall(row))
            self._loose = max(self._loose, self._in_row)
        numbers = _NUMBERED_ROW.findall(buffer)
        self._last_row = max(self._last_row, *map(int, numbers), 0)
        self._unnumbered += len(others) - len(numbers)


class _Tables(_Part):
    """The sheets of an .ods: cells and rows say how often they repeat."""

    def __init__(self) -> None:
        super().__init__()
        self._kept = b""
        self._done_area = 0
        self._row = 0
        self._column = 0
        self._row_repeats = 1
        self._cell_repeats = 0
        self._is_filled = False

    @property
    def area(self) -> int:
        return self._done_area + self.rows * self.columns

    def see(self, chunk: bytes) -> None:
        buffer = self._kept + chunk
        cut = max(buffer.rfind(b"<table:"), buffer.rfind(b"</table:"), 0)
        self._measure(buffer[:cut])
        self._kept = buffer[cut:]
        if len(self._kept) > _LONGEST_TAIL:
            self.text = limits.TEXT + 1

    def end(self) -> None:
        self._measure(self._kept)

    def _measure(self, buffer: bytes) -> None:
        before = 0
        for found in _TABLE.finditer(buffer):
            self.text += (found.start() - before) * self._cell_repeats
            before = found.end()
            tag = found.group(1)
            if tag is None:
                self._end_row()
            elif tag == b"table":
                self._done_area, self.rows, self.columns, self._row = self.area, 0, 0, 0
            elif tag == b"table-row":
                self._begin_row(found.group(2))
            else:
                self._see_cell(found.group(2))
        self.text += (len(buffer) - before) * self._cell_repeats

    def _begin_row(self, attributes: bytes) -> None:
        self._row_repeats = _repeats(attributes)
        self._column, self._is_filled, self._cell_repeats = 0, False, 0
        if _is_closed(attributes):
            self._end_row()

    def _end_row(self) -> None:
        self._row += self._row_repeats
        self._cell_repeats = 0
        if self._is_filled:
            self.rows = self._row
        self._is_filled = False

    def _see_cell(self, attributes: bytes) -> None:
        repeats = _repeats(attributes)
        self._column += repeats
        self._cell_repeats = 0
        if not _is_closed(attributes) or b"value" in attributes or b"formula" in attributes:
            self._is_filled = True
            self.columns = max(self.columns, self._column)
            # What is written once stands in the file, which is not too long.
            self._cell_repeats = repeats * self._row_repeats - 1


def _column(letters: bytes) -> int:
    """The number of a column: A is 1, AA is 27."""
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - 64
    return number


def _repeats(attributes: bytes) -> int:
    found = _REPEATED.search(attributes)
    return max(1, int(found.group(1))) if found else 1


def _is_closed(attributes: bytes) -> bool:
    return attributes.rstrip().endswith(b"/>")
