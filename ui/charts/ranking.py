"""Bars that are ranked, each with the range in which its true value likely lies."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from ui.charts.drawing import Drawing, Hit
from ui.charts.scale import Scale, tight_scale
from ui.kit.tokens import BODY, TINY, Tone

ROW, FOOT = 46.0, 22.0
_BAR, _CAP, _DOT = 14.0, 4.0, 5.0
_BEYOND = 4.0
"""A range that reaches further than so many times the largest value is cut, with an arrow."""


@dataclass(frozen=True, slots=True)
class RankBar:
    """One bar. `label` stands at its end line, `detail` under it, `note` under the name; `says` is all of it in words.

    value, low, high: none where there is no basis. `quiet`: a row that is not ranked, such as that of none.
    """

    name: str
    note: str
    value: float | None
    low: float | None
    high: float | None
    label: str
    detail: str
    says: str
    key: Hashable = None
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Ranking:
    """Bars from the best down. `series`: what is measured; `write`: how a value of the axis is written.

    `bare`: solid bars of amounts that are known, without a range and without a point for what is likeliest.
    """

    series: str
    bars: tuple[RankBar, ...]
    write: Callable[[float], str]
    tone: Tone = Tone.MARKETING
    bare: bool = False


def height_of(chart: Ranking) -> float:
    """How high it wants to be, in logical pixels."""
    return len(chart.bars) * ROW + FOOT


def draw_ranking(drawing: Drawing, chart: Ranking) -> list[Hit]:
    """Name and note, bar and range, value and detail: a row each; round numbers at the foot."""
    names, bars, labels = _columns(drawing, chart)
    axis = _axis(chart, bars.width())
    _lines(drawing, chart, axis, bars)
    hits = []
    for number, bar in enumerate(chart.bars):
        row = QRectF(0, number * ROW, drawing.width, ROW)
        _words(
            drawing,
            bar,
            QRectF(names.x(), row.y(), names.width(), ROW),
            QRectF(labels.x(), row.y(), labels.width(), ROW),
        )
        _bar(drawing, chart, bar, axis, QRectF(bars.x(), row.y(), bars.width(), ROW))
        hits.append(Hit(drawing.at(row), chart.series, bar.name, bar.says, bar.key))
    return hits


def _columns(drawing: Drawing, chart: Ranking) -> tuple[QRectF, QRectF, QRectF]:
    """Where names, bars and labels stand."""
    room = drawing.width
    wanted = max(
        [
            max(drawing.wide(bar.label, size=BODY, strong=True), drawing.wide(bar.detail, size=TINY))
            for bar in chart.bars
        ]
        or [0.0]
    )
    label = min(wanted + 2, room * 0.34)
    name = min(240.0, room * 0.34)
    return (
        QRectF(0, 0, name, 0),
        QRectF(name + 16, 0, max(20.0, room - name - label - 32), 0),
        QRectF(room - label, 0, label, 0),
    )


def _axis(chart: Ranking, length: float) -> Scale:
    values = [bar.value for bar in chart.bars if bar.value is not None]
    largest = max([abs(value) for value in values] or [0.0])
    lows = [bar.low for bar in chart.bars if bar.low is not None]
    highs = [bar.high for bar in chart.bars if bar.high is not None]
    high = min(max([*values, *highs, 0.0]), max(largest * _BEYOND, *values, 0.0) if values else 1.0)
    low = max(min([*values, *lows, 0.0]), -max(largest * _BEYOND, 1e-9))
    return tight_scale(low, high, length)


def _lines(drawing: Drawing, chart: Ranking, axis: Scale, bars: QRectF) -> None:
    now = drawing.ink.colours
    foot = len(chart.bars) * ROW
    free = -1e9
    for tick in axis.ticks:
        x = bars.x() + axis.place(tick)
        drawing.line((x, 4), (x, foot), now.line_strong if tick == 0 else now.line)
        text = chart.write(tick)
        wide = drawing.wide(text)
        left = min(max(x - wide / 2, bars.x() - 8), drawing.width - wide)
        if left > free:
            drawing.write(text, QRectF(left, foot, wide, FOOT), colour=now.muted)
            free = left + wide + 10


def _words(drawing: Drawing, bar: RankBar, name: QRectF, label: QRectF) -> None:
    now = drawing.ink.colours
    upper, lower = name.y() + 5, name.y() + ROW / 2
    half = ROW / 2 - 5
    if bar.note:
        drawing.write(
            bar.name,
            QRectF(name.x(), upper, name.width(), half),
            size=BODY,
            strong=not bar.quiet,
            colour=now.muted if bar.quiet else now.text,
        )
        drawing.write(bar.note, QRectF(name.x(), lower, name.width(), half), colour=now.muted)
    else:
        drawing.write(bar.name, QRectF(name.x(), name.y(), name.width(), ROW), size=BODY, strong=not bar.quiet)
    if bar.detail:
        drawing.write(bar.label, QRectF(label.x(), upper, label.width(), half), size=BODY, strong=True, align="end")
        drawing.write(bar.detail, QRectF(label.x(), lower, label.width(), half), colour=now.muted, align="end")
    else:
        drawing.write(bar.label, QRectF(label.x(), label.y(), label.width(), ROW), size=BODY, strong=True, align="end")


def _bar(drawing: Drawing, chart: Ranking, bar: RankBar, axis: Scale, box: QRectF) -> None:
    now = drawing.ink.colours
    shade = now.shade(Tone.NEUTRAL if bar.quiet else chart.tone)
    middle = box.center().y()
    zero = axis.place(0)
    end = zero if bar.value is None else axis.place(bar.value)
    left, right = sorted((zero, end))
    area = QRectF(box.x() + left, middle - _BAR / 2, right - left, _BAR)
    if bar.quiet:
        drawing.hatch(area, shade.fill)
    elif chart.bare:
        drawing.fill(area, shade.fill, radius=min(3.0, area.width() / 2))
    else:
        drawing.fill(area, shade.tint, edge=shade.fill)
    if bar.low is not None and bar.high is not None:
        _range(drawing, bar.low, bar.high, axis, box)
    if bar.value is not None and not chart.bare:
        drawing.dot(box.x() + end, middle, _DOT, shade.fill, edge=now.surface)


def _range(drawing: Drawing, low: float, high: float, axis: Scale, box: QRectF) -> None:
    """A line from the low to the high end, with an arrow where the end lies beyond the axis."""
    colour = drawing.ink.colours.text
    middle = box.center().y()
    one, other = box.x() + axis.place(low), box.x() + axis.place(high)
    drawing.line((one, middle), (other, middle), colour, width=1.5)
    for x, beyond, way in ((one, low < axis.low, -1), (other, high > axis.high, 1)):
        if beyond:
            drawing.shape([(x + 5 * way, middle), (x - 3 * way, middle - 4), (x - 3 * way, middle + 4)], colour)
        else:
            drawing.line((x, middle - _CAP), (x, middle + _CAP), colour, width=1.5)
