"""A change in the making: keeps what each record was before, writes rows at once, the log at the end."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any, cast

from sqlalchemy.engine import Connection

from core.change import Action, Cause, Gone, R, Record
from core.ids import Id
from core.progress import LOGGING, SILENT, Progress
from storage import bringing, log, mapper, search, standing
from storage.schema import BY_RECORD, KINDS
from storage.tables import Kind


@dataclass(frozen=True, slots=True)
class Changed:
    """Told after a commit: which kinds and records are not as they were; `ids` is none where they are too many."""

    change: Id
    label: str
    cause: Cause
    kinds: frozenset[str]
    ids: frozenset[Id] | None
    by_other: bool = False


# A page re-reads itself as a whole when more records than this changed.
_NAMED = 5_000
_TELL = 2_000

# What the log says of an insert; one for all of them.
_NOTHING: dict[str, Any] = {}


class OpenChange:
    """Implements `core.change.Change` on one write transaction."""

    def __init__(self, connection: Connection, new_id: Callable[[], Id]) -> None:
        """Work on a connection inside its transaction; ids come from the workspace."""
        self._connection = connection
        self._new_id = new_id
        self._before: dict[Id, Record | None] = {}
        self._now: dict[Id, Record | None] = {}
        self._unwritten: dict[Kind, list[Record]] = {}
        self.told: Changed | None = None

    def new_id(self) -> Id:
        """An id that was never used."""
        return self._new_id()

    def get(self, kind: type[R], key: Id) -> R:
        """The record as it stands in this change."""
        if key not in self._now:
            self._meet(mapper.load_by_id(self._connection, BY_RECORD[kind], [key]).values())
        record = self._now.get(key)
        if not isinstance(record, kind):
            raise Gone(BY_RECORD[kind].name.replace("_", " "), key)
        return record

    def get_many(self, kind: Kind, keys: Iterable[Id]) -> dict[Id, Record]:
        """Several records of a kind at once, as far as they are there."""
        wanted = list(keys)
        self._meet(mapper.load_by_id(self._connection, kind, [key for key in wanted if key not in self._now]).values())
        return {key: record for key in wanted if isinstance(record := self._now.get(key), kind.record)}

    def find(self, kind: type[R], **equal: object) -> list[R]:
        """All records whose fields equal these values, oldest id first."""
        self._flush()
        where = BY_RECORD[kind]
        conditions = [
            where.table.c[name].is_(None) if value is None else where.table.c[name] == value
            for name, value in equal.items()
        ]
        condition = None
        for part in conditions:
            condition = part if condition is None else condition & part
        return [cast("R", record) for record in self._meet(mapper.load(self._connection, where, condition))]

    def values(self, kind: Kind, *names: str) -> list[tuple[Any, ...]]:
        """Some columns of all records of a kind, where whole records would be too many."""
        self._flush()
        return mapper.values(self._connection, kind, *names)

    def texts(self, kind: Kind, name: str) -> list[tuple[Id, str]]:
        """A list of texts (e-mails, external ids, …) of all records of a kind, each text with its record."""
        self._flush()
        return mapper.texts(self._connection, kind, name)

    def add(self, record: R) -> R:
        """Keep a new record; rows are written in batches."""
        if self._now.get(record.id) is not None:
            raise ValueError(f"{type(record).__name__} is there already")
        record = _custom_in_order(record)
        self._before.setdefault(record.id, None)
        self._now[record.id] = record
        self._unwritten.setdefault(BY_RECORD[type(record)], []).append(record)
        return record

    def put(self, record: R) -> R:
        """Keep the new value of a record; it must stem from this change or be unchanged since it was read."""
        record = _custom_in_order(record)
        known = self.get(type(record), record.id)
        if known.rev != record.rev:
            raise mapper.Stale
        if known == record:
            return known
        self._flush()
        saved = cast("R", mapper.update(self._connection, BY_RECORD[type(record)], known, record))
        self._now[record.id] = saved
        return saved

    def put_many(self, kind: Kind, records: Iterable[Record]) -> None:
        """Keep the new values of several records of a kind, each got in this change, at the cost of few."""
        pairs = []
        for record in map(_custom_in_order, records):
            known = self._now[record.id]
            if known is None or known.rev != record.rev:
                raise mapper.Stale
            if known != record:
                pairs.append((known, record))
        self._flush()
        self._now.update((saved.id, saved) for saved in mapper.update_many(self._connection, kind, pairs))

    def add_many(self, records: Iterable[Record]) -> None:
        """Keep several new records and write them at once, not at the end."""
        for record in records:
            self.add(record)
        self._flush()

    def remove(self, record: Record) -> None:
        """Take a record out."""
        self.remove_many(BY_RECORD[type(record)], [self.get(type(record), record.id)])

    def remove_many(self, kind: Kind, records: Iterable[Record]) -> None:
        """Take several records of a kind out, at the cost of one."""
        leaving = list(records)
        self._flush()
        mapper.delete(self._connection, kind, leaving)
        self._now.update((record.id, None) for record in leaving)

    def entries(self, progress: Progress = SILENT) -> list[log.Entry]:
        """What this change did, one entry a record that differs, after everything is written."""
        self._flush()
        made: list[log.Entry] = []
        for done, (key, before) in enumerate(self._before.items()):
            if not done % _TELL:
                progress.report(done, len(self._before), LOGGING)
            now = self._now[key]
            record = now or before
            if record is None or now is before:
                continue
            kind = BY_RECORD[type(record)]
            if before is None:
                made.append(log.Entry(kind.name, key, Action.INSERT, _NOTHING))
            elif now is None:
                made.append(log.Entry(kind.name, key, Action.DELETE, mapper.image(kind, before)))
            elif fields := mapper.difference(kind, before, now):
                made.append(log.Entry(kind.name, key, Action.UPDATE, cast("dict[str, Any]", fields)))
        return made

    def index(self, progress: Progress) -> None:
        """Bring what follows from records up to date: contacts, promotions, the search; progress may still stop it."""
        standing.follow(self._connection, self._before, self._now)
        bringing.follow(self._connection, self._before, self._now)
        search.follow(self._connection, self._before, self._now, progress)

    def _meet(self, records: Iterable[Record]) -> list[Record]:
        met: list[Record] = []
        for record in records:
            if record.id not in self._now:
                self._before[record.id] = self._now[record.id] = record
            known = self._now[record.id]
            if known is not None:
                met.append(known)
        return met

    def _flush(self) -> None:
        # In the order of the kinds, so that a reader of the file meets referenced rows first.
        for kind in KINDS:
            if records := self._unwritten.pop(kind, None):
                mapper.insert(self._connection, kind, records)


def _custom_in_order(record: R) -> R:
    """Custom fields stand in the order of their names, so that the log can speak of them one by one."""
    if len(record.custom) < 2:
        return record
    ordered = tuple(sorted(dict(record.custom).items()))
    return record if ordered == record.custom else replace(record, custom=ordered)


def told(change: log.Header, entries: list[log.Entry]) -> Changed:
    """What to tell listeners about a committed change."""
    named = frozenset(item.record for item in entries) if len(entries) <= _NAMED else None
    return Changed(change.id, change.label, change.cause, log.touched(entries), named)
