"""Write down from anywhere what was done with whom, and what comes next."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from core import deals, leads
from core.activities import Activity, ActivityKind, Hat, NextStep, log_activity
from core.change import Change
from core.contacts import add_contact
from core.deals import Deal
from core.errors import UserMistake, words
from core.ids import Id
from core.leads import Lead


@dataclass(frozen=True, slots=True)
class About:
    """What it was about: a lead, a deal or a promotion, or nothing in particular. At most one is filled."""

    lead_id: Id | None = None
    deal_id: Id | None = None
    promotion_id: Id | None = None


def log(
    change: Change,
    *,
    kind: ActivityKind,
    hat: Hat,
    on: date,
    contact_id: Id | None = None,
    name: str = "",
    about: About = About(),
    outcome: str = "",
    minutes: int | None = None,
    following: NextStep = NextStep(),
) -> Activity:
    """Log an activity and set the next step of what it was about.

    A name that is not known becomes a contact. A next step belongs to something that is open: where the activity
    was about no lead and no deal, it becomes a new lead of that contact.

    Raises:
        UserMistake: there is nothing to write down, or a next step with nobody to take it with.
    """
    if not (outcome.strip() or minutes or following):
        raise UserMistake(words("Write in a few words how it went."), field="outcome")
    if contact_id is None and name.strip():
        contact_id = add_contact(change, name=name.strip(), created_on=on).id
    if about.deal_id is not None:
        deal = change.get(Deal, about.deal_id)
        contact_id, about = deal.contact_id, About(deal.lead_id, deal.id)
    elif about.lead_id is not None:
        contact_id = change.get(Lead, about.lead_id).contact_id
    if following and about.deal_id is None and about.lead_id is None:
        about = About(_new_lead(change, contact_id, on, outcome, about.promotion_id).id, None, about.promotion_id)
    if following and about.deal_id is not None:
        deals.plan_step(change, about.deal_id, following)
    elif following and about.lead_id is not None:
        leads.plan_step(change, about.lead_id, following)
    return log_activity(
        change,
        kind=kind,
        hat=hat,
        contact_id=contact_id,
        lead_id=about.lead_id,
        deal_id=about.deal_id,
        promotion_id=about.promotion_id,
        done_on=on,
        minutes=minutes,
        outcome=outcome.strip(),
    )


def _new_lead(change: Change, contact_id: Id | None, on: date, outcome: str, promotion_id: Id | None) -> Lead:
    if contact_id is None:
        raise UserMistake(words("With whom? A next step needs someone to take it with."), field="who")
    return leads.receive(change, contact_id=contact_id, on=on, interest=outcome.strip(), promotion_id=promotion_id)
