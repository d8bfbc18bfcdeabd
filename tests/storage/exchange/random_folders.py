"""Random folders in the folder format, each with what an export of it must say; written without the program's own
description of the format, so that both can disagree.
"""

from __future__ import annotations

import csv
import random
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

DIGITS = {"EUR": 2, "JPY": 0, "KWD": 3}

# name:kind[*]; kinds are explained in `_Maker`. Files stand in an order in which every reference looks back.
SPEC = {
    "business": "format:format name:text* currency:currency* locale:text country:text hourly_rate:money address:text "
    "phone:text email:text website:text tagline:text credit:first|last|equal",
    "people": "id name:text* email:text external_ids:set",
    "stages": "name:key* position:int* probability:share*",
    "audiences": "id name:text* filter:text needs:text habits:text notes:text external_ids:set",
    "products": "id name:text* kind:product|service price:money cost:money category:text goes_with:products+ "
    "external_ids:set",
    "research": "id audience_id:audiences noted_on:day question:text answer:text times:count external_ids:set",
    "contacts": "id kind:person|company name:text* company:text emails:list phones:list address:text birthday:birthday "
    "tags:set consent:unknown|yes|no consent_on:day notes:text created_on:day owner_id:people external_ids:set",
    "promotions": "id name:text* goal:text channel:text audience_id:audiences message:text "
    "offer_kind:none|percent|amount|free_item|bundle offer_value:offer start_on:day end_on:later budget:money "
    "expected_leads:count expected_conversion:share expected_sale:money expected_cost:money would_have_bought:share "
    "cancelled_on:day lesson:text external_ids:set",
    "expenses": "id promotion_id:promotions channel:text spent_on:day* amount:money* note:text external_ids:set",
    "coupons": "code:key* promotion_id:promotions* use_limit:count expires_on:day",
    "content": "id promotion_id:promotions title:text* channel:text due_on:day done_on:day notes:text external_ids:set",
    "measures": "id measured_on:day* kind:text* value:int* promotion_id:promotions external_ids:set",
    "leads": "id contact_id:contacts* promotion_id:promotions source:text received_on:day* interest:text "
    "need:unknown|yes|no money:unknown|yes|no time:unknown|yes|no decision:unknown|yes|no qualified_on:later "
    "disqualified_on:later reason:text next_step:text next_step_on:day next_step_at:time owner_id:people notes:text "
    "external_ids:set",
    "deals": "id contact_id:contacts lead_id:leads promotion_id:promotions title:text stage:stages opened_on:day* "
    "expected_on:day value:money cost:money outcome:outcome* closed_on:closed lost_reason:text next_step:text "
    "next_step_on:day next_step_at:time coupon_code:coupons owner_id:people notes:text external_ids:set",
    "stage_history": "id deal_id:deals* stage:stages* entered_on:day* external_ids:set",
    "deal_lines": "id deal_id:deals* product_id:products description:text quantity:quantity* unit_price:money* "
    "unit_cost:money discount_percent:percent upsell:no|yes external_ids:set",
    "activities": "id kind:!call|visit|meeting|demo|email|message|note|task hat:!marketing|sales contact_id:contacts "
    "lead_id:leads deal_id:deals promotion_id:promotions done_on:day done_at:time minutes:count owner_id:people "
    "outcome:text objection:text notes:text external_ids:set",
    "redemptions": "id code:coupons* redeemed_on:day* contact_id:contacts deal_id:deals external_ids:set",
    "targets": "month:month* measure:measure* amount:target*",
    "scores": "id contact_id:contacts deal_id:deals given_on:day* score:score* comment:text external_ids:set",
    "settings": "key:key* value:text",
}  # fmt: skip

TEXTS = (
    "tea", "Zoë", "  kept blanks ", "=1+1", "-10 % please", "@home", "'quoted", 'says "hi"', "two\nlines",
    "two\r\nlines", "a,b", "a;b\\c", "<b>bold</b>", "阳光咖啡", "متجر", "🎩", "\tTab", "x" * 300, "0012", "\ufeffmark",
    "a\u2028b", "NULL",
)  # fmt: skip
ITEMS = ("regular", "a;b", "back\\slash", "ends\\", "Stammgäste", "北京", " blank ", "\\;")
CUSTOM = ("shoe size", "Größe; cm", "名前", "ID", "a,b", "=x")

Cells = dict[str, str]


