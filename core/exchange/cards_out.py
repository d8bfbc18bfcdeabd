"""Contacts as vCards 3.0 (RFC 2426), which phones, Google, Apple and Outlook all take."""

from __future__ import annotations

from core import ids
from core.contacts import Consent, Contact, ContactKind, display_name
from core.exchange.content_lines import escaped, line

PRODID = "-//Two Hats//Contacts//EN"
UID = "urn:uuid:"
CONSENT, CONSENT_ON = "X-TWO-HATS-CONSENT", "X-TWO-HATS-CONSENT-ON"
"""Whether they may be written to: yes or no, and since when; other programs leave such lines alone."""


def card(contact: Contact) -> str:
    """One contact with every way to reach them; made of nothing but the record, so equal records give equal text.

    Names are kept whole, as given names: where a family name begins is not for us to guess. Custom fields stay here.
    """
    name = display_name(contact)
    company = contact.kind is ContactKind.COMPANY
    lines = [
        line("BEGIN", "VCARD"),
        line("VERSION", "3.0"),
        line("PRODID", PRODID),
        line("UID", f"{UID}{ids.text(contact.id)}"),
        line("FN", escaped(name)),
        line("N", ";;;;" if company else f";{escaped(contact.name)};;;"),
    ]
    if contact.company or company:
        lines.append(line("ORG", escaped(contact.company or name)))
    if company:
        lines.append(line("X-ABSHOWAS", "COMPANY"))
    lines += [line("EMAIL;TYPE=INTERNET", escaped(email)) for email in contact.emails if email]
    lines += [line("TEL;TYPE=VOICE", escaped(phone)) for phone in contact.phones if phone]
    if contact.address:
        lines.append(line("ADR", f";;{escaped(contact.address)};;;;"))
    if contact.birthday:
        lines.append(line("BDAY", contact.birthday))
    if contact.tags:
        lines.append(line("CATEGORIES", ",".join(escaped(tag) for tag in contact.tags if tag)))
    if contact.notes:
        lines.append(line("NOTE", escaped(contact.notes)))
    if contact.consent is not Consent.UNKNOWN:
        lines.append(line(CONSENT, str(contact.consent)))
        if contact.consent_on is not None:
            lines.append(line(CONSENT_ON, contact.consent_on.isoformat()))
    return "".join([*lines, line("END", "VCARD")])
