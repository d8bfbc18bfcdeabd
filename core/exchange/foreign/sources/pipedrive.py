"""Pipedrive: deals and people. Each column is called “Deal - Title”, with the word for deal in the owner's language."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from core.contacts import Consent, ContactKind
from core.deals import Outcome
from core.errors import words
from core.exchange.foreign.drafts import DealDraft, PersonDraft, Reading, Setting, StageDraft
from core.exchange.foreign.sources.gathering import Gathering
from core.exchange.foreign.sources.person import Someone, spoken, tags
from core.exchange.foreign.sources.pipedrive_names import DEAL_NAMES, KINDS, PERSON_NAMES
from core.exchange.foreign.sources.table import Names, Row, Source, Table, key, named, plan
from core.exchange.foreign.values import as_text
from core.exchange.foreign.values.text import folded
from core.folding import fold
from core.money import Share

NO_TITLE = words("no title, value or stage")

_WON = folded("won gewonnen gagne gagnee ganado ganada ganho ganha vinto vyhrano wygrana gewonnen")
_LOST = folded("lost verloren perdu perdue perdido perdida perso prohrano przegrana")
_CONSENT = {"subscribed": Consent.YES, "unsubscribed": Consent.NO, "archived": Consent.UNKNOWN}
_HEAD = re.compile(r"\s*([^-–—]{2,30}?)\s+[-–—]\s+(.+?)\s*\*?\s*")


def _columns(header: Sequence[str], main: str, names: Names) -> dict[str, int]:
    """Where the fields stand; columns of the main kind by their name, of other kinds as “person name”.

    The word in front of the dash is known in six languages; else the word that most columns have is the main kind.
    """
    found: dict[str, int] = {}
    how = plan(names)
    heads = [_HEAD.fullmatch(each) for each in header]
    counted = Counter(fold(head[1]) for head in heads if head)
    if not counted or (sum(counted.values()) < 3 and len(header) > 3):
        return {}
    usual = counted.most_common(1)[0][0]
    if KINDS.get(usual, main) not in (main, "organization"):
        return {}
    for place, head in enumerate(heads):
        if head is None:
            continue
        kind = KINDS.get(fold(head[1])) or (main if fold(head[1]) == usual else "")
        name = named(f"{kind} {key(head[2])}", how)
        if name:
            found.setdefault(name, place)
    return found


def _deal_columns(header: Sequence[str]) -> dict[str, int]:
    return _columns(header, "deal", DEAL_NAMES)


def _person_columns(header: Sequence[str]) -> dict[str, int]:
    return _columns(header, "person", PERSON_NAMES)


def _read_deals(table: Table, setting: Setting) -> Reading:
    gathering = Gathering(table)
    order = table.order(setting, "created", "expected", "won", "lost", "closed")
    point = table.point(setting, "value", usual="" if table.grid.delimiter == ";" else ".")
    for row in table:
        title = row.text("title")
        if not (title or row.text("value") or row.text("stage")):
            gathering.reject(row, NO_TITLE)
            continue
        notes: list[str] = []
        days = {
            name: gathering.day(row, name, order, notes) for name in ("created", "won", "lost", "closed", "expected")
        }
        outcome = _outcome(row)
        over = outcome is not Outcome.OPEN
        ended = (days["won"] if outcome is Outcome.WON else days["lost"]) or days["closed"] if over else None
        opened = days["created"] or ended or setting.today
        if ended and ended < opened:
            opened = ended
            row.unread("created")
        if over:
            row.unread("expected")
        number = row.known_as("id") or row.known_as("system id")
        gathering.add(
            row,
            person=_contact(row, gathering, setting),
            deal=DealDraft(
                title=title,
                opened_on=opened,
                outcome=outcome,
                stage=_stage(row) if not over else None,
                expected_on=None if over else days["expected"],
                closed_on=(ended or opened) if over else None,
                value=gathering.amount(row, "value", setting, point, notes),
                lost_reason=row.text("lost reason") if outcome is Outcome.LOST else "",
                notes="\n".join(filter(None, notes)),
                external_ids=(f"pipedrive-deal:{number}",) if number else (),
                custom=row.rest(),
            ),
        )
    return gathering.reading()


def _outcome(row: Row) -> Outcome:
    status = fold(row.text("status"))
    if status in _WON:
        return Outcome.WON
    if status in _LOST:
        return Outcome.LOST
    if status:
        return Outcome.OPEN
    return Outcome.WON if row.text("won") else Outcome.LOST if row.text("lost") else Outcome.OPEN


def _stage(row: Row) -> StageDraft | None:
    name = row.text("stage")
    if row.table.title("stage").endswith(")") and name.endswith(")"):
        name = name.rpartition("(")[0].rstrip() or name  # “Stage (pipeline)” holds “Offer (Sales)”
    chance = re.fullmatch(r"(\d{1,3})(?:[.,]\d+)?\s?%?", row.text("probability"))
    row.unread("probability")
    share = min(int(chance[1]), 100) * 100 if chance else 5_000
    return StageDraft(name=name, probability=Share(share)) if name else None


def _contact(row: Row, gathering: Gathering, setting: Setting) -> PersonDraft | None:
    """Who a deal is with: a person of Pipedrive by id, else by the name it goes by there, else the firm."""
    someone = Someone(row, gathering, setting)
    someone.email(*row.table.numbered("person email #"), "person email")
    someone.phone(*row.table.numbered("person phone #"), "person phone")
    name = row.text("contact") or row.text("person name")
    company = row.text("organization") or row.text("organization name")
    number = row.known_as("contact id") or row.known_as("person id")
    if not (name or company or someone.emails or someone.phones):
        return None
    ids = [f"pipedrive:{number}"] if number else []
    if not number and not someone.emails and not someone.phones:
        ids.append(_by_name(name, company))
    return someone.draft(name=name, company=company, external_ids=tuple(ids))


def _by_name(name: str, company: str) -> str:
    """Deals name their contact, no more; within Pipedrive's own files that is what it goes by."""
    return f"pipedrive-name:{fold(name).strip()}|{fold(company).strip()}"


