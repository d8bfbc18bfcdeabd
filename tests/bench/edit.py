"""One edit through the door (change, log, index, commit, on disk) against the same rows in one bare transaction."""

from __future__ import annotations

import sqlite3
import statistics
import time
import uuid
from collections.abc import Callable
from pathlib import Path

from core import leads
from core.folding import fold
from core.ids import Id
from storage import Workspace
from tests.bench.files import sample, told

_PRAGMAS = ("foreign_keys=ON", "trusted_schema=OFF", "cell_size_check=ON", "cache_size=-8000", "synchronous=EXTRA")


def measure(folder: Path, sizes: list[int], times: int) -> None:
    """Print what an edit costs over its floor."""
    print(f"\none edit through the door, wall time, median of {times}, interleaved")
    for size in sizes:
        path = sample(folder, size)
        with Workspace.open(path) as workspace:
            floor, ours = _both(workspace, path, times)
        over = statistics.median(mine - bare for mine, bare in zip(ours, floor, strict=True))
        print(f"  {size:>9,} leads   floor {told(floor)}   Two Hats {told(ours)}   over the floor {over:.1f} ms")


def _both(workspace: Workspace, path: Path, times: int) -> tuple[list[float], list[float]]:
    key = workspace.leads.inbox().page(0, 1)[0].id
    bare = _Bare(path, key)
    floor, ours = [], []
    for number in range(-2, times):  # two rounds to get warm
        took = _timed(bare.edit, f"bare {number}"), _timed(_edit, workspace, key, f"cakes {number}")
        if number >= 0:
            floor.append(took[0])
            ours.append(took[1])
    bare.close()
    return floor, ours


def _edit(workspace: Workspace, key: Id, text: str) -> None:
    with workspace.change("Change interest") as change:
        leads.edit_lead(change, key, interest=text)


def _timed(work: Callable[..., object], *arguments: object) -> float:
    began = time.perf_counter()
    work(*arguments)
    return (time.perf_counter() - began) * 1000


class _Bare:
    """The same rows by hand: lead, change, entry, device, text and index, in one transaction with the same pragmas.

    Nothing is kept of it in the log that the program reads: it writes under a device of its own.
    """

    def __init__(self, path: Path, key: Id) -> None:
        self._connection = sqlite3.connect(path, isolation_level=None)
        for pragma in _PRAGMAS:
            self._connection.execute(f"PRAGMA {pragma}")
        self._key = key
        self._device = uuid.uuid4().bytes
        self._seq = 0

    def edit(self, text: str) -> None:
        run = self._connection.execute
        self._seq += 1
        run("BEGIN IMMEDIATE")
        change = uuid.uuid4().bytes
        run("UPDATE lead SET interest = ?, rev = rev + 1 WHERE id = ?", (text, self._key))
        run(
            "INSERT INTO change (id, device, seq, seen, hlc, at, label, cause, schema) "
            "VALUES (?, ?, ?, '{}', ?, '', ?, 'edit', 1)",
            (change, self._device, self._seq, self._seq, "Change interest"),
        )
        run(
            "INSERT INTO entry (change, kind, record, action, fields) VALUES (?, 'lead', ?, 'update', ?)",
            (change, self._key, f'{{"interest":["","{text}"]}}'),
        )
        run("INSERT OR REPLACE INTO device VALUES (?, 'bare', ?, ?)", (self._device, self._seq, self._seq))
        place, old = run("SELECT place, text FROM searchable WHERE record = ?", (self._key,)).fetchone()
        run("INSERT INTO words(words, rowid, text) VALUES ('delete', ?, ?)", (place, old))
        run("DELETE FROM searchable WHERE place = ?", (place,))
        run("INSERT INTO searchable (record, kind, text) VALUES (?, 'lead', ?)", (self._key, fold(text)))
        run("INSERT INTO words(rowid, text) VALUES (last_insert_rowid(), ?)", (fold(text),))
        run("COMMIT")

    def close(self) -> None:
        self._connection.close()
