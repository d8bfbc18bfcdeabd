"""The window at rest and at work: pages, lists, search, records, stalls and memory, each beside a bare floor.

Milliseconds of the window's thread, less the time it waited for a processor that someone else had (Linux tells it in
/proc/thread-self/schedstat), so that a busy machine measures as a quiet one does. Painting is counted: a page is there
when it is painted.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from tests.bench.files import TODAY, sample

_ROWS = (
    ("page switch, p95", "switch", 100.0),
    ("opening a record, p95", "record", 30.0),
    ("next page of a list, p95", "page", 10.0),
    ("another order of a list, p95", "order", 300.0),
    ("keystroke of search, p95, slowest word", "search", 50.0),
    ("longest stall of a random walk", "stall", 100.0),
    ("memory, MiB", "memory", 60.0),
)


def measure(folder: Path, sizes: list[int], _: int) -> None:
    """Print every figure of the window beside the bare floor and its target; pages are switched 200 times.

    The walk at random is one of thirty seconds, on a copy of the file. TWOHATS_BENCH_SECONDS says otherwise
    (`run.py bench window --minutes 5`); with TWOHATS_BENCH_LOOK it tells where the window was while it stalled.
    """
    print(f"\nthe window, ms of its thread less waiting for the processor; floor: bare Qt and sqlite3; seed {_SEED}")
    for leads in sizes:
        path = sample(folder, leads)
        floor, ours = _once("floor", path, _TIMES), _once("ours", path, _TIMES)
        with tempfile.TemporaryDirectory() as scratch:
            seconds = float(os.environ.get("TWOHATS_BENCH_SECONDS", "30"))
            walked = _once("walk", Path(shutil.copy(path, scratch)), seconds)
        ours |= {"stall": walked["stall"], "notes": [*ours["notes"], *walked["notes"]]}
        print(f"  {leads:,} leads")
        for words, name, target in _ROWS:
            mine, bare = ours[name], floor.get(name)
            aim = target + (bare or 0.0) if name == "memory" else target
            beside = f"floor {bare:8.2f}   ratio {mine / bare:6.1f} x" if bare else " " * 33
            verdict = "" if mine <= aim else "   MISSED"
            print(f"    {words:38} {mine:8.2f}   {beside}   at most {aim:.0f}{verdict}")
        for line in ours["notes"]:
            print(f"      {line}")


ROWS = 100
"""Of a page of a list: as many as ours read at once. The floor loads nothing of ours, not even for this number."""

WORDS = (
    "ana", "maria", "cake", "müller", "a", "the", "o'brien", "coffee", "birthday cake", "example.org", "+49221", "x",
    "wedding lemon", "阳光", "متجر", "spring", "zoë", "e", "deal", "nobodyiscalledthis",
)  # fmt: skip
"""Twenty things people look for, typed letter by letter."""

_KEYS = 40
"""Keystrokes of each word."""

_TIMES = 200
_SEED = int(os.environ.get("TWOHATS_SEED", "1"))


def keystrokes(word: str) -> list[str]:
    """What stands in the line after each key, while a word is typed again and again."""
    return [word[: at % len(word) + 1] for at in range(_KEYS)]


def _once(which: str, path: Path, times: float) -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as home:
        environment = os.environ | {
            "QT_QPA_PLATFORM": "offscreen",
            "TWOHATS_HOME": home,
            "TWOHATS_TODAY": TODAY.isoformat(),
            "TWOHATS_SEED": str(_SEED),
        }
        printed = subprocess.run(
            [sys.executable, "-m", f"tests.bench.window_{which}", str(path), str(times)],
            env=environment, check=True, capture_output=True, text=True, stdin=subprocess.DEVNULL,
        ).stdout  # fmt: skip
    answer: dict[str, Any] = json.loads(printed.splitlines()[-1])
    return answer


def p95(numbers: list[float]) -> float:
    """The value that nineteen of twenty do not pass."""
    return statistics.quantiles(numbers, n=20)[-1] if len(numbers) > 1 else numbers[0]


def chance() -> random.Random:
    """The same choices in every run."""
    return random.Random(_SEED)
