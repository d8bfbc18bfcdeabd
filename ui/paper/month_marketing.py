"""What marketing did in a month: promotions, where leads came from, how far they have come."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from core.reports import PromotionLine, PromotionSums, Summary
from ui.kit.tokens import Tone
from ui.kit.words import tr
from ui.paper import labels
from ui.paper.block import Block
from ui.paper.cells import BODY, QUIET, STRONG, Cells
from ui.paper.charts import Charts
from ui.paper.marks import Bar
from ui.paper.numbers import NONE, Numbers
from ui.paper.rows import Row
from ui.paper.stacks import Blank, Stack

_NAMED = 3
"""Promotions that did not run in the month but are named."""


@dataclass(frozen=True, slots=True)
class MarketingPart:
    """The sections under the marketing hat."""

    summary: Summary
    cells: Cells
    numbers: Numbers
    charts: Charts

    def promotions(self) -> Block:
        """What ran, what it cost and what it brought."""
        cells, month = self.cells, self.numbers.month_name(self.summary.period)
        title = tr("Promotions that ran in {month}").format(month=month)
        rows = [*map(self._promotion, self.summary.promotions), *self._remainder(month)]
        none = tr("No promotions ran in {month}.").format(month=month)
        if not rows:
            return cells.nothing(title, none, Tone.MARKETING)
        heads = [tr("Cost"), tr("Leads"), tr("Sales"), tr("Revenue")]
        columns = [
            cells.column(tr("Promotion"), 1),
            *map(cells.amounts, heads),
            cells.column(tr("Does it pay?"), 0.32),
        ]
        said = [] if self.summary.promotions else [cells.text(none, QUIET), Blank(4)]
        return cells.section(title, *said, cells.table(columns, rows, Tone.MARKETING), tone=Tone.MARKETING)

    def _remainder(self, month: str) -> list[Row]:
        """What belongs to no promotion that ran, and the sum, so that the list adds up to the month."""
        summary, rows = self.summary, []
        if summary.idle.has_something:
            others = tr("Others, not running in {month}").format(month=month)
            rows.append(self._sums(others, summary.idle, below=self._named(summary.idle.names)))
        if summary.unpromoted.has_something:
            rows.append(self._sums(tr("Without a promotion"), summary.unpromoted))
        if len(rows) + len(summary.promotions) > 1:
            rows.append(self._sums(tr("Together"), summary.together, is_sum=True))
        return rows

    def _named(self, names: Sequence[str]) -> str:
        """The first of them, and how many more there are."""
        parts = [*map(self.cells.inside, names[:_NAMED])]
        rest = len(names) - _NAMED
        if rest > 0:
            parts.append(
                tr("one more") if rest == 1 else tr("{count} more", rest).format(count=self.numbers.count(rest))
            )
        return self.numbers.steered(" · ".join(parts))

    def _sums(self, name: str, sums: PromotionSums, *, below: str = "", is_sum: bool = False) -> Row:
        cells, numbers, style = self.cells, self.numbers, STRONG if is_sum else BODY
        return Row(
            [
                cells.two_lines(name, below, style=STRONG if is_sum else QUIET),
                cells.end(numbers.money(sums.cost), style),
                cells.end(numbers.count(sums.leads), style),
                cells.end(numbers.count(sums.sales), style),
                cells.end(numbers.money(sums.revenue), STRONG),
                Blank(),
            ],
            is_sum=is_sum,
        )

    def channels(self) -> Stack:
        """Where leads came from, and which share of them bought."""
        cells = self.cells
        channels = sorted(self.summary.channels, key=lambda line: (line.channel is None, -line.leads))
        title = tr("Leads by channel")
        most = max((line.leads for line in channels), default=0)
        if not most:
            return cells.nothing(title, tr("No lead came in."), Tone.MARKETING)
        rows = [
            Row(
                [
                    cells.text(labels.channel(line.channel)),
                    Bar(line.leads / most, Tone.MARKETING, line=BODY.pitch),
                    cells.end(self.numbers.count(line.leads), STRONG),
                    cells.end(self.numbers.count(line.conversion.k)),
                ]
            )
            for line in channels
        ]
        heads = [tr("Leads"), tr("Bought")]
        columns = [cells.column(tr("Channel"), 1), cells.column("", 0.9), *map(cells.amounts, heads)]
        return cells.section(title, cells.table(columns, rows, Tone.MARKETING), tone=Tone.MARKETING)

    def funnel(self) -> Stack:
        """How far the leads of the month have come by today."""
        cells, found = self.cells, self.summary.funnel
        title = tr("How far the leads have come")
        if not found.interest and found.awareness is None:
            return cells.nothing(title, tr("No lead came in."), Tone.SALES)
        return cells.section(title, self.charts.funnel(found), tone=Tone.SALES)

    def _promotion(self, line: PromotionLine) -> Row:
        cells, numbers = self.cells, self.numbers
        when = numbers.days(line.start_on, line.end_on)
        channel = labels.channel(line.channel) if line.channel else ""
        return Row(
            [
                cells.two_lines(line.name, channel, when),
                cells.end(numbers.money(line.cost)),
                cells.end(numbers.count(line.leads)),
                cells.end(numbers.count(line.sales)),
                cells.end(numbers.money(line.revenue), STRONG),
                self._verdict(line),
            ]
        )

    def _verdict(self, line: PromotionLine) -> Stack:
        said = labels.verdict(line.verdict)
        chance = ""
        if line.chance is not None:
            chance = tr("chance {share}").format(share=self.numbers.share(line.chance))
        return self.cells.two_lines(said or NONE, chance, style=BODY)
