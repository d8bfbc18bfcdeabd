"""The numbers that the owner wrote down: which kinds there are, and the latest of each."""

from __future__ import annotations

from dataclasses import dataclass

import sqlalchemy as sa

from core.ids import Id
from core.measures import MeasureRow
from storage.engine import Store
from storage.schema import MEASURE, PROMOTION

measure, promotion = MEASURE.table, PROMOTION.table

_MOST_KINDS = 200

_KINDS = f"""
    WITH RECURSIVE found(kind) AS (
        SELECT min(kind) FROM measure
        UNION ALL
        SELECT (SELECT min(kind) FROM measure WHERE kind > found.kind) FROM found WHERE found.kind IS NOT NULL
    )
    SELECT kind FROM found WHERE kind IS NOT NULL LIMIT {_MOST_KINDS}
"""
"""From each kind to the next in the index: SELECT DISTINCT would look at every number of the file."""


@dataclass(frozen=True, slots=True)
class MeasureRoom:
    """Questions about the numbers that were written down; each takes about a millisecond however many there are."""

    store: Store

    def kinds(self) -> list[str]:
        """The kinds of number that the file holds, in the order of their letters; at most 200."""
        with self.store.read() as connection:
            return [row.kind for row in connection.exec_driver_sql(_KINDS)]

    def last(self, kind: str, limit: int = 5) -> list[MeasureRow]:
        """The numbers of a kind with the latest days, the latest first; of one day, what was written last."""
        query = (
            sa.select(
                measure.c.id,
                measure.c.measured_on,
                measure.c.value,
                sa.func.coalesce(promotion.c.name, "").label("promotion"),
            )
            .outerjoin_from(measure, promotion, promotion.c.id == measure.c.promotion_id)
            .where(measure.c.kind == kind)
            .order_by(measure.c.measured_on.desc(), measure.c.id.desc())
            .limit(limit)
        )
        with self.store.read() as connection:
            rows = connection.execute(query).all()
        return [MeasureRow(Id(row.id), row.measured_on, row.value, row.promotion) for row in rows]
