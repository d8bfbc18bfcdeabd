"""The folder format on one page: every file with its columns, in the order of FIGURES, "The folder format"."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from core.activities import Activity, ActivityKind, Hat
from core.audiences import Audience, Research
from core.business import Business, Credit, Person, Setting
from core.catalog import Product, ProductKind
from core.contacts import Consent, Contact, ContactKind
from core.content import Content
from core.coupons import Coupon, Redemption
from core.deal_lines import DealLine, Upsell
from core.deals import Deal, Outcome, Stage, StageEntry
from core.errors import words
from core.exchange import cells
from core.exchange.cells import BIRTHDAY, DAY, IN_NO_ORDER, IN_ORDER, KEY, KEYS, MONTH, TIME, Wrong
from core.exchange.shape import NOWHERE, Column, File
from core.leads import Answer, Lead
from core.measures import Measure
from core.promotions import Expense, OfferKind, Promotion
from core.scores import Score
from core.targets import Target, TargetMeasure

FORMAT = 1
"""The version of the folder format that this program writes."""


def _closed_rightly(deal: Mapping[str, Any]) -> None:
    if deal["outcome"] is Outcome.OPEN:
        if deal.get("closed_on") is not None:
            raise Wrong(words("an open deal has no day of closing"), column="closed_on")
    elif deal.get("closed_on") is None:
        raise Wrong(cells.MUST, column="closed_on")


def _text(*names: str) -> tuple[Column, ...]:
    return tuple(Column(name) for name in names)


def _days(*names: str) -> tuple[Column, ...]:
    return tuple(Column(name, DAY) for name in names)


def _to(file: str, name: str, *, required: bool = False) -> Column:
    return Column(name, KEY, required, refers=file)


_ID = Column("id", KEY, required=True)
_IDS_ELSEWHERE = Column("external_ids", IN_NO_ORDER)
_OWNER = _to("people", "owner_id")
_STEP = (Column("next_step"), Column("next_step_on", DAY), Column("next_step_at", TIME))
_COUNT = cells.number(0, 0)
_WHOLE = cells.number(0)
_SHARE = cells.number(4, 0, 1)
_PERCENT = cells.number(2, 0, 100)
_ANSWER = cells.choice(Answer, Answer.UNKNOWN)


@cache
def files(currency: str) -> tuple[File, ...]:
    """Every file of the folder, in the order of FIGURES; amounts are of this currency."""
    money = cells.amount(currency)
    return (
        File(
            "business",
            Business,
            (
                Column("format", cells.number(0, 1), field=NOWHERE),
                Column("name", required=True),
                Column("currency", cells.CURRENCY, required=True),
                *_text("locale", "country"),
                Column("hourly_rate", money),
                *_text("address", "phone", "email", "website", "tagline"),
                Column("credit", cells.choice(Credit, Credit.FIRST)),
            ),
            key=(),
        ),
        File("people", Person, (_ID, Column("name", required=True), Column("email"), _IDS_ELSEWHERE)),
        File(
            "contacts",
            Contact,
            (
                _ID,
                Column("kind", cells.choice(ContactKind, ContactKind.PERSON)),
                *_text("name", "company"),
                Column("emails", IN_ORDER),
                Column("phones", IN_ORDER),
                Column("address"),
                Column("birthday", BIRTHDAY),
                Column("tags", IN_NO_ORDER),
                Column("consent", cells.choice(Consent, Consent.UNKNOWN)),
                Column("consent_on", DAY),
                Column("notes"),
                Column("created_on", DAY),
                _OWNER,
                _IDS_ELSEWHERE,
            ),
            one_of=("name", "company", "emails", "phones"),
        ),
        File(
            "promotions",
            Promotion,
            (
                _ID,
                Column("name", required=True),
                *_text("goal", "channel"),
                _to("audiences", "audience_id"),
                Column("message"),
                Column("offer_kind", cells.choice(OfferKind, OfferKind.NONE)),
                Column("offer_value", money, by=("offer_kind", {OfferKind.PERCENT: _PERCENT})),
                *_days("start_on", "end_on"),
                Column("budget", money),
                Column("expected_leads", _COUNT),
                Column("expected_conversion", _SHARE),
                Column("expected_sale", money),
                Column("expected_cost", money),
                Column("would_have_bought", _SHARE),
                Column("cancelled_on", DAY),
                Column("lesson"),
                _IDS_ELSEWHERE,
            ),
            not_before=(("end_on", "start_on"),),
        ),
        File(
            "expenses",
            Expense,
            (
                _ID,
                _to("promotions", "promotion_id"),
                Column("channel"),
                Column("spent_on", DAY, required=True),
                Column("amount", money, required=True),
                Column("note"),
                _IDS_ELSEWHERE,
            ),
        ),
        File(
            "audiences",
            Audience,
            (_ID, Column("name", required=True), *_text("filter", "needs", "habits", "notes"), _IDS_ELSEWHERE),
        ),
        File(
            "research",
            Research,
            (
                _ID,
                _to("audiences", "audience_id"),
                Column("noted_on", DAY),
                *_text("question", "answer"),
                Column("times", _COUNT),
                _IDS_ELSEWHERE,
            ),
        ),
        File(
            "leads",
            Lead,
            (
                _ID,
                _to("contacts", "contact_id", required=True),
                _to("promotions", "promotion_id"),
                Column("source"),
                Column("received_on", DAY, required=True),
                Column("interest"),
                *(Column(name, _ANSWER) for name in ("need", "money", "time", "decision")),
                *_days("qualified_on", "disqualified_on"),
                Column("reason"),
                *_STEP,
                _OWNER,
                Column("notes"),
                _IDS_ELSEWHERE,
            ),
            not_before=(("qualified_on", "received_on"), ("disqualified_on", "received_on")),
        ),
        File(
            "deals",
            Deal,
            (
                _ID,
                _to("contacts", "contact_id"),
                _to("leads", "lead_id"),
                _to("promotions", "promotion_id"),
                Column("title"),
                Column("stage", field="stage_id", refers="stages"),
                Column("opened_on", DAY, required=True),
                Column("expected_on", DAY),
                Column("value", money),
                Column("cost", money),
                Column("outcome", cells.choice(Outcome), required=True),
                Column("closed_on", DAY),
                Column("lost_reason"),
                *_STEP,
                Column("coupon_code"),
                _OWNER,
                Column("notes"),
                _IDS_ELSEWHERE,
            ),
            not_before=(("closed_on", "opened_on"),),
            rule=_closed_rightly,
        ),
        File(
            "stage_history",
            StageEntry,
            (
                _ID,
                _to("deals", "deal_id", required=True),
                Column("stage", required=True, field="stage_id", refers="stages"),
                Column("entered_on", DAY, required=True),
                _IDS_ELSEWHERE,
            ),
        ),
        File(
            "deal_lines",
            DealLine,
            (
                _ID,
                _to("deals", "deal_id", required=True),
                _to("products", "product_id"),
                Column("description"),
                Column("quantity", cells.number(3), required=True),
                Column("unit_price", money, required=True),
                Column("unit_cost", money),
                Column("discount_percent", _PERCENT),
                Column("upsell", cells.choice(Upsell, Upsell.NO)),
                _IDS_ELSEWHERE,
            ),
        ),
        File(
            "products",
            Product,
            (
                _ID,
                Column("name", required=True),
                Column("kind", cells.choice(ProductKind, ProductKind.PRODUCT)),
                Column("price", money),
                Column("cost", money),
                Column("category"),
                Column("goes_with", KEYS, refers="products"),
                _IDS_ELSEWHERE,
            ),
        ),
        File(
            "activities",
            Activity,
            (
                _ID,
                Column("kind", cells.choice(ActivityKind), required=True),
                Column("hat", cells.choice(Hat), required=True),
                _to("contacts", "contact_id"),
                _to("leads", "lead_id"),
                _to("deals", "deal_id"),
                _to("promotions", "promotion_id"),
                Column("done_on", DAY),
                Column("done_at", TIME),
                Column("minutes", _COUNT),
                _OWNER,
                *_text("outcome", "objection", "notes"),
                _IDS_ELSEWHERE,
            ),
        ),
        File(
            "stages",
            Stage,
            (
                Column("name", required=True),
                Column("position", _WHOLE, required=True),
                Column("probability", _SHARE, required=True),
            ),
            key=("name",),
        ),
        File(
            "coupons",
            Coupon,
            (
                Column("code", required=True),
                _to("promotions", "promotion_id", required=True),
                Column("use_limit", _COUNT),
                Column("expires_on", DAY),
            ),
            key=("code",),
        ),
        File(
            "redemptions",
            Redemption,
            (
                _ID,
                Column("code", required=True, field="coupon_id", refers="coupons"),
                Column("redeemed_on", DAY, required=True),
                _to("contacts", "contact_id"),
                _to("deals", "deal_id"),
                _IDS_ELSEWHERE,
            ),
        ),
        File(
            "targets",
            Target,
            (
                Column("month", MONTH, required=True),
                Column("measure", cells.choice(TargetMeasure), required=True),
                Column("amount", _WHOLE, required=True, by=("measure", {TargetMeasure.REVENUE: money})),
            ),
            key=("month", "measure"),
        ),
        File(
            "measures",
            Measure,
            (
                _ID,
                Column("measured_on", DAY, required=True),
                Column("kind", required=True),
                Column("value", _WHOLE, required=True),
                _to("promotions", "promotion_id"),
                _IDS_ELSEWHERE,
            ),
        ),
        File(
            "scores",
            Score,
            (
                _ID,
                _to("contacts", "contact_id"),
                _to("deals", "deal_id"),
                Column("given_on", DAY, required=True),
                Column("score", cells.number(0, 1, 5), required=True),
                Column("comment"),
                _IDS_ELSEWHERE,
            ),
        ),
        File(
            "content",
            Content,
            (
                _ID,
                _to("promotions", "promotion_id"),
                Column("title", required=True),
                Column("channel"),
                *_days("due_on", "done_on"),
                Column("notes"),
                _IDS_ELSEWHERE,
            ),
        ),
        File("settings", Setting, (Column("key", required=True), Column("value")), key=("key",), only_filled=True),
    )
