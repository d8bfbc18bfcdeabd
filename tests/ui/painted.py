"""What is really written: every text that a window paints, by whomever, with its box and what is left of it to see.

Painting through Python is what the measuring of all views takes longest for: boxes are therefore plain numbers here.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import (
    QPaintDevice,
    QPaintEngine,
    QPaintEngineState,
    QPainterPath,
    QRegion,
    QTextItem,
    QTransform,
)
from PySide6.QtWidgets import QWidget

_TRANSFORM, _CLIP_REGION, _CLIP_PATH, _CLIP_ENABLED, _BRUSH = (
    getattr(QPaintEngine.DirtyFlag, f"Dirty{name}").value
    for name in ("Transform", "ClipRegion", "ClipPath", "ClipEnabled", "Brush")
)
_THIN = 5
"""Pixels: lines and edges hide no text."""
_METRIC = QPaintDevice.PaintDeviceMetric
_CLIP = Qt.ClipOperation


@dataclass(slots=True)
class Written:
    """One run of text: its words, the box its letters take, and the part of the window it may be seen in."""

    text: str
    box: QRectF
    room: QRectF
    edges: tuple[float, float, float, float]
    """Left, top, right and bottom of the box."""
    seen: tuple[float, float, float, float]
    """The same of what of the box lies in its room."""


def painted(window: QWidget) -> list[Written]:
    """Every text of a window, less what something solid was painted over."""
    device = _Device(window.size())
    window.render(device, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
    return [each for each in device.engine.written if each.text.strip() and not each.room.isEmpty()]


class _Device(QPaintDevice):
    def __init__(self, size: QSize) -> None:
        super().__init__()
        self._size = size
        self.engine = _Engine(QRectF(0, 0, size.width(), size.height()))

    def paintEngine(self) -> QPaintEngine:
        return self.engine

    def metric(self, metric: QPaintDevice.PaintDeviceMetric) -> int:
        high, wide = self._size.height(), self._size.width()
        dots = {_METRIC.PdmDpiX, _METRIC.PdmDpiY, _METRIC.PdmPhysicalDpiX, _METRIC.PdmPhysicalDpiY}
        if metric in dots:
            return 96
        return {
            _METRIC.PdmWidth: wide,
            _METRIC.PdmHeight: high,
            _METRIC.PdmWidthMM: wide * 254 // 960,
            _METRIC.PdmHeightMM: high * 254 // 960,
            _METRIC.PdmNumColors: 1 << 24,
            _METRIC.PdmDepth: 32,
            _METRIC.PdmDevicePixelRatio: 1,
            _METRIC.PdmDevicePixelRatioScaled: 65536,
        }.get(metric, 0)


class _Engine(QPaintEngine):
    """Draws nothing and remembers the texts."""

    def __init__(self, whole: QRectF) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self.written: list[Written] = []
        self._whole = whole
        self._place = QTransform()
        self._clip: QRectF | None = None
        self._clips = False
        self._covers = False  # whether the brush hides what it goes over

    def begin(self, device: QPaintDevice) -> bool:
        return True

    def end(self) -> bool:
        return True

    def type(self) -> QPaintEngine.Type:
        return QPaintEngine.Type.User

    def updateState(self, state: QPaintEngineState) -> None:
        dirty = state.state().value
        if dirty & _TRANSFORM:
            self._place = QTransform(state.transform())
        if dirty & _CLIP_REGION:
            self._narrow(state.clipOperation(), QRectF(state.clipRegion().boundingRect()))
        if dirty & _CLIP_PATH:
            self._narrow(state.clipOperation(), state.clipPath().boundingRect())
        if dirty & _CLIP_ENABLED:
            self._clips = state.isClipEnabled()
        if dirty & _BRUSH:
            brush = state.brush()
            self._covers = brush.style() is Qt.BrushStyle.SolidPattern and brush.color().alpha() == 255

    def drawTextItem(self, at: Any, item: QTextItem) -> None:
        box = self._place.mapRect(QRectF(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent()))
        room = self._room()
        self.written.append(Written(item.text(), box, room, _edges(box), _edges(box & room)))

    def drawRects(self, rects: Iterable[Any], *_: Any) -> None:
        if self._covers and self.written:
            for each in rects:
                self._cover(QRectF(each))

    def drawPath(self, path: QPainterPath) -> None:
        if self._covers and self.written:
            self._cover(path.boundingRect())

    def drawPixmap(self, *_: Any) -> None:
        pass

    def drawTiledPixmap(self, *_: Any) -> None:
        pass

    def drawImage(self, *_: Any) -> None:
        pass

    def drawLines(self, *_: Any) -> None:
        pass

    def drawEllipse(self, *_: Any) -> None:
        pass

    def drawPolygon(self, *_: Any) -> None:
        pass

    def drawPoints(self, *_: Any) -> None:
        pass

    def _room(self) -> QRectF:
        system = self.systemClip()
        room = self._whole if system.isEmpty() else QRectF(system.boundingRect())
        return room & self._clip if self._clips and self._clip is not None else room

    def _narrow(self, how: Qt.ClipOperation, area: QRectF) -> None:
        if how is _CLIP.NoClip:
            self._clip = None
        elif how is _CLIP.IntersectClip and self._clip is not None:
            self._clip &= self._place.mapRect(area)
        else:
            self._clip = self._place.mapRect(area)

    def _cover(self, area: QRectF) -> None:
        over = self._place.mapRect(area) & self._room()
        if over.width() <= 2 or over.height() < _THIN:
            return
        left, top, right, bottom = _edges(over)
        self.written = [each for each in self.written if not _hidden(each.edges, left, top, right, bottom)]


def _edges(box: QRectF) -> tuple[float, float, float, float]:
    left, top = box.x(), box.y()
    return left, top, left + box.width(), top + box.height()


def _hidden(box: tuple[float, float, float, float], left: float, top: float, right: float, bottom: float) -> bool:
    """Whether nothing, or only a sliver, of a text is left beside what was painted over it."""
    shared = min(box[3], bottom) - max(box[1], top)
    return shared > (box[3] - box[1]) / 2 and min(box[2], right) - max(box[0], left) > 2
