"""Whether an .xls may be handed on: the streams of its compound file, and how far the cells in them stretch."""

from __future__ import annotations

import struct
from collections.abc import Iterator

from core.errors import UserMistake, words
from core.progress import Progress
from storage.exchange import limits
from storage.exchange.archives import damaged, locked

MARK = bytes.fromhex("D0CF11E0A1B11AE1")
_FREE = 0xFFFFFFFA
"""From here on a number of a sector says that there is none."""

_COLUMNS = 256
"""More are not in the format."""

_TELL_EVERY = 50_000
_BEGIN, _PASSWORD, _TEXTS, _MORE, _NAMES_TEXT, _NUMBERS = 0x0809, 0x002F, 0x00FC, 0x003C, 0x00FD, 0x00BD
_SHORTEST = {
    0x0006: 20, 0x000C: 2, 0x0022: 2, 0x0042: 2, 0x0085: 8, 0x00BD: 12, 0x00D6: 8, 0x00E0: 4, 0x00FC: 8, 0x00FD: 10,
    0x0200: 10, 0x0203: 14, 0x0204: 8, 0x0205: 8, 0x0207: 3, 0x027E: 10, 0x041E: 4, 0x0809: 4,
}  # fmt: skip
"""Bytes that a kind of record must have for its reader not to stumble."""

_SHEET = 0x0085
_CELLS = {0x0006, 0x0203, 0x0204, 0x0205, 0x027E, 0x00D6, 0x0207, _NAMES_TEXT, _NUMBERS}


def check_old_workbook(name: str, data: bytes, progress: Progress) -> None:
    """Refuse an .xls that is damaged, locked, something else, or over a limit.

    Raises:
        UserMistake: it is.
    """
    try:
        streams = dict(_streams(data))
        if "encryptedpackage" in streams:
            raise locked(name)
        book = streams.get("workbook") or streams.get("book")
        if book is None:
            raise UserMistake(
                words("“{file}” is an old Office file, but no workbook. Please save its table as .xlsx or CSV."),
                file=name,
            )
        _measure(name, book, progress)
    except (struct.error, IndexError, ValueError, OverflowError):
        raise damaged(name) from None


def _streams(data: bytes) -> Iterator[tuple[str, bytes]]:
    """The streams that matter here: what workbooks are called, or the locked parcel of a new one."""
    shift, mini_shift = struct.unpack_from("<HH", data, 30)
    if shift not in (9, 12) or mini_shift != 6:
        raise ValueError
    _count, directory, cutoff, mini_start = struct.unpack_from("<L L 4x L L", data, 44)
    fat = _fat(data, shift)
    entries = _chain(data, directory, fat, shift)
    mini_fat: list[int] = []
    mini = b""
    for place in range(0, len(entries) - 127, 128):
        length, kind = struct.unpack_from("<HB", entries, place + 64)
        start, size = struct.unpack_from("<LL", entries, place + 116)
        title = entries[place : place + max(0, min(length, 64) - 2)].decode("utf-16-le", "replace").lower()
        if kind == 5:
            whole = _chain(data, mini_start, fat, shift)
            mini_fat = list(struct.unpack(f"<{len(whole) // 4}L", whole))
            mini = _chain(data, start, fat, shift)[:size]
        elif kind == 2 and title in ("workbook", "book", "encryptedpackage"):
            if size >= cutoff:
                yield title, _chain(data, start, fat, shift)[:size]
            else:
                yield title, _chain(mini, start, mini_fat, mini_shift, before=0)[:size]


def _fat(data: bytes, shift: int) -> list[int]:
    """Which sector follows which."""
    sectors = [each for each in struct.unpack_from("<109L", data, 76) if each < _FREE]
    following, left = struct.unpack_from("<LL", data, 68)
    room = (1 << shift) // 4
    while following < _FREE and left and len(sectors) <= len(data) >> shift:
        more = struct.unpack_from(f"<{room}L", data, (following + 1) << shift)
        sectors += [each for each in more[:-1] if each < _FREE]
        following, left = more[-1], left - 1
    if len(sectors) > (len(data) >> shift) + 1:
        raise ValueError
    return [each for sector in sectors for each in struct.unpack_from(f"<{room}L", data, (sector + 1) << shift)]


