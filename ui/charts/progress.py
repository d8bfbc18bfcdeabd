"""What was reached beside what was aimed at, and where the pace leads."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from ui.charts.drawing import Drawing, Hit
from ui.kit.tokens import BODY, Tone

ROW = 64.0
_BAR = 12.0


@dataclass(frozen=True, slots=True)
class ProgressBar:
    """One aim: what was reached, what was aimed at (none: nothing), and what it will be at this pace.

    `label`: reached of target; `detail`: what the pace means; `says`: all of it in words.
    """

    name: str
    actual: float
    target: float | None
    pace: float | None
    label: str
    detail: str
    says: str
    tone: Tone
    key: Hashable = None


@dataclass(frozen=True, slots=True)
class Progress:
    """Aims one below the other; `marks`: what the line and the triangle mean."""

    series: str
    bars: tuple[ProgressBar, ...]
    marks: tuple[str, str]


def height_of(chart: Progress) -> float:
    """How high it wants to be, in logical pixels."""
    return len(chart.bars) * ROW + 22


def draw_progress(drawing: Drawing, chart: Progress) -> list[Hit]:
    """For each aim a bar up to what was reached, a line at the target, a triangle where the pace leads."""
    hits = []
    for number, bar in enumerate(chart.bars):
        row = QRectF(0, number * ROW, drawing.width, ROW)
        _words(drawing, bar, row)
        _bar(drawing, bar, row)
        hits.append(Hit(drawing.at(row), chart.series, bar.name, bar.says, bar.key))
    _legend(drawing, chart)
    return hits


def _words(drawing: Drawing, bar: ProgressBar, row: QRectF) -> None:
    now = drawing.ink.colours
    label = min(drawing.wide(bar.label, size=BODY, strong=True) + 1, drawing.width * 0.65)
    upper = QRectF(0, row.y() + 4, drawing.width, 18)
    drawing.write(bar.name, QRectF(0, upper.y(), drawing.width - label - 12, 18), size=BODY)
    drawing.write(
        bar.label,
        QRectF(drawing.width - label, upper.y(), label, 18),
        size=BODY,
        strong=True,
        colour=now.text if bar.target is not None else now.muted,
        align="end",
    )
    drawing.write(bar.detail, QRectF(0, row.bottom() - 19, drawing.width, 16), colour=now.muted)


def _bar(drawing: Drawing, bar: ProgressBar, row: QRectF) -> None:
    now = drawing.ink.colours
    top = row.y() + 25
    if bar.target is None:
        drawing.line((0, top + _BAR / 2), (drawing.width, top + _BAR / 2), now.line_strong, dashed=True)
        return
    drawing.fill(QRectF(0, top, drawing.width, _BAR), now.hover, radius=4)
    furthest = max(bar.target, bar.actual, bar.pace or 0.0) or 1.0
    room = drawing.width - 6

    def place(value: float) -> float:
        return min(1.0, max(0.0, value / furthest)) * room

    fill = now.shade(bar.tone).fill
    drawing.fill(QRectF(0, top, place(bar.actual), _BAR), fill, radius=min(4.0, place(bar.actual) / 2))
    x = place(bar.target)
    for colour, width in ((now.surface, 5), (now.text, 2)):
        drawing.line((x, top - 3), (x, top + _BAR + 3), colour, width=width)
    if bar.pace is not None:
        x = place(bar.pace)
        tip = top + _BAR - 3
        drawing.shape([(x, tip - 3), (x - 8, tip + 10), (x + 8, tip + 10)], now.surface)
        drawing.shape([(x, tip), (x - 5, tip + 8), (x + 5, tip + 8)], now.text)


def _legend(drawing: Drawing, chart: Progress) -> None:
    now = drawing.ink.colours
    top = len(chart.bars) * ROW + 4
    drawing.line((3, top + 2), (3, top + 14), now.text, width=2)
    wide = min(drawing.wide(chart.marks[0]), drawing.width / 2)
    drawing.write(chart.marks[0], QRectF(12, top, wide, 16), colour=now.muted)
    if not chart.marks[1]:
        return
    x = 12 + wide + 20
    drawing.shape([(x + 5, top + 4), (x, top + 12), (x + 10, top + 12)], now.text)
    drawing.write(chart.marks[1], QRectF(x + 16, top, max(0.0, drawing.width - x - 16), 16), colour=now.muted)