@dataclass
class Folder:
    """Rows as they are written, and as an export must write them."""

    raw: dict[str, list[Cells]] = field(default_factory=dict)
    canonical: dict[str, list[Cells]] = field(default_factory=dict)
    columns: dict[str, list[str]] = field(default_factory=dict)

    def write(self, folder: Path, chance: random.Random) -> Path:
        """Write it as other programs may: columns in any order, files ending as they like."""
        folder.mkdir(parents=True)
        for name, rows in self.raw.items():
            columns = [
                *self.columns[name],
                *sorted({column for row in rows for column in row} - set(self.columns[name])),
            ]
            chance.shuffle(columns)
            with (folder / f"{name}.csv").open("w", encoding=chance.choice(("utf-8", "utf-8-sig")), newline="") as file:
                writer = csv.writer(file, lineterminator=chance.choice(("\r\n", "\n")), quoting=chance.choice((0, 1)))
                writer.writerow(columns)
                writer.writerows([row.get(column, "") for column in columns] for row in rows)
        return folder

    def exported(self) -> dict[str, list[list[str]]]:
        """What an export must hold, file by file, header first; settings.csv only where there are any."""
        return {name: self._table(name, rows) for name, rows in self.canonical.items() if rows or name != "settings"}

    def _table(self, name: str, rows: list[Cells]) -> list[list[str]]:
        known = _names(name)
        header = [*known, *sorted({column for row in rows for column in row if row[column]} - set(known))]
        order: Callable[[Cells], object] = {
            "stages": lambda row: (int(row["position"]), row["name"]),
            "coupons": lambda row: row["code"],
            "settings": lambda row: row["key"],
            "targets": lambda row: (row["month"], row["measure"]),
        }.get(name, lambda row: row.get("id", ""))
        return [header, *([row.get(column, "") for column in header] for row in sorted(rows, key=order))]  # type: ignore[arg-type]


def random_folder(seed: int) -> Folder:
    """A folder in which everything is right."""
    chance = random.Random(seed)
    made, folder = _Maker(chance), Folder()
    for name, spec in SPEC.items():
        columns = [column.partition(":") for column in spec.split()]
        count = 1 if name == "business" else chance.randrange(5)
        custom = chance.sample(CUSTOM, chance.randrange(3))
        folder.raw[name], folder.canonical[name] = [], []
        brought = [
            (column, kind)
            for column, _, kind in columns
            if kind[-1:] == "*" or chance.random() < 0.9 or _must(column, kind)
        ]
        folder.columns[name] = [column for column, _ in brought]
        made.begin(name)
        for _ in range(count):
            raw, canonical = made.row(brought, [(column, kind) for column, _, kind in columns])
            if raw is None or canonical is None:
                continue
            for extra in custom:
                raw[extra] = canonical[extra] = chance.choice(("", *TEXTS))
            folder.raw[name].append(raw)
            folder.canonical[name].append(canonical)
        if custom and not folder.raw[name]:
            folder.columns[name] += custom
    return folder


def _must(column: str, kind: str) -> bool:
    return column in ("id", "kind", "hat", "offer_kind", "closed_on") or kind == "currency"


def _names(name: str) -> list[str]:
    return [column.partition(":")[0] for column in SPEC[name].split()]


