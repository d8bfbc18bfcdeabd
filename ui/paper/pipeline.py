"""Every open deal by stage, to go through with a pencil."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.reports import Letterhead, OpenDeal, PipelineReport, StageDeals
from ui.kit.tokens import Tone
from ui.kit.words import tr
from ui.paper.block import Block
from ui.paper.cells import BODY, QUIET, STRONG, Cells
from ui.paper.marks import Bar
from ui.paper.numbers import NONE, Numbers
from ui.paper.opening import opening, sheet_for
from ui.paper.rows import Row
from ui.paper.stacks import Blank, Stack
from ui.paper.tiles import tile, tiles

if TYPE_CHECKING:
    from ui.paper.kinds import Options


def pipeline_pdf(report: PipelineReport, head: Letterhead, options: Options) -> bytes:
    """The pipeline as a PDF."""
    numbers = Numbers(report.currency, head.locale)
    title = tr("Open deals on {day}").format(day=numbers.full_day(report.today))
    sheet = sheet_for(head, title, options)
    return sheet.pdf(_Pages(report, head, Cells(sheet), numbers, title).story())


@dataclass(frozen=True, slots=True)
class _Pages:
    report: PipelineReport
    head: Letterhead
    cells: Cells
    numbers: Numbers
    title: str

    def story(self) -> list[Block]:
        """Everything, from the top."""
        report, cells = self.report, self.cells
        begin = opening(cells, self.head, self.title, self._sentence())
        if not report.count:
            return [begin]
        parts = [begin, self._tiles(), self._overview(), *(self._stage(each) for each in report.stages if each.deals)]
        return [part for part in parts if part is not None]

    def _sentence(self) -> str:
        report, money, count = self.report, self.numbers.money, self.numbers.count
        if not report.count:
            return tr("No deal is open.")
        deals = tr("One deal is open") if report.count == 1 else tr("{count} deals are open", report.count)
        return tr("{deals}, worth {value} together; by the chance of each, {likely} is likely to come.").format(
            deals=deals.format(count=count(report.count)), value=money(report.value), likely=money(report.forecast)
        )

    def _tiles(self) -> Block | None:
        report, cells, numbers = self.report, self.cells, self.numbers
        deals = [each for stage in report.stages for each in stage.deals]
        silent = sum(each.is_long for each in deals)
        late = sum(each.row.next_step_on is not None and each.row.next_step_on < report.today for each in deals)
        usual = tr("marked !, longer than {days}").format(days=numbers.day_count(report.usual.days))
        of = tr("of {count}").format(count=numbers.count(report.count))
        made = [
            tile(cells, tr("Open deals"), numbers.count(report.count)),
            tile(cells, tr("Value"), numbers.money(report.value)),
            tile(cells, tr("Likely to come"), numbers.money(report.forecast)),
            tile(cells, tr("Silent"), numbers.count(silent), usual),
            tile(cells, tr("Step overdue"), numbers.count(late), of, tone=Tone.NEUTRAL),
            tile(cells, tr("Without a next step"), numbers.count(report.without_step), of, tone=Tone.NEUTRAL),
        ]
        return tiles(cells, made, abreast=6 if cells.width > 600 else 3)

    def _overview(self) -> Stack:
        cells, numbers, report = self.cells, self.numbers, self.report
        most = max((stage.value for stage in report.stages), default=0)
        rows = [
            Row(
                [
                    cells.text(_called(stage)),
                    Bar(stage.value / most if most else 0.0, Tone.SALES, line=BODY.pitch),
                    cells.end(numbers.count(len(stage.deals))),
                    cells.end(numbers.money(stage.value), STRONG),
                    cells.end(numbers.percent(stage.probability) if stage.stage else NONE),
                    cells.end(numbers.money(stage.weighted)),
                ]
            )
            for stage in report.stages
        ]
        sums = [numbers.count(report.count), numbers.money(report.value), "", numbers.money(report.forecast)]
        total = [cells.text(tr("Together"), STRONG), Blank(), *(cells.end(text, STRONG) for text in sums)]
        heads = [tr("Deals"), tr("Value"), tr("Chance"), tr("Likely to come")]
        columns = [cells.column(tr("Stage"), 1), cells.column("", 1), *map(cells.amounts, heads)]
        table = cells.table(columns, [*rows, Row(total, is_sum=True)], Tone.SALES)
        return cells.section(tr("By stage"), table, tone=Tone.SALES)

    def _stage(self, stage: StageDeals) -> Stack:
        cells, numbers = self.cells, self.numbers
        rows = [self._deal(each) for each in stage.deals]
        if len(rows) > 1:
            rows.append(Row(self._sum(numbers.deals(len(stage.deals)), (stage.value,)), is_sum=True))
        columns = [
            cells.column(tr("Who and what"), 1.1),
            cells.amounts(tr("Value")),
            cells.days(tr("Since")),
            cells.amounts(tr("Days silent")),
            cells.column(tr("Next step"), 1),
        ]
        table = cells.table(columns, rows, Tone.SALES, carried=self._sum)
        title = _called(stage)
        said = tr("{deals}, {value}").format(deals=numbers.count(len(stage.deals)), value=numbers.money(stage.value))
        return cells.section(f"{title} ({said})", table, tone=Tone.SALES)

    def _deal(self, each: OpenDeal) -> Row:
        cells, numbers, row = self.cells, self.numbers, each.row
        what = row.title if row.contact else ""
        silent = cells.end(
            numbers.count(each.silent) + (" !" if each.is_long else ""), STRONG if each.is_long else BODY
        )
        cell: list[Block] = [
            cells.two_lines(row.contact or row.title or NONE, what, row.promotion),
            cells.end(numbers.money(row.value), STRONG),
            cells.text(numbers.dated(row.opened_on), QUIET),
            silent,
            self._step(each),
        ]
        return Row(cell, adds=(row.value or 0,))

    def _step(self, each: OpenDeal) -> Block:
        cells, numbers, row = self.cells, self.numbers, each.row
        if not row.next_step and row.next_step_on is None:
            return cells.text(tr("no next step"), QUIET)
        when = numbers.weekday(row.next_step_on)
        if row.next_step_on is not None and row.next_step_on < self.report.today:
            when = tr("{day}, overdue").format(day=when)
        return cells.two_lines(row.next_step or NONE, when, style=BODY)

    def _sum(self, words: str, sums: tuple[int, ...]) -> list[Block]:
        cells = self.cells
        value = self.numbers.money(sums[0]) if sums else ""
        return [cells.text(words, STRONG), cells.end(value, STRONG), Blank(), Blank(), Blank()]


def _called(stage: StageDeals) -> str:
    """A stage by its name; the ones we named are translated, the owner's stay."""
    return tr(stage.stage) if stage.stage else tr("No stage")
