"""What an import may ask of the business file, and where it puts what it decided: a change, or a rehearsal of one."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Protocol

from core.change import R, Record
from core.ids import Id
from storage import mapper
from storage.engine import Store
from storage.identity import IdSource
from storage.tables import Kind


class Place(Protocol):
    """What settling needs; `storage.change.OpenChange` is one, `Rehearsal` the other."""

    def new_id(self) -> Id:
        """An id that was never used."""

    def values(self, kind: Kind, *names: str) -> list[tuple[Any, ...]]:
        """Some columns of all records of a kind."""

    def texts(self, kind: Kind, name: str) -> list[tuple[Id, str]]:
        """A list of texts of all records of a kind, each with its record."""

    def get_many(self, kind: Kind, keys: Iterable[Id]) -> dict[Id, Record]:
        """Several records at once, as far as they are there."""

    def add(self, record: R) -> R:
        """Keep a new record."""

    def put_many(self, kind: Kind, records: Iterable[Record]) -> None:
        """Keep the new values of several records of a kind."""


class Rehearsal:
    """Reads as a change does and keeps nothing: what settling decides here is what it would do.

    Every question is one short look at the file, so nobody who wants to save has to wait for a preview. What someone
    deletes between two looks counts as not there.
    """

    def __init__(self, store: Store) -> None:
        """Ask this file."""
        self._store = store
        self._new_id = IdSource()

    def new_id(self) -> Id:
        """An id that nothing will have."""
        return self._new_id()

    def values(self, kind: Kind, *names: str) -> list[tuple[Any, ...]]:
        """As in `Place`."""
        with self._store.snapshot() as connection:
            return mapper.values(connection, kind, *names)

    def texts(self, kind: Kind, name: str) -> list[tuple[Id, str]]:
        """As in `Place`."""
        with self._store.snapshot() as connection:
            return mapper.texts(connection, kind, name)

    def get_many(self, kind: Kind, keys: Iterable[Id]) -> dict[Id, Record]:
        """As in `Place`."""
        with self._store.snapshot() as connection:
            return mapper.load_by_id(connection, kind, keys)

    def add(self, record: R) -> R:
        """Forget it."""
        return record

    def put_many(self, kind: Kind, records: Iterable[Record]) -> None:
        """Forget them."""
