"""What sales did in a month: deals won and lost and why, what is open, what comes next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from core.activities import StepRow
from core.period import month
from core.reports import DealLine, Summary
from ui.kit.tokens import Tone
from ui.kit.words import tr
from ui.paper.block import Block
from ui.paper.cells import BODY, QUIET, STRONG, Cells
from ui.paper.marks import Bar
from ui.paper.numbers import NONE, Numbers
from ui.paper.rows import Row
from ui.paper.stacks import Blank, Stack, beside


@dataclass(frozen=True, slots=True)
class SalesPart:
    """The sections under the sales hat."""

    summary: Summary
    cells: Cells
    numbers: Numbers

    def decided(self) -> Block:
        """Deals won beside deals lost and why."""
        won = self._deals(tr("Deals won"), self.summary.won, tr("No deal was won."))
        lost = self._deals(tr("Deals lost"), self.summary.lost, tr("No deal was lost."))
        return beside(won, lost)

    def pipeline(self) -> Stack:
        """What is open today, by stage."""
        summary, cells, numbers = self.summary, self.cells, self.numbers
        title = tr("Open deals on {day}").format(day=numbers.full_day(summary.today))
        if not summary.open_deals:
            return cells.nothing(title, tr("No deal is open."), Tone.SALES)
        most = max((line.value for line in summary.pipeline), default=0)
        rows = [
            Row(
                [
                    cells.text(tr(line.stage) if line.stage else tr("No stage")),
                    Bar(line.value / most if most else 0.0, Tone.SALES, line=BODY.pitch),
                    cells.end(numbers.count(line.count)),
                    cells.end(numbers.money(line.value), STRONG),
                    cells.end(numbers.money(line.weighted)),
                ]
            )
            for line in summary.pipeline
        ]
        sums = [numbers.count(summary.open_deals), numbers.money(summary.open_value), numbers.money(summary.forecast)]
        total = [cells.text(tr("Together"), STRONG), Blank(), *(cells.end(text, STRONG) for text in sums)]
        heads = [tr("Deals"), tr("Value"), tr("Likely to come")]
        columns = [cells.column(tr("Stage"), 1), cells.column("", 1), *map(cells.amounts, heads)]
        table = cells.table(columns, [*rows, Row(total, is_sum=True)], Tone.SALES)
        return cells.section(title, table, tone=Tone.SALES)

    def steps(self) -> Block:
        """What is due in the month after."""
        cells = self.cells
        following = month(self.summary.period.last + timedelta(days=1))
        title = tr("Next steps in {month}").format(month=self.numbers.month_name(following))
        if not self.summary.steps:
            return cells.nothing(title, tr("No next step is planned."), Tone.NEUTRAL)
        columns = [cells.days(tr("Day")), cells.column(tr("What"), 1), cells.column(tr("With whom"), 1.4)]
        rows = [self._step(step) for step in self.summary.steps]
        return cells.section(title, cells.table(columns, rows, Tone.NEUTRAL))

    def _deals(self, title: str, deals: Sequence[DealLine], none: str) -> Stack:
        cells = self.cells
        if not deals:
            return cells.nothing(title, none, Tone.SALES)
        rows = [self._deal(deal) for deal in deals]
        if len(deals) > 1:
            together = sum(deal.value for deal in deals if deal.value is not None)
            rows.append(Row(self._sum(self.numbers.deals(len(deals)), (together,)), is_sum=True))
        columns = [cells.days(tr("Day")), cells.column(tr("Who and what"), 1), cells.amounts(tr("Value"))]
        table = cells.table(columns, rows, Tone.SALES, carried=self._sum)
        return cells.section(title, table, tone=Tone.SALES)

    def _deal(self, deal: DealLine) -> Row:
        what = deal.title if deal.contact else ""
        return Row(
            [
                self.cells.text(self.numbers.day(deal.day), QUIET),
                self.cells.two_lines(deal.contact or deal.title or NONE, what, deal.reason),
                self.cells.end(self.numbers.money(deal.value), STRONG),
            ],
            adds=(deal.value or 0,),
        )

    def _sum(self, words: str, sums: tuple[int, ...]) -> list[Block]:
        return [Blank(), self.cells.text(words, STRONG), self.cells.end(self.numbers.money(sum(sums)), STRONG)]

    def objections(self) -> Stack:
        """What people said against it."""
        cells = self.cells
        title = tr("Objections heard")
        if not self.summary.objections:
            return cells.nothing(title, tr("No objection was written down."), Tone.SALES)
        rows = [
            Row([cells.text(line.text), cells.end(self.numbers.count(line.times), STRONG)])
            for line in self.summary.objections
        ]
        columns = [cells.column(tr("What people said"), 1), cells.amounts(tr("Times"))]
        return cells.section(title, cells.table(columns, rows, Tone.SALES), tone=Tone.SALES)

    def _step(self, step: StepRow) -> Row:
        numbers = self.numbers
        when = numbers.moment(numbers.weekday(step.next_step_on), step.next_step_at)
        whom = self.cells.joined([step.contact, step.about])
        return Row([self.cells.text(when), self.cells.text(step.next_step or NONE, STRONG), whom])
