"""The promotions that buyers met on the way to their purchase."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from datetime import date
from enum import IntEnum
from typing import TypeAlias

from core.business import Credit
from core.ids import Id


class Met(IntEnum):
    """How a contact met a promotion; also the order of touches on one day."""

    LEAD = 0
    ACTIVITY = 1
    REDEMPTION = 2


Touch: TypeAlias = tuple[date, Met, Id, Id]
"""Day, how, id of the lead, activity or redemption, id of the promotion; sorting them gives the order of FIGURES."""


class Touches:
    """The promotions that each buyer met, in order."""

    def __init__(self, touches: Iterable[tuple[Id | None, Touch]], buyers: set[Id]) -> None:
        """Keep the touches of these contacts; others' count for no sale."""
        gathered: dict[Id, list[Touch]] = {}
        for contact, touch in touches:
            if contact is not None and contact in buyers:
                gathered.setdefault(contact, []).append(touch)
        self._all: dict[Id, tuple[list[date], list[Id]]] = {}
        self._first_met: dict[Id, tuple[list[date], list[Id]]] = {}
        for contact, known in gathered.items():
            known.sort()
            self._all[contact] = [touch[0] for touch in known], [touch[3] for touch in known]
            met: dict[Id, date] = {}
            for day, _how, _id, promotion in known:
                met.setdefault(promotion, day)
            self._first_met[contact] = list(met.values()), list(met)

    def credited(self, contact: Id | None, on: date, rule: Credit) -> tuple[Id, ...]:
        """The promotions that a sale to a contact on a day counts for, by the rule; none without a touch."""
        if contact is None or contact not in self._all:
            return ()
        days, promotions = (self._first_met if rule is Credit.EQUAL else self._all)[contact]
        until = bisect_right(days, on)
        if rule is Credit.EQUAL:
            return tuple(promotions[:until])
        return tuple(promotions[:until][:1] if rule is Credit.FIRST else promotions[max(0, until - 1) : until])
