"""Stages one below the other, each with what is left and its share of the stage before."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from ui.charts.drawing import Drawing, Hit
from ui.kit.tokens import BODY, Tone

ROW = 38.0
_BAR = 24.0
_WORDS = 0.68
"""Of the width, for names and shares; the bars keep the rest."""


@dataclass(frozen=True, slots=True)
class FunnelStage:
    """One stage. `count` none: nothing was entered. `label`: the count; `share`: of the stage before, in words.

    `apart`: counted in other things than the rest (people reached beside leads), so it is drawn to no scale.
    """

    name: str
    count: int | None
    label: str
    share: str
    says: str
    tone: Tone
    key: Hashable = None
    apart: bool = False


@dataclass(frozen=True, slots=True)
class FunnelChart:
    """Stages from the first to the last."""

    series: str
    stages: tuple[FunnelStage, ...]


def height_of(chart: FunnelChart) -> float:
    """How high it wants to be, in logical pixels."""
    return len(chart.stages) * ROW


def draw_funnel(drawing: Drawing, chart: FunnelChart) -> list[Hit]:
    """A bar for each stage; its count stands in it or beside it, its share at the end."""
    now = drawing.ink.colours
    name = max([drawing.wide(stage.name, size=BODY) for stage in chart.stages] or [0.0]) + 2
    share = max([drawing.wide(stage.share) for stage in chart.stages] or [0.0]) + 2
    if name + share > drawing.width * _WORDS:
        name = min(name, drawing.width * 0.34)
        share = min(share, drawing.width * 0.32)
    left, room = name + 12, max(30.0, drawing.width - name - share - 26)
    largest = max([stage.count or 0 for stage in chart.stages if not stage.apart] or [0]) or 1
    hits = []
    for number, stage in enumerate(chart.stages):
        row = QRectF(0, number * ROW, drawing.width, ROW)
        drawing.write(stage.name, QRectF(0, row.y(), name, ROW), size=BODY)
        wide = 0.0
        if stage.count is not None:
            wide = room if stage.apart else max(2.0, room * stage.count / largest)
        bar = QRectF(left, row.center().y() - _BAR / 2, wide, _BAR)
        _bar(drawing, stage, bar, room)
        drawing.write(stage.share, QRectF(drawing.width - share, row.y(), share, ROW), colour=now.muted, align="end")
        hits.append(Hit(drawing.at(row), chart.series, stage.name, stage.says, stage.key))
    return hits


def _bar(drawing: Drawing, stage: FunnelStage, bar: QRectF, room: float) -> None:
    now = drawing.ink.colours
    shade = now.shade(stage.tone)
    need = drawing.wide(stage.label, size=BODY, strong=True) + 16
    track = QRectF(bar.x(), bar.y(), room, bar.height())
    drawing.fill(track, now.hover, radius=4)
    if stage.apart and stage.count is not None:
        drawing.fill(bar, now.surface)
        drawing.hatch(bar, shade.fill)
        plate = QRectF(bar.x() + 6, bar.y() + 3, need - 4, bar.height() - 6)
        drawing.fill(plate, now.surface, radius=3)
        drawing.write(stage.label, plate, size=BODY, strong=True, align="center")
        return
    drawing.fill(bar, shade.fill, radius=4)
    if need <= bar.width():
        inside = QRectF(bar.x() + 8, bar.y(), bar.width() - 16, bar.height())
        drawing.write(stage.label, inside, size=BODY, strong=True, colour=shade.on_fill)
    else:
        beside = QRectF(bar.right() + 6, bar.y(), max(0.0, track.right() - bar.right() - 6), bar.height())
        drawing.write(stage.label, beside, size=BODY, strong=True)
