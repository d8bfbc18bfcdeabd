"""What earlier promotions give to new ones: their plan, and what they taught."""

from __future__ import annotations

import re
from calendar import isleap
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from core.change import Change
from core.content import Content
from core.ids import Id
from core.promotions import Promotion, plan_promotion

_REPEATED = (
    "goal",
    "channel",
    "audience_id",
    "message",
    "offer_kind",
    "offer_value",
    "budget",
    "expected_leads",
    "expected_conversion",
    "expected_sale",
    "expected_cost",
    "would_have_bought",
)


@dataclass(frozen=True, slots=True)
class Lesson:
    """What an earlier promotion taught."""

    id: Id
    name: str
    channel: str
    start_on: date | None
    text: str


def repeat_promotion(change: Change, key: Id, *, on: date) -> Promotion:
    """Plan a promotion once more, so many years later that it starts after a day.

    A year in its name goes along. What is to be made for it is planned anew, each piece so many years later as well;
    what was spent, handed out and learned stays with the old one.
    """
    old = change.get(Promotion, key)
    years = _years_until(old.start_on, on)
    again = plan_promotion(
        change,
        **{name: getattr(old, name) for name in _REPEATED},
        name=_in_year(old.name, old.start_on, years),
        start_on=_years_later(old.start_on, years),
        end_on=_years_later(old.end_on, years),
    )
    for piece in change.find(Content, promotion_id=key):
        due = _years_later(piece.due_on, years)
        change.add(
            replace(piece, id=change.new_id(), rev=0, external_ids=(), promotion_id=again.id, due_on=due, done_on=None)
        )
    return again


def lessons_for(plan: Promotion, known: Iterable[Lesson]) -> list[Lesson]:
    """What is worth knowing before a plan, the likeliest first; what it taught itself is not among it.

    Promotions of the same name but for its numbers come before others of the same channel, each the newest first.
    """
    others = [each for each in known if each.id != plan.id and each.text.strip()]
    others.sort(key=lambda each: each.start_on or date.min, reverse=True)
    named = [each for each in others if _stem(each.name) == _stem(plan.name)]
    alike = [each for each in others if each not in named and plan.channel and each.channel == plan.channel]
    return [*named, *alike]


def _years_until(start: date | None, day: date) -> int:
    """How many years later, at least one, a start lies after a day."""
    if start is None:
        return 0
    years = max(1, day.year - start.year)
    later = _years_later(start, years)
    return years if later is not None and later > day else years + 1


def _years_later(day: date | None, years: int) -> date | None:
    """The same day of a later year, as long as there are years; the last of February for the 29th."""
    if day is None or day.year + years > date.max.year:
        return day
    last = 28 if (day.month, day.day) == (2, 29) and not isleap(day.year + years) else day.day
    return day.replace(year=day.year + years, day=last)


def _in_year(name: str, start: date | None, years: int) -> str:
    """A name whose year, that of the start, is the new one."""
    return name if start is None else re.sub(rf"(?<!\d){start.year}(?!\d)", str(start.year + years), name)


def _stem(name: str) -> str:
    return " ".join(re.sub(r"\d+", " ", name).casefold().split())
