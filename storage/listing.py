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

    def narrowed(self, text: str = "", order: str = "", *, descending: bool = False) -> Listing[Row]:
        """Those in which all words of a text occur (the last may be unfinished), perhaps in another order.

        An order is named as in `storage.narrowing`; an unknown one leaves the list as it stands.
        """
        from storage.narrowing import narrowed

        ids = narrowed(self.ids, text, order, descending=descending)
        return self if ids is self.ids else Listing(self.store, ids, self.rows, None if text.strip() else self.counted)

    def only(self, keys: Sequence[Id]) -> Listing[Row]:
        """Those of some records that are in the list, in its order."""
        from storage.narrowing import only

        return Listing(self.store, only(self.ids, keys), self.rows)

    def known(self) -> Known[Row]:
        """Find all of it once; patient, so for a worker's thread."""
        with self.store.snapshot() as connection:
            return Known(self.store, tuple(_every(connection, self.ids)), self.rows)

    def once(self) -> Once[Row]:
        """The same, found when it is first looked at; for an order that takes as long for a page as for all of it."""
        return Once(self)

    def keys(self, start: int, size: int) -> list[Id]:
        """The ids from `start` on."""
        with self.store.read() as connection:
            return _every(connection, self.ids.limit(size).offset(start))

    def place_of(self, key: Id) -> int | None:
        """Where a record stands in the list; reads all ids, so not for every keystroke."""
        with self.store.read() as connection:
            keys = _every(connection, self.ids)
        return keys.index(key) if key in keys else None


@dataclass(frozen=True, slots=True)
class Known(Generic[Row]):
    """A list whose records were found once, which may have taken a while; their rows are read when looked at."""

    store: Store
    keys: tuple[Id, ...]
    rows: Callable[[Connection, Sequence[Id]], list[Row]]

    def count(self) -> int:
        """How many there were."""
        return len(self.keys)

    def page(self, start: int, size: int) -> list[Row]:
        """The rows from `start` on; without those that are gone since."""
        wanted = self.keys[start : start + size]
        if not wanted:
            return []
        with self.store.read() as connection:
            return in_order(self.rows(connection, wanted), wanted)

    def place_of(self, key: Id) -> int | None:
        """Where a record stands in the list."""
        return self.keys.index(key) if key in self.keys else None


class Once(Generic[Row]):
    """A list whose records are found when more than its first page is asked for; their rows are read when looked at."""

    def __init__(self, listing: Listing[Row]) -> None:
        """Look for nothing yet."""
        self._listing = listing
        self._known: Known[Row] | None = None

    def count(self) -> int:
        """How many rows there are."""
        return self._listing.count()

    def page(self, start: int, size: int) -> list[Row]:
        """The rows from `start` on; without those that are gone since. The first page alone is found sooner."""
        if self._known is None and start == 0:
            return self._listing.page(start, size)
        if self._known is None:
            with self._listing.store.read() as connection:
                keys = tuple(_every(connection, self._listing.ids))
            self._known = Known(self._listing.store, keys, self._listing.rows)
        return self._known.page(start, size)


def _every(connection: Connection, ids: sa.Select[Id]) -> list[Id]:
    """All ids of a query, as the driver gives them: looking at each of 100,000 would take longer than finding them."""
    cursor = connection.execute(ids).cursor
    assert cursor is not None  # it is of a query
    return [key for (key,) in cursor.fetchall()]


def in_order(rows: Sequence[Row], keys: Sequence[Id]) -> list[Row]:
    """Rows in the order of ids; ids without a row are left out."""
    by_id = {row.id: row for row in rows}
    return [by_id[key] for key in keys if key in by_id]
