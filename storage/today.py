"""What the owner sees first: what runs, who waits, what is silent, how the month stands."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any, cast

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from core.change import Cause
from core.deals import Outcome
from core.ids import Id
from core.period import Period, month
from storage import log, mapper
from storage.engine import Store
from storage.leads import UNANSWERED
from storage.next_steps import item_rows
from storage.schema import ACTIVITY, BUSINESS, CONTENT, DEAL, EXPENSE, LEAD, PROMOTION, TARGET

if TYPE_CHECKING:  # they come along only when figures are asked for: the window must not wait for them
    from core.business import Business
    from core.insights import Facts
    from core.silence import Usual
    from core.today import Running, Some, Standing

lead, deal, activity, content = LEAD.table, DEAL.table, ACTIVITY.table, CONTENT.table
promotion, expense = PROMOTION.table, EXPENSE.table

_SOON = 14
"""Days ahead in which a promotion starts soon."""

_LATELY = 200
"""Deals won last that tell how long deals are usually silent."""

_CHANGES = 1_000
"""Newest changes that are looked through for this week's."""


@dataclass(frozen=True, slots=True)
class TodayRoom:
    """Questions of a morning."""

    store: Store

    def promotions(self, today: date) -> tuple[list[Running], list[Running]]:
        """The promotions that run, those that end first at the top; and those that start within two weeks."""
        from core.today import Running

        names = ("id", "name", "channel", "start_on", "end_on", "budget")
        spent = (
            sa.select(sa.func.coalesce(sa.func.sum(expense.c.amount), 0))
            .where(expense.c.promotion_id == promotion.c.id)
            .scalar_subquery()
        )
        query = (
            sa.select(*(promotion.c[name] for name in names), spent.label("spent"))
            .where(
                promotion.c.start_on <= today + timedelta(days=_SOON),
                sa.func.coalesce(promotion.c.end_on >= today, sa.true()),
                sa.func.coalesce(promotion.c.cancelled_on > today, sa.true()),
            )
            .order_by(promotion.c.start_on, promotion.c.id)
        )
        with self.store.read() as connection:
            found = [Running(**row) for row in connection.execute(query).mappings()]
        running = [each for each in found if each.start_on <= today]
        running.sort(key=lambda each: (each.end_on is None, each.end_on or today))
        return running, [each for each in found if each.start_on > today]

    def standing(self, today: date, week: Period, *, limit: int = 6) -> Standing:
        """What takes a little longer to read; not for the window's thread.

        Args:
            today: the local day.
            week: the week around it.
            limit: how many of those who wait and of silent deals.
        """
        from core.so_far import minutes_by_hat, targets_of_month
        from core.today import Standing

        with self.store.snapshot() as connection:
            facts = _facts(connection, _around(month(today), week))
            silent, usual = _silent(connection, today, limit)
            return Standing(
                waiting=waiting_leads(connection, today, limit),
                silent=silent,
                usual=usual,
                targets=targets_of_month(facts, today),
                month_minutes=minutes_by_hat(facts, month(today)),
                week_minutes=minutes_by_hat(facts, week),
                week=_done_in(connection, week),
            )


def waiting_leads(connection: Connection, today: date, limit: int) -> Some:
    """Leads without a first answer and without a step that is due anyway, those who wait longest first."""
    not_due = sa.func.coalesce(lead.c.next_step_on > today, sa.true())
    waiting = sa.and_(UNANSWERED, lead.c.received_on <= today, not_due)
    count = connection.execute(sa.select(sa.func.count()).select_from(lead).where(waiting)).scalar_one()
    ids = sa.select(lead.c.id).where(waiting).order_by(lead.c.received_on, lead.c.id).limit(limit)
    return _some(connection, connection.execute(ids).scalars().all(), count)


