"""Text of any script: laid out by Qt, drawn as glyph outlines, and still found by search and copied as typed.

ReportLab sets letters one after the other; Arabic, Hebrew, Hindi, Thai, Han and emoji need joining, order,
stacking and other fonts. Qt knows all that. Each glyph becomes a PDF form once and is placed where it is needed.
"""

from __future__ import annotations

import sys
import threading
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, partial
from itertools import groupby
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale, qInstallMessageHandler
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QRawFont,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from reportlab.lib.colors import HexColor

from ui.kit.fonts import FAMILY, fallback_order, loaded, of_families
from ui.paper.fonts import Weight, face
from ui.paper.mirror import upright
from ui.paper.style import UNBOUNDED, Line, Setting, Style
from ui.paper.unseen import Letter, letters, runs_from_right

_FINE = 64  # Qt lays out in whole pixels: so many to a point
_EM = 1000  # glyph forms are drawn in a square of so many units
_WEIGHTS = {Weight.REGULAR: 400, Weight.SEMIBOLD: 600, Weight.BOLD: 700}
_THICKER = 0.09  # of the missing weight, by so much every stem is wider, for a font that has one weight only
_MOVE, _LINE, _CURVE = range(3)
_KNOWN = 1_000  # outlines kept for the next text
_NON_ZERO = 1  # fill rule; contours may overlap
_TEXT_STYLE = "\ufe0e"  # asks for the outlined form of an emoji: coloured ones have no outline
_COLOUR_STYLE = "\ufe0f"
_UNSEEN = ("Cc", "Cf", "Zs", "Zl", "Zp", "Mn", "Me")


@dataclass(frozen=True, slots=True)
class _Outline:
    """A glyph as plain numbers: what to do with the pen, in a square of 1000 units that grows upwards.

    `key` names the font and the glyph; `path` is empty where nothing is to be seen.
    """

    key: tuple[str, int]
    path: tuple[tuple[float, ...], ...]
    box: tuple[float, float, float, float]


class ShapedLine:
    """A line laid out by Qt, kept as plain numbers.

    A font that Qt opened belongs to the thread that opened it, and may not even be let go by another. So nothing of
    Qt stays here: sheets are made by one thread, and their garbage is swept by that of the window.
    """

    def __init__(self, typed: str, line: QTextLine, style: Style, letters: Callable[[], list[Letter]] | None) -> None:
        """Take the glyphs of a Qt line and what was typed there; where it runs from the right, what finds `letters`."""
        self.text = typed
        self._letters = letters
        self.style = style
        self.width = line.naturalTextWidth() / _FINE
        left, baseline = line.naturalTextRect().x(), line.y() + line.ascent()
        unit = _EM / (style.size * _FINE)
        above = below = 0.0
        self._glyphs: list[tuple[_Outline, float, float]] = []
        for run in line.glyphRuns():
            font = run.rawFont()
            name = _name(font)
            for glyph, place in zip(run.glyphIndexes(), run.positions(), strict=True):
                box, rise = font.boundingRect(glyph), place.y() - baseline
                above, below = max(above, -rise - box.top()), max(below, rise + box.bottom())
                x, y = round((place.x() - left) * unit, 1), round((baseline - place.y()) * unit, 1)
                self._glyphs.append((_outline(font, name, glyph), x, y))
        self.ascent = max(style.rise, above / _FINE)
        self.height = self.ascent + max(style.pitch - style.rise, below / _FINE)

    def draw(self, canvas: Any, x: float, y: float) -> None:
        """Draw the glyphs and, unseen, the text they stand for."""
        if not self.text:
            return
        if canvas.mirrored:
            with upright(canvas, x, self.width):
                self.draw(canvas, 0, y)
            return
        canvas.saveState()
        canvas.setFillColor(HexColor(self.style.color))
        canvas.setStrokeColor(HexColor(self.style.color))
        self._say(canvas, x, y)
        canvas.translate(x, y)
        scale = self.style.size / _EM
        canvas.scale(scale, scale)
        for outline, across, up in self._glyphs:
            form = _form(canvas, outline)
            if form is None:
                continue
            canvas.saveState()
            canvas.translate(across, up)
            canvas.doForm(form)
            canvas.restoreState()
        if self._letters is None:
            canvas.addLiteral("EMC")
        canvas.restoreState()

    @property
    def is_complete(self) -> bool:
        """Whether each glyph was found, and something is to be seen."""
        outlines = [outline for outline, _, _ in self._glyphs]
        return all(outline.key[1] for outline in outlines) and any(outline.path for outline in outlines)

    def _say(self, canvas: Any, x: float, y: float) -> None:
        """Set its letters unseen; or open a span with the text itself, carried by one letter as wide as the line."""
        if self._letters is not None:
            canvas.addLiteral(canvas.unseen.written(self._letters(), x, y, self.style.size))
            return
        told = "feff" + self.text.encode("utf-16-be", "replace").hex()
        canvas.addLiteral(f"/Span <</ActualText <{told}>>> BDC")
        words = canvas.beginText(x, y)
        words.setTextRenderMode(3)
        words.setFont(face(Weight.REGULAR).name, self.style.size)
        words.setHorizScale(100 * self.width / max(0.1, face(Weight.REGULAR).width("x", self.style.size)))
        words.textOut("x")
        words.setHorizScale(100)
        words.setTextRenderMode(0)
        canvas.drawText(words)


