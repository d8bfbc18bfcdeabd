"""Charts on paper: what a chart paints with QPainter becomes lines, shapes and text of a PDF.

One function draws a chart on the screen and here. Text stays text: set in the bundled font where that suffices, else
laid out by Qt and drawn as outlines with the words kept for search (see `ui.paper.text`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontInfo,
    QFontMetricsF,
    QImage,
    QPaintDevice,
    QPaintEngine,
    QPaintEngineState,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QTextItem,
    QTransform,
)
from shiboken6 import delete

from ui.charts.drawing import Draw, Drawing, Ink
from ui.kit.tokens import LIGHT, Tokens
from ui.paper import shaped
from ui.paper.block import Block
from ui.paper.fonts import Weight
from ui.paper.mirror import upright
from ui.paper.plain import clean
from ui.paper.style import UNBOUNDED, Setting, Style
from ui.paper.text import set_lines

PIXEL = 0.75
"""Points to a logical pixel of a chart: type of 11 pixels is set in 8.25 points."""


def ink_of(setting: Setting, colours: Tokens = LIGHT, *, mirrored: bool = False) -> Ink:
    """What charts of a document are drawn and measured with; Qt and its fonts are there from now on."""
    return Ink(colours, mirrored, families=tuple(shaped.families(setting.language)))


_FEATURE = QPaintEngine.PaintEngineFeature
_FEATURES = (
    _FEATURE.AlphaBlend
    | _FEATURE.Antialiasing
    | _FEATURE.PainterPaths
    | _FEATURE.PrimitiveTransform
    | _FEATURE.ConstantOpacity
)
_ALIGN = Qt.AlignmentFlag
_METRIC = QPaintDevice.PaintDeviceMetric
_NON_ZERO, _EVEN_ODD = 1, 0


class ChartBlock(Block):
    """A chart that stands on a page as wide as the text."""

    space_before = 6.0

    def __init__(self, draw: Draw, *, height: float | Callable[[float], float], setting: Setting) -> None:
        """Draw by this function.

        Args:
            draw: the chart.
            height: as on the screen, in logical pixels; or what tells it for a width.
            setting: of the document.
        """
        self._draw, self._setting, self._high = draw, setting, height

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Take all the width."""
        high = self._high(available_width / PIXEL) if callable(self._high) else self._high
        self.width, self.height = available_width, high * PIXEL
        return self.width, self.height

    def draw(self) -> None:
        """Draw on the page; a chart mirrors itself, so that its hatches and curves keep their way."""
        mirrored = self.canv.mirrored
        with upright(self.canv, 0, self.width):
            draw_on_paper(
                self.canv,
                self._draw,
                self.width,
                self.height,
                self._setting,
                mirrored=mirrored,
                colours=self.canv.colours,
            )


def draw_on_paper(
    canvas: Any,
    draw: Draw,
    width: float,
    height: float,
    setting: Setting,
    *,
    mirrored: bool = False,
    colours: Tokens = LIGHT,
) -> None:
    """Draw a chart into the box from 0, 0 to width, height of a canvas, in points.

    Args:
        canvas: a `ui.paper.sheet.PageCanvas`.
        draw: the chart.
        width: of the box.
        height: of the box.
        setting: of the document.
        mirrored: whether it reads from the right.
        colours: those of light paper unless told.
    """
    ink = ink_of(setting, colours, mirrored=mirrored)  # first: a painter needs Qt and its fonts
    canvas.saveState()
    device = _PaperDevice(canvas, height)
    painter = QPainter(device)
    try:
        painter.scale(PIXEL, PIXEL)
        area = QRectF(0, 0, width / PIXEL, height / PIXEL)
        draw(_PaperDrawing(painter, area, ink, canvas, height, setting))
    finally:
        painter.end()
        canvas.restoreState()


