"""What printed sheets are made of, each read in one state of the file."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, cast

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from core.activities import Activity
from core.business import Setting, in_force
from core.change import Gone
from core.contacts import Contact
from core.content import Content
from core.coupons import Coupon, Redemption
from core.deals import Deal, DealRow, Outcome, Stage
from core.ids import Id
from core.leads import Lead, LeadRow, LeadState
from core.next_steps import Group, Item
from core.period import Period
from core.promotions import Expense, Promotion
from core.scores import Score
from storage import mapper
from storage.deals import deal_rows
from storage.engine import Store
from storage.insights import InsightRoom, read_facts, read_profile
from storage.leads import LeadRoom, lead_rows
from storage.listing import in_order
from storage.many import uncollected
from storage.next_steps import NextStepRoom, item_rows
from storage.schema import (
    ACTIVITY,
    AUDIENCE,
    CONTACT,
    CONTENT,
    COUPON,
    DEAL,
    EXPENSE,
    LEAD,
    MEASURE,
    PROMOTION,
    REDEMPTION,
    SCORE,
    SETTING,
    STAGE,
)
from storage.today import silences, waiting_leads

if TYPE_CHECKING:  # they come along only when something is printed: the window must not wait for them
    from core.reports import (
        DayReport,
        Journey,
        LeadList,
        Letterhead,
        PipelineReport,
        PromotionReport,
        Summary,
        YearSummary,
    )

contact, lead, deal, activity = CONTACT.table, LEAD.table, DEAL.table, ACTIVITY.table
coupon, redemption, score, measure = COUPON.table, REDEMPTION.table, SCORE.table, MEASURE.table

_AT_ONCE = 500
"""Rows that are read by their ids in one query."""

_WAITING = 12
"""Leads without an answer that a page of the day lists."""


@dataclass(frozen=True, slots=True)
class ReportRoom:
    """Everything of a sheet at once; it may take a while in a large file, so not on the window's thread."""

    store: Store

    def letterhead(self) -> Letterhead:
        """How the business presents itself on paper."""
        from core.appearance import COLOURS_KEY, LOGO_KEY
        from core.reports import letterhead

        keys: sa.ColumnElement[bool] = SETTING.table.c.key.in_([LOGO_KEY, COLOURS_KEY])
        with self.store.snapshot() as connection:
            profile = read_profile(connection)
            found = in_force(cast("list[Setting]", mapper.load(connection, SETTING, keys)))
        return letterhead(profile, {key: setting.value for key, setting in found.items()})

    def month(self, period: Period, today: date) -> Summary:
        """The monthly summary."""
        from core.reports import monthly_summary

        matter = InsightRoom(self.store).month(period)
        return monthly_summary(
            matter.facts, period, today, business=matter.business.name, labels=matter.labels, steps=matter.steps
        )

    def year(self, year: int, today: date) -> YearSummary:
        """A year at a glance."""
        from core.reports import year_at_a_glance

        return year_at_a_glance(InsightRoom(self.store).facts(), year, today)

    def promotion(self, key: Id, today: date) -> PromotionReport:
        """One promotion from plan to lesson; raises `Gone` where it is not there."""
        from core.reports import promotion_report

        with self.store.snapshot() as connection, uncollected():
            plan = cast("Promotion | None", mapper.load_by_id(connection, PROMOTION, [key]).get(key))
            if plan is None:
                raise Gone("promotion", key)
            codes = cast("list[Coupon]", mapper.load(connection, COUPON, coupon.c.promotion_id == key))
            used = sa.select(redemption.c.coupon_id).where(redemption.c.coupon_id.in_([each.id for each in codes]))
            reach = sa.select(sa.func.sum(measure.c.value)).where(
                measure.c.promotion_id == key, measure.c.kind == "reach", measure.c.measured_on <= today
            )
            return promotion_report(
                read_facts(connection, read_profile(connection)),
                plan,
                today,
                audience=_audience(connection, plan.audience_id),
                expenses=cast("list[Expense]", mapper.load(connection, EXPENSE, EXPENSE.table.c.promotion_id == key)),
                content=cast("list[Content]", mapper.load(connection, CONTENT, CONTENT.table.c.promotion_id == key)),
                coupons=codes,
                redeemed=list(connection.execute(used).scalars()),
                reach=connection.execute(reach).scalar(),
            )

    def pipeline(self, today: date) -> PipelineReport:
        """Every open deal by stage."""
        from core.reports import pipeline_report
        from core.silence import usual

        with self.store.snapshot() as connection, uncollected():
            ids = connection.execute(sa.select(deal.c.id).where(deal.c.outcome == Outcome.OPEN)).scalars().all()
            rows: list[DealRow] = []
            for some in _portions(ids):
                rows += deal_rows(connection, some)
            stages = cast("list[Stage]", mapper.load(connection, STAGE))
            currency = read_profile(connection).currency
            return pipeline_report(rows, stages, usual(silences(connection)), today, currency)

    def leads(self, today: date, *, span: Period | None = None, state: LeadState | None = None) -> LeadList:
        """A list of leads, the newest first: of some days, in some state, or all."""
        from core.reports import lead_list

        wanted = LeadRoom(self.store).inbox(state).ids
        if span is not None:
            wanted = wanted.where(lead.c.received_on.between(span.first, span.last))
        with self.store.snapshot() as connection, uncollected():
            ids = connection.execute(wanted).scalars().all()
            rows: list[LeadRow] = []
            bought: dict[Id, int] = {}
            reach: dict[Id, str] = {}
            for some in _portions(ids):
                page = in_order(lead_rows(connection, some), some)
                rows += page
                reach.update(_reach(connection, {row.contact_id for row in page}))
                bought.update(_bought(connection, some))
            currency = read_profile(connection).currency
        return lead_list(rows, today, currency, span=span, state=state, reach=reach, bought=bought)

    def journey(self, key: Id, today: date) -> Journey:
        """The way of one contact to each sale; raises `Gone` where they are not there."""
        from core.reports.journey import journey

        with self.store.snapshot() as connection:
            person = cast("Contact | None", mapper.load_by_id(connection, CONTACT, [key]).get(key))
            if person is None:
                raise Gone("contact", key)
            profile = read_profile(connection)
            return journey(_journey_matter(connection, person), today, profile.currency, profile.credit)

    def day(self, day: date, today: date) -> DayReport:
        """What is overdue and what is due on a day, and who waits for an answer."""
        from core.reports import day_report

        steps = NextStepRoom(self.store)
        listings = [steps.due(group, day, day) for group in (Group.OVERDUE, Group.TODAY)]
        with self.store.snapshot() as connection:
            overdue, due = (_items(connection, connection.execute(listing.ids).scalars().all()) for listing in listings)
            waiting = waiting_leads(connection, day, _WAITING)
            people = {each.contact_id for each in (*overdue, *due, *waiting.items) if each.contact_id is not None}
            addresses = {
                Id(row.id): row.address
                for some in _portions(sorted(people))
                for row in connection.execute(
                    sa.select(contact.c.id, contact.c.address).where(contact.c.id.in_(some), contact.c.address != "")
                )
            }
        return day_report(
            day,
            today,
            overdue=overdue,
            due=due,
            waiting=waiting.items,
            more_waiting=waiting.count - len(waiting.items),
            addresses=addresses,
        )


