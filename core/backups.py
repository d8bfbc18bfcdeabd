"""Which of the copies that were kept of a file stay: many of the last days, fewer of the past."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

ALL_OF = timedelta(days=2)
"""Everything is kept of so long before the newest copy."""

Bucket = Callable[[datetime], tuple[int, ...]]

LADDER: tuple[tuple[int, Bucket], ...] = (
    (14, lambda at: (at.year, at.month, at.day)),
    (10, lambda at: at.isocalendar()[:2]),
    (12, lambda at: (at.year, at.month)),
)
"""Of what is older, the last copy of so many days, then weeks, then months that have one."""

LEAST = 3
"""Copies that stay, however large they are."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A copy: when it was made and its bytes."""

    at: datetime
    size: int = 0


def staying(copies: Iterable[datetime]) -> set[datetime]:
    """The moments whose copies stay; the newest always does.

    Days, weeks and months are counted by those that have a copy, so that a file that lies untouched for a year keeps
    its past.
    """
    newest_first = sorted(set(copies), reverse=True)
    if not newest_first:
        return set()
    since = newest_first[0] - ALL_OF
    kept = {at for at in newest_first if at >= since}
    older = newest_first[len(kept) :]
    for most, bucket in LADDER:
        found: dict[tuple[int, ...], datetime] = {}
        taken = 0
        for at in older:
            where = bucket(at)
            if where not in found:
                if len(found) == most:
                    break
                found[where] = at
            taken += 1
        kept.update(found.values())
        older = older[taken:]
    return kept


def too_large(copies: Sequence[Kept], limit: int) -> set[datetime]:
    """The oldest copies that have to go so that all of them take at most so many bytes; `LEAST` stay in any case."""
    total, going = 0, set()
    for place, copy in enumerate(sorted(copies, key=lambda each: each.at, reverse=True)):
        total += copy.size
        if place >= LEAST and total > limit:
            going.add(copy.at)
    return going