_MISSING = _Outline(
    ("", 0),
    # a box: around it one way, along its inside the other
    ((_MOVE, 80, 0), (_LINE, 520, 0), (_LINE, 520, 700), (_LINE, 80, 700), (_LINE, 80, 0))
    + ((_MOVE, 130, 50), (_LINE, 130, 650), (_LINE, 470, 650), (_LINE, 470, 50), (_LINE, 130, 50)),
    (79, -1, 521, 701),
)
_outlines: dict[tuple[str, int], _Outline] = {}
_shaping = threading.RLock()
"""Texts are laid out one at a time; what is shaped by now is plain and needs no lock."""


def _name(font: QRawFont) -> str:
    """What tells a font from others; nothing for the one without letters, of which Qt crashes when asked its name.

    Qt takes that one for scripts whose letters join or stack where no font has them.
    """
    if not font.fontTable("head").size():
        return ""
    return f"{font.familyName()}|{font.styleName()}|{font.weight()}|{font.style()}"


def _outline(font: QRawFont, name: str, glyph: int) -> _Outline:
    """The outline of a glyph of a font with a name; the font stays as large as it is."""
    if not name:
        return _MISSING
    key = (name, glyph)
    if key not in _outlines:
        if len(_outlines) >= _KNOWN:
            _outlines.clear()
        _outlines[key] = _drawn(font, key)
    return _outlines[key]


def _drawn(font: QRawFont, key: tuple[str, int]) -> _Outline:
    large = QRawFont(font)
    large.setPixelSize(_EM)
    outline = large.pathForGlyph(key[1])
    if outline.isEmpty():
        return _Outline(key, (), (0, 0, 0, 0))
    if wider := _wider_by(font):
        # Two that overlap and no line around it: viewers draw no line thinner than a dot, and small letters ran
        # together. The rule of filling makes one shape of them; uniting them here would hold the window up.
        outline.addPath(outline.translated(wider, 0))
    box = outline.boundingRect()
    points = [outline.elementAt(index) for index in range(outline.elementCount())]
    straight = not any(point.isCurveTo() for point in points)
    path: list[tuple[float, ...]] = []
    at = 0
    while at < len(points):
        point = points[at]
        if point.isMoveTo():
            path.append((_MOVE, point.x, -point.y))
        elif point.isCurveTo():
            second, third = points[at + 1], points[at + 2]
            path.append((_CURVE, point.x, -point.y, second.x, -second.y, third.x, -third.y))
            at += 2
        elif straight:  # viewers snap a plain rectangle to pixels, and an l looks bold
            path.append((_CURVE, point.x, -point.y, point.x, -point.y, point.x, -point.y))
        else:
            path.append((_LINE, point.x, -point.y))
        at += 1
    return _Outline(key, tuple(path), (box.left() - 1, -box.bottom() - 1, box.right() + 1, 1 - box.top()))


