"""The month so far: its targets and the hours under each hat, from no more facts than that month's."""

from __future__ import annotations

from datetime import date

from core.activities import Hat
from core.deals import Outcome
from core.insights import Facts, counts
from core.insights.model import Targets
from core.insights.targets import aim
from core.period import Period, month


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
