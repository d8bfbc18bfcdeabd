"""Figures as `figures --json` prints them."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from core.ids import text
from core.insights.model import Aim, Conversion, Figures, PromotionResults, Proportion, Results, Targets
from core.money import plain

PLAIN = (
    "leads_received",
    "leads_qualified",
    "deals_opened",
    "deals_won",
    "deals_lost",
)


def as_json(figures: Figures) -> dict[str, Any]:
    """Plain dicts, lists, numbers and texts in the order of FIGURES; money is text with all digits of the currency."""

    def money(amount: int | None) -> str | None:
        return None if amount is None else plain(amount, figures.currency)

    time = figures.own_time_cost
    within = figures.won_within
    return {
        "from": figures.period.first.isoformat(),
        "to": figures.period.last.isoformat(),
        "as_of": figures.as_of.isoformat(),
        "today": figures.today.isoformat(),
        "currency": figures.currency,
        "credit": figures.credit.value,
        **{name: getattr(figures, name) for name in PLAIN},
        "revenue": money(figures.revenue),
        "value_unknown": figures.value_unknown,
        "margin": money(figures.margin),
        "margin_unknown": figures.margin_unknown,
        "average_deal": money(figures.average_deal),
        "median_deal": money(figures.median_deal),
        "win_rate": _proportion(figures.win_rate),
        "conversion": _conversion(figures.conversion),
        "new_customers": figures.new_customers,
        "customers": figures.customers,
        "repeat_rate": _proportion(figures.repeat_rate),
        "satisfaction": asdict(figures.satisfaction),
        "marketing_cost": money(figures.marketing_cost),
        "own_time_cost": None
        if time is None
        else {"total": money(time.total), "marketing": money(time.marketing), "sales": money(time.sales)},
        "cost_per_lead": money(figures.cost_per_lead),
        "cac": money(figures.cac),
        "cac_without_time": money(figures.cac_without_time),
        "roas": figures.roas,
        "roi": asdict(figures.roi),
        "forecast": money(figures.forecast),
        "targets": _targets(figures.targets, figures.currency),
        "measures": dict(figures.measures),
        "funnel": asdict(figures.funnel),
        "time_to_decision": asdict(figures.time_to_decision),
        "time_to_decision_all": asdict(figures.time_to_decision_all),
        "won_within": {"30": within.days_30, "60": within.days_60, "90": within.days_90, "n": within.n},
        "promotions": [_promotion(row, figures.currency) for row in figures.promotions],
        "channels": [_results(row, figures.currency) for row in figures.channels],
    }


def _proportion(share: Proportion) -> dict[str, Any]:
    return {"value": share.value, "k": share.k, "n": share.n, "low": share.low, "high": share.high}


def _conversion(share: Conversion) -> dict[str, Any]:
    return {**_proportion(share), "still_open": share.still_open}


def _targets(targets: Targets, currency: str) -> dict[str, Any]:
    def money(aim: Aim) -> dict[str, Any]:
        return {name: None if value is None else plain(int(value), currency) for name, value in asdict(aim).items()}

    return {
        "revenue": money(targets.revenue),
        "deals_won": asdict(targets.deals_won),
        "leads_received": asdict(targets.leads_received),
        "activities": asdict(targets.activities),
    }


def _results(row: Results, currency: str) -> dict[str, Any]:
    def money(amount: int | None) -> str | None:
        return None if amount is None else plain(amount, currency)

    return {
        "channel": row.channel,
        "leads_received": row.leads_received,
        "leads_qualified": row.leads_qualified,
        "conversion": {**_conversion(row.conversion), "shrunk": row.conversion.shrunk},
        "deals_won": float(row.deals_won),
        "new_customers": float(row.new_customers),
        "revenue": money(row.revenue),
        "margin": money(row.margin),
        "marketing_cost": money(row.marketing_cost),
        "own_time_cost": money(row.own_time_cost),
        "cost_per_lead": money(row.cost_per_lead),
        "cac": money(row.cac),
        "cac_without_time": money(row.cac_without_time),
        "roas": row.roas,
        "roi": None if row.roi is None else asdict(row.roi),
    }


def _promotion(row: PromotionResults, currency: str) -> dict[str, Any]:
    chance, plan = row.chance_of_profit, row.break_even
    return {
        "id": None if row.id is None else text(row.id),
        "name": row.name,
        **_results(row, currency),
        "chance_of_profit": None
        if chance is None
        else {**asdict(chance), "verdict": None if chance.verdict is None else chance.verdict.value},
        "break_even": None if plan is None else asdict(plan),
    }
