"""The way of one customer: from the first touch to each sale."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from core.activities import Activity
from core.business import Credit
from core.contacts import Contact
from core.coupons import Redemption
from core.deals import Deal, Outcome
from core.ids import Id
from core.insights.credit import parts
from core.insights.facts import ActivityFact, DealFact, Facts, LeadFact, RedemptionFact
from core.insights.touches import Touches
from core.leads import Lead
from core.money import Minor
from core.scores import Score


class StepKind(StrEnum):
    """What a step of the way is; their order on one day is this one, a sale after what led to it."""

    LEAD = "lead"
    ACTIVITY = "activity"
    REDEMPTION = "redemption"
    OPENED = "opened"
    SALE = "sale"
    LOST = "lost"
    SCORE = "score"


@dataclass(frozen=True, slots=True, kw_only=True)
class JourneyStep:
    """One thing that happened. `how`: of an activity its kind, of a redemption the code, of a score its number.

    `promotion`: the promotion that was met then; `about`: what was wanted, or the title of a deal; `told`: what came
    of it, or why; `value` of a deal in minor units.
    """

    day: date
    kind: StepKind
    id: Id
    at: time | None = None
    how: str = ""
    promotion: str = ""
    about: str = ""
    told: str = ""
    objection: str = ""
    value: Minor | None = None


@dataclass(frozen=True, slots=True)
class Way:
    """The way to one sale: its steps, the last of which is the sale.

    The first way begins with the first touch ever, a later one after the sale before. `days` from its first step to
    the sale; `credited`: the promotions that the sale counts for.
    """

    steps: tuple[JourneyStep, ...]
    days: int
    credited: tuple[str, ...]

    @property
    def sale(self) -> JourneyStep:
        """Where it led to."""
        return self.steps[-1]


@dataclass(frozen=True, slots=True, kw_only=True)
class Journey:
    """A contact, all that happened with them, oldest first, and the ways to each sale.

    `since_last`: what happened after the last sale, or all where there was none.
    """

    contact: Contact
    today: date
    currency: str
    credit: Credit
    steps: tuple[JourneyStep, ...]
    ways: tuple[Way, ...]
    since_last: tuple[JourneyStep, ...]
    bought: Minor


@dataclass(frozen=True, slots=True, kw_only=True)
class JourneyMatter:
    """The rows of one contact; `codes` and `promotions` by id, `coupon_promotions` the promotion of a coupon."""

    contact: Contact
    leads: Sequence[Lead] = ()
    deals: Sequence[Deal] = ()
    activities: Sequence[Activity] = ()
    redemptions: Sequence[Redemption] = ()
    scores: Sequence[Score] = ()
    promotions: Mapping[Id, str]
    codes: Mapping[Id, str]
    coupon_promotions: Mapping[Id, Id]


def journey(matter: JourneyMatter, today: date, currency: str, credit: Credit) -> Journey:
    """Put the sheet together; what is dated later than today has not happened."""
    steps = sorted((step for step in _steps(matter) if step.day <= today), key=_place)
    credited = _credited(matter, credit)
    ways: list[Way] = []
    open_steps: list[JourneyStep] = []
    for step in steps:
        open_steps.append(step)
        if step.kind is StepKind.SALE:
            met = tuple(matter.promotions.get(key, "") for key in credited.get(step.id, ()))
            ways.append(Way(tuple(open_steps), (step.day - open_steps[0].day).days, met))
            open_steps = []
    return Journey(
        contact=matter.contact,
        today=today,
        currency=currency,
        credit=credit,
        steps=tuple(steps),
        ways=tuple(ways),
        since_last=tuple(open_steps),
        bought=Minor(sum(way.sale.value or 0 for way in ways)),
    )


_ORDER = {kind: number for number, kind in enumerate(StepKind)}


def _place(step: JourneyStep) -> tuple[date, int, time, Id]:
    return step.day, _ORDER[step.kind], step.at or time.min, step.id


def _steps(matter: JourneyMatter) -> Iterable[JourneyStep]:
    called = matter.promotions
    for lead in matter.leads:
        met = called.get(lead.promotion_id, "") if lead.promotion_id else ""
        yield JourneyStep(
            day=lead.received_on,
            kind=StepKind.LEAD,
            id=lead.id,
            how=lead.source,
            promotion=met,
            about=lead.interest,
            told=lead.reason if lead.disqualified_on else "",
        )
    for act in matter.activities:
        if act.done_on is not None:
            yield JourneyStep(
                day=act.done_on,
                kind=StepKind.ACTIVITY,
                id=act.id,
                at=act.done_at,
                how=str(act.kind),
                promotion=called.get(act.promotion_id, "") if act.promotion_id else "",
                about=act.notes,
                told=act.outcome,
                objection=act.objection,
            )
    for used in matter.redemptions:
        key = matter.coupon_promotions.get(used.coupon_id)
        yield JourneyStep(
            day=used.redeemed_on,
            kind=StepKind.REDEMPTION,
            id=used.id,
            how=matter.codes.get(used.coupon_id, ""),
            promotion=called.get(key, "") if key else "",
        )
    for deal in matter.deals:
        yield from _of_deal(deal)
    for score in matter.scores:
        yield JourneyStep(
            day=score.given_on, kind=StepKind.SCORE, id=score.id, how=str(score.score), told=score.comment
        )


def _of_deal(deal: Deal) -> Iterable[JourneyStep]:
    """Its opening and its end; a sale over the counter is only a sale."""
    if deal.outcome is not Outcome.WON or deal.opened_on != deal.closed_on:
        yield JourneyStep(day=deal.opened_on, kind=StepKind.OPENED, id=deal.id, about=deal.title, value=deal.value)
    if deal.closed_on is not None:
        won = deal.outcome is Outcome.WON
        yield JourneyStep(
            day=deal.closed_on,
            kind=StepKind.SALE if won else StepKind.LOST,
            id=deal.id,
            about=deal.title,
            told=deal.lost_reason,
            value=deal.value,
        )


def _credited(matter: JourneyMatter, credit: Credit) -> dict[Id, list[Id]]:
    """By won deal, the promotions it counts for, by the same rule as the figures."""
    own = matter.contact.id
    facts = Facts(
        currency="",
        credit=credit,
        leads=tuple(
            LeadFact(each.id, own, each.promotion_id, each.received_on, each.qualified_on, each.disqualified_on)
            for each in matter.leads
        ),
        deals=tuple(
            DealFact(
                each.id,
                own,
                each.lead_id,
                each.promotion_id,
                each.stage_id,
                each.opened_on,
                each.outcome,
                each.closed_on,
                each.value,
                each.cost,
            )
            for each in matter.deals
        ),
        activities=tuple(
            ActivityFact(each.id, each.kind, each.hat, own, None, None, each.promotion_id, each.done_on)
            for each in matter.activities
            if each.done_on is not None
        ),
        redemptions=tuple(
            RedemptionFact(each.id, matter.coupon_promotions[each.coupon_id], each.redeemed_on, own, each.deal_id)
            for each in matter.redemptions
            if each.coupon_id in matter.coupon_promotions
        ),
    )
    touches = Touches(facts, {own})
    return {
        deal.id: [part.promotion_id for part in parts(facts, touches, deal, credit) if part.promotion_id is not None]
        for deal in facts.deals
        if deal.outcome == Outcome.WON
    }
