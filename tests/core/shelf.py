"""A small stand-in for storage: rules are tested on records in a dictionary."""

from __future__ import annotations

from dataclasses import replace

from core.change import Gone, R, Record
from core.ids import Id


class Shelf:
    """Implements `core.change.Change` in memory."""

    def __init__(self) -> None:
        self.records: dict[Id, Record] = {}
        self._count = 0

    def new_id(self) -> Id:
        self._count += 1
        return Id(self._count.to_bytes(16, "big"))

    def get(self, kind: type[R], key: Id) -> R:
        record = self.records.get(key)
        if not isinstance(record, kind):
            raise Gone(kind.__name__, key)
        return record

    def find(self, kind: type[R], **equal: object) -> list[R]:
        return [
            record
            for _, record in sorted(self.records.items())
            if isinstance(record, kind) and all(getattr(record, name) == value for name, value in equal.items())
        ]

    def add(self, record: R) -> R:
        assert record.id not in self.records
        self.records[record.id] = record
        return record

    def put(self, record: R) -> R:
        assert self.records[record.id].rev == record.rev
        saved = replace(record, rev=record.rev + 1)
        self.records[record.id] = saved
        return saved

    def remove(self, record: Record) -> None:
        del self.records[record.id]
