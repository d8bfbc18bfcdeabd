"""What marketing did in a month: promotions, where leads came from, how far they have come."""

from __future__ import annotations

from dataclasses import dataclass

from core.reports import PromotionLine, Summary
from ui.kit.tokens import Tone
from ui.kit.words import tr
from ui.paper import labels
from ui.paper.block import Block
from ui.paper.cells import BODY, SMALL, STRONG, Cells
from ui.paper.marks import Bar
from ui.paper.numbers import Numbers
from ui.paper.rows import Row
from ui.paper.stacks import Blank, Stack, beside


@dataclass(frozen=True, slots=True)
class MarketingPart:
    """The sections under the marketing hat."""

    summary: Summary
    cells: Cells
    numbers: Numbers

    def promotions(self) -> Block:
        """What ran, what it cost and what it brought."""
        cells, month = self.cells, self.numbers.month_name(self.summary.period)
        title = tr("Promotions that ran in {month}").format(month=month)
        if not self.summary.promotions:
            return cells.nothing(title, tr("No promotions ran in {month}.").format(month=month), Tone.MARKETING)
        heads = [tr("Cost"), tr("Leads"), tr("Sales"), tr("Revenue")]
        columns = [cells.column(tr("Promotion"), 1), *map(cells.amounts, heads)]
        rows = [self._promotion(line) for line in self.summary.promotions]
        return cells.section(title, cells.table(columns, rows, Tone.MARKETING), tone=Tone.MARKETING)

    def leads(self) -> Block:
        """Where leads came from, and beside it how far they have come."""
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
        by_channel = cells.section(title, cells.table(columns, rows, Tone.MARKETING), tone=Tone.MARKETING)
        return beside(by_channel, self._funnel())

    def _promotion(self, line: PromotionLine) -> Row:
        cells, numbers = self.cells, self.numbers
        when = numbers.days(line.start_on, line.end_on)
        channel = labels.channel(line.channel) if line.channel else ""
        return Row(
            [
                cells.two_lines(line.name, channel, when, labels.verdict(line.verdict)),
                cells.end(numbers.money(line.cost)),
                cells.end(numbers.count(line.leads)),
                cells.end(numbers.count(line.sales)),
                cells.end(numbers.money(line.revenue), STRONG),
            ]
        )

    def _funnel(self) -> Stack:
        cells, numbers, funnel = self.cells, self.numbers, self.summary.funnel
        steps = [
            (tr("Leads received"), funnel.interest, Tone.MARKETING),
            (tr("Talked with"), funnel.consideration, Tone.MARKETING),
            (tr("Qualified"), funnel.intent, Tone.SALES),
            (tr("Deal made"), funnel.evaluation, Tone.SALES),
            (tr("Bought"), funnel.purchase, Tone.SALES),
        ]
        rows = []
        for label, count, tone in steps:
            share = count / funnel.interest if funnel.interest else None
            bar = Bar(share or 0.0, tone, line=BODY.pitch)
            ends = [cells.end(numbers.count(count), STRONG), cells.end(numbers.share(share))]
            rows.append(Row([cells.text(label), bar, *ends]))
        heads = [tr("Leads"), tr("Share")]
        columns = [cells.column(tr("Step"), 1), cells.column("", 0.9), *map(cells.amounts, heads)]
        parts: list[Block] = [cells.table(columns, rows, Tone.SALES)]
        if funnel.awareness is not None:
            said = tr("Seen or heard by {count} people before.").format(count=numbers.count(funnel.awareness))
            parts += [Blank(3), cells.text(said, SMALL)]
        return cells.section(tr("How far they have come"), *parts, tone=Tone.SALES)
