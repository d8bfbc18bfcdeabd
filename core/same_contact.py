"""One person written down twice: joined into one, or told apart for good."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum

from core import ids, keeping_touch
from core.activities import Activity
from core.business import Setting, in_force, profile, set_setting
from core.change import Change, Record
from core.contacts import Contact, ContactRow, check, display_name
from core.coupons import Redemption
from core.deals import Deal
from core.errors import UserMistake, words
from core.exchange.foreign.drafts import PersonDraft
from core.exchange.foreign.joining import joined
from core.exchange.foreign.mode import Mode
from core.ids import Id
from core.leads import Lead
from core.scores import Score

FAMILY = "different:"
"""What the keys of the settings begin with that tell two contacts apart; both ids follow, the smaller one first."""

_INTERNATIONAL = re.compile(r"\+[0-9]{8,15}", re.ASCII)

_REFERRING: tuple[type[Record], ...] = (Lead, Deal, Activity, Redemption, Score)
"""What points to a contact."""


class Likeness(StrEnum):
    """Why two contacts may be the same; the first is the surest."""

    EMAIL = "email"
    PHONE = "phone"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Pair:
    """Two contacts that may be one person, the one known for longer first, and why: what both have, or the names."""

    one: Id
    other: Id
    why: Likeness
    both: str = ""

    @property
    def id(self) -> Id:
        """What stands for the pair in a list."""
        return Id(self.one + self.other)


@dataclass(frozen=True, slots=True)
class PairRow:
    """A pair as it is shown side by side: the whole contacts, and what each of them bought."""

    pair: Pair
    one: Contact
    other: Contact
    one_row: ContactRow
    other_row: ContactRow

    @property
    def id(self) -> Id:
        """What stands for the pair in a list."""
        return self.pair.id


@dataclass(frozen=True, slots=True)
class JoinedContacts:
    """Who is left, what the other was called, and how much of theirs moved over."""

    kept: Contact
    gone: str
    moved: int


def different_key(one: Id, other: Id) -> str:
    """Under which key the file remembers that two contacts are not the same."""
    return FAMILY + ":".join(ids.text(key) for key in sorted((one, other)))


def told_apart(key: str) -> tuple[Id, Id] | None:
    """The two contacts of such a key; none for any other key."""
    parts = key.removeprefix(FAMILY).split(":")
    try:
        one, other = (ids.parse(part) for part in parts)
    except ValueError:
        return None
    return one, other


def tell_apart(change: Change, one: Id, other: Id) -> None:
    """Remember that two contacts are different people, so that it is not asked again."""
    change.get(Contact, one)
    change.get(Contact, other)
    set_setting(change, different_key(one, other), "yes")


def join_contacts(change: Change, keep: Id, gone: Id) -> JoinedContacts:
    """Make one contact of two: nothing of either is lost, and one undo parts them again.

    What both say differently stays as the kept one has it, the other's as a line of the notes (see
    `core.exchange.foreign.joining`); a no to advertising outweighs a yes.
    """
    if keep == gone:
        raise UserMistake(words("These are the same contact already."))
    mine, theirs = change.get(Contact, keep), change.get(Contact, gone)
    whole = _whole(mine, theirs, profile(change).country)
    moved = 0
    for kind in _REFERRING:
        for record in change.find(kind, contact_id=gone):
            change.put(replace(record, contact_id=keep))  # type: ignore[call-arg]
            moved += 1
    _move_settings(change, keep, gone)
    change.remove(theirs)  # first, since an id of another program belongs to one record
    return JoinedContacts(change.put(check(whole)), display_name(theirs), moved)


def _whole(mine: Contact, theirs: Contact, country: str) -> Contact:
    says = {name: getattr(theirs, name) for name in PersonDraft.__dataclass_fields__ if name not in ("own", "line")}
    whole = joined(mine, PersonDraft(**says), Mode.FILL, phone_key(country)).contact
    days = [day for day in (mine.created_on, theirs.created_on) if day]
    return replace(whole, created_on=min(days, default=None), owner_id=mine.owner_id or theirs.owner_id)


def _move_settings(change: Change, keep: Id, gone: Id) -> None:
    """Keep in touch as before, and stay different from whom the other was different from."""
    touch = keeping_touch.key_of(gone)
    wished = in_force(change.find(Setting, key=touch)).get(touch)
    if wished is not None:
        if not change.find(Setting, key=keeping_touch.key_of(keep)):
            set_setting(change, keeping_touch.key_of(keep), wished.value)
        set_setting(change, touch, "")
    for setting in change.find(Setting):
        pair = told_apart(setting.key) if setting.key.startswith(FAMILY) else None
        if pair is not None and gone in pair:
            third = pair[1] if pair[0] == gone else pair[0]
            change.remove(setting)
            if third != keep:
                set_setting(change, different_key(keep, third), "yes")


def phone_key(country: str) -> Callable[[str], str]:
    """What phones that are the same have in common: the international number, else the text."""
    from core.exchange.foreign.values.reach import read_phone

    def key(text: str) -> str:
        if _INTERNATIONAL.fullmatch(text):
            return text  # as they are kept; reading one takes a while
        number, understood = read_phone(text, country)
        return number if understood else text.strip()

    return key
