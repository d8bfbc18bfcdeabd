"""Someone walks through our window at random; every stretch in which it answers nobody is measured. Prints JSON."""

from __future__ import annotations

import json
import os
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from core.errors import Busy
from tests.bench.clock import memory
from tests.bench.opened import Opened
from tests.bench.stalls import Cutting, Stalls, Stretch, worst_by_kind
from tests.bench.window import chance
from tests.ui import errands
from tests.ui import walker as walking


def walk(opened: Opened, seconds: float, *, look: bool) -> tuple[Stalls, int, float]:
    """What was measured in so many seconds, the steps taken, and how much slower the machine was than at its best.

    A walker that goes to another file is brought back.
    """
    stalls = Stalls(look=look)
    for module in (walking, errands):
        for name in ("QTest", "QApplication"):
            setattr(module, name, Cutting(stalls, getattr(module, name)))
    random, paces, steps = chance(), [_pace()], 0
    walker = _Told(opened.window, random.randrange(1_000), stalls)
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if not opened.shows(walker.window):
            walker.rest()
            opened.come_back()
            walker = _Told(opened.window, random.randrange(1_000), stalls)
            stalls.cut()
        since = len(stalls.stretches)
        try:
            walker.step()
        except Busy:  # an errand looked into the file by itself, while the window was saving
            walker.said.append("looked into a file that was busy")
        stalls.cut()
        stalls.say(walker.said[-1], since)
        steps += 1
        stalls.kind = ""
        paces.append(_pace())
        stalls.cut()
    walker.rest()
    stalls.end()
    return stalls, steps, statistics.median(paces) / min(paces)


def _pace() -> float:
    """Milliseconds of a thing that always takes as long, where nobody else works with the same caches and cores."""
    began = time.thread_time()
    sum(map(hash, map(str, range(1_000))))
    return (time.thread_time() - began) * 1000


class _Told(walking.Walker):
    """Tells which kind of step it takes."""

    def __init__(self, window: Any, seed: int, stalls: Stalls) -> None:
        super().__init__(window, seed)
        self._ways = tuple((self._telling(way, stalls), weight) for way, weight in self._ways)

    def _telling(self, way: Callable[[], str], stalls: Stalls) -> Callable[[], str]:
        def told() -> str:
            stalls.kind = way.__name__.strip("_<>").replace("_", " ").replace("lambda", "errand")
            stalls.cut()
            return way()

        return told


def _line(each: Stretch) -> str:
    said = f"{each.thread:4.0f} ms of its thread, {each.own:.0f} less waiting, {each.wall:.0f} by the clock: "
    return said + f"{each.kind}, {each.said}" + (f"\n          {each.doing}" if each.doing else "")


if __name__ == "__main__":  # and not in the process that counts figures, which loads this module once more
    opened = Opened(Path(sys.argv[1]))
    stalls, steps, pace = walk(opened, float(sys.argv[2]), look=bool(os.environ.get("TWOHATS_BENCH_LOOK")))
    stretches = stalls.stretches
    longest = sorted(stretches, key=lambda each: -each.thread)
    over = sum(each.thread > 100 for each in stretches)
    notes = [f"{steps} random steps, {stalls.count} stretches, {over} over 100 ms of the thread (which others slowed"]
    notes[0] += f" down to {pace:.1f} times its best); the longest:"
    notes += ["  " + _line(each) for each in longest[:10]]
    notes += ["the longest by the clock:"]
    notes += ["  " + _line(each) for each in sorted(stretches, key=lambda each: -each.wall)[:5]]
    notes += ["the longest of each kind of step:", *("  " + _line(each) for each in worst_by_kind(stretches))]
    notes.append(f"memory after the walk: {memory():.0f} MiB")
    print(
        json.dumps({"stall": longest[0].thread, "stall by the clock": max(s.wall for s in stretches), "notes": notes})
    )
    sys.stdout.flush()
    os._exit(0)  # what the walk left open is thrown away with the file
