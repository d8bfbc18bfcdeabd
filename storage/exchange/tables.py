"""CSV files as RFC 4180 has them: read strictly, written plainly.

Cells are raw: what begins with `=` stays so, since the folder is for exchange and not for spreadsheets.
"""

from __future__ import annotations

import csv
import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from core.errors import UserMistake, WorldTrouble, words

# A cell may hold a whole letter; the module's own limit is 131,072 characters.
_LONGEST_CELL = 2**31 - 1


class NotATable(UserMistake):
    """The file is no CSV file at all, so nothing was imported."""


@contextmanager
def opened(path: Path) -> Iterator[tuple[list[str], Iterator[list[str]]]]:
    """The header of a CSV file and its rows, read as they are asked for.

    Raises:
        NotATable: while opening or while reading: not UTF-8, a NUL, no header, a column twice or without a name, or a
            quote that is never closed.
    """
    csv.field_size_limit(_LONGEST_CELL)
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = _rows(path.name, file)
            header = next(rows, [])
            _look_at(path.name, header)
            yield header, rows
    except UnicodeDecodeError:
        raise NotATable(
            words("“{file}” is not UTF-8 text; save it again with that encoding. Nothing was imported."), file=path.name
        ) from None
    except OSError as error:
        raise WorldTrouble(
            words("“{file}” cannot be read: {reason}."), file=path.name, reason=error.strerror or str(error)
        ) from None


def write(path: Path, header: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Write a CSV file: UTF-8 without a mark, lines end with CRLF, on the disk for good."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\r\n")
        writer.writerow(header)
        writer.writerows(rows)
        file.flush()
        os.fsync(file.fileno())


def _rows(name: str, lines: Iterable[str]) -> Iterator[list[str]]:
    reader = csv.reader(_without_nul(name, lines), strict=True)
    try:
        yield from reader
    except csv.Error as error:
        told = (
            words("“{file}” is not a table: a quote is opened and never closed. Nothing was imported.")
            if "unexpected end" in str(error)
            else words("“{file}” is not a table: line {line} breaks the rules of CSV. Nothing was imported.")
        )
        raise NotATable(told, file=name, line=reader.line_num) from None


def _without_nul(name: str, lines: Iterable[str]) -> Iterator[str]:
    for line in lines:
        if "\0" in line:
            raise NotATable(words("“{file}” is not text: it holds a NUL. Nothing was imported."), file=name)
        yield line


def _look_at(name: str, header: list[str]) -> None:
    if not header:
        raise NotATable(words("“{file}” has no header row. Nothing was imported."), file=name)
    if not all(column.strip() for column in header):
        raise NotATable(words("“{file}” has a column without a name. Nothing was imported."), file=name)
    if len(set(header)) < len(header):
        twice = next(column for column in header if header.count(column) > 1)
        raise NotATable(
            words("“{file}” has the column “{column}” twice. Nothing was imported."), file=name, column=twice[:100]
        )
