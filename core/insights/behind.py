"""The records behind each figure: exactly those that it counts, so that their number is the figure.

The filters are those of the figures themselves. What a figure divides comes as two lists.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from functools import cached_property

from core.business import Credit
from core.deals import Outcome
from core.errors import words
from core.ids import Id
from core.insights import counts
from core.insights.credit import Part, parts
from core.insights.facts import ActivityFact, DealFact, ExpenseFact, Facts, LeadFact
from core.insights.funnel import CohortLead, Reached, cohort
from core.insights.touches import Touches
from core.money import Minor
from core.period import Period


class RowKind(StrEnum):
    """What a list behind a figure holds."""

    LEAD = "lead"
    DEAL = "deal"
    CONTACT = "contact"
    EXPENSE = "expense"
    ACTIVITY = "activity"
    SCORE = "score"
    MEASURE = "measure"


@dataclass(frozen=True, slots=True)
class Scope:
    """Whose figures: the whole business', or (`part` true) those of one promotion or channel; none is that of none."""

    part: bool = False
    promotion: Id | None = None
    channel: str | None = None
    by_channel: bool = False


WHOLE = Scope()


@dataclass(frozen=True, slots=True)
class Counted:
    """Records of one kind that a figure counts, newest first, each with the day for which it counts.

    `hits`: of them, those that make up the numerator of a share; `hit_words` says what these did. `amount`: their sum
    in minor units, where the figure adds amounts. `words` says what they are. Words are marked, not translated.
    """

    words: str
    kind: RowKind
    ids: tuple[Id, ...]
    days: tuple[date, ...]
    hits: frozenset[Id] | None = None
    amount: Minor | None = None
    hit_words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CountedRow:
    """A line of such a list; what `who` and `about` hold depends on the kind. `opens`: the record to show.

    `state`: of a lead or deal its state, of a contact how often they bought, of an expense its channel, of an
    activity its kind, of a score or measure its value.
    """

    id: Id
    kind: RowKind
    day: date
    who: str
    about: str
    state: str = ""
    amount: Minor | None = None
    minutes: int | None = None
    opens: tuple[str, Id] | None = None


def behind(
    facts: Facts, name: str, period: Period, today: date, credit: Credit | None = None, scope: Scope = WHOLE
) -> tuple[Counted, ...]:
    """The records behind a figure; nothing for a name that has none.

    Args:
        facts: of the whole business file.
        name: as in FIGURES: `leads_received`, `win_rate`, `funnel.intent`, `measures.visits`, `targets.activities`.
        period: the days of the figure.
        today: the local day.
        credit: the rule by which sales count for promotions; the business' own unless told.
        scope: of the whole business, or of one promotion or channel.
    """
    matter = _Matter(facts, period, today, credit or facts.credit, scope)
    group, _, detail = name.partition(".")
    if group == "targets":
        return behind(facts, detail, period, today, credit, scope)
    if group == "funnel" and detail != "awareness":
        return (matter.reached(Reached[detail.upper()]),)
    if group in ("measures", "funnel"):
        return (matter.measures("reach" if group == "funnel" else detail),)
    makers = _LISTS.get(name, ())
    return tuple(made for made in (make(matter) for make in makers) if made is not None)


