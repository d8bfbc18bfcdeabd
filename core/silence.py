"""How long a deal may be silent before one should ask: longer than the owner's own deals usually are."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

ENOUGH = 5
"""Won deals from which on the owner's own habit counts."""

ASSUMED = 14
"""Days that are taken for usual until then."""

LEAST = 5
"""Days of silence that nobody calls long, however quick the others were."""


@dataclass(frozen=True, slots=True)
class Usual:
    """The days that deals are usually silent at most, and how many won deals tell so; assumed where `n` is 0."""

    days: int
    n: int


def longest(days: Sequence[date]) -> int:
    """The longest time between two happenings, in days.

    Args:
        days: of a closed deal, in any order: when it was opened, when something was done, when it was closed.
    """
    return max(((after - before).days for before, after in pairwise(sorted(days))), default=0)


def usual(silences: Iterable[int]) -> Usual:
    """What is usual: the (upper) median of the longest silences of deals that were won, at least `LEAST`.

    Sales over the counter, won on the day they were opened, say nothing about it; leave them out.
    """
    told = sorted(silences)
    if len(told) < ENOUGH:
        return Usual(ASSUMED, 0)
    return Usual(max(LEAST, told[len(told) // 2]), len(told))
