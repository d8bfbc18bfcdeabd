"""Outlook: the 92 columns of the desktop program and the shorter ones of Outlook.com, in the language of either."""

from __future__ import annotations

import re

from core.exchange.foreign.drafts import PersonDraft, Reading, Setting
from core.exchange.foreign.sources.gathering import Gathering
from core.exchange.foreign.sources.outlook_names import NAMES
from core.exchange.foreign.sources.person import Someone, address, spoken, tags
from core.exchange.foreign.sources.table import Row, Source, Table, silence

_PHONES = (
    "mobile",
    "mobile 2",
    "business phone",
    "business phone 2",
    "home phone",
    "home phone 2",
    "primary phone",
    "company phone",
    "other phone",
    "car phone",
)

_ADDRESS = re.compile(r"\s*\([^()]*@[^()]*\)\s*$")

# What Outlook writes into every contact.
_SILENT = silence(
    e_mail_type="smtp|ex",
    e_mail_2_type="smtp|ex",
    e_mail_3_type="smtp|ex",
    e_mail_typ="smtp|ex",
    e_mail_2_typ="smtp|ex",
    e_mail_3_typ="smtp|ex",
    type_de_messagerie="smtp|ex",
    type_de_messagerie_2="smtp|ex",
    type_de_messagerie_3="smtp|ex",
    tipo_de_correo_electronico="smtp|ex",
    tipo_de_correo_electronico_2="smtp|ex",
    tipo_de_correo_electronico_3="smtp|ex",
    tipo_de_email="smtp|ex",
    tipo_de_email_2="smtp|ex",
    tipo_de_email_3="smtp|ex",
    gender="unspecified",
    geschlecht="keine angabe|unspecified",
    sexe="non spécifié|unspecified",
    sexo="sin especificar|não especificado|unspecified",
    genero="sin especificar|unspecified",
    priority="normal",
    prioritat="normal",
    priorite="normal|normale",
    prioridad="normal",
    prioridade="normal",
    sensitivity="normal",
    vertraulichkeit="normal",
    critere_de_diffusion="normal",
    confidencialidad="normal",
    sensibilidade="normal",
    private="false",
    privat="false|aus",
    prive="false|faux",
    privado="false|falso",
    particular="false|falso",
)


def _read(table: Table, setting: Setting) -> Reading:
    gathering = Gathering(table)
    order = table.order(setting, "birthday", "anniversary")
    return gathering.people(lambda row: _person(row, gathering, setting, order))


def _person(row: Row, gathering: Gathering, setting: Setting, order: str) -> PersonDraft | None:
    someone = Someone(row, gathering, setting)
    mails = ["email", *row.table.numbered("email #")]
    someone.email(*mails)
    if row.text("home phone").casefold() in ("false", "falso"):
        row.unread("home phone")  # Spanish Outlook has two columns “Particular”: the private phone and the private flag
    someone.phone(*(name for name in _PHONES if row.text(name).casefold() not in ("false", "falso")))
    name = spoken(row.text("first"), row.text("middle"), row.text("last"), row.text("suffix"))
    anniversary = someone.day("anniversary", order)
    if anniversary:
        someone.keep(row.table.title("anniversary"), anniversary.isoformat())
    company = row.text("company")
    home = _addresses(someone, company)
    _forget_repeats(row, name, company, someone.emails)
    row.unread("title")
    return someone.draft(
        name=name,
        company=company,
        address=home,
        birthday=someone.birthday("birthday", order),
        tags=tags(row.text("categories").replace(",", ";"), by=";"),
        notes=row.text("notes").strip(),
        custom=row.rest(_SILENT),
    )


def _addresses(someone: Someone, company: str) -> str:
    """The address of a firm is that of its office, of anyone else the private one; the others are kept."""
    row = someone.row
    found: list[tuple[str, str]] = []
    for place in ("business", "home", "other") if company else ("home", "business", "other"):
        names = [f"{place} {part}" for part in ("street", "street 2", "street 3", "box", "zip", "city", "state")]
        parts = [row.text(name) for name in names]
        country = row.text(f"{place} country")
        written = address(street=parts[:4], zip_code=parts[4], city=parts[5], state=parts[6], country=country)
        if written:
            found.append((row.table.title(f"{place} street") or row.table.title(f"{place} city"), written))
        else:
            row.unread(f"{place} country")
    for title, text in found[1:]:
        someone.keep(title, text)
    return found[0][1] if found else ""


def _forget_repeats(row: Row, name: str, company: str, emails: list[str]) -> None:
    """Outlook derives initials and “Name (address)”; what the owner wrote there instead is kept."""
    derived = "".join(f"{row.text(part)[:1]}." for part in ("first", "middle", "last") if row.text(part))
    if row.text("initials") != derived:
        row.unread("initials")
    for shown in ("shown", *row.table.numbered("shown #")):
        text = row.text(shown)
        bare = _ADDRESS.sub("", text).strip(" '\"") if len(text) < 500 else text
        if bare.lower() not in {"", name.lower(), company.lower(), *emails}:
            row.unread(shown)


CONTACTS = Source(
    name="Outlook",
    table="contacts",
    names=NAMES,
    must=("first|last|company", "email|mobile|business phone|home phone"),
    telling=(
        "email 2",
        "shown",
        "business street",
        "home street",
        "other street",
        "business phone",
        "home phone",
        "other phone",
        "fax",
        "company phone",
        "anniversary",
        "suffix",
        "initials",
        "categories",
    ),
    enough=4,
    read=_read,
)
