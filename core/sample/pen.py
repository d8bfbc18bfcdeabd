"""What writes the story down: dice that fall the same way every time, ids, and the pages not yet handed out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from random import Random
from typing import TypeVar

from core.activities import Activity
from core.catalog import Product
from core.change import Record
from core.contacts import Contact
from core.coupons import Coupon, Redemption
from core.deal_lines import DealLine
from core.deals import Deal, StageEntry
from core.ids import Id, uuid7
from core.leads import Lead
from core.money import Minor, digits
from core.scores import Score

BATCH = 5_000
"""The most records that are handed out at once."""

AFTERNOONS = (1, 3)
"""The weekdays on which Nora is there, from two to six: Tuesday and Thursday."""

HELPED_FOR = 160
"""For how many days she has been."""

_DAY = 86_400_000
_BEFORE = 15 * 3_600_000
"""Milliseconds before midnight UTC: wherever a day has begun, its ids are past, so that what comes next sorts after."""
_EPOCH = date(1970, 1, 1).toordinal()

T = TypeVar("T")


class Pen:
    """One story in the making."""

    def __init__(self, today: date, seed: int, currency: str) -> None:
        self.today = today
        self.dice = Random(seed)
        self.random = self.dice.random
        self.aside = Random(f"{seed} aside")
        self.owner: Id | None = None
        self.second: Id | None = None
        self.helper: Id | None = None
        self.stages: tuple[Id, ...] = ()
        self.audiences: dict[str, Id] = {}
        self.goods: dict[str, Product] = {}
        self.coupons: dict[Id, Coupon] = {}
        self.contacts: list[Contact] = []
        self.leads: list[Lead] = []
        self.deals: list[Deal] = []
        self.lines: list[DealLine] = []
        self.redemptions: list[Redemption] = []
        self.scores: list[Score] = []
        self.entries: list[StageEntry] = []
        self.activities: list[Activity] = []
        self._unit = 10 ** digits(currency)
        self._count = 0
        self._steps = 0

    def id(self, day: date, *, aside: bool = False) -> Id:
        """A new id of that day; of two made for one day the later one sorts later.

        `aside` draws from dice of their own, so that what is told beside the story does not change who comes next.
        """
        self._count += 1
        dice = self.aside if aside else self.dice
        return uuid7((day.toordinal() - _EPOCH) * _DAY - _BEFORE + self._count, dice.randbytes(10))

    def by(self, keeper: Id | None, day: date) -> Id | None:
        """Who did it on a day: whoever looks after it, but the owner herself where Nora is not there."""
        return self.owner if keeper == self.helper and day.weekday() not in AFTERNOONS else keeper

    def minor(self, cents: int) -> Minor:
        """Hundredths of the currency as its minor units."""
        return Minor(cents * self._unit // 100)

    def pick(self, choices: Sequence[T]) -> T:
        """One of them; quicker than `Random.choice`, which must be fair to the last bit."""
        return choices[int(self.random() * len(choices))]

    def chance(self, per_cent: int) -> bool:
        """Whether something happens that happens so often."""
        return self.random() * 100 < per_cent

    def step_day(self, since: date) -> date | None:
        """When the next step of something open since a day is due: late, today, soon, later, or nobody knows."""
        wait = _WAITS[self._steps % len(_WAITS)]
        self._steps += 1
        return None if wait is None else max(since, self.today + timedelta(days=wait))

    def pages(self) -> Iterator[Sequence[Record]]:
        """Hand out what was written since last time, what is referred to first."""
        written: tuple[Sequence[Record], ...] = (
            self.contacts,
            self.leads,
            self.deals,
            self.lines,
            self.redemptions,
            self.scores,
            self.entries,
            self.activities,
        )
        self.contacts, self.leads, self.deals, self.lines = [], [], [], []
        self.redemptions, self.scores, self.entries, self.activities = [], [], [], []
        for records in written:
            for start in range(0, len(records), BATCH):
                yield records[start : start + BATCH]


_WAITS = (-4, 0, 2, 11, None, -1, 5, 1, 24, 3, -9, None, 6, 0)
