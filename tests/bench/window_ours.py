"""Our window at work, by the program's own way in. Prints JSON."""

from __future__ import annotations

import gc
import json
import os
import sys
import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QFileDialog

from tests.bench.clock import memory, now, took
from tests.bench.window import WORDS, chance, p95
from tests.ui import walker as walking
from ui import garbage
from ui.app import Program
from ui.application import application
from ui.kit.theme import Scheme, Theme
from ui.pages import MAKERS
from ui.preload import Preloader
from ui.settings import Settings

SECONDS = float(os.environ.get("TWOHATS_BENCH_SECONDS", "30"))

if __name__ == "__main__":  # and not in the process that counts figures, which loads this module once more
    app = application()
    qInstallMessageHandler(lambda *_: None)
    for name in ("getOpenFileName", "getSaveFileName"):
        setattr(QFileDialog, name, staticmethod(lambda *_args, **_options: ("", "")))
    QFileDialog.getOpenFileNames = staticmethod(lambda *_args, **_options: ([], ""))  # type: ignore[method-assign]
    QFileDialog.getExistingDirectory = staticmethod(lambda *_args, **_options: "")  # type: ignore[method-assign]
    program = Program(Theme(app, Scheme.LIGHT), Settings())
    program.begin(Path(sys.argv[1]))
    assert program.window is not None
    window: Any = program.window
    garbage.begin()
    times, random = int(sys.argv[2]), chance()
    notes: list[str] = []


def rest(seconds: float) -> None:
    """Let the window do what it does by itself."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        app.processEvents()
        time.sleep(0.005)


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
    rooms = window.desk.workspace
    listings = {"leads": rooms.leads.inbox(), "contacts": rooms.contacts.everyone(), "deals": rooms.deals.everything()}
    spent: list[float] = []
    for name, listing in listings.items():
        own = [took(lambda start=start: listing.page(start * 200, 200)) for start in range(40)]  # type: ignore[misc] # noqa: B023
        far = [took(lambda: listing.page(random.randrange(listing.count() - 200), 200)) for _ in range(10)]  # noqa: B023
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
    window.show_page("leads")
    window.search.setFocus()
    slowest = (0.0, "")
    for word in WORDS:
        for end in range(1, len(word) + 1):
            spent = took(lambda: (window.search.setText(word[:end]), app.processEvents()))  # noqa: B023
            slowest = max(slowest, (spent, word[:end]))
    window.search.leave()
    notes.append(f"slowest keystroke: {slowest[1]!r}")
    return slowest[0]


def stall() -> float:
    """Time of this thread per event or turn of the loop; a step waits for dialogs, so waiting is not counted."""
    walker, worst = walking.Walker(window, random.randrange(1_000)), (0.0, "")
    letter, process = walking._type_letter, QApplication.processEvents  # noqa: SLF001
    inner = 0.0

    def timed(*arguments: Any) -> None:
        nonlocal worst, inner
        began = time.thread_time()
        letter(*arguments)
        spent = (time.thread_time() - began) * 1000
        inner += spent
        worst = max(worst, (spent, f"a letter {arguments[1]!r} in {type(arguments[0]).__name__}"))

    walking._type_letter = timed  # type: ignore[assignment] # noqa: SLF001
    until, steps = time.monotonic() + SECONDS, 0
    all_: list[tuple[float, str]] = []
    while time.monotonic() < until and program.window is window:
        inner, began = 0.0, time.thread_time()
        walker.step()
        spent = (time.thread_time() - began) * 1000 - inner
        all_.append((spent, walker.said[-1]))
        worst = max(worst, all_[-1])
        steps += 1
        process()
    walker.rest()
    longest = sorted(all_, reverse=True)[:5]
    notes.append(f"{steps} random steps; longest: " + "; ".join(f"{spent:.0f} {said}" for spent, said in longest))
    return worst[0]


if __name__ == "__main__":
    rest(1.0)
    preloader = Preloader(lambda: program.idle)  # as with any start
    while preloader.isActive():
        rest(0.1)
    answer: dict[str, Any] = {"switch": p95(switches())}
    gc.collect()
    answer["memory"] = memory()
    answer |= {"record": p95(records()), "page": p95(lists()), "order": max(orders()), "search": searches()}
    began = now()
    answer["stall"] = stall()
    notes.append(f"memory after the walk: {memory():.0f} MiB")
    print(json.dumps(answer | {"notes": notes}))
    sys.stdout.flush()
    os._exit(0)  # what the walk left open is thrown away with the file
