"""How long it takes: two lines that rise in steps, the decided and among them the won."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from ui.charts.drawing import Drawing, Hit
from ui.charts.scale import Scale, scale
from ui.kit.tokens import Tone

HEIGHT = 236.0
_TOP, _FOOT = 14.0, 36.0
_LINE = 15.0
"""From one line of a label to the next."""

_MOST = 0.45
"""Of the width for the labels beside the lines; longer ones take several lines."""


@dataclass(frozen=True, slots=True)
class CurveChart:
    """Shares of deals by days. `points`: day, share decided, share won, from then on; `longest`: where they end.

    `median`: the day on which half are decided, none if they never are; `median_words`: the same in words.
    `days`: how a day is written on the axis; `says`: what is known at a day, in words; `axis`: what the days are.
    """

    series: str
    points: tuple[tuple[int, float, float], ...]
    longest: int
    median: int | None
    median_words: str
    labels: tuple[str, str]
    axis: str
    share: Callable[[float], str]
    days: Callable[[int], str]
    says: Callable[[int, float, float], str]
    key: Hashable = None

    def known(self, day: float) -> tuple[float, float]:
        """The shares decided and won on a day."""
        decided, won = 0.0, 0.0
        for at, share, part in self.points:
            if at > day:
                break
            decided, won = share, part
        return decided, won


def draw_curve(drawing: Drawing, chart: CurveChart) -> list[Hit]:
    """The won as a filled area with a solid line, the decided as a dashed line above it."""
    longest = max(1, chart.longest)
    shares = (0.0, 0.25, 0.5, 0.75, 1.0)
    margin = max(drawing.wide(chart.share(each)) for each in shares) + 8
    beside = min(max(drawing.wide(text, strong=True) for text in chart.labels) + 10, drawing.width * _MOST)
    field = QRectF(margin, _TOP, max(20.0, drawing.width - margin - beside), drawing.height - _TOP - _FOOT)
    across = scale(0, longest, field.width(), lines=max(2, int(field.width() // 70)), whole=True)
    across = Scale(0, longest, field.width(), tuple(tick for tick in across.ticks if tick <= longest))
    _frame(drawing, chart, field, across, shares)
    _areas(drawing, chart, field, across)
    _ends(drawing, chart, field)
    _median(drawing, chart, field, across)
    return _hits(drawing, chart, field, across)


def _frame(drawing: Drawing, chart: CurveChart, field: QRectF, across: Scale, shares: Sequence[float]) -> None:
    now = drawing.ink.colours
    for share in shares:
        y = field.bottom() - share * field.height()
        drawing.line((field.x(), y), (field.right(), y), now.line if share else now.line_strong)
        drawing.write(chart.share(share), QRectF(0, y - 8, field.x() - 8, 16), colour=now.muted, align="end")
    free = -1e9
    for tick in across.ticks:
        text = chart.days(int(tick))
        wide = drawing.wide(text)
        left = field.x() + across.place(tick) - wide / 2
        if left > free and left + wide <= drawing.width:
            drawing.write(text, QRectF(left, field.bottom() + 2, wide, 16), colour=now.muted)
            free = left + wide + 10
    drawing.write(chart.axis, QRectF(field.x(), field.bottom() + 18, drawing.width - field.x(), 16), colour=now.muted)


def _stairs(
    chart: CurveChart, field: QRectF, across: Scale, values: Sequence[tuple[int, float]]
) -> list[tuple[float, float]]:
    """A line that stays level until the day on which its value changes."""
    before = 0.0
    line = [(field.x(), field.bottom())]
    for day, share in values:
        x = field.x() + across.place(day)
        line += [(x, field.bottom() - before * field.height()), (x, field.bottom() - share * field.height())]
        before = share
    line.append((field.x() + across.place(chart.longest), field.bottom() - before * field.height()))
    return line


def _areas(drawing: Drawing, chart: CurveChart, field: QRectF, across: Scale) -> None:
    now = drawing.ink.colours
    won = _stairs(chart, field, across, [(day, part) for day, _, part in chart.points])
    decided = _stairs(chart, field, across, [(day, share) for day, share, _ in chart.points])
    drawing.shape([*won, (won[-1][0], field.bottom())], now.shade(Tone.SALES).tint)
    drawing.steps(decided, now.text, width=1.5, dashed=True)
    drawing.steps(won, now.shade(Tone.SALES).fill, width=2.5)


def _ends(drawing: Drawing, chart: CurveChart, field: QRectF) -> None:
    """Name each line where it ends; where both end together, the labels give way to each other."""
    now = drawing.ink.colours
    decided, won = chart.known(chart.longest)
    x, room = field.right() + 8, drawing.width - field.right() - 8
    labels = [drawing.ink.lines(text, room, strong=True) for text in chart.labels]
    first, second = (len(lines) * _LINE for lines in labels)
    upper, lower = field.bottom() - decided * field.height(), field.bottom() - won * field.height()
    apart = (first + second) / 2
    if lower - upper < apart:
        middle = (upper + lower) / 2
        upper, lower = middle - apart / 2, middle + apart / 2
    lowest = field.bottom() + 4 - second / 2
    if lower > lowest:
        upper, lower = min(upper, lowest - apart), lowest
    for lines, middle, colour in ((labels[0], upper, now.text), (labels[1], lower, now.shade(Tone.SALES).text)):
        top = middle - len(lines) * _LINE / 2
        for number, line in enumerate(lines):
            drawing.write(line, QRectF(x, top + number * _LINE - 0.5, room, 16), strong=True, colour=colour)


def _median(drawing: Drawing, chart: CurveChart, field: QRectF, across: Scale) -> None:
    if chart.median is None:
        return
    now = drawing.ink.colours
    x = field.x() + across.place(chart.median)
    y = field.bottom() - chart.known(chart.median)[0] * field.height()
    half = field.bottom() - 0.5 * field.height()
    drawing.line((x, half), (x, field.bottom()), now.text, width=1, dashed=True)
    drawing.dot(x, min(half, y) if y <= half else half, 4, now.text, edge=now.surface)
    wide = drawing.wide(chart.median_words, strong=True) + 8
    left = x + 8 if x + 8 + wide <= field.right() else x - 8 - wide
    if left < field.x():
        return
    plate = QRectF(left, field.bottom() - 22, wide, 18)
    drawing.fill(plate, now.surface, radius=3)
    drawing.write(chart.median_words, plate, strong=True, align="center")


def _hits(drawing: Drawing, chart: CurveChart, field: QRectF, across: Scale) -> list[Hit]:
    """Slices of days, each telling what is known at its end."""
    count = max(1, min(12, chart.longest, int(field.width() // 24)))
    hits = []
    for number in range(count):
        first, last = chart.longest * number / count, chart.longest * (number + 1) / count
        left, right = across.place(first), across.place(last)
        area = QRectF(field.x() + left, field.y(), right - left, field.height())
        day = round(last)
        hits.append(Hit(drawing.at(area), chart.series, chart.days(day), chart.says(day, *chart.known(day)), chart.key))
    return hits
