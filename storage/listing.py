"""A list as the window pages through it: how many, and any stretch of it, without ever holding all of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from core.ids import Id
from storage.engine import Store


class HasId(Protocol):
    """Any row value."""

    @property
    def id(self) -> Id:
        """The record it shows."""


Row = TypeVar("Row", bound=HasId)


@dataclass(frozen=True, slots=True)
class Listing(Generic[Row]):
    """A query for ids in their order, which an index should cover, and how the rows of some ids look."""

    store: Store
    ids: sa.Select[Id]
    rows: Callable[[Connection, Sequence[Id]], list[Row]]
    counted: sa.Select[int] | None = None

    def count(self) -> int:
        """How many rows there are."""
        query = (
            self.counted
            if self.counted is not None
            else sa.select(sa.func.count()).select_from(self.ids.order_by(None).subquery())
        )
        with self.store.read() as connection:
            return connection.execute(query).scalar_one()

    def page(self, start: int, size: int) -> list[Row]:
        """The rows from `start` on, `size` of them or fewer at the end."""
        with self.store.read() as connection:
            keys = connection.execute(self.ids.limit(size).offset(start)).scalars().all()
            return in_order(self.rows(connection, keys), keys)

    def place_of(self, key: Id) -> int | None:
        """Where a record stands in the list; reads all ids, so not for every keystroke."""
        with self.store.read() as connection:
            keys = connection.execute(self.ids).scalars().all()
        return keys.index(key) if key in keys else None


def in_order(rows: Sequence[Row], keys: Sequence[Id]) -> list[Row]:
    """Rows in the order of ids; ids without a row are left out."""
    by_id = {row.id: row for row in rows}
    return [by_id[key] for key in keys if key in by_id]
