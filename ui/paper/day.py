"""A day to take along: what to do, whom to call and where they live, with a box to tick and room to write."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reportlab.lib.colors import HexColor

from core.next_steps import StepKind
from core.reports import DayReport, Errand, Letterhead
from ui.kit.tokens import LIGHT, Tone
from ui.kit.words import tr
from ui.paper.block import Block
from ui.paper.cells import BODY, QUIET, SMALL, STRONG, Cells
from ui.paper.numbers import NONE, Numbers
from ui.paper.opening import opening, sheet_for
from ui.paper.plain import headed
from ui.paper.rows import Row
from ui.paper.stacks import Blank, Stack
from ui.paper.style import Style
from ui.paper.text import Text

if TYPE_CHECKING:
    from ui.paper.kinds import Options

_BOX = 9.0  # points
_FEWEST, _ABOVE_NOTES = 3, 46.0
"""Lines for notes, where there is room for so many on the last page; what their head takes in points."""

_WRITE = 21.0
"""Height of the room to write in, in points."""


def day_pdf(report: DayReport, head: Letterhead, options: Options) -> bytes:
    """The day as a PDF."""
    numbers = Numbers(head.currency, head.locale, head.country)
    title = headed(numbers.long_weekday(report.day))
    sheet = sheet_for(head, title, options)
    cells = Cells(sheet)
    return sheet.pdf(_Pages(report, head, cells, numbers, title).story(), rest=lambda points: _notes(cells, points))


def _notes(cells: Cells, points: float) -> Block | None:
    """Lines to write on, as many as there is room for; none where they would be few."""
    lines = int((points - _ABOVE_NOTES) // _Ruled.APART)
    return cells.section(tr("Notes"), _Ruled(lines)) if lines >= _FEWEST else None


@dataclass(frozen=True, slots=True)
class _Pages:
    report: DayReport
    head: Letterhead
    cells: Cells
    numbers: Numbers
    title: str

    def story(self) -> list[Block]:
        """Everything, from the top."""
        report, cells = self.report, self.cells
        parts: list[Block] = [opening(cells, self.head, self.title, self._sentence())]
        if report.overdue:
            parts.append(self._list(tr("Overdue"), report.overdue, with_day=True))
        if report.due:
            parts.append(self._list(tr("Due on this day"), report.due))
        else:
            parts.append(cells.nothing(tr("Due on this day"), tr("Nothing is planned for this day."), Tone.SALES))
        if report.waiting:
            parts.append(self._waiting())
        return parts

    def _sentence(self) -> str:
        due, overdue = len(self.report.due), len(self.report.overdue)
        if not due and not overdue:
            return tr("Nothing is due.")
        count = self.numbers.count
        said = tr("One thing is due") if due == 1 else tr("{count} things are due", due).format(count=count(due))
        if not due:
            said = tr("Nothing is due on this day")
        if not overdue:
            return tr("{due}.").format(due=said)
        late = tr("one is overdue") if overdue == 1 else tr("{count} are overdue", overdue).format(count=count(overdue))
        return tr("{due}, {late}.").format(due=said, late=late)

    def _list(self, title: str, errands: Sequence[Errand], *, with_day: bool = False) -> Stack:
        cells = self.cells
        rows = [self._errand(each, with_day=with_day) for each in errands]
        columns = [
            cells.days(""),
            cells.days(tr("Since") if with_day else tr("Time")),
            cells.column(tr("What to do"), 1),
            cells.column(tr("With whom"), 1),
            cells.column(tr("What came of it"), 1.2),
        ]
        return cells.section(title, cells.table(columns, rows, Tone.SALES), tone=Tone.SALES)

    def _when(self, text: str, style: Style) -> Block:
        """A day or a time, in a column that is equally wide in all tables of the sheet."""
        report, numbers = self.report, self.numbers
        days = {*(each.item.on for each in report.overdue), *(each.item.since for each in report.waiting)}
        texts = [*map(numbers.day, days), *{numbers.clock(each.item.at) for each in report.due}]
        return _AsWide(self.cells.text(text, style), max(self.cells.text(each, STRONG).natural_width for each in texts))

    def _waiting(self) -> Stack:
        cells, numbers, report = self.cells, self.numbers, self.report
        rows = [
            Row(
                [
                    _Tick(cells),
                    self._when(numbers.day(each.item.since), QUIET),
                    cells.text(each.item.about or NONE),
                    self._person(each),
                    Blank(_WRITE),
                ]
            )
            for each in report.waiting
        ]
        columns = [
            cells.days(""),
            cells.days(tr("Since")),
            cells.column(tr("Wants"), 1),
            cells.column(tr("Who"), 1),
            cells.column(tr("What came of it"), 1.2),
        ]
        parts: list[Block] = [cells.table(columns, rows, Tone.MARKETING)]
        if report.more_waiting:
            rest = report.more_waiting
            more = tr("And {count} more.", rest).format(count=numbers.count(rest))
            if rest == 1:
                more = tr("And one more.")
            parts += [Blank(3), cells.text(more, QUIET)]
        return cells.section(tr("Waiting for a first answer"), *parts, tone=Tone.MARKETING)

    def _errand(self, each: Errand, *, with_day: bool) -> Row:
        cells, numbers, item = self.cells, self.numbers, each.item
        when = numbers.day(item.on) if with_day else numbers.clock(item.at)
        about = (
            tr("For {promotion}").format(promotion=cells.inside(item.about))
            if item.kind is StepKind.CONTENT
            else item.about
        )
        cell: list[Block] = [
            _Tick(cells),
            self._when(when, STRONG),
            cells.two_lines(item.what or NONE, about if item.about else ""),
            self._person(each),
            Blank(_WRITE),
        ]
        return Row(cell)

    def _person(self, each: Errand) -> Block:
        """Name, phone, address: each on its line."""
        cells, numbers, item = self.cells, self.numbers, each.item
        lines = [cells.text(item.contact, STRONG)] if item.contact else []
        address = ", ".join(line.strip(" ,") for line in each.address.splitlines() if line.strip(" ,"))
        if item.phone:
            lines.append(cells.text(numbers.phone(item.phone), BODY))
        lines += [cells.text(text, SMALL) for text in ("" if item.phone else item.email, address) if text]
        return Stack(lines)


class _AsWide(Stack):
    """A text in a column that is at least so wide."""

    def __init__(self, text: Text, wide: float) -> None:
        super().__init__([text])
        self._wide = wide

    @property
    def natural_width(self) -> float:
        return self._wide


class _Tick(Block):
    """A box to tick; it is wide enough for itself only."""

    def __init__(self, cells: Cells) -> None:
        super().__init__()
        self._line = cells.text("", BODY).style.pitch

    @property
    def natural_width(self) -> float:
        return _BOX + 1

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width, self.height = available_width, max(self._line, _BOX + 2)
        return self.width, self.height

    def draw(self) -> None:
        self.canv.setStrokeColor(HexColor(LIGHT.text))
        self.canv.setLineWidth(0.8)
        self.canv.rect(0.5, self.height - _BOX - 1.5, _BOX, _BOX, stroke=1, fill=0)


class _Ruled(Block):
    """Lines to write on."""

    APART = 22.0

    def __init__(self, lines: int) -> None:
        super().__init__()
        self._lines = lines

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width, self.height = available_width, self._lines * self.APART
        return self.width, self.height

    def draw(self) -> None:
        self.canv.setStrokeColor(HexColor(LIGHT.line_strong))
        self.canv.setLineWidth(0.5)
        for line in range(self._lines):
            self.canv.line(0, line * self.APART + 0.5, self.width, line * self.APART + 0.5)
