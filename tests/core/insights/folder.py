"""Reads a folder in the exchange format into facts with nothing but the csv module: figures are tested alone."""

from __future__ import annotations

import csv
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TypeVar
from uuid import UUID

from core.business import Credit
from core.deals import Stage
from core.ids import Id
from core.insights import (
    ActivityFact,
    DealFact,
    ExpenseFact,
    Facts,
    LeadFact,
    MeasureFact,
    RedemptionFact,
    ScoreFact,
    TargetFact,
)
from core.money import Minor, Share
from core.promotions import OfferKind, Promotion

Row = dict[str, str]
T = TypeVar("T")


def read(folder: Path) -> Facts:
    (business,) = _rows(folder, "business")
    coupons = {row["code"]: _id(row["promotion_id"]) for row in _rows(folder, "coupons")}
    return Facts(
        currency=business["currency"],
        credit=Credit(business["credit"]),
        hourly_rate=_money(business["hourly_rate"]),
        leads=tuple(map(_lead, _rows(folder, "leads"))),
        deals=tuple(map(_deal, _rows(folder, "deals"))),
        activities=tuple(_activity(row) for row in _rows(folder, "activities") if row["done_on"]),
        expenses=tuple(
            ExpenseFact(_maybe_id(row["promotion_id"]), row["channel"], _date(row["spent_on"]), _sum(row["amount"]))
            for row in _rows(folder, "expenses")
        ),
        promotions=tuple(map(_promotion, _rows(folder, "promotions"))),
        stages=tuple(
            Stage(
                id=_stage_id(row["name"]),
                name=row["name"],
                position=int(row["position"]),
                probability=Share(int(Decimal(row["probability"]) * 10_000)),
            )
            for row in _rows(folder, "stages")
        ),
        redemptions=tuple(
            RedemptionFact(
                _id(row["id"]),
                coupons[row["code"]],
                _date(row["redeemed_on"]),
                _maybe_id(row["contact_id"]),
                _maybe_id(row["deal_id"]),
            )
            for row in _rows(folder, "redemptions")
        ),
        targets=tuple(map(_target, _rows(folder, "targets"))),
        measures=tuple(
            MeasureFact(_id(row["id"]), _date(row["measured_on"]), row["kind"], int(row["value"]))
            for row in _rows(folder, "measures")
        ),
        scores=tuple(ScoreFact(_date(row["given_on"]), int(row["score"])) for row in _rows(folder, "scores")),
    )


def _rows(folder: Path, name: str) -> list[Row]:
    with (folder / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _lead(row: Row) -> LeadFact:
    return LeadFact(
        _id(row["id"]),
        _id(row["contact_id"]),
        _maybe_id(row["promotion_id"]),
        _date(row["received_on"]),
        _maybe_date(row["qualified_on"]),
        _maybe_date(row["disqualified_on"]),
    )


def _deal(row: Row) -> DealFact:
    return DealFact(
        _id(row["id"]),
        _maybe_id(row["contact_id"]),
        _maybe_id(row["lead_id"]),
        _maybe_id(row["promotion_id"]),
        _stage_id(row["stage"]) if row["stage"] else None,
        _date(row["opened_on"]),
        row["outcome"],
        _maybe_date(row["closed_on"]),
        _money(row["value"]),
        _money(row["cost"]),
    )


def _activity(row: Row) -> ActivityFact:
    return ActivityFact(
        _id(row["id"]),
        row["kind"],
        row["hat"],
        _maybe_id(row["contact_id"]),
        _maybe_id(row["lead_id"]),
        _maybe_id(row["deal_id"]),
        _maybe_id(row["promotion_id"]),
        _date(row["done_on"]),
        _maybe(int, row["minutes"]),
        row["objection"],
    )


def _promotion(row: Row) -> Promotion:
    return Promotion(
        id=_id(row["id"]),
        name=row["name"],
        channel=row["channel"],
        offer_kind=OfferKind(row["offer_kind"] or "none"),
        offer_value=_money(row["offer_value"]),
        start_on=_maybe_date(row["start_on"]),
        end_on=_maybe_date(row["end_on"]),
        budget=_money(row["budget"]),
        expected_leads=_maybe(int, row["expected_leads"]),
        expected_conversion=_share(row["expected_conversion"]),
        expected_sale=_money(row["expected_sale"]),
        expected_cost=_money(row["expected_cost"]),
        would_have_bought=_share(row["would_have_bought"]),
        cancelled_on=_maybe_date(row["cancelled_on"]),
    )


def _target(row: Row) -> TargetFact:
    amount = _sum(row["amount"]) if row["measure"] == "revenue" else int(row["amount"])
    return TargetFact(_date(f"{row['month']}-01"), row["measure"], amount)


def _maybe(read: Callable[[str], T], cell: str) -> T | None:
    return read(cell) if cell else None


def _id(cell: str) -> Id:
    return Id(UUID(cell).bytes)


def _stage_id(name: str) -> Id:
    return Id(b"stage " + name.encode())


def _maybe_id(cell: str) -> Id | None:
    return _maybe(_id, cell)


def _date(cell: str) -> date:
    return date.fromisoformat(cell)


def _maybe_date(cell: str) -> date | None:
    return _maybe(_date, cell)


def _sum(cell: str) -> Minor:
    return Minor(int(Decimal(cell) * 100))


def _money(cell: str) -> Minor | None:
    return _maybe(_sum, cell)


def _share(cell: str) -> Share | None:
    return _maybe(lambda text: Share(int(Decimal(text) * 10_000)), cell)
