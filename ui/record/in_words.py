"""What the change log says about a field, as the owner would say it: “Budget: – → €420.00”."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time
from enum import StrEnum
from functools import cache
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from core import ids
from core.activities import Activity
from core.audiences import Audience, Research
from core.business import Business, Person, Setting
from core.catalog import Product
from core.change import Record
from core.contacts import Contact
from core.deal_lines import DealLine
from core.deals import Deal, Stage, StageEntry
from core.ids import Id
from core.leads import Lead
from core.money import Minor, Percent, Share
from core.promotions import Expense, OfferKind, Promotion
from storage import Contested
from ui.audiences.phrases import sentence
from ui.catalog.wording import quantity_words
from ui.desk import Desk
from ui.kit import days
from ui.kit.fields import shown_percent
from ui.kit.words import listed, tr
from ui.promotions.wording import channel_words

RECORDS: dict[str, type[Record]] = {
    "business": Business,
    "person": Person,
    "setting": Setting,
    "stage": Stage,
    "contact": Contact,
    "promotion": Promotion,
    "audience": Audience,
    "research": Research,
    "expense": Expense,
    "lead": Lead,
    "deal": Deal,
    "stage_entry": StageEntry,
    "activity": Activity,
    "product": Product,
    "deal_line": DealLine,
}
"""What the log calls each kind of record."""

NOTHING = "–"
_LONGEST = 120
"""Letters of a long text before it is cut; the history says what changed, not all of it."""

_CLASHES = 5
"""How many places a clash names; the others are counted."""


def kind_words(kind: str) -> str:
    """A kind of record in words."""
    known = {
        "business": tr("Business profile"),
        "person": tr("Person", about="team"),
        "setting": tr("Setting"),
        "stage": tr("Stage"),
        "contact": tr("Contact"),
        "promotion": tr("Promotion"),
        "expense": tr("Expense"),
        "lead": tr("Lead"),
        "deal": tr("Deal"),
        "activity": tr("Activity"),
        "audience": tr("Audience"),
        "research": tr("Research note"),
        "content": tr("Content"),
        "measure": tr("Measure"),
        "target": tr("Target"),
        "coupon": tr("Coupon"),
        "product": tr("Product"),
        "deal_line": tr("Line of a deal"),
        "redemption": tr("Redemption"),
        "score": tr("Score"),
        "stage_entry": tr("Stage"),
    }
    return known.get(kind, tr(kind.replace("_", " ").capitalize()))


def counted(kind: str, count: int) -> str:
    """So many records of a kind: “1 lead”, “3 leads”; others as “Coupon (3)”."""
    several = {
        "contact": (tr("1 contact"), tr("%n contacts", count)),
        "promotion": (tr("1 promotion"), tr("%n promotions", count)),
        "lead": (tr("1 lead"), tr("%n leads", count)),
        "deal": (tr("1 deal"), tr("%n deals", count)),
        "activity": (tr("1 activity"), tr("%n activities", count)),
        "expense": (tr("1 expense"), tr("%n expenses", count)),
        "coupon": (tr("1 coupon"), tr("%n coupons", count)),
        "product": (tr("1 product"), tr("%n products", count)),
        "stage": (tr("1 stage"), tr("%n stages", count)),
        "audience": (tr("1 audience"), tr("%n audiences", count)),
    }
    if kind in several:
        return several[kind][count != 1]
    return kind_words(kind) if count == 1 else tr("{kind} ({count})").format(kind=kind_words(kind), count=count)


def field_words(kind: str, field: str) -> str:
    """The name of a field in words."""
    special = {
        ("expense", "amount"): tr("Amount"),
        ("setting", "key"): tr("Name"),
        ("lead", "need"): tr("Do they need it?"),
        ("lead", "money"): tr("Do they have the money?"),
        ("lead", "time"): tr("Is it soon enough?"),
        ("lead", "decision"): tr("Can they decide?"),
        ("activity", "outcome"): tr("What came of it"),
        ("deal", "outcome"): tr("Outcome"),
        ("product", "cost"): tr("One costs us"),
    }
    return special.get((kind, field)) or _common_fields().get(field) or tr(field.replace("_", " ").capitalize())


def clash_words(contested: Contested) -> str:
    """One sentence: what was not taken back, and where someone else has changed the same."""
    places = list(dict.fromkeys(_place(clash.kind, clash.field) for clash in contested.conflicts))
    more = len(places) - _CLASHES
    if more > 0:
        places[_CLASHES:] = [tr("1 more") if more == 1 else tr("%n more", more)]
    return tr(contested.template).format(label=tr(contested.label), places=listed(places))


def _place(kind: str, field: str) -> str:
    """A field and the kind of record it belongs to, or the record as a whole."""
    return (
        tr("{what}: {count}").format(what=kind_words(kind), count=field_words(kind, field))
        if field
        else kind_words(kind)
    )


def value_words(desk: Desk, kind: str, key: Id, field: str, value: Any, known_as: Callable[[Id], str]) -> str:
    """A value of the log in words; the log keeps days, keys and choices as texts."""
    if value in (None, "", [], {}):
        return NOTHING
    if field == "offer_value":
        return _offer(desk, key, value)
    if (kind, field) == ("audience", "filter"):
        return sentence(desk, value)
    if (kind, field) == ("deal_line", "quantity"):
        return quantity_words(int(value), desk.locale)
    if field == "goes_with":
        return listed(_product(each, known_as) for each in value)
    if field == "channel":
        return channel_words(value)
    if field == "phones":
        return listed(map(desk.phone, value))
    told = _by_type(desk, _hint(kind, field), value, known_as)
    return f"{told[:_LONGEST]}…" if len(told) > _LONGEST else told


def _product(text: str, known_as: Callable[[Id], str]) -> str:
    """A product by its id; an import may have brought a name instead."""
    try:
        return known_as(ids.parse(text)) or tr("something that is gone")
    except ValueError:
        return text


def as_logged(value: Any) -> Any:
    """A value of a record in the form of the log, which `value_words` puts into words."""
    match value:
        case bytes():
            return ids.text(Id(value))
        case date():
            return value.isoformat()
        case time():
            return value.strftime("%H:%M")
        case tuple():
            return list(value)
        case _:
            return value


def _by_type(desk: Desk, hint: Any, value: Any, known_as: Callable[[Id], str]) -> str:
    if hint is Minor:
        return desk.money(int(value))
    if hint in (Share, Percent):
        return shown_percent(int(value), desk.locale)
    if hint is date:
        return days.shown(date.fromisoformat(value))
    if hint is time:
        return str(value)
    if hint is Id:
        return known_as(ids.parse(value)) or tr("something that is gone")
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return choice_words(str(value))
    if isinstance(value, dict):
        return listed(f"{name}: {text}" for name, text in value.items())
    if isinstance(value, list):
        return listed(str(part) for part in value)
    return " ".join(str(value).split())


def choice_words(value: str) -> str:
    """One of a few answers, as the screens say it."""
    known = {
        "none": tr("none"),
        "percent": tr("Percent off"),
        "amount": tr("Amount off"),
        "free_item": tr("Free item"),
        "bundle": tr("Bundle"),
        "unknown": tr("not known yet"),
        "yes": tr("yes"),
        "no": tr("no"),
        "open": tr("open", about="state"),
        "won": tr("won"),
        "lost": tr("lost"),
        "marketing": tr("marketing hat"),
        "sales": tr("sales hat"),
        "person": tr("a person"),
        "company": tr("a company"),
        "product": tr("a product"),
        "service": tr("a service"),
        "call": tr("call"),
        "visit": tr("visit"),
        "meeting": tr("meeting"),
        "demo": tr("demo"),
        "email": tr("e-mail"),
        "message": tr("message"),
        "note": tr("note"),
        "task": tr("task"),
        "first": tr("the first promotion met"),
        "last": tr("the last promotion met"),
        "equal": tr("all promotions met, equally"),
    }
    return known.get(value, value.replace("_", " "))


def _offer(desk: Desk, key: Id, value: int) -> str:
    promotion = desk.workspace.promotions.get(key)
    if promotion is not None and promotion.offer_kind is OfferKind.PERCENT:
        return shown_percent(value, desk.locale)
    return desk.money(value)


@cache
def _hints(kind: str) -> dict[str, Any]:
    record = RECORDS.get(kind)
    return get_type_hints(record) if record is not None else {}


def _hint(kind: str, field: str) -> Any:
    """The type of a field without its None."""
    hint = _hints(kind).get(field)
    if get_origin(hint) in (Union, UnionType):
        return next(part for part in get_args(hint) if part is not type(None))
    return hint


def _common_fields() -> dict[str, str]:
    return {
        "name": tr("Name"),
        "goal": tr("Goal"),
        "channel": tr("Channel"),
        "message": tr("Message", about="promotion"),
        "offer_kind": tr("Offer"),
        "offer_value": tr("Worth of the offer"),
        "start_on": tr("Starts"),
        "end_on": tr("Ends"),
        "budget": tr("Budget"),
        "audience_id": tr("For whom"),
        "filter": tr("Who belongs to it"),
        "needs": tr("Needs"),
        "habits": tr("Habits"),
        "noted_on": tr("Written down"),
        "question": tr("What was asked"),
        "answer": tr("What they said"),
        "times": tr("How often"),
        "expected_leads": tr("Leads expected"),
        "expected_conversion": tr("Of them buy"),
        "expected_sale": tr("A sale brings"),
        "expected_cost": tr("A sale costs"),
        "would_have_bought": tr("Would have bought anyway"),
        "cancelled_on": tr("Called off", about="day"),
        "lesson": tr("Lesson"),
        "spent_on": tr("Spent on"),
        "note": tr("Note"),
        "notes": tr("Notes"),
        "company": tr("Company"),
        "emails": tr("E-mail"),
        "email": tr("E-mail"),
        "phones": tr("Phone"),
        "phone": tr("Phone"),
        "address": tr("Address"),
        "birthday": tr("Birthday"),
        "tags": tr("Tags"),
        "kind": tr("Kind"),
        "consent": tr("May be written to"),
        "consent_on": tr("Consent given"),
        "created_on": tr("Known since"),
        "owner_id": tr("Looked after by"),
        "contact_id": tr("Contact"),
        "lead_id": tr("Lead"),
        "deal_id": tr("Deal"),
        "promotion_id": tr("Promotion"),
        "stage_id": tr("Stage"),
        "source": tr("Heard of us by"),
        "received_on": tr("Came in"),
        "interest": tr("Wants"),
        "qualified_on": tr("Qualified", about="day"),
        "disqualified_on": tr("Found not a fit"),
        "reason": tr("Reason"),
        "next_step": tr("Next step"),
        "next_step_on": tr("Next step on"),
        "next_step_at": tr("Next step at"),
        "title": tr("Title"),
        "opened_on": tr("Opened", about="day"),
        "expected_on": tr("Expected"),
        "closed_on": tr("Closed", about="day"),
        "value": tr("Value"),
        "cost": tr("Cost", about="goods"),
        "lost_reason": tr("Why it was lost"),
        "coupon_code": tr("Coupon"),
        "coupon_id": tr("Coupon"),
        "code": tr("Code"),
        "use_limit": tr("How often each"),
        "expires_on": tr("Valid until"),
        "redeemed_on": tr("Brought on"),
        "due_on": tr("Until"),
        "measured_on": tr("Day"),
        "given_on": tr("Day"),
        "entered_on": tr("Day"),
        "month": tr("Month"),
        "score": tr("Score"),
        "comment": tr("What they said"),
        "hat": tr("Hat"),
        "done_on": tr("Done", about="day"),
        "done_at": tr("Time"),
        "minutes": tr("Minutes"),
        "objection": tr("Objection"),
        "currency": tr("Currency"),
        "locale": tr("Dates and money as in"),
        "country": tr("Country"),
        "hourly_rate": tr("Worth of an hour"),
        "website": tr("Website"),
        "tagline": tr("Tagline"),
        "credit": tr("A sale counts for"),
        "position": tr("Place"),
        "probability": tr("Chance"),
        "price": tr("Price"),
        "category": tr("Category"),
        "goes_with": tr("Goes with"),
        "product_id": tr("Product"),
        "description": tr("What", about="goods"),
        "quantity": tr("How many"),
        "unit_price": tr("Price of one"),
        "unit_cost": tr("Cost of one"),
        "discount_percent": tr("Discount"),
        "upsell": tr("Extra on top"),
        "custom": tr("Other fields"),
        "external_ids": tr("Known elsewhere as"),
    }