class _Matter:
    """The rows of a period and scope, by the same filters as the figures."""

    def __init__(self, facts: Facts, period: Period, today: date, rule: Credit, scope: Scope) -> None:
        self.facts, self.period, self.today, self.rule, self.scope = facts, period, today, rule, scope
        self.channel_of: dict[Id | None, str] = {each.id: each.channel for each in facts.promotions}

    @cached_property
    def leads(self) -> list[CohortLead]:
        return [each for each in cohort(self.facts, self.period, self.today) if self._mine(each.lead.promotion_id)]

    @cached_property
    def won(self) -> list[DealFact]:
        return counts.closed_in(self.facts, self.period, Outcome.WON)

    @cached_property
    def credited(self) -> list[tuple[DealFact, list[Part]]]:
        """The won deals of the scope with their parts in it; of the whole business those of any promotion."""
        touches = Touches(self.facts, {self.facts.contact_of_deal.get(deal.id) for deal in self.won})
        found = []
        for deal in self.won:
            mine = [
                part
                for part in parts(self.facts, touches, deal, self.rule)
                if (self._mine(part.promotion_id) if self.scope.part else part.promotion_id is not None)
            ]
            if mine:
                found.append((deal, mine))
        return found

    def received(self) -> Counted:
        return _leads(words("Leads received"), [each.lead for each in self.leads])

    def bought(self) -> Counted:
        hits = frozenset(each.lead.id for each in self.leads if each.won)
        made = _leads(words("Leads received"), [each.lead for each in self.leads], hits=hits)
        return replace(made, hit_words=words("Bought"))

    def reached(self, stage: Reached) -> Counted:
        return _leads(words("Leads that came so far"), [each.lead for each in self.leads if each.reached >= stage])

    def qualified(self) -> Counted:
        found = [
            (each.qualified_on, each.id)
            for each in self.facts.leads
            if each.qualified_on is not None and each.qualified_on in self.period and self._mine(each.promotion_id)
        ]
        return _counted(words("Leads qualified"), RowKind.LEAD, found)

    def opened(self) -> Counted:
        found = [deal for deal in self.facts.deals if deal.opened_on in self.period]
        return _deals(words("Deals opened"), found, lambda deal: deal.opened_on)

    def sold(self) -> Counted:
        if self.scope.part:
            amount = sum(part.value for _, mine in self.credited for part in mine)
            return _closed(words("Sales credited"), [deal for deal, _ in self.credited], amount)
        return _closed(words("Deals won"), self.won, sum(deal.value or 0 for deal in self.won))

    def sold_with_value(self) -> Counted:
        known = [deal for deal in self.won if deal.value is not None]
        return _closed(words("Deals won with a known value"), known, sum(deal.value or 0 for deal in known))

    def sold_with_margin(self) -> Counted:
        known = [deal for deal in self.won if deal.value is not None and deal.cost is not None]
        margin = sum((deal.value or 0) - (deal.cost or 0) for deal in known)
        return _closed(words("Deals won with a known margin"), known, margin)

    def sold_by_promotions(self) -> Counted:
        amount = sum(part.value for _, mine in self.credited for part in mine)
        return _closed(words("Sales credited"), [deal for deal, _ in self.credited], amount)

    def lost(self) -> Counted:
        return _closed(words("Deals lost"), counts.closed_in(self.facts, self.period, Outcome.LOST), None)

    def decided(self) -> Counted:
        lost = counts.closed_in(self.facts, self.period, Outcome.LOST)
        hits = frozenset(deal.id for deal in self.won)
        made = _closed(words("Deals decided"), [*self.won, *lost], None)
        return replace(made, hits=hits, hit_words=words("Won"))

    def watched(self) -> Counted:
        until = min(self.period.last, self.today)
        found = [deal for deal in self.facts.deals if self.period.first <= deal.opened_on <= until]
        made = _deals(words("Deals opened"), found, lambda deal: deal.opened_on)
        hits = frozenset(
            deal.id
            for deal in found
            if deal.outcome != Outcome.OPEN and deal.closed_on is not None and deal.closed_on <= self.today
        )
        return replace(made, hits=hits, hit_words=words("Decided"))

    def open_deals(self) -> Counted:
        found = [deal for deal in self.facts.deals if deal.outcome == Outcome.OPEN]
        made = _deals(words("Open deals"), found, lambda deal: deal.opened_on)
        return replace(made, amount=Minor(sum(deal.value or 0 for deal in found)))

    def new_customers(self) -> Counted:
        found = [
            (deal.closed_on, contact)
            for contact, deal in self.facts.first_sales.items()
            if deal.closed_on is not None and deal.closed_on in self.period and self._brought(deal)
        ]
        return _counted(words("New customers"), RowKind.CONTACT, found)

    def customers(self) -> Counted:
        as_of = self.period.as_of(self.today)
        last: dict[Id, date] = {}
        again: set[Id] = set()
        for deal in self.facts.deals:
            contact = self.facts.contact_of_deal.get(deal.id) if deal.won_by(as_of) else None
            if contact is not None and deal.closed_on is not None:
                if contact in last:
                    again.add(contact)
                last[contact] = max(deal.closed_on, last.get(contact, deal.closed_on))
        rows = [(day, contact) for contact, day in last.items()]
        made = _counted(words("Customers so far"), RowKind.CONTACT, rows, hits=frozenset(again))
        return replace(made, hit_words=words("Bought twice or more"))

    def scores(self) -> Counted:
        rows = [(score.given_on, score.id) for score in self.facts.scores if score.given_on in self.period]
        return _counted(words("Scores given"), RowKind.SCORE, rows)

    def expenses(self) -> Counted:
        found = [each for each in self.facts.expenses if each.spent_on in self.period and self._paid_by(each)]
        rows = [(each.spent_on, each.id) for each in found]
        return _counted(words("Expenses"), RowKind.EXPENSE, rows, amount=sum(each.amount for each in found))

    def done(self) -> Counted:
        return _activities(words("Activities done"), self._done())

    def own_time(self) -> Counted | None:
        """Activities with minutes; nothing while no rate makes a cost of them."""
        if self.facts.hourly_rate is None:
            return None
        return _activities(words("Own time"), [each for each in self._done() if each.minutes])

    def measures(self, kind: str) -> Counted:
        rows = [
            (each.measured_on, each.id)
            for each in self.facts.measures
            if each.kind == kind and each.measured_on in self.period
        ]
        return _counted(words("Numbers written down"), RowKind.MEASURE, rows)

    def _done(self) -> list[ActivityFact]:
        return [each for each in self.facts.activities if each.done_on in self.period and self._mine(each.promotion_id)]

    def _mine(self, promotion_id: Id | None) -> bool:
        if not self.scope.part:
            return True
        if self.scope.by_channel:
            return self.channel_of.get(promotion_id, "") == (self.scope.channel or "")
        return promotion_id == self.scope.promotion

    def _paid_by(self, expense: ExpenseFact) -> bool:
        if self.scope.part and self.scope.by_channel:
            channel = expense.channel or self.channel_of.get(expense.promotion_id, "")
            return channel == (self.scope.channel or "")
        return self._mine(expense.promotion_id)

    def _brought(self, deal: DealFact) -> bool:
        return not self.scope.part or any(deal.id == sold.id for sold, _ in self.credited)