def _chain(data: bytes, start: int, fat: list[int], shift: int, before: int = 1) -> bytes:
    """The sectors from one on, in their order."""
    found: list[bytes] = []
    while start < _FREE:
        place = (start + before) << shift
        if place >= len(data) or len(found) > len(data) >> shift:
            raise ValueError
        found.append(data[place : place + (1 << shift)])
        start = fat[start]
    return b"".join(found)


def _records(book: bytes) -> Iterator[tuple[int, bytes]]:
    place = 0
    while place + 4 <= len(book):
        kind, size = struct.unpack_from("<HH", book, place)
        yield kind, book[place + 4 : place + 4 + size]
        place += 4 + size


def _measure(name: str, book: bytes, progress: Progress) -> None:
    area = rows = columns = text = 0
    lengths = _lengths_of_texts(name, book)
    for number, (kind, body) in enumerate(_records(book)):
        if number % _TELL_EVERY == 0:
            progress.report(number, max(number, len(book) // 14), name)
        if len(body) < _SHORTEST.get(kind, 0) or (kind == _SHEET and _start_of(body) + 4 > len(book)):
            raise ValueError
        if kind == _BEGIN:
            area, rows, columns = area + rows * columns, 0, 0
        elif kind in _CELLS and len(body) >= 6:
            row, column = struct.unpack_from("<HH", body)
            last = column + (len(body) - 6) // 6 - 1 if kind == _NUMBERS else column
            if last >= _COLUMNS:
                raise ValueError
            rows, columns = max(rows, row + 1), max(columns, last + 1)
            text += _length_named(lengths, body) if kind == _NAMES_TEXT else 0
        if area + rows * columns > limits.CELLS:
            raise limits.too_many_cells(name)
        if text > limits.TEXT:
            raise limits.too_much_text(name)


def _start_of(body: bytes) -> int:
    """Where the record of a sheet says that the sheet begins."""
    return int(struct.unpack_from("<L", body)[0])


def _lengths_of_texts(name: str, book: bytes) -> list[int]:
    """The characters of each shared text; looks for a password on the way."""
    blocks: list[bytes] = []
    lengths: list[int] = []
    for kind, body in _records(book):
        if kind == _PASSWORD:
            raise locked(name)
        if kind == _TEXTS:
            blocks = [body]
        elif kind == _MORE and blocks:
            blocks.append(body)
        elif blocks:
            lengths, blocks = [*lengths, *_text_lengths(blocks)], []
    return lengths


def _length_named(lengths: list[int], body: bytes) -> int:
    index = int(struct.unpack_from("<L", body, 6)[0]) if len(body) >= 10 else len(lengths)
    return lengths[index] if index < len(lengths) else 0


def _text_lengths(blocks: list[bytes]) -> Iterator[int]:
    """The characters of the shared texts; a text may go on in the next block, which says anew how wide they are."""
    count = struct.unpack_from("<L", blocks[0], 4)[0]
    index, place = 0, 8
    for _text in range(min(count, sum(map(len, blocks)))):
        if place >= len(blocks[index]):
            index, place = index + 1, 0
            if index == len(blocks):
                return
        letters, flags = struct.unpack_from("<HB", blocks[index], place)
        place += 3
        runs = struct.unpack_from("<H", blocks[index], place)[0] if flags & 8 else 0
        place += 2 if flags & 8 else 0
        extra = struct.unpack_from("<L", blocks[index], place)[0] if flags & 4 else 0
        place += 4 if flags & 4 else 0
        left, width = letters, 1 + (flags & 1)
        while True:
            taken = min(left, (len(blocks[index]) - place) // width)
            left, place = left - taken, place + taken * width
            if not left:
                break
            index, place = index + 1, 1
            width = 1 + (blocks[index][0] & 1)
        place += runs * 4 + extra
        while place > len(blocks[index]):
            place, index = place - len(blocks[index]), index + 1
        yield letters
