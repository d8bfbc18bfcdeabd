"""Text of any script: laid out by Qt, drawn as glyph outlines, and still found by search and copied as typed.

ReportLab sets letters one after the other; Arabic, Hebrew, Hindi, Thai, Han and emoji need joining, order,
stacking and other fonts. Qt knows all that. Each glyph becomes a PDF form once and is placed where it is needed.
"""

from __future__ import annotations

import sys
import unicodedata
from functools import cache
from itertools import groupby
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale, qInstallMessageHandler
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QGlyphRun,
    QRawFont,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import QApplication
from reportlab.lib.colors import HexColor

from ui.kit.fonts import FAMILY, WEIGHTS, extra_files, fallback_order, font_file
from ui.paper.fonts import Weight, face
from ui.paper.style import UNBOUNDED, Line, Setting, Style

_FINE = 64  # Qt lays out in whole pixels: so many to a point
_EM = 1000  # glyph forms are drawn in a square of so many units
_WEIGHTS = {Weight.REGULAR: 400, Weight.SEMIBOLD: 600, Weight.BOLD: 700}
_THICKER = 0.07  # of the missing weight, as an outline, for a font that has one weight only
_NON_ZERO = 1  # fill rule; contours may overlap
_TEXT_STYLE = "\ufe0e"  # asks for the outlined form of an emoji: coloured ones have no outline
_COLOUR_STYLE = "\ufe0f"
_UNSEEN = ("Cc", "Cf", "Zs", "Zl", "Zp", "Mn", "Me")


class ShapedLine:
    """A line laid out by Qt."""

    def __init__(self, typed: str, line: QTextLine, style: Style) -> None:
        """Take the glyphs of a Qt line and what was typed there."""
        self.text = typed
        self.style = style
        self.width = line.naturalTextWidth() / _FINE
        self._left = line.naturalTextRect().x()
        self._baseline = line.y() + line.ascent()
        self._runs: list[QGlyphRun] = line.glyphRuns()
        above, below = self._ink()
        self.ascent = max(style.rise, above)
        self.height = self.ascent + max(style.pitch - style.rise, below)

    def draw(self, canvas: Any, x: float, y: float) -> None:
        """Draw the glyphs and, unseen, the text they stand for."""
        if not self.text:
            return
        canvas.saveState()
        canvas.setFillColor(HexColor(self.style.color))
        canvas.setStrokeColor(HexColor(self.style.color))
        self._say(canvas, x, y)
        canvas.translate(x, y)
        scale = self.style.size / _EM
        canvas.scale(scale, scale)
        unit = _EM / (self.style.size * _FINE)
        for run in self._runs:
            pen = _Pen(run.rawFont())
            for glyph, place in zip(run.glyphIndexes(), run.positions(), strict=True):
                form = pen.form(canvas, glyph)
                if form is None:
                    continue
                canvas.saveState()
                canvas.translate(
                    round((place.x() - self._left) * unit, 1), round((self._baseline - place.y()) * unit, 1)
                )
                canvas.doForm(form)
                canvas.restoreState()
        canvas.addLiteral("EMC")
        canvas.restoreState()

    @property
    def is_complete(self) -> bool:
        """Whether each glyph was found, and something is to be seen."""
        glyphs = [(run.rawFont(), glyph) for run in self._runs for glyph in run.glyphIndexes()]
        return all(glyph for _, glyph in glyphs) and any(
            not font.pathForGlyph(glyph).isEmpty() for font, glyph in glyphs
        )

    def _ink(self) -> tuple[float, float]:
        """How far the glyphs reach above and below the baseline, in points."""
        above = below = 0.0
        for run in self._runs:
            font = run.rawFont()
            for glyph, place in zip(run.glyphIndexes(), run.positions(), strict=True):
                box = font.boundingRect(glyph)
                baseline = place.y() - self._baseline
                above, below = max(above, -baseline - box.top()), max(below, baseline + box.bottom())
        return above / _FINE, below / _FINE

    def _say(self, canvas: Any, x: float, y: float) -> None:
        """Open a span with the text itself, carried by one invisible letter as wide as the line."""
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


