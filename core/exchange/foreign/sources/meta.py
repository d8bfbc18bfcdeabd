"""Meta (Facebook, Instagram): the leads of a form, and what its ads cost."""

from __future__ import annotations

import re
from datetime import date

from core.errors import words
from core.exchange.foreign.drafts import CostDraft, LeadDraft, PersonDraft, PromotionDraft, Reading, Setting
from core.exchange.foreign.sources.gathering import NO_AMOUNT, NO_DAY, OTHER_CURRENCY, Gathering
from core.exchange.foreign.sources.meta_names import COST_NAMES, LEAD_NAMES
from core.exchange.foreign.sources.person import Someone, address_of, joined, spoken
from core.exchange.foreign.sources.table import Row, Source, Table, key, silence
from core.exchange.foreign.values import read_amount, read_day
from core.money import known_currencies

TEST_LEAD = words("test lead made by Meta, not a person")

_PREFIX = re.compile(r"^(?:l|ag|as|c|f|p|z):(?=\s*\S)")
_TEST = "<test lead: dummy data"
_PLATFORMS = {"fb": "Facebook", "ig": "Instagram", "msg": "Messenger", "wa": "WhatsApp", "th": "Threads"}
_SILENT_LEAD = silence(lead_status="created", is_organic="false")


def _bare(text: str) -> str:
    """A cell without Meta's mark for what it is: p:+49…, z:50667."""
    return _PREFIX.sub("", text).strip()


def _read_leads(table: Table, setting: Setting) -> Reading:
    gathering = Gathering(table)
    order = table.order(setting, "created", usual="mdy")
    birth_order = table.order(setting, "birthday", usual="mdy")
    for row in table:
        if any(isinstance(cell, str) and _TEST in cell for cell in row.cells):
            gathering.reject(row, TEST_LEAD)
            continue
        received = read_day(row.value("created"), order, serial=True)
        person = _lead_person(row, gathering, setting, birth_order)
        if person is None:
            continue
        lead = _lead(row, gathering, received or setting.today)
        if received is None:
            gathering.problem(row, "created", row.text("created"), NO_DAY)
        gathering.add(row, person=person, lead=lead)
    return gathering.reading()


def _lead_person(row: Row, gathering: Gathering, setting: Setting, order: str) -> PersonDraft | None:
    someone = Someone(row, gathering, setting)
    someone.email("email", "work email")
    for name in ("phone", "work phone"):
        if text := _bare(row.text(name)):
            someone.number(name, text)
    home = address_of(row, zip_code=_bare(row.text("zip")))
    if not home:
        row.unread("country")
    lead = _bare(row.known_as("id"))
    reachable = someone.emails or someone.phones
    return someone.draft(
        name=row.text("name") or spoken(row.text("first"), row.text("last")),
        company=row.text("company"),
        address=home,
        birthday=someone.birthday("birthday", order),
        external_ids=() if reachable or not lead else (f"meta-person:{lead}",),
    )


def _lead(row: Row, gathering: Gathering, received: date) -> LeadDraft:
    lead, platform, campaign = _bare(row.known_as("id")), row.text("platform"), row.text("campaign")
    if platform.casefold() not in _PLATFORMS:
        row.unread("platform")
    kept = [(title, _bare(text)) for title, text in row.rest(_SILENT_LEAD)]
    asked = (text.replace("_", " ") for title, text in kept if key(title) not in _OWN)
    return LeadDraft(
        received_on=received,
        interest=joined(*asked, by=" · "),
        source=_PLATFORMS.get(platform.casefold(), platform),
        promotion=_promotion(campaign, _bare(row.known_as("campaign id"))) if campaign else None,
        external_ids=(gathering.once(f"meta:{lead}"),) if lead else (),
        custom=tuple(kept),
    )


def _promotion(name: str, number: str) -> PromotionDraft:
    return PromotionDraft(name=name, channel="social", external_ids=(f"meta-campaign:{number}",) if number else ())


