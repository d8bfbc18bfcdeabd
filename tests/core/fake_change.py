"""A change that keeps records in a dictionary: what rules see of storage, and nothing more."""

from __future__ import annotations

from dataclasses import replace

from core.change import Gone, R, Record
from core.ids import Id


class FakeChange:
    """Implements `core.change.Change` without a file; the tests of rules run on it and on the real one."""

    def __init__(self) -> None:
        self.records: dict[Id, Record] = {}
        self._count = 0

    def new_id(self) -> Id:
        self._count += 1
        return Id(self._count.to_bytes(16, "big"))

    def get(self, kind: type[R], key: Id) -> R:
        record = self.records.get(key)
        if not isinstance(record, kind):
            raise Gone(kind.__name__.lower(), key)
        return record

    def find(self, kind: type[R], **equal: object) -> list[R]:
        there = sorted((each for each in self.records.values() if isinstance(each, kind)), key=lambda each: each.id)
        return [each for each in there if all(getattr(each, name) == value for name, value in equal.items())]

    def add(self, record: R) -> R:
        assert record.id not in self.records, "is there already"
        self.records[record.id] = record
        return record

    def put(self, record: R) -> R:
        known = self.get(type(record), record.id)
        assert known.rev == record.rev, "was read before another put"
        if known == record:
            return known
        saved = replace(record, rev=record.rev + 1)
        self.records[record.id] = saved
        return saved

    def remove(self, record: Record) -> None:
        self.get(type(record), record.id)
        del self.records[record.id]
