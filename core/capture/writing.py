"""Put down what a line said: the contact, the lead and its next step, in one change."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from core import leads, phones
from core.activities import ActivityKind, Hat, NextStep, log_activity
from core.capture.people import same_number
from core.change import Change
from core.contacts import Contact, add_contact, check, display_name
from core.errors import UserMistake, words
from core.ids import Id
from core.leads import Lead


@dataclass(frozen=True, slots=True)
class Written:
    """What a line became: the lead, whose it is, and whether that contact and the lead were there before."""

    lead: Lead
    contact: str
    is_new: bool
    was_open: bool


def write_down(
    change: Change,
    *,
    on: date,
    contact_id: Id | None = None,
    name: str = "",
    emails: tuple[str, ...] = (),
    phones_said: tuple[str, ...] = (),
    country: str = "",
    lead_id: Id | None = None,
    interest: str = "",
    promotion_id: Id | None = None,
    source: str = "",
    notes: str = "",
    following: NextStep = NextStep(),
) -> Written:
    """Write down an enquiry, or what is new about one that is open.

    Args:
        change: the change under way.
        on: the day.
        contact_id: who it is, where they are known; e-mails and phones they have not yet are added.
        name: of a new contact otherwise; may be empty where a phone or an e-mail is given.
        emails: how to reach them.
        phones_said: likewise, as written; kept as E.164 where they are understood.
        country: where phones without a country code belong (two letters, or empty).
        lead_id: their open lead that this belongs to; none makes a lead.
        interest: what they want; on an open lead it becomes a note of that day.
        promotion_id: what they saw; an open lead keeps the one it has.
        source: what else they came by.
        notes: more to remember.
        following: what to do next; none leaves the step of an open lead.

    Raises:
        UserMistake: nobody is named.
    """
    numbers = tuple(_number(text, country) for text in phones_said)
    if contact_id is None and not (name.strip() or emails or numbers):
        raise UserMistake(words("Who was it? A name, a phone or an e-mail will do."), field="who")
    if contact_id is None:
        contact = add_contact(change, name=name.strip(), emails=emails, phones=numbers, created_on=on)
    else:
        contact = _reached(change, contact_id, emails, numbers)
    if lead_id is not None:
        lead = _add_to(change, lead_id, on, " · ".join(text for text in (interest, notes) if text), promotion_id)
    else:
        lead = leads.receive(
            change,
            contact_id=contact.id,
            on=on,
            interest=interest,
            promotion_id=promotion_id,
            source=source,
            notes=notes,
        )
    if following:
        lead = leads.plan_step(change, lead.id, following)
    return Written(lead, display_name(contact), contact_id is None, lead_id is not None)


def _reached(change: Change, key: Id, emails: tuple[str, ...], numbers: tuple[str, ...]) -> Contact:
    """A known contact with the e-mails and phones that are new about them."""
    contact = change.get(Contact, key)
    mails = {mail.casefold() for mail in contact.emails}
    fresh = tuple(
        number
        for number in numbers
        if not any(same_number(phones.digits(kept), phones.digits(number)) for kept in contact.phones)
    )
    known = replace(
        contact,
        emails=contact.emails + tuple(mail for mail in emails if mail.casefold() not in mails),
        phones=contact.phones + fresh,
    )
    return contact if known == contact else change.put(check(known))


def _add_to(change: Change, key: Id, on: date, said: str, promotion_id: Id | None) -> Lead:
    lead = change.get(Lead, key)
    if said:
        log_activity(
            change,
            kind=ActivityKind.NOTE,
            hat=Hat.SALES,
            contact_id=lead.contact_id,
            lead_id=key,
            done_on=on,
            outcome=said,
        )
    if promotion_id is not None and lead.promotion_id is None:
        lead = leads.edit_lead(change, key, promotion_id=promotion_id)
    return lead


def _number(text: str, country: str) -> str:
    from core.exchange.foreign.values import read_phone

    return read_phone(text, country)[0]
