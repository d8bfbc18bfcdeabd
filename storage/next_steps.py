"""What is due: the next steps of leads and deals, and content to be done, as one list by day."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, time
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from core.deals import Outcome
from core.ids import Id
from core.next_steps import Group, Item, StepKind, Which, group_of
from storage.contacts import CALLED_SQL
from storage.engine import Store
from storage.fields import Day
from storage.listing import Listing, in_order
from storage.schema import CONTACT, CONTENT, DEAL, LEAD
from storage.touching import Touch, touches

lead, deal, contact, content = LEAD.table, DEAL.table, CONTACT.table, CONTENT.table

DATED = (Group.OVERDUE, Group.TODAY, Group.WEEK, Group.LATER)
"""The groups of what has a day."""


@dataclass(frozen=True, slots=True)
class Fixed:
    """A list whose records are known already; their rows are read when they are looked at."""

    store: Store
    ids: tuple[Id, ...]

    def count(self) -> int:
        """How many there were."""
        return len(self.ids)

    def page(self, start: int, size: int) -> list[Item]:
        """The rows from `start` on; without those that are gone since."""
        with self.store.read() as connection:
            return item_rows(connection, self.ids[start : start + size])


@dataclass(frozen=True, slots=True)
class NextStepRoom:
    """Questions about what is to be done next."""

    store: Store

    def due(
        self,
        group: Group,
        today: date,
        week_end: date,
        which: Which = Which(),
        touching: Sequence[Touch] | None = None,
    ) -> Listing[Item]:
        """The steps of a group: by day, then those with a time of day first; without a day the newest first.

        Args:
            group: of which day.
            today: the day that counts as today.
            week_end: the last day of the week.
            which: kinds and owner.
            touching: what `touching` has said a moment ago, where it was asked; so for all that ask for it here.
        """
        asked = _asked(which)
        parts = [
            _ids(kind, group, _when(kind, group, today, week_end), which.owner) for kind in asked if kind in _TABLE
        ]
        if StepKind.CONTACT in asked:
            parts.append(_touch_ids(self._known(which, touching), group, today, week_end))
        found = sa.union_all(*parts).subquery()
        if group is Group.NONE:
            order: tuple[Any, ...] = (found.c.since.desc(), found.c.id.desc())
        else:
            order = (found.c.day, found.c.at.is_(None), found.c.at, found.c.id)
        counted = sa.select(sa.func.count()).select_from(found)
        return Listing(self.store, sa.select(found.c.id).order_by(*order), item_rows, counted)

    def undated(self, which: Which = Which()) -> Fixed:
        """What `due` has for no day, found once: that takes a while in a large file, its pages then do not."""
        with self.store.snapshot() as connection:
            ids = self.due(Group.NONE, date.min, date.min, which).ids
            return Fixed(self.store, tuple(connection.execute(ids).scalars().all()))

    def counts(
        self, today: date, week_end: date, which: Which = Which(), touching: Sequence[Touch] | None = None
    ) -> dict[Group, int]:
        """How many steps each group with a day has; how many have none takes longer: see `undated`."""
        by_kind = self.by_kind(today, week_end, which, touching)
        return {group: sum(counts[group] for counts in by_kind.values()) for group in DATED}

    def by_kind(
        self, today: date, week_end: date, which: Which = Which(), touching: Sequence[Touch] | None = None
    ) -> dict[StepKind, dict[Group, int]]:
        """As `counts`, each kind by itself."""
        found = {kind: dict.fromkeys(DATED, 0) for kind in StepKind}
        asked = _asked(which)
        if StepKind.CONTACT in asked:
            due = Counter(group_of(touch.due, today, week_end) for touch in self._known(which, touching))
            found[StepKind.CONTACT] = {group: due[group] for group in DATED}
        days = {"today": today.isoformat(), "week_end": week_end.isoformat(), "owner": which.owner}
        with self.store.read() as connection:
            for kind in asked:
                if kind in _BY_GROUP:
                    counts = connection.exec_driver_sql(_BY_GROUP[kind] + _owned(kind, which.owner), days).one()
                    found[kind] = dict(zip(DATED, counts, strict=True))
        return found

    def touching(self, which: Which = Which()) -> list[Touch]:
        """Everyone to keep in touch with, of one owner or of all; nobody, where contacts are not asked for."""
        if StepKind.CONTACT not in which.kinds:
            return []
        with self.store.read() as connection:
            return [touch for touch in touches(connection) if which.owner in (None, touch.owner)]

    def _known(self, which: Which, touching: Sequence[Touch] | None) -> Sequence[Touch]:
        return self.touching(which) if touching is None else touching

    def overdue(self, today: date) -> int:
        """How many should have been done before today."""
        return self.counts(today, today)[Group.OVERDUE]

    def item(self, key: Id) -> Item | None:
        """One of them, whenever it is due; none if it is gone."""
        with self.store.read() as connection:
            return next(iter(item_rows(connection, [key])), None)


def _asked(which: Which) -> Sequence[StepKind]:
    """Content belongs to nobody in particular, so it is left out where one person's steps are asked for."""
    return [kind for kind in which.kinds if which.owner is None or kind is not StepKind.CONTENT] or which.kinds


