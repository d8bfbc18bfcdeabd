"""What is to be done next, by day: next steps of leads and deals, content that is due, people to keep in touch with."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, time, timedelta
from enum import StrEnum

from core import content, deals, keeping_touch, leads
from core.activities import ActivityKind, Hat, NextStep, log_activity
from core.change import Change
from core.ids import Id
from core.period import Period


class StepKind(StrEnum):
    """What a next step belongs to; the names are those of the kinds of record."""

    LEAD = "lead"
    DEAL = "deal"
    CONTENT = "content"
    CONTACT = "contact"
    """Someone to keep in touch with; see `core.keeping_touch`."""

    @property
    def hat(self) -> Hat:
        """Whose work it is."""
        return Hat.MARKETING if self is StepKind.CONTENT else Hat.SALES


class Group(StrEnum):
    """When it is due; `NONE` holds what is open and has no day to come up on."""

    OVERDUE = "overdue"
    TODAY = "today"
    WEEK = "week"
    LATER = "later"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A line of what is to be done.

    `about` is what a lead wants, the title of a deal or the promotion of content; `since` the day a lead came in,
    or anything last happened with a deal; `promotion_id` only that of content.
    """

    kind: StepKind
    id: Id
    contact_id: Id | None = None
    contact: str = ""
    about: str = ""
    what: str = ""
    on: date | None = None
    at: time | None = None
    phone: str = ""
    email: str = ""
    since: date | None = None
    promotion_id: Id | None = None

    @property
    def step(self) -> NextStep:
        """The step as it was read."""
        return NextStep(self.what, self.on, self.at)


@dataclass(frozen=True, slots=True)
class Which:
    """Which steps are asked for: of these kinds, of one person or of everyone."""

    kinds: tuple[StepKind, ...] = tuple(StepKind)
    owner: Id | None = None


def week_of(day: date, first: int = 0) -> Period:
    """The seven days around a day; `first` is the weekday a week begins with, 0 for Monday."""
    start = day - timedelta(days=(day.weekday() - first) % 7)
    return Period(start, start + timedelta(days=6))


def group_of(on: date | None, today: date, week_end: date) -> Group:
    """Where a step of some day stands."""
    if on is None:
        return Group.NONE
    if on < today:
        return Group.OVERDUE
    if on == today:
        return Group.TODAY
    return Group.WEEK if on <= week_end else Group.LATER


def next_monday(today: date) -> date:
    """The Monday after today."""
    return today + timedelta(days=7 - today.weekday())


def finish(
    change: Change,
    item: Item,
    *,
    kind: ActivityKind,
    on: date,
    outcome: str = "",
    following: NextStep = NextStep(),
    minutes: int | None = None,
) -> None:
    """Log what was done and set what comes next, in one motion.

    Where nothing was planned and nothing is told of what was done, only the next step is set. Of content the next
    piece is planned; what was done is logged as a task where something is told about it, whatever `kind` says: nobody
    was met.
    """
    told = bool(outcome or minutes)
    if item.kind is StepKind.CONTENT:
        _finish_content(change, item.id, told, on, outcome, following, minutes)
        return
    if item.kind is StepKind.CONTACT:
        keeping_touch.was_in_touch(
            change, item.id, kind=kind, on=on, outcome=outcome, minutes=minutes, following=following
        )
        return
    room = leads if item.kind is StepKind.LEAD else deals
    if item.step or told or not following:
        room.finish_step(change, item.id, kind=kind, on=on, outcome=outcome, following=following, minutes=minutes)
    else:
        room.plan_step(change, item.id, following)


def snooze(change: Change, items: Iterable[Item], *, to: date, plan: Mapping[StepKind, str] | None = None) -> int:
    """Put steps off to a day, each at its time of day; tells how many.

    Args:
        change: the change under way.
        items: as they were read; a step that was changed since raises `core.change.Clash`.
        to: the new day.
        plan: what to do then where no step is planned yet, by kind.
    """
    count = 0
    for item in items:
        what = item.what or (plan or {}).get(item.kind, "")
        if item.kind is StepKind.CONTENT:
            content.edit_content(change, item.id, {"due_on": item.on}, due_on=to)
        elif item.kind is StepKind.CONTACT:
            keeping_touch.put_off(change, item.id, to=to)
        elif item.kind is StepKind.LEAD:
            leads.plan_step(change, item.id, NextStep(what, to, item.at), item.step)
        else:
            deals.plan_step(change, item.id, NextStep(what, to, item.at), item.step)
        count += 1
    return count


def _finish_content(
    change: Change,
    key: Id,
    told: bool,
    on: date,
    outcome: str,
    following: NextStep,
    minutes: int | None,
) -> None:
    done = content.finish_content(change, key, on=on)
    if told:
        log_activity(
            change,
            kind=ActivityKind.TASK,
            hat=Hat.MARKETING,
            promotion_id=done.promotion_id,
            done_on=on,
            minutes=minutes,
            outcome=outcome,
            notes=done.title,
        )
    if following.what:
        content.plan_content(
            change,
            promotion_id=done.promotion_id,
            title=following.what,
            channel=done.channel,
            due_on=following.on,
        )
