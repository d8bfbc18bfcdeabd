"""The lists that leave for spreadsheets: which columns each has, and what stands in them.

The headers are the same in every language, so that a list that comes back is known by them, with the id of each
record in its last column (`core.exchange.foreign.sources.two_hats`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal
from enum import StrEnum
from typing import Any

from core import ids, money
from core.contacts import Consent, Contact, display_name
from core.exchange import cells
from core.ids import Id
from core.leads import Answer
from core.promotions import OfferKind, phase

Value = str | int | Decimal | date | time | None
"""What a cell holds; none and "" are empty."""

OWN_FIELD = " (own field)"
"""Follows the name of a custom field that would be taken for one of our own columns."""
ID = "Two Hats {kind} id"
CONTACT_ID = "Contact id"
CUT = "… (cut)"
"""Ends a text that was longer than a cell of a workbook can hold; who reads such a cell back must not believe it."""
NUMBERED = 3
"""E-mails and phones that have a column each; what is more stands together in one."""


class ListKind(StrEnum):
    """The lists that can be written."""

    CONTACTS = "contacts"
    LEADS = "leads"
    DEALS = "deals"
    PROMOTIONS = "promotions"
    COUPONS = "coupons"
    PRODUCTS = "products"

    @property
    def one(self) -> str:
        """What the change log calls one of them."""
        return self.value[:-1]


class Form(StrEnum):
    """How the cells of a column are written."""

    TEXT = "text"
    LONG = "long"
    MONEY = "money"
    COUNT = "count"
    DAY = "day"
    TIME = "time"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a list: the record, its row as the window shows it, and what it belongs to."""

    record: Any
    row: Any
    owner: str = ""
    contact: Contact | None = None
    promotion: str = ""


@dataclass(frozen=True, slots=True)
class Column:
    """One column. `width` is in letters."""

    title: str
    read: Callable[[Line], Value]
    form: Form = Form.TEXT
    width: int = 16


@dataclass(frozen=True, slots=True)
class Extent:
    """What the records of a list need columns for: the most e-mails and phones one has, and all custom fields."""

    emails: int = 1
    phones: int = 1
    custom: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Written:
    """What came of it: the entries written, the records left out, and texts cut since a workbook holds no longer."""

    entries: int
    left_out: int = 0
    cut: int = 0


def columns(kind: ListKind, extent: Extent, *, currency: str, today: date) -> list[Column]:
    """The columns of a list, in their order."""
    own = _COLUMNS[kind](extent, currency, today)
    titles = {column.title for column in own} | {"Known elsewhere as", ID.format(kind=kind.one)}
    last = [
        Column("Known elsewhere as", lambda line: joined(line.record.external_ids), width=20),
        Column(ID.format(kind=kind.one), lambda line: ids.text(line.record.id), width=12),
    ]
    return [*own, *_custom(extent.custom, titles), *last]


def joined(values: Iterable[str]) -> str:
    """Several values in one cell; `cells.split` and taking off one blank gives them back."""
    return "; ".join(cells.join((value,)) for value in values if value)


def parted(text: str) -> tuple[str, ...]:
    """The inverse of `joined`."""
    first, *others = cells.split(text) or [""]
    return tuple(filter(None, (first, *(other.removeprefix(" ") for other in others))))


def _custom(names: Iterable[str], taken: set[str]) -> list[Column]:
    made = []
    for name in names:
        title = name if name.strip() else "(no name)"
        while title in taken or title.endswith(OWN_FIELD) and title == name:
            title += OWN_FIELD
        taken.add(title)
        made.append(Column(title, _own_field(name)))
    return made


def _own_field(name: str) -> Callable[[Line], Value]:
    return lambda line: dict(line.record.custom).get(name, "")


def _contacts(extent: Extent, currency: str, _today: date) -> list[Column]:
    return [
        Column("Name", lambda line: line.record.name, width=26),
        Column("Company", lambda line: line.record.company, width=22),
        Column("Kind", lambda line: str(line.record.kind), width=10),
        *_numbered("E-mail", "emails", extent.emails, 28),
        *_numbered("Phone", "phones", extent.phones, 18),
        Column("Address", lambda line: line.record.address, Form.LONG, 30),
        Column("Birthday", lambda line: _birthday(line.record.birthday), Form.DAY, 12),
        Column("Tags", lambda line: joined(line.record.tags), width=18),
        Column("May be written to", lambda line: _consent(line.record.consent), width=16),
        Column("Asked on", lambda line: line.record.consent_on, Form.DAY, 12),
        Column("Known since", lambda line: line.record.created_on, Form.DAY, 12),
        Column("Looked after by", lambda line: line.owner),
        Column("Sales", lambda line: line.row.bought, Form.COUNT, 8),
        _money("Sales in all", lambda line: line.row.value if line.row.bought else None, currency),
        Column("Last sale", lambda line: line.row.last_purchase, Form.DAY, 12),
        Column("Notes", lambda line: line.record.notes, Form.LONG, 40),
    ]


