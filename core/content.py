"""What a promotion says and shows: posts, mails, flyers to be made, each with the day it is due."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from core.change import Change, Record, edit
from core.errors import UserMistake, words
from core.ids import Id


@dataclass(frozen=True, slots=True, kw_only=True)
class Content(Record):
    """A piece of content, to be done until `due_on`, done on `done_on`."""

    promotion_id: Id | None = None
    title: str
    channel: str = ""
    due_on: date | None = None
    done_on: date | None = None
    notes: str = ""


def check(content: Content) -> Content:
    """Give back a piece of content that can be kept."""
    if not content.title.strip():
        raise UserMistake(words("Content needs a title, such as “Post about the winter sale”."), field="title")
    return content


def plan_content(change: Change, **fields: Any) -> Content:
    """Keep a new piece of content; fields as in `Content`."""
    return change.add(check(Content(id=change.new_id(), **fields)))


def edit_content(change: Change, key: Id, base: dict[str, Any] | None = None, **fields: Any) -> Content:
    """Set fields of a piece of content; see `core.change.edit`."""
    return edit(change, Content, key, base, check, **fields)


def finish_content(change: Change, key: Id, *, on: date) -> Content:
    """Say that it was done on a day."""
    content = change.get(Content, key)
    if content.done_on is not None:
        raise UserMistake(words("“{title}” was already done on {day}."), title=content.title, day=content.done_on)
    return change.put(replace(content, done_on=on))


def delete_content(change: Change, key: Id) -> None:
    """Take a piece of content out."""
    change.remove(change.get(Content, key))
