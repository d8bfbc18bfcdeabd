"""What the owner sees first: the month against its targets, the hours under each hat, what runs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from core.activities import Hat
from core.ids import Id
from core.money import Minor
from core.next_steps import Item
from core.silence import Usual

if TYPE_CHECKING:  # figures come along only when they are asked for: the first page must not wait for them
    from core.insights.model import Targets


@dataclass(frozen=True, slots=True, kw_only=True)
class Running:
    """A promotion that runs, or starts soon, with the money it has left: none without a budget."""

    id: Id
    name: str
    channel: str
    start_on: date
    end_on: date | None
    budget: Minor | None
    spent: Minor

    @property
    def left(self) -> Minor | None:
        """What of the budget is not spent yet; below nothing if too much was spent."""
        return None if self.budget is None else Minor(self.budget - self.spent)

    def days_left(self, today: date) -> int | None:
        """Days it still runs, today included; none while it has no end."""
        return None if self.end_on is None else (self.end_on - today).days + 1


@dataclass(frozen=True, slots=True)
class Some:
    """The first of some items and how many there are in all."""

    items: tuple[Item, ...] = ()
    count: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What takes a little longer to read: who waits, what is silent, how the month stands, and the week's work.

    `hours` are the minutes by hat of this month and this week; `week` the names of this week's changes, the most
    frequent first, with how often.
    """

    waiting: Some
    silent: Some
    usual: Usual
    targets: Targets
    month_minutes: Mapping[Hat, int]
    week_minutes: Mapping[Hat, int]
    week: tuple[tuple[str, int], ...]
