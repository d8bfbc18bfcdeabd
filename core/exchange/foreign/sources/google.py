"""Google Contacts: the current CSV and the older one (“Given Name”, “Group Membership”)."""

from __future__ import annotations

from core.errors import words
from core.exchange.foreign.drafts import PersonDraft, Reading, Setting
from core.exchange.foreign.sources.gathering import Gathering
from core.exchange.foreign.sources.person import Someone, address, spoken, tags
from core.exchange.foreign.sources.table import Row, Source, Table, silence
from core.exchange.foreign.values.text import folded

_SEVERAL = ":::"

# The defaults of Google's own forms; any other label says something by itself.
_PLAIN_LABELS = folded("* home main work other internet email mobile profile homepage default privat arbeit andere")

_NAMES = {
    "name": ("Name", "Full Name", "Vollständiger Name", "Nom complet", "Nombre completo", "Nome completo"),
    "first": ("First Name", "Given Name", "Vorname", "Prénom", "Nombre", "Nome", "Nome próprio"),
    "middle": (
        "Middle Name",
        "Additional Name",
        "Zweiter Vorname",
        "Weiterer Vorname",
        "Deuxième prénom",
        "Segundo nombre",
        "Nome do meio",
        "Segundo nome",
    ),
    "last": ("Last Name", "Family Name", "Nachname", "Nom de famille", "Apellidos", "Apellido", "Sobrenome", "Apelido"),
    "prefix": ("Name Prefix", "Namenspräfix", "Préfixe", "Prefijo", "Prefixo", "Prefixo do nome"),
    "suffix": ("Name Suffix", "Namenssuffix", "Suffixe", "Sufijo", "Sufixo", "Sufixo do nome"),
    "file as": ("File As", "Speichern unter", "Classer sous", "Archivar como", "Guardar como"),
    "company": (
        "Organization Name",
        "Organization 1 - Name",
        "Name der Organisation",
        "Nom de l'organisation",
        "Nombre de la organización",
        "Nome da organização",
        "Organisation 1 - Name",
        "Organización 1 - Nombre",
        "Organização 1 - Nome",
    ),
    "birthday": ("Birthday", "Geburtstag", "Anniversaire", "Cumpleaños", "Aniversário", "Data de nascimento"),
    "notes": ("Notes", "Notizen", "Notas", "Remarques", "Observações"),
    "labels": ("Labels", "Group Membership", "Gruppenzugehörigkeit", "Libellés", "Etiquetas", "Marcadores"),
    "photo": ("Photo", "Foto"),
    "email # label": ("E-mail # - Label", "E-mail # - Type", "Email # - Label", "E-Mail # - Typ", "E-mail # - Libellé"),
    "email #": (
        "E-mail # - Value",
        "Email # - Value",
        "E-Mail # - Wert",
        "E-mail # - Valeur",
        "Correo electrónico # - Valor",
        "E-mail # - Valor",
    ),
    "phone # label": ("Phone # - Label", "Phone # - Type", "Telefon # - Typ", "Téléphone # - Type"),
    "phone #": (
        "Phone # - Value",
        "Telefon # - Wert",
        "Téléphone # - Valeur",
        "Teléfono # - Valor",
        "Telefone # - Valor",
    ),
    "address # label": ("Address # - Label", "Address # - Type"),
    "address #": (
        "Address # - Formatted",
        "Adresse # - Formatiert",
        "Dirección # - Formateada",
        "Endereço # - Formatado",
    ),
    "street #": ("Address # - Street",),
    "city #": ("Address # - City",),
    "box #": ("Address # - PO Box",),
    "state #": ("Address # - Region",),
    "zip #": ("Address # - Postal Code",),
    "country #": ("Address # - Country",),
    "more #": ("Address # - Extended Address",),
    "relation # label": ("Relation # - Label", "Relation # - Type"),
    "relation #": ("Relation # - Value",),
    "website # label": ("Website # - Label", "Website # - Type"),
    "website #": ("Website # - Value",),
    "event # label": ("Event # - Label", "Event # - Type"),
    "event #": ("Event # - Value",),
    "field # label": ("Custom Field # - Label", "Custom Field # - Type"),
    "field #": ("Custom Field # - Value",),
    "im # label": ("IM # - Label", "IM # - Type"),
    "im #": ("IM # - Value",),
}

