"""An enquiry: who, from which promotion, wanting what; and the hand-off from marketing to sales."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from datetime import time as clock_time
from enum import StrEnum
from typing import Any

from core.activities import Activity, NextStep, detach, log_step
from core.change import Change, Record, edit
from core.deals import Deal
from core.errors import UserMistake, words
from core.ids import Id


class Answer(StrEnum):
    """An answer to one of the four questions of the fit check."""

    UNKNOWN = "unknown"
    YES = "yes"
    NO = "no"


class LeadState(StrEnum):
    """Where a lead stands; derived, never stored."""

    NEW = "new"
    WAITING = "waiting"
    QUALIFIED = "qualified"
    NOT_A_FIT = "not a fit"
    DEAL = "became a deal"


@dataclass(frozen=True, slots=True, kw_only=True)
class Lead(Record):
    """Interest of a contact, received on a day. Need, money, time, decision are the fit check."""

    contact_id: Id
    promotion_id: Id | None = None
    source: str = ""
    received_on: date
    interest: str = ""
    need: Answer = Answer.UNKNOWN
    money: Answer = Answer.UNKNOWN
    time: Answer = Answer.UNKNOWN
    decision: Answer = Answer.UNKNOWN
    qualified_on: date | None = None
    disqualified_on: date | None = None
    reason: str = ""
    next_step: str = ""
    next_step_on: date | None = None
    next_step_at: clock_time | None = None
    owner_id: Id | None = None
    notes: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LeadRow:
    """A line of the lead inbox."""

    id: Id
    contact_id: Id
    contact: str
    promotion: str
    channel: str
    received_on: date
    interest: str
    state: LeadState
    next_step: str
    next_step_on: date | None


@dataclass(frozen=True, slots=True)
class Fit:
    """The score of the fit check: yes answers, no answers, open questions, of four."""

    yes: int
    no: int
    open: int


def fit(lead: Lead) -> Fit:
    """Count the answers of the fit check; it explains itself, so it has no weights."""
    answers = (lead.need, lead.money, lead.time, lead.decision)
    return Fit(answers.count(Answer.YES), answers.count(Answer.NO), answers.count(Answer.UNKNOWN))


def check(lead: Lead) -> Lead:
    """Give back a lead that can be kept."""
    for name in ("qualified_on", "disqualified_on"):
        day = getattr(lead, name)
        if day is not None and day < lead.received_on:
            raise UserMistake(
                words("That day lies before the lead came in ({received})."), field=name, received=lead.received_on
            )
    return lead


def receive(change: Change, *, contact_id: Id, on: date, **fields: Any) -> Lead:
    """Write down an enquiry of a contact; further fields as in `Lead`."""
    return change.add(check(Lead(id=change.new_id(), contact_id=contact_id, received_on=on, **fields)))


def edit_lead(change: Change, key: Id, base: dict[str, Any] | None = None, **fields: Any) -> Lead:
    """Set fields of a lead; see `core.change.edit`."""
    return edit(change, Lead, key, base, check, **fields)


def qualify(change: Change, key: Id, *, on: date) -> Lead:
    """Hand a lead over to sales: it is worth their time."""
    lead = change.get(Lead, key)
    if lead.disqualified_on is not None:
        raise UserMistake(
            words("This lead was found not to be a fit on {day}; take that back first."), day=lead.disqualified_on
        )
    if lead.qualified_on is not None:
        raise UserMistake(words("This lead was already qualified on {day}."), day=lead.qualified_on)
    return change.put(check(replace(lead, qualified_on=on)))


def disqualify(change: Change, key: Id, *, on: date, reason: str = "") -> Lead:
    """Say that a lead is not a fit, and why; its next step falls away."""
    lead = change.get(Lead, key)
    if lead.disqualified_on is not None:
        raise UserMistake(words("This lead was already found not to be a fit on {day}."), day=lead.disqualified_on)
    if change.find(Deal, lead_id=key):
        raise UserMistake(words("This lead became a deal; close the deal as lost instead."))
    return change.put(
        check(
            replace(lead, disqualified_on=on, reason=reason.strip(), next_step="", next_step_on=None, next_step_at=None)
        )
    )


def reconsider(change: Change, key: Id) -> Lead:
    """Take back the verdict on a lead: neither qualified nor not a fit."""
    lead = change.get(Lead, key)
    if lead.disqualified_on is not None:
        return change.put(replace(lead, disqualified_on=None, reason=""))
    if lead.qualified_on is not None:
        return change.put(replace(lead, qualified_on=None))
    raise UserMistake(words("This lead has no verdict to take back."))


def plan_step(change: Change, key: Id, step: NextStep, base: NextStep | None = None) -> Lead:
    """Set what to do next about a lead; an empty step clears it. `base` is what was seen before, as in `edit`."""
    lead = change.get(Lead, key)
    if lead.disqualified_on is not None and step:
        raise UserMistake(
            words("This lead was found not to be a fit; take that back before planning a step."), field="next_step"
        )
    return edit(change, Lead, key, None if base is None else base.fields(), **step.fields())


def finish_step(change: Change, key: Id, *, following: NextStep = NextStep(), **done: Any) -> Lead:
    """Log what was done about a lead, told as to `log_step`, and set what comes next, in one motion."""
    lead = change.get(Lead, key)
    log_step(change, lead.next_step, contact_id=lead.contact_id, lead_id=key, **done)
    return plan_step(change, key, following)


def delete_lead(change: Change, key: Id, *, with_activities: bool = False) -> int:
    """Take a lead out. Its deals stay and keep the contact; returns how many activities went with it."""
    lead = change.get(Lead, key)
    for deal in change.find(Deal, lead_id=key):
        change.put(replace(deal, lead_id=None, contact_id=deal.contact_id or lead.contact_id))
    activities = change.find(Activity, lead_id=key)
    for activity in activities:
        if with_activities:
            change.remove(activity)
        else:
            detach(change, activity, lead_id=None, contact_id=activity.contact_id or lead.contact_id)
    change.remove(lead)
    return len(activities) if with_activities else 0
