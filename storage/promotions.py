"""The questions the owner asks about promotions and what they cost."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import cast

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from core.activities import ObjectionLine
from core.content import Content
from core.earlier_promotions import Lesson
from core.ids import Id
from core.money import Minor
from core.own_lists import CHANNELS_KEY, read_channels
from core.promotions import Expense, Phase, Promotion, PromotionRow
from storage import mapper
from storage.business import BusinessRoom
from storage.engine import Store
from storage.listing import Listing
from storage.plain import ask, ask_one
from storage.schema import CONTENT, EXPENSE, PROMOTION

promotion, expense = PROMOTION.table, EXPENSE.table


_OBJECTIONS = """
SELECT trim(objection) AS text, count(*) AS times FROM activity
WHERE trim(objection) <> '' AND (
 promotion_id = ?1
 OR lead_id IN (SELECT id FROM lead WHERE promotion_id = ?1)
 OR deal_id IN (SELECT id FROM deal WHERE promotion_id = ?1)
 OR deal_id IN (SELECT d.id FROM lead l JOIN deal d ON d.lead_id = l.id WHERE l.promotion_id = ?1))
GROUP BY text ORDER BY times DESC, text"""


@dataclass(frozen=True, slots=True)
class PromotionRoom:
    """Questions about promotions."""

    store: Store

    def get(self, key: Id) -> Promotion | None:
        """One promotion, none if it is gone."""
        with self.store.read() as connection:
            return cast("Promotion | None", mapper.load_by_id(connection, PROMOTION, [key]).get(key))

    def row(self, key: Id) -> PromotionRow | None:
        """One promotion with what it has brought so far."""
        with self.store.read() as connection:
            return next(iter(promotion_rows(connection, [key])), None)

    def brought(self, key: Id) -> int:
        """How many leads came of a promotion."""
        query = "SELECT count(*) FROM lead WHERE promotion_id = ?"
        with self.store.read() as connection:
            return int(ask_one(connection, query, (key,))[0])

    def plan(self) -> Listing[PromotionRow]:
        """All promotions: ideas without a start first, then the latest start first."""
        return self._listed(sa.true())

    def in_phases(self, phases: Iterable[Phase], day: date) -> Listing[PromotionRow]:
        """The promotions that stand in one of these phases on a day (`core.promotions.phase`), ordered as `plan`."""
        return self._listed(sa.or_(*(_in_phase(phase, day) for phase in phases)))

    def expenses(self, key: Id) -> list[Expense]:
        """What was spent on a promotion, newest first."""
        with self.store.read() as connection:
            newest = "promotion_id = ? ORDER BY spent_on DESC, id DESC"
            return cast("list[Expense]", mapper.load_plain(connection, EXPENSE, newest, (key,)))

    def content(self, key: Id) -> list[Content]:
        """What is to be made and shown for a promotion: what is open by the day it is due, then what is done."""
        with self.store.read() as connection:
            order = "promotion_id = ? ORDER BY done_on IS NOT NULL, done_on DESC, due_on IS NULL, due_on, id"
            return cast("list[Content]", mapper.load_plain(connection, CONTENT, order, (key,)))

    def objections(self, key: Id) -> list[ObjectionLine]:
        """What was said against it by those it brought, or while working on it, most often heard first."""
        with self.store.read() as connection:
            rows = ask(connection, _OBJECTIONS, (key,))
        return [ObjectionLine(text, times) for text, times in rows]

    def lessons(self) -> list[Lesson]:
        """What every promotion taught, where it was written down."""
        columns = (promotion.c[name] for name in ("id", "name", "channel", "start_on", "lesson"))
        with self.store.read() as connection:
            return [Lesson(*row) for row in connection.execute(sa.select(*columns).where(promotion.c.lesson != ""))]

    def earlier_buyers(self, channel: str, day: date, *, but: Id) -> list[int]:
        """How many leads bought of each promotion by a channel that was over on a day, all but one of them."""
        query = (
            "SELECT coalesce(bought_count, 0) FROM promotion WHERE channel = ? AND start_on IS NOT NULL AND end_on < ? "
            "AND cancelled_on IS NULL AND id <> ?"
        )
        with self.store.read() as connection:
            return [int(count) for (count,) in ask(connection, query, (channel, day.isoformat(), but))]

    def names(self) -> list[tuple[Id, str]]:
        """Every promotion by name, for a field that picks one."""
        with self.store.read() as connection:
            rows = ask(connection, "SELECT id, name FROM promotion")
        return sorted(((Id(key), name) for key, name in rows), key=lambda each: each[1].casefold())

    def channels(self) -> list[str]:
        """The channels to choose from, wherever one is chosen: those of the settings, then others in use."""
        query = "SELECT channel FROM promotion UNION SELECT channel FROM expense"
        with self.store.read() as connection:
            used = ask_one(connection, query)
        return read_channels(BusinessRoom(self.store).setting(CHANNELS_KEY)).offered(used)

    def _listed(self, condition: sa.ColumnElement[bool]) -> Listing[PromotionRow]:
        order = (promotion.c.start_on.is_not(None), promotion.c.start_on.desc(), promotion.c.id.desc())
        ids = sa.select(promotion.c.id).where(condition).order_by(*order)
        return Listing(self.store, ids, promotion_rows, sa.select(sa.func.count(promotion.c.id)).where(condition))


def _in_phase(phase: Phase, day: date) -> sa.ColumnElement[bool]:
    """The same verdict as `core.promotions.phase`, as a condition."""
    cancelled = sa.func.coalesce(promotion.c.cancelled_on <= day, sa.false())
    ended = sa.func.coalesce(promotion.c.end_on < day, sa.false())
    begun = sa.and_(~cancelled, promotion.c.start_on <= day)
    return {
        Phase.IDEA: sa.and_(~cancelled, promotion.c.start_on.is_(None)),
        Phase.PLANNED: sa.and_(~cancelled, promotion.c.start_on > day),
        Phase.RUNNING: sa.and_(begun, ~ended),
        Phase.OVER: sa.and_(begun, ended),
        Phase.CANCELLED: cancelled,
    }[phase]


def promotion_rows(connection: Connection, keys: Sequence[Id]) -> list[PromotionRow]:
    """Lines of the promotion list for some ids. `bought` counts its leads that have a won deal, as `conversion` does.

    The sales credited to it are another number, since customers meet several promotions: see `core.insights`.
    """
    spent = dict(
        connection.execute(
            sa.select(expense.c.promotion_id, sa.func.sum(expense.c.amount))
            .where(expense.c.promotion_id.in_(keys))
            .group_by(expense.c.promotion_id)
        ).all()
    )
    rows = connection.execute(sa.select(*_COLUMNS, *_BROUGHT).where(promotion.c.id.in_(keys))).mappings()
    return [PromotionRow(**row, spent=Minor(spent.get(row["id"], 0))) for row in rows]


_COLUMNS = [
    promotion.c[name]
    for name in (
        "id",
        "name",
        "channel",
        "offer_kind",
        "offer_value",
        "start_on",
        "end_on",
        "cancelled_on",
        "budget",
    )
]
_BROUGHT = [  # kept by storage.bringing
    sa.func.coalesce(promotion.c.lead_count, 0).label("leads"),
    sa.func.coalesce(promotion.c.bought_count, 0).label("bought"),
]
