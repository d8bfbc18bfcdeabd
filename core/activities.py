"""What happened with people: calls, visits, demos, messages, notes; and what is to happen next.

The contact of an activity is its own, else its lead's, else its deal's.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, time
from enum import StrEnum
from typing import Any

from core.change import Change, Record, edit
from core.errors import UserMistake, words
from core.ids import Id


class Hat(StrEnum):
    """The two jobs of the owner."""

    MARKETING = "marketing"
    SALES = "sales"


class ActivityKind(StrEnum):
    """How we met or wrote; notes and tasks are not a meeting with the contact."""

    CALL = "call"
    VISIT = "visit"
    MEETING = "meeting"
    DEMO = "demo"
    EMAIL = "email"
    MESSAGE = "message"
    NOTE = "note"
    TASK = "task"


CONTACTING = frozenset(ActivityKind) - {ActivityKind.NOTE, ActivityKind.TASK}
"""The kinds in which the contact took part."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Activity(Record):
    """One thing done (or, without `done_on`, to be done). `minutes` counts towards the hat's hours."""

    kind: ActivityKind
    hat: Hat
    contact_id: Id | None = None
    lead_id: Id | None = None
    deal_id: Id | None = None
    promotion_id: Id | None = None
    done_on: date | None = None
    done_at: time | None = None
    minutes: int | None = None
    owner_id: Id | None = None
    outcome: str = ""
    objection: str = ""
    notes: str = ""


@dataclass(frozen=True, slots=True)
class ObjectionLine:
    """An objection and how often it was heard."""

    text: str
    times: int


@dataclass(frozen=True, slots=True)
class NextStep:
    """What to do next, on which day, at which time; false while it says nothing."""

    what: str = ""
    on: date | None = None
    at: time | None = None

    def __bool__(self) -> bool:
        return bool(self.what) or self.on is not None

    def fields(self) -> dict[str, Any]:
        """The fields of a lead or deal that hold it."""
        return {"next_step": self.what, "next_step_on": self.on, "next_step_at": self.at}


@dataclass(frozen=True, slots=True, kw_only=True)
class StepRow:
    """A line of the next steps: what is to be done, about which lead or deal."""

    kind: str
    id: Id
    contact_id: Id | None
    contact: str
    about: str
    next_step: str
    next_step_on: date | None
    next_step_at: time | None


def check(activity: Activity) -> Activity:
    """Give back an activity that can be kept."""
    if activity.minutes is not None and not 0 <= activity.minutes <= 24 * 60:
        raise UserMistake(words("Minutes of one activity lie between 0 and 1440."), field="minutes")
    if activity.done_at is not None and activity.done_on is None:
        raise UserMistake(words("A time of day needs its day."), field="done_at")
    return activity


def log_activity(change: Change, *, kind: ActivityKind, hat: Hat, **fields: Any) -> Activity:
    """Write down what was done; further fields as in `Activity`."""
    return change.add(check(Activity(id=change.new_id(), kind=kind, hat=hat, **fields)))


def log_step(
    change: Change,
    step: str,
    *,
    kind: ActivityKind,
    on: date,
    outcome: str = "",
    minutes: int | None = None,
    **about: Id | None,
) -> Activity:
    """Write down that a next step was done; what it said stays in the notes, `about` are the ids it belonged to."""
    return log_activity(
        change, kind=kind, hat=Hat.SALES, done_on=on, outcome=outcome, minutes=minutes, notes=step, **about
    )


def edit_activity(change: Change, key: Id, base: dict[str, Any] | None = None, **fields: Any) -> Activity:
    """Set fields of an activity; see `core.change.edit`."""
    return edit(change, Activity, key, base, check, **fields)


def delete_activity(change: Change, key: Id) -> None:
    """Take an activity out."""
    change.remove(change.get(Activity, key))


def detach(change: Change, activity: Activity, **references: Id | None) -> Activity:
    """Point an activity elsewhere while what it belonged to goes away."""
    return change.put(replace(activity, **references))  # type: ignore[arg-type]
