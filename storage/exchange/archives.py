"""Whether a zipped workbook may be handed on: looked at in memory, entry by entry, before anything else reads it."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Iterator

from core.errors import UserMistake, words
from core.progress import Progress
from storage.exchange.limits import MEGABYTE
from storage.exchange.workbook_size import Measured

ENTRIES = 10_000
UNPACKED = 500 * MEGABYTE
_RATIO = 100
_HARMLESS = 10 * MEGABYTE
_CHUNK = 1 << 20
_LOCAL_HEADER = struct.Struct("<4s22xHH")
_DAMAGED = (
    *(zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError),
    *(ValueError, RuntimeError, LookupError, OverflowError),  # what the standard library says of odd numbers
)


def check_workbook(name: str, data: bytes, progress: Progress) -> Measured:
    """Refuse a zip file that is no workbook, or that unpacks to more than it should.

    Args:
        name: the file's, for the message.
        data: the whole file.
        progress: told how many bytes are looked at; may stop it.

    Returns:
        How large its sheets are.

    Raises:
        UserMistake: it is damaged, locked, something else, a trap, or over a limit.
    """
    if data.count(b"PK\x01\x02") > ENTRIES:
        raise _trap(name)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
    except _DAMAGED:
        raise damaged(name) from None
    _look_at(name, entries)
    return _unpack(name, data, entries, progress)


def damaged(name: str) -> UserMistake:
    """The sentence about a workbook that nothing can be read from."""
    return UserMistake(
        words(
            "“{file}” is a damaged workbook, or was not copied whole. "
            "Please open it in the program that it comes from and save it again."
        ),
        file=name,
    )


def locked(name: str) -> UserMistake:
    """The sentence about a workbook with a password."""
    return UserMistake(
        words("“{file}” is locked with a password. Please save it without one and import it again."), file=name
    )


def _look_at(name: str, entries: list[zipfile.ZipInfo]) -> None:
    """Refuse what its list of contents gives away."""
    names = [entry.filename for entry in entries]
    if any(entry.flag_bits & 1 for entry in entries):
        raise locked(name)
    _look_at_kind(name, {each.lower() for each in names})
    if len(set(names)) < len(names) or any(entry.filename != entry.orig_filename for entry in entries):
        raise damaged(name)
    if sum(entry.file_size for entry in entries) > UNPACKED:
        raise _trap(name)
    for entry in entries:
        if entry.file_size > _HARMLESS and entry.file_size > _RATIO * entry.compress_size:
            raise _trap(name)


def _look_at_kind(name: str, names: set[str]) -> None:
    if "xl/workbook.xml" in names or "content.xml" in names:
        return
    other = {
        "xl/workbook.bin": words("“{file}” is a binary workbook (.xlsb). Please save it as .xlsx and import that."),
        "word/document.xml": words(
            "“{file}” is a text document. Please copy its table into a spreadsheet and save it as .xlsx."
        ),
        "ppt/presentation.xml": words("“{file}” is a presentation, not a table."),
        "index/document.iwa": words(
            "“{file}” is a Numbers file. Please export it from Numbers as Excel or CSV and import that."
        ),
    }
    for entry, told in other.items():
        if entry in names:
            raise UserMistake(told, file=name)
    raise UserMistake(
        words("“{file}” is a ZIP archive, not a workbook. Please unpack it and import the files in it."), file=name
    )


def _trap(name: str) -> UserMistake:
    return UserMistake(
        words(
            "“{file}” unpacks to far more than a table of this size holds, so it was not opened. "
            "If you trust it, please copy the rows into a new spreadsheet."
        ),
        file=name,
    )


def _unpack(name: str, data: bytes, entries: list[zipfile.ZipInfo], progress: Progress) -> Measured:
    """Go through all entries as they really are: what their headers say may be a lie."""
    measured = Measured(name)
    whole, done = sum(entry.file_size for entry in entries), 0
    for entry in sorted(entries, key=lambda each: each.filename.lower() != "xl/sharedstrings.xml"):
        size, end = 0, b""
        measured.begin(entry.filename)
        for chunk in _inflated(name, data, entry):
            size += len(chunk)
            if size > entry.file_size:
                raise damaged(name)
            progress.report(done + size, max(whole, 1), name)
            _refuse_declarations(name, end + chunk)
            end = chunk[-16:]
            measured.see(chunk)
        measured.end()
        if size != entry.file_size:
            raise damaged(name)
        done += size
    return measured


def _inflated(name: str, data: bytes, entry: zipfile.ZipInfo) -> Iterator[bytes]:
    try:
        yield from _inflate(data, entry)
    except _DAMAGED:
        raise damaged(name) from None


def _inflate(data: bytes, entry: zipfile.ZipInfo) -> Iterator[bytes]:
    mark, name, extra = _LOCAL_HEADER.unpack_from(data, entry.header_offset)
    start = entry.header_offset + _LOCAL_HEADER.size + name + extra
    packed = data[start : start + entry.compress_size]
    if mark != b"PK\x03\x04" or len(packed) != entry.compress_size:
        raise zipfile.BadZipFile
    if entry.compress_type == zipfile.ZIP_STORED:
        yield from (packed[place : place + _CHUNK] for place in range(0, len(packed), _CHUNK))
        return
    if entry.compress_type != zipfile.ZIP_DEFLATED:
        raise zipfile.BadZipFile
    inflating = zlib.decompressobj(-zlib.MAX_WBITS)
    while not inflating.eof:
        chunk = inflating.decompress(packed, _CHUNK)
        packed = inflating.unconsumed_tail
        if not chunk and not inflating.eof:
            raise zipfile.BadZipFile
        yield chunk


def _refuse_declarations(name: str, chunk: bytes) -> None:
    """No workbook has declarations of its own; they serve to make a short text a long one."""
    if b"<!DOCTYPE" in chunk or b"<!ENTITY" in chunk:
        raise _trap(name)
