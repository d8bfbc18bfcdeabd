"""The owner's business: profile, people, and what the file remembers. One file holds one business."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from core.activities import Activity
from core.change import Change, Record, edit
from core.contacts import Contact
from core.deals import Deal
from core.errors import UserMistake, words
from core.ids import Id
from core.leads import Lead
from core.money import Minor, check_currency


class Credit(StrEnum):
    """Which promotion a sale counts for when a customer met several."""

    FIRST = "first"
    LAST = "last"
    EQUAL = "equal"


@dataclass(frozen=True, slots=True, kw_only=True)
class Business(Record):
    """The profile. Its id is the identity of the business file: copies of one file share it."""

    name: str
    currency: str
    locale: str = "en_GB"
    country: str = ""
    hourly_rate: Minor | None = None
    address: str = ""
    phone: str = ""
    email: str = ""
    website: str = ""
    tagline: str = ""
    credit: Credit = Credit.FIRST


@dataclass(frozen=True, slots=True, kw_only=True)
class Person(Record):
    """Someone who works in the business and may own leads and deals."""

    name: str
    email: str = ""


OWNED: tuple[type[Record], ...] = (Contact, Lead, Deal, Activity)
"""The kinds of record that a person may own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting(Record):
    """Something the business file itself must remember beside its rooms, such as the logo or how a sheet is read.

    `key` says what it is, often with a family before a colon ("recipe:…", "logo"); `value` is plain text or JSON.
    A key is meant to be there once; two copies of a file may each bring theirs, then the one made last is in force.
    """

    key: str
    value: str = ""


def check(business: Business) -> Business:
    """Give back a profile that makes sense, with its currency in capitals."""
    if not business.name.strip():
        raise UserMistake(words("The business needs a name."), field="name")
    if business.hourly_rate is not None and business.hourly_rate < 0:
        raise UserMistake(words("An hour cannot cost less than nothing."), field="hourly_rate")
    return replace(business, currency=check_currency(business.currency))


def profile(change: Change) -> Business:
    """The profile of this file."""
    return change.find(Business)[0]


def set_profile(change: Change, **fields: Any) -> Business:
    """Change the profile; the currency stays as it is once the file was made."""
    before = profile(change)
    after = check(replace(before, **fields))
    if after.currency != before.currency:
        raise UserMistake(
            words("The currency cannot be changed: amounts in {currency} stand in the file."),
            field="currency",
            currency=before.currency,
        )
    return before if after == before else change.put(after)


def add_person(change: Change, *, name: str, email: str = "") -> Person:
    """Add someone who works here."""
    if not name.strip():
        raise UserMistake(words("A person needs a name."), field="name")
    return change.add(Person(id=change.new_id(), name=name.strip(), email=email.strip()))


def edit_person(change: Change, key: Id, base: dict[str, Any] | None = None, **fields: Any) -> Person:
    """Rename a person or change their address; see `core.change.edit`."""

    def rule(person: Person) -> Person:
        if not person.name.strip():
            raise UserMistake(words("A person needs a name."), field="name")
        return replace(person, name=person.name.strip(), email=person.email.strip())

    return edit(change, Person, key, base, rule, **fields)


def remove_person(change: Change, key: Id) -> Person:
    """Take a person off the list; what they owned stays, without an owner."""
    person = change.get(Person, key)
    for kind in OWNED:
        for record in change.find(kind, owner_id=key):
            edit(change, kind, record.id, owner_id=None)
    change.remove(person)
    return person


def in_force(settings: Iterable[Setting]) -> dict[str, Setting]:
    """What holds of each key: the setting that was made last."""
    return {setting.key: setting for setting in sorted(settings, key=lambda setting: setting.id)}


def set_setting(change: Change, key: str, value: str) -> Setting | None:
    """Remember a value under a key; an empty one is forgotten."""
    if not key.strip():
        raise UserMistake(words("A setting needs a name."), field="key")
    there = change.find(Setting, key=key)
    kept = in_force(there).get(key) if value else None
    for setting in there:
        if setting is not kept:
            change.remove(setting)
    if not value:
        return None
    if kept is None:
        return change.add(Setting(id=change.new_id(), key=key, value=value))
    return kept if kept.value == value else change.put(replace(kept, value=value))
