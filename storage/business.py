"""Questions about the business itself: its profile, its people, and what the file remembers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

import sqlalchemy as sa

from core.business import OWNED, Business, Person, Setting, in_force
from core.ids import Id
from core.promotions import OfferKind
from core.targets import Target, TargetMeasure
from storage import mapper
from storage.engine import Store
from storage.schema import BUSINESS, BY_RECORD, PERSON, PROMOTION, SETTING, TARGET


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

    def owned(self) -> dict[Id, dict[str, int]]:
        """How many records of each kind a person owns, by person; whoever owns nothing is not there."""
        found: dict[Id, dict[str, int]] = {}
        with self.store.read() as connection:
            for kind in (BY_RECORD[record] for record in OWNED):
                owner = kind.table.c.owner_id
                query = sa.select(owner, sa.func.count()).where(owner.is_not(None)).group_by(owner)
                for key, count in connection.execute(query):
                    found.setdefault(Id(key), {})[kind.name] = count
        return found

    def amounts_stand(self) -> bool:
        """Whether any amount of money stands in the file; as `core.currency.amounts_stand_in`."""
        from core.currency import AMOUNTS

        promotion, target = PROMOTION.table, TARGET.table
        queries = [
            sa.select(sa.literal(1)).where(BUSINESS.table.c.hourly_rate.is_not(None)),
            sa.select(sa.literal(1)).where(target.c.measure == TargetMeasure.REVENUE),
            sa.select(sa.literal(1)).where(
                promotion.c.offer_kind == OfferKind.AMOUNT, promotion.c.offer_value.is_not(None)
            ),
        ]
        for record, names in AMOUNTS:
            columns = BY_RECORD[record].table.c
            queries += [sa.select(sa.literal(1)).where(columns[name].is_not(None)) for name in names]
        with self.store.read() as connection:
            return any(connection.execute(query.limit(1)).first() is not None for query in queries)

    def targets(self, year: int) -> list[Target]:
        """What the months of a year shall bring."""
        months = sa.func.substr(TARGET.table.c.month, 1, 4) == f"{year:04}"
        with self.store.read() as connection:
            return cast("list[Target]", mapper.load(connection, TARGET, months))

    def setting(self, key: str) -> str:
        """What the file remembers under a key; empty where nothing is."""
        with self.store.read() as connection:
            found = cast("list[Setting]", mapper.load_plain(connection, SETTING, "key = ?", (key,)))
        return in_force(found)[key].value if found else ""

    def settings(self, prefix: str) -> dict[str, str]:
        """What the file remembers under all keys that begin with a text, by whole key."""
        return self._values(sa.func.substr(SETTING.table.c.key, 1, len(prefix)) == prefix)

    def _values(self, where: sa.ColumnElement[bool]) -> dict[str, str]:
        with self.store.read() as connection:
            found = in_force(cast("list[Setting]", mapper.load(connection, SETTING, where)))
        return {key: found[key].value for key in sorted(found) if found[key].value}
