"""The leads received in a period and how far they have come by today."""

from __future__ import annotations

from collections import Counter
from datetime import date
from enum import IntEnum
from typing import NamedTuple

from core.activities import CONTACTING
from core.ids import Id
from core.insights.facts import Facts, LeadFact
from core.insights.model import Conversion, Funnel
from core.insights.uncertainty import proportion, shrunk
from core.period import Period


class Reached(IntEnum):
    """The furthest stage of the funnel that a lead has reached."""

    INTEREST = 1
    CONSIDERATION = 2
    INTENT = 3
    EVALUATION = 4
    PURCHASE = 5


class CohortLead(NamedTuple):
    """A lead received in the period, as of today; `still_open`: it may yet buy."""

    lead: LeadFact
    reached: Reached
    still_open: bool

    @property
    def won(self) -> bool:
        """Whether it has a won deal."""
        return self.reached is Reached.PURCHASE


def cohort(facts: Facts, period: Period, today: date) -> list[CohortLead]:
    """The leads received in the period with what became of each by today."""
    leads = [lead for lead in facts.leads if period.first <= lead.received_on <= period.last]
    spoken = _last_contact(facts, {lead.contact_id for lead in leads}, period.first, today)
    return [_stand(facts, lead, spoken.get(lead.contact_id), today) for lead in leads]


def conversion(leads: list[CohortLead]) -> Conversion:
    """The share of the leads that have a won deal by today."""
    return conversion_of(sum(lead.won for lead in leads), len(leads), sum(lead.still_open for lead in leads))


def conversion_of(won: int, n: int, still_open: int, overall: Conversion | None = None) -> Conversion:
    """A conversion from its counts, shrunk to the overall one where there is one to compare with."""
    share = proportion(won, n)
    drawn = None if overall is None else shrunk(won, n, overall.k, overall.n)
    return Conversion(share.value, won, n, share.low, share.high, still_open, drawn)


def funnel(leads: list[CohortLead], reach: int | None) -> Funnel:
    """How many leads came at least as far as each stage; awareness is the reach that was entered, if any."""
    furthest = Counter(lead.reached for lead in leads)
    purchase = furthest[Reached.PURCHASE]
    evaluation = purchase + furthest[Reached.EVALUATION]
    intent = evaluation + furthest[Reached.INTENT]
    consideration = intent + furthest[Reached.CONSIDERATION]
    return Funnel(reach, len(leads), consideration, intent, evaluation, purchase)


def _stand(facts: Facts, lead: LeadFact, spoken_on: date | None, today: date) -> CohortLead:
    disqualified = lead.disqualified_on is not None and lead.disqualified_on <= today
    deals = [deal for deal in facts.deals_of_lead.get(lead.id, ()) if deal.opened_on <= today]
    if deals:
        if any(deal.won_by(today) for deal in deals):
            return CohortLead(lead, Reached.PURCHASE, still_open=False)
        waiting = any(deal.open_on(today) for deal in deals)
        return CohortLead(lead, Reached.EVALUATION, waiting and not disqualified)
    if lead.qualified_on is not None and lead.qualified_on <= today:
        reached = Reached.INTENT
    elif spoken_on is not None and spoken_on >= lead.received_on:
        reached = Reached.CONSIDERATION
    else:
        reached = Reached.INTEREST
    return CohortLead(lead, reached, not disqualified)


def _last_contact(facts: Facts, contacts: set[Id], since: date, today: date) -> dict[Id, date]:
    """The last day from `since` to today on which each of the contacts took part in an activity."""
    last: dict[Id, date] = {}
    for activity in facts.activities:
        if since <= activity.done_on <= today and activity.kind in CONTACTING:
            contact = facts.contact(activity.contact_id, activity.lead_id, activity.deal_id)
            if contact is not None and contact in contacts and last.get(contact, since) <= activity.done_on:
                last[contact] = activity.done_on
    return last
