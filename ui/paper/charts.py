"""The charts of the sheets: what they show, in words and numbers of paper. They are painted by `ui.charts`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from core.insights.model import Aim, ChanceOfProfit, Funnel, PromotionResults, Results, Targets
from core.insights.survival import Curve
from core.period import Period
from ui.charts import columns, curve, funnel, progress, ranking
from ui.charts.drawing import Drawing, Hit
from ui.kit.tokens import Tone
from ui.kit.words import tr
from ui.paper import labels
from ui.paper.block import Block
from ui.paper.chart_bridge import PIXEL, ChartBlock, ink_of
from ui.paper.labels import aim_words
from ui.paper.numbers import NONE, Numbers
from ui.paper.sheet import Sheet
from ui.paper.stacks import Stack

MonthValues = tuple[Period, int, int]
"""A month, its value, and that of the same month a year before."""

_NAME_LINES = 12
"""On paper a name is whole, however long within reason."""

_HEADING = 50.0
"""Points above a chart for what it is called."""


@dataclass(frozen=True, slots=True)
class Charts:
    """Makes them for one document."""

    sheet: Sheet
    numbers: Numbers

    def by_month(
        self,
        series: str,
        rows: Sequence[MonthValues],
        marked: Period,
        tone: Tone,
        *,
        money: bool,
        height: float = 176.0,
    ) -> Block:
        """Months side by side, each before the same month a year ago; those of a period are filled."""
        numbers = self.numbers
        write: Callable[[float], str] = numbers.short_money if money else numbers.count
        made = tuple(
            columns.MonthColumn(
                numbers.month_short(month),
                value,
                before,
                write(value),
                "",
                month.first >= marked.first and month.last <= marked.last,
            )
            for month, value, before in rows
        )
        chart = columns.Columns(series, made, write, (series, tr("a year before")), tone, whole=not money)
        return self._block(lambda drawing: columns.draw_columns(drawing, chart), height)

    def funnel(self, found: Funnel) -> Block:
        """How far leads have come, from being reached to buying."""
        stages = [
            (tr("Reached"), found.awareness, Tone.MARKETING),
            (tr("Leads received"), found.interest, Tone.MARKETING),
            (tr("Talked with"), found.consideration, Tone.MARKETING),
            (tr("Qualified", about="leads"), found.intent, Tone.SALES),
            (tr("Deal made"), found.evaluation, Tone.SALES),
            (tr("Bought", about="leads"), found.purchase, Tone.SALES),
        ]
        made = []
        before: int | None = None
        for place, (name, count, tone) in enumerate(stages):
            if not place and count is None:
                continue
            share = tr("people reached") if not place else ""
            if place > 1 and before:
                share = self.numbers.share((count or 0) / before)
            made.append(funnel.FunnelStage(name, count, self.numbers.count(count), share, "", tone, apart=not place))
            before = count
        chart = funnel.FunnelChart(tr("Funnel"), tuple(made))
        return self._block(lambda drawing: funnel.draw_funnel(drawing, chart), funnel.height_of(chart))

    def targets(self, targets: Targets, *, running: bool) -> Block | None:
        """What was aimed at beside what was reached; nothing where nothing was aimed at."""
        numbers = self.numbers
        aims: list[tuple[str, Aim, Tone, Callable[[int | float | None], str]]] = [
            (tr("Revenue"), targets.revenue, Tone.SALES, numbers.money),
            (tr("Deals won"), targets.deals_won, Tone.SALES, numbers.count),
            (tr("Leads received"), targets.leads_received, Tone.MARKETING, numbers.count),
            (tr("Calls, visits and other activities"), targets.activities, Tone.NEUTRAL, numbers.count),
        ]
        bars = tuple(
            progress.ProgressBar(
                name,
                aim.actual,
                aim.target,
                aim.pace if running else None,
                tr("{actual} of {target}").format(actual=write(aim.actual), target=write(aim.target)),
                aim_words(write, aim, running=running),
                "",
                tone,
            )
            for name, aim, tone, write in aims
            if aim.target is not None
        )
        if not bars:
            return None
        chart = progress.Progress(tr("Targets"), bars, (tr("target"), tr("at this pace") if running else ""))
        height = progress.height_of(chart)
        return self._block(lambda drawing: progress.draw_progress(drawing, chart), height)

    def returns(self, rows: Sequence[PromotionResults]) -> Block | None:
        """Promotions with a cost, the best return first, each with the range it likely lies in."""
        known = [row for row in rows if row.roi is not None and row.roi.value is not None]
        known.sort(key=lambda row: -(row.roi.value or 0.0) if row.roi else 0.0)
        bars = tuple(self._return(row) for row in known)
        if not bars:
            return None
        chart = ranking.Ranking(tr("Return on cost"), bars, self.numbers.signed, Tone.MARKETING)
        return self._ranking(chart)

    def conversions(self, rows: Sequence[Results]) -> Block | None:
        """Channels with leads by the share that bought, each with the range it likely lies in."""
        numbers = self.numbers
        bars = []
        for row in sorted(rows, key=lambda row: -(row.conversion.shrunk or row.conversion.value or 0.0)):
            share = row.conversion
            if share.value is None:
                continue
            counted = tr("{k} of {n}").format(k=numbers.count(share.k), n=numbers.count(share.n))
            label = numbers.share(share.value)
            bars.append(
                ranking.RankBar(labels.channel(row.channel), "", share.value, share.low, share.high, label, counted, "")
            )
        if not bars:
            return None
        chart = ranking.Ranking(tr("Leads that bought"), tuple(bars), numbers.share, Tone.MARKETING)
        return self._ranking(chart)

    def curve(self, found: Curve) -> Block | None:
        """How many deals are decided, and won, after so many days; nothing where none is."""
        if not found.events:
            return None
        numbers = self.numbers
        points = tuple((point.day, 1 - point.undecided, point.won) for point in found.points)
        _, decided, won = points[-1]
        median = next((day for day, share, _ in points if share >= 0.5 - 1e-12), None)
        half = "" if median is None else tr("half after {days}").format(days=numbers.day_count(median))
        chart = curve.CurveChart(
            tr("Time to a decision"),
            points,
            found.longest,
            median,
            half,
            (
                tr("{share} decided").format(share=numbers.share(decided)),
                tr("{share} won").format(share=numbers.share(won)),
            ),
            tr("days since the first word"),
            numbers.share,
            numbers.count,
            lambda _day, _decided, _won: "",
        )
        return self._block(lambda drawing: curve.draw_curve(drawing, chart), 190.0)

    def _return(self, row: PromotionResults) -> ranking.RankBar:
        numbers, chance = self.numbers, row.chance_of_profit
        low, high = (None, None) if chance is None else (chance.roi_low, chance.roi_high)
        detail = tr("on {cost}").format(cost=numbers.money(row.marketing_cost))
        if low is not None and high is not None:
            ends = numbers.signed(low), numbers.signed(high)
            if ends[0] != ends[1]:  # nothing sold is the same loss by any chance
                detail = tr("likely {low} to {high}").format(low=ends[0], high=ends[1])
        value = row.roi.value if row.roi is not None else None
        note = " · ".join(filter(None, [labels.channel(row.channel) if row.channel else "", chance_words(chance)]))
        return ranking.RankBar(
            row.name or "", note, value, low, high, NONE if value is None else numbers.signed(value), detail, ""
        )

    def _ranking(self, chart: ranking.Ranking) -> Block:
        """A ranking with whole names; one that is higher than a page is drawn in parts."""
        sheet = self.sheet
        ink = ink_of(sheet.setting)
        most = (sheet.highest - _HEADING) / PIXEL
        parts = ranking.parts_of(replace(chart, lines=_NAME_LINES), ink, sheet.width / PIXEL, most)
        return Stack([self._ranking_part(part) for part in parts])

    def _ranking_part(self, chart: ranking.Ranking) -> Block:
        ink = ink_of(self.sheet.setting)
        return self._block(
            lambda drawing: ranking.draw_ranking(drawing, chart),
            lambda width: sum(ranking.row_heights(chart, ink, width)) + ranking.FOOT,
        )

    def _block(self, draw: Callable[[Drawing], list[Hit]], height: float | Callable[[float], float]) -> Block:
        return ChartBlock(draw, height=height, setting=self.sheet.setting)


def chance_words(chance: ChanceOfProfit | None) -> str:
    """Whether a promotion pays, as far as one can tell."""
    return "" if chance is None else labels.verdict(chance.verdict)
