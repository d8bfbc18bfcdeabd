"""Lines of a list, set once and drawn again and again: Qt sets every letter anew whenever it draws a text."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QStaticText, QTextLayout, QTextOption, QTransform

from ui.kit import fonts
from ui.kit.steering import steered

_KEPT = 512
"""Lines: some three screens of a list."""


@dataclass(frozen=True, slots=True)
class SetLine:
    """A line of plain text in a font of the program; sizes are logical pixels."""

    text: QStaticText
    font: QFont
    width: float
    height: float

    def draw(self, painter: QPainter, area: QRectF, side: Qt.AlignmentFlag) -> None:
        """Draw it in the middle of an area's height, at this side of it as the eye sees it."""
        spare = area.width() - self.width
        left = area.left() + (spare if side & _RIGHT else spare / 2 if side & _CENTRE else 0.0)
        painter.setFont(self.font)
        painter.drawStaticText(QPointF(left, area.top() + (area.height() - self.height) / 2), self.text)


_BLANKS = dict.fromkeys(map(ord, "\t\n\r\u2028\u2029"), " ")
"""What would leave a gap or begin another line."""

_RIGHT, _CENTRE = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignHCenter


@lru_cache(maxsize=_KEPT)
def set_line(text: str, direction: Qt.LayoutDirection, size: int, weight: QFont.Weight) -> SetLine:
    """A line in a size and weight of `fonts`: it runs as its letters do in a window that reads in a direction."""
    font = fonts.shared(size, fonts.strong_for(text, weight))
    static = QStaticText(steered(text.translate(_BLANKS), direction))
    static.setTextFormat(Qt.TextFormat.PlainText)
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    static.setTextOption(option)
    static.prepare(QTransform(), font)
    return SetLine(static, font, *_size(static.text(), font))


fonts.on_change(set_line.cache_clear)


def _size(text: str, font: QFont) -> tuple[float, float]:
    """Width and height as `QPainter.drawText` reckons them, unrounded."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    return line.horizontalAdvance(), line.ascent() + line.descent()
