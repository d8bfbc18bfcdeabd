"""The pipeline: a possible sale, the stage it stands in, and how it ended and why.

Won and lost are outcomes, not stages: a deal keeps the stage it was closed from.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, time
from enum import StrEnum
from typing import Any

from core import coupons, scores
from core.activities import Activity, NextStep, detach, log_step
from core.change import Change, Record, edit, remove_all
from core.errors import UserMistake, words
from core.ids import Id
from core.money import Minor, Share


class Outcome(StrEnum):
    """How a deal ended, if it did."""

    OPEN = "open"
    WON = "won"
    LOST = "lost"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage(Record):
    """A step of the pipeline; `probability` is the chance to win from here."""

    name: str
    position: int
    probability: Share


@dataclass(frozen=True, slots=True, kw_only=True)
class Deal(Record):
    """A possible sale. Its contact is its own, else its lead's. Value and cost in minor units, none while unknown."""

    contact_id: Id | None = None
    lead_id: Id | None = None
    promotion_id: Id | None = None
    title: str = ""
    stage_id: Id | None = None
    opened_on: date
    expected_on: date | None = None
    value: Minor | None = None
    cost: Minor | None = None
    outcome: Outcome = Outcome.OPEN
    closed_on: date | None = None
    lost_reason: str = ""
    next_step: str = ""
    next_step_on: date | None = None
    next_step_at: time | None = None
    coupon_code: str = ""
    owner_id: Id | None = None
    notes: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class StageEntry(Record):
    """The day a deal came into a stage."""

    deal_id: Id
    stage_id: Id
    entered_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class DealRow:
    """A card of the board and a line of the deal list."""

    id: Id
    contact_id: Id | None
    contact: str
    title: str
    stage_id: Id | None
    stage: str
    outcome: Outcome
    value: Minor | None
    opened_on: date
    expected_on: date | None
    closed_on: date | None
    lost_reason: str
    next_step: str
    next_step_on: date | None
    last_activity_on: date | None
    promotion: str = ""


@dataclass(frozen=True, slots=True)
class Column:
    """The head of one column of the board."""

    stage: Stage | None
    outcome: Outcome
    count: int
    value: Minor


DEFAULT_STAGES: tuple[tuple[str, int], ...] = (
    (words("New"), 1_000),
    (words("Talking"), 2_500),
    (words("Offer sent"), 5_000),
    (words("Nearly there"), 8_000),
)
"""The pipeline a new file starts with; four stages are enough to begin."""


def check(deal: Deal) -> Deal:
    """Give back a deal that can be kept."""
    if deal.value is not None and deal.value < 0:
        raise UserMistake(words("A deal cannot be worth less than nothing."), field="value")
    if deal.cost is not None and deal.cost < 0:
        raise UserMistake(words("A cost cannot be less than nothing."), field="cost")
    if deal.outcome is Outcome.OPEN and deal.closed_on is not None:
        raise UserMistake(words("An open deal has no day of closing."), field="closed_on")
    if deal.outcome is not Outcome.OPEN and deal.closed_on is None:
        raise UserMistake(words("A closed deal needs the day it was closed."), field="closed_on")
    if deal.closed_on is not None and deal.closed_on < deal.opened_on:
        raise UserMistake(
            words("A deal cannot be closed before it was opened ({opened})."), field="closed_on", opened=deal.opened_on
        )
    return deal


def stages(change: Change) -> list[Stage]:
    """The stages in the order of the pipeline."""
    return sorted(change.find(Stage), key=lambda stage: (stage.position, stage.name))


def add_stages(change: Change, names: tuple[tuple[str, int], ...] = DEFAULT_STAGES) -> list[Stage]:
    """Give a file its pipeline: names and probabilities, first to last."""
    return [
        change.add(Stage(id=change.new_id(), name=name, position=place, probability=Share(probability)))
        for place, (name, probability) in enumerate(names, start=1)
    ]


def edit_stage(change: Change, key: Id, base: dict[str, Any] | None = None, **fields: Any) -> Stage:
    """Rename a stage or change its chance; deals follow by themselves."""

    def rule(stage: Stage) -> Stage:
        if any(other.name == stage.name and other.id != key for other in change.find(Stage)):
            raise UserMistake(words("There is already a stage “{name}”."), field="name", name=stage.name)
        return check_stage(stage)

    return edit(change, Stage, key, base, rule, **fields)


def check_stage(stage: Stage) -> Stage:
    """Give back a stage that can be kept."""
    if not stage.name.strip():
        raise UserMistake(words("A stage needs a name."), field="name")
    if not 0 <= stage.probability <= 10_000:
        raise UserMistake(words("A chance lies between 0 and 100%."), field="probability")
    return stage


def remove_stage(change: Change, key: Id) -> None:
    """Take out a stage that no deal stands in or ever stood in."""
    stage = change.get(Stage, key)
    stood: list[Record] = [*change.find(Deal, stage_id=key), *change.find(StageEntry, stage_id=key)]
    if stood:
        raise UserMistake(
            words("Deals stand or stood in “{name}”; move them first, or rename the stage."), name=stage.name
        )
    change.remove(stage)


def open_deal(change: Change, *, on: date, stage_id: Id | None = None, **fields: Any) -> Deal:
    """Open a deal in a stage (the first unless told); further fields as in `Deal`."""
    if fields.get("contact_id") is None and fields.get("lead_id") is None:
        raise UserMistake(words("A deal needs a contact: who may buy?"), field="contact_id")
    if stage_id is None:
        pipeline = stages(change)
        stage_id = pipeline[0].id if pipeline else None
    deal = change.add(check(Deal(id=change.new_id(), opened_on=on, stage_id=stage_id, **fields)))
    if stage_id is not None:
        change.add(StageEntry(id=change.new_id(), deal_id=deal.id, stage_id=stage_id, entered_on=on))
    return deal


