"""The typeface of every page: the bundled Noto Sans, of which a PDF embeds the glyphs it uses."""

from __future__ import annotations

import unicodedata
from enum import StrEnum
from functools import cache

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from ui.kit.fonts import font_file

# Beyond these, letters join, stack or run from the right; Qt has to lay them out.
_LAST_ALPHABET = 0x058F  # Latin, Greek, Cyrillic, Armenian
_SIGNS = (0x1D00, 0x2FFF)  # phonetic letters, Latin and Greek additions, punctuation, currencies, signs
_LATE_LETTERS = ((0xA640, 0xA69F), (0xA700, 0xA7FF), (0xAB30, 0xAB6F), (0xFB00, 0xFB06), (0xFFFC, 0xFFFD))


class Weight(StrEnum):
    """How heavy; the value is the end of the font's file name."""

    REGULAR = "Regular"
    SEMIBOLD = "SemiBold"
    BOLD = "Bold"


class Face:
    """A font that is ready to be drawn with: its name in ReportLab, and how wide its letters are."""

    def __init__(self, font: TTFont) -> None:
        """Learn which letters can be set one after the other without any shaping."""
        self.name: str = font.fontName
        self._widths: dict[str, float] = {
            chr(code): font.face.charWidths[code] / 1000
            for code in font.face.charToGlyph
            if code in font.face.charWidths and _stands_alone(code)
        }

    def simple(self, text: str) -> bool:
        """Whether each letter is in the font and is drawn as it stands, from left to right."""
        return self._widths.keys() >= set(text)

    def width(self, text: str, size: float) -> float:
        """The width of a text in points; letters that the font lacks are as wide as its box."""
        widths, box = self._widths, 0.6
        return size * sum([widths.get(letter, box) for letter in text])


@cache
def face(weight: Weight) -> Face:
    """The bundled font of a weight, made known to ReportLab on first use."""
    font = TTFont(f"NotoSans-{weight.value}", str(font_file(weight.value)), validate=0, shapable=False)
    pdfmetrics.registerFont(font)
    return Face(font)


def _stands_alone(code: int) -> bool:
    if not (
        code <= _LAST_ALPHABET
        or _SIGNS[0] <= code <= _SIGNS[1]
        or any(first <= code <= last for first, last in _LATE_LETTERS)
    ):
        return False
    letter = chr(code)
    return unicodedata.category(letter)[0] != "M" and unicodedata.bidirectional(letter) not in ("R", "AL", "AN", "NSM")
