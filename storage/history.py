"""What happened to the records of this file: their history, the newest changes, and the bin."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from core.activities import Activity
from core.change import Action, Cause, Record
from core.contacts import Contact, display_name
from core.coupons import Redemption
from core.deals import Deal
from core.ids import Id
from core.leads import Lead
from core.scores import Score
from storage import log, mapper, schema
from storage.engine import Store
from storage.tables import Kind


@dataclass(frozen=True, slots=True)
class Happening:
    """One change to one record. `fields` maps a name to its values before and after, as the log keeps them (JSON)."""

    change: Id
    at: str
    device: str
    person: Id | None
    label: str
    cause: Cause
    action: Action
    fields: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Step:
    """One change as a line of the list of all changes."""

    change: Id
    at: str
    device: str
    person: Id | None
    label: str
    cause: Cause
    undoes: Id | None


@dataclass(frozen=True, slots=True)
class Deleted:
    """A record in the bin, with the change that put it there."""

    change: Id
    at: str
    label: str
    kind: str
    record: Id
    title: str


@dataclass(frozen=True, slots=True)
class About:
    """What a change was about above all: a kind, how many records of it, and where it is one what that is called."""

    kind: str
    count: int
    name: str


_ABOVE_ALL = ("promotion", "contact", "deal", "lead", "audience", "product", "content", "activity")
"""What a change is about where it touched several kinds: winning a deal is about the deal, not about its way."""

_NAMELESS = ("setting", "business", "stage_entry", "target", "measure")
"""Known to the program by keys and days that say nothing to people."""


@dataclass(frozen=True, slots=True)
class HistoryRoom:
    """Questions about the change log."""

    store: Store

    def of_record(self, key: Id) -> list[Happening]:
        """Everything that happened to a record, newest first."""
        with self.store.read() as connection:
            names = log.device_names(connection)
            return [
                Happening(
                    head.id,
                    head.at,
                    names.get(head.device, ""),
                    head.person,
                    head.label,
                    head.cause,
                    item.action,
                    item.fields,
                )
                for head, item in log.of_record(connection, key)
            ]

    def newest(self, *, limit: int = 100) -> list[Step]:
        """The newest changes of everyone, newest first."""
        with self.store.read() as connection:
            names = log.device_names(connection)
            return [
                Step(head.id, head.at, names.get(head.device, ""), head.person, head.label, head.cause, head.undoes)
                for head in log.newest(connection, limit=limit)
            ]

    def bin(self, *, limit: int = 200) -> list[Deleted]:
        """What was deleted and is not back, newest first; the way of a deal goes with the deal and is left out."""
        with self.store.read() as connection:
            found: list[tuple[int, Deleted]] = []
            for kind in schema.KINDS:
                if kind is not schema.STAGE_ENTRY:
                    found += _deleted(connection, kind, limit)
        return [deleted for _, deleted in sorted(found, key=lambda each: -each[0])[:limit]]

    def about(self, change: Id) -> About | None:
        """What a change was about above all; none where that has no name, or the change is not in the log."""
        entry = log.entry.c
        query = (
            sa.select(
                entry.kind,
                sa.func.count().label("number"),
                sa.func.min(entry.record).label("record"),
                sa.func.min(entry.action).label("action"),
            )
            .where(entry.change == change)
            .group_by(entry.kind)
        )
        with self.store.read() as connection:
            rows = connection.execute(query).all()
            cause = connection.execute(sa.select(log.change.c.cause).where(log.change.c.id == change)).scalar() or ""
        counts = {row.kind: int(row.number) for row in rows}
        kind = _above_all({row.kind: row.action for row in rows}, cause, several=counts.get("contact", 0) > 1)
        if not kind or kind in _NAMELESS:
            return None
        count, key = next((int(row.number), Id(row.record)) for row in rows if row.kind == kind)
        return About(kind, count, self.whose(key, kind) if count == 1 else "")

    def whose(self, key: Id, kind: str = "") -> str:
        """What to call a record by whom it is about: a lead or a deal by its contact, another one by itself.

        Args:
            key: the record.
            kind: what it likely is, where that is known: it is looked for there first.
        """
        record = self._record(key, kind)
        if isinstance(record, Redemption):
            who, what = record.contact_id or record.deal_id, "contact" if record.contact_id else "deal"
            parts = (self.known_as(record.coupon_id, "coupon"), self.whose(who, what) if who else "")
            return " · ".join(part for part in parts if part)
        if isinstance(record, Lead | Deal | Activity | Score):
            places = ((what, getattr(record, f"{what}_id", None)) for what in ("contact", "lead", "deal", "promotion"))
            named = (self.whose(place, what) for what, place in places if place)
            return next((name for name in named if name), title_of(record))
        return title_of(record) if record is not None else ""

    def known_as(self, key: Id, kind: str = "") -> str:
        """What to call any record that is or was here, for showing a reference in the history; empty if unknown."""
        record = self._record(key, kind)
        return title_of(record) if record is not None else ""

    def _record(self, key: Id, likely: str = "") -> Record | None:
        """A record as it is, or was when it was deleted."""
        with self.store.read() as connection:
            for kind in sorted(schema.KINDS, key=lambda each: each.name != likely):
                for record in mapper.load_by_id(connection, kind, [key]).values():
                    return record
            for _, item in log.of_record(connection, key):
                if item.action is Action.DELETE:
                    return mapper.from_image(schema.BY_NAME[item.kind], key, item.fields)
        return None


def _above_all(actions: Mapping[str, str], cause: str, *, several: bool) -> str:
    """The kind that a change was about.

    Where someone new brought a coupon that is the coupon, not the contact. Where several contacts came or went it is
    they, whatever came along with them: an import brings a few promotions too.
    """
    if several:
        return "contact"
    came = Action.DELETE if cause == Cause.UNDO else Action.INSERT
    if actions.get("redemption") == came and not actions.keys() - {"redemption", "contact"}:
        return "redemption"
    return next((kind for kind in (*_ABOVE_ALL, *sorted(actions)) if kind in actions), "")


def title_of(record: Record) -> str:
    """A few words that name a record."""
    if isinstance(record, Contact):
        return display_name(record)
    for field in (
        "name",
        "title",
        "code",
        "question",
        "description",
        "interest",
        "outcome",
        "comment",
        "note",
        "notes",
        "key",
    ):
        if text := getattr(record, field, ""):
            return str(text).splitlines()[0][:80]
    return ""


# Written out: with a value that comes later SQLite could not know that an index of deletions serves.
_DELETED: sa.ColumnElement[str] = sa.literal_column(f"'{Action.DELETE.value}'")


def _deleted(connection: Connection, kind: Kind, limit: int) -> list[tuple[int, Deleted]]:
    entry, change = log.entry, log.change
    query = (
        sa.select(change.c.place, change.c.id, change.c.at, change.c.label, entry.c.record, entry.c.fields)
        .join(entry, entry.c.change == change.c.id)
        .where(entry.c.kind == kind.name, entry.c.action == _DELETED)
        .where(~sa.exists().where(kind.table.c.id == entry.c.record))
        .order_by(change.c.place.desc())
        .limit(limit)
    )
    newest: dict[Id, tuple[int, Deleted]] = {}
    for row in connection.execute(query).all():
        image = log.decoded(row.fields)
        title = title_of(mapper.from_image(kind, row.record, image))
        newest.setdefault(row.record, (row.place, Deleted(row.id, row.at, row.label, kind.name, row.record, title)))
    return list(newest.values())
