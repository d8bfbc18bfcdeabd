"""Mailchimp: the members of an audience, in one file each for subscribed, unsubscribed and cleaned."""

from __future__ import annotations

import re
from collections import Counter

from core.contacts import Consent
from core.exchange.foreign.drafts import PersonDraft, Reading, Setting
from core.exchange.foreign.sources.gathering import Gathering
from core.exchange.foreign.sources.person import Someone, spoken
from core.exchange.foreign.sources.table import Row, Source, Table, silence
from core.exchange.foreign.values import as_text

_NAMES = {
    "email": (
        "Email Address",
        "Email",
        "E-Mail-Adresse",
        "E-Mail",
        "Adresse e-mail",
        "Adresse email",
        "Correo electrónico",
        "Dirección de correo electrónico",
        "Endereço de e-mail",
    ),
    "first": ("First Name", "FNAME", "Vorname", "Prénom", "Nombre", "Nome"),
    "last": (
        "Last Name",
        "LNAME",
        "Nachname",
        "Nom",
        "Nom de famille",
        "Apellidos",
        "Apellido",
        "Sobrenome",
        "Apelido",
    ),
    "address": ("Address", "ADDRESS", "Adresse", "Dirección", "Endereço"),
    "phone": (
        "Phone Number",
        "Phone",
        "PHONE",
        "Telefonnummer",
        "Telefon",
        "Numéro de téléphone",
        "Téléphone",
        "Número de teléfono",
        "Teléfono",
        "Telefone",
    ),
    "company": ("Company", "Firma", "Unternehmen", "Entreprise", "Société", "Empresa"),
    "birthday": ("Birthday", "BIRTHDAY", "Geburtstag", "Anniversaire", "Cumpleaños", "Aniversário"),
    "rating": ("MEMBER_RATING",),
    "asked": ("OPTIN_TIME",),
    "confirmed": ("CONFIRM_TIME",),
    "changed": ("LAST_CHANGED",),
    "left": ("UNSUB_TIME",),
    "cleaned": ("CLEAN_TIME",),
    "reason": ("UNSUB_REASON", "CLEAN_CAMPAIGN_TITLE"),
    "list id": ("LEID",),
    "id": ("EUID",),
    "zone": ("TIMEZONE",),
    "notes": ("NOTES",),
    "tags": ("TAGS",),
}

_TAG = re.compile(r'\s*(?:"((?:[^"]|"")*)"|([^,]*))\s*(?:,|$)')

# Where a computer once stood, guessed from its address; and a number that only the list knows.
_SILENT = silence(latitude="*", longitude="*", gmtoff="*", dstoff="*", leid="*")


def _read(table: Table, setting: Setting) -> Reading:
    gathering = Gathering(table)
    unique = Counter(as_text(cell) for cell in table.cells("id"))
    return gathering.people(lambda row: _person(row, gathering, setting, unique))


def _person(row: Row, gathering: Gathering, setting: Setting, unique: Counter[str]) -> PersonDraft | None:
    someone = Someone(row, gathering, setting)
    someone.email("email")
    someone.phone("phone")
    consent, answered = _consent(row.table)
    number = row.known_as("id")
    return someone.draft(
        name=spoken(row.text("first"), row.text("last")),
        company=row.text("company"),
        address=re.sub(r" {2,}", "\n", row.text("address")),
        birthday=someone.birthday("birthday", "mdy"),
        tags=_tags(row.text("tags")),
        consent=consent,
        consent_on=someone.day(answered, "ymd") if answered else None,
        notes=row.text("notes"),
        external_ids=(f"mailchimp:{number}",) if number and unique[number] == 1 else (),
        custom=row.rest(_SILENT),
    )


def _consent(table: Table) -> tuple[Consent, str]:
    """What the members of a file said, and which column has the day they said it.

    Those who never subscribed stand in a file with the columns of the subscribed; only its name tells.
    """
    if table.has("left"):
        return Consent.NO, "left"
    if table.has("cleaned"):
        return Consent.NO, "cleaned"
    file = table.grid.file.casefold()
    if re.search(r"(?<!un)(?:non[-_ ]?subscribed|transactional)", file):
        return Consent.UNKNOWN, ""
    if re.match(r"(?:unsubscribed|cleaned)[-_ ]", file):
        return Consent.NO, ""
    return Consent.YES, "confirmed" if table.has("confirmed") else "asked"


def _tags(text: str) -> tuple[str, ...]:
    """The tags of a cell that is itself a line of CSV, quotes doubled inside quotes."""
    found = (quoted.replace('""', '"') or bare for quoted, bare in _TAG.findall(text))
    return tuple(dict.fromkeys(tag.strip() for tag in found if tag.strip()))


AUDIENCE = Source(
    name="Mailchimp",
    table="contacts",
    names=_NAMES,
    must=("email",),
    telling=("rating", "asked", "confirmed", "changed", "left", "cleaned", "list id", "id", "zone"),
    enough=2,
    read=_read,
)