def _read_people(table: Table, setting: Setting) -> Reading:
    gathering = Gathering(table)
    order = table.order(setting, "created", "birthday")
    unique = Counter(_called(row) for row in table)
    return gathering.people(lambda row: _person(row, gathering, setting, order, unique))


def _called(row: Row) -> str:
    name = as_text(row.value("name")) or spoken(row.text("first"), row.text("last"))
    return _by_name(name, row.text("organization"))


def _person(row: Row, gathering: Gathering, setting: Setting, order: str, unique: Counter[str]) -> PersonDraft | None:
    someone = Someone(row, gathering, setting)
    mails = [name for name in row.table.columns if name.startswith("email")]
    phones = [name for name in row.table.columns if name.startswith("phone")]
    someone.email(*mails)
    someone.phone(*phones)
    parts = spoken(row.text("first"), row.text("last"))
    name, company = row.text("name") or parts, row.text("organization")
    if parts != name:
        row.unread("first", "last")
    consent = _CONSENT.get(row.text("marketing").casefold())
    if not consent:
        row.unread("marketing")
    number, called = row.known_as("id") or row.known_as("system id"), _by_name(name, company)
    ids = [f"pipedrive:{number}"] if number else []
    if unique[called] == 1:
        ids.append(called)
    return someone.draft(
        kind=ContactKind.PERSON if name else ContactKind.COMPANY,
        name=name,
        company=company,
        address=row.text("address") or row.text("organization address"),
        birthday=someone.birthday("birthday", order),
        tags=tags(row.text("label"), by=","),
        consent=consent or Consent.UNKNOWN,
        notes=row.text("notes"),
        created_on=someone.day("created", order),
        external_ids=tuple(ids),
        custom=row.rest(),
    )


DEALS = Source(
    name=words("Pipedrive deals"),
    table="deals",
    names=DEAL_NAMES,
    must=("title", "stage|status|value"),
    telling=("stage", "status", "value", "pipeline", "currency", "created", "contact", "organization", "owner"),
    enough=2,
    read=_read_deals,
    place=_deal_columns,
)

PEOPLE = Source(
    name=words("Pipedrive people"),
    table="contacts",
    names=PERSON_NAMES,
    must=("name|first|organization",),
    telling=(
        "name",
        "first",
        "last",
        "email",
        "phone",
        "label",
        "owner",
        "organization",
        "organization address",
        "created",
        "email work",
        "phone work",
        "id",
    ),
    enough=3,
    read=_read_people,
    place=_person_columns,
)