class _PaperDrawing(Drawing):
    """A drawing whose lines of text are set whole, as all others on the page: Qt would hand on run by run."""

    def __init__(self, painter: QPainter, area: QRectF, ink: Ink, canvas: Any, height: float, setting: Setting) -> None:
        super().__init__(painter, area, ink)
        self._canvas, self._height, self._setting = canvas, height, setting

    def _put(self, line: str, box: QRectF, font: QFont, colour: str, side: Qt.AlignmentFlag) -> None:
        """Set a line as `Drawing._put` paints it; the transform only ever moves and scales."""
        transform, metrics = self.painter.transform(), QFontMetricsF(font)
        scale = transform.m22()
        style = Style(size=QFontInfo(font).pixelSize() * scale, weight=_weight(font), color=QColor(colour).name())
        place = transform.mapRect(box)
        baseline = place.center().y() + (metrics.ascent() - metrics.descent()) / 2 * scale
        lines = set_lines(clean(line), style, UNBOUNDED, self._setting)
        spare = place.width() - sum(each.width for each in lines)
        x = place.left() + spare * {_ALIGN.AlignHCenter: 0.5, _ALIGN.AlignRight: 1.0}.get(side, 0.0)
        for each in lines:
            each.draw(self._canvas, x, self._height - baseline)
            x += each.width


class _PaperDevice(QPaintDevice):
    """A piece of a PDF page as something that Qt paints on; one unit is a point."""

    def __init__(self, canvas: Any, height: float) -> None:
        super().__init__()
        self._engine = _PaperEngine(canvas, height)

    def paintEngine(self) -> QPaintEngine:  # noqa: N802
        return self._engine

    def metric(self, metric: QPaintDevice.PaintDeviceMetric) -> int:
        return {
            _METRIC.PdmWidth: 10_000,
            _METRIC.PdmHeight: 10_000,
            _METRIC.PdmWidthMM: 3_528,
            _METRIC.PdmHeightMM: 3_528,
            _METRIC.PdmNumColors: 2**24,
            _METRIC.PdmDepth: 32,
            _METRIC.PdmDpiX: 72,
            _METRIC.PdmDpiY: 72,
            _METRIC.PdmPhysicalDpiX: 72,
            _METRIC.PdmPhysicalDpiY: 72,
            _METRIC.PdmDevicePixelRatio: 1,
            _METRIC.PdmDevicePixelRatioScaled: 65_536,
        }.get(metric, 0)


