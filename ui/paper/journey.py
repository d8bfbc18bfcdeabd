"""The way of one customer: a line from the first touch to each sale, and everything that happened by day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from reportlab.lib.colors import HexColor

from core.activities import ActivityKind
from core.contacts import Consent, display_name
from core.reports import Journey, JourneyStep, Letterhead, StepKind, Way
from ui.kit.tokens import LIGHT, Tone
from ui.kit.words import listed, tr
from ui.paper.block import Block
from ui.paper.cells import BODY, QUIET, SMALL, STRONG, Cells
from ui.paper.numbers import NONE, Numbers
from ui.paper.opening import opening, sheet_for
from ui.paper.rows import Row
from ui.paper.stacks import Blank, Stack
from ui.paper.tiles import tile, tiles

if TYPE_CHECKING:
    from ui.paper.kinds import Options


def journey_pdf(found: Journey, head: Letterhead, options: Options) -> bytes:
    """A customer's journey as a PDF."""
    numbers = Numbers(found.currency, head.locale, head.country)
    sheet = sheet_for(head, display_name(found.contact), options)
    return sheet.pdf(_Pages(found, head, Cells(sheet), numbers).story())


@dataclass(frozen=True, slots=True)
class _Pages:
    found: Journey
    head: Letterhead
    cells: Cells
    numbers: Numbers

    def story(self) -> list[Block]:
        """Everything, from the top."""
        found, cells = self.found, self.cells
        parts = [
            opening(cells, self.head, display_name(found.contact), self._sentence()),
            self._tiles() if found.steps else None,
            self._contact(),
            self._ways(),
            self._list(),
        ]
        return [part for part in parts if part is not None]

    def _sentence(self) -> str:
        found, numbers = self.found, self.numbers
        if not found.steps:
            return tr("Nothing has happened yet.")
        first = numbers.full_day(found.steps[0].day)
        if not found.ways:
            return tr("Known since {day}; has not bought yet.").format(day=first)
        often = len(found.ways)
        times = tr("once") if often == 1 else tr("{count} times", often).format(count=numbers.count(often))
        return tr("Known since {day}; has bought {times} for {amount}.").format(
            day=first, times=times, amount=numbers.money(found.bought)
        )

    def _tiles(self) -> Block | None:
        found, cells, numbers = self.found, self.cells, self.numbers
        last = found.ways[-1].sale.day if found.ways else None
        days = numbers.day_count(found.ways[0].days) if found.ways else NONE
        talks = sum(step.kind is StepKind.ACTIVITY for step in found.steps)
        met = {step.promotion for step in found.steps if step.promotion}
        made = [
            tile(cells, tr("Bought for"), numbers.money(found.bought), self._sales()),
            tile(cells, tr("Last purchase"), numbers.dated(last) or NONE),
            tile(cells, tr("To the first sale"), days),
            tile(
                cells,
                tr("Promotions met"),
                numbers.count(len(met)),
                tr("{count} talks and notes").format(count=numbers.count(talks)),
                tone=Tone.MARKETING,
            ),
        ]
        return tiles(cells, made, abreast=4)

    def _sales(self) -> str:
        count = len(self.found.ways)
        return tr("1 sale") if count == 1 else tr("{count} sales").format(count=self.numbers.count(count))

    def _contact(self) -> Stack:
        person, cells, numbers = self.found.contact, self.cells, self.numbers
        consent = {Consent.YES: tr("yes"), Consent.NO: tr("no"), Consent.UNKNOWN: tr("not known")}[person.consent]
        asked = numbers.dated(person.consent_on)
        facts = [
            (tr("Company"), person.company if person.name else ""),
            (tr("Phone"), listed(map(numbers.phone, person.phones))),
            (tr("E-mail"), listed(person.emails)),
            (tr("Address"), person.address),
            (tr("Birthday"), numbers.birthday(person.birthday)),
            (tr("Agreed to advertising"), f"{consent} ({asked})" if asked else consent),
            (tr("Tags"), listed(person.tags)),
            (tr("Notes"), person.notes),
        ]
        rows = [Row([cells.text(name, QUIET), cells.text(text)]) for name, text in facts if text.strip()]
        columns = [cells.column("", 0.26), cells.column("", 1)]
        return cells.section(tr("Contact"), cells.table(columns, rows, Tone.NEUTRAL))

    def _ways(self) -> Stack:
        """One line to each sale, and one of what has happened since."""
        cells, found = self.cells, self.found
        title = tr("From the first touch to each sale")
        if not found.steps:
            return cells.nothing(title, tr("Nothing has happened yet."), Tone.SALES)
        legend = tr("ring: a promotion was met · dot: anything else · square: the sale")
        parts: list[Block] = [cells.text(legend, SMALL), Blank(4)]
        for number, way in enumerate(found.ways):
            parts += [self._way(way, is_first=not number), Blank(9)]
        if found.since_last:
            head = tr("Since then") if found.ways else tr("So far, without a sale")
            parts.append(Stack([cells.text(head, STRONG), *self._drawn(found.since_last)], is_section=True))
        return cells.section(title, *parts, tone=Tone.SALES)

    def _way(self, way: Way, *, is_first: bool) -> Stack:
        cells, numbers = self.cells, self.numbers
        said = tr("{day}: {amount}").format(day=numbers.full_day(way.sale.day), amount=numbers.money(way.sale.value))
        said = numbers.steered(said)
        notes = [way.sale.about]
        if way.days:
            words = tr("{days} after the first touch") if is_first else tr("{days} since the first step to it")
            notes.append(words.format(days=numbers.day_count(way.days)))
        if way.credited:
            notes.append(tr("counts for {promotions}").format(promotions=listed(filter(None, way.credited))))
        return Stack([cells.two_lines(said, *notes), *self._drawn(way.steps)], is_section=True)

    def _drawn(self, steps: Sequence[JourneyStep]) -> list[Block]:
        """The same as a line of time, where it took more than a day, and in words."""
        words = self.cells.text(self._line(steps))
        return [_Strip(steps), words] if steps[-1].day > steps[0].day else [Blank(1), words]

    def _line(self, steps: Sequence[JourneyStep]) -> str:
        """Each day with what happened, one after the other."""
        told = []
        for day, same in groupby(steps, key=lambda step: step.day):
            what = dict.fromkeys(self._short(step) for step in same)
            told.append(f"{self.numbers.dated(day)} {listed(what)}")
        return f" {self.cells.onward} ".join(told)

    def _short(self, step: JourneyStep) -> str:
        words = _kind_words(step)
        promotion = self.cells.inside(step.promotion)
        return tr("{what} ({promotion})").format(what=words, promotion=promotion) if promotion else words

    def _list(self) -> Block | None:
        cells, numbers, found = self.cells, self.numbers, self.found
        if not found.steps:
            return None
        rows = []
        for step in found.steps:
            when = numbers.moment(numbers.dated(step.day), step.at)
            is_sale = step.kind is StepKind.SALE
            objection = tr("objected: {words}").format(words=cells.inside(step.objection)) if step.objection else ""
            rows.append(
                Row(
                    [
                        cells.text(when, QUIET),
                        cells.two_lines(_kind_words(step), step.promotion, style=STRONG if is_sale else BODY),
                        self._told(step, objection),
                        cells.end("" if step.value is None else numbers.money(step.value), STRONG if is_sale else BODY),
                    ],
                    adds=((step.value or 0) if is_sale else 0,),
                )
            )
        columns = [
            cells.days(tr("Day")),
            cells.column(tr("What"), 0.7),
            cells.column(tr("About", about="said"), 1.3),
            cells.amounts(tr("Value")),
        ]
        if len(found.ways) > 1:
            rows.append(Row(self._sum(tr("Bought for"), (found.bought,)), is_sum=True))
        return cells.section(
            tr("Everything by day"), cells.table(columns, rows, Tone.SALES, carried=self._sum), tone=Tone.SALES
        )

    def _told(self, step: JourneyStep, objection: str) -> Block:
        first, *further = [*filter(None, [step.about, step.told, objection]), ""]
        return self.cells.two_lines(first, *filter(None, further), style=BODY)

    def _sum(self, words: str, sums: tuple[int, ...]) -> list[Block]:
        cells = self.cells
        bought = tr("bought for so far") if words != tr("Bought for") else ""
        return [
            Blank(),
            cells.text(words, STRONG),
            cells.text(bought, SMALL),
            cells.end(self.numbers.money(sum(sums)), STRONG),
        ]


