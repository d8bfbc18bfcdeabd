"""The one door for text on paper: plain text in, never markup, whatever its script and length.

Letters of the bundled font are set here; a text with any other goes to Qt (`ui.paper.shaped`), which knows
how scripts join, stack and turn. ReportLab's own paragraphs are not used: they read markup out of data.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any, Self

from reportlab.lib.colors import HexColor

from ui.paper import shaped
from ui.paper.block import Block
from ui.paper.fonts import Face, face
from ui.paper.mirror import RIGHT_TO_LEFT_MARK, upright
from ui.paper.plain import FIRST_STRONG_ISOLATE, POP_ISOLATE, clean, one_line
from ui.paper.style import UNBOUNDED, Align, Line, Setting, Style

_SMALLEST = 0.4  # of its size, for a number that has too little room
_SPARE = 0.995  # of the room, as widths are rounded

ELLIPSIS = "\N{HORIZONTAL ELLIPSIS}"

# A line may end after blanks and after a dash or slash inside a word; no-break blanks hold.
_PIECES = re.compile(r"[^ ]*?[-/\u2010\u2013\u2014](?=\w) *|[^ ]+ *|^ +")


class PlainLine:
    """A line in letters of the bundled font."""

    def __init__(self, text: str, style: Style) -> None:
        """Measure it."""
        self.text = text
        self.style = style
        self.width = face(style.weight).width(text, style.size)
        self.height = style.pitch
        self.ascent = style.rise

    def draw(self, canvas: Any, x: float, y: float) -> None:
        """Draw it as ordinary PDF text."""
        if not self.text:
            return
        if canvas.mirrored:
            with upright(canvas, x, self.width):
                self.draw(canvas, 0, y)
            return
        canvas.setFillColor(HexColor(self.style.color))
        canvas.setFont(face(self.style.weight).name, self.style.size)
        canvas.drawString(x, y, self.text)


class Text(Block):
    """A text in a box: wraps in the width it is given, goes on over the page."""

    def __init__(self, text: str, style: Style, setting: Setting, *, lines: list[Line] | None = None) -> None:
        """Take a clean text; `lines` are those of a part that was laid out before."""
        super().__init__()
        self.text = text
        self.style = style
        self.setting = setting
        self._lines = lines
        self._part = lines is not None
        self._for_width = -1.0

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        if not self._part and available_width != self._for_width:
            self._lines = self._set(available_width)
            self._for_width = available_width
        self.width = available_width
        self.height = sum(line.height for line in self.lines)
        return self.width, self.height

    def split(self, available_width: float, available_height: float) -> list[Block]:
        self.wrap(available_width, available_height)
        room, count = available_height + 0.01, 0
        for line in self.lines:
            room -= line.height
            if room < 0:
                break
            count += 1
        if count == len(self.lines):
            return [self]
        return [self._of(self.lines[:count]), self._of(self.lines[count:])] if count else []

    def draw(self) -> None:
        top = self.height
        for line in self.lines:
            spare = self.width - line.width
            line.draw(self.canv, spare * self.style.align.value, top - line.ascent)
            top -= line.height

    @property
    def lines(self) -> list[Line]:
        """The lines as last wrapped."""
        return self._lines or []

    @property
    def natural_width(self) -> float:
        """How wide it is when nothing makes it wrap."""
        return max((line.width for line in set_lines(self.text, self.style, UNBOUNDED, self.setting)), default=0.0)

    @property
    def narrowest(self) -> float:
        """How wide it is at least, so that no word and no number is broken."""
        words = {piece.strip() for piece in _PIECES.findall(self.text.replace("\n", " "))}
        return max((whole_line(word, self.style, self.setting).width for word in words if word), default=0.0)

    def _set(self, width: float) -> list[Line]:
        """Its lines; a number that is wider than its column is set smaller, as a broken one is read wrong."""
        lines = set_lines(self.text, self.style, width, self.setting)
        if self.style.align is not Align.END or len(lines) < 2 or (least := self.narrowest) <= width:
            return lines
        style = self.style
        size = style.size * max(_SMALLEST, width / least * _SPARE)
        smaller = replace(style, size=size, leading=style.pitch / size)
        return set_lines(self.text, smaller, width, self.setting)

    def _of(self, lines: list[Line]) -> Self:
        return type(self)(self.text, self.style, self.setting, lines=lines)


def para(text: str, style: Style, setting: Setting) -> Text:
    """A text from data or from us, printed as typed."""
    return Text(clean(text), style, setting)


def joined(parts: Iterable[str], style: Style, setting: Setting) -> Text:
    """Texts on one line with a dot between them, in the order of reading, whichever way each of them runs."""
    letters = face(style.weight)
    texts = [clean(part) for part in parts if part]
    turned = setting.mirrored and len(texts) > 1
    apart = (
        f"{FIRST_STRONG_ISOLATE}{text}{POP_ISOLATE}" if turned or not letters.simple(text) else text for text in texts
    )
    return Text((RIGHT_TO_LEFT_MARK if turned else "") + " · ".join(apart), style, setting)


def set_lines(text: str, style: Style, width: float, setting: Setting) -> list[Line]:
    """Lay out a clean text in lines of at most `width` points (one letter, if even that is wider)."""
    letters = face(style.weight)
    if not letters.simple(text.replace("\n", "")):
        return shaped.set_lines(text, style, width, setting)
    return [PlainLine(line, style) for line in _break(text, letters, style.size, width)]


def fitted(text: str, style: Style, width: float, setting: Setting) -> Line:
    """One line of a text, cut with an ellipsis where it would be wider: for heads that repeat on each page."""
    text = one_line(text)
    line = whole_line(text, style, setting)
    if line.width <= width:
        return line
    fits, too_long = 0, len(text)
    while too_long - fits > 1:
        middle = (fits + too_long) // 2
        if whole_line(text[:middle].rstrip() + ELLIPSIS, style, setting).width <= width:
            fits = middle
        else:
            too_long = middle
    return whole_line(text[:fits].rstrip() + ELLIPSIS, style, setting)


def whole_line(text: str, style: Style, setting: Setting) -> Line:
    """A text on one line, as wide as it is."""
    lines = set_lines(one_line(text), style, UNBOUNDED, setting)
    return lines[0] if lines else PlainLine("", style)


def _break(text: str, letters: Face, size: float, width: float) -> list[str]:
    """Break at blanks and dashes; a word wider than the line is broken anywhere."""

    def measure(part: str) -> float:
        return letters.width(part, size)

    if "\n" not in text and measure(text) <= width:
        return [text]
    return [line for paragraph in text.split("\n") for line in _break_paragraph(paragraph, measure, width)]


def _break_paragraph(text: str, measure: Callable[[str], float], width: float) -> list[str]:
    lines: list[str] = []
    line, used = "", 0.0
    for piece in _PIECES.findall(text):
        word = piece.rstrip(" ")
        word_width = measure(word)
        if line and used + word_width > width:
            lines.append(line.rstrip(" "))
            line, used = "", 0.0
        if word_width > width:
            *full, word = _break_word(word, measure, width)
            lines += full
            word_width = measure(word)
        blanks = piece[len(piece.rstrip(" ")) :]
        line += word + blanks
        used += word_width + measure(blanks)
    return [*lines, line.rstrip(" ")]


def _break_word(word: str, measure: Callable[[str], float], width: float) -> list[str]:
    parts = [""]
    used = 0.0
    for letter in word:
        letter_width = measure(letter)
        if parts[-1] and used + letter_width > width:
            parts.append("")
            used = 0.0
        parts[-1] += letter
        used += letter_width
    return parts
