"""A year at a glance: its months, its best promotions and channels, beside the year before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.insights.model import PromotionResults, Results
from core.insights.ranking import has_something
from core.reports import Letterhead, YearSummary
from ui.kit.tokens import Tone
from ui.kit.words import tr
from ui.paper import labels
from ui.paper.block import Block
from ui.paper.cells import QUIET, STRONG, Cells
from ui.paper.charts import Charts, MonthValues
from ui.paper.numbers import NONE, Numbers
from ui.paper.opening import opening, sheet_for
from ui.paper.rows import Column, Row
from ui.paper.stacks import beside, three_abreast
from ui.paper.tiles import figure_tile, tiles

if TYPE_CHECKING:
    from ui.paper.kinds import Options

_BEST = 12
"""Promotions that are listed; the rest is summed up."""

_WIDE = 600.0
"""Points that three charts want to stand abreast."""


def year_pdf(summary: YearSummary, head: Letterhead, options: Options) -> bytes:
    """A year as a PDF."""
    numbers = Numbers(summary.currency, head.locale)
    sheet = sheet_for(head, str(summary.year), options)
    return sheet.pdf(_Pages(summary, head, Cells(sheet), numbers, Charts(sheet, numbers)).story())


@dataclass(frozen=True, slots=True)
class _Pages:
    summary: YearSummary
    head: Letterhead
    cells: Cells
    numbers: Numbers
    charts: Charts

    def story(self) -> list[Block]:
        """Everything, from the top."""
        shown = [
            self._opening(),
            self._tiles(),
            *self._charts(),
            self._months(),
            self._promotions(),
            self._channels(),
            self._returns(),
        ]
        return [part for part in shown if part is not None]

    @property
    def _running(self) -> bool:
        return self.summary.period.first <= self.summary.as_of < self.summary.period.last

    def _opening(self) -> Block:
        summary, numbers = self.summary, self.numbers
        said = tr("The year is not over: figures up to {day}.").format(day=numbers.full_day(summary.as_of))
        return opening(self.cells, self.head, str(summary.year), self._sentence(), said if self._running else "")

    def _sentence(self) -> str:
        summary, numbers = self.summary, self.numbers
        now = summary.now
        if summary.as_of < summary.period.first:
            return tr("{year} has not begun yet.").format(year=summary.year)
        if not now.deals_won and not now.leads_received and not now.marketing_cost:
            return tr("A quiet year: no leads, no sales and no marketing costs were written down.")
        won, came = now.deals_won, now.leads_received
        sales = tr("One sale brought {revenue}") if won == 1 else tr("{count} sales brought {revenue}", won)
        said = sales.format(count=numbers.count(won), revenue=numbers.money(now.revenue))
        leads = tr("one lead came in") if came == 1 else tr("{count} leads came in", came)
        leads = leads.format(count=numbers.count(came))
        return tr("{sales}; {leads}, and marketing cost {cost}.").format(
            sales=said, leads=leads, cost=numbers.money(now.marketing_cost)
        )

    def _tiles(self) -> Block | None:
        summary, numbers, cells = self.summary, self.numbers, self.cells
        earlier = summary.before.period
        made = [
            figure_tile(cells, numbers, line.name, line.unit, line.now, [(earlier, line.before)])
            for line in summary.figures
        ]
        return tiles(cells, made)

    def _charts(self) -> list[Block]:
        """Twelve columns each of leads, revenue and cost."""
        months, period, cells = self.summary.months, self.summary.period, self.cells
        wanted: list[tuple[str, str, list[MonthValues], int]] = [
            (tr("Leads by month"), tr("Leads"), [(row.month, row.leads, row.leads_before) for row in months], 0),
            (
                tr("Revenue by month"),
                tr("Revenue"),
                [(row.month, row.revenue, row.revenue_before) for row in months],
                1,
            ),
            (tr("Marketing cost by month"), tr("Cost"), [(row.month, row.cost, row.cost_before) for row in months], 2),
        ]
        made = []
        for title, series, rows, place in wanted:
            tone = Tone.SALES if place == 1 else Tone.MARKETING
            if any(value or before for _, value, before in rows):
                height = 130.0  # with them the months stand on the first page
                chart = self.charts.by_month(series, rows, period, tone, money=place > 0, height=height)
                made.append(cells.section(title, chart, tone=tone))
        if len(made) == 3 and cells.width > _WIDE:
            return [three_abreast(made[1], made[0], made[2], cells.width)]
        if len(made) == 3:
            return [made[1], beside(made[0], made[2])]
        return list(made)

    def _months(self) -> Block:
        cells, numbers, summary = self.cells, self.numbers, self.summary
        rows = [
            Row(
                [
                    cells.text(numbers.month_name(line.month)),
                    cells.end(numbers.count(line.leads)),
                    cells.end(numbers.count(line.won)),
                    cells.end(numbers.money(line.revenue), STRONG),
                    cells.end(numbers.money(line.revenue_before), QUIET),
                    cells.end(numbers.money(line.cost)),
                ]
            )
            for line in summary.months
        ]
        now, before = summary.now, summary.before
        sums = [
            numbers.count(now.leads_received),
            numbers.count(now.deals_won),
            numbers.money(now.revenue),
            numbers.money(before.revenue),
            numbers.money(now.marketing_cost),
        ]
        was = [
            numbers.count(before.leads_received),
            numbers.count(before.deals_won),
            numbers.money(before.revenue),
            "",
            numbers.money(before.marketing_cost),
        ]
        rows.append(Row([cells.text(tr("Together"), STRONG), *(cells.end(text, STRONG) for text in sums)], is_sum=True))
        rows.append(Row([cells.text(str(summary.year - 1), QUIET), *(cells.end(text, QUIET) for text in was)]))
        earlier = tr("Revenue {year}").format(year=summary.year - 1)
        heads = [tr("Leads"), tr("Sales"), tr("Revenue"), earlier, tr("Marketing cost")]
        columns = [cells.column(tr("Month"), 1), *(cells.column_of_numbers(head, 0.8) for head in heads)]
        return cells.section(tr("Month by month"), cells.table(columns, rows, Tone.NEUTRAL, dense=True))

    def _promotions(self) -> Block:
        """The best first, with what is left over, so that the list adds up to the year."""
        summary, cells = self.summary, self.cells
        title = tr("Best promotions of {year}").format(year=summary.year)
        if not summary.promotions:
            said = tr("No promotion brought or cost anything in {year}.").format(year=summary.year)
            return cells.nothing(title, said, Tone.MARKETING)
        rows = [self._results(row, row.name or "") for row in summary.promotions[:_BEST]]
        rest = summary.promotions[_BEST:]
        if rest:
            said = tr("one more") if len(rest) == 1 else tr("{count} more", len(rest))
            rows.append(self._summed(rest, said.format(count=self.numbers.count(len(rest)))))
        if has_something(summary.unpromoted):
            rows.append(self._results(summary.unpromoted, tr("Without a promotion"), quiet=True))
        rows.append(self._total())
        return cells.section(
            title, cells.table(self._columns(tr("Promotion")), rows, Tone.MARKETING), tone=Tone.MARKETING
        )

    def _returns(self) -> Block | None:
        chart = self.charts.returns(self.summary.promotions[:_BEST])
        if chart is None:
            return None
        return self.cells.section(
            tr("What came back on each coin spent, and the range it likely lies in"), chart, tone=Tone.MARKETING
        )

    def _channels(self) -> Block | None:
        summary, cells = self.summary, self.cells
        if not summary.channels:
            return None
        rows = [self._results(row, labels.channel(row.channel)) for row in summary.channels]
        if has_something(summary.unchannelled):
            rows.append(self._results(summary.unchannelled, tr("Without a channel"), quiet=True))
        rows.append(self._total())
        table = cells.table(self._columns(tr("Channel")), rows, Tone.MARKETING)
        return cells.section(tr("Channels"), table, tone=Tone.MARKETING)

    def _columns(self, name: str) -> list[Column]:
        cells = self.cells
        heads = [tr("Cost"), tr("Leads"), tr("Sales"), tr("Revenue"), tr("Return")]
        return [cells.column(name, 1), *map(cells.amounts, heads)]

    def _results(self, row: Results, name: str, *, quiet: bool = False) -> Row:
        cells, numbers = self.cells, self.numbers
        below = ""
        if isinstance(row, PromotionResults) and row.id is not None:
            verdict = labels.verdict(row.chance_of_profit.verdict) if row.chance_of_profit else ""
            below = " · ".join(filter(None, [labels.channel(row.channel) if row.channel else "", verdict]))
        returned = row.roi.value if row.roi is not None else None
        return Row(
            [
                cells.two_lines(name, below, style=QUIET if quiet else STRONG),
                cells.end(numbers.money(row.marketing_cost)),
                cells.end(numbers.count(row.leads_received)),
                cells.end(numbers.count(row.deals_won)),
                cells.end(numbers.money(row.revenue), STRONG),
                cells.end(NONE if returned is None else numbers.signed(returned)),
            ]
        )

    def _summed(self, rows: Sequence[PromotionResults], name: str) -> Row:
        cells, numbers = self.cells, self.numbers
        return Row(
            [
                cells.text(name, QUIET),
                cells.end(numbers.money(sum(row.marketing_cost for row in rows))),
                cells.end(numbers.count(sum(row.leads_received for row in rows))),
                cells.end(numbers.count(sum(row.deals_won for row in rows))),
                cells.end(numbers.money(sum(row.revenue for row in rows)), STRONG),
                cells.end(""),
            ]
        )

    def _total(self) -> Row:
        cells, numbers, now = self.cells, self.numbers, self.summary.now
        sums = [
            numbers.money(now.marketing_cost),
            numbers.count(now.leads_received),
            numbers.count(now.deals_won),
            numbers.money(now.revenue),
            numbers.signed(now.roi.value),
        ]
        return Row([cells.text(tr("Together"), STRONG), *(cells.end(text, STRONG) for text in sums)], is_sum=True)
