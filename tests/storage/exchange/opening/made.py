"""Workbooks built byte by byte, so that they can be as wrong as files from anywhere."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Mapping, Sequence

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
ODS = "urn:oasis:names:tc:opendocument:xmlns"


def zipped(entries: Mapping[str, str | bytes], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip file."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", compression) as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    return made.getvalue()


def parts(rows: str, texts: str = "", **more: str | bytes) -> dict[str, str | bytes]:
    """The entries of an .xlsx with one sheet."""
    entries: dict[str, str | bytes] = {
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}"><Relationship Id="rId1" Type="{OFFICE}/officeDocument" '
        'Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>'
        '<sheet name="List" sheetId="1" r:id="rId1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}"><Relationship Id="rId1" '
        f'Type="{OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData></worksheet>',
    }
    if texts:
        entries["xl/sharedStrings.xml"] = f'<sst xmlns="{MAIN}">{texts}</sst>'
    return entries | more


def xlsx(rows: str, texts: str = "") -> bytes:
    """An .xlsx with one sheet, its rows and shared texts given as XML."""
    return zipped(parts(rows, texts))


def ods(rows: str) -> bytes:
    """An .ods with one sheet, its rows given as XML."""
    spaces = " ".join(f'xmlns:{each}="{ODS}:{each}:1.0"' for each in ("office", "table", "text"))
    return zipped(
        {
            "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
            "META-INF/manifest.xml": f'<manifest:manifest xmlns:manifest="{ODS}:manifest:1.0"/>',
            "content.xml": f"<office:document-content {spaces}><office:body><office:spreadsheet>"
            f'<table:table table:name="List">{rows}</table:table>'
            "</office:spreadsheet></office:body></office:document-content>",
        }
    )


def xls(cells: Sequence[tuple[int, int, str | float]], *, texts: Sequence[str] = (), password: bool = False) -> bytes:
    """An .xls with one sheet: (row, column, value) from 0; a text is one of the shared texts, or is made one."""
    shared = list(dict.fromkeys([*texts, *(value for _, _, value in cells if isinstance(value, str))]))
    rows = b"".join(
        _record(0x00FD, struct.pack("<HHHL", row, column, 0, shared.index(value)))
        if isinstance(value, str)
        else _record(0x0203, struct.pack("<HHHd", row, column, 0, value))
        for row, column, value in cells
    )
    table = _texts(len(cells), shared)
    begin = _record(0x0809, struct.pack("<HHHHLL", 0x0600, 0x0005, 0, 0, 0, 0))
    if password:
        begin += _record(0x002F, b"\1\0")
    name = b"List"
    size = len(begin) + 4 + 8 + len(name) + len(table) + 4
    globals_ = begin + _record(0x0085, struct.pack("<LHBB", size, 0, len(name), 0) + name) + table
    sheet = _record(0x0809, struct.pack("<HHHHLL", 0x0600, 0x0010, 0, 0, 0, 0)) + rows + _record(0x000A, b"")
    return compound({"Workbook": globals_ + _record(0x000A, b"") + sheet})


def compound(streams: Mapping[str, bytes]) -> bytes:
    """A compound file, as Office had them before zip files; each stream longer than the small ones."""
    fat: list[int] = []
    sectors: list[bytes] = []
    entries = [_entry("Root Entry", 5, 0xFFFFFFFE, 0, child=1)]
    for number, (name, content) in enumerate(streams.items(), start=1):
        padded = content.ljust(4096, b"\0")
        pieces = [padded[place : place + 512].ljust(512, b"\0") for place in range(0, len(padded), 512)]
        start = len(sectors)
        sectors += pieces
        fat += [*range(start + 1, start + len(pieces)), 0xFFFFFFFE]
        right = number + 1 if number < len(streams) else 0xFFFFFFFF
        entries.append(_entry(name, 2, start, len(padded), right=right))
    listing = b"".join(entries).ljust(512, b"\0")
    directory = len(sectors)
    sectors += [listing[place : place + 512].ljust(512, b"\0") for place in range(0, len(listing), 512)]
    fat += [*range(directory + 1, len(sectors)), 0xFFFFFFFE]
    first_fat = len(sectors)
    needed = -(-(len(fat) + 8) // 128)
    fat += [0xFFFFFFFD] * needed
    table = struct.pack(f"<{len(fat)}L", *fat).ljust(needed * 512, b"\xff")
    header = struct.pack(
        "<8s16xHHHHH6xLLL4xLLLLL",
        bytes.fromhex("D0CF11E0A1B11AE1"),
        0x3E, 3, 0xFFFE, 9, 6, 0, needed, directory, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0,
    )  # fmt: skip
    numbers = [*range(first_fat, first_fat + needed)] + [0xFFFFFFFF] * (109 - needed)
    return header + struct.pack("<109L", *numbers) + b"".join(sectors) + table


def _texts(used: int, texts: Sequence[str]) -> bytes:
    """The record of shared texts and those that go on with it; a text that goes on says anew how wide it is."""
    blocks = [struct.pack("<LL", used, len(texts))]
    for text in texts:
        if len(blocks[-1]) > 8_000:
            blocks.append(b"")
        blocks[-1] += struct.pack("<HB", len(text), 1)
        for place in range(0, len(text), 100):
            if len(blocks[-1]) > 8_000:
                blocks.append(b"\1")
            blocks[-1] += text[place : place + 100].encode("utf-16-le")
    return _record(0x00FC, blocks[0]) + b"".join(_record(0x003C, each) for each in blocks[1:])


def _record(kind: int, body: bytes) -> bytes:
    return struct.pack("<HH", kind, len(body)) + body


def _entry(name: str, kind: int, start: int, size: int, *, child: int = 0xFFFFFFFF, right: int = 0xFFFFFFFF) -> bytes:
    title = name.encode("utf-16-le")
    return struct.pack("<64sHBBLLL36xLLL", title, len(title) + 2, kind, 1, 0xFFFFFFFF, right, child, start, size, 0)
