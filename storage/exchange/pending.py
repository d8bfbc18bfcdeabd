"""Records on their way: what an import has read, made and altered so far, written once at the end.

A person whom five rows tell of is one insert, and a record that comes out as it went in is not written at all.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from core.change import Gone, R, Record
from core.ids import Id
from core.progress import KEEPING, Progress
from storage.exchange.known import Place
from storage.exchange.meeting import Index
from storage.schema import BY_RECORD, KINDS

_BATCH = 2_000


class Pending:
    """The records that an import touches, as they stand by now."""

    def __init__(self, place: Place) -> None:
        """Read from and write to this place."""
        self._place = place
        self._before: dict[Id, Record | None] = {}
        self._now: dict[Id, Record] = {}
        self._ids: dict[type[Record], Index] = {}
        self._owners: dict[Id, type[Record]] = {}
        self._free: set[Id] = set()

    def new_id(self, own: Id | None = None) -> Id:
        """An id that was never used: the one that a record had in another file of ours, where it is free."""
        if own is not None and own in self._free:
            self._free.remove(own)
            return own
        return self._place.new_id()

    def meet(self, owns: Iterable[Id]) -> None:
        """Learn which records have the ids that lists of our own name, before `own` is asked."""
        wanted = {own for own in owns if own not in self._owners}
        self._free |= wanted
        if wanted:
            for kind in KINDS:
                found = self._place.get_many(kind, wanted)
                self._owners.update(dict.fromkeys(found, kind.record))
                self._free -= found.keys()

    def own(self, kind: type[Record], own: Id | None) -> Id | None:
        """The record of a kind that has this very id; none where it has none."""
        return own if own is not None and self._owners.get(own) is kind else None

    def load(self, kind: type[Record], keys: Iterable[Id]) -> None:
        """Read several records at once, before they are asked for one by one."""
        wanted = [key for key in keys if key not in self._now]
        if wanted:
            found = self._place.get_many(BY_RECORD[kind], wanted)
            self._before.update(found)
            self._now.update(found)

    def get(self, kind: type[R], key: Id) -> R:
        """A record as it stands."""
        if key not in self._now:
            self.load(kind, [key])
        if key not in self._now:
            raise Gone(BY_RECORD[kind].name.replace("_", " "), key)
        return cast("R", self._now[key])

    def add(self, record: R) -> R:
        """Keep a new record."""
        self._before[record.id] = None
        self._now[record.id] = record
        self._owners[record.id] = type(record)
        for external_id in record.external_ids:
            self._index(type(record)).add(external_id, record.id)
        return record

    def put(self, record: Record) -> bool:
        """Keep the new value of a record; whether it is another one."""
        if self._now[record.id] == record:
            return False
        for external_id in record.external_ids:
            self._index(type(record)).add(external_id, record.id)
        self._now[record.id] = record
        return True

    def by_id(self, kind: type[Record], external_ids: Iterable[str]) -> Id | None:
        """The record of a kind that another program calls one of these."""
        for external_id in external_ids:
            if found := self._index(kind).get(external_id):
                return found[0]
        return None

    def is_new(self, key: Id) -> bool:
        """Whether a record was made in this import."""
        return key in self._before and self._before[key] is None

    def write(self, progress: Progress) -> None:
        """Write what is new and what differs."""
        altered: dict[type[Record], list[Record]] = {}
        for key, record in self._now.items():
            before = self._before[key]
            if before is None:
                self._place.add(record)
            elif before != record:
                altered.setdefault(type(record), []).append(record)
        total = sum(map(len, altered.values()))
        done = 0
        for kind, records in altered.items():
            for start in range(0, len(records), _BATCH):
                progress.report(done, total, KEEPING)
                batch = records[start : start + _BATCH]
                self._place.put_many(BY_RECORD[kind], batch)
                done += len(batch)

    def _index(self, kind: type[Record]) -> Index:
        if kind not in self._ids:
            self._ids[kind] = Index()
            for key, value in self._place.texts(BY_RECORD[kind], "external_ids"):
                self._ids[kind].add(value, key)
        return self._ids[kind]
