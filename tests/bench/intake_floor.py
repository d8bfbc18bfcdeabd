"""The least an import can do: csv and executemany into the same tables, indexes and folded words."""

from __future__ import annotations

import csv
import json
import resource
import sqlite3
import sys
import time
from pathlib import Path

from core.folding import fold
from storage import Workspace, new_business

CONTACT = (
    "INSERT INTO contact (id, rev, kind, name, company, address, birthday, consent, consent_on, notes, created_on, "
    "sort_name) VALUES (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
LEAD = (
    "INSERT INTO lead (id, rev, contact_id, source, received_on, interest, need, money, time, decision, qualified_on, "
    "disqualified_on, reason, next_step, next_step_on, notes) VALUES (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def key(text: str) -> bytes:
    return bytes.fromhex(text.replace("-", ""))


def listed(connection: sqlite3.Connection, table: str, people: list[dict[str, str]], column: str) -> None:
    connection.executemany(
        f"INSERT INTO {table} (record, position, value) VALUES (?, ?, ?)",
        (
            (key(row["id"]), place, value)
            for row in people
            if row[column]
            for place, value in enumerate(row[column].split(";"))
        ),
    )


def learn(connection: sqlite3.Connection, kind: str, texts: list[tuple[str, str]], start: int) -> None:
    found = [(start + place, key(record), kind, fold(text)) for place, (record, text) in enumerate(texts)]
    connection.executemany("INSERT INTO searchable (place, record, kind, text) VALUES (?, ?, ?, ?)", found)
    connection.executemany("INSERT INTO words(rowid, text) VALUES (?, ?)", ((row[0], row[3]) for row in found))


source, target = Path(sys.argv[1]), Path(sys.argv[2])
Workspace.create(target, new_business("Shop", "EUR")).close()
began, busy = time.perf_counter(), time.process_time()
connection = sqlite3.connect(target, isolation_level=None)
for pragma in ("foreign_keys=ON", "trusted_schema=OFF", "cell_size_check=ON", "cache_size=-8000", "synchronous=EXTRA"):
    connection.execute(f"PRAGMA {pragma}")
connection.execute("BEGIN IMMEDIATE")
people = rows(source / "contacts.csv")
connection.executemany(
    CONTACT,
    (
        (key(p["id"]), p["kind"], p["name"], p["company"], p["address"], p["birthday"], p["consent"],
         p["consent_on"] or None, p["notes"], p["created_on"] or None, fold(p["name"]))
        for p in people
    ),
)  # fmt: skip
for table, column in (("contact_emails", "emails"), ("contact_phones", "phones"), ("contact_tags", "tags")):
    listed(connection, table, people, column)
listed(connection, "external_id", people, "external_ids")
learn(
    connection,
    "contact",
    [(p["id"], f"{p['name']} {p['emails']} {p['phones']} {p['tags']} {p['address']} {p['notes']}") for p in people],
    1,
)
count = len(people)
del people
leads = rows(source / "leads.csv")
connection.executemany(
    LEAD,
    (
        (key(r["id"]), key(r["contact_id"]), r["source"], r["received_on"], r["interest"], r["need"], r["money"],
         r["time"], r["decision"], r["qualified_on"] or None, r["disqualified_on"] or None, r["reason"], r["next_step"],
         r["next_step_on"] or None, r["notes"])
        for r in leads
    ),
)  # fmt: skip
learn(
    connection,
    "lead",
    [(r["id"], f"{r['interest']} {r['source']} {r['next_step']} {r['notes']}") for r in leads],
    count + 1,
)
connection.execute("COMMIT")
connection.close()
took = time.perf_counter() - began
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps({"ms": took * 1000, "cpu": time.process_time() - busy, "mib": peak}))
