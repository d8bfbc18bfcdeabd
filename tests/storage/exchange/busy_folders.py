"""Random folders in which a lot happens within a few months, so that every figure has something to count."""

from __future__ import annotations

import csv
import random
import uuid
from datetime import date, timedelta
from pathlib import Path

from tests.storage.exchange.counted import Folder, Row
from tests.storage.exchange.random_folders import DIGITS, SPEC

START = date(2026, 1, 1)
DAYS = 200


class _Maker:
    """Makes rows one file after the other; later rows refer to earlier ones."""

    def __init__(self, chance: random.Random, currency: str) -> None:
        self.chance, self.digits = chance, DIGITS[currency]
        self.folder: Folder = {name: [] for name in SPEC}

    def day(self, first: date = START, days: int = DAYS) -> date:
        return first + timedelta(days=self.chance.randrange(days))

    def key(self) -> str:
        return str(uuid.UUID(int=self.chance.getrandbits(128)))

    def money(self, most: int = 500) -> str:
        part = ""
        if self.digits and self.chance.random() < 0.7:
            part = f".{self.chance.randrange(10**self.digits):0{self.digits}d}"
        return f"{self.chance.randrange(most)}{part}"

    def maybe(self, text: str, likely: float = 0.6) -> str:
        return text if self.chance.random() < likely else ""

    def one(self, file: str, likely: float = 0.6, column: str = "id") -> str:
        rows = self.folder[file]
        return self.chance.choice(rows)[column] if rows and self.chance.random() < likely else ""

    def add(self, file: str, **cells: str) -> Row:
        row = {column.partition(":")[0]: "" for column in SPEC[file].split()} | cells
        self.folder[file].append(row)
        return row

    def times(self, most: int, *needed: str) -> range:
        return range(self.chance.randrange(most) if all(self.folder[file] for file in needed) else 0)

    def people(self, currency: str) -> None:
        rate, credit = self.maybe(self.money(80)), self.maybe("last", 0.2)
        self.add("business", format="1", name="Busy", currency=currency, hourly_rate=rate, credit=credit)
        for place, share in enumerate(("0.1", "0.25", "0.3333", "1"), 1):
            self.add("stages", name=f"step {place}", position=str(place), probability=share)
        for _ in self.times(12):
            self.add("contacts", id=self.key(), name=f"Person {self.chance.randrange(99)}")

    def marketing(self) -> None:
        for _ in self.times(5):
            kind = self.chance.choice(("", "none", "percent", "amount", "free_item", "bundle"))
            self.add(
                "promotions",
                id=self.key(),
                name=self.chance.choice(("Flyer", "Radio", "Fair")),
                channel=self.chance.choice(("", "flyer", "radio", "flyer")),
                offer_kind=kind,
                offer_value=self.maybe(str(self.chance.randrange(100)) if kind == "percent" else self.money(40), 0.8),
                budget=self.maybe(self.money(900), 0.8),
                expected_sale=self.maybe(self.money(), 0.8),
                expected_cost=self.maybe(self.money(90), 0.8),
                expected_conversion=self.maybe(self.chance.choice(("0.2", "0.3333", "1", "0"))),
                would_have_bought=self.maybe(self.chance.choice(("0.1", "0.5")), 0.4),
            )
        for _ in self.times(8):
            self.add(
                "expenses",
                id=self.key(),
                promotion_id=self.one("promotions"),
                channel=self.chance.choice(("", "", "radio", "print")),
                spent_on=self.day().isoformat(),
                amount=self.money(300),
            )
        for _ in self.times(8):
            kind = self.chance.choice(("reach", "followers", "visits", "own kind", "list_size"))
            value = str(self.chance.randrange(900))
            self.add("measures", id=self.key(), measured_on=self.day().isoformat(), kind=kind, value=value)

    def selling(self) -> None:
        for _ in self.times(16, "contacts"):
            received = self.day()
            self.add(
                "leads",
                id=self.key(),
                contact_id=self.one("contacts", 1),
                promotion_id=self.one("promotions"),
                received_on=received.isoformat(),
                qualified_on=self.maybe(self.day(received, 60).isoformat(), 0.4),
                disqualified_on=self.maybe(self.day(received, 60).isoformat(), 0.2),
            )
        for _ in self.times(20):
            opened, outcome = self.day(), self.chance.choice(("open", "won", "won", "lost"))
            self.add(
                "deals",
                id=self.key(),
                contact_id=self.one("contacts", 0.5),
                lead_id=self.one("leads"),
                promotion_id=self.one("promotions", 0.2),
                stage=self.one("stages", 0.8, "name"),
                opened_on=opened.isoformat(),
                outcome=outcome,
                closed_on="" if outcome == "open" else self.day(opened, 120).isoformat(),
                value=self.maybe(self.money(), 0.8),
                cost=self.maybe(self.money(90)),
            )

    def talking(self) -> None:
        for _ in self.times(3, "promotions"):
            self.add("coupons", code=f"CODE{len(self.folder['coupons'])}", promotion_id=self.one("promotions", 1))
        for _ in self.times(6, "coupons"):
            self.add(
                "redemptions",
                id=self.key(),
                code=self.one("coupons", 1, "code"),
                redeemed_on=self.day().isoformat(),
                contact_id=self.one("contacts", 0.4),
                deal_id=self.one("deals", 0.6),
            )
        for _ in self.times(25):
            self.add(
                "activities",
                id=self.key(),
                kind=self.chance.choice(("call", "visit", "demo", "email", "message", "note", "task", "meeting")),
                hat=self.chance.choice(("marketing", "sales")),
                contact_id=self.one("contacts", 0.4),
                lead_id=self.one("leads", 0.4),
                deal_id=self.one("deals", 0.4),
                promotion_id=self.one("promotions", 0.3),
                done_on=self.maybe(self.day().isoformat(), 0.9),
                minutes=self.maybe(str(self.chance.randrange(100)), 0.8),
            )
        for _ in self.times(5):
            score = str(self.chance.randrange(1, 6))
            self.add("scores", id=self.key(), given_on=self.day().isoformat(), score=score)

    def aiming(self) -> None:
        for month in range(1, 8):
            for measure in ("revenue", "deals_won", "leads_received", "activities"):
                if self.chance.random() < 0.8:
                    amount = self.money(5_000) if measure == "revenue" else str(self.chance.randrange(40))
                    self.add("targets", month=f"2026-{month:02}", measure=measure, amount=amount)


def busy_folder(chance: random.Random, currency: str) -> Folder:
    """Rows of every file that figures read; all cells right."""
    made = _Maker(chance, currency)
    made.people(currency)
    made.marketing()
    made.selling()
    made.talking()
    made.aiming()
    return made.folder


def write(folder: Folder, place: Path) -> Path:
    """Write it in the folder format."""
    place.mkdir()
    for name, rows in folder.items():
        with (place / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, [column.partition(":")[0] for column in SPEC[name].split()])
            writer.writeheader()
            writer.writerows(rows)
    return place
