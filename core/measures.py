"""Series that the owner enters by hand: visits, followers, mentions, footfall, reach, or any other."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from core.change import Change, Record, edit
from core.errors import UserMistake, words
from core.ids import Id

KINDS = ("visits", "followers", "mentions", "footfall", "reach", "list_size")
"""The kinds a new file knows; the owner may write any other."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure(Record):
    """A number that was read on a day."""

    measured_on: date
    kind: str
    value: int
    promotion_id: Id | None = None


@dataclass(frozen=True, slots=True)
class MeasureRow:
    """A number that was written down, with the name of the promotion it belongs to ("" for none)."""

    id: Id
    measured_on: date
    value: int
    promotion: str = ""


def check(measure: Measure) -> Measure:
    """Give back a measure that can be kept."""
    if not measure.kind.strip():
        raise UserMistake(words("What was measured? For example visits or followers."), field="kind")
    if measure.value < 0:
        raise UserMistake(words("This cannot be less than nothing."), field="value")
    return measure


def measure(change: Change, *, kind: str, value: int, on: date, promotion_id: Id | None = None) -> Measure:
    """Write down a number of a day."""
    return change.add(
        check(Measure(id=change.new_id(), measured_on=on, kind=kind.strip(), value=value, promotion_id=promotion_id))
    )


def edit_measure(change: Change, key: Id, base: dict[str, Any] | None = None, **fields: Any) -> Measure:
    """Set fields of a measure; see `core.change.edit`."""
    return edit(change, Measure, key, base, check, **fields)


def delete_measure(change: Change, key: Id) -> None:
    """Take a measure out."""
    change.remove(change.get(Measure, key))
