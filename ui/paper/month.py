"""The monthly page: one month of the business, to be pinned to the wall."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from core.insights.model import Aim
from core.reports import FigureLine, Reading, Summary, Unit
from ui.kit.tokens import LIGHT, Tone
from ui.kit.words import tr
from ui.paper import labels
from ui.paper.block import Block
from ui.paper.cells import BODY, COLUMN, QUIET, SMALL, STRONG, Cells
from ui.paper.destination import write_whole
from ui.paper.fonts import Weight
from ui.paper.marks import Bar, Shrinking, Tile, Tiles
from ui.paper.month_marketing import MarketingPart
from ui.paper.month_sales import SalesPart
from ui.paper.numbers import Numbers
from ui.paper.rows import Row
from ui.paper.sheet import Sheet
from ui.paper.stacks import Blank, Stack
from ui.paper.story import month_in_a_sentence
from ui.paper.style import Style

_BUSINESS = Style(size=11, weight=Weight.SEMIBOLD, color=LIGHT.muted)
_TITLE = Style(size=30, weight=Weight.BOLD, leading=1.2)
_SENTENCE = Style(size=12, leading=1.45)
_LABEL = replace(COLUMN, size=8)
_VALUES = [Style(size=size, weight=Weight.BOLD, leading=1.25) for size in (18, 15, 12.5, 10.5, 9, 8)]


def write_month(summary: Summary, path: Path, *, made_on: date, locale: str = "en_GB", page_size: str = "A4") -> None:
    """Print a month into a PDF; an existing PDF is replaced.

    Args:
        summary: the month.
        path: where to.
        made_on: the day that the page says it was made.
        locale: in which numbers and days are written, such as `en_GB`.
        page_size: `A4` or `Letter`.

    Raises:
        WorldTrouble: the file cannot be written; nothing half done is left.
    """
    write_whole(path, month_pdf(summary, made_on=made_on, locale=locale, page_size=page_size))


def month_pdf(summary: Summary, *, made_on: date, locale: str = "en_GB", page_size: str = "A4") -> bytes:
    """The same as bytes, for a look before printing."""
    numbers = Numbers(summary.currency, locale)
    sheet = Sheet(
        title=numbers.period(summary.period),
        business=summary.business,
        made_on=made_on,
        locale=locale,
        page_size=page_size,
    )
    return sheet.pdf(_MonthPage(summary, Cells(sheet), numbers).story())


@dataclass(frozen=True, slots=True)
class _MonthPage:
    """Puts the parts of the page together."""

    summary: Summary
    cells: Cells
    numbers: Numbers

    def story(self) -> list[Block]:
        """Everything on the page, from the top."""
        marketing = MarketingPart(self.summary, self.cells, self.numbers)
        sales = SalesPart(self.summary, self.cells, self.numbers)
        shown = [
            self._opening(),
            self._tiles(),
            self._targets(),
            marketing.promotions(),
            marketing.leads(),
            sales.decided(),
            sales.pipeline(),
            sales.steps(),
            self._other_figures(),
        ]
        return [part for part in shown if part is not None]

    def _opening(self) -> Block:
        summary, numbers, text = self.summary, self.numbers, self.cells.text
        parts = [
            text(summary.business, _BUSINESS),
            text(numbers.period(summary.period), _TITLE),
            Blank(3),
            text(month_in_a_sentence(summary, numbers), _SENTENCE),
        ]
        if summary.period.first <= summary.as_of < summary.period.last:
            said = tr("The month is not over: figures up to {day}.").format(day=numbers.full_day(summary.as_of))
            parts += [Blank(2), text(said, QUIET)]
        return Stack([*parts, Blank(13)])

    def _tiles(self) -> Block | None:
        lines = {line.name: line for line in self.summary.figures}
        tiles = [self._tile(lines[name]) for name in labels.HEADLINES if name in lines]
        return Tiles(tiles) if tiles else None

    def _tile(self, line: FigureLine) -> Tile:
        numbers, cells, period = self.numbers, self.cells, self.summary.period
        value = numbers.reading(line.now, line.unit)
        earlier = [
            (cells.text(numbers.period(then, short=True), SMALL), cells.end(self._with_basis(was, line.unit), SMALL))
            for then, was in ((period.previous(), line.before), (period.a_year_before(), line.year_ago))
        ]
        return Tile(
            label=cells.text(labels.figure(line.name), _LABEL),
            value=Shrinking([cells.text(value, style) for style in _VALUES]),
            basis=cells.text(self._basis(line.now, ranged=True), SMALL),
            earlier=earlier,
            tone=labels.tone(line.name),
        )

    def _basis(self, reading: Reading, *, ranged: bool = False) -> str:
        """On how many it rests; and for a share of few, what it may be by chance."""
        numbers = self.numbers
        said = "" if reading.n is None else tr("of {count}").format(count=numbers.count(reading.n))
        if ranged and reading.low is not None and reading.high is not None:
            low, high = numbers.share(reading.low), numbers.share(reading.high)
            said = tr("{basis}, likely {low} to {high}").format(basis=said, low=low, high=high)
        return said

    def _with_basis(self, reading: Reading, unit: Unit) -> str:
        value = self.numbers.reading(reading, unit)
        return f"{value} {self._basis(reading)}".rstrip() if reading.value is not None else value

    def _targets(self) -> Block | None:
        """What was aimed at, where something was."""
        numbers, cells, targets = self.numbers, self.cells, self.summary.targets
        aims: list[tuple[str, Aim, Tone, Callable[[int | float | None], str]]] = [
            (tr("Revenue"), targets.revenue, Tone.SALES, numbers.money),
            (tr("Deals won"), targets.deals_won, Tone.SALES, numbers.count),
            (tr("Leads received"), targets.leads_received, Tone.MARKETING, numbers.count),
            (tr("Calls, visits and other activities"), targets.activities, Tone.NEUTRAL, numbers.count),
        ]
        rows = [
            Row(
                [
                    cells.text(label),
                    Bar(aim.actual / aim.target if aim.target else 1.0, tone, line=BODY.pitch, full=True),
                    cells.end(write(aim.actual), STRONG),
                    cells.end(write(aim.target)),
                    cells.end(write(aim.pace)),
                ]
            )
            for label, aim, tone, write in aims
            if aim.target is not None
        ]
        if not rows:
            return None
        heads = [tr("Reached"), tr("Target"), tr("At this pace")]
        columns = [cells.column("", 1), cells.column("", 1), *map(cells.amounts, heads)]
        return cells.section(tr("Against the targets"), cells.table(columns, rows, Tone.NEUTRAL))

    def _other_figures(self) -> Block | None:
        """Figures that are no tiles, in a table."""
        numbers, cells, period = self.numbers, self.cells, self.summary.period
        lines = [_as_shown(line) for line in self.summary.figures if line.name not in labels.HEADLINES]
        if not lines:
            return None
        rows = [
            Row(
                [
                    cells.text(labels.figure(line.name, on_revenue=line.now.on_revenue)),
                    cells.end(numbers.reading(line.now, line.unit), STRONG),
                    cells.text(self._basis(line.now), QUIET),
                    cells.end(numbers.reading(line.before, line.unit)),
                    cells.end(numbers.reading(line.year_ago, line.unit)),
                ]
            )
            for line in lines
        ]
        now, before, year_ago = (
            cells.amounts(numbers.period(shown, short=True))
            for shown in (period, period.previous(), period.a_year_before())
        )
        columns = [cells.column("", 1), now, cells.days(""), before, year_ago]
        return cells.section(tr("More figures"), cells.table(columns, rows, Tone.NEUTRAL, dense=True))


def _as_shown(line: FigureLine) -> FigureLine:
    """A return is read more easily in percent than as a part of one."""
    return replace(line, unit=Unit.SHARE) if line.name == "roi" else line
