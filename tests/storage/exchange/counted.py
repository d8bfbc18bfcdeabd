"""Every figure counted straight from the cells of a folder, by the sentences of FIGURES alone.

Slow and plain on purpose: each number is a loop over rows, money is an exact fraction until it is rounded once.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

from tests.storage.exchange.counted_break_even import break_even
from tests.storage.exchange.counted_durations import median, won_within

Row = dict[str, str]
Folder = dict[str, list[Row]]

Z = 1.959963984540054
TALKS = {"call", "visit", "meeting", "demo", "email", "message"}
LEVELS = {"followers", "list_size"}


class Count:
    """The figures of one folder for one period."""

    def __init__(self, folder: Folder, first: date, last: date, today: date, credit: str, digits: int) -> None:
        self.folder, self.first, self.last, self.today = folder, first, last, today
        self.credit, self.digits = credit, digits
        self.as_of = min(last, today)
        self.leads = {row["id"]: row for row in folder["leads"]}
        self.deals = {row["id"]: row for row in folder["deals"]}
        self.promotions = {row["id"]: row for row in folder["promotions"]}
        self.coupon = {row["code"]: row["promotion_id"] for row in folder["coupons"]}
        self.rate = self.amount(folder["business"][0]["hourly_rate"])

    # Small questions

    def amount(self, text: str) -> Fraction | None:
        return Fraction(text) if text else None

    def cell(self, value: Fraction | None) -> str | None:
        """Money as text, rounded half away from zero."""
        if value is None:
            return None
        unit = 10**self.digits
        whole = math.floor(abs(value) * unit + Fraction(1, 2))
        sign = "-" if value < 0 and whole else ""
        return f"{sign}{whole // unit}.{whole % unit:0{self.digits}d}" if self.digits else f"{sign}{whole}"

    def within(self, text: str) -> bool:
        return bool(text) and self.first <= date.fromisoformat(text) <= self.last

    def by(self, text: str, day: date) -> bool:
        return bool(text) and date.fromisoformat(text) <= day

    def contact(self, row: Row) -> str:
        """The contact of a deal, activity, redemption: its own, else its lead's, else its deal's."""
        if row.get("contact_id"):
            return row["contact_id"]
        if row.get("lead_id"):
            return self.leads[row["lead_id"]]["contact_id"]
        return self.contact(self.deals[row["deal_id"]]) if row.get("deal_id") else ""

    def won(self, row: Row, day: date) -> bool:
        return row["outcome"] == "won" and self.by(row["closed_on"], day)

    def open(self, row: Row, day: date) -> bool:
        return self.by(row["opened_on"], day) and not (row["outcome"] != "open" and self.by(row["closed_on"], day))

    def closed(self, outcome: str) -> list[Row]:
        return [row for row in self.deals.values() if row["outcome"] == outcome and self.within(row["closed_on"])]

    def deals_of(self, lead: Row) -> list[Row]:
        return [row for row in self.deals.values() if row["lead_id"] == lead["id"]]

    def share(self, k: int, n: int) -> dict[str, Any]:
        if not n:
            return {"value": None, "k": 0, "n": 0, "low": None, "high": None}
        p, z2 = k / n, Z * Z
        middle = (p + z2 / (2 * n)) / (1 + z2 / n)
        half = Z * math.sqrt(p * (1 - p) / n + z2 / (4 * n * n)) / (1 + z2 / n)
        return {"value": p, "k": k, "n": n, "low": max(0.0, middle - half), "high": min(1.0, middle + half)}

    def conversion(self, leads: Iterable[Row]) -> dict[str, Any]:
        leads = list(leads)
        bought = [lead for lead in leads if any(self.won(deal, self.today) for deal in self.deals_of(lead))]
        still = [
            lead
            for lead in leads
            if lead not in bought
            and not self.by(lead["disqualified_on"], self.today)
            and (
                not (there := [deal for deal in self.deals_of(lead) if self.by(deal["opened_on"], self.today)])
                or any(self.open(deal, self.today) for deal in there)
            )
        ]
        return {**self.share(len(bought), len(leads)), "still_open": len(still)}

    def time(self, activities: Iterable[Row]) -> Fraction | None:
        """What some activities cost, rounded once; none without a rate."""
        if self.rate is None:
            return None
        minutes = sum(int(row["minutes"] or 0) for row in activities)
        return Fraction(self.cell(Fraction(minutes, 60) * self.rate) or 0)

    def received(self) -> list[Row]:
        return [row for row in self.leads.values() if self.within(row["received_on"])]

    def done(self) -> list[Row]:
        return [row for row in self.folder["activities"] if self.within(row["done_on"])]

    def first_sale(self) -> set[str]:
        """Ids of the deals that made someone a customer."""
        firsts: dict[str, tuple[str, str]] = {}
        for row in self.deals.values():
            who = self.contact(row)
            if who and row["outcome"] == "won":
                firsts[who] = min(firsts.get(who, ("9999", "")), (row["closed_on"], row["id"]))
        return {key for _day, key in firsts.values()}

    # Credit

    def met(self, deal: Row) -> list[str]:
        """Promotions that the deal counts for, by the rule; [""] for none."""
        if deal["promotion_id"]:
            return [deal["promotion_id"]]
        who = self.contact(deal)
        found: list[tuple[str, int, str, str]] = []
        if who:
            for row in self.leads.values():
                if row["contact_id"] == who and row["promotion_id"]:
                    found.append((row["received_on"], 0, row["id"], row["promotion_id"]))
            for row in self.folder["activities"]:
                if row["promotion_id"] and row["done_on"] and self.contact(row) == who:
                    found.append((row["done_on"], 1, row["id"], row["promotion_id"]))
            for row in self.folder["redemptions"]:
                if self.contact(row) == who:
                    found.append((row["redeemed_on"], 2, row["id"], self.coupon[row["code"]]))
        order = [each[3] for each in sorted(found) if each[0] <= deal["closed_on"]]
        if not order:
            return [""]
        return {"first": order[:1], "last": order[-1:], "equal": list(dict.fromkeys(order))}[self.credit]

    def shared(self, amount: Fraction, among: list[str]) -> dict[str, Fraction]:
        unit = Fraction(1, 10**self.digits)
        units = int(amount / unit)
        each, over = divmod(units, len(among))
        return {name: (each + (place < over)) * unit for place, name in enumerate(among)}

    def credited(self) -> list[dict[str, Any]]:
        """One entry a won deal and promotion."""
        entries = []
        for deal in self.closed("won"):
            among, value, cost = self.met(deal), self.amount(deal["value"]), self.amount(deal["cost"])
            values, costs = self.shared(value or Fraction(0), among), self.shared(cost or Fraction(0), among)
            for name in among:
                known = value is not None
                entries.append({
                    "promotion": name,
                    "part": Fraction(1, len(among)),
                    "new": Fraction(1, len(among)) if deal["id"] in self.first_sale() else Fraction(0),
                    "revenue": values[name] if known else Fraction(0),
                    "margin": values[name] - costs[name] if known else Fraction(0),
                    "on_revenue": known and cost is None,
                })  # fmt: skip
        return entries

    # The whole

    def all(self) -> dict[str, Any]:
        won, lost, received, done = self.closed("won"), self.closed("lost"), self.received(), self.done()
        values = sorted(value for row in won if (value := self.amount(row["value"])) is not None)
        margins = [Fraction(row["value"]) - Fraction(row["cost"]) for row in won if row["value"] and row["cost"]]
        middle = None
        if values:
            middle = (values[(len(values) - 1) // 2] + values[len(values) // 2]) / 2
        firsts = self.first_sale()
        new = sum(row["id"] in firsts for row in won)
        buys: dict[str, int] = {}
        for row in self.deals.values():
            if self.won(row, self.as_of) and self.contact(row):
                buys[self.contact(row)] = buys.get(self.contact(row), 0) + 1
        scores = [int(row["score"]) for row in self.folder["scores"] if self.within(row["given_on"])]
        cost = sum(
            (Fraction(row["amount"]) for row in self.folder["expenses"] if self.within(row["spent_on"])), Fraction(0)
        )
        hats = {hat: self.time(row for row in done if row["hat"] == hat) for hat in ("marketing", "sales")}
        own = None if self.rate is None else sum((each or Fraction(0) for each in hats.values()), Fraction(0))
        promoted = [each for each in self.credited() if each["promotion"]]
        revenue = sum(values, Fraction(0))
        forecast = Fraction(0)
        chance = {row["name"]: Fraction(row["probability"]) for row in self.folder["stages"]}
        for row in self.deals.values():
            if row["outcome"] == "open" and row["value"]:
                forecast += Fraction(row["value"]) * chance.get(row["stage"], Fraction(0))
        return {
            "as_of": self.as_of.isoformat(),
            "leads_received": len(received),
            "leads_qualified": sum(self.within(row["qualified_on"]) for row in self.leads.values()),
            "deals_opened": sum(self.within(row["opened_on"]) for row in self.deals.values()),
            "deals_won": len(won),
            "deals_lost": len(lost),
            "revenue": self.cell(revenue),
            "value_unknown": len(won) - len(values),
            "margin": self.cell(sum(margins, Fraction(0))) if margins or not won else None,
            "margin_unknown": len(won) - len(margins),
            "average_deal": self.cell(revenue / len(values)) if values else None,
            "median_deal": self.cell(middle),
            "win_rate": self.share(len(won), len(won) + len(lost)),
            "conversion": self.conversion(received),
            "new_customers": new,
            "customers": len(buys),
            "repeat_rate": self.share(sum(count > 1 for count in buys.values()), len(buys)),
            "satisfaction": {"value": sum(scores) / len(scores) if scores else None, "n": len(scores)},
            "marketing_cost": self.cell(cost),
            "own_time_cost": None
            if own is None
            else {"total": self.cell(own), **{hat: self.cell(value) for hat, value in hats.items()}},
            "cost_per_lead": self.cell(cost / len(received)) if received else None,
            "cac": self.cell((cost + (own or 0)) / new) if new else None,
            "cac_without_time": self.cell(cost / new) if new else None,
            "roas": float(sum(each["revenue"] for each in promoted) / cost) if cost else None,
            "roi": self.roi(promoted, cost),
            "forecast": self.cell(forecast),
            "targets": {
                "revenue": self.aim("revenue", revenue),
                "deals_won": self.aim("deals_won", Fraction(len(won))),
                "leads_received": self.aim("leads_received", Fraction(len(received))),
                "activities": self.aim("activities", Fraction(len(done))),
            },
            "measures": self.measures(),
            "funnel": self.funnel(received),
            **self.survival(),
            "promotions": [
                *(self.promotion(key) for key in sorted(self.promotions)),
                self.promotion(""),
            ],
            "channels": self.channels(),
        }

    def roi(self, credited: list[dict[str, Any]], cost: Fraction) -> dict[str, Any]:
        if not cost:
            return {"value": None, "on_revenue": False}
        margin = sum(each["margin"] for each in credited)
        return {"value": float((margin - cost) / cost), "on_revenue": any(each["on_revenue"] for each in credited)}

    def aim(self, measure: str, actual: Fraction) -> dict[str, Any]:
        months, day = [], self.first
        while day <= self.last:
            months.append(f"{day:%Y-%m}")
            day = (day.replace(day=1) + timedelta(days=32)).replace(day=1)
        whole = self.first.day == 1 and (self.last + timedelta(days=1)).day == 1
        aims = {row["month"]: Fraction(row["amount"]) for row in self.folder["targets"] if row["measure"] == measure}
        target = (
            sum((aims[each] for each in months), Fraction(0))
            if whole and all(each in aims for each in months)
            else None
        )
        days, gone = (self.last - self.first).days + 1, (self.as_of - self.first).days + 1
        left = days - max(gone, 0)
        pace = actual / Fraction(gone, days) if gone > 0 else None
        needed = max(target - actual, Fraction(0)) / left if target is not None and left > 0 else None
        money = measure == "revenue"
        shown: Callable[[Fraction | None], Any] = self.cell if money else lambda x: None if x is None else float(x)
        return {
            "target": self.cell(target) if money else None if target is None else int(target),
            "actual": self.cell(actual) if money else int(actual),
            "pace": shown(pace),
            "needed_per_day": shown(needed),
        }

    def measures(self) -> dict[str, int]:
        found: dict[str, int] = {}
        rows = [row for row in self.folder["measures"] if self.within(row["measured_on"])]
        for row in sorted(rows, key=lambda each: (each["measured_on"], each["id"])):
            before = 0 if row["kind"] in LEVELS else found.get(row["kind"], 0)
            found[row["kind"]] = before + int(row["value"])
        return found

    def funnel(self, received: list[Row]) -> dict[str, Any]:
        steps = {"consideration": 0, "intent": 0, "evaluation": 0, "purchase": 0}
        for lead in received:
            deals = [row for row in self.deals_of(lead) if self.by(row["opened_on"], self.today)]
            bought = any(self.won(row, self.today) for row in self.deals_of(lead))
            evaluated = bought or bool(deals)
            intent = evaluated or self.by(lead["qualified_on"], self.today)
            talked = intent or any(
                row["kind"] in TALKS
                and row["done_on"]
                and lead["received_on"] <= row["done_on"]
                and self.by(row["done_on"], self.today)
                and self.contact(row) == lead["contact_id"]
                for row in self.folder["activities"]
            )
            for name, got in zip(steps, (talked, intent, evaluated, bought), strict=True):
                steps[name] += got
        return {"awareness": self.measures().get("reach"), "interest": len(received), **steps}

    def survival(self) -> dict[str, Any]:
        def seen(row: Row) -> tuple[int, str]:
            start = self.leads[row["lead_id"]]["received_on"] if row["lead_id"] else row["opened_on"]
            decided = row["outcome"] != "open" and self.by(row["closed_on"], self.today)
            end = date.fromisoformat(row["closed_on"]) if decided else self.today
            return max(0, (end - date.fromisoformat(start)).days), row["outcome"] if decided else ""

        there = [row for row in self.deals.values() if self.by(row["opened_on"], self.as_of)]
        inside = [seen(row) for row in there if row["opened_on"] >= self.first.isoformat()]
        everyone = [seen(row) for row in there]
        return {
            "time_to_decision": median(inside),
            "time_to_decision_all": median(everyone),
            "won_within": won_within(inside),
        }

    # Rows

    def row(
        self, leads: Callable[[Row], bool], mine: Callable[[str], bool], cost: Fraction, *, none: bool
    ) -> dict[str, Any]:
        received = [row for row in self.received() if leads(row)]
        credited = [each for each in self.credited() if mine(each["promotion"])]
        new = sum((each["new"] for each in credited), Fraction(0))
        own = self.time(row for row in self.done() if mine(row["promotion_id"]))
        conversion = self.conversion(received)
        overall = self.conversion(self.received())["value"]
        n = conversion["n"]
        return {
            "leads_received": len(received),
            "leads_qualified": sum(self.within(row["qualified_on"]) for row in self.leads.values() if leads(row)),
            "conversion": {
                **conversion,
                "shrunk": (conversion["k"] + 10 * overall) / (n + 10) if n and not none else None,
            },
            "deals_won": float(sum(each["part"] for each in credited)),
            "new_customers": float(new),
            "revenue": self.cell(sum((each["revenue"] for each in credited), Fraction(0))),
            "margin": self.cell(sum((each["margin"] for each in credited), Fraction(0))),
            "marketing_cost": self.cell(cost),
            "own_time_cost": self.cell(own),
            "cost_per_lead": self.cell(cost / len(received)) if received else None,
            "cac": self.cell((cost + (own or 0)) / new) if new else None,
            "cac_without_time": self.cell(cost / new) if new else None,
            "roas": float(sum(each["revenue"] for each in credited) / cost) if cost and not none else None,
            "roi": None if none else self.roi(credited, cost),
        }

    def spent(self, keep: Callable[[Row], bool]) -> Fraction:
        rows = (row for row in self.folder["expenses"] if self.within(row["spent_on"]) and keep(row))
        return sum((Fraction(row["amount"]) for row in rows), Fraction(0))

    def promotion(self, key: str) -> dict[str, Any]:
        plan = self.promotions.get(key)
        cost = self.spent(lambda row: row["promotion_id"] == key)
        return {
            "id": key or None,
            "name": plan["name"] if plan else None,
            "channel": (plan["channel"] or None) if plan else None,
            **self.row(lambda row: row["promotion_id"] == key, lambda each: each == key, cost, none=not key),
            "break_even": break_even(plan) if plan else None,
        }

    def channels(self) -> list[dict[str, Any]]:
        of = {key: row["channel"] for key, row in self.promotions.items()} | {"": ""}

        def spent_by(row: Row) -> str:
            return row["channel"] or of[row["promotion_id"]]

        names = {*of.values(), *(spent_by(row) for row in self.folder["expenses"])} - {""}
        rows = []
        for name in (*sorted(names), ""):
            cost = self.spent(lambda row, name=name: spent_by(row) == name)  # type: ignore[misc]
            rows.append({
                "channel": name or None,
                **self.row(
                    lambda row, name=name: of[row["promotion_id"]] == name,  # type: ignore[misc]
                    lambda each, name=name: of[each] == name,  # type: ignore[misc]
                    cost,
                    none=not name,
                ),
            })  # fmt: skip
        return rows
