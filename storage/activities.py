"""The questions the owner asks about what happened and what is next."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

import sqlalchemy as sa

from core.activities import Activity
from core.ids import Id
from storage import mapper
from storage.engine import Store
from storage.schema import ACTIVITY

activity = ACTIVITY.table


@dataclass(frozen=True, slots=True)
class ActivityRoom:
    """Questions about what happened."""

    store: Store

    def get(self, key: Id) -> Activity | None:
        """One activity, none if it is gone."""
        with self.store.read() as connection:
            return cast("Activity | None", mapper.load_by_id(connection, ACTIVITY, [key]).get(key))

    def objections(self) -> list[str]:
        """What contacts objected so far, most frequent first."""
        query = (
            sa.select(activity.c.objection)
            .where(activity.c.objection != "")
            .group_by(activity.c.objection)
            .order_by(sa.func.count().desc(), activity.c.objection)
            .limit(30)
        )
        with self.store.read() as connection:
            return list(connection.execute(query).scalars())

    def of_contact(self, key: Id) -> list[Activity]:
        """What happened with a contact, newest first. It is the activity's own, else its lead's, else its deal's."""
        leads = "SELECT id FROM lead WHERE contact_id = ?1"
        deals = f"SELECT id FROM deal WHERE contact_id = ?1 OR (contact_id IS NULL AND lead_id IN ({leads}))"
        by_lead = f"contact_id IS NULL AND lead_id IN ({leads})"
        by_deal = f"contact_id IS NULL AND lead_id IS NULL AND deal_id IN ({deals})"
        return self._newest(f"contact_id = ?1 OR ({by_lead}) OR ({by_deal})", key)

    def of_lead(self, key: Id) -> list[Activity]:
        """What happened about a lead, newest first."""
        return self._newest("lead_id = ?1", key)

    def of_deal(self, key: Id) -> list[Activity]:
        """What happened about a deal, newest first."""
        return self._newest("deal_id = ?1", key)

    def of_promotion(self, key: Id) -> list[Activity]:
        """What was done for a promotion, newest first."""
        return self._newest("promotion_id = ?1", key)

    def _newest(self, where: str, key: Id, limit: int = 300) -> list[Activity]:
        newest = f"{where} ORDER BY done_on DESC, id DESC LIMIT {limit}"
        with self.store.read() as connection:
            return cast("list[Activity]", mapper.load_plain(connection, ACTIVITY, newest, (key,)))