def _kind_words(step: JourneyStep) -> str:
    match step.kind:
        case StepKind.LEAD:
            return tr("enquiry by {source}").format(source=step.how) if step.how else tr("enquiry")
        case StepKind.ACTIVITY:
            return {
                ActivityKind.CALL: tr("call"),
                ActivityKind.VISIT: tr("visit"),
                ActivityKind.MEETING: tr("meeting"),
                ActivityKind.DEMO: tr("demo"),
                ActivityKind.EMAIL: tr("e-mail"),
                ActivityKind.MESSAGE: tr("message"),
                ActivityKind.NOTE: tr("note"),
                ActivityKind.TASK: tr("task"),
            }[ActivityKind(step.how)]
        case StepKind.REDEMPTION:
            return tr("coupon {code}").format(code=step.how)
        case StepKind.OPENED:
            return tr("deal opened")
        case StepKind.SALE:
            return tr("bought", about="step")
        case StepKind.LOST:
            return tr("deal lost")
        case StepKind.SCORE:
            return tr("score {score} of 5").format(score=step.how)


class _Strip(Block):
    """A line of time with a mark for each step: rings for promotions met, dots for talks, a square for the sale."""

    _HIGH, _MARK = 16.0, 3.2

    def __init__(self, steps: Sequence[JourneyStep]) -> None:
        super().__init__()
        self._steps = steps

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width, self.height = available_width, self._HIGH
        return self.width, self.height

    def draw(self) -> None:
        canvas, middle = self.canv, self._HIGH / 2
        first, last = self._steps[0].day, self._steps[-1].day
        room = self.width - 2 * self._MARK
        canvas.setStrokeColor(HexColor(LIGHT.faint))
        canvas.setLineWidth(0.8)
        if last > first:
            canvas.line(self._MARK, middle, self._MARK + room, middle)
        for step in self._steps:
            part = (step.day - first).days / (last - first).days if last > first else 0.0
            self._mark(self._MARK + part * room, middle, step)

    def _mark(self, x: float, y: float, step: JourneyStep) -> None:
        canvas, size = self.canv, self._MARK
        tone = Tone.MARKETING if step.promotion else Tone.SALES
        colour = HexColor(canvas.colours.shade(tone).fill)
        canvas.setStrokeColor(colour)
        canvas.setLineWidth(1.2)
        if step.kind is StepKind.SALE:
            canvas.setFillColor(colour)
            canvas.rect(x - size, y - size, 2 * size, 2 * size, stroke=1, fill=1)
        else:
            canvas.setFillColor(HexColor("#ffffff") if step.promotion else colour)
            radius = size if step.promotion else size * 0.6
            canvas.circle(x, y, radius, stroke=1, fill=1)
