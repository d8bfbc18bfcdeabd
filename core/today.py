"""What the owner sees first: the month against its targets, the hours under each hat, what runs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from core.activities import Hat
from core.deals import Outcome
from core.ids import Id
from core.insights import Facts, counts
from core.insights.model import Targets
from core.insights.targets import aim
from core.money import Minor
from core.next_steps import Item
from core.period import Period, month
from core.silence import Usual


@dataclass(frozen=True, slots=True, kw_only=True)
class Running:
    """A promotion that runs, or starts soon, with the money it has left: none without a budget."""

    id: Id
    name: str
    channel: str
    start_on: date
    end_on: date | None
    budget: Minor | None
    spent: Minor

    @property
    def left(self) -> Minor | None:
        """What of the budget is not spent yet; below nothing if too much was spent."""
        return None if self.budget is None else Minor(self.budget - self.spent)

    def days_left(self, today: date) -> int | None:
        """Days it still runs, today included; none while it has no end."""
        return None if self.end_on is None else (self.end_on - today).days + 1


@dataclass(frozen=True, slots=True)
class Some:
    """The first of some items and how many there are in all."""

    items: tuple[Item, ...] = ()
    count: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What takes a little longer to read: who waits, what is silent, how the month stands, and the week's work.

    `hours` are the minutes by hat of this month and this week; `week` the names of this week's changes, the most
    frequent first, with how often.
    """

    waiting: Some
    silent: Some
    usual: Usual
    targets: Targets
    month_minutes: Mapping[Hat, int]
    week_minutes: Mapping[Hat, int]
    week: tuple[tuple[str, int], ...]


def targets_of_month(facts: Facts, today: date) -> Targets:
    """The month around a day against its targets, by the same definitions as the figures of that month.

    Args:
        facts: at least the deals closed, the leads received and the activities done in that month, and its targets.
        today: the local day.
    """
    period = month(today)
    won = counts.closed_in(facts, period, Outcome.WON)
    received = sum(lead.received_on in period for lead in facts.leads)
    done = sum(activity.done_on in period for activity in facts.activities)
    return Targets(
        revenue=aim(facts, period, today, "revenue", counts.sales(won).revenue),
        deals_won=aim(facts, period, today, "deals_won", len(won)),
        leads_received=aim(facts, period, today, "leads_received", received),
        activities=aim(facts, period, today, "activities", done),
    )


def minutes_by_hat(facts: Facts, period: Period) -> dict[Hat, int]:
    """The minutes logged under each hat in a period."""
    found = dict.fromkeys(Hat, 0)
    for activity in facts.activities:
        if activity.done_on in period:
            found[Hat(activity.hat)] += activity.minutes or 0
    return found
