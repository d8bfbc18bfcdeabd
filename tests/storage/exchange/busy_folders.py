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


def busy_folder(chance: random.Random, currency: str) -> Folder:
    """Rows of every file that figures read; all cells right."""
    digits = DIGITS[currency]

    def day(first: date = START, days: int = DAYS) -> date:
        return first + timedelta(days=chance.randrange(days))

    def key() -> str:
        return str(uuid.UUID(int=chance.getrandbits(128)))

    def money(most: int = 500) -> str:
        part = f".{chance.randrange(10**digits):0{digits}d}" if digits and chance.random() < 0.7 else ""
        return f"{chance.randrange(most)}{part}"

    def maybe(text: str, likely: float = 0.6) -> str:
        return text if chance.random() < likely else ""

    def one(rows: list[Row], likely: float = 0.6, column: str = "id") -> str:
        return chance.choice(rows)[column] if rows and chance.random() < likely else ""

    folder: Folder = {name: [] for name in SPEC}

    def add(file: str, **cells: str) -> Row:
        row = {column.partition(":")[0]: "" for column in SPEC[file].split()} | cells
        folder[file].append(row)
        return row

    add("business", format="1", name="Busy", currency=currency, hourly_rate=maybe(money(80)), credit=maybe("last", 0.2))
    for place, share in enumerate(("0.1", "0.25", "0.3333", "1"), 1):
        add("stages", name=f"step {place}", position=str(place), probability=share)
    for _ in range(chance.randrange(12)):
        add("contacts", id=key(), name=f"Person {chance.randrange(99)}")
    for _ in range(chance.randrange(5)):
        kind = chance.choice(("", "none", "percent", "amount", "free_item", "bundle"))
        add(
            "promotions",
            id=key(),
            name=chance.choice(("Flyer", "Radio", "Fair")),
            channel=chance.choice(("", "flyer", "radio", "flyer")),
            offer_kind=kind,
            offer_value=maybe(str(chance.randrange(100)) if kind == "percent" else money(40), 0.8),
            budget=maybe(money(900), 0.8),
            expected_sale=maybe(money(), 0.8),
            expected_cost=maybe(money(90), 0.8),
            expected_conversion=maybe(chance.choice(("0.2", "0.3333", "1", "0"))),
            would_have_bought=maybe(chance.choice(("0.1", "0.5")), 0.4),
        )
    promotions, contacts = folder["promotions"], folder["contacts"]
    for _ in range(chance.randrange(8)):
        add(
            "expenses",
            id=key(),
            promotion_id=one(promotions),
            channel=chance.choice(("", "", "radio", "print")),
            spent_on=day().isoformat(),
            amount=money(300),
        )
    for _ in range(chance.randrange(16) if contacts else 0):
        received = day()
        add(
            "leads",
            id=key(),
            contact_id=one(contacts, 1),
            promotion_id=one(promotions),
            received_on=received.isoformat(),
            qualified_on=maybe(day(received, 60).isoformat(), 0.4),
            disqualified_on=maybe(day(received, 60).isoformat(), 0.2),
        )
    for _ in range(chance.randrange(20)):
        opened = day()
        outcome = chance.choice(("open", "won", "won", "lost"))
        add(
            "deals",
            id=key(),
            contact_id=one(contacts, 0.5),
            lead_id=one(folder["leads"]),
            promotion_id=one(promotions, 0.2),
            stage=one(folder["stages"], 0.8, "name"),
            opened_on=opened.isoformat(),
            outcome=outcome,
            closed_on="" if outcome == "open" else day(opened, 120).isoformat(),
            value=maybe(money(), 0.8),
            cost=maybe(money(90)),
        )
    for _ in range(chance.randrange(3) if promotions else 0):
        add("coupons", code=f"CODE{len(folder['coupons'])}", promotion_id=one(promotions, 1))
    for _ in range(chance.randrange(6) if folder["coupons"] else 0):
        add(
            "redemptions",
            id=key(),
            code=one(folder["coupons"], 1, "code"),
            redeemed_on=day().isoformat(),
            contact_id=one(contacts, 0.4),
            deal_id=one(folder["deals"], 0.6),
        )
    for _ in range(chance.randrange(25)):
        add(
            "activities",
            id=key(),
            kind=chance.choice(("call", "visit", "demo", "email", "message", "note", "task", "meeting")),
            hat=chance.choice(("marketing", "sales")),
            contact_id=one(contacts, 0.4),
            lead_id=one(folder["leads"], 0.4),
            deal_id=one(folder["deals"], 0.4),
            promotion_id=one(promotions, 0.3),
            done_on=maybe(day().isoformat(), 0.9),
            minutes=maybe(str(chance.randrange(100)), 0.8),
        )
    for month in range(1, 8):
        for measure in ("revenue", "deals_won", "leads_received", "activities"):
            if chance.random() < 0.8:
                amount = money(5_000) if measure == "revenue" else str(chance.randrange(40))
                add("targets", month=f"2026-{month:02}", measure=measure, amount=amount)
    for _ in range(chance.randrange(8)):
        kind = chance.choice(("reach", "followers", "visits", "own kind", "list_size"))
        add("measures", id=key(), measured_on=day().isoformat(), kind=kind, value=str(chance.randrange(900)))
    for _ in range(chance.randrange(5)):
        add("scores", id=key(), given_on=day().isoformat(), score=str(chance.randrange(1, 6)))
    return folder


def write(folder: Folder, place: Path) -> Path:
    """Write it in the folder format."""
    place.mkdir()
    for name, rows in folder.items():
        with (place / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, [column.partition(":")[0] for column in SPEC[name].split()])
            writer.writeheader()
            writer.writerows(rows)
    return place
