"""The stages seen through a window narrower than they are: whole columns, in either direction of writing."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

EDGE = 40
"""So near to its edge, in logical pixels, the board scrolls under a dragged card that rests there."""

REST = 400
"""Milliseconds a dragged card rests there before the next column comes; less would catch those that pass by."""


class Sideways(QObject):
    """Scrolls an area of columns sideways; positions count from the side where reading begins."""

    def __init__(self, area: QScrollArea, lanes: Callable[[], Sequence[QWidget]]) -> None:
        """Scroll this area, in which these columns lie."""
        super().__init__(area)
        self._area = area
        self._lanes = lanes
        self._towards = 0
        self._resting = QTimer(self)
        self._resting.setInterval(REST)
        self._resting.timeout.connect(self._step)

    def bring(self, lane: QWidget) -> None:
        """Scroll no further than needed to show a column; Qt's own way knows only left to right."""
        inner = self._area.widget()
        if inner is None or not inner.isAncestorOf(lane):
            return
        bar = self._area.horizontalScrollBar()
        start = self._start(lane)
        end = start + lane.width() - self._area.viewport().width()
        bar.setValue(min(start, max(end, bar.value())))

    def hang(self, place: QPoint) -> None:
        """A dragged card hangs at this place on the screen."""
        spot = self._area.mapFromGlobal(place).x()
        towards = -1 if spot < EDGE else 1 if spot > self._area.width() - EDGE else 0
        if self._area.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            towards = -towards
        if not towards:
            self.leave()
        elif towards != self._towards:
            self._towards = towards
            self._resting.start()

    def leave(self) -> None:
        """The card hangs there no more."""
        self._towards = 0
        self._resting.stop()

    def _step(self) -> None:
        bar = self._area.horizontalScrollBar()
        starts = sorted(self._start(lane) for lane in self._lanes())
        now = bar.value()
        if self._towards > 0:
            bar.setValue(next((start for start in starts if start > now), now))
        else:
            bar.setValue(next((start for start in reversed(starts) if start < now), now))

    def _start(self, lane: QWidget) -> int:
        inner = self._area.widget()
        if inner is not None and self._area.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            return inner.width() - lane.x() - lane.width()
        return lane.x()
