"""The questions the owner asks about what happened and what is next."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

import sqlalchemy as sa

from core.activities import Activity
from core.ids import Id
from storage import mapper
from storage.engine import Store
from storage.schema import ACTIVITY, DEAL, LEAD

activity, deal, lead = ACTIVITY.table, DEAL.table, LEAD.table


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
        leads = sa.select(lead.c.id).where(lead.c.contact_id == key)
        of_lead = sa.and_(deal.c.contact_id.is_(None), deal.c.lead_id.in_(leads))
        deals = sa.select(deal.c.id).where(sa.or_(deal.c.contact_id == key, of_lead))
        nobody = activity.c.contact_id.is_(None)
        by_lead = sa.and_(nobody, activity.c.lead_id.in_(leads))
        by_deal = sa.and_(nobody, activity.c.lead_id.is_(None), activity.c.deal_id.in_(deals))
        return self._newest(sa.or_(activity.c.contact_id == key, by_lead, by_deal))

    def of_lead(self, key: Id) -> list[Activity]:
        """What happened about a lead, newest first."""
        return self._newest(activity.c.lead_id == key)

    def of_deal(self, key: Id) -> list[Activity]:
        """What happened about a deal, newest first."""
        return self._newest(activity.c.deal_id == key)

    def of_promotion(self, key: Id) -> list[Activity]:
        """What was done for a promotion, newest first."""
        return self._newest(activity.c.promotion_id == key)

    def _newest(self, condition: sa.ColumnElement[bool], limit: int = 300) -> list[Activity]:
        keys = (
            sa.select(activity.c.id)
            .where(condition)
            .order_by(activity.c.done_on.desc(), activity.c.id.desc())
            .limit(limit)
        )
        with self.store.read() as connection:
            found = mapper.load_by_id(connection, ACTIVITY, connection.execute(keys).scalars().all())
        return sorted(
            cast("list[Activity]", list(found.values())),
            key=lambda each: (str(each.done_on or ""), each.id),
            reverse=True,
        )