class _Pen:
    """Draws the glyphs of one font as forms of a document, each once."""

    def __init__(self, font: QRawFont) -> None:
        self._name = f"{font.familyName()}|{font.styleName()}|{font.weight()}|{font.style()}"
        self._font = font
        self._font.setPixelSize(_EM)
        self._thicken = 0.0
        if font.styleName() in ("", "Regular") and not font.fontTable("fvar").size():
            self._thicken = _THICKER * max(0, int(font.weight()) - _WEIGHTS[Weight.REGULAR])

    def form(self, canvas: Any, glyph: int) -> str | None:
        """The name of the form of a glyph; none if nothing is to be seen."""
        forms: dict[tuple[str, int], str | None] = canvas.glyphs
        key = (self._name, glyph)
        if key not in forms:
            forms[key] = self._define(canvas, glyph, f"glyph{len(forms)}")
        return forms[key]

    def _define(self, canvas: Any, glyph: int, name: str) -> str | None:
        outline = self._font.pathForGlyph(glyph)
        if outline.isEmpty():
            return None
        box = outline.boundingRect()
        canvas.beginForm(name, box.left() - 1, -box.bottom() - 1, box.right() + 1, 1 - box.top())
        path = canvas.beginPath()
        points = [outline.elementAt(index) for index in range(outline.elementCount())]
        straight = not any(point.isCurveTo() for point in points)
        at = 0
        while at < len(points):
            point = points[at]
            if point.isMoveTo():
                path.moveTo(point.x, -point.y)
            elif point.isCurveTo():
                second, third = points[at + 1], points[at + 2]
                path.curveTo(point.x, -point.y, second.x, -second.y, third.x, -third.y)
                at += 2
            elif straight:  # viewers snap a plain rectangle to pixels, and an l looks bold
                path.curveTo(point.x, -point.y, point.x, -point.y, point.x, -point.y)
            else:
                path.lineTo(point.x, -point.y)
            at += 1
        path.close()
        if self._thicken:
            canvas.setLineWidth(self._thicken)
            canvas.setLineJoin(1)
        canvas.drawPath(path, stroke=1 if self._thicken else 0, fill=1, fillMode=_NON_ZERO)
        canvas.endForm()
        return name


class _Shaper:
    """The fonts that Qt knows, ours first."""

    def __init__(self) -> None:
        self._application = _application()
        self._extra: list[str] = []
        for path in [*map(font_file, WEIGHTS), *extra_files()]:
            number = QFontDatabase.addApplicationFont(str(path))
            self._extra += [name for name in QFontDatabase.applicationFontFamilies(number) if name not in self._extra]
        self._lacking: dict[str, bool] = {}

    def font(self, style: Style, language: str, script: str = "") -> QFont:
        """The Qt font of a style, large enough to be laid out in 1/64 point; that of a script first."""
        families = self.families(language)
        families.sort(key=lambda family: _script_of(family) != script)
        font = QFont()
        font.setFamilies(families)
        font.setPixelSize(max(1, round(style.size * _FINE)))
        font.setWeight(QFont.Weight(_WEIGHTS[style.weight]))
        font.setVariableAxis(QFont.Tag("wght"), _WEIGHTS[style.weight])
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
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
    return _shaper().families(language)


def set_lines(text: str, style: Style, width: float, setting: Setting) -> list[Line]:
    """Lay out a clean text in lines of at most `width` points; letters without a font are told to `setting`."""
    shaper = _shaper()
    for letter in set(text):
        if letter != "\n" and shaper.lacks(letter):
            setting.lacks(letter, text)
    paragraphs = text.split("\n")
    return [line for part in paragraphs for line in _paragraph_lines(shaper, part, style, width, setting.language)]


def _paragraph_lines(shaper: _Shaper, text: str, style: Style, width: float, language: str) -> list[ShapedLine]:
    drawn, typed_at = _outlined(text)
    options = QTextOption()
    options.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(drawn, shaper.font(style, language))
    layout.setTextOption(options)
    layout.setFormats(shaper.stretches(drawn, style, language))
    lines: list[ShapedLine] = []
    layout.beginLayout()
    while True:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width * _FINE)
        first, last = line.textStart(), line.textStart() + line.textLength()
        lines.append(ShapedLine(text[typed_at[first] : typed_at[last]].rstrip(" "), line, style))
    layout.endLayout()
    return lines


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


def _application() -> QApplication:
    """The application that Qt's fonts need: the window's, or one without a screen."""
    running = QCoreApplication.instance()
    if isinstance(running, QApplication):
        return running
    if running is not None:
        raise RuntimeError("an application without fonts runs already")
    before = qInstallMessageHandler(lambda *_: None)  # Qt would speak of a terminal's locale, which is not ours
    try:
        return QApplication([sys.argv[0] or "two-hats", "-platform", "offscreen"])
    finally:
        qInstallMessageHandler(before)