def _leads(_extent: Extent, _currency: str, _today: date) -> list[Column]:
    return [
        *_who(),
        Column("Wants", lambda line: line.record.interest, width=34),
        Column("State", lambda line: str(line.row.state), width=14),
        Column("Received", lambda line: line.record.received_on, Form.DAY, 12),
        Column("Promotion", lambda line: line.promotion, width=22),
        Column("Channel", lambda line: line.row.channel, width=12),
        Column("Heard of us by", lambda line: line.record.source, width=16),
        Column("Needs it", lambda line: _answer(line.record.need), width=10),
        Column("Has the money", lambda line: _answer(line.record.money), width=10),
        Column("Soon enough", lambda line: _answer(line.record.time), width=10),
        Column("Can decide", lambda line: _answer(line.record.decision), width=10),
        Column("Qualified", lambda line: line.record.qualified_on, Form.DAY, 12),
        Column("Not a fit", lambda line: line.record.disqualified_on, Form.DAY, 12),
        Column("Why not", lambda line: line.record.reason, width=22),
        *_step(),
        Column(CONTACT_ID, lambda line: ids.text(line.record.contact_id), width=12),
    ]


def _deals(_extent: Extent, currency: str, _today: date) -> list[Column]:
    return [
        *_who(),
        Column("What", lambda line: line.record.title, width=30),
        Column("Stage", lambda line: line.row.stage, width=14),
        Column("Outcome", lambda line: str(line.record.outcome), width=10),
        _money("Value", lambda line: line.record.value, currency),
        _money("Cost", lambda line: line.record.cost, currency),
        Column("Opened", lambda line: line.record.opened_on, Form.DAY, 12),
        Column("Expected", lambda line: line.record.expected_on, Form.DAY, 12),
        Column("Closed", lambda line: line.record.closed_on, Form.DAY, 12),
        Column("Why it was lost", lambda line: line.record.lost_reason, width=22),
        Column("Promotion", lambda line: line.row.promotion, width=22),
        Column("Coupon", lambda line: line.record.coupon_code, width=12),
        Column("Last activity", lambda line: line.row.last_activity_on, Form.DAY, 12),
        *_step(),
        Column(CONTACT_ID, lambda line: _key(line.row.contact_id), width=12),
        Column("Lead id", lambda line: _key(line.record.lead_id), width=12),
    ]


def _promotions(_extent: Extent, currency: str, today: date) -> list[Column]:
    def stands(line: Line) -> str:
        plan = line.record
        return str(phase(plan.start_on, plan.end_on, plan.cancelled_on, today))

    return [
        Column("Name", lambda line: line.record.name, width=30),
        Column("Channel", lambda line: line.record.channel, width=12),
        Column("Phase", stands, width=10),
        Column("Starts", lambda line: line.record.start_on, Form.DAY, 12),
        Column("Ends", lambda line: line.record.end_on, Form.DAY, 12),
        Column("Goal", lambda line: line.record.goal, width=30),
        Column("Message", lambda line: line.record.message, Form.LONG, 34),
        Column("Offer", lambda line: _offer(line.record.offer_kind), width=12),
        Column("Percent off", lambda line: _percent(line.record), Form.COUNT, 11),
        _money("Offer costs", lambda line: _offer_costs(line.record), currency),
        _money("Budget", lambda line: line.record.budget, currency),
        _money("Spent", lambda line: line.row.spent, currency),
        Column("Leads expected", lambda line: line.record.expected_leads, Form.COUNT, 10),
        Column("Leads", lambda line: line.row.leads, Form.COUNT, 8),
        Column("Leads that bought", lambda line: line.row.bought, Form.COUNT, 10),
        Column("Called off", lambda line: line.record.cancelled_on, Form.DAY, 12),
        Column("Lesson", lambda line: line.record.lesson, Form.LONG, 40),
    ]


