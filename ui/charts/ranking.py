"""Bars that are ranked, each with the range in which its true value likely lies."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF

from ui.charts.drawing import Drawing, Hit, Ink
from ui.charts.scale import Scale, tight_scale
from ui.kit.tokens import BODY, TINY, Tone

ROW, FOOT = 46.0, 22.0
_BAR, _CAP, _DOT = 14.0, 4.0, 5.0
_NAME_LINE, _NOTE_LINE, _AROUND = 17.0, 15.0, 5.0
"""From line to line of a name and of a note, and what is above and below them, where they take several."""
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
    `lines`: so many a name may take; on paper it is to be whole, nobody can point at it.
    `among`: all bars where these are a part of them, so that all parts have one axis.
    """

    series: str
    bars: tuple[RankBar, ...]
    write: Callable[[float], str]
    tone: Tone = Tone.MARKETING
    bare: bool = False
    lines: int = 1
    among: tuple[RankBar, ...] = ()

    @property
    def all_bars(self) -> tuple[RankBar, ...]:
        """Those that axis and columns are made for."""
        return self.among or self.bars


@dataclass(frozen=True, slots=True)
class _Words:
    """A row's name and note in lines, and how high it is for them."""

    name: list[str]
    note: list[str]
    height: float


def height_of(chart: Ranking) -> float:
    """How high it wants to be, in logical pixels, where each name takes one line."""
    return len(chart.bars) * ROW + FOOT


def row_heights(chart: Ranking, ink: Ink, width: float) -> list[float]:
    """How high each row wants to be in a width, in logical pixels."""
    return [row.height for row in _rows(chart, ink, _name_width(width))]


def parts_of(chart: Ranking, ink: Ink, width: float, most: float) -> list[Ranking]:
    """The chart in parts that are no higher than `most` and share one axis; mostly it is one."""
    parts: list[list[RankBar]] = [[]]
    free = most - FOOT
    for bar, height in zip(chart.bars, row_heights(chart, ink, width), strict=True):
        if parts[-1] and height > free:
            parts.append([])
            free = most - FOOT
        parts[-1].append(bar)
        free -= height
    return [replace(chart, bars=tuple(part), among=chart.all_bars) for part in parts]


def draw_ranking(drawing: Drawing, chart: Ranking) -> list[Hit]:
    """Name and note, bar and range, value and detail: a row each; round numbers at the foot."""
    names, bars, labels = _columns(drawing, chart)
    axis = _axis(chart, bars.width())
    rows = _rows(chart, drawing.ink, names.width())
    _lines(drawing, chart, axis, bars, sum(row.height for row in rows))
    hits = []
    top = 0.0
    for bar, words in zip(chart.bars, rows, strict=True):
        row = QRectF(0, top, drawing.width, words.height)
        middle = QRectF(labels.x(), row.center().y() - ROW / 2, labels.width(), ROW)
        _name(drawing, bar, words, QRectF(names.x(), row.y(), names.width(), row.height()))
        _label(drawing, bar, middle)
        _bar(drawing, chart, bar, axis, QRectF(bars.x(), row.y(), bars.width(), row.height()))
        hits.append(Hit(drawing.at(row), chart.series, bar.name, bar.says, bar.key))
        top += words.height
    return hits


def _name_width(width: float) -> float:
    return min(240.0, width * 0.34)


def _rows(chart: Ranking, ink: Ink, room: float) -> list[_Words]:
    """Names and notes in the lines they may take."""
    if chart.lines < 2:
        return [_Words([bar.name], [bar.note] if bar.note else [], ROW) for bar in chart.bars]
    rows = []
    for bar in chart.bars:
        name = _at_most(ink.lines(bar.name, room, size=BODY, strong=True), chart.lines)
        note = _at_most(ink.lines(bar.note, room), chart.lines)
        high = 2 * _AROUND + len(name) * _NAME_LINE + len(note) * _NOTE_LINE
        rows.append(_Words(name, note, max(ROW, high)))
    return rows


def _at_most(lines: list[str], most: int) -> list[str]:
    """What is more stands in the last line, which is cut."""
    return lines if len(lines) <= most else [*lines[: most - 1], " ".join(lines[most - 1 :])]


def _columns(drawing: Drawing, chart: Ranking) -> tuple[QRectF, QRectF, QRectF]:
    """Where names, bars and labels stand."""
    room = drawing.width
    wanted = max(
        [
            max(drawing.wide(bar.label, size=BODY, strong=True), drawing.wide(bar.detail, size=TINY))
            for bar in chart.all_bars
        ]
        or [0.0]
    )
    label = min(wanted + 2, room * 0.34)
    name = _name_width(room)
    return (
        QRectF(0, 0, name, 0),
        QRectF(name + 16, 0, max(20.0, room - name - label - 32), 0),
        QRectF(room - label, 0, label, 0),
    )


def _axis(chart: Ranking, length: float) -> Scale:
    values = [bar.value for bar in chart.all_bars if bar.value is not None]
    largest = max([abs(value) for value in values] or [0.0])
    lows = [bar.low for bar in chart.all_bars if bar.low is not None]
    highs = [bar.high for bar in chart.all_bars if bar.high is not None]
    high = min(max([*values, *highs, 0.0]), max(largest * _BEYOND, *values, 0.0) if values else 1.0)
    low = max(min([*values, *lows, 0.0]), -max(largest * _BEYOND, 1e-9))
    return tight_scale(low, high, length)


def _lines(drawing: Drawing, chart: Ranking, axis: Scale, bars: QRectF, foot: float) -> None:
    now = drawing.ink.colours
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


def _name(drawing: Drawing, bar: RankBar, words: _Words, box: QRectF) -> None:
    """The name, and the note below it, in the middle of the row."""
    now = drawing.ink.colours
    if len(words.name) == 1 and len(words.note) < 2:
        half = ROW / 2 - _AROUND
        places = [box.center().y() - half, box.center().y()] if words.note else [box.center().y() - half / 2]
        name_line = note_line = half
    else:
        name_line, note_line = _NAME_LINE, _NOTE_LINE
        top = box.center().y() - (len(words.name) * name_line + len(words.note) * note_line) / 2
        places = [top + number * name_line for number in range(len(words.name))]
        top += len(words.name) * name_line
        places += [top + number * note_line for number in range(len(words.note))]
    colour = now.muted if bar.quiet and words.note else now.text
    for line, y in zip(words.name, places, strict=False):
        place = QRectF(box.x(), y, box.width(), name_line)
        drawing.write(line, place, size=BODY, strong=not bar.quiet, colour=colour)
    for line, y in zip(words.note, places[len(words.name) :], strict=True):
        drawing.write(line, QRectF(box.x(), y, box.width(), note_line), colour=now.muted)


def _label(drawing: Drawing, bar: RankBar, label: QRectF) -> None:
    now = drawing.ink.colours
    upper, lower = label.y() + _AROUND, label.y() + ROW / 2
    half = ROW / 2 - _AROUND
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
