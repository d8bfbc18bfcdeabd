"""The questions the owner asks about the pipeline."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import cast

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from core.deals import Column, Deal, DealRow, Outcome, Stage, StageEntry
from core.ids import Id
from core.money import Minor
from core.own_lists import REASONS_KEY, read_reasons
from storage import mapper
from storage.business import BusinessRoom
from storage.contacts import CALLED_SQL
from storage.engine import Store
from storage.listing import Listing, in_order
from storage.plain import ask, ask_one
from storage.schema import DEAL, LEAD, STAGE, STAGE_ENTRY

deal, lead, stage = DEAL.table, LEAD.table, STAGE.table


@dataclass(frozen=True, slots=True)
class DealRoom:
    """Questions about the pipeline."""

    store: Store

    def get(self, key: Id) -> Deal | None:
        """One deal, none if it is gone."""
        with self.store.read() as connection:
            return cast("Deal | None", mapper.load_by_id(connection, DEAL, [key]).get(key))

    def row(self, key: Id) -> DealRow | None:
        """One deal as its card shows it."""
        with self.store.read() as connection:
            return next(iter(deal_rows(connection, [key])), None)

    def stages(self) -> list[Stage]:
        """The pipeline, first to last."""
        with self.store.read() as connection:
            stages = cast("list[Stage]", mapper.load_plain(connection, STAGE))
        return sorted(stages, key=lambda each: (each.position, each.name))

    def board(self) -> list[Column]:
        """The heads of the board: open deals by stage (those without a stage first, if any), then won, then lost."""
        query = sa.select(
            deal.c.outcome, deal.c.stage_id, sa.func.count(), sa.func.coalesce(sa.func.sum(deal.c.value), 0)
        ).group_by(deal.c.outcome, deal.c.stage_id)
        with self.store.read() as connection:
            open_by_stage: dict[Id | None, tuple[int, int]] = {}
            closed = {Outcome.WON: (0, 0), Outcome.LOST: (0, 0)}
            for outcome, stage_id, count, value in connection.execute(query).all():
                if outcome is Outcome.OPEN:
                    open_by_stage[stage_id] = (count, value)
                else:
                    closed[outcome] = (closed[outcome][0] + count, closed[outcome][1] + value)
        stages: list[Stage | None] = [None] if None in open_by_stage else []
        columns = []
        for each in (*stages, *self.stages()):
            count, value = open_by_stage.get(each.id if each else None, (0, 0))
            columns.append(Column(each, Outcome.OPEN, count, Minor(value)))
        return columns + [Column(None, outcome, count, Minor(value)) for outcome, (count, value) in closed.items()]

    def in_column(self, column: Column) -> Listing[DealRow]:
        """The cards of one column: open ones oldest first, closed ones newest first."""
        if column.outcome is Outcome.OPEN:
            stage_id = column.stage.id if column.stage else None
            condition = sa.and_(
                deal.c.outcome == Outcome.OPEN,
                deal.c.stage_id.is_(None) if stage_id is None else deal.c.stage_id == stage_id,
            )
            return Listing(
                self.store, sa.select(deal.c.id).where(condition).order_by(deal.c.opened_on, deal.c.id), deal_rows
            )
        ids = (
            sa.select(deal.c.id)
            .where(deal.c.outcome == column.outcome)
            .order_by(deal.c.closed_on.desc(), deal.c.id.desc())
        )
        return Listing(self.store, ids, deal_rows)

    def everything(self, outcome: Outcome | None = None) -> Listing[DealRow]:
        """All deals, or those of one outcome, newest first."""
        condition = sa.true() if outcome is None else deal.c.outcome == outcome
        counted = sa.select(sa.func.count()).select_from(deal).where(condition)
        ids = sa.select(deal.c.id).where(condition).order_by(deal.c.opened_on.desc(), deal.c.id.desc())
        return Listing(self.store, ids, deal_rows, counted)

    def of_contact(self, key: Id) -> list[DealRow]:
        """The deals of one contact, newest first."""
        of_lead = "contact_id IS NULL AND lead_id IN (SELECT id FROM lead WHERE contact_id = ?)"
        return self._some(f"contact_id = ? OR {of_lead}", (key, key))

    def of_lead(self, key: Id) -> list[DealRow]:
        """The deals a lead became, newest first."""
        return self._some("lead_id = ?", (key,))

    def way(self, key: Id) -> list[StageEntry]:
        """The stages a deal came through, in order."""
        with self.store.read() as connection:
            entries = cast("list[StageEntry]", mapper.load_plain(connection, STAGE_ENTRY, "deal_id = ?", (key,)))
        return sorted(entries, key=lambda each: (each.entered_on, each.id))

    def lost_reasons(self, usual: Sequence[str] = ()) -> list[str]:
        """The reasons to offer: those of the settings in their order, then others given so far, most frequent first.

        Args:
            usual: stand in the settings as long as nobody changed them.
        """
        query = (
            sa.select(deal.c.lost_reason)
            .where(deal.c.outcome == Outcome.LOST, deal.c.lost_reason != "")
            .group_by(deal.c.lost_reason)
            .order_by(sa.func.count().desc(), deal.c.lost_reason)
            .limit(30)
        )
        own = read_reasons(BusinessRoom(self.store).setting(REASONS_KEY)) or list(usual)
        with self.store.read() as connection:
            given = connection.execute(query).scalars().all()
        known = {reason.casefold() for reason in own}
        return [*own, *(reason for reason in given if reason.casefold() not in known)]

    def standing(self) -> dict[Id, tuple[int, bool]]:
        """Of each stage, how many open deals stand in it, and whether any deal stands or ever stood in it."""
        entry = STAGE_ENTRY.table
        counted = sa.select(sa.func.count()).where(deal.c.stage_id == stage.c.id, deal.c.outcome == Outcome.OPEN)
        stood = sa.or_(
            sa.exists().where(deal.c.stage_id == stage.c.id), sa.exists().where(entry.c.stage_id == stage.c.id)
        )
        query = sa.select(stage.c.id, counted.scalar_subquery(), stood)
        with self.store.read() as connection:
            return {Id(key): (count, bool(ever)) for key, count, ever in connection.execute(query)}

    def _some(self, where: str, values: tuple[Id, ...]) -> list[DealRow]:
        query = f"SELECT id FROM deal WHERE {where} ORDER BY opened_on DESC, id DESC LIMIT 200"
        with self.store.read() as connection:
            keys = ask_one(connection, query, values)
            return in_order(deal_rows(connection, keys), keys)


# Asked for with every page of the list, hence as plain SQL; see `storage.contacts`.
_STEP = 500
_CARDS = f"""
SELECT d.id, coalesce(d.contact_id, l.contact_id), coalesce({CALLED_SQL}, ''), d.title, d.stage_id,
 coalesce(s.name, ''), d.outcome, d.value, d.opened_on, d.expected_on, d.closed_on, d.lost_reason,
 d.next_step, d.next_step_on,
 (SELECT max(a.done_on) FROM activity a WHERE a.deal_id = d.id), coalesce(p.name, '')
