"""What every chart is drawn with: colours, type, and a surface whose x runs along the line of reading.

A chart is one function `(drawing, data) -> hits` that paints with QPainter on any device: a widget, or the bridge to
PDF. So it keeps to solid fills, lines, paths and text: no gradients, no pictures, no clipping.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from ui.kit import fonts, tokens
from ui.kit.tokens import TINY, Tokens

_HATCH = 5.0
"""Distance of the lines of a hatch, in logical pixels."""

_FLAGS = Qt.AlignmentFlag


class Hit(NamedTuple):
    """A place in a chart that says something: where, of which series and category, in words; `key` opens it."""

    area: QRectF
    series: str
    category: str
    text: str
    key: Hashable = None


@dataclass(frozen=True, slots=True)
class Ink:
    """Colours and type of one medium; `families` none are the application's own."""

    colours: Tokens
    mirrored: bool = False
    families: tuple[str, ...] = ()

    def font(self, size: int = TINY, *, strong: bool = False) -> QFont:
        """A font in logical pixels."""
        made = fonts.font(size, QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
        if not self.families:
            return made
        own = fonts.of_families(list(self.families), size)
        own.setWeight(made.weight())
        return own

    def wide(self, text: str, *, size: int = TINY, strong: bool = False) -> float:
        """How wide a text is, in logical pixels."""
        return QFontMetricsF(self.font(size, strong=strong)).horizontalAdvance(" ".join(text.split()))

    def lines(self, text: str, room: float, *, size: int = TINY, strong: bool = False) -> list[str]:
        """The text in lines that fit the room; a word that is wider than that is broken."""
        metrics = QFontMetricsF(self.font(size, strong=strong))
        made: list[str] = []
        for word in text.split():
            longer = f"{made[-1]} {word}" if made else word
            if made and metrics.horizontalAdvance(longer) <= room:
                made[-1] = longer
            else:
                made += _pieces(word, metrics, room)
        return made


def _pieces(word: str, metrics: QFontMetricsF, room: float) -> list[str]:
    """A word in pieces that fit the room, of at least a letter each."""
    pieces = []
    while len(word) > 1 and metrics.horizontalAdvance(word) > room:
        fits, too_long = 1, len(word)
        while too_long - fits > 1:
            middle = (fits + too_long) // 2
            if metrics.horizontalAdvance(word[:middle]) <= room:
                fits = middle
            else:
                too_long = middle
        pieces.append(word[:fits])
        word = word[fits:]
    return [*pieces, word]


def screen_ink(*, mirrored: bool) -> Ink:
    """The colours in force in the window."""
    return Ink(tokens.current(), mirrored)


class Drawing:
    """An area to draw in. All places are given in logical pixels from its leading upper corner."""

    def __init__(self, painter: QPainter, area: QRectF, ink: Ink) -> None:
        """Draw into an area of the painter's device."""
        self.painter, self.ink = painter, ink
        self._area = area
        self.width, self.height = area.width(), area.height()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)

    def at(self, box: QRectF) -> QRectF:
        """Where a box lies on the device."""
        x = self.width - box.x() - box.width() if self.ink.mirrored else box.x()
        return QRectF(self._area.x() + x, self._area.y() + box.y(), box.width(), box.height())

    def point(self, x: float, y: float) -> QPointF:
        """Where a point lies on the device."""
        across = self.width - x if self.ink.mirrored else x
        return QPointF(self._area.x() + across, self._area.y() + y)

    def fill(self, box: QRectF, colour: str, *, radius: float = 0.0, edge: str = "") -> None:
        """A solid box, with an edge if a colour for one is named."""
        if box.width() <= 0 or box.height() <= 0:
            return
        self.painter.setPen(QPen(QColor(edge), 1) if edge else Qt.PenStyle.NoPen)
        self.painter.setBrush(QColor(colour))
        inner = self.at(box)
        if edge:
            inner.adjust(0.5, 0.5, -0.5, -0.5)
        if radius:
            self.painter.drawRoundedRect(inner, radius, radius)
        else:
            self.painter.drawRect(inner)

    def hatch(self, box: QRectF, colour: str) -> None:
        """Slanting lines in a box with an edge: what is told apart without its colour."""
        if box.width() <= 0 or box.height() <= 0:
            return
        inner = self.at(box).adjusted(0.5, 0.5, -0.5, -0.5)
        self.painter.setPen(QPen(QColor(colour), 1))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.drawRect(inner)
        width, height = inner.width(), inner.height()
        start = -height + _HATCH
        lines = []
        while start < width:
            left, right = max(0.0, start), min(width, start + height)
            lines.append(
                QLineF(
                    inner.left() + left,
                    inner.top() + height - (left - start),
                    inner.left() + right,
                    inner.top() + height - (right - start),
                )
            )
            start += _HATCH
        if lines:
            self.painter.drawLines(lines)

    def line(
        self,
        one: tuple[float, float],
        other: tuple[float, float],
        colour: str,
        *,
        width: float = 1,
        dashed: bool = False,
    ) -> None:
        """A straight line."""
        self.painter.setPen(_pen(colour, width, dashed=dashed))
        self.painter.drawLine(QLineF(self.point(*one), self.point(*other)))

    def steps(
        self, points: Sequence[tuple[float, float]], colour: str, *, width: float = 2, dashed: bool = False
    ) -> None:
        """A line through points."""
        pen = _pen(colour, width, dashed=dashed)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        self.painter.setPen(pen)
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.drawPolyline(QPolygonF([self.point(*each) for each in points]))

    def shape(self, points: Sequence[tuple[float, float]], colour: str) -> None:
        """A filled shape with corners."""
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(QColor(colour))
        self.painter.drawPolygon(QPolygonF([self.point(*each) for each in points]))

    def dot(self, x: float, y: float, radius: float, colour: str, *, edge: str) -> None:
        """A round mark with an edge that keeps it off what lies under it."""
        self.painter.setPen(QPen(QColor(edge), 2))
        self.painter.setBrush(QColor(colour))
        self.painter.drawEllipse(self.point(x, y), radius, radius)

    def write(
        self,
        text: str,
        box: QRectF,
        *,
        size: int = TINY,
        strong: bool = False,
        colour: str = "",
        align: str = "start",
    ) -> bool:
        """One line of plain text, in the middle of the box's height, at its `start`, `center` or `end`.

        What does not fit is cut with an ellipsis; true where it was whole.
        """
        font = self.ink.font(size, strong=strong)
        text = " ".join(text.split())
        metrics = QFontMetricsF(font)
        room = box.width() + 0.5
        whole = metrics.horizontalAdvance(text) <= room
        shown = text if whole else metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        if not shown:
            return whole
        side = _FLAGS.AlignHCenter if align == "center" else _FLAGS.AlignLeft
        if align != "center" and (align == "end") != self.ink.mirrored:
            side = _FLAGS.AlignRight
        self._put(shown, self.at(box), font, colour or self.ink.colours.text, side)
        return whole

    def _put(self, line: str, box: QRectF, font: QFont, colour: str, side: Qt.AlignmentFlag) -> None:
        """Paint a line that fits at a side of a box, in the middle of its height."""
        self.painter.setFont(font)
        self.painter.setPen(QColor(colour))
        flags = int(side | _FLAGS.AlignVCenter | _FLAGS.AlignAbsolute)
        flags |= int(Qt.TextFlag.TextSingleLine) | int(Qt.TextFlag.TextDontClip)
        self.painter.drawText(box, flags, line)

    def wide(self, text: str, *, size: int = TINY, strong: bool = False) -> float:
        """How wide a text is."""
        return self.ink.wide(text, size=size, strong=strong)


Draw = Callable[[Drawing], list[Hit]]
"""A chart whose data it knows already."""


def _pen(colour: str, width: float, *, dashed: bool) -> QPen:
    pen = QPen(QColor(colour), width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if dashed:
        pen.setDashPattern([3, 3])
    return pen
