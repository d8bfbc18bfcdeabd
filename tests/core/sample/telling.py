"""A story gathered by kind, and what must be true of every story."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from datetime import date, timedelta
from typing import Any, TypeVar

from core import (
    activities,
    audiences,
    business,
    catalog,
    contacts,
    content,
    coupons,
    deal_lines,
    deals,
    leads,
    measures,
    promotions,
    scores,
    targets,
)
from core.activities import Activity
from core.audiences import Audience, Research
from core.business import Business
from core.catalog import Product
from core.change import Record
from core.contacts import Contact
from core.content import Content
from core.coupons import Coupon, Redemption
from core.deal_lines import DealLine, totals
from core.deals import Deal, Outcome, StageEntry
from core.leads import Lead
from core.measures import Measure
from core.promotions import Expense, Promotion
from core.sample import story
from core.scores import Score
from core.targets import Target

CHECKS: dict[type[Record], Callable[[Any], Any]] = {
    Business: business.check,
    Contact: contacts.check,
    Promotion: promotions.check,
    Expense: promotions.check_expense,
    Lead: leads.check,
    Deal: deals.check,
    Activity: activities.check,
    Audience: audiences.check,
    Research: audiences.check_research,
    Product: catalog.check,
    Content: content.check,
    Coupon: coupons.check,
    DealLine: deal_lines.check,
    Measure: measures.check,
    Score: scores.check,
    Target: targets.check,
}
"""Kinds whose room has a check."""

HAPPENED = (
    "created_on",
    "consent_on",
    "spent_on",
    "cancelled_on",
    "received_on",
    "qualified_on",
    "disqualified_on",
    "opened_on",
    "closed_on",
    "entered_on",
    "done_on",
    "noted_on",
    "measured_on",
    "redeemed_on",
    "given_on",
)
"""Days on which something happened, so none lies after today."""

REFERENCES = (
    "contact_id",
    "promotion_id",
    "lead_id",
    "deal_id",
    "stage_id",
    "owner_id",
    "audience_id",
    "product_id",
    "coupon_id",
)

R = TypeVar("R", bound=Record)


class Told:
    """A whole story, gathered."""

    def __init__(self, today: date, *, leads: int | None = None, seed: int = 1) -> None:
        self.today = today
        self.batches = list(story(today, leads=leads, seed=seed))
        self.records = [record for batch in self.batches for record in batch]

    def all(self, kind: type[R]) -> list[R]:
        return [record for record in self.records if isinstance(record, kind)]

    def won(self) -> list[Deal]:
        return [deal for deal in self.all(Deal) if deal.outcome is Outcome.WON]


def months_told(today: date) -> list[tuple[int, int]]:
    """The twelve whole months before the one of today."""
    found, day = [], today.replace(day=1)
    for _ in range(12):
        day = (day - timedelta(days=1)).replace(day=1)
        found.append((day.year, day.month))
    return found


def assert_holds_together(told: Told) -> None:
    """What is true of every story: checked, referred to in order, nothing ahead of its time."""
    known: dict[bytes, Record] = {}
    for batch in told.batches:
        assert 0 < len(batch) <= 5_000
        assert len({type(record) for record in batch}) == 1
        for record in batch:
            assert record.id not in known
            _assert_sound(record, known, told.today)
        known |= {record.id: record for record in batch}
    _assert_stages(told)
    _assert_bills(told)
    _assert_coupons(told)


def _assert_sound(record: Record, known: dict[bytes, Record], today: date) -> None:
    check = CHECKS.get(type(record))
    assert check is None or check(record) == record
    for name in REFERENCES:
        assert getattr(record, name, None) is None or getattr(record, name) in known
    for name in HAPPENED:
        assert (getattr(record, name, None) or today) <= today
    if isinstance(record, Lead):
        assert known[record.contact_id].created_on <= record.received_on  # type: ignore[attr-defined]
        assert not (record.disqualified_on and (record.next_step or record.next_step_on))
        assert bool(record.next_step) == (record.next_step_on is not None)
    if isinstance(record, Deal):
        _assert_deal(record, known)
    if isinstance(record, Activity):
        _assert_activity(record, known)
    if isinstance(record, Score):
        deal = known[record.deal_id or b""]
        assert isinstance(deal, Deal)
        assert deal.outcome is Outcome.WON
        assert deal.closed_on
        assert deal.closed_on <= record.given_on


def _assert_deal(deal: Deal, known: dict[bytes, Record]) -> None:
    assert deal.contact_id is not None
    assert deal.stage_id is not None
    if deal.lead_id is not None:
        lead = known[deal.lead_id]
        assert isinstance(lead, Lead)
        assert lead.contact_id == deal.contact_id
        assert lead.received_on <= deal.opened_on
        assert lead.disqualified_on is None
    if deal.outcome is Outcome.WON:
        assert deal.value
    if deal.outcome is not Outcome.LOST:
        assert not deal.lost_reason
    if deal.outcome is not Outcome.OPEN:
        assert not deal.next_step
        assert deal.next_step_on is None
    if deal.coupon_code:
        assert deal.outcome is Outcome.WON


def _assert_activity(activity: Activity, known: dict[bytes, Record]) -> None:
    assert activity.done_on is not None
    if activity.lead_id is not None:
        lead = known[activity.lead_id]
        assert isinstance(lead, Lead)
        assert lead.received_on <= activity.done_on
        assert lead.contact_id == activity.contact_id
    if activity.deal_id is not None:
        deal = known[activity.deal_id]
        assert isinstance(deal, Deal)
        assert deal.opened_on <= activity.done_on
        assert deal.contact_id == activity.contact_id


def _assert_stages(told: Told) -> None:
    ways: dict[bytes, list[StageEntry]] = {}
    for entry in told.all(StageEntry):
        ways.setdefault(entry.deal_id, []).append(entry)
    for deal in told.all(Deal):
        way = ways[deal.id]
        days = [entry.entered_on for entry in way]
        assert days == sorted(days)
        assert days[0] == deal.opened_on
        assert deal.closed_on is None or days[-1] <= deal.closed_on
        assert way[-1].stage_id == deal.stage_id


def _assert_bills(told: Told) -> None:
    bills: dict[bytes, list[DealLine]] = {}
    for line in told.all(DealLine):
        bills.setdefault(line.deal_id, []).append(line)
    for deal in told.all(Deal):
        if deal.id in bills:
            assert (deal.value, deal.cost) == totals(bills[deal.id])


def _assert_coupons(told: Told) -> None:
    """Every coupon that a sale names was redeemed with it, on its day, as often and as long as it may be."""
    coupons = {coupon.id: coupon for coupon in told.all(Coupon)}
    assert len({coupon.code for coupon in coupons.values()}) == len(coupons)
    used = Counter(redemption.coupon_id for redemption in told.all(Redemption))
    for key, times in used.items():
        assert times <= (coupons[key].use_limit or times)
    deals = {deal.id: deal for deal in told.all(Deal)}
    for redemption in told.all(Redemption):
        assert redemption.deal_id
        coupon, deal = coupons[redemption.coupon_id], deals[redemption.deal_id]
        assert deal.coupon_code == coupon.code
        assert deal.contact_id == redemption.contact_id
        assert deal.outcome is Outcome.WON
        assert redemption.redeemed_on == deal.closed_on
        assert coupon.expires_on is None or redemption.redeemed_on <= coupon.expires_on
    assert used.total() == sum(bool(deal.coupon_code) for deal in deals.values())


def days_of(records: Iterable[Record], name: str) -> set[tuple[int, int]]:
    """The months of one day field."""
    days = (getattr(record, name) for record in records)
    return {(day.year, day.month) for day in days}
