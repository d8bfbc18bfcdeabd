"""Ready-made files and records for tests: real ones, on a temporary disk."""

from __future__ import annotations

import sqlite3
import tempfile
from contextlib import closing
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from core import contacts, deals, leads, promotions
from core.change import Change
from core.contacts import Contact
from core.deals import Deal
from core.ids import Id
from core.leads import Lead
from core.promotions import Promotion
from storage import Device, DeviceBook, Workspace, new_business

DAY = date(2026, 6, 1)

ANA = Device(Id(b"\xa0" * 16), "Ana's laptop")
BEN = Device(Id(b"\xb0" * 16), "Ben's desk")


def shop(folder: Path, *, device: Device | None = None, book: DeviceBook | None = None) -> Workspace:
    """A new business file with its four stages, open."""
    path = folder / "shop.twohats"
    with path.open("xb") as file:
        file.write(_new_file())
    workspace = Workspace.open(path, device=device, book=book)
    with workspace.change("Start") as change:
        deals.add_stages(change)
    return workspace


@cache
def _new_file() -> bytes:
    """A file as it is made, made once: what it costs is the thirty tables, and copies differ in nothing but place."""
    with tempfile.TemporaryDirectory(prefix="two-hats-test-") as folder:
        path = Path(folder) / "new.twohats"
        Workspace.create(path, new_business("Shop", "EUR")).close()
        return path.read_bytes()


def contact(change: Change, name: str = "Zoë Meier", **fields: Any) -> Contact:
    """Someone to sell to."""
    return contacts.add_contact(change, name=name, **fields)


def promotion(change: Change, name: str = "Winter sale", **fields: Any) -> Promotion:
    """Something to offer."""
    return promotions.plan_promotion(change, name=name, **fields)


def lead(change: Change, **fields: Any) -> Lead:
    """An enquiry, of a new contact unless one is named."""
    contact_id = fields.pop("contact_id", None) or contact(change).id
    return leads.receive(change, contact_id=contact_id, on=fields.pop("on", DAY), **fields)


def deal(change: Change, **fields: Any) -> Deal:
    """A possible sale, to a new contact unless a contact or a lead is named."""
    if not fields.keys() & {"contact_id", "lead_id"}:
        fields["contact_id"] = contact(change).id
    return deals.open_deal(change, on=fields.pop("on", DAY), **fields)


def rows(path: Path) -> dict[str, set[tuple[Any, ...]]]:
    """Every row of every kind of record as it lies in the file, without revisions; for comparing two moments."""
    found: dict[str, set[tuple[Any, ...]]] = {}
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
        for (table,) in connection.execute("SELECT name FROM sqlite_master WHERE sql LIKE '%STRICT%'").fetchall():
            if table not in ("change", "entry", "device", "searchable"):
                columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})") if row[1] != "rev"]
                found[table] = set(connection.execute(f"SELECT {', '.join(columns)} FROM {table}"))
    return found