def _wider_by(font: QRawFont) -> float:
    """By how much the stems of a font that has no bold letters are made wider, in units of the square."""
    if font.styleName() not in ("", "Regular") or font.fontTable("fvar").size():
        return 0.0
    return _THICKER * max(0, int(font.weight()) - _WEIGHTS[Weight.REGULAR])


def _form(canvas: Any, outline: _Outline) -> str | None:
    """The name of the form of a glyph in a document, where it is defined once; none if nothing is to be seen."""
    forms: dict[tuple[str, int], str | None] = canvas.glyphs
    if outline.key not in forms:
        forms[outline.key] = _define(canvas, outline, f"glyph{len(forms)}") if outline.path else None
    return forms[outline.key]


def _define(canvas: Any, outline: _Outline, name: str) -> str:
    canvas.beginForm(name, *outline.box)
    path = canvas.beginPath()
    ways = {_MOVE: path.moveTo, _LINE: path.lineTo, _CURVE: path.curveTo}
    for way, *numbers in outline.path:
        ways[int(way)](*(round(number, 1) for number in numbers))
    path.close()
    canvas.drawPath(path, stroke=0, fill=1, fillMode=_NON_ZERO)
    canvas.endForm()
    return name


class _Shaper:
    """The fonts that Qt knows, ours first."""

    def __init__(self) -> None:
        self._application = _application()
        self._extra = [FAMILY, *loaded()]
        self._lacking: dict[str, bool] = {}

    def font(self, style: Style, language: str, script: str = "") -> QFont:
        """The Qt font of a style, large enough to be laid out in 1/64 point; that of a script first."""
        families = self.families(language)
        families.sort(key=lambda family: _script_of(family) != script)
        font = of_families(families, max(1, round(style.size * _FINE)))
        font.setWeight(QFont.Weight(_WEIGHTS[style.weight]))
        font.setVariableAxis(QFont.Tag("wght"), _WEIGHTS[style.weight])
        return font

    def families(self, language: str) -> list[str]:
        """Every family that text may be set in, ours first."""
        return fallback_order(self._extra, QLocale(language))

    def stretches(self, drawn: str, style: Style, language: str) -> list[QTextLayout.FormatRange]:
        """Where a text has letters of a script with a font of its own: that font.

        Without this Qt finds it too, but warns of each font before it that does not know the script.
        """
        known = {_script_of(family) for family in self._extra} - {""}
        found: list[QTextLayout.FormatRange] = []
        at = 0
        for script, stretch in groupby(zip(_scripts(drawn), drawn, strict=True), key=lambda each: each[0]):
            length = len("".join(letter for _, letter in stretch).encode("utf-16-le")) // 2
            if script in known:
                part = QTextLayout.FormatRange()
                part.start, part.length = at, length
                part.format.setFont(self.font(style, language, script))
                found.append(part)
            at += length
        return found

    def lacks(self, letter: str) -> bool:
        """Whether no font has a picture of a letter."""
        if letter not in self._lacking:
            self._lacking[letter] = unicodedata.category(letter) not in _UNSEEN and self._has_no_picture(letter)
        return self._lacking[letter]

    def _has_no_picture(self, letter: str) -> bool:
        (line,) = _paragraph_lines(self, letter, Style(), UNBOUNDED, "")
        return not line.is_complete


@cache
def _shaper() -> _Shaper:
    return _Shaper()


def families(language: str) -> list[str]:
    """The families that text on paper may be set in, known to Qt from now on; without a window too."""
    with _shaping:
        return _shaper().families(language)


def set_lines(text: str, style: Style, width: float, setting: Setting) -> list[Line]:
    """Lay out a clean text in lines of at most `width` points; letters without a font are told to `setting`."""
    with _shaping:
        shaper = _shaper()
        for letter in set(text):
            if letter != "\n" and shaper.lacks(letter):
                setting.lacks(letter, text)
        paragraphs = text.split("\n")
        return [line for part in paragraphs for line in _paragraph_lines(shaper, part, style, width, setting.language)]


