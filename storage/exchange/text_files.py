"""Text of another program as a table or as cards: its encoding, its delimiter, its rows as a spreadsheet shows them."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass

from core.errors import UserMistake, words
from core.exchange.foreign.grid import CardFile, Grid, Material
from core.progress import Progress
from storage.exchange import limits
from storage.exchange.delimiters import delimiter_of
from storage.exchange.encodings import ENCODINGS, decodes, guessed, marked, mostly_utf_8
from storage.exchange.loose_quotes import cells_of

# The module's own limit is 131,072 characters, for all readers in the program; ours is in `limits`.
_LONGEST_CELL = 2**31 - 1
_HEAD = 64_000
_CARD = re.compile(r"\s*BEGIN[ \t]*:[ \t]*VCARD\b", re.IGNORECASE)
_SEPARATOR = re.compile(r"sep=([^\r\n])[\r\n]", re.IGNORECASE)
_NOT_TEXT = re.compile(r"[\x01-\x08\x0e-\x19\x7f]")
_BLANK = "\0 \t\r\n\x1a"
_ONE_COLUMN = "\x1f"
_REPORT_EVERY = 2_000
_STRAY = "cp1252 for stray bytes"


def _as_windows_has_it(error: UnicodeError) -> tuple[str, int]:
    """Letters of an old encoding that were pasted into a file of UTF-8."""
    assert isinstance(error, UnicodeDecodeError)
    return error.object[error.start : error.end].decode("cp1252", "replace"), error.end


codecs.register_error(_STRAY, _as_windows_has_it)


@dataclass(frozen=True, slots=True)
class Decoded:
    """How the bytes of a file become text: the codec, the bytes of the mark before it, and what is done on errors."""

    encoding: str
    mark: int = 0
    errors: str = "strict"

    @property
    def shown(self) -> str:
        """What the encoding is called where it can be chosen: the byte order is for the program to find out."""
        return re.sub(r"-[lb]e$", "", self.encoding)


def read_text(name: str, data: bytes, encoding: str | None, locale: str, progress: Progress) -> Material:
    """Read a text file.

    Args:
        name: the file's.
        data: all of it.
        encoding: what the person says it is; none to find out.
        locale: of the business; decides between encodings that read equally well.
        progress: told how many bytes are done; may stop it.

    Raises:
        UserMistake: it is no text, no table, or over a limit.
    """
    how = decoding(name, data, encoding, locale)
    head = _head(data, how)
    if not head.strip(_BLANK) and not data[how.mark :].strip(_BLANK.encode()):
        raise UserMistake(words("“{file}” is empty: there is nothing in it to import."), file=name)
    if len(_NOT_TEXT.findall(head)) > len(head) // 50:
        raise not_text(name)
    if _CARD.match(head):
        return CardFile(name, _whole(name, data, how), how.shown)
    return _table(name, data, how, head, progress)


def decoding(name: str, data: bytes, encoding: str | None, locale: str) -> Decoded:
    """How a file is to be decoded.

    Raises:
        UserMistake: nobody can tell, or it is not in the encoding that was stated.
    """
    how = _stated(data, encoding) if encoding else _found(name, data, locale)
    _check(name, data, how)
    return how


def _found(name: str, data: bytes, locale: str) -> Decoded:
    found = marked(data)
    if found is not None:
        return Decoded(found.encoding, found.length)
    if declared := _declared(data):
        return Decoded(declared, 0, "replace")
    if decodes(data, "utf-8") or _is_cut(data):
        return Decoded("utf-8")
    if mostly_utf_8(data):
        return Decoded("utf-8", 0, _STRAY)
    likely = guessed(data, locale)
    if not likely:
        raise not_text(name)
    return Decoded(likely, 0, "replace")


def sample(data: bytes, encoding: str | None, lines: int = 12, width: int = 200) -> str:
    """The first lines of a file in an encoding, first of all those that show whether it is the right one."""
    try:
        how = _stated(data, encoding) if encoding else _found("", data, "")
    except UserMistake:
        how = Decoded("cp1252")
    text = data[how.mark :].decode(how.encoding, "replace").replace("\0", "\u2400")
    every = [line[:width] for line in text.splitlines()[:5_000] if line.strip()]
    telling = (index for index, line in enumerate(every) if not line.isascii())
    chosen = list(dict.fromkeys([0, *telling, *range(len(every))]))[:lines]
    return "\n".join(every[index] for index in sorted(chosen) if every)


def not_text(name: str) -> UserMistake:
    """The sentence about a file that no encoding makes words of."""
    return UserMistake(
        words(
            "“{file}” is neither a table nor a list of cards, or its encoding cannot be told. Please save it again "
            "as CSV (UTF-8) or as .xlsx in the program that it comes from, or choose the encoding."
        ),
        file=name,
    )


def _stated(data: bytes, encoding: str) -> Decoded:
    try:
        wanted = codecs.lookup(encoding).name
        with suppress(UnicodeDecodeError):
            b"aa".decode(wanted)  # a codec may be for something else than text
    except (LookupError, ValueError):
        raise UserMistake(words("There is no encoding called “{encoding}”."), encoding=encoding[:40]) from None
    wanted = next((each for each in ENCODINGS if codecs.lookup(each).name == wanted), wanted)
    found = marked(data)
    same = found is not None and found.encoding.startswith(re.sub(r"-(sig|[lb]e)$", "", wanted))
    return Decoded(found.encoding, found.length) if found is not None and same else Decoded(wanted)


def _declared(data: bytes) -> str:
    """The one encoding that the cards of a file name for themselves; empty where they name none, or several."""
    if not re.match(rb"\s*BEGIN[ \t]*:[ \t]*VCARD", data[:200], re.IGNORECASE) or decodes(data, "utf-8"):
        return ""
    said = {each.lower() for each in re.findall(rb"CHARSET=\"?([\w.:-]{2,40})", data, re.IGNORECASE)}
    try:
        return codecs.lookup(said.pop().decode("ascii")).name if len(said) == 1 else ""
    except (LookupError, UnicodeError):
        return ""


def _is_cut(data: bytes) -> bool:
    """Whether all is UTF-8 until the file ends within a letter."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        return error.end == len(data) and "unexpected end" in error.reason and not data[: error.start].isascii()
    return False


