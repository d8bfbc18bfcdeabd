"""Questions about the business itself: its profile, its people, and what the file remembers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

import sqlalchemy as sa

from core.business import Business, Person, Setting, in_force
from storage import mapper
from storage.engine import Store
from storage.schema import BUSINESS, PERSON, SETTING


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

    def setting(self, key: str) -> str:
        """What the file remembers under a key; empty where nothing is."""
        return self._values(SETTING.table.c.key == key).get(key, "")

    def settings(self, prefix: str) -> dict[str, str]:
        """What the file remembers under all keys that begin with a text, by whole key."""
        return self._values(sa.func.substr(SETTING.table.c.key, 1, len(prefix)) == prefix)

    def _values(self, where: sa.ColumnElement[bool]) -> dict[str, str]:
        with self.store.read() as connection:
            found = in_force(cast("list[Setting]", mapper.load(connection, SETTING, where)))
        return {key: found[key].value for key in sorted(found) if found[key].value}
