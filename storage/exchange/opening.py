"""Open a file of another program: what it is by its contents, whatever it is called."""

from __future__ import annotations

import re
from pathlib import Path

from core.errors import UserMistake, WorldTrouble, words
from core.exchange.foreign.grid import Material
from core.progress import Progress
from storage.exchange import limits, old_workbooks, text_files
from storage.exchange.encodings import ENCODINGS

__all__ = ["ENCODINGS", "open_material", "sample"]

_CHUNK = 1 << 20
_START = 4_000

_OTHERS = (
    (
        re.compile(rb"%PDF-"),
        words("“{file}” is a PDF; no table can be read from it. Please export it as CSV or .xlsx."),
    ),
    (
        re.compile(rb"SQLite format 3\0"),
        words("“{file}” is a database. If it is a business file of Two Hats, open it or merge it instead."),
    ),
    (
        re.compile(rb"\x89PNG|\xff\xd8\xff|GIF8|RIFF....WEBP|BM....\0\0\0\0|II\*\0|MM\0\*|....ftyp", re.DOTALL),
        words("“{file}” is a picture; no table can be read from it. Please export the table as CSV or .xlsx."),
    ),
    (
        re.compile(rb"\x1f\x8b|7z\xbc\xaf|Rar!|BZh|\xfd7zXZ"),
        words("“{file}” is a packed archive. Please unpack it and import the files in it."),
    ),
    (
        re.compile(rb"\{\\rtf"),
        words("“{file}” is a text document. Please copy its table into a spreadsheet and save it as .xlsx."),
    ),
    (
        re.compile(
            rb"(\xef\xbb\xbf)?\s*(<\?xml[^>]{0,200}>\s*)?<(!doctype html|html|head|body|meta|table|style)", re.I
        ),
        words(
            "“{file}” is a web page, not a table. Perhaps the other program asked you to sign in: please export it "
            "again, or open the page in a spreadsheet and save it as .xlsx."
        ),
    ),
    (
        re.compile(rb"(\xef\xbb\xbf)?\s*<\?xml", re.I),
        words("“{file}” is XML, which cannot be read. Please open it in a spreadsheet and save it as .xlsx."),
    ),
    (
        re.compile(rb"(\xef\xbb\xbf)?\s*BEGIN[ \t]*:[ \t]*VCALENDAR", re.I),
        words("“{file}” is a calendar; people come in from vCards (.vcf) or a table."),
    ),
    (
        re.compile(rb"(\xef\xbb\xbf)?\s*(\{|\[)\s*(\{|\"[^\"\r\n]{0,200}\"\s*:)"),
        words("“{file}” is JSON, which cannot be read. Please export it as CSV or .xlsx."),
    ),
)
"""What people bring by mistake: how it begins, and what they are told."""


def open_material(
    path: Path, *, encoding: str | None = None, progress: Progress, sheet: str | None = None, locale: str = ""
) -> list[Material]:
    """Read a file into grids or cards.

    Args:
        path: .csv, .tsv, .txt, .xlsx, .xlsm, .ods, .xls or .vcf; its contents decide, not its name.
        encoding: what the person says a text file is in (see `ENCODINGS`); none to find out.
        progress: told how far the reading is; may stop it.
        sheet: the one sheet to read; none for all that hold something and are not hidden.
        locale: of the business, such as "cs_CZ"; decides between encodings that read equally well.

    Returns:
        One grid or card file; a grid a sheet where several sheets of a workbook hold something.

    Raises:
        UserMistake: it is nothing that can be read, damaged, or over a limit.
        WorldTrouble: it is not there or cannot be read.
    """
    data = _bytes(path, progress)
    if not data:
        raise UserMistake(words("“{file}” is empty: there is nothing in it to import."), file=path.name)
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        from storage.exchange.workbooks import read_zipped

        return list[Material](read_zipped(path.name, data, sheet, progress))
    if data.startswith(old_workbooks.MARK):
        from storage.exchange.workbooks import read_old

        return list[Material](read_old(path.name, data, sheet, progress))
    start = data[:_START]
    for begins, told in _OTHERS:
        if begins.match(start):
            raise UserMistake(told, file=path.name)
    return [text_files.read_text(path.name, data, encoding, locale, progress)]


def sample(path: Path, encoding: str | None = None) -> str:
    """The first lines of a text file in an encoding (none: the likeliest), so that a person can judge it by eye.

    Lines that are not plain ASCII come first of all; what cannot be decoded is shown as “�”. Empty for a workbook.

    Raises:
        WorldTrouble: it is not there or cannot be read.
    """
    data = _start(path)
    if data.startswith((b"PK", old_workbooks.MARK)):
        return ""
    return text_files.sample(data, encoding)


def _bytes(path: Path, progress: Progress) -> bytes:
    """The whole file."""
    pieces: list[bytes] = []
    done = 0
    try:
        with path.open("rb") as file:
            size = path.stat().st_size
            if size > limits.BYTES:
                raise limits.too_big(path.name)
            while piece := file.read(_CHUNK):
                pieces.append(piece)
                done += len(piece)
                if done > limits.BYTES:
                    raise limits.too_big(path.name)
                progress.report(min(done, size), max(size, 1), path.name)
    except OSError as error:
        raise _unreadable(path, error) from None
    return b"".join(pieces)


def _start(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_CHUNK)
    except OSError as error:
        raise _unreadable(path, error) from None


def _unreadable(path: Path, error: OSError) -> WorldTrouble:
    if isinstance(error, FileNotFoundError):
        return WorldTrouble(words("“{file}” is not there."), file=path.name)
    if isinstance(error, IsADirectoryError) or path.is_dir():
        return WorldTrouble(words("“{file}” is a folder, not a file."), file=path.name)
    if isinstance(error, PermissionError):
        return WorldTrouble(
            words("You are not allowed to read “{file}”. Please copy it to a folder of yours and import that."),
            file=path.name,
        )
    return WorldTrouble(
        words("“{file}” cannot be read: {reason}."), file=path.name, reason=error.strerror or str(error)
    )
