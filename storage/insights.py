"""What figures and reports are made of, read in one state of the file; the arithmetic is in `core.insights`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from core.activities import StepRow
from core.business import Business
from core.deals import Outcome, Stage
from core.ids import Id
from core.period import Period
from core.promotions import Promotion
from storage import mapper
from storage.contacts import BUYER, CALLED
from storage.engine import Store
from storage.many import uncollected
from storage.schema import (
    ACTIVITY,
    BUSINESS,
    CONTACT,
    COUPON,
    DEAL,
    EXPENSE,
    LEAD,
    MEASURE,
    PROMOTION,
    REDEMPTION,
    SCORE,
    STAGE,
    TARGET,
)
from storage.tables import Kind

if TYPE_CHECKING:  # they come along only when figures are asked for: the window must not wait for them
    from core.insights import Facts
    from core.insights.behind import Counted
    from core.reports import DealLabel
    from storage.counted import CountedRecords

deal, lead, contact = DEAL.table, LEAD.table, CONTACT.table
redemption, coupon = REDEMPTION.table, COUPON.table

_REDEMPTIONS = sa.select(
    redemption.c.id,
    coupon.c.promotion_id,
    redemption.c.redeemed_on,
    redemption.c.contact_id,
    redemption.c.deal_id,
).join_from(redemption, coupon, coupon.c.id == redemption.c.coupon_id)


@dataclass(frozen=True, slots=True)
class MonthMatter:
    """All that a monthly summary is made of, from one state of the file."""

    business: Business
    facts: Facts
    labels: dict[Id, DealLabel]
    steps: tuple[StepRow, ...]


@dataclass(frozen=True, slots=True)
class InsightRoom:
    """Questions about everything at once; they take a while in a large file, so not on the window's thread."""

    store: Store

    def facts(self) -> Facts:
        """The rows that figures need, of the whole file."""
        with self.store.snapshot() as connection, uncollected():
            return read_facts(connection, read_profile(connection))

    def size(self) -> int:
        """How many rows figures are made of, about: leads, deals and activities; a few milliseconds in any file."""
        with self.store.read() as connection:
            return sum(
                connection.execute(sa.select(sa.func.count()).select_from(table)).scalar_one()
                for table in (lead, deal, ACTIVITY.table)
            )

    def records(self, counted: Counted) -> CountedRecords:
        """The records behind a figure, as a list to page through."""
        from storage.counted import CountedRecords

        return CountedRecords(self.store, counted)

    def month(self, period: Period) -> MonthMatter:
        """What a monthly page needs; next steps up to the end of the month after it."""
        with self.store.snapshot() as connection, uncollected():
            profile = read_profile(connection)
            return MonthMatter(
                profile, read_facts(connection, profile), _labels(connection, period), _steps(connection)
            )


def read_profile(connection: Connection) -> Business:
    """The profile of this file."""
    return cast("Business", mapper.load(connection, BUSINESS)[0])


def read_facts(connection: Connection, profile: Business) -> Facts:
    """The rows that figures need, in the state that a connection sees."""
    from core.insights import (
        ActivityFact,
        DealFact,
        ExpenseFact,
        Facts,
        LeadFact,
        MeasureFact,
        RedemptionFact,
        ScoreFact,
        TargetFact,
    )

    return Facts(
        currency=profile.currency,
        credit=profile.credit,
        hourly_rate=profile.hourly_rate,
        leads=tuple(map(LeadFact._make, _rows(connection, LEAD, LeadFact._fields))),
        deals=tuple(map(DealFact._make, _rows(connection, DEAL, DealFact._fields))),
        activities=tuple(
            map(
                ActivityFact._make,
                _rows(connection, ACTIVITY, ActivityFact._fields, ACTIVITY.table.c.done_on.is_not(None)),
            )
        ),
        expenses=tuple(map(ExpenseFact._make, _rows(connection, EXPENSE, ExpenseFact._fields))),
        promotions=tuple(cast("list[Promotion]", mapper.load(connection, PROMOTION))),
        stages=tuple(cast("list[Stage]", mapper.load(connection, STAGE))),
        redemptions=tuple(map(RedemptionFact._make, connection.execute(_REDEMPTIONS).all())),
        targets=tuple(map(TargetFact._make, _rows(connection, TARGET, TargetFact._fields))),
        measures=tuple(map(MeasureFact._make, _rows(connection, MEASURE, MeasureFact._fields))),
        scores=tuple(map(ScoreFact._make, _rows(connection, SCORE, ScoreFact._fields))),
    )


def _rows(
    connection: Connection, kind: Kind, columns: Sequence[str], where: sa.ColumnElement[bool] | None = None
) -> Sequence[sa.Row[*tuple[object, ...]]]:
    query = sa.select(*(kind.table.c[name] for name in columns))
    return connection.execute(query if where is None else query.where(where)).all()


def _labels(connection: Connection, period: Period) -> dict[Id, DealLabel]:
    """What to call the deals that were decided in a period."""
    from core.reports import DealLabel

    query = (
        sa.select(deal.c.id, CALLED.label("contact"), deal.c.title, deal.c.lost_reason)
        .outerjoin_from(deal, lead, lead.c.id == deal.c.lead_id)
        .outerjoin(contact, contact.c.id == BUYER)
        .where(deal.c.closed_on.between(period.first, period.last))
    )
    return {Id(row.id): DealLabel(row.contact or "", row.title, row.lost_reason) for row in connection.execute(query)}


def _steps(connection: Connection) -> tuple[StepRow, ...]:
    """Every next step with a day: of leads that are not given up, and of deals that are not lost."""
    of_leads = (
        sa.select(lead.c.id, lead.c.contact_id, CALLED.label("contact"), lead.c.interest.label("about"), *_step(lead))
        .join_from(lead, contact, contact.c.id == lead.c.contact_id)
        .where(lead.c.next_step_on.is_not(None), lead.c.disqualified_on.is_(None))
    )
    of_deals = (
        sa.select(
            deal.c.id, BUYER.label("contact_id"), CALLED.label("contact"), deal.c.title.label("about"), *_step(deal)
        )
        .outerjoin_from(deal, lead, lead.c.id == deal.c.lead_id)
        .outerjoin(contact, contact.c.id == BUYER)
        .where(deal.c.next_step_on.is_not(None), deal.c.outcome != Outcome.LOST)
    )
    rows = [StepRow(kind="lead", **row) for row in connection.execute(of_leads).mappings()]
    rows += [
        StepRow(kind="deal", **{**row, "contact": row["contact"] or ""})
        for row in connection.execute(of_deals).mappings()
    ]
    return tuple(rows)


def _step(table: sa.Table) -> tuple[sa.Column[object], ...]:
    return table.c.next_step, table.c.next_step_on, table.c.next_step_at
