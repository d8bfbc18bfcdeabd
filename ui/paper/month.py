"""The monthly page: one month of the business, to be pinned to the wall."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from core.reports import FigureLine, Letterhead, Summary, Unit
from ui.kit.tokens import Tone
from ui.kit.words import tr
from ui.paper import labels
from ui.paper.block import Block
from ui.paper.cells import BODY, QUIET, SMALL, STRONG, Cells
from ui.paper.charts import Charts
from ui.paper.month_marketing import MarketingPart
from ui.paper.month_sales import SalesPart
from ui.paper.numbers import Numbers
from ui.paper.opening import opening, sheet_for
from ui.paper.plain import headed, seen
from ui.paper.rows import Row
from ui.paper.stacks import Stack, beside
from ui.paper.story import month_in_a_sentence
from ui.paper.tiles import basis, figure_tile, tiles

if TYPE_CHECKING:
    from ui.paper.kinds import Options

_ABREAST = 28
"""Letters of two amounts that have room in half the width."""

_IN_A_PART = 24
"""Letters of two amounts, or of a stage, that have room in the table of stages beside a chart."""


def month_pdf(summary: Summary, head: Letterhead, options: Options) -> bytes:
    """A month as a PDF."""
    numbers = Numbers(summary.currency, head.locale)
    sheet = sheet_for(head, headed(numbers.period(summary.period)), options)
    return sheet.pdf(_MonthPage(summary, head, Cells(sheet), numbers, Charts(sheet, numbers)).story())


@dataclass(frozen=True, slots=True)
class _MonthPage:
    """Puts the parts of the page together."""

    summary: Summary
    head: Letterhead
    cells: Cells
    numbers: Numbers
    charts: Charts

    def story(self) -> list[Block]:
        """Everything on the page, from the top."""
        marketing = MarketingPart(self.summary, self.cells, self.numbers, self.charts)
        sales = SalesPart(self.summary, self.cells, self.numbers)
        targets, funnel, time = self._targets(), marketing.funnel(), self._time()
        first = targets or time
        shown: list[Block | None] = [
            self._opening(),
            self._tiles(),
            *self._abreast(first, funnel),
            self._by_month(),
            marketing.promotions(),
            beside(marketing.channels(), sales.objections()),
            sales.decided(),
            *self._open(time if targets else None, sales.pipeline()),
            sales.steps(),
            self._other_figures(),
        ]
        return [part for part in shown if part is not None]

    def _abreast(self, first: Stack | None, funnel: Stack) -> list[Block]:
        """Side by side, unless amounts are so long that they need the whole width."""
        if first is None:
            return [funnel]
        revenue = self.summary.targets.revenue
        written = [self.numbers.money(revenue.actual), self.numbers.money(revenue.target)]
        if revenue.target is not None and sum(map(seen, written)) > _ABREAST:
            return [first, funnel]
        return [beside(first, funnel)]

    def _open(self, time: Stack | None, pipeline: Stack) -> list[Block]:
        """What is open beside how long deals take, unless amounts or stages are too long for a part of the width."""
        if time is None:
            return [pipeline]
        summary, money = self.summary, self.numbers.money
        amounts = seen(money(summary.open_value)) + seen(money(summary.forecast))
        stages = max((len(line.stage or "") for line in summary.pipeline), default=0)
        if amounts > _IN_A_PART or stages > _IN_A_PART:
            return [pipeline, time]
        return [beside(time, pipeline, share=0.4)]

    def _opening(self) -> Block:
        summary, numbers = self.summary, self.numbers
        running = summary.period.first <= summary.as_of < summary.period.last
        said = tr("The month is not over: figures up to {day}.").format(day=numbers.full_day(summary.as_of))
        sentence = headed(month_in_a_sentence(summary, numbers))
        return opening(self.cells, self.head, headed(numbers.period(summary.period)), sentence, said if running else "")

    def _tiles(self) -> Block | None:
        summary, numbers = self.summary, self.numbers
        lines = {line.name: line for line in summary.figures}
        made = [
            figure_tile(
                self.cells,
                numbers,
                line.name,
                line.unit,
                line.now,
                [(summary.period.previous(), line.before), (summary.period.a_year_before(), line.year_ago)],
            )
            for line in (lines[name] for name in labels.HEADLINES if name in lines)
        ]
        return tiles(self.cells, made)

    def _targets(self) -> Stack | None:
        """What was aimed at, where something was."""
        summary = self.summary
        running = summary.period.first <= summary.as_of < summary.period.last
        chart = self.charts.targets(summary.targets, running=running)
        return None if chart is None else self.cells.section(tr("Against the targets"), chart)

    def _by_month(self) -> Block | None:
        """Leads and revenue of the twelve months that end with this one."""
        rows, charts, period = self.summary.months, self.charts, self.summary.period
        if not any(row.leads or row.revenue or row.leads_year_ago or row.revenue_year_ago for row in rows):
            return None
        leads = charts.by_month(
            tr("Leads"),
            [(row.month, row.leads, row.leads_year_ago) for row in rows],
            period,
            Tone.MARKETING,
            money=False,
        )
        revenue = charts.by_month(
            tr("Revenue"),
            [(row.month, row.revenue, row.revenue_year_ago) for row in rows],
            period,
            Tone.SALES,
            money=True,
        )
        cells = self.cells
        return beside(
            cells.section(tr("Leads by month"), leads, tone=Tone.MARKETING),
            cells.section(tr("Revenue by month"), revenue, tone=Tone.SALES),
        )

    def _time(self) -> Stack | None:
        """How long deals took to be decided so far."""
        found = self.summary.curve
        chart = None if found is None else self.charts.curve(found)
        if chart is None or found is None:
            return None
        said = tr("{count} deals so far, of which {decided} are decided.", found.n).format(
            count=self.numbers.count(found.n), decided=self.numbers.count(found.events)
        )
        return self.cells.section(tr("Time to a decision"), chart, self.cells.text(said, SMALL), tone=Tone.SALES)

    def _other_figures(self) -> Stack:
        """Figures that are no tiles, in a table, each with what it rests on."""
        numbers, cells, period = self.numbers, self.cells, self.summary.period
        lines = [_as_shown(line) for line in self.summary.figures if line.name not in labels.HEADLINES]
        if not lines:
            return Stack([])
        columns, rows = [cells.column("", 1)], [self._figure(line) for line in lines]
        for shown in (period, period.previous(), period.a_year_before()):
            columns += [cells.amounts(numbers.period(shown, short=True)), cells.days("")]
        return cells.section(tr("More figures"), cells.table(columns, rows, Tone.NEUTRAL, dense=True))

    def _figure(self, line: FigureLine) -> Row:
        cells, numbers = self.cells, self.numbers
        row: list[Block] = [cells.text(labels.figure(line.name, on_revenue=line.now.on_revenue))]
        for reading in (line.now, line.before, line.year_ago):
            is_now = reading is line.now
            of = labels.counted(line.name, reading.n) if is_now else ""
            row.append(cells.end(numbers.reading(reading, line.unit), STRONG if is_now else BODY))
            row.append(cells.text(basis(numbers, reading, of=of), QUIET))
        return Row(row)


def _as_shown(line: FigureLine) -> FigureLine:
    """A return is read more easily in percent than as a part of one."""
    return replace(line, unit=Unit.SHARE) if line.name == "roi" else line