def _products(_extent: Extent, currency: str, _today: date) -> list[Column]:
    return [
        Column("Name", lambda line: line.record.name, width=30),
        Column("Kind", lambda line: str(line.record.kind), width=10),
        Column("Category", lambda line: line.record.category, width=18),
        _money("Price", lambda line: line.record.price, currency),
        _money("Cost", lambda line: line.record.cost, currency),
        _money("Margin", lambda line: line.row.margin, currency),
        Column("Sales", lambda line: line.row.sold.sales, Form.COUNT, 8),
        Column("Sold in all", lambda line: Decimal(line.row.sold.quantity) / 1_000, Form.COUNT, 10),
        _money("Revenue in all", lambda line: line.row.sold.revenue if line.row.sold.sales else None, currency),
    ]


def _coupons(_extent: Extent, _currency: str, _today: date) -> list[Column]:
    return [
        Column("Code", lambda line: line.record.code, width=24),
        Column("Promotion", lambda line: line.promotion, width=26),
        Column("May be used", lambda line: line.record.use_limit, Form.COUNT, 11),
        Column("Valid until", lambda line: line.record.expires_on, Form.DAY, 12),
        Column("Used", lambda line: line.row.used, Form.COUNT, 8),
        Column("Last used", lambda line: line.row.last_used, Form.DAY, 12),
        Column("By", lambda line: line.row.who, width=26),
    ]


_COLUMNS: Mapping[ListKind, Callable[[Extent, str, date], list[Column]]] = {
    ListKind.CONTACTS: _contacts,
    ListKind.LEADS: _leads,
    ListKind.DEALS: _deals,
    ListKind.PROMOTIONS: _promotions,
    ListKind.COUPONS: _coupons,
    ListKind.PRODUCTS: _products,
}


def _who() -> list[Column]:
    """The contact of a lead or a deal, as far as one calls or writes to them."""
    return [
        Column("Contact", lambda line: display_name(line.contact) if line.contact else "", width=26),
        Column("Company", lambda line: line.contact.company if line.contact else "", width=20),
        Column("E-mail", lambda line: next(iter(line.contact.emails), "") if line.contact else "", width=26),
        Column("Phone", lambda line: next(iter(line.contact.phones), "") if line.contact else "", width=18),
    ]


def _step() -> list[Column]:
    return [
        Column("Next step", lambda line: line.record.next_step, width=24),
        Column("Next step on", lambda line: line.record.next_step_on, Form.DAY, 12),
        Column("Next step at", lambda line: line.record.next_step_at, Form.TIME, 8),
        Column("Looked after by", lambda line: line.owner),
        Column("Notes", lambda line: line.record.notes, Form.LONG, 40),
    ]


def _numbered(title: str, field: str, most: int, width: int) -> list[Column]:
    def of(place: int) -> Callable[[Line], Value]:
        return lambda line: next(iter(getattr(line.record, field)[place : place + 1]), "")

    shown = max(1, min(most, NUMBERED))
    made = [Column(title if not place else f"{title} {place + 1}", of(place), width=width) for place in range(shown)]
    if most > NUMBERED:
        made.append(Column(f"More {title.lower()}s", lambda line: joined(getattr(line.record, field)[NUMBERED:])))
    return made


def _money(title: str, read: Callable[[Line], int | None], currency: str) -> Column:
    def amount(line: Line) -> Value:
        value = read(line)
        return None if value is None else money.to_decimal(value, currency)

    return Column(f"{title} ({currency})", amount, Form.MONEY, 14)


def _birthday(text: str) -> Value:
    """A whole birthday as a day; one without its year stays --MM-DD."""
    return text if not text or text.startswith("--") else date.fromisoformat(text)


def _consent(consent: Consent) -> str:
    return "not asked" if consent is Consent.UNKNOWN else str(consent)


def _answer(answer: Answer) -> str:
    return "" if answer is Answer.UNKNOWN else str(answer)


def _offer(kind: OfferKind) -> str:
    return "" if kind is OfferKind.NONE else str(kind).replace("_", " ")


def _percent(plan: Any) -> Value:
    whole = plan.offer_value if plan.offer_kind is OfferKind.PERCENT else None
    return None if whole is None else Decimal(whole) / 100


def _offer_costs(plan: Any) -> int | None:
    return plan.offer_value if plan.offer_kind not in (OfferKind.NONE, OfferKind.PERCENT) else None


def _key(key: Id | None) -> str:
    return "" if key is None else ids.text(key)
