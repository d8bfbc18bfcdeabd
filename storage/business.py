"""Questions about the business itself: its profile and its people."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from core.business import Business, Person
from storage import mapper
from storage.engine import Store
from storage.schema import BUSINESS, PERSON


@dataclass(frozen=True, slots=True)
class BusinessRoom:
    """Questions about the business itself."""

    store: Store

    def profile(self) -> Business:
        """The profile of this file."""
        with self.store.read() as connection:
            return cast("Business", mapper.load(connection, BUSINESS)[0])

    def people(self) -> list[Person]:
        """Everyone who works here, by name."""
        with self.store.read() as connection:
            people = cast("list[Person]", mapper.load(connection, PERSON))
        return sorted(people, key=lambda person: person.name.casefold())
