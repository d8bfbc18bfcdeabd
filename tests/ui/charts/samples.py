"""Charts to try, each with its height; and a surface that remembers what was written where."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage

from ui.charts import columns, curve, funnel, progress, ranking
from ui.charts.drawing import Drawing, Hit
from ui.kit.tokens import TINY, Tone

LONG = "Summer sale for everyone who ever asked for a cake with more than three layers and a name on it"


class Recorder(Drawing):
    """Keeps each text with the box that its letters take."""

    image = QImage()

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self.texts: list[tuple[str, QRectF, bool]] = []

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
        whole = super().write(text, box, size=size, strong=strong, colour=colour, align=align)
        wide = min(self.wide(text, size=size, strong=strong), box.width())
        left = {"start": box.x(), "end": box.right() - wide, "center": box.center().x() - wide / 2}[align]
        if text.strip():
            self.texts.append((text, QRectF(left, box.center().y() - size / 2, wide, size), whole))
        return whole


def percent(part: float) -> str:
    return f"{part * 100:.0f} %"


@dataclass(frozen=True)
class Sample:
    """A chart that is ready to be drawn."""

    name: str
    draw: Callable[[Any], list[Hit]]
    height: float
    values: int


def rank(*bars: ranking.RankBar, bare: bool = False) -> Sample:
    chart = ranking.Ranking("Leads that bought", bars, percent, bare=bare)
    return Sample("ranking", lambda drawing: ranking.draw_ranking(drawing, chart), ranking.height_of(chart), len(bars))


def bar(
    name: str, value: float | None, low: float | None = None, high: float | None = None, *, quiet: bool = False
) -> ranking.RankBar:
    label = "–" if value is None else percent(value)
    return ranking.RankBar(
        name, "E-mail · too early to tell", value, low, high, label, "6 of 40 = 15 %", f"{name}: {label}", name, quiet
    )


RANKING = rank(
    bar("Spring flyer", 0.21, 0.105, 0.3476),
    bar(LONG, 0.12, 0.02, 0.9),
    bar("مهرجان الربيع", 0.33, 0.2, 0.45),
    bar("Shop window", None),
    bar("Without a promotion", 0.1, 0.05, 0.2, quiet=True),
)
LOSSES = rank(bar("Radio", -0.4, -1, 0.3), bar("Flyer", 2.3, 0.1, 4.2), bar("Event", 0.1, -1, 300))
NONE_KNOWN = rank(bar("Radio", None), bar("Flyer", None))
ZEROS = rank(bar("Radio", 0.0, 0.0, 0.0))


def columns_of(values: list[float], *, money: bool = False) -> Sample:
    names = ["Dec", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sept", "Oct", "Nov"]
    write: Callable[[float], str] = (lambda value: f"€{value:,.0f}") if money else (lambda value: f"{value:.0f}")
    months = tuple(
        columns.MonthColumn(name, value, values[-1 - place], write(value), f"{name}: {write(value)}", place > 8, place)
        for place, (name, value) in enumerate(zip(names, values, strict=True))
    )
    chart = columns.Columns("Leads", months, write, ("Leads", "a year before"), Tone.MARKETING, whole=not money)
    return Sample("columns", lambda drawing: columns.draw_columns(drawing, chart), columns.HEIGHT, 12)


COLUMNS = columns_of([12, 30, 22, 14, 50, 41, 33, 0, 20, 44, 60, 38])
LARGE = columns_of([12_345_678.0 * number for number in range(12)], money=True)
EMPTY_COLUMNS = columns_of([0.0] * 12)


def funnel_of(*counts: int | None) -> Sample:
    names = ["Awareness", "Interest", "Consideration", "Intent", "Evaluation", "Purchase"]
    stages = tuple(
        funnel.FunnelStage(
            name, count, "nothing entered" if count is None else f"{count:,}", "78 %", name, Tone.SALES, name, not place
        )
        for place, (name, count) in enumerate(zip(names, counts, strict=True))
    )
    chart = funnel.FunnelChart("Funnel", stages)
    return Sample("funnel", lambda drawing: funnel.draw_funnel(drawing, chart), funnel.height_of(chart), 6)


FUNNEL = funnel_of(12_000, 40, 31, 25, 18, 2)
NARROWING = funnel_of(None, 1_000_000, 1, 1, 1, 0)


def curve_of(*points: tuple[int, float, float], median: int | None = None) -> Sample:
    chart = curve.CurveChart(
        "Time to a decision",
        points,
        points[-1][0] + 20,
        median,
        f"half after {median} days",
        (percent(points[-1][1]) + " decided", percent(points[-1][2]) + " won"),
        "days since the first word",
        percent,
        str,
        lambda day, decided, won: f"within {day}: {percent(decided)}, {percent(won)}",
        "deals",
    )
    return Sample("curve", lambda drawing: curve.draw_curve(drawing, chart), curve.HEIGHT, 0)


CURVE = curve_of((2, 0.1, 0.1), (12, 0.5, 0.3), (90, 0.8, 0.41), median=12)
ALL_WON = curve_of((3, 1.0, 1.0), median=3)
LATE = curve_of((700, 0.6, 0.01), median=700)


def progress_of(actual: float, target: float | None, pace: float | None) -> Sample:
    bars = tuple(
        progress.ProgressBar(
            name, actual, target, pace, f"€{actual:,.2f} of {target}", "At this pace more.", name, Tone.SALES, name
        )
        for name in ("Revenue", LONG)
    )
    chart = progress.Progress("Targets", bars, ("target", "at this pace"))
    return Sample("progress", lambda drawing: progress.draw_progress(drawing, chart), progress.height_of(chart), 2)


HALF_WAY = progress_of(1234, 5000, 2300)
BEYOND = progress_of(12_000_000, 10, 16_000_000)
NO_TARGET = progress_of(12, None, None)

ALL = {
    "ranking": RANKING,
    "losses": LOSSES,
    "none known": NONE_KNOWN,
    "zeros": ZEROS,
    "columns": COLUMNS,
    "large columns": LARGE,
    "empty columns": EMPTY_COLUMNS,
    "funnel": FUNNEL,
    "narrowing funnel": NARROWING,
    "curve": CURVE,
    "all won": ALL_WON,
    "late curve": LATE,
    "half way": HALF_WAY,
    "beyond": BEYOND,
    "no target": NO_TARGET,
}
