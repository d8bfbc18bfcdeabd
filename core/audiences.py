"""Who a promotion is for: a saved filter, what these people need, and what was learned about them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from core import audience_filter
from core.change import Change, Record, edit, remove_all
from core.errors import UserMistake, words
from core.ids import Id
from core.promotions import Promotion


@dataclass(frozen=True, slots=True, kw_only=True)
class Audience(Record):
    """A group of people; `filter` picks them out of the contacts, such as `tag:regular` (see `core.audience_filter`).

    Without a filter it is people one cannot name, such as visitors of a summer.
    """

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


@dataclass(frozen=True, slots=True, kw_only=True)
class AudienceRow:
    """A line of the list of audiences; `promotions` are those planned for it, whatever became of them."""

    id: Id
    name: str
    filter: str
    promotions: int


@dataclass(frozen=True, slots=True)
class Brought:
    """What all promotions for an audience brought so far: leads, and how many of these bought."""

    leads: int
    bought: int


@dataclass(frozen=True, slots=True)
class Reach:
    """How many a filter picks out, and how one may reach them.

    `mail` and `phone` agreed to advertising and have such an address; `mail_unasked` and `phone_unasked` have one but
    were never asked; `refused` want none, whatever addresses they have; `no_way` did not refuse but have neither.
    """

    people: int
    mail: int
    mail_unasked: int
    phone: int
    phone_unasked: int
    refused: int
    no_way: int


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
    """Keep a new audience; fields as in `Audience`. A filter that cannot be read is a `UserMistake`."""
    audience_filter.read(fields.get("filter", ""))
    return change.add(check(Audience(id=change.new_id(), **fields)))


def edit_audience(change: Change, key: Id, base: dict[str, Any] | None = None, **fields: Any) -> Audience:
    """Set fields of an audience; see `core.change.edit`. What an import brought may stay, a new filter can be read."""
    audience_filter.read(fields.get("filter", ""))
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


def hear_again(change: Change, key: Id, *, on: date | None = None, times: int = 1) -> Research:
    """Count an answer once more, or (`times` -1) once less; one that was not counted yet was heard once.

    Counted more, it was heard `on` that day; counting less puts right what was counted, and no day is known anew.
    """
    note = change.get(Research, key)
    heard = 1 if note.times is None else note.times
    day = on if on is not None and times > 0 else note.noted_on
    return change.put(check_research(replace(note, times=heard + times, noted_on=day)))


def ask_anew(change: Change, keys: Sequence[Id], question: str) -> list[Research]:
    """Put the question that some answers belong to into other words."""
    return [edit_research(change, key, question=question) for key in keys]


def delete_research(change: Change, key: Id) -> None:
    """Take a note out."""
    change.remove(change.get(Research, key))
