"""One promotion from plan to lesson."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, cast

from core.money import Minor
from core.promotions import OfferKind, Phase, Promotion
from core.reports import Letterhead, PromotionReport
from ui.kit.tokens import Tone
from ui.kit.words import tr
from ui.paper import labels
from ui.paper.block import Block
from ui.paper.cells import BODY, QUIET, STRONG, Cells
from ui.paper.charts import Charts
from ui.paper.fonts import Weight
from ui.paper.numbers import NONE, Numbers
from ui.paper.opening import opening, sheet_for
from ui.paper.rows import Row
from ui.paper.stacks import Blank, Stack, beside
from ui.paper.style import Style
from ui.paper.tiles import tile, tiles

if TYPE_CHECKING:
    from ui.desk import Desk
    from ui.paper.kinds import Options

_VERDICT = Style(size=11, weight=Weight.SEMIBOLD)


def promotion_pdf(report: PromotionReport, head: Letterhead, options: Options) -> bytes:
    """A promotion as a PDF."""
    numbers = Numbers(report.currency, head.locale)
    sheet = sheet_for(head, report.promotion.name, options)
    return sheet.pdf(_Pages(report, head, Cells(sheet), numbers, Charts(sheet, numbers)).story())


@dataclass(frozen=True, slots=True)
class _Writer:
    """What the words about break-even are written with, in place of a desk: there is no window here."""

    numbers: Numbers

    @property
    def locale(self) -> str:
        return self.numbers.locale

    def money(self, amount: Minor | None) -> str:
        return self.numbers.money(amount)


@dataclass(frozen=True, slots=True)
class _Pages:
    report: PromotionReport
    head: Letterhead
    cells: Cells
    numbers: Numbers
    charts: Charts

    def story(self) -> list[Block]:
        """Everything, in the order of its life: plan, costs, result, lesson."""
        report = self.report
        parts = [
            opening(self.cells, self.head, report.promotion.name, self._sentence(), report.promotion.message),
            self._tiles(),
            beside(self._plan(), Stack([self._break_even(), Blank(16), self._costs()])),
            beside(self._result(), self._funnel()),
            self._content() if report.content else None,
            beside(self._objections(), self._coupons()) if report.coupons else self._objections(),
            self._lesson(),
        ]
        return [part for part in parts if part is not None]

    def _sentence(self) -> str:
        """When it ran, by which channel, and where it stands."""
        plan, numbers = self.report.promotion, self.numbers
        when = numbers.dates(plan.start_on, plan.end_on)
        phase = {
            Phase.IDEA: tr("An idea so far"),
            Phase.PLANNED: tr("Planned"),
            Phase.RUNNING: tr("Running"),
            Phase.OVER: tr("Over"),
            Phase.CANCELLED: tr("Called off"),
        }[self.report.phase]
        return " · ".join(filter(None, [phase, when, labels.channel(plan.channel) if plan.channel else ""]))

    def _tiles(self) -> Block | None:
        row, cells, numbers = self.report.results, self.cells, self.numbers
        budget = self.report.promotion.budget
        share = row.conversion
        likely = ""
        if share.low is not None and share.high is not None:
            likely = tr("of {count}, likely {low} to {high}").format(
                count=numbers.count(share.n), low=numbers.share(share.low), high=numbers.share(share.high)
            )
        made = [
            tile(
                cells,
                tr("Cost"),
                numbers.money(row.marketing_cost),
                "" if budget is None else tr("budget {amount}").format(amount=numbers.money(budget)),
                tone=Tone.MARKETING,
            ),
            tile(cells, tr("Leads"), numbers.count(row.leads_received), self._expected_leads(), tone=Tone.MARKETING),
            tile(cells, tr("Leads that bought"), numbers.share(share.value), likely, tone=Tone.MARKETING),
            tile(cells, tr("Revenue"), numbers.money(row.revenue), self._sales()),
        ]
        return tiles(cells, made, abreast=4)

    def _expected_leads(self) -> str:
        expected = self.report.promotion.expected_leads
        return "" if expected is None else tr("expected {count}").format(count=self.numbers.count(expected))

    def _sales(self) -> str:
        sales = self.report.results.deals_won
        return tr("1 sale") if sales == 1 else tr("{count} sales").format(count=self.numbers.count(sales))

    def _plan(self) -> Stack:
        plan, numbers = self.report.promotion, self.numbers
        facts = [
            (tr("Goal"), plan.goal),
            (tr("For whom"), self.report.audience),
            (tr("Channel"), labels.channel(plan.channel) if plan.channel else ""),
            (tr("Offer"), offer(numbers, plan)),
            (tr("From", about="first day"), numbers.dated(plan.start_on)),
            (tr("To"), numbers.dated(plan.end_on)),
            (tr("Called off on"), numbers.dated(plan.cancelled_on)),
            (tr("Budget"), "" if plan.budget is None else numbers.money(plan.budget)),
            (tr("Expected leads"), "" if plan.expected_leads is None else numbers.count(plan.expected_leads)),
            (
                tr("Expected to buy"),
                "" if plan.expected_conversion is None else numbers.percent(plan.expected_conversion),
            ),
            (tr("Expected sale"), "" if plan.expected_sale is None else numbers.money(plan.expected_sale)),
            (tr("Cost of a sale"), "" if plan.expected_cost is None else numbers.money(plan.expected_cost)),
            (
                tr("Would have bought anyway"),
                "" if plan.would_have_bought is None else numbers.percent(plan.would_have_bought),
            ),
        ]
        return self._facts(tr("Plan"), [(name, text) for name, text in facts if text], tr("Nothing is planned yet."))

    def _facts(self, title: str, facts: list[tuple[str, str]], none: str) -> Stack:
        cells = self.cells
        if not facts:
            return cells.nothing(title, none, Tone.MARKETING)
        rows = [Row([cells.text(name, QUIET), cells.text(text)]) for name, text in facts]
        columns = [cells.column("", 0.7), cells.column("", 1)]
        return cells.section(title, cells.table(columns, rows, Tone.MARKETING, dense=True), tone=Tone.MARKETING)

    def _break_even(self) -> Stack:
        from ui.promotions.break_even import told

        # The words ask a desk for no more than how it writes amounts and in which locale.
        verdict, more = told(cast("Desk", _Writer(self.numbers)), self.report.promotion)
        parts: list[Block] = [self.cells.text(verdict, _VERDICT)]
        if more:
            parts += [Blank(3), self.cells.text(more, QUIET)]
        return self.cells.section(tr("Break-even"), *parts, tone=Tone.MARKETING)

    def _result(self) -> Stack:
        row, numbers = self.report.results, self.numbers
        chance = row.chance_of_profit
        facts = [
            (tr("Leads qualified"), numbers.count(row.leads_qualified)),
            (tr("Sales"), numbers.count(row.deals_won)),
            (tr("New customers"), numbers.count(row.new_customers)),
            (tr("Revenue"), numbers.money(row.revenue)),
            (tr("Margin"), numbers.money(row.margin)),
            (tr("Cost per lead"), numbers.money(row.cost_per_lead)),
            (tr("Cost per new customer"), numbers.money(row.cac)),
        ]
        if row.own_time_cost is not None:
            facts.append((tr("Cost of own time"), numbers.money(row.own_time_cost)))
        if row.roi is not None and row.roi.value is not None:
            said = tr("Return (some costs of sales unknown)") if row.roi.on_revenue else tr("Return on cost")
            facts.append((said, numbers.signed(row.roi.value)))
        if chance is not None and chance.value is not None:
            if chance.roi_low is not None and chance.roi_high is not None:
                low, high = numbers.signed(chance.roi_low), numbers.signed(chance.roi_high)
                if low != high:
                    facts.append((tr("Return likely"), tr("{low} to {high}").format(low=low, high=high)))
            facts.append((tr("Chance that it pays"), numbers.share(chance.value)))
            facts.append((tr("Does it pay?"), labels.verdict(chance.verdict)))
        cells = self.cells
        rows = [Row([cells.text(name), cells.end(text, STRONG)]) for name, text in facts]
        columns = [cells.column("", 1), cells.column_of_numbers("", 0.8)]
        title = tr("Result up to {day}").format(day=numbers.dated(self.report.today))
        return cells.section(title, cells.table(columns, rows, Tone.SALES, dense=True), tone=Tone.SALES)

    def _funnel(self) -> Stack:
        found = self.report.funnel
        title = tr("How far its leads have come")
        if not found.interest and found.awareness is None:
            return self.cells.nothing(title, tr("No lead came in."), Tone.SALES)
        return self.cells.section(title, self.charts.funnel(found), tone=Tone.SALES)

    def _costs(self) -> Stack:
        cells, numbers, report = self.cells, self.numbers, self.report
        title = tr("Costs")
        if not report.expenses:
            return cells.nothing(title, tr("Nothing was spent."), Tone.MARKETING)

        def carried(words: str, sums: tuple[int, ...]) -> list[Block]:
            return [Blank(), cells.text(words, STRONG), cells.end(numbers.money(sum(sums)), STRONG)]

        rows = [
            Row(
                [
                    cells.text(numbers.dated(each.spent_on), QUIET),
                    cells.two_lines(
                        each.note or NONE, labels.channel(each.channel) if each.channel else "", style=BODY
                    ),
                    cells.end(numbers.money(each.amount), STRONG),
                ],
                adds=(each.amount,),
            )
            for each in report.expenses
        ]
        if len(rows) > 1:
            rows.append(Row(carried(tr("Together"), (report.spent,)), is_sum=True))
        columns = [cells.days(tr("Day")), cells.column(tr("What for"), 1), cells.amounts(tr("Amount"))]
        table = cells.table(columns, rows, Tone.MARKETING, carried=carried)
        return cells.section(title, table, tone=Tone.MARKETING)

    def _content(self) -> Stack:
        cells, numbers = self.cells, self.numbers
        rows = [
            Row(
                [
                    cells.text(numbers.dated(each.due_on) or NONE, QUIET),
                    cells.two_lines(each.title, each.notes, style=BODY),
                    cells.text(labels.channel(each.channel) if each.channel else ""),
                    cells.text(self._done(each.done_on)),
                ]
            )
            for each in self.report.content
        ]
        columns = [
            cells.days(tr("Due")),
            cells.column(tr("What"), 1),
            cells.column(tr("Channel"), 0.3),
            cells.column(tr("Done", about="day"), 0.3),
        ]
        return cells.section(tr("To make"), cells.table(columns, rows, Tone.MARKETING), tone=Tone.MARKETING)

    def _done(self, day: date | None) -> str:
        return self.numbers.dated(day) if day is not None else tr("not yet")

    def _objections(self) -> Stack:
        cells = self.cells
        title = tr("Objections heard")
        if not self.report.objections:
            return cells.nothing(title, tr("No objection was written down."), Tone.SALES)
        rows = [
            Row([cells.text(line.text), cells.end(self.numbers.count(line.times), STRONG)])
            for line in self.report.objections
        ]
        columns = [cells.column(tr("What people said"), 1), cells.amounts(tr("Times"))]
        return cells.section(title, cells.table(columns, rows, Tone.SALES), tone=Tone.SALES)

    def _coupons(self) -> Stack:
        cells, numbers = self.cells, self.numbers
        rows = []
        for line in self.report.coupons:
            used = numbers.count(line.redeemed)
            if line.use_limit is not None:
                used = tr("{k} of {n}").format(k=used, n=numbers.count(line.use_limit))
            rows.append(
                Row([cells.text(line.code), cells.text(numbers.dated(line.expires_on), QUIET), cells.end(used, STRONG)])
            )
        columns = [cells.column(tr("Coupon"), 1), cells.days(tr("Until")), cells.amounts(tr("Redeemed"))]
        return cells.section(tr("Coupons"), cells.table(columns, rows, Tone.MARKETING), tone=Tone.MARKETING)

    def _lesson(self) -> Stack:
        lesson = self.report.promotion.lesson.strip()
        title = tr("Lesson")
        if not lesson:
            return self.cells.nothing(title, tr("Nothing is written down yet."), Tone.NEUTRAL)
        return self.cells.section(title, self.cells.text(lesson))


def offer(numbers: Numbers, plan: Promotion) -> str:
    """What a customer gets; nothing where there is no offer."""
    value = plan.offer_value
    match plan.offer_kind:
        case OfferKind.PERCENT if value is not None:
            return tr("{percent} off").format(percent=numbers.percent(value))
        case OfferKind.AMOUNT if value is not None:
            return tr("{amount} off").format(amount=numbers.money(value))
        case OfferKind.PERCENT | OfferKind.AMOUNT:
            return tr("money off")
        case OfferKind.FREE_ITEM:
            return _worth(tr("free item"), numbers, value)
        case OfferKind.BUNDLE:
            return _worth(tr("bundle"), numbers, value)
        case _:
            return ""


def _worth(what: str, numbers: Numbers, value: int | None) -> str:
    if value is None:
        return what
    return tr("{offer} that costs us {amount}").format(offer=what, amount=numbers.money(value))