def edit_deal(change: Change, key: Id, base: dict[str, Any] | None = None, **fields: Any) -> Deal:
    """Set fields of a deal; see `core.change.edit`. Value and cost cannot be typed where it has lines."""
    before = change.get(Deal, key)
    for name in ("value", "cost"):
        if name in fields and fields[name] != getattr(before, name):
            _without_lines(change, key, name)
    return edit(change, Deal, key, base, check, **fields)


def move(change: Change, key: Id, stage_id: Id, *, on: date) -> Deal:
    """Put a deal into another stage; a closed deal is opened again by it."""
    deal = change.get(Deal, key)
    stage = change.get(Stage, stage_id)
    if deal.outcome is Outcome.OPEN and deal.stage_id == stage_id:
        raise UserMistake(words("The deal already stands in “{name}”."), name=stage.name)
    moved = change.put(replace(deal, stage_id=stage_id, outcome=Outcome.OPEN, closed_on=None, lost_reason=""))
    if deal.stage_id != stage_id:
        change.add(StageEntry(id=change.new_id(), deal_id=key, stage_id=stage_id, entered_on=on))
    return moved


def win(change: Change, key: Id, *, on: date, value: Minor | None = None) -> Deal:
    """Close a deal as won; `value` replaces what was expected, if it is given."""
    return _close(change, key, Outcome.WON, on=on, value=value, reason="")


def lose(change: Change, key: Id, *, on: date, reason: str = "") -> Deal:
    """Close a deal as lost; the reason may stay empty for “don't know”."""
    return _close(change, key, Outcome.LOST, on=on, value=None, reason=reason.strip())


def reopen(change: Change, key: Id) -> Deal:
    """Take back that a deal was closed."""
    deal = change.get(Deal, key)
    if deal.outcome is Outcome.OPEN:
        raise UserMistake(words("This deal is open already."))
    return change.put(replace(deal, outcome=Outcome.OPEN, closed_on=None, lost_reason=""))


def stays(entries: Sequence[StageEntry], until: date) -> list[tuple[Id, int]]:
    """How many days a deal stood in each stage it came through, in order.

    Args:
        entries: its stage entries, earliest first.
        until: the day it was closed, or today.
    """
    ends = [*(entry.entered_on for entry in entries[1:]), until][: len(entries)]
    return [(entry.stage_id, max(0, (end - entry.entered_on).days)) for entry, end in zip(entries, ends, strict=True)]


def plan_step(change: Change, key: Id, step: NextStep, base: NextStep | None = None) -> Deal:
    """Set what to do next about a deal; an empty step clears it. `base` is what was seen before, as in `edit`."""
    deal = change.get(Deal, key)
    if deal.outcome is Outcome.LOST and step:
        raise UserMistake(words("This deal was lost; open it again before planning a step."), field="next_step")
    return edit(change, Deal, key, None if base is None else base.fields(), **step.fields())


def finish_step(change: Change, key: Id, *, following: NextStep = NextStep(), **done: Any) -> Deal:
    """Log what was done about a deal, told as to `log_step`, and set what comes next, in one motion."""
    deal = change.get(Deal, key)
    log_step(change, deal.next_step, contact_id=deal.contact_id, lead_id=deal.lead_id, deal_id=key, **done)
    return plan_step(change, key, following)


def delete_deal(change: Change, key: Id) -> int:
    """Take a deal, its lines, its way through the stages and its activities out; returns how many activities.

    Activities that also belong to a lead stay with the lead; scores and redemptions stay with the contact.
    """
    # Lines and leads know deals, so deals meets them only here.
    from core.deal_lines import DealLine
    from core.leads import Lead

    deal = change.get(Deal, key)
    remove_all(change, change.find(StageEntry, deal_id=key))
    remove_all(change, change.find(DealLine, deal_id=key))
    contact_id = deal.contact_id
    if contact_id is None and deal.lead_id is not None:
        contact_id = change.get(Lead, deal.lead_id).contact_id
    coupons.leave_deal(change, key, contact_id)
    scores.leave_deal(change, key, contact_id)
    gone = 0
    for activity in change.find(Activity, deal_id=key):
        if activity.lead_id is not None:
            detach(change, activity, deal_id=None)
        else:
            change.remove(activity)
            gone += 1
    change.remove(deal)
    return gone


def _close(change: Change, key: Id, outcome: Outcome, *, on: date, value: Minor | None, reason: str) -> Deal:
    deal = change.get(Deal, key)
    if value not in (None, deal.value):
        _without_lines(change, key, "value")
    if deal.outcome is outcome:
        told = (
            words("This deal was already won on {day}.")
            if outcome is Outcome.WON
            else words("This deal was already lost on {day}.")
        )
        raise UserMistake(told, day=deal.closed_on)
    return change.put(
        check(
            replace(
                deal,
                outcome=outcome,
                closed_on=on,
                value=deal.value if value is None else value,
                lost_reason=reason,
                next_step="",
                next_step_on=None,
                next_step_at=None,
            )
        )
    )


def _without_lines(change: Change, key: Id, field: str) -> None:
    """Stop where the lines of a deal say what a field is."""
    from core.deal_lines import DealLine  # lines know deals, so deals meets them only here

    if change.find(DealLine, deal_id=key):
        raise UserMistake(words("The lines of this deal add up to its value and cost; change a line."), field=field)
