"""HubSpot: contacts, companies and deals; the owner chooses the columns, so any of them may be missing."""

from __future__ import annotations

import re

from core.contacts import Consent, ContactKind
from core.deals import Outcome
from core.errors import words
from core.exchange.foreign.drafts import DealDraft, PersonDraft, PromotionDraft, Reading, Setting, StageDraft
from core.exchange.foreign.sources.gathering import Gathering
from core.exchange.foreign.sources.hubspot_names import COMPANY_NAMES, CONTACT_NAMES, DEAL_NAMES
from core.exchange.foreign.sources.person import Someone, address, address_of, joined, spoken, tags
from core.exchange.foreign.sources.table import Row, Source, Table, key
from core.exchange.foreign.values import read_amount, yes_no
from core.exchange.foreign.values.text import folded
from core.money import Minor, Share

NEITHER = words("no name, amount or stage")

# The stages of HubSpot's default pipeline with the chances it gives them, by code and by label.
_STAGES = {
    "appointmentscheduled": ("Appointment scheduled", 2_000),
    "qualifiedtobuy": ("Qualified to buy", 4_000),
    "presentationscheduled": ("Presentation scheduled", 6_000),
    "decisionmakerboughtin": ("Decision maker bought-in", 8_000),
    "contractsent": ("Contract sent", 9_000),
    "closedwon": ("Closed won", 10_000),
    "closedlost": ("Closed lost", 0),
}
_WON = folded("""
    closedwon won gewonnen abgeschlossenundgewonnen abgeschlossengewonnen dealgewonnen fermeegagnee fermegagne gagne
    gagnee concluegagnee conclue cierreganado cerradoganado cerradaganada ganado ganada fechadoganho fechadoeganho ganho
    negociofechado fechamentoganho
""")
_LOST = folded("""
    closedlost lost verloren abgeschlossenundverloren abgeschlossenverloren dealverloren fermeeperdue fermeperdu perdu
    perdue cierreperdido cerradoperdido cerradaperdida perdido perdida fechadoperdido fechadoeperdido negocioperdido
    fechamentoperdido
""")

# Where an ad brought someone; the second drill-down then names the campaign.
_PAID = {
    "paid social": "social",
    "paid search": "search ads",
    "bezahlte soziale medien": "social",
    "bezahlte suche": "search ads",
    "reseaux sociaux payants": "social",
    "recherche payante": "search ads",
    "redes sociales pagadas": "social",
    "redes sociales de pago": "social",
    "busqueda pagada": "search ads",
    "busqueda de pago": "search ads",
    "redes sociais pagas": "social",
    "pesquisa paga": "search ads",
}


def _squeezed(text: str) -> str:
    return key(text).replace(" ", "")


def _read_contacts(table: Table, setting: Setting) -> Reading:
    gathering = Gathering(table)
    order = table.order(setting, "created", usual="mdy")
    return gathering.people(lambda row: _contact(row, gathering, setting, order))


def _contact(row: Row, gathering: Gathering, setting: Setting, order: str) -> PersonDraft | None:
    someone = Someone(row, gathering, setting)
    someone.email("email", "more emails")
    someone.phone("phone", "mobile")
    home = address_of(row)
    if not home:
        row.unread("country")
    refused = yes_no(row.value("unsubscribed")) is True
    if not refused:
        row.unread("unsubscribed")
    record = row.known_as("id")
    return someone.draft(
        name=spoken(row.text("first"), row.text("last")) or row.text("name"),
        company=row.first("company", "company 2"),
        address=home,
        birthday=someone.birthday("birthday", order),
        tags=tags(row.text("tags"), by=";"),
        consent=Consent.NO if refused else Consent.UNKNOWN,
        notes=joined(row.text("message"), row.text("notes"), by="\n\n"),
        created_on=someone.day("created", order),
        external_ids=(f"hubspot:{record}",) if record.isdecimal() else (),
        custom=row.rest(),
    )


def _read_companies(table: Table, setting: Setting) -> Reading:
    gathering = Gathering(table)
    order = table.order(setting, "created", usual="mdy")
    for row in table:
        someone = Someone(row, gathering, setting)
        someone.email("email")
        someone.phone("phone")
        record = row.known_as("id")
        person = someone.draft(
            kind=ContactKind.COMPANY,
            company=row.text("company") or row.text("domain"),
            address=address(
                street=(row.text("street"),),
                zip_code=row.text("zip"),
                city=row.text("city"),
                state=row.text("state"),
                country=row.text("country"),
            ),
            notes=row.text("notes"),
            created_on=someone.day("created", order),
            external_ids=(f"hubspot-company:{record}",) if record else (),
            custom=row.rest(),
        )
        if person:
            gathering.add(row, person=person)
    return gathering.reading()


