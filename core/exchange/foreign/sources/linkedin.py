"""LinkedIn: connections; a few lines of notes stand above the header, and hardly anyone has an e-mail."""

from __future__ import annotations

from core.exchange.foreign.drafts import PersonDraft, Reading, Setting
from core.exchange.foreign.sources.gathering import Gathering
from core.exchange.foreign.sources.person import Someone, spoken
from core.exchange.foreign.sources.table import Row, Source, Table

_NAMES = {
    "first": ("First Name", "Vorname", "Prénom", "Nombre", "Nome"),
    "last": ("Last Name", "Nachname", "Nom", "Nom de famille", "Apellidos", "Apellido", "Sobrenome", "Apelido"),
    "url": ("URL", "Profile URL", "Profil-URL"),
    "email": (
        "Email Address",
        "E-Mail-Adresse",
        "Adresse e-mail",
        "Dirección de correo electrónico",
        "Endereço de e-mail",
    ),
    "company": ("Company", "Unternehmen", "Entreprise", "Empresa"),
    "position": ("Position", "Poste", "Cargo", "Puesto"),
    "connected": ("Connected On", "Vernetzt seit", "Verbunden am", "Date de connexion", "Conectado el", "Conectado em"),
}


def _read(table: Table, setting: Setting) -> Reading:
    gathering = Gathering(table)
    order = table.order(setting, "connected")
    return gathering.people(lambda row: _person(row, gathering, setting, order))


def _person(row: Row, gathering: Gathering, setting: Setting, order: str) -> PersonDraft | None:
    someone = Someone(row, gathering, setting)
    someone.email("email")
    name, url = spoken(row.text("first"), row.text("last")), row.text("url")
    row.unread("url")
    profile = url.split("://")[-1].split("?")[0].strip("/").removeprefix("www.").lower()
    company = row.text("company")
    if not name and not someone.emails:
        row.unread("company")
        company = ""  # the row of a closed account: where someone worked is no one
    return someone.draft(
        name=name,
        company=company,
        created_on=someone.day("connected", order),
        external_ids=(f"linkedin:{profile}",) if profile else (),
        custom=row.rest(),
    )


CONNECTIONS = Source(
    name="LinkedIn",
    table="contacts",
    names=_NAMES,
    must=("first", "last", "connected"),
    telling=("url", "position", "company"),
    enough=1,
    read=_read,
)
