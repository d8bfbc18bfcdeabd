"""What figures are made of: light rows of the whole business file, whatever the period.

Storage fills `Facts` with one plain query a row kind (no joins: contacts are resolved here) and may keep it
for several periods: nothing in it depends on a period or on today. Rows may come in any order.
Rows are named tuples, which are made three times as quickly as frozen dataclasses: a file may hold 300,000 activities.
Their fields stand in the order of the columns to select, so that `tuple(map(LeadFact._make, rows))` fills them.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import NamedTuple

from core.business import Credit
from core.deals import Outcome, Stage
from core.ids import Id
from core.money import Minor
from core.promotions import Promotion


class LeadFact(NamedTuple):
    """select id, contact_id, promotion_id, received_on, qualified_on, disqualified_on from leads."""

    id: Id
    contact_id: Id
    promotion_id: Id | None
    received_on: date
    qualified_on: date | None = None
    disqualified_on: date | None = None


class DealFact(NamedTuple):
    """select id, contact_id, lead_id, promotion_id, stage_id, opened_on, outcome, closed_on, value, cost from deals.

    `contact_id` is the deal's own; `outcome` is a value of `core.deals.Outcome` (the bare text will do).
    """

    id: Id
    contact_id: Id | None
    lead_id: Id | None
    promotion_id: Id | None
    stage_id: Id | None
    opened_on: date
    outcome: str
    closed_on: date | None = None
    value: Minor | None = None
    cost: Minor | None = None

    def won_by(self, day: date) -> bool:
        """Whether it was won on that day or before."""
        return self.outcome == Outcome.WON and self.closed_on is not None and self.closed_on <= day

    def open_on(self, day: date) -> bool:
        """Whether it was there on that day and not yet closed."""
        return self.opened_on <= day and (self.closed_on is None or self.closed_on > day)


class ActivityFact(NamedTuple):
    """select id, kind, hat, contact_id, lead_id, deal_id, promotion_id, done_on, minutes, objection from activities.

    Only those with a `done_on` are needed. `contact_id` is the activity's own; `kind` and `hat` are values of
    `core.activities.ActivityKind` and `Hat` (the bare text will do).
    """

    id: Id
    kind: str
    hat: str
    contact_id: Id | None
    lead_id: Id | None
    deal_id: Id | None
    promotion_id: Id | None
    done_on: date
    minutes: int | None = None
    objection: str = ""


class ExpenseFact(NamedTuple):
    """select promotion_id, channel, spent_on, amount, id from expenses; `channel` is its own, "" for none.

    `id` is only needed to show the rows behind a figure.
    """

    promotion_id: Id | None
    channel: str
    spent_on: date
    amount: Minor
    id: Id | None = None


class RedemptionFact(NamedTuple):
    """select r.id, c.promotion_id, r.redeemed_on, r.contact_id, r.deal_id from redemptions r join coupons c."""

    id: Id
    promotion_id: Id
    redeemed_on: date
    contact_id: Id | None
    deal_id: Id | None


class TargetFact(NamedTuple):
    """What was aimed at in a month: `month` is its first day, `amount` whole units, minor units for revenue."""

    month: date
    measure: str
    amount: int


class MeasureFact(NamedTuple):
    """select id, measured_on, kind, value from measures."""

    id: Id
    measured_on: date
    kind: str
    value: int


class ScoreFact(NamedTuple):
    """select given_on, score, id from scores; 1 to 5. `id` is only needed to show the rows behind a figure."""

    given_on: date
    score: int
    id: Id | None = None


@dataclass(frozen=True, kw_only=True, eq=False)
class Facts:
    """Everything that figures need of one business file; two of them are equal only when they are the same one.

    Promotions and stages are whole records: they are few. Rooms that a version lacks leave their tuple empty.
    """

    currency: str
    credit: Credit = Credit.FIRST
    hourly_rate: Minor | None = None
    leads: tuple[LeadFact, ...] = ()
    deals: tuple[DealFact, ...] = ()
    activities: tuple[ActivityFact, ...] = ()
    expenses: tuple[ExpenseFact, ...] = ()
    promotions: tuple[Promotion, ...] = ()
    stages: tuple[Stage, ...] = ()
    redemptions: tuple[RedemptionFact, ...] = ()
    targets: tuple[TargetFact, ...] = ()
    measures: tuple[MeasureFact, ...] = ()
    scores: tuple[ScoreFact, ...] = ()

    @cached_property
    def lead_by_id(self) -> dict[Id, LeadFact]:
        """Leads by their id."""
        return {lead.id: lead for lead in self.leads}

    @cached_property
    def deals_of_lead(self) -> dict[Id, list[DealFact]]:
        """The deals that carry a lead's id, by that id."""
        found: dict[Id, list[DealFact]] = {}
        for deal in self.deals:
            if deal.lead_id is not None:
                found.setdefault(deal.lead_id, []).append(deal)
        return found

    @cached_property
    def contact_of_deal(self) -> dict[Id, Id]:
        """The contact of each deal that has one: its own, else its lead's."""
        found: dict[Id, Id] = {}
        for deal in self.deals:
            contact = self.contact(deal.contact_id, deal.lead_id, None)
            if contact is not None:
                found[deal.id] = contact
        return found

    def contact(self, own: Id | None, lead_id: Id | None, deal_id: Id | None) -> Id | None:
        """The contact of a deal, an activity or a redemption: its own, else its lead's, else its deal's."""
        if own is not None:
            return own
        if lead_id is not None and (lead := self.lead_by_id.get(lead_id)) is not None:
            return lead.contact_id
        return None if deal_id is None else self.contact_of_deal.get(deal_id)

    @cached_property
    def first_sales(self) -> dict[Id, DealFact]:
        """The first won deal ever of each contact: by the day it was won, then by id."""
        first: dict[Id, tuple[date, Id, DealFact]] = {}
        for deal in self.deals:
            contact = self.contact_of_deal.get(deal.id)
            if contact is not None and deal.outcome == Outcome.WON and deal.closed_on is not None:
                before = first.get(contact)
                if before is None or (deal.closed_on, deal.id) < before[:2]:
                    first[contact] = (deal.closed_on, deal.id, deal)
        return {contact: deal for contact, (_day, _id, deal) in first.items()}