def _read_deals(table: Table, setting: Setting) -> Reading:
    gathering = Gathering(table)
    order = table.order(setting, "created", "closed", usual="mdy")
    point = table.point(setting, "amount", usual=".")
    for row in table:
        title, record = row.text("title"), row.known_as("id")
        if not (title or row.text("amount") or row.text("stage")):
            gathering.reject(row, NEITHER)
            continue
        notes: list[str] = [row.text("description")]
        created = gathering.day(row, "created", order, notes)
        closed = gathering.day(row, "closed", order, notes)
        outcome, stage = _outcome(row)
        over = outcome is not Outcome.OPEN
        opened = created or closed or setting.today
        if over and closed and created and closed < created:
            # Deals typed in later were made, in HubSpot, after they were won.
            opened = closed
            row.unread("created")
        gathering.add(
            row,
            deal=DealDraft(
                title=title,
                opened_on=opened,
                outcome=outcome,
                stage=stage,
                expected_on=None if over else closed,
                closed_on=(closed or opened) if over else None,
                value=_amount(row, gathering, setting, point, notes),
                lost_reason=row.text("lost reason") if outcome is Outcome.LOST else "",
                people=tuple(f"hubspot:{each}" for each in re.findall(r"\d+", row.text("contacts"))),
                promotion=_promotion(row),
                notes="\n".join(filter(None, notes)),
                external_ids=(f"hubspot-deal:{record}",) if record else (),
                custom=row.rest(),
            ),
        )
    return gathering.reading()


def _outcome(row: Row) -> tuple[Outcome, StageDraft | None]:
    """How a deal ended, and its stage; what ended has no stage of ours, “won” is none."""
    text = row.text("stage")
    pipeline = row.text("pipeline")
    row.unread("pipeline")
    if pipeline:
        text = text.removesuffix(f"({pipeline})").strip()
    squeezed = _squeezed(text)
    if squeezed in _WON or yes_no(row.value("is won")) is True:
        return Outcome.WON, None
    if squeezed in _LOST or yes_no(row.value("is lost")) is True:
        return Outcome.LOST, None
    if not text:
        return Outcome.OPEN, None
    label, chance = _STAGES.get(squeezed, ("", 5_000))
    return Outcome.OPEN, StageDraft(name=label if text == squeezed else text, probability=Share(chance))


def _amount(row: Row, gathering: Gathering, setting: Setting, point: str, notes: list[str]) -> Minor | None:
    """What a deal is worth; HubSpot may know a foreign amount in the currency of the company too."""
    currency = row.text("currency").upper()
    if currency and currency != setting.currency.upper() and row.text("amount"):
        own = read_amount(row.value("own amount"), point, setting.currency)
        if own is not None and key(row.table.title("own amount")) != key(row.table.title("amount")):
            row.unread("amount", "currency")
            return own
    return gathering.amount(row, "amount", setting, point, notes)


def _promotion(row: Row) -> PromotionDraft | None:
    """The campaign behind an ad; the columns stay custom fields too, since other sources fill them otherwise."""
    channel = _PAID.get(key(row.text("source")))
    name = row.text("drill 2")
    row.unread("source", "drill 2")
    return PromotionDraft(name=name, channel=channel) if channel and name else None


CONTACTS = Source(
    name=words("HubSpot contacts"),
    table="contacts",
    names=CONTACT_NAMES,
    must=("id", "first|last|email"),
    telling=(
        "lead status",
        "lifecycle",
        "owner",
        "created",
        "company",
        "company 2",
        "source",
        "country",
        "phone",
        "company ids",
    ),
    enough=2,
    read=_read_contacts,
)

COMPANIES = Source(
    name=words("HubSpot companies"),
    table="contacts",
    names=COMPANY_NAMES,
    must=("id", "company"),
    telling=("owner", "website", "domain", "created", "industry", "phone", "lifecycle"),
    enough=2,
    read=_read_companies,
)

DEALS = Source(
    name=words("HubSpot deals"),
    table="deals",
    names=DEAL_NAMES,
    must=("title", "stage"),
    telling=("id", "amount", "closed", "owner", "pipeline", "created", "lost reason", "contacts"),
    enough=2,
    read=_read_deals,
)
