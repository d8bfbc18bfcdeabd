"""The list of leads: as many pages as there are, heads repeated, sums carried over."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.leads import LeadState
from core.reports import LeadLine, LeadList, Letterhead
from ui.kit.tokens import Tone
from ui.kit.words import tr
from ui.paper import labels
from ui.paper.block import Block
from ui.paper.cells import BODY, QUIET, STRONG, Cells
from ui.paper.numbers import Numbers
from ui.paper.opening import opening, sheet_for
from ui.paper.rows import Row
from ui.paper.stacks import Blank, Stack
from ui.paper.tiles import tile, tiles

if TYPE_CHECKING:
    from ui.paper.kinds import Options


def leads_pdf(found: LeadList, head: Letterhead, options: Options) -> bytes:
    """The list as a PDF."""
    numbers = Numbers(found.currency, head.locale, head.country)
    sheet = sheet_for(head, tr("Leads"), options, landscape=True)
    return sheet.pdf(_Pages(found, head, Cells(sheet), numbers).story())


@dataclass(frozen=True, slots=True)
class _Pages:
    found: LeadList
    head: Letterhead
    cells: Cells
    numbers: Numbers

    def story(self) -> list[Block]:
        """Everything, from the top."""
        begin = opening(self.cells, self.head, tr("Leads"), self._sentence(), self._remark())
        if not self.found.lines:
            return [begin]
        parts = [begin, self._tiles(), self._list()]
        return [part for part in parts if part is not None]

    def _sentence(self) -> str:
        """Which ones, and how many."""
        found, numbers = self.found, self.numbers
        which = [] if found.state is None else [labels.lead_state(found.state)]
        if found.span is not None:
            which.append(tr("received {days}").format(days=numbers.period(found.span)))
        count = len(found.lines)
        if count > 1:
            leads = numbers.leads(count)
            return f"{leads}: {', '.join(which)}." if which else tr("{leads} in all.").format(leads=leads)
        leads = tr("One lead") if count else tr("No leads")
        return f"{leads}: {', '.join(which)}." if which else f"{leads}."

    def _remark(self) -> str:
        return tr("As of {day}.").format(day=self.numbers.full_day(self.found.today))

    def _tiles(self) -> Block | None:
        found, cells, numbers = self.found, self.cells, self.numbers
        if found.state is not None:
            return None
        made = [
            tile(
                cells,
                labels.lead_state(state),
                numbers.count(found.states[state]),
                tr("of {count}").format(count=numbers.count(len(found.lines))),
                tone=Tone.SALES if state in (LeadState.QUALIFIED, LeadState.DEAL) else Tone.MARKETING,
            )
            for state in LeadState
        ]
        return tiles(cells, made, abreast=5)

    def _list(self) -> Stack:
        cells, found = self.cells, self.found
        rows = [self._row(line) for line in found.lines]
        if len(rows) > 1:
            rows.append(Row(self._sum(tr("Together"), (len(found.lines), found.bought)), is_sum=True))
        columns = [
            cells.days(tr("Received")),
            cells.column(tr("Who"), 1),
            cells.column(tr("Wants"), 1.3),
            cells.column(tr("From"), 0.8),
            cells.column(tr("State"), 0.5),
            cells.column(tr("Next step"), 0.9),
            cells.amounts(tr("Bought for")),
        ]
        table = cells.table(columns, rows, Tone.MARKETING, carried=self._sum)
        return cells.section(tr("Newest first"), table, tone=Tone.MARKETING)

    def _row(self, line: LeadLine) -> Row:
        cells, numbers, row = self.cells, self.numbers, line.row
        channel = labels.channel(row.channel) if row.channel else ""
        cell: list[Block] = [
            cells.text(numbers.dated(row.received_on), QUIET),
            cells.two_lines(row.contact, numbers.phone(line.reach)),
            cells.text(row.interest),
            cells.two_lines(row.promotion, channel, style=BODY) if row.promotion else cells.text(channel),
            cells.text(labels.lead_state(row.state)),
            cells.two_lines(row.next_step, numbers.weekday(row.next_step_on), style=BODY),
            cells.end(numbers.money(line.bought) if line.bought else ""),
        ]
        return Row(cell, adds=(1, line.bought))

    def _sum(self, words: str, sums: tuple[int, ...]) -> list[Block]:
        cells, numbers = self.cells, self.numbers
        count, bought = sums or (0, 0)
        return [
            Blank(),
            cells.text(words, STRONG),
            cells.text(numbers.leads(count), STRONG),
            *(Blank() for _ in range(3)),
            cells.end(numbers.money(bought), STRONG),
        ]