FROM deal d
 LEFT JOIN lead l ON l.id = d.lead_id
 LEFT JOIN contact c ON c.id = coalesce(d.contact_id, l.contact_id)
 LEFT JOIN stage s ON s.id = d.stage_id
 LEFT JOIN promotion p ON p.id = coalesce(d.promotion_id, l.promotion_id)
WHERE d.id IN (%s)
"""
_OUTCOMES = {str(outcome): outcome for outcome in Outcome}


def deal_rows(connection: Connection, keys: Sequence[Id]) -> list[DealRow]:
    """Cards for some ids."""
    rows: list[DealRow] = []
    for start in range(0, len(keys), _STEP):
        step = tuple(keys[start : start + _STEP])
        rows += [_row(*each) for each in ask(connection, _CARDS % ", ".join("?" * len(step)), step)]
    return rows


def _row(
    key: bytes,
    contact_id: bytes | None,
    called: str,
    title: str,
    stage_id: bytes | None,
    stage_name: str,
    outcome: str,
    value: int | None,
    *days_and_texts: str | None,
) -> DealRow:
    opened, expected, closed, lost_reason, next_step, next_step_on, last, promotion_name = days_and_texts
    assert opened is not None
    return DealRow(
        id=Id(key),
        contact_id=None if contact_id is None else Id(contact_id),
        contact=called,
        title=title,
        stage_id=None if stage_id is None else Id(stage_id),
        stage=stage_name,
        outcome=_OUTCOMES[outcome],
        value=None if value is None else Minor(value),
        opened_on=date.fromisoformat(opened),
        expected_on=_day(expected),
        closed_on=_day(closed),
        lost_reason=lost_reason or "",
        next_step=next_step or "",
        next_step_on=_day(next_step_on),
        last_activity_on=_day(last),
        promotion=promotion_name or "",
    )


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
