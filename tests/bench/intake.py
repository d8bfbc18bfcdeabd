"""Taking in a folder of contacts and leads, against csv and executemany into the same tables, indexes and words."""

from __future__ import annotations

import csv
import json
import random
import statistics
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path

from core import ids
from core.exchange.folder import files
from tests.bench.files import told

_NAMES = ("Bo Lind", "Ana Núñez", "Наталья Берёзкина", "Ελένη Παπαδοπούλου", "Dee Fox", "阳光咖啡", "Mary O'Neill")
_LIMIT = 5  # more rounds would take half an hour


def measure(folder: Path, sizes: list[int], times: int) -> None:
    """Print time and memory of an import and of its floor, interleaved."""
    times = min(times, _LIMIT)
    print(f"\nimport of as many contacts and leads from a folder, wall time, median of {times}, interleaved")
    medians = []
    for size in sizes:
        source = _source(folder, size)
        floor, ours = [], []
        for _ in range(times):
            floor.append(_run("intake_floor", source, folder))
            ours.append(_run("intake_ours", source, folder))
        ratio = statistics.median(mine["ms"] / bare["ms"] for mine, bare in zip(ours, floor, strict=True))
        busy = statistics.median(mine["cpu"] / bare["cpu"] for mine, bare in zip(ours, floor, strict=True))
        medians.append(statistics.median(each["ms"] for each in ours))
        print(
            f"  {size:>9,} each   floor {told([each['ms'] for each in floor])}   "
            f"Two Hats {told([each['ms'] for each in ours])}   {ratio:.2f} x (of CPU {busy:.2f} x)   "
            f"peak memory {max(each['mib'] for each in ours):.0f} MiB (floor {max(each['mib'] for each in floor):.0f})"
        )
    if len(medians) > 1:
        print(f"  growth {medians[-1] / medians[0]:.1f} x")


def _run(what: str, source: Path, folder: Path) -> dict[str, float]:
    target = folder / "taken-in.twohats"
    target.unlink(missing_ok=True)
    ended = subprocess.run(
        [sys.executable, "-m", f"tests.bench.{what}", str(source), str(target)],
        check=True,
        capture_output=True,
        text=True,
    )
    target.unlink()
    return dict(json.loads(ended.stdout))


def _source(folder: Path, size: int) -> Path:
    """A folder of so many contacts and leads, made up once."""
    source = folder / f"folder-{size}"
    if source.exists():
        return source
    source.mkdir()
    chance = random.Random(size)
    day = date(2026, 1, 1)
    keys = [
        [ids.text(ids.uuid7(1_760_000_000_000 + number, chance.randbytes(10))) for number in range(size)] for _ in "cl"
    ]
    with (source / "contacts.csv").open("w", encoding="utf-8", newline="") as file:
        out = csv.writer(file)
        out.writerow(column.name for column in files("EUR")[2].columns)
        for number, key in enumerate(keys[0]):
            tags = ";".join(chance.sample(("regular", "wholesale", "Stammgäste", "boutique"), chance.randrange(3)))
            out.writerow(
                (key, "person", f"{chance.choice(_NAMES)} {number}", "", f"person{number}@example.com",
                 f"+49 171 {number:08}", f"Lindenplatz {number % 90}\n50674 Köln", "", tags, "yes", day.isoformat(),
                 "asks for oat milk" if number % 3 else "", day.isoformat(), "",
                 f"hubspot:{number}" if number % 2 else "")
            )  # fmt: skip
    with (source / "leads.csv").open("w", encoding="utf-8", newline="") as file:
        out = csv.writer(file)
        out.writerow(column.name for column in files("EUR")[7].columns)
        for key, contact in zip(keys[1], keys[0], strict=True):
            received = day + timedelta(days=chance.randrange(300))
            qualified = (received + timedelta(days=2)).isoformat() if chance.random() < 0.5 else ""
            out.writerow(
                (key, contact, "", chance.choice(("walk-in", "flyer", "phone")), received.isoformat(),
                 chance.choice(("fig cakes for a wedding", "a winter coat, blue", "Größe 40")), "yes", "unknown", "no",
                 "yes", qualified, "", "", "call back", received.isoformat(), "", "", "two lines\nof text", "")
            )  # fmt: skip
    return source
