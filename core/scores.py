"""How satisfied customers are, from 1 to 5, in their own words."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from core.change import Change, Record, edit
from core.errors import UserMistake, words
from core.ids import Id


@dataclass(frozen=True, slots=True, kw_only=True)
class Score(Record):
    """One answer to “how was it?”: 1 is poor, 5 is great. Its contact is its own, else its deal's."""

    contact_id: Id | None = None
    deal_id: Id | None = None
    given_on: date
    score: int
    comment: str = ""


def check(score: Score) -> Score:
    """Give back a score that can be kept."""
    if not 1 <= score.score <= 5:
        raise UserMistake(words("A score is a whole number from 1 to 5."), field="score")
    return score


def give_score(change: Change, *, score: int, on: date, **fields: Any) -> Score:
    """Write down how satisfied someone was on a day; further fields as in `Score`."""
    return change.add(check(Score(id=change.new_id(), score=score, given_on=on, **fields)))


def edit_score(change: Change, key: Id, base: dict[str, Any] | None = None, **fields: Any) -> Score:
    """Set fields of a score; see `core.change.edit`."""
    return edit(change, Score, key, base, check, **fields)


def delete_score(change: Change, key: Id) -> None:
    """Take a score out."""
    change.remove(change.get(Score, key))


def leave_deal(change: Change, deal_id: Id, contact_id: Id | None) -> None:
    """Keep the scores of a deal that goes away, with its contact."""
    for score in change.find(Score, deal_id=deal_id):
        change.put(replace(score, deal_id=None, contact_id=score.contact_id or contact_id))
