"""Our window at work, by the program's own way in. Prints JSON."""

from __future__ import annotations

import gc
import json
import os
import sys
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication

from tests.bench.clock import memory, took
from tests.bench.opened import Opened
from tests.bench.window import ROWS, WORDS, chance, keystrokes, p95
from ui.kit.table_model import PAGE
from ui.pages import MAKERS

if __name__ == "__main__":  # and not in the process that counts figures, which loads this module once more
    opened = Opened(Path(sys.argv[1]))
    window, rest = opened.window, opened.rest
    times, random = int(sys.argv[2]), chance()
    notes: list[str] = []
    app = QApplication


def switches() -> list[float]:
    """Every page is made first; that is told apart."""
    first = {}
    for page in MAKERS:
        first[page] = took(lambda page=page: (window.show_page(page), app.processEvents()))  # type: ignore[misc]
        rest(0.3)
    notes.append("first time: " + ", ".join(f"{page} {first[page]:.0f}" for page in first))
    by_page: dict[str, list[float]] = {}
    for _ in range(times):
        page = random.choice(list(MAKERS))
        spent = took(lambda page=page: (window.show_page(page), app.processEvents()))  # type: ignore[misc]
        by_page.setdefault(page, []).append(spent)
        rest(0.02)
    notes.append("slowest: " + ", ".join(f"{page} {max(spent):.0f}" for page, spent in by_page.items()))
    return [each for spent in by_page.values() for each in spent]


def records() -> list[float]:
    rooms = window.desk.workspace
    keys = [("leads", row.id) for row in rooms.leads.inbox().page(0, 60)]
    keys += [("contacts", row.id) for row in rooms.contacts.everyone().page(5_000, 60)]
    keys += [("promotions", row.id) for row in rooms.promotions.plan().page(0, 30)]
    stages = [column for column in rooms.deals.board() if column.stage is not None and column.count]
    keys += [("deals", row.id) for row in rooms.deals.in_column(stages[0]).page(0, 60)]
    by_page: dict[str, list[float]] = {}
    for page in ("leads", "contacts", "promotions", "deals"):
        shown = window.show_page(page)
        own = [key for name, key in keys if name == page]
        shown.open_record(own[0])
        rest(0.5)
        for key in random.sample(own, min(30, len(own))):
            spent = took(lambda: (shown.open_record(key), app.processEvents()))  # noqa: B023
            by_page.setdefault(page, []).append(spent)
            rest(0.02)
    notes.append("records, p95: " + ", ".join(f"{page} {p95(spent):.0f}" for page, spent in by_page.items()))
    return [each for spent in by_page.values() for each in spent]


def lists() -> list[float]:
    assert ROWS == PAGE  # what our lists read at once
    rooms = window.desk.workspace
    listings = {"leads": rooms.leads.inbox(), "contacts": rooms.contacts.everyone(), "deals": rooms.deals.everything()}
    spent: list[float] = []
    for name, listing in listings.items():
        own = [took(lambda start=start: listing.page(start * ROWS, ROWS)) for start in range(40)]  # type: ignore[misc] # noqa: B023
        far = [took(lambda: listing.page(random.randrange(listing.count() - ROWS), ROWS)) for _ in range(10)]  # noqa: B023
        notes.append(f"pages of {name}: p95 {p95(own):.1f}, anywhere in the list {p95(far):.1f}")
        spent += own
    return spent


def orders() -> list[float]:
    rooms = window.desk.workspace
    spent = []
    for name, listing, order in (
        ("leads by contact", rooms.leads.inbox(), "contact"),
        ("leads by next step", rooms.leads.inbox(), "next_step"),
        ("contacts by company", rooms.contacts.everyone(), "company"),
        ("contacts by value", rooms.contacts.everyone(), "value"),
        ("deals by value", rooms.deals.everything(), "value"),
    ):
        took_ = [took(lambda: listing.narrowed("", order).known()) for _ in range(3)]  # noqa: B023
        notes.append(f"order {name}: {min(took_):.0f} to {max(took_):.0f}")
        spent += took_
    return spent


def searches() -> float:
    """Of the slowest word."""
    window.show_page("leads")
    window.search.setFocus()
    by_word: dict[str, list[tuple[float, str]]] = {}
    for word in WORDS:
        for begun in keystrokes(word):
            if len(begun) == 1:  # the same letter as before would be no keystroke
                window.search.clear()
                rest(0.02)
            spent = took(lambda: (window.search.setText(begun), app.processEvents()))  # noqa: B023
            by_word.setdefault(word, []).append((spent, begun))
    window.search.leave()
    slowest = max(max(typed) for typed in by_word.values())
    notes.append(f"slowest keystroke of all: {slowest[0]:.0f}, {slowest[1]!r}")
    return max(p95([spent for spent, _ in typed]) for typed in by_word.values())


if __name__ == "__main__":
    answer: dict[str, Any] = {"switch": p95(switches())}
    gc.collect()
    answer["memory"] = memory()
    answer |= {"record": p95(records()), "page": p95(lists()), "order": max(orders()), "search": searches()}
    print(json.dumps(answer | {"notes": notes}))
    sys.stdout.flush()
    os._exit(0)
