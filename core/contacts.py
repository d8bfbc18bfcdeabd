"""People and companies: how to reach them and whether they agreed to be written to.

A customer is a contact with a won deal, so nothing here says who is one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any

from core import phones as numbers
from core.activities import Activity
from core.change import Change, Record, edit, remove_all
from core.coupons import Redemption
from core.deals import Deal, delete_deal, open_deal
from core.errors import UserMistake, words
from core.ids import Id
from core.leads import Lead, delete_lead, receive
from core.scores import Score


class ContactKind(StrEnum):
    """Whether a contact is one human being or a firm."""

    PERSON = "person"
    COMPANY = "company"


class Consent(StrEnum):
    """Whether the contact agreed to get advertising."""

    UNKNOWN = "unknown"
    YES = "yes"
    NO = "no"


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact(Record):
    """Someone the business knows. At least one of name, company, e-mails, phones is filled.

    `birthday` is an ISO date or `--MM-DD` where the year is not known.
    """

    kind: ContactKind = ContactKind.PERSON
    name: str = ""
    company: str = ""
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    address: str = ""
    birthday: str = ""
    tags: tuple[str, ...] = ()
    consent: Consent = Consent.UNKNOWN
    consent_on: date | None = None
    notes: str = ""
    created_on: date | None = None
    owner_id: Id | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactRow:
    """A line of the contact list.

    `satisfaction` is the mean of `scores` answers from 1 to 5; `last_touch` the day anything last happened with them.
    """

    id: Id
    name: str
    company: str
    email: str
    phone: str
    tags: tuple[str, ...]
    bought: int
    value: int
    last_purchase: date | None
    scores: int = 0
    satisfaction: float | None = None
    last_touch: date | None = None


@dataclass(frozen=True, slots=True)
class Import:
    """An import that brought contacts: the change, the instant (UTC, ISO 8601), and how many of them are still here."""

    change: Id
    at: str
    count: int


@dataclass(frozen=True, slots=True)
class Taken:
    """What went into the bin together with a contact."""

    name: str
    leads: int
    deals: int
    activities: int


def display_name(contact: Contact) -> str:
    """What to call a contact: the name, else the company, else an e-mail, else a phone."""
    return contact.name or contact.company or next(iter(contact.emails + contact.phones), "")


def check(contact: Contact) -> Contact:
    """Give back a contact that can be kept."""
    if not (contact.name.strip() or contact.company.strip() or contact.emails or contact.phones):
        raise UserMistake(words("A contact needs a name, a company, an e-mail or a phone."), field="name")
    for mail in contact.emails:
        if "@" not in mail.strip("@ "):
            raise UserMistake(
                words("“{text}” is not an e-mail address; it needs a name, an @ and a place."),
                field="emails",
                text=mail,
            )
    if contact.birthday and not is_birthday(contact.birthday):
        raise UserMistake(
            words("“{text}” is not a birthday; write YYYY-MM-DD, or --MM-DD without a year."),
            field="birthday",
            text=contact.birthday,
        )
    return contact


def check_phones(phones: Iterable[str]) -> None:
    """Refuse what somebody typed as a phone and what cannot be one.

    Only for those that are new: what an import brought stays, and is no obstacle to changing something else.
    """
    for phone in phones:
        if "@" not in phone and not numbers.may_be(phone):
            raise UserMistake(
                words("“{text}” is neither a phone number nor an e-mail address; it needs digits, or an @."),
                field="phones",
                text=phone,
            )


def is_birthday(text: str) -> bool:
    """Whether a text is a day of the calendar, with or without its year."""
    if not re.fullmatch(r"(\d{4}|-)-\d\d-\d\d", text, re.ASCII):
        return False
    try:
        date.fromisoformat(f"2000{text[1:]}" if text.startswith("--") else text)
    except ValueError:
        return False
    return True


def add_contact(change: Change, **fields: Any) -> Contact:
    """Keep a new contact; fields as in `Contact`."""
    check_phones(fields.get("phones", ()))
    return change.add(check(Contact(id=change.new_id(), **fields)))


def edit_contact(change: Change, key: Id, base: dict[str, Any] | None = None, **fields: Any) -> Contact:
    """Set fields of a contact; see `core.change.edit`."""
    if phones := fields.get("phones"):
        check_phones(set(phones) - set(change.get(Contact, key).phones))
    return edit(change, Contact, key, base, check, **fields)


def receive_from(
    change: Change,
    *,
    on: date,
    contact_id: Id | None = None,
    name: str = "",
    emails: tuple[str, ...] = (),
    phones: tuple[str, ...] = (),
    **fields: Any,
) -> Lead:
    """Write down an enquiry and, in the same change, the contact it came from or what is new about them.

    Args:
        change: the change under way.
        on: the day it came in.
        contact_id: who asked, where that is known; none makes a contact.
        name: of the new contact.
        emails: how to reach them; those a known contact has not yet are added.
        phones: likewise.
        **fields: further fields as in `Lead`.
    """
    if contact_id is None:
        contact = add_contact(change, name=name.strip(), emails=emails, phones=phones, created_on=on)
    else:
        contact = change.get(Contact, contact_id)
        known = replace(
            contact,
            emails=tuple(dict.fromkeys(contact.emails + emails)),
            phones=tuple(dict.fromkeys(contact.phones + phones)),
        )
        if known != contact:
            check_phones(set(phones) - set(contact.phones))
            change.put(check(known))
    return receive(change, contact_id=contact.id, on=on, **fields)


def open_deal_with(change: Change, *, on: date, contact_id: Id | None = None, name: str = "", **fields: Any) -> Deal:
    """Open a deal and, in the same change, make the contact it is with.

    Args:
        change: the change under way.
        on: the day it is opened.
        contact_id: who may buy, where that is known; none makes a contact.
        name: of the new contact.
        **fields: further fields of `core.deals.open_deal`.
    """
    if contact_id is None:
        contact_id = add_contact(change, name=name.strip(), created_on=on).id
    return open_deal(change, on=on, contact_id=contact_id, **fields)


def delete_contact(change: Change, key: Id) -> Taken:
    """Take a contact out with their leads, deals and activities; one undo brings all of it back."""
    from core.keeping_touch import forget  # settings know contacts, so contacts meet them only here

    contact = change.get(Contact, key)
    leads = change.find(Lead, contact_id=key)
    deals = {deal.id: deal for deal in change.find(Deal, contact_id=key)}
    for lead in leads:
        deals |= {deal.id: deal for deal in change.find(Deal, lead_id=lead.id) if deal.contact_id is None}
    activities = sum(delete_deal(change, deal) for deal in deals)
    activities += sum(delete_lead(change, lead.id, with_activities=True) for lead in leads)
    activities += remove_all(change, change.find(Activity, contact_id=key))
    remove_all(change, change.find(Redemption, contact_id=key))
    remove_all(change, change.find(Score, contact_id=key))
    forget(change, key)
    change.remove(contact)
    return Taken(display_name(contact), len(leads), len(deals), activities)