def _silent(connection: Connection, today: date, limit: int) -> tuple[Some, Usual]:
    """Open deals with nothing planned that are silent for longer than is usual, the longest first."""
    from core.silence import usual

    usually = usual(silences(connection))
    last = sa.func.max(activity.c.done_on)
    query = (
        sa.select(deal.c.id, deal.c.opened_on, last)
        .outerjoin_from(deal, activity, sa.and_(activity.c.deal_id == deal.c.id, activity.c.done_on <= today))
        .where(deal.c.outcome == Outcome.OPEN, deal.c.next_step_on.is_(None))
        .group_by(deal.c.id)
    )
    heard = [(max(filter(None, (opened, said))), key) for key, opened, said in connection.execute(query).all()]
    silent = sorted((day, key) for day, key in heard if (today - day).days > usually.days)
    return _some(connection, [key for _, key in silent[:limit]], len(silent)), usually


def silences(connection: Connection) -> list[int]:
    """The longest silence of each of the deals won last, but those won on the day they were opened."""
    from core.silence import longest

    lately = (
        sa.select(deal.c.id, deal.c.opened_on, deal.c.closed_on)
        .where(deal.c.outcome == Outcome.WON, deal.c.closed_on > deal.c.opened_on)
        .order_by(deal.c.closed_on.desc(), deal.c.id.desc())
        .limit(_LATELY)
    )
    lives = {row.id: (row.opened_on, row.closed_on) for row in connection.execute(lately)}
    said: defaultdict[Id, list[date]] = defaultdict(list)
    talks = sa.select(activity.c.deal_id, activity.c.done_on).where(
        activity.c.deal_id.in_(lives), activity.c.done_on.is_not(None)
    )
    for key, day in connection.execute(talks):
        said[key].append(day)
    return [
        longest([opened, closed, *(day for day in said[key] if opened <= day <= closed)])
        for key, (opened, closed) in lives.items()
    ]


def _some(connection: Connection, keys: Sequence[Id], count: int) -> Some:
    from core.today import Some

    return Some(tuple(item_rows(connection, keys)), count)


def _around(one: Period, other: Period) -> Period:
    return Period(min(one.first, other.first), max(one.last, other.last))


def _facts(connection: Connection, period: Period) -> Facts:
    """The deals closed, leads received and activities done in some days, and all targets."""
    from core.insights import ActivityFact, DealFact, Facts, LeadFact, TargetFact

    def rows(table: sa.Table, names: str, condition: sa.ColumnElement[bool]) -> Sequence[Any]:
        return connection.execute(sa.select(*(table.c[name] for name in names.split())).where(condition)).all()

    profile = cast("Business", mapper.load(connection, BUSINESS)[0])
    inside = period.first, period.last
    won = sa.and_(deal.c.outcome == Outcome.WON, deal.c.closed_on.between(*inside))
    received = rows(lead, "id contact_id promotion_id received_on", lead.c.received_on.between(*inside))
    # Only what the month and the hours need; a busy month has thousands of activities.
    done = rows(activity, "id kind hat done_on minutes", activity.c.done_on.between(*inside))
    return Facts(
        currency=profile.currency,
        credit=profile.credit,
        hourly_rate=profile.hourly_rate,
        leads=tuple(LeadFact(*row) for row in received),
        deals=tuple(map(DealFact._make, rows(deal, " ".join(DealFact._fields), won))),
        activities=tuple(
            ActivityFact(row.id, row.kind, row.hat, None, None, None, None, row.done_on, row.minutes) for row in done
        ),
        targets=tuple(map(TargetFact._make, rows(TARGET.table, "month measure amount", sa.true()))),
    )


def _done_in(connection: Connection, week: Period) -> tuple[tuple[str, int], ...]:
    """The names of the changes of a week that stand, the most frequent first, with how often."""
    query = (
        sa.select(log.change.c.id, log.change.c.at, log.change.c.label, log.change.c.cause, log.change.c.undoes)
        .order_by(log.change.c.place.desc())
        .limit(_CHANGES)
    )
    taken_back: set[Id] = set()
    found: Counter[str] = Counter()
    for row in connection.execute(query):  # newest first, so that what takes back is met before what it takes back
        if row.undoes is not None and row.id not in taken_back:
            taken_back.add(row.undoes)
        stands = row.cause in (Cause.EDIT, Cause.IMPORT) and row.id not in taken_back
        if stands and datetime.fromisoformat(row.at).astimezone().date() in week:
            found[row.label] += 1
    return tuple(found.most_common())