_List = Callable[[_Matter], Counted | None]

_LISTS: dict[str, tuple[_List, ...]] = {
    "leads_received": (_Matter.received,),
    "leads_qualified": (_Matter.qualified,),
    "conversion": (_Matter.bought,),
    "deals_opened": (_Matter.opened,),
    "deals_won": (_Matter.sold,),
    "deals_lost": (_Matter.lost,),
    "revenue": (_Matter.sold,),
    "margin": (_Matter.sold_with_margin,),
    "average_deal": (_Matter.sold_with_value,),
    "median_deal": (_Matter.sold_with_value,),
    "win_rate": (_Matter.decided,),
    "time_to_decision": (_Matter.watched,),
    "won_within": (_Matter.watched,),
    "forecast": (_Matter.open_deals,),
    "new_customers": (_Matter.new_customers,),
    "customers": (_Matter.customers,),
    "repeat_rate": (_Matter.customers,),
    "satisfaction": (_Matter.scores,),
    "marketing_cost": (_Matter.expenses,),
    "own_time_cost": (_Matter.own_time,),
    "cost_per_lead": (_Matter.expenses, _Matter.received),
    "cac": (_Matter.expenses, _Matter.own_time, _Matter.new_customers),
    "cac_without_time": (_Matter.expenses, _Matter.new_customers),
    "roas": (_Matter.sold_by_promotions, _Matter.expenses),
    "roi": (_Matter.sold_by_promotions, _Matter.expenses),
    "activities": (_Matter.done,),
    "results": (_Matter.bought, _Matter.sold, _Matter.expenses, _Matter.own_time),
}
"""The lists behind each figure; `results` are those of a promotion or channel."""


def _counted(
    what: str,
    kind: RowKind,
    rows: Iterable[tuple[date, Id | None]],
    *,
    hits: frozenset[Id] | None = None,
    amount: int | None = None,
) -> Counted:
    newest_first = sorted(((day, key) for day, key in rows if key is not None), reverse=True)
    return Counted(
        what,
        kind,
        tuple(key for _, key in newest_first),
        tuple(day for day, _ in newest_first),
        hits,
        None if amount is None else Minor(amount),
    )


def _leads(what: str, leads: Iterable[LeadFact], *, hits: frozenset[Id] | None = None) -> Counted:
    return _counted(what, RowKind.LEAD, [(each.received_on, each.id) for each in leads], hits=hits)


def _deals(what: str, deals: Iterable[DealFact], day: Callable[[DealFact], date | None]) -> Counted:
    rows = [(when, deal.id) for deal in deals if (when := day(deal)) is not None]
    return _counted(what, RowKind.DEAL, rows)


def _closed(what: str, deals: Iterable[DealFact], amount: int | None) -> Counted:
    made = _deals(what, deals, lambda deal: deal.closed_on)
    return replace(made, amount=None if amount is None else Minor(amount))


def _activities(what: str, done: Iterable[ActivityFact]) -> Counted:
    return _counted(what, RowKind.ACTIVITY, [(each.done_on, each.id) for each in done])