# Values of the old format that every contact has.
_SILENT = silence(photo="*", organization_1_type="*|", priority="normal", sensitivity="normal")


def _read(table: Table, setting: Setting) -> Reading:
    gathering = Gathering(table)
    order = table.order(setting, "birthday")
    return gathering.people(lambda row: _person(row, gathering, setting, order))


def _person(row: Row, gathering: Gathering, setting: Setting, order: str) -> PersonDraft | None:
    someone = Someone(row, gathering, setting)
    mails, phones = row.table.numbered("email #"), row.table.numbered("phone #")
    someone.email(*mails)
    someone.phone(*phones)
    for names, several in ((mails, len(someone.emails) > 1), (phones, len(someone.phones) > 1)):
        for name in names:
            _keep_label(someone, name, plain_ones=several)
    home = _addresses(someone)
    for group, called in (
        ("relation", "Relation"),
        ("website", "Website"),
        ("event", "Event"),
        ("im", "IM"),
        ("field", ""),
    ):
        for name in row.table.numbered(f"{group} #"):
            label = _label(row.text(f"{name} label"))
            shown = label if label and label.casefold() not in _PLAIN_LABELS else ""
            someone.keep(" ".join(filter(None, (called, shown))) or row.table.title(name), _one(row.text(name)))
    full = spoken(row.text("first"), row.text("middle"), row.text("last"), row.text("suffix"))
    name = full or row.text("name") or row.text("file as")
    _forget_repeats(row, name)
    return someone.draft(
        name=name,
        company=row.text("company"),
        address=home,
        birthday=someone.birthday("birthday", order),
        tags=tuple(dict.fromkeys(_label(tag) for tag in tags(row.text("labels"), by=_SEVERAL))),
        notes=row.text("notes"),
        custom=row.rest(_SILENT),
    )


def _forget_repeats(row: Row, name: str) -> None:
    """“Name” and “File As” say the name once more, in most contacts; where they say another one it is kept."""
    for repeated in ("name", "file as"):
        if row.text(repeated) != name:
            row.unread(repeated)


def _keep_label(someone: Someone, name: str, *, plain_ones: bool = False) -> None:
    """Keep what a number or an address is called; Google's defaults only where they tell several apart."""
    label = _label(someone.row.text(f"{name} label"))
    if plain_ones or label.casefold() not in _PLAIN_LABELS:
        someone.keep(someone.row.table.title(f"{name} label"), label)


def _label(text: str) -> str:
    return text.removeprefix("*").strip()


def _one(text: str) -> str:
    return "\n".join(part.strip() for part in text.split(_SEVERAL) if part.strip())


def _addresses(someone: Someone) -> str:
    """The first address; the others are kept as custom fields."""
    row = someone.row
    found: list[tuple[str, str]] = []
    numbers = {
        name.rpartition(" ")[2] for kind in ("address #", "street #", "city #") for name in row.table.numbered(kind)
    }
    for number in sorted(numbers, key=int):
        parts = [row.text(f"{part} {number}") for part in ("street", "more", "box", "zip", "city", "state", "country")]
        written = row.text(f"address {number}") or address(
            street=parts[:3], zip_code=parts[3], city=parts[4], state=parts[5], country=parts[6]
        )
        title = row.table.title(f"address {number}") or row.table.title(f"street {number}")
        texts = [part.strip() for part in written.split(_SEVERAL) if part.strip()]
        found.extend((title, text) for text in texts)
        if texts:
            _keep_label(someone, f"address {number}")
    for title, text in found[1:]:
        someone.keep(title, text)
    return found[0][1] if found else ""


CONTACTS = Source(
    name=words("Google Contacts"),
    table="contacts",
    names=_NAMES,
    must=("first|last|name", "email 1|phone 1|labels"),
    telling=(
        "email 1",
        "email 1 label",
        "phone 1",
        "phone 1 label",
        "labels",
        "address 1",
        "file as",
        "relation 1",
        "website 1",
        "photo",
    ),
    enough=2,
    read=_read,
)
