"""Months to print: an ordinary one, an empty one, and whatever a test changes about them."""

from __future__ import annotations

from datetime import date, time
from fractions import Fraction
from typing import Any

from core.activities import StepRow
from core.ids import Id
from core.insights.model import Aim, Funnel, Proportion, Targets, Verdict
from core.money import Minor
from core.period import month
from core.reports import (
    ChannelLine,
    DealLine,
    FigureLine,
    ObjectionLine,
    PromotionLine,
    Reading,
    StageSums,
    Summary,
    Unit,
)

MAY = month(date(2026, 5, 1))
MADE = date(2026, 6, 15)
NO_AIM = Aim(None, 0, None, None)
EMPTY_PROPORTION = Proportion(None, 0, 0, None, None)


def key(number: int) -> Id:
    return Id(number.to_bytes(16))


def figure(
    name: str,
    unit: Unit,
    now: float | None,
    before: float | None = None,
    year_ago: float | None = None,
    n: tuple[int | None, int | None, int | None] = (None, None, None),
) -> FigureLine:
    return FigureLine(name, unit, Reading(now, n[0]), Reading(before, n[1]), Reading(year_ago, n[2]))


def promotion(name: str, **fields: Any) -> PromotionLine:
    values = {
        "id": key(1),
        "channel": "flyer",
        "start_on": date(2026, 5, 4),
        "end_on": date(2026, 5, 30),
        "cost": Minor(42_000),
        "leads": 14,
        "sales": Fraction(9, 2),
        "revenue": Minor(61_000),
        "verdict": Verdict.TOO_EARLY,
    }
    return PromotionLine(name=name, **{**values, **fields})


def deal(contact: str, title: str = "", value: int | None = 8_000, day: int = 12, reason: str = "") -> DealLine:
    return DealLine(key(2), date(2026, 5, day), contact, title, None if value is None else Minor(value), reason)


def step(contact: str, what: str, day: date | None, at: time | None = None, about: str = "") -> StepRow:
    return StepRow(
        kind="deal",
        id=key(3),
        contact_id=key(4),
        contact=contact,
        about=about,
        next_step=what,
        next_step_on=day,
        next_step_at=at,
    )


def empty_summary(**fields: Any) -> Summary:
    """A month in which nothing happened."""
    values: dict[str, Any] = {
        "business": "Café Lumière",
        "period": MAY,
        "as_of": MAY.last,
        "today": MADE,
        "currency": "EUR",
        "figures": (
            figure("revenue", Unit.MONEY, 0, 0, 0, (0, 0, 0)),
            figure("deals_won", Unit.COUNT, 0, 0, 0),
            figure("new_customers", Unit.COUNT, 0, 0, 0),
            figure("win_rate", Unit.SHARE, None, None, None, (0, 0, 0)),
            figure("leads_received", Unit.COUNT, 0, 0, 0),
            figure("conversion", Unit.SHARE, None, None, None, (0, 0, 0)),
            figure("marketing_cost", Unit.MONEY, 0, 0, 0),
            figure("cost_per_lead", Unit.MONEY, None, None, None, (0, 0, 0)),
        ),
        "promotions": (),
        "channels": (),
        "funnel": Funnel(None, 0, 0, 0, 0, 0),
        "targets": Targets(NO_AIM, NO_AIM, NO_AIM, NO_AIM),
        "won": (),
        "lost": (),
        "pipeline": (),
        "open_deals": 0,
        "open_value": Minor(0),
        "forecast": Minor(0),
        "objections": (),
        "steps": (),
    }
    return Summary(**{**values, **fields})