def _portions(keys: Sequence[Id]) -> Iterable[Sequence[Id]]:
    return (keys[at : at + _AT_ONCE] for at in range(0, len(keys), _AT_ONCE))


def _items(connection: Connection, keys: Sequence[Id]) -> list[Item]:
    return [item for some in _portions(keys) for item in item_rows(connection, some)]


def _audience(connection: Connection, key: Id | None) -> str:
    if key is None:
        return ""
    name = AUDIENCE.table.c.name
    return connection.execute(sa.select(name).where(AUDIENCE.table.c.id == key)).scalar() or ""


def _reach(connection: Connection, people: Iterable[Id]) -> dict[Id, str]:
    """The first phone of each contact, else the first e-mail."""
    found: dict[Id, str] = {}
    for name in ("emails", "phones"):
        one = CONTACT.lists[name]
        query = sa.select(one.c.record, one.c.value).where(one.c.record.in_(list(people)), one.c.position == 0)
        found.update({Id(row.record): row.value for row in connection.execute(query)})
    return found


def _bought(connection: Connection, leads: Sequence[Id]) -> dict[Id, int]:
    """What the won deals of some leads are worth."""
    query = (
        sa.select(deal.c.lead_id, sa.func.coalesce(sa.func.sum(deal.c.value), 0))
        .where(deal.c.lead_id.in_(leads), deal.c.outcome == Outcome.WON)
        .group_by(deal.c.lead_id)
    )
    return {Id(key): value for key, value in connection.execute(query).all()}


def _journey_matter(connection: Connection, person: Contact) -> Any:
    from core.reports import JourneyMatter

    key = person.id
    leads = cast("list[Lead]", mapper.load(connection, LEAD, lead.c.contact_id == key))
    by_lead = sa.select(lead.c.id).where(lead.c.contact_id == key)
    deals = cast(
        "list[Deal]",
        mapper.load(
            connection,
            DEAL,
            sa.or_(deal.c.contact_id == key, sa.and_(deal.c.contact_id.is_(None), deal.c.lead_id.in_(by_lead))),
        ),
    )
    own_deals = [each.id for each in deals]
    nobody = activity.c.contact_id.is_(None)
    done = sa.or_(
        activity.c.contact_id == key,
        sa.and_(nobody, activity.c.lead_id.in_(by_lead)),
        sa.and_(nobody, activity.c.lead_id.is_(None), activity.c.deal_id.in_(own_deals)),
    )
    used = cast("list[Redemption]", mapper.load(connection, REDEMPTION, _theirs(redemption, key, own_deals)))
    coupons = sa.select(coupon.c.id, coupon.c.code, coupon.c.promotion_id).where(
        coupon.c.id.in_([each.coupon_id for each in used])
    )
    codes = connection.execute(coupons).all()
    names = connection.execute(sa.select(PROMOTION.table.c.id, PROMOTION.table.c.name)).all()
    return JourneyMatter(
        contact=person,
        leads=leads,
        deals=deals,
        activities=cast("list[Activity]", mapper.load(connection, ACTIVITY, done)),
        redemptions=used,
        scores=cast("list[Score]", mapper.load(connection, SCORE, _theirs(score, key, own_deals))),
        promotions={Id(row.id): row.name for row in names},
        codes={Id(row.id): row.code for row in codes},
        coupon_promotions={Id(row.id): Id(row.promotion_id) for row in codes},
    )


def _theirs(table: sa.Table, key: Id, deals: Sequence[Id]) -> sa.ColumnElement[bool]:
    """What belongs to a contact: its own, else its deal's."""
    by_deal = sa.and_(table.c.contact_id.is_(None), table.c.deal_id.in_(deals))
    return sa.or_(table.c.contact_id == key, by_deal)
