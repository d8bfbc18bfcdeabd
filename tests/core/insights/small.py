"""Small businesses that hypothesis makes up, and short words for rows in tests."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import strategies as st

from core.business import Credit
from core.deals import Stage
from core.ids import Id
from core.insights import ActivityFact, DealFact, ExpenseFact, Facts, LeadFact, RedemptionFact
from core.money import Minor, Share
from core.period import Period
from core.promotions import Promotion

START = date(2026, 1, 1)
DAYS = 90


def key(kind: str, number: int) -> Id:
    return Id(f"{kind:<10}{number:06}".encode())


def day(number: int) -> date:
    """A day of the made-up quarter, 0 the first."""
    return START + timedelta(days=number)


def lead(
    number: int, *, on: int = 0, who: int = 0, promotion: int | None = None, qualified: int | None = None
) -> LeadFact:
    return LeadFact(
        key("lead", number),
        key("contact", who),
        None if promotion is None else key("promotion", promotion),
        day(on),
        None if qualified is None else day(qualified),
    )


def deal(
    number: int,
    outcome: str = "won",
    *,
    opened: int = 0,
    closed: int | None = None,
    who: int | None = 0,
    of_lead: int | None = None,
    promotion: int | None = None,
    value: int | None = 1000,
    cost: int | None = 400,
    stage: int | None = None,
) -> DealFact:
    return DealFact(
        key("deal", number),
        None if who is None else key("contact", who),
        None if of_lead is None else key("lead", of_lead),
        None if promotion is None else key("promotion", promotion),
        None if stage is None else key("stage", stage),
        day(opened),
        outcome,
        None if outcome == "open" else day(opened if closed is None else closed),
        None if value is None else Minor(value),
        None if cost is None else Minor(cost),
    )


def activity(
    number: int,
    *,
    on: int = 0,
    kind: str = "call",
    hat: str = "sales",
    who: int | None = 0,
    of_lead: int | None = None,
    of_deal: int | None = None,
    promotion: int | None = None,
    minutes: int | None = None,
    objection: str = "",
) -> ActivityFact:
    return ActivityFact(
        key("activity", number),
        kind,
        hat,
        None if who is None else key("contact", who),
        None if of_lead is None else key("lead", of_lead),
        None if of_deal is None else key("deal", of_deal),
        None if promotion is None else key("promotion", promotion),
        day(on),
        minutes,
        objection,
    )


def promotion(number: int, channel: str = "") -> Promotion:
    return Promotion(id=key("promotion", number), name=f"Promotion {number}", channel=channel)


def redemption(
    number: int, *, promotion: int, on: int = 0, who: int | None = 0, of_deal: int | None = None
) -> RedemptionFact:
    return RedemptionFact(
        key("redemption", number),
        key("promotion", promotion),
        day(on),
        None if who is None else key("contact", who),
        None if of_deal is None else key("deal", of_deal),
    )


def stage(number: int, probability: int) -> Stage:
    return Stage(id=key("stage", number), name=f"Stage {number}", position=number, probability=Share(probability))


CONTACTS, PROMOTIONS, LEADS, DEALS = 3, 3, 8, 8
_DAY = st.integers(0, DAYS - 1)
_WHO = st.integers(0, CONTACTS - 1)
_AMOUNT = st.integers(0, 100_000).map(Minor)


def _some(values: st.SearchStrategy[int]) -> st.SearchStrategy[int | None]:
    return st.none() | values


@st.composite
def periods(draw: st.DrawFn) -> Period:
    first = draw(_DAY)
    return Period(day(first), day(draw(st.integers(first, DAYS - 1))))


@st.composite
def businesses(draw: st.DrawFn) -> Facts:
    some_promotion = _some(st.integers(0, PROMOTIONS - 1))
    leads = [
        LeadFact(
            key("lead", number),
            key("contact", draw(_WHO)),
            None if (met := draw(some_promotion)) is None else key("promotion", met),
            received := day(draw(_DAY)),
            received + timedelta(draw(st.integers(0, 20))) if draw(st.booleans()) else None,
            received + timedelta(draw(st.integers(0, 20))) if draw(st.booleans()) else None,
        )
        for number in range(draw(st.integers(0, LEADS)))
    ]
    some_lead = _some(st.integers(0, len(leads) - 1)) if leads else st.none()
    deals = [
        deal(
            number,
            draw(st.sampled_from(["open", "won", "won", "lost"])),
            opened=(opened := draw(_DAY)),
            closed=opened + draw(st.integers(0, 40)),
            who=draw(_some(_WHO)),
            of_lead=draw(some_lead),
            promotion=draw(st.one_of(st.none(), st.none(), some_promotion)),
            value=draw(_some(_AMOUNT)),
            cost=draw(_some(_AMOUNT)),
            stage=draw(_some(st.integers(0, 1))),
        )
        for number in range(draw(st.integers(0, DEALS)))
    ]
    some_deal = _some(st.integers(0, len(deals) - 1)) if deals else st.none()
    activities = [
        activity(
            number,
            on=draw(_DAY),
            kind=draw(st.sampled_from(["call", "email", "note", "task"])),
            hat=draw(st.sampled_from(["marketing", "sales"])),
            who=draw(_some(_WHO)),
            of_lead=draw(some_lead),
            of_deal=draw(some_deal),
            promotion=draw(some_promotion),
            minutes=draw(_some(st.integers(0, 100))),
        )
        for number in range(draw(st.integers(0, 8)))
    ]
    expenses = [
        ExpenseFact(
            None if (paid := draw(some_promotion)) is None else key("promotion", paid),
            draw(st.sampled_from(["", "flyer", "TV"])),
            day(draw(_DAY)),
            draw(_AMOUNT),
        )
        for _ in range(draw(st.integers(0, 4)))
    ]
    redemptions = [
        redemption(
            number,
            promotion=draw(st.integers(0, PROMOTIONS - 1)),
            on=draw(_DAY),
            who=draw(_some(_WHO)),
            of_deal=draw(some_deal),
        )
        for number in range(draw(st.integers(0, 3)))
    ]
    return Facts(
        currency="EUR",
        credit=draw(st.sampled_from(Credit)),
        hourly_rate=draw(_some(st.integers(0, 9_000))),  # type: ignore[arg-type]
        leads=tuple(draw(st.permutations(leads))),
        deals=tuple(draw(st.permutations(deals))),
        activities=tuple(activities),
        expenses=tuple(expenses),
        promotions=tuple(promotion(number, ("", "flyer", "flyer")[number]) for number in range(PROMOTIONS)),
        stages=(stage(0, 1_250), stage(1, 5_000)),
        redemptions=tuple(redemptions),
    )