_TABLE = {StepKind.LEAD: lead, StepKind.DEAL: deal, StepKind.CONTENT: content}
_DAY = {
    StepKind.LEAD: lead.c.next_step_on,
    StepKind.DEAL: deal.c.next_step_on,
    StepKind.CONTENT: content.c.due_on,
}
_SINCE = {StepKind.LEAD: lead.c.received_on, StepKind.DEAL: deal.c.opened_on, StepKind.CONTENT: sa.null()}
_ALIVE = {
    StepKind.LEAD: lead.c.disqualified_on.is_(None),
    StepKind.DEAL: deal.c.outcome != Outcome.LOST,
    StepKind.CONTENT: content.c.done_on.is_(None),
}
"""A step is alive until its lead is no fit, its deal lost, the content done."""

_HAS_DEAL = sa.exists().where(deal.c.lead_id == lead.c.id).correlate(lead)


def _when(kind: StepKind, group: Group, today: date, week_end: date) -> sa.ColumnElement[bool]:
    """The rows of a kind in a group."""
    alive, day = _ALIVE[kind], _DAY[kind]
    match group:
        case Group.OVERDUE:
            return sa.and_(day < today, alive)
        case Group.TODAY:
            return sa.and_(day == today, alive)
        case Group.WEEK:
            return sa.and_(day > today, day <= week_end, alive)
        case Group.LATER:
            return sa.and_(day > week_end, alive)
        case Group.NONE:
            return _open_without_a_day(kind)


def _open_without_a_day(kind: StepKind) -> sa.ColumnElement[bool]:
    no_day = _DAY[kind].is_(None)
    if kind is StepKind.LEAD:
        return sa.and_(lead.c.disqualified_on.is_(None), no_day, ~_HAS_DEAL)
    if kind is StepKind.DEAL:
        return sa.and_(deal.c.outcome == Outcome.OPEN, no_day)
    return sa.and_(no_day, content.c.done_on.is_(None))


def _ids(kind: StepKind, group: Group, condition: sa.ColumnElement[bool], owner: Id | None) -> sa.Select[Any]:
    """Of a kind, with what they are ordered by: asking for no more leaves it to the index."""
    table = _TABLE[kind]
    at = sa.null() if kind is StepKind.CONTENT else table.c.next_step_at
    since = _SINCE[kind] if group is Group.NONE else sa.null()
    query = sa.select(table.c.id, _DAY[kind].label("day"), at.label("at"), since.label("since"))
    return query.where(condition, *_of(table, owner))


def _by_group(table: str, day: str, alive: str) -> str:
    """One row: how many each of `DATED` has; read from those that have a day."""
    tests = (f"{day} < :today", f"{day} = :today", f"{day} > :today AND {day} <= :week_end", f"{day} > :week_end")
    # Compared with the first of all days, since SQLite does not look up in an index what is only not null.
    sums = ", ".join(f"coalesce(sum({test}), 0)" for test in tests)
    return f"SELECT {sums} FROM {table} WHERE {day} >= '{date.min.isoformat()}' AND {alive}"


# What is shown first after a start stands as plain SQL: building these statements takes longer than running them.
_BY_GROUP = {
    StepKind.LEAD: _by_group("lead", "next_step_on", "disqualified_on IS NULL"),
    StepKind.DEAL: _by_group("deal", "next_step_on", f"outcome <> '{Outcome.LOST}'"),
    StepKind.CONTENT: _by_group("content", "due_on", "done_on IS NULL"),
}