def _check(name: str, data: bytes, how: Decoded) -> None:
    """Refuse a file that is not what it seems to be."""
    if how.errors != "strict":
        return
    try:
        codecs.decode(data[how.mark :] if how.mark else data, how.encoding)
    except UnicodeError as error:
        start = error.start + how.mark if isinstance(error, UnicodeDecodeError) else 0
        line = _line_at(data, start, how.encoding)
        cut = start >= len(data) - 4 and start > 0
        told = (
            words(
                "“{file}” ends in the middle of a letter, in line {line}; it was probably not copied whole. "
                "Please copy or export it again."
            )
            if cut
            else words(
                "“{file}” is not in the encoding {encoding}: line {line} cannot be read. "
                "Please choose another encoding."
            )
        )
        raise UserMistake(told, file=name, line=line, encoding=how.shown, field="encoding") from None


def _line_at(data: bytes, place: int, encoding: str) -> int:
    """The line that a byte stands in, from 1."""
    wide = {"utf-16-le": "utf-16-le", "utf-16-be": "utf-16-be"}.get(encoding, "ascii")
    before = data[:place]
    ends = before.count("\n".encode(wide)) or before.count("\r".encode(wide))
    return ends + 1


def _head(data: bytes, how: Decoded) -> str:
    """The first characters, whole lines if there are several."""
    start = codecs.getincrementaldecoder(how.encoding)(how.errors).decode(data[how.mark : how.mark + 4 * _HEAD])
    return start[:_HEAD]


def _whole(name: str, data: bytes, how: Decoded) -> str:
    text = data[how.mark :].decode(how.encoding, how.errors).rstrip("\x1a")
    if "\0" in text:
        raise _nul(name, text[: text.index("\0")].count("\n") + 1)
    return text