class _PaperEngine(QPaintEngine):
    """Turns painter calls into PDF. Each kind of primitive is taken here: what is left to Qt itself may crash."""

    def __init__(self, canvas: Any, height: float) -> None:
        super().__init__(_FEATURES)
        self._canvas, self._height = canvas, height
        self._pen, self._brush = QPen(), QBrush()
        self._transform, self._opacity = QTransform(), 1.0

    def begin(self, device: QPaintDevice) -> bool:
        return True

    def end(self) -> bool:
        return True

    def type(self) -> QPaintEngine.Type:
        return QPaintEngine.Type.User

    def updateState(self, state: QPaintEngineState) -> None:  # noqa: N802
        self._pen, self._brush = QPen(state.pen()), QBrush(state.brush())
        self._transform, self._opacity = QTransform(state.transform()), state.opacity()

    def drawPath(self, path: QPainterPath) -> None:  # noqa: N802
        fill = self._brush.style() is not Qt.BrushStyle.NoBrush
        stroke = self._pen.style() is not Qt.PenStyle.NoPen
        if not (fill or stroke) or path.isEmpty():
            return
        canvas = self._canvas
        canvas.saveState()
        if fill:
            _set_fill(canvas, self._brush.color(), self._opacity)
        if stroke:
            self._set_stroke()
        rule = _NON_ZERO if path.fillRule() is Qt.FillRule.WindingFill else _EVEN_ODD
        canvas.drawPath(self._outline(path), stroke=int(stroke), fill=int(fill), fillMode=rule)
        canvas.restoreState()

    def drawLines(self, lines: Iterable[Any]) -> None:  # noqa: N802
        path = QPainterPath()
        for line in _let_go(lines):
            path.moveTo(QPointF(line.p1()))
            path.lineTo(QPointF(line.p2()))
        self._unfilled(path)

    def drawRects(self, rects: Iterable[Any]) -> None:  # noqa: N802
        path = QPainterPath()
        for rect in _let_go(rects):
            path.addRect(QRectF(rect))
        self.drawPath(path)

    def drawEllipse(self, rect: QRect | QRectF) -> None:  # noqa: N802
        path = QPainterPath()
        path.addEllipse(QRectF(rect))
        self.drawPath(path)

    def drawPolygon(  # noqa: N802
        self, points: Iterable[Any], mode: QPaintEngine.PolygonDrawMode
    ) -> None:
        path = QPainterPath()
        for number, point in enumerate(_let_go(points)):
            (path.lineTo if number else path.moveTo)(QPointF(point))
        if mode is QPaintEngine.PolygonDrawMode.PolylineMode:
            self._unfilled(path)
            return
        path.closeSubpath()
        if mode is QPaintEngine.PolygonDrawMode.WindingMode:
            path.setFillRule(Qt.FillRule.WindingFill)
        self.drawPath(path)

    def drawPoints(self, points: Iterable[Any]) -> None:  # noqa: N802
        path = QPainterPath()
        for point in _let_go(points):
            path.addEllipse(QPointF(point), 0.5, 0.5)
        self.drawPath(path)

    def drawTextItem(self, place: Any, item: QTextItem) -> None:  # noqa: N802
        raise NotImplementedError("charts write with Drawing.write only")

    def drawPixmap(self, rect: QRectF | QRect, pixmap: QPixmap | QImage, source: QRectF | QRect) -> None:  # noqa: N802
        raise NotImplementedError("charts draw no pictures")

    def _unfilled(self, path: QPainterPath) -> None:
        brush, self._brush = self._brush, QBrush(Qt.BrushStyle.NoBrush)
        self.drawPath(path)
        self._brush = brush

    def _set_stroke(self) -> None:
        canvas, pen = self._canvas, self._pen
        colour = pen.color()
        canvas.setStrokeColorRGB(colour.redF(), colour.greenF(), colour.blueF(), colour.alphaF() * self._opacity)
        width = (pen.widthF() or 1.0) * self._transform.m22()
        canvas.setLineWidth(width)
        canvas.setLineCap(
            {Qt.PenCapStyle.FlatCap: 0, Qt.PenCapStyle.RoundCap: 1, Qt.PenCapStyle.SquareCap: 2}[pen.capStyle()]
        )
        canvas.setLineJoin(1 if pen.joinStyle() is Qt.PenJoinStyle.RoundJoin else 0)
        if pen.style() is not Qt.PenStyle.SolidLine:
            canvas.setDash([part * width for part in pen.dashPattern()])

    def _outline(self, path: QPainterPath) -> Any:
        made = self._canvas.beginPath()
        moved = self._transform.map(path)
        at, start = 0, (0.0, 0.0)
        last = moved.elementCount()
        while at < last:
            point = moved.elementAt(at)
            x, y = round(point.x, 3), round(self._height - point.y, 3)
            if point.isMoveTo():
                made.moveTo(x, y)
                start = (x, y)
            elif point.isCurveTo():
                second, third = moved.elementAt(at + 1), moved.elementAt(at + 2)
                made.curveTo(
                    x,
                    y,
                    round(second.x, 3),
                    round(self._height - second.y, 3),
                    round(third.x, 3),
                    round(self._height - third.y, 3),
                )
                x, y = round(third.x, 3), round(self._height - third.y, 3)
                at += 2
            else:
                made.lineTo(x, y)
            ends = at + 1 == last or moved.elementAt(at + 1).isMoveTo()
            if ends and (x, y) == start and not point.isMoveTo():
                made.close()
            at += 1
        return made


def _let_go(handed: Iterable[Any]) -> Iterator[Any]:
    """What Qt hands over, each deleted after use: PySide makes a copy of every line and point and keeps it for ever."""
    for one in handed:
        yield one
        delete(one)


def _set_fill(canvas: Any, colour: QColor, opacity: float) -> None:
    canvas.setFillColorRGB(colour.redF(), colour.greenF(), colour.blueF(), colour.alphaF() * opacity)


def _weight(font: QFont) -> Weight:
    heavy = int(font.weight())
    if heavy >= int(QFont.Weight.Bold):
        return Weight.BOLD
    return Weight.SEMIBOLD if heavy >= int(QFont.Weight.DemiBold) else Weight.REGULAR