def shop_summary(**fields: Any) -> Summary:
    """An ordinary month of a café and boutique."""
    values: dict[str, Any] = {
        "figures": (
            figure("leads_received", Unit.COUNT, 40, 31, 28),
            figure("leads_qualified", Unit.COUNT, 22, 18, 15),
            figure("deals_opened", Unit.COUNT, 18, 16, 11),
            figure("deals_won", Unit.COUNT, 9, 8, 7),
            figure("deals_lost", Unit.COUNT, 4, 5, 2),
            figure("revenue", Unit.MONEY, 123_450, 112_000, 98_000, (9, 8, 7)),
            figure("margin", Unit.MONEY, 80_000, 71_250, None, (7, 8, 0)),
            figure("average_deal", Unit.MONEY, 13_717, 14_000, 14_000, (9, 8, 7)),
            FigureLine(
                "win_rate",
                Unit.SHARE,
                Reading(9 / 13, 13, 0.4237, 0.8732),
                Reading(8 / 13, 13),
                Reading(7 / 9, 9),
            ),
            figure("conversion", Unit.SHARE, 0.2, 7 / 31, 0.25, (40, 31, 28)),
            figure("new_customers", Unit.COUNT, 7, 6, 7),
            figure("marketing_cost", Unit.MONEY, 42_000, 18_000, 0),
            figure("cost_per_lead", Unit.MONEY, 1_050, 581, 0, (40, 31, 28)),
            figure("cac", Unit.MONEY, 10_429, 8_000, None, (7, 6, 7)),
            figure("roas", Unit.RATIO, 1.9, 2.25, None, (5, 4, 0)),
            figure("satisfaction", Unit.RATIO, 4.25, 4.5, None, (8, 4, 0)),
        ),
        "promotions": (
            promotion("Spring flyer with 15 % off"),
            promotion("Terrace opening", channel="event", cost=Minor(18_000), leads=11, sales=Fraction(2)),
            promotion(
                "Regional TV spot",
                channel="TV",
                start_on=date(2026, 4, 20),
                end_on=None,
                leads=6,
                sales=Fraction(0),
                revenue=Minor(0),
                cost=Minor(240_000),
                verdict=Verdict.DOES_NOT_PAY,
            ),
            promotion("Posts of the week", channel="social", cost=Minor(0), leads=7, verdict=None),
        ),
        "channels": (
            ChannelLine("flyer", 14, Proportion(4 / 14, 4, 14, 0.1, 0.5)),
            ChannelLine("event", 11, Proportion(2 / 11, 2, 11, 0.1, 0.5)),
            ChannelLine("social", 7, Proportion(1 / 7, 1, 7, 0.1, 0.5)),
            ChannelLine("TV", 6, Proportion(0, 0, 6, 0, 0.4)),
            ChannelLine(None, 2, Proportion(0.5, 1, 2, 0.1, 0.9)),
        ),
        "funnel": Funnel(12_000, 40, 31, 25, 18, 8),
        "targets": Targets(
            Aim(150_000, 123_450, 123_450.0, 0.0), Aim(None, 9, 9.0, None), Aim(35, 40, 40.0, 0.0), NO_AIM
        ),
        "won": (
            deal("Ana García", "Two birthday cakes", 8_000, 3),
            deal("Studio Nord GmbH", "Catering for the summer party", 54_000, 8),
            deal("Θεοδώρα Παπαδοπούλου", "Linen dress", 12_900, 9),
            deal("李小龙", "Gift box with coupon", 4_500, 12),
            deal("Ольга Иванова", "", 6_200, 15),
            deal("محمد الأحمد", "Coffee subscription, 3 months", 9_000, 19),
            deal("Zoë O'Neill", "Alterations", 3_850, 22),
            deal("प्रिया शर्मा", "Silk scarf", 7_000, 27),
            deal("Walk-in", "Breakfast for eight", 18_000, 30),
        ),
        "lost": (
            deal("Bäckerei Müller", "Shared window display", 30_000, 6, "too expensive"),
            deal("Tom Smith", "Wedding cake", 42_000, 14, "bought elsewhere"),
            deal("Noa Levi נועה לוי", "Evening dress", 16_000, 20, "no time"),
            deal("Jo", "", None, 28),
        ),
        "pipeline": (
            StageSums("New", 5, Minor(64_000), Minor(6_400)),
            StageSums("Talking", 4, Minor(88_000), Minor(22_000)),
            StageSums("Offer sent", 3, Minor(120_000), Minor(60_000)),
            StageSums("Nearly there", 1, Minor(30_000), Minor(24_000)),
        ),
        "open_deals": 13,
        "open_value": Minor(302_000),
        "forecast": Minor(112_400),
        "objections": (ObjectionLine("Too expensive", 5), ObjectionLine("I have to ask my wife", 2)),
        "steps": (
            step("Studio Nord GmbH", "Call about the autumn party", date(2026, 6, 2), time(10, 30), "Autumn party"),
            step("Tom Smith", "Ask how the wedding went", date(2026, 6, 9)),
            step("李小龙", "Send the new catalogue", date(2026, 6, 12), None, "Gift boxes"),
            step("محمد الأحمد", "Renew the subscription", date(2026, 6, 19), None, "Coffee subscription"),
        ),
    }
    return empty_summary(**{**values, **fields})