def _paragraph_lines(shaper: _Shaper, text: str, style: Style, width: float, language: str) -> list[ShapedLine]:
    layout, typed_at = _laid(shaper, text, style, width, language)
    unseen = _UnseenLetters(text, style, width, language)
    lines: list[ShapedLine] = []
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first, last = line.textStart(), line.textStart() + line.textLength()
        typed = text[typed_at[first] : typed_at[last]].rstrip(" ")
        lines.append(ShapedLine(typed, line, style, partial(unseen.of, number) if runs_from_right(typed) else None))
    return lines


def _laid(shaper: _Shaper, text: str, style: Style, width: float, language: str) -> tuple[QTextLayout, list[int]]:
    """A paragraph in lines, and for each UTF-16 place that Qt laid out the place in the text."""
    drawn, typed_at = _outlined(text)
    options = QTextOption()
    options.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(drawn, shaper.font(style, language))
    layout.setTextOption(options)
    layout.setFormats(shaper.stretches(drawn, style, language))
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width * _FINE)
    layout.endLayout()
    return layout, typed_at


class _UnseenLetters:
    """Where the letters of a paragraph stand, found when the first of its lines is drawn: most are only measured."""

    def __init__(self, text: str, style: Style, width: float, language: str) -> None:
        self._paragraph = text, style, width, language
        self._lines: list[list[Letter]] | None = None

    def of(self, number: int) -> list[Letter]:
        """The letters of a line from left to right, in points."""
        if self._lines is None:
            with _shaping:
                layout, typed_at = _laid(_shaper(), *self._paragraph)
                found = [
                    letters(layout.lineAt(each), self._paragraph[0], typed_at) for each in range(layout.lineCount())
                ]
            self._lines = [[Letter(at.text, at.x / _FINE, at.width / _FINE) for at in line] for line in found]
        return self._lines[number]


def _scripts(text: str) -> list[str]:
    """The script of each letter; blanks, digits and signs belong to the letter before, at the start to the first."""
    found: list[str] = []
    script = ""
    for letter in text:
        name = unicodedata.name(letter, "?").split()[0]
        if unicodedata.category(letter)[0] in "LM" and name not in ("COMBINING", "VARIATION"):
            script = name
        found.append(script)
    first = next(filter(None, found), "")
    return [script or first for script in found]


def _script_of(family: str) -> str:
    """The script that a font is for, as the names of its letters begin: DEVANAGARI."""
    return family.removeprefix(FAMILY).strip().upper() if family.startswith(FAMILY) else ""


def _outlined(text: str) -> tuple[str, list[int]]:
    """The text with each emoji asking for its outlined form; and for each UTF-16 place of it, the place in `text`."""
    drawn: list[str] = []
    typed_at: list[int] = []
    for place, letter in enumerate(text):
        if letter == _COLOUR_STYLE:
            continue
        shown = letter + _TEXT_STYLE if _is_emoji(letter) else letter
        drawn.append(shown)
        typed_at += [place] * (len(shown.encode("utf-16-le")) // 2)
    return "".join(drawn), [*typed_at, len(text)]


def _is_emoji(letter: str) -> bool:
    code = ord(letter)
    return 0x1F000 <= code <= 0x1FAFF or 0x2600 <= code <= 0x27BF or code in (0x2B50, 0x2B55, 0x231A, 0x231B, 0x23F0)


def _application() -> QGuiApplication:
    """The application that Qt's fonts need: the window's, or one without a screen."""
    running = QCoreApplication.instance()
    if isinstance(running, QGuiApplication):
        return running
    if running is not None:
        raise RuntimeError("an application without fonts runs already")
    if threading.current_thread() is not threading.main_thread():
        raise RuntimeError("fonts are first asked for on the main thread: made on another, Qt crashes at the end")
    before = qInstallMessageHandler(lambda *_: None)  # Qt would speak of a terminal's locale, which is not ours
    try:
        return QGuiApplication([sys.argv[0] or "two-hats", "-platform", "offscreen"])
    finally:
        qInstallMessageHandler(before)