def _nul(name: str, row: int) -> UserMistake:
    return UserMistake(
        words(
            "“{file}” is not a text file, or it is damaged: row {row} holds a NUL. "
            "Please export it again as CSV (UTF-8) or .xlsx."
        ),
        file=name,
        row=row,
    )


def _table(name: str, data: bytes, how: Decoded, head: str, progress: Progress) -> Grid:
    said = _SEPARATOR.match(head)
    delimiter = said.group(1) if said else delimiter_of(head, cut=len(head) == _HEAD)
    lines = _Lines(name, data, how, progress)
    if said:  # Excel's hint stands before the table and is not shown as a row
        next(lines)
    rows = list(_Rows(name, lines, delimiter or _ONE_COLUMN))
    while rows and rows[-1] in ([], ["\x1a"]):  # blank lines at the end, and how DOS ended a file
        rows.pop()
    progress.report(len(data), len(data), name)
    return Grid(name, rows, encoding=how.shown, delimiter=delimiter)


class _Lines:
    """The lines of a file with their ends, told of as they are read; knows how many a row has taken."""

    def __init__(self, name: str, data: bytes, how: Decoded, progress: Progress) -> None:
        self._name = name
        self._bytes = io.BytesIO(data)
        self._bytes.seek(how.mark)
        self._size = len(data)
        self._text = io.TextIOWrapper(self._bytes, how.encoding, how.errors, newline="")
        self._progress = progress
        self._read = 0
        self.taken: list[str] = []
        self.row = 0

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = next(self._text)
        if self._read % _REPORT_EVERY == 0:
            self._progress.report(self._bytes.tell(), self._size, self._name)
        self._read += 1
        if "\0" in line:
            raise _nul(self._name, self.row + 1)
        self.taken.append(line)
        return line


class _Rows:
    """The rows of a table, strictly as CSV has them, but lenient with quotes within one line."""

    def __init__(self, name: str, lines: _Lines, delimiter: str) -> None:
        csv.field_size_limit(_LONGEST_CELL)
        self._name = name
        self._lines = lines
        self._delimiter = delimiter
        self._reader = csv.reader(lines, delimiter=delimiter, strict=True)
        self._cells = 0
        self._width = 0

    def __iter__(self) -> Iterator[list[str]]:
        lines = self._lines
        while True:
            lines.taken.clear()
            try:
                row = next(self._reader)
            except StopIteration:
                return
            except csv.Error:
                row = self._leniently()
            if len(lines.taken) > 5:
                self._look_for_swallowed_rows(row)
            lines.row += 1
            if lines.row > limits.ROWS:
                raise limits.too_many_rows(self._name)
            limits.check_row(self._name, lines.row, row, limits.CELLS - self._cells)
            self._cells += len(row)
            self._width = max(self._width, len(row))
            yield row

    def _leniently(self) -> list[str]:
        """A row with quotes that CSV does not allow, such as “5" pipe”, as long as it takes no other row with it."""
        if len(self._lines.taken) == 1:
            row = cells_of(self._lines.taken[0], self._delimiter, self._width)
            if row is not None:
                return row
        raise self._open_quote()

    def _look_for_swallowed_rows(self, row: list[str]) -> None:
        """Refuse a cell whose lines look like the rows of this table: a quote of theirs closed one left open above."""
        inside = self._lines.taken[1:-1]
        delimiters = max(self._width, len(row)) - 1
        alike = sum(line.count(self._delimiter) >= delimiters for line in inside)
        if delimiters and alike > len(inside) * 0.8 and (delimiters > 1 or alike > 30):
            raise self._open_quote()

    def _open_quote(self) -> UserMistake:
        return UserMistake(
            words(
                '“{file}” has a quote (") in row {row} that is not closed as it should be, so nobody can tell where '
                "its cells end. Please mend that row and save the file again."
            ),
            file=self._name,
            row=self._lines.row + 1,
        )
