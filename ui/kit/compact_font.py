"""A font that asks for far more room above and below than its letters take, loaded with room like that of the others.

Noto Sans Arabic wants lines of 2.1 times its size, for signs of the Quran; our own family is content with 1.4. So
every label, button and row with an Arabic word would be half as high again, and uneven beside a Latin one. Letters
with all vowel signs of everyday writing take 1.6 times the size; that is what the font is told to want.
"""

from __future__ import annotations

import struct
from pathlib import Path

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFontDatabase

_TALL = "NotoSansArabic["
_ABOVE, _BELOW = 1.07, 0.5
"""Parts of the size."""


def add(path: Path) -> int:
    """Load a font file for this program; gives back its number, -1 where Qt cannot read it."""
    if not path.name.startswith(_TALL):
        return QFontDatabase.addApplicationFont(str(path))
    return QFontDatabase.addApplicationFontFromData(QByteArray(compacted(path.read_bytes())))


def compacted(font: bytes) -> bytes:
    """A TrueType font that wants less room; the same font where its tables are not as expected."""
    made = bytearray(font)
    try:
        tables = dict(_tables(font))
        (unit,) = struct.unpack_from(">H", font, tables[b"head"] + 18)
        above, below = round(_ABOVE * unit), round(_BELOW * unit)
        struct.pack_into(">hhh", made, tables[b"hhea"] + 4, above, -below, 0)
        struct.pack_into(">hhhHH", made, tables[b"OS/2"] + 68, above, -below, 0, above, below)
    except (KeyError, struct.error):
        return font
    return bytes(made)


def _tables(font: bytes) -> list[tuple[bytes, int]]:
    """The names of its tables and where they begin (OpenType, “table directory”)."""
    (count,) = struct.unpack_from(">H", font, 4)
    entries = (struct.unpack_from(">4sLLL", font, 12 + 16 * number) for number in range(count))
    return [(name, offset) for name, _, offset, _ in entries]
