"""What printed sheets are made of, each read in one state of the file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, cast

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from core.business import Business, Setting, in_force
from core.period import Period
from storage import mapper
from storage.engine import Store
from storage.schema import BUSINESS, SETTING

if TYPE_CHECKING:  # they come along only when something is printed: the window must not wait for them
    from core.reports import Letterhead, Summary


@dataclass(frozen=True, slots=True)
class ReportRoom:
    """Everything of a sheet at once; it may take a while in a large file, so not on the window's thread."""

    store: Store

    def letterhead(self) -> Letterhead:
        """How the business presents itself on paper."""
        with self.store.read() as connection:
            return _letterhead(connection)

    def month(self, period: Period, today: date) -> Summary:
        """The monthly summary."""
        from core.reports import monthly_summary
        from storage.insights import InsightRoom

        matter = InsightRoom(self.store).month(period)
        return monthly_summary(
            matter.facts, period, today, business=matter.business.name, labels=matter.labels, steps=matter.steps
        )


def _letterhead(connection: Connection) -> Letterhead:
    from core.appearance import COLOURS_KEY, LOGO_KEY
    from core.reports import letterhead

    profile = cast("Business", mapper.load(connection, BUSINESS)[0])
    keys: sa.ColumnElement[bool] = SETTING.table.c.key.in_([LOGO_KEY, COLOURS_KEY])
    found = in_force(cast("list[Setting]", mapper.load(connection, SETTING, keys)))
    return letterhead(profile, {key: setting.value for key, setting in found.items()})
