"""Months side by side, each before the same month a year ago."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from ui.charts.drawing import Drawing, Hit
from ui.charts.scale import Scale, scale
from ui.kit.tokens import Tone

HEIGHT = 216.0
_TOP, _FOOT, _LEGEND = 18.0, 22.0, 20.0


@dataclass(frozen=True, slots=True)
class MonthColumn:
    """One month: its value and that of the year before; `marked`: it belongs to the period that is looked at."""

    name: str
    value: float
    before: float
    label: str
    says: str
    marked: bool
    key: Hashable = None


@dataclass(frozen=True, slots=True)
class Columns:
    """Months in order. `write`: how a value of the axis is written; `whole`: counts; legend: of both series."""

    series: str
    months: tuple[MonthColumn, ...]
    write: Callable[[float], str]
    legend: tuple[str, str]
    tone: Tone
    whole: bool = False


def draw_columns(drawing: Drawing, chart: Columns) -> list[Hit]:
    """A solid column for now in front of a hatched one for a year ago."""
    highest = max([max(month.value, month.before) for month in chart.months] or [0.0])
    body = drawing.height - _TOP - _FOOT - _LEGEND
    axis = scale(0, highest, body, lines=3, whole=chart.whole)
    margin = max([drawing.wide(chart.write(tick)) for tick in axis.ticks]) + 8
    field = QRectF(margin, _TOP, max(10.0, drawing.width - margin), body)
    _lines(drawing, chart, axis, field)
    slot = field.width() / max(1, len(chart.months))
    labelled = all(drawing.wide(month.label, strong=True) + 4 <= slot for month in chart.months)
    named = _every(drawing, chart, slot)
    hits = []
    for number, month in enumerate(chart.months):
        area = QRectF(field.x() + number * slot, 0, slot, drawing.height - _LEGEND)
        _column(drawing, chart, month, axis, QRectF(area.x(), field.y(), slot, body), labelled=labelled)
        if (len(chart.months) - 1 - number) % named == 0:
            wide = max(slot, drawing.wide(month.name, strong=month.marked) + 1)
            left = min(max(0.0, area.center().x() - wide / 2), drawing.width - wide)
            colour = drawing.ink.colours.text if month.marked else drawing.ink.colours.muted
            place = QRectF(left, field.bottom(), wide, _FOOT)
            drawing.write(month.name, place, strong=month.marked, colour=colour, align="center")
        hits.append(Hit(drawing.at(area), chart.series, month.name, month.says, month.key))
    _legend(drawing, chart, margin)
    return hits


def _every(drawing: Drawing, chart: Columns, slot: float) -> int:
    """So many months apart stand the names, so that none meets its neighbour."""
    widest = max([drawing.wide(month.name, strong=True) for month in chart.months] or [1.0]) + 6
    return max(1, -int(-widest // max(1.0, slot)))


def _lines(drawing: Drawing, chart: Columns, axis: Scale, field: QRectF) -> None:
    now = drawing.ink.colours
    for tick in axis.ticks:
        y = field.bottom() - axis.place(tick)
        drawing.line((field.x(), y), (drawing.width, y), now.line_strong if tick == 0 else now.line)
        drawing.write(chart.write(tick), QRectF(0, y - 8, field.x() - 8, 16), colour=now.muted, align="end")


def _column(drawing: Drawing, chart: Columns, month: MonthColumn, axis: Scale, slot: QRectF, *, labelled: bool) -> None:
    now = drawing.ink.colours
    shade = now.shade(chart.tone)
    wide = min(34.0, slot.width() * 0.62)
    back, front = axis.place(month.before), axis.place(month.value)
    middle = slot.center().x()
    drawing.hatch(QRectF(middle - wide / 2 - 4, slot.bottom() - back, wide, back), now.faint)
    column = QRectF(middle - wide / 2 + 4, slot.bottom() - front, wide - 4, front)
    if month.marked:
        drawing.fill(column, shade.fill, radius=min(2.0, front / 2))
    else:
        drawing.fill(column, shade.tint, edge=shade.fill)
    if labelled and month.value:
        place = QRectF(slot.x(), slot.bottom() - max(front, 0) - 17, slot.width(), 16)
        plate = drawing.wide(month.label, strong=True) + 4
        drawing.fill(QRectF(middle - plate / 2 + 2, place.y() + 1, plate, 14), now.surface)
        place.translate(2, 0)
        drawing.write(month.label, place, strong=True, align="center")


def _legend(drawing: Drawing, chart: Columns, left: float) -> None:
    now = drawing.ink.colours
    top = drawing.height - _LEGEND + 4
    x = left
    for number, text in enumerate(chart.legend):
        room = drawing.width - x - 18
        if room < 24:
            return
        box = QRectF(x, top + 3, 12, 10)
        if number:
            drawing.hatch(box, now.faint)
        else:
            drawing.fill(box, now.shade(chart.tone).fill, radius=2)
        drawing.write(text, QRectF(x + 18, top, room, 16), colour=now.muted)
        x += 18 + drawing.wide(text) + 20
