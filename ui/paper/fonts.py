"""The typeface of every page: the bundled Noto Sans, of which a PDF embeds the glyphs it uses."""

from __future__ import annotations

import unicodedata
from enum import StrEnum
from functools import cache
from math import isnan, nan

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


class Face(dict[str, float]):
    """A font that is ready to be drawn with: its name in ReportLab, and by letter its width as a part of the size.

    A letter has no width where it is not in the font, or joins, stacks or turns: Qt has to lay that out.
    """

    def __init__(self, font: TTFont) -> None:
        """Letters are looked up when they are first met."""
        super().__init__()
        self.name: str = font.fontName
        self._font_widths: dict[int, float] = font.face.charWidths
        self._glyphs: dict[int, int] = font.face.charToGlyph

    def __missing__(self, letter: str) -> float:
        code = ord(letter)
        known = code in self._glyphs and code in self._font_widths and _stands_alone(code)
        self[letter] = self._font_widths[code] / 1000 if known else nan
        return self[letter]

    def simple(self, text: str) -> bool:
        """Whether each letter is in the font and is drawn as it stands, from left to right."""
        return not isnan(sum([self[letter] for letter in text]))

    def width(self, text: str, size: float) -> float:
        """The width of a simple text in points."""
        return size * sum([self[letter] for letter in text])


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
    category = unicodedata.category(letter)  # marks of direction have pictures in the font, which no one wants to see
    return category[0] != "M" and category != "Cf" and unicodedata.bidirectional(letter) not in ("R", "AL", "AN", "NSM")