class _Maker:
    """Makes cells as (as written, as exported); remembers what later rows may refer to."""

    def __init__(self, chance: random.Random) -> None:
        self.chance = chance
        self.currency = chance.choice(list(DIGITS))
        self.keys: dict[str, list[str]] = {}
        self.used: set[tuple[str, str]] = set()

    def begin(self, name: str) -> None:
        self.file = name
        self.keys[name] = []

    def row(
        self, brought: list[tuple[str, str]], known: list[tuple[str, str]]
    ) -> tuple[Cells, Cells] | tuple[None, None]:
        raw: Cells = {}
        canonical: Cells = {column: self._default(column, kind) for column, kind in known}
        for column, kind in brought:
            pair = self._cell(kind, canonical)
            if pair is None:
                return None, None
            raw[column], canonical[column] = pair
        key = raw.get("id") or raw.get("key") or raw.get("name") or ""
        if self.file == "targets":
            key = f"{raw['month']} {raw['measure']}"
        elif self.file == "coupons":
            key = raw["code"]
        if self.file in ("stages", "coupons", "targets", "settings") and key in self.keys[self.file]:
            return None, None
        self.keys[self.file].append(key)
        return raw, canonical

    def _default(self, column: str, kind: str) -> str:
        if kind == "format":
            return "1"
        if column == "locale":
            return "en_GB"
        return kind.split("|")[0] if "|" in kind else ""

    def _cell(self, kind: str, row: Cells) -> tuple[str, str] | None:
        must, bare = kind.endswith("*"), kind.rstrip("*")
        if bare.rstrip("+") in SPEC:
            return self._reference(bare, must=must)
        if "|" in bare:
            choices = bare.lstrip("!").split("|")
            if not bare.startswith("!") and self.chance.random() < 0.3:
                return "", choices[0]
            return (self.chance.choice(choices),) * 2
        if not bare:
            key = str(uuid.UUID(int=self.chance.getrandbits(128)))
            return key, key
        make: Callable[[Cells], tuple[str, str]] = getattr(self, f"_{bare}")
        if not must and bare not in ("closed", "format") and self.chance.random() < 0.4:
            return "", "1" if bare == "format" else ""
        return make(row)

    def _reference(self, kind: str, *, must: bool) -> tuple[str, str] | None:
        there = self.keys[kind.rstrip("+")]
        if kind.endswith("+"):
            picked = self.chance.sample(there, min(len(there), self.chance.randrange(3)))
            return ";".join(picked), ";".join(sorted(picked))
        if must or (there and self.chance.random() < 0.7):
            return (self.chance.choice(there),) * 2 if there else None
        return "", ""

    def _text(self, _row: Cells) -> tuple[str, str]:
        return (self.chance.choice(TEXTS),) * 2

    def _key(self, _row: Cells) -> tuple[str, str]:
        return (f"{self.chance.choice(TEXTS)} {len(self.keys[self.file])}",) * 2

    def _format(self, _row: Cells) -> tuple[str, str]:
        return self.chance.choice(("1", "")), "1"

    def _currency(self, _row: Cells) -> tuple[str, str]:
        return self.currency, self.currency

    def _number(self, places: int, whole: int, *, full: bool = False) -> tuple[str, str]:
        written = str(whole)
        digits = self.chance.randrange(places + 1)
        if digits:
            written += "." + "".join(self.chance.choice("0123456789") for _ in range(digits))
        value, _, part = written.partition(".")
        if full:
            return written, f"{value}.{part.ljust(places, '0')}" if places else value
        part = part.rstrip("0")
        return written, f"{value}.{part}" if part else value

    def _money(self, _row: Cells) -> tuple[str, str]:
        return self._number(DIGITS[self.currency], self.chance.randrange(100_000), full=True)

    def _offer(self, row: Cells) -> tuple[str, str]:
        return self._percent(row) if row["offer_kind"] == "percent" else self._money(row)

    def _target(self, row: Cells) -> tuple[str, str]:
        return self._money(row) if row["measure"] == "revenue" else self._count(row)

    def _percent(self, _row: Cells) -> tuple[str, str]:
        return self._number(2, self.chance.randrange(100))

    def _quantity(self, _row: Cells) -> tuple[str, str]:
        return self._number(3, self.chance.randrange(1, 30))

    def _share(self, _row: Cells) -> tuple[str, str]:
        return ("1", "1") if self.chance.random() < 0.2 else self._number(4, 0)

    def _count(self, _row: Cells) -> tuple[str, str]:
        return (str(self.chance.randrange(1_000)),) * 2

    def _int(self, _row: Cells) -> tuple[str, str]:
        return (str(self.chance.randrange(-5, 1_000)),) * 2

    def _score(self, _row: Cells) -> tuple[str, str]:
        return (str(self.chance.randrange(1, 6)),) * 2

    def _day(self, _row: Cells) -> tuple[str, str]:
        return ((date(2026, 1, 1) + timedelta(days=self.chance.randrange(300))).isoformat(),) * 2

    def _later(self, _row: Cells) -> tuple[str, str]:
        return ((date(2027, 1, 1) + timedelta(days=self.chance.randrange(300))).isoformat(),) * 2

    def _outcome(self, _row: Cells) -> tuple[str, str]:
        return (self.chance.choice(("open", "won", "lost")),) * 2

    def _closed(self, row: Cells) -> tuple[str, str]:
        return ("", "") if row["outcome"] == "open" else self._later(row)

    def _birthday(self, row: Cells) -> tuple[str, str]:
        return ("--02-29",) * 2 if self.chance.random() < 0.5 else self._day(row)

    def _time(self, _row: Cells) -> tuple[str, str]:
        return (f"{self.chance.randrange(24):02}:{self.chance.randrange(60):02}",) * 2

    def _month(self, _row: Cells) -> tuple[str, str]:
        return (f"2026-{self.chance.randrange(1, 13):02}",) * 2

    def _measure(self, _row: Cells) -> tuple[str, str]:
        return (self.chance.choice(("revenue", "deals_won", "leads_received", "activities")),) * 2

    def _list(self, _row: Cells) -> tuple[str, str]:
        return (_joined(self.chance.choices(ITEMS, k=self.chance.randrange(4))),) * 2

    def _set(self, _row: Cells) -> tuple[str, str]:
        picked = self.chance.sample(ITEMS, self.chance.randrange(4))
        return _joined(picked), _joined(sorted(picked))


def _joined(values: list[str]) -> str:
    return ";".join(value.replace("\\", "\\\\").replace(";", "\\;") for value in values)
