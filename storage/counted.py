"""The records behind a figure as lines of a list, a page at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from core.ids import Id
from core.money import Minor
from storage.contacts import BUYER, CALLED, contact_rows
from storage.deals import deal_rows
from storage.engine import Store
from storage.leads import lead_rows
from storage.schema import ACTIVITY, CONTACT, DEAL, EXPENSE, LEAD, MEASURE, PROMOTION, SCORE

if TYPE_CHECKING:  # they come along only when figures are asked for: the window must not wait for them
    from core.insights.behind import Counted, CountedRow

deal, lead, contact, promotion = DEAL.table, LEAD.table, CONTACT.table, PROMOTION.table
activity, expense, score, measure = ACTIVITY.table, EXPENSE.table, SCORE.table, MEASURE.table

_CHANNEL = sa.case((expense.c.channel != "", expense.c.channel), else_=sa.func.coalesce(promotion.c.channel, ""))


@dataclass(frozen=True, slots=True)
class CountedRecords:
    """A list whose ids are known already; a record that is gone by now is left out of its page."""

    store: Store
    counted: Counted

    def count(self) -> int:
        """How many records the figure counts."""
        return len(self.counted.ids)

    def page(self, start: int, size: int) -> list[CountedRow]:
        """The rows from `start` on."""
        keys = self.counted.ids[start : start + size]
        days = dict(zip(keys, self.counted.days[start : start + size], strict=True))
        if not keys:
            return []
        with self.store.read() as connection:
            found = _READERS[self.counted.kind](connection, days)
        by_id = {row.id: row for row in found}
        return [by_id[key] for key in keys if key in by_id]


Days = dict[Id, date]
"""The ids wanted, each with the day that it counts for."""


def _leads(connection: Connection, days: Days) -> list[CountedRow]:
    return [
        _row("lead", row.id, days, row.contact, row.interest or row.promotion, state=str(row.state), opens="lead")
        for row in lead_rows(connection, list(days))
    ]


def _deals(connection: Connection, days: Days) -> list[CountedRow]:
    return [
        _row("deal", row.id, days, row.contact, row.title, state=str(row.outcome), amount=row.value, opens="deal")
        for row in deal_rows(connection, list(days))
    ]


def _contacts(connection: Connection, days: Days) -> list[CountedRow]:
    return [
        _row(
            "contact",
            row.id,
            days,
            row.name,
            row.company,
            state=str(row.bought),
            amount=Minor(row.value),
            opens="contact",
        )
        for row in contact_rows(connection, list(days))
    ]


def _expenses(connection: Connection, days: Days) -> list[CountedRow]:
    query = (
        sa.select(
            expense.c.id,
            expense.c.note,
            expense.c.amount,
            expense.c.promotion_id,
            sa.func.coalesce(promotion.c.name, "").label("promotion"),
            sa.case(
                (expense.c.channel != "", expense.c.channel), else_=sa.func.coalesce(promotion.c.channel, "")
            ).label("channel"),
        )
        .outerjoin_from(expense, promotion, promotion.c.id == expense.c.promotion_id)
        .where(expense.c.id.in_(list(days)))
    )
    return [
        _row(
            "expense",
            row.id,
            days,
            row.promotion,
            row.note,
            state=row.channel,
            amount=row.amount,
            opens="promotion" if row.promotion_id else "",
            key=row.promotion_id,
        )
        for row in connection.execute(query)
    ]


def _activities(connection: Connection, days: Days) -> list[CountedRow]:
    # The contact of an activity is its own, else its lead's, else its deal's.
    of_deal = deal.alias("of_deal")
    lead_of_deal = lead.alias("lead_of_deal")
    who = sa.func.coalesce(
        activity.c.contact_id, lead.c.contact_id, of_deal.c.contact_id, lead_of_deal.c.contact_id
    ).label("who")
    query = (
        sa.select(
            activity.c.id,
            activity.c.kind,
            activity.c.minutes,
            activity.c.outcome,
            activity.c.lead_id,
            activity.c.deal_id,
            activity.c.promotion_id,
            who,
            sa.func.coalesce(CALLED, "").label("contact"),
            sa.func.coalesce(promotion.c.name, "").label("promotion"),
        )
        .outerjoin_from(activity, lead, lead.c.id == activity.c.lead_id)
        .outerjoin(of_deal, of_deal.c.id == activity.c.deal_id)
        .outerjoin(lead_of_deal, lead_of_deal.c.id == of_deal.c.lead_id)
        .outerjoin(contact, contact.c.id == who)
        .outerjoin(promotion, promotion.c.id == activity.c.promotion_id)
        .where(activity.c.id.in_(list(days)))
    )
    rows = []
    for row in connection.execute(query):
        places = {"deal": row.deal_id, "lead": row.lead_id, "contact": row.who, "promotion": row.promotion_id}
        opens = next((name for name, key in places.items() if key), "")
        rows.append(
            _row(
                "activity",
                row.id,
                days,
                row.contact or row.promotion,
                row.outcome,
                state=str(row.kind),
                minutes=row.minutes,
                opens=opens,
                key=places.get(opens),
            )
        )
    return rows


def _scores(connection: Connection, days: Days) -> list[CountedRow]:
    query = (
        sa.select(
            score.c.id, score.c.score, score.c.comment, score.c.deal_id, BUYER.label("of_deal"), score.c.contact_id
        )
        .outerjoin_from(score, deal, deal.c.id == score.c.deal_id)
        .outerjoin(lead, lead.c.id == deal.c.lead_id)
        .where(score.c.id.in_(list(days)))
    )
    found = connection.execute(query).all()
    givers = {row.contact_id or row.of_deal for row in found} - {None}
    names = {row.id: row.name for row in contact_rows(connection, list(givers))}
    rows = []
    for row in found:
        giver = row.contact_id or row.of_deal
        opens = "contact" if giver else "deal" if row.deal_id else ""
        rows.append(
            _row(
                "score",
                row.id,
                days,
                names.get(giver, ""),
                row.comment,
                state=str(row.score),
                opens=opens,
                key=giver or row.deal_id,
            )
        )
    return rows


def _measures(connection: Connection, days: Days) -> list[CountedRow]:
    query = (
        sa.select(
            measure.c.id,
            measure.c.kind,
            measure.c.value,
            measure.c.promotion_id,
            sa.func.coalesce(promotion.c.name, "").label("promotion"),
        )
        .outerjoin_from(measure, promotion, promotion.c.id == measure.c.promotion_id)
        .where(measure.c.id.in_(list(days)))
    )
    return [
        _row(
            "measure",
            row.id,
            days,
            row.promotion,
            row.kind,
            state=str(row.value),
            opens="promotion" if row.promotion_id else "",
            key=row.promotion_id,
        )
        for row in connection.execute(query)
    ]


def _row(
    kind: str,
    own: Id,
    days: Days,
    who: str,
    about: str,
    *,
    state: str = "",
    amount: Minor | None = None,
    minutes: int | None = None,
    opens: str = "",
    key: Id | None = None,
) -> CountedRow:
    from core.insights.behind import CountedRow, RowKind

    return CountedRow(
        id=own,
        kind=RowKind(kind),
        day=days[own],
        who=who,
        about=about,
        state=state,
        amount=amount,
        minutes=minutes,
        opens=(opens, key or own) if opens else None,
    )


_READERS: dict[str, Callable[[Connection, Days], Sequence[CountedRow]]] = {
    "lead": _leads,
    "deal": _deals,
    "contact": _contacts,
    "expense": _expenses,
    "activity": _activities,
    "score": _scores,
    "measure": _measures,
}
