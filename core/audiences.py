"""Who a promotion is for: a saved filter, what these people need, and what was learned about them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from core.change import Change, Record, edit, remove_all
from core.errors import UserMistake, words
from core.ids import Id
from core.promotions import Promotion


@dataclass(frozen=True, slots=True, kw_only=True)
class Audience(Record):
    """A group of people; `filter` is what the contact list is narrowed by to see them, such as `tag:regular`."""

    name: str
    filter: str = ""
    needs: str = ""
    habits: str = ""
    notes: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Research(Record):
    """A note of market research: what was asked, what was answered, and how many times."""

    audience_id: Id | None = None
    noted_on: date | None = None
    question: str = ""
    answer: str = ""
    times: int | None = None


def check(audience: Audience) -> Audience:
    """Give back an audience that can be kept."""
    if not audience.name.strip():
        raise UserMistake(words("An audience needs a name, such as “Regulars”."), field="name")
    return audience


def check_research(note: Research) -> Research:
    """Give back a note that can be kept."""
    if not (note.question.strip() or note.answer.strip()):
        raise UserMistake(words("Write down what was asked, or what was answered."), field="question")
    if note.times is not None and note.times < 0:
        raise UserMistake(words("An answer cannot be heard less than never."), field="times")
    return note


def add_audience(change: Change, **fields: Any) -> Audience:
    """Keep a new audience; fields as in `Audience`."""
    return change.add(check(Audience(id=change.new_id(), **fields)))


def edit_audience(change: Change, key: Id, base: dict[str, Any] | None = None, **fields: Any) -> Audience:
    """Set fields of an audience; see `core.change.edit`."""
    return edit(change, Audience, key, base, check, **fields)


def delete_audience(change: Change, key: Id) -> int:
    """Take an audience out with its notes; promotions for it stay, without it. Returns how many stay."""
    audience = change.get(Audience, key)
    remove_all(change, change.find(Research, audience_id=key))
    promotions = change.find(Promotion, audience_id=key)
    for promotion in promotions:
        edit(change, Promotion, promotion.id, audience_id=None)
    change.remove(audience)
    return len(promotions)


def note_research(change: Change, *, on: date | None = None, **fields: Any) -> Research:
    """Write down what was learned on a day; further fields as in `Research`."""
    return change.add(check_research(Research(id=change.new_id(), noted_on=on, **fields)))


def edit_research(change: Change, key: Id, base: dict[str, Any] | None = None, **fields: Any) -> Research:
    """Set fields of a note; see `core.change.edit`."""
    return edit(change, Research, key, base, check_research, **fields)


def delete_research(change: Change, key: Id) -> None:
    """Take a note out."""
    change.remove(change.get(Research, key))