def _owned(kind: StepKind, owner: Id | None) -> str:
    if owner is None:
        return ""
    return " AND coalesce(owner_id, owner_id) = :owner" if "owner_id" in _TABLE[kind].c else " AND false"


def _of(table: sa.Table, owner: Id | None) -> Iterable[sa.ColumnElement[bool]]:
    """Those of one person. Not by the index of owners: it leads to a third of all rows, that of the steps to a few."""
    if owner is None:
        return ()
    found = table.c.get("owner_id")
    return (sa.false() if found is None else sa.func.coalesce(found, found) == owner,)


_PERSON = f"""coalesce({CALLED_SQL}, ''),
 coalesce((SELECT value FROM contact_phones WHERE record = c.id AND position = 0), ''),
 coalesce((SELECT value FROM contact_emails WHERE record = c.id AND position = 0), '')"""
_LINES = {
    StepKind.LEAD: f"""
SELECT l.id, l.contact_id, {_PERSON}, l.interest, l.next_step, l.next_step_on, l.next_step_at, l.received_on, NULL
FROM lead l JOIN contact c ON c.id = l.contact_id WHERE l.id IN (%s)""",
    StepKind.DEAL: f"""
SELECT d.id, coalesce(d.contact_id, l.contact_id), {_PERSON}, d.title, d.next_step, d.next_step_on, d.next_step_at,
 max(d.opened_on, coalesce((SELECT max(a.done_on) FROM activity a WHERE a.deal_id = d.id), d.opened_on)), NULL
FROM deal d LEFT JOIN lead l ON l.id = d.lead_id
LEFT JOIN contact c ON c.id = coalesce(d.contact_id, l.contact_id) WHERE d.id IN (%s)""",
    StepKind.CONTENT: """
SELECT n.id, NULL, '', '', '', coalesce(p.name, ''), n.title, n.due_on, NULL, NULL, n.promotion_id
FROM content n LEFT JOIN promotion p ON p.id = n.promotion_id WHERE n.id IN (%s)""",
}
_TOUCHED = f"SELECT c.id, c.id, {_PERSON}, '', '', NULL, NULL, NULL, NULL FROM contact c WHERE c.id IN (%s)"
_STEP = 500


def item_rows(connection: Connection, keys: Sequence[Id]) -> list[Item]:
    """Lines for some ids of leads, deals and content, in the order of the ids."""
    rows: list[Item] = []
    for kind, query in _LINES.items():
        if len(rows) < len(keys):
            rows += _lines(connection, kind, query, keys)
    if len(rows) < len(keys):
        due = {touch.id: touch for touch in touches(connection, keys)}
        people = _lines(connection, StepKind.CONTACT, _TOUCHED, list(due))
        rows += [replace(each, on=due[each.id].due, what=due[each.id].what) for each in people]
    return in_order(rows, keys)


def _lines(connection: Connection, kind: StepKind, query: str, keys: Sequence[Id]) -> list[Item]:
    found: list[Item] = []
    for start in range(0, len(keys), _STEP):
        step = tuple(keys[start : start + _STEP])
        rows = connection.exec_driver_sql(query % ", ".join("?" * len(step)), step).all()
        found += [
            Item(
                kind=kind,
                id=Id(key),
                contact_id=contact_id,
                contact=called,
                phone=phone,
                email=email,
                about=about,
                what=what,
                on=date.fromisoformat(on) if on else None,
                at=time.fromisoformat(at) if at else None,
                since=date.fromisoformat(since) if since else None,
                promotion_id=promotion_id,
            )
            for key, contact_id, called, phone, email, about, what, on, at, since, promotion_id in rows
        ]
    return found


def _touch_ids(found: Sequence[Touch], group: Group, today: date, week_end: date) -> sa.Select[Any]:
    """Those of a group, in the form of the other steps. Found by the number of the row, which JSON can hold."""
    due = [[touch.row, touch.due.isoformat()] for touch in found if group_of(touch.due, today, week_end) is group]
    given = sa.func.json_each(json.dumps(due)).table_valued("value")
    row = sa.func.json_extract(given.c.value, "$[0]")
    day = sa.type_coerce(sa.func.json_extract(given.c.value, "$[1]"), Day())
    return (
        sa.select(contact.c.id, day.label("day"), sa.null().label("at"), sa.null().label("since"))
        .select_from(given)
        .join(contact, sa.literal_column("contact.rowid") == row)
    )