# The columns that every form has; all others are the owner's own questions.
_OWN = frozenset(
    key(name)
    for name in (
        "ad_id",
        "ad_name",
        "adset_id",
        "adset_name",
        "form_id",
        "form_name",
        "campaign_id",
        "is_organic",
        "lead_status",
        "inbox_url",
        "retailer_item_id",
        "vehicle",
        "platform",
        "partner_name",
        "custom_disclaimer_responses",
        "home_listing",
        "job_title",
        "country",
        "post_code",
    )
)


def _read_costs(table: Table, setting: Setting) -> Reading:
    gathering = Gathering(table)
    order = table.order(setting, "day", "starts", "ends")
    point = table.point(setting, "spent", usual="" if table.grid.delimiter == ";" else ".")
    written = re.findall(r"\(([A-Za-z]{3})\)", table.title("spent"))
    header_currency = written[0].upper() if written and written[0].upper() in known_currencies() else ""
    for row in table:
        name = row.text("campaign") or row.first("ad set", "ad")
        if not name or _is_total(row):
            gathering.skipped += 1
            continue
        currency = row.text("currency").upper() or header_currency or setting.currency
        text = row.text("spent")
        amount = read_amount(row.value("spent"), point, currency) if text else None
        first, last = _days(row, order)
        if currency != setting.currency.upper():
            gathering.reject(row, OTHER_CURRENCY, "spent", text or None, other=currency, currency=setting.currency)
        elif amount is None:
            gathering.reject(row, NO_AMOUNT, "spent", text or None, currency=setting.currency)
        elif last is None:
            gathering.reject(row, NO_DAY, "day" if table.has("day") else "ends", row.text("day") or row.text("ends"))
        else:
            number = _bare(row.known_as("campaign id"))
            # Rows broken down by ad set, ad, age or place are costs of their own.
            parts = [text for name in _BREAKDOWNS if (text := row.text(name))]
            row.unread(*_BREAKDOWNS)
            days = last.isoformat() if first in (None, last) else f"{first}:{last}"
            gathering.add(
                row,
                cost=CostDraft(
                    spent_on=last,
                    amount=amount,
                    promotion=_promotion(name, number),
                    channel="social",
                    note="" if first in (None, last) else f"{first} – {last}",
                    reach=_whole(row, "reach"),
                    external_ids=(gathering.once(":".join(("meta-ads", number or name, *parts, days))),),
                    custom=row.rest(),
                ),
            )
    return gathering.reading()


_BREAKDOWNS = ("ad set", "ad", "age", "gender", "place", "platform", "placement", "device")


def _is_total(row: Row) -> bool:
    first = next((cell for cell in row.cells if isinstance(cell, str) and cell.strip()), "")
    return (
        re.fullmatch(r"(?:grand )?total(?:e|s)?\b.*|gesamt.*|insgesamt.*|summe", first.strip(), re.IGNORECASE)
        is not None
    )


def _days(row: Row, order: str) -> tuple[date | None, date | None]:
    """The days that a row's money was spent on: its own day, else those of the report."""
    day = read_day(row.value("day"), order, serial=True)
    first = read_day(row.value("starts"), order, serial=True)
    last = read_day(row.value("ends"), order, serial=True)
    return (day, day) if day else (first, last or first)


def _whole(row: Row, name: str) -> int | None:
    text = re.sub(r"[\s.,'\u00a0\u202f]", "", row.text(name))
    return int(text) if text.isdecimal() and len(text) < 13 else None


LEADS = Source(
    name=words("Meta leads"),
    table="contacts",
    names=LEAD_NAMES,
    must=("id", "created"),
    telling=("ad id", "ad", "ad set id", "campaign id", "campaign", "form id", "form", "organic", "platform"),
    enough=3,
    read=_read_leads,
)

COSTS = Source(
    name=words("Meta ads"),
    table="expenses",
    names=COST_NAMES,
    must=("spent", "campaign|ad set|ad", "day|starts|ends"),
    telling=("starts", "ends", "day", "campaign", "impressions", "reach", "clicks", "results", "frequency"),
    enough=2,
    read=_read_costs,
)
