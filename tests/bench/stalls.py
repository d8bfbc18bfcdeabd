"""How long the window's thread is busy without looking at what the person does, and with what."""

from __future__ import annotations

import faulthandler
import os
import re
import threading
import time
from collections import Counter
from dataclasses import dataclass
from tempfile import TemporaryFile
from typing import Any

from PySide6.QtCore import QAbstractEventDispatcher

from tests.bench.clock import now

_LOOK = 0.004
"""Seconds between two looks at what the thread does."""
_WORTH = 40.0
"""Milliseconds from which on a stretch is worth telling what it was spent on."""
_SEEN = 10.0
"""Milliseconds from which on a stretch is kept."""
_DEEP = 60
_FRAME = re.compile(r'File "(.+)", line (\d+) in (\S+)')


@dataclass(frozen=True, slots=True)
class Stretch:
    """Between two looks of the event loop at what came in; milliseconds.

    kind: of the step it belongs to; said: the step itself; wall: by the clock; own: less waiting for a processor
    that someone else had; thread: what this thread computed; doing: where it was seen most often.
    """

    kind: str
    said: str
    wall: float
    own: float
    thread: float
    doing: str = ""


class Stalls:
    """Measures every stretch from now on, until `end`."""

    def __init__(self, *, look: bool = False) -> None:
        """Begin; on the window's thread.

        Args:
            look: look at what the thread does as well, which costs a few per cent.
        """
        self.stretches: list[Stretch] = []
        """Those that were long enough to be worth telling."""
        self.count = 0
        self.kind = self.said = ""
        self._looker = _Looker() if look else None
        dispatcher = QAbstractEventDispatcher.instance()
        dispatcher.aboutToBlock.connect(self.cut)
        dispatcher.awake.connect(self._begin)
        self._begin()

    def cut(self) -> None:
        """The loop looks at what came in: a stretch ends."""
        wall, own, thread = self._since
        self.count += 1
        stretch = time.perf_counter() * 1000 - wall, now() - own, time.thread_time() * 1000 - thread
        doing = self._looker.since(wall / 1000) if self._looker is not None and stretch[1] > _WORTH else ""
        if max(stretch) > _SEEN:  # a hundred thousand others would be in the way of looking for garbage
            self.stretches.append(Stretch(self.kind, self.said, *stretch, doing))
        self._begin()

    def say(self, said: str, since: int) -> None:
        """Tell what was done in the stretches from a number on."""
        for place in range(since, len(self.stretches)):
            each = self.stretches[place]
            self.stretches[place] = Stretch(each.kind, said, each.wall, each.own, each.thread, each.doing)

    def end(self) -> None:
        """Measure no more."""
        dispatcher = QAbstractEventDispatcher.instance()
        dispatcher.aboutToBlock.disconnect(self.cut)
        dispatcher.awake.disconnect(self._begin)
        if self._looker is not None:
            self._looker.ended.set()

    def _begin(self) -> None:
        self._since = time.perf_counter() * 1000, now(), time.thread_time() * 1000


class Cutting:
    """Stands for `QTest` and `QApplication`: whatever they press or send is one thing a person does."""

    _DONE = frozenset({"keyClick", "mouseClick", "mouseDClick", "mousePress", "mouseRelease", "sendEvent"})

    def __init__(self, stalls: Stalls, real: Any) -> None:
        """Do as the real one does, and end a stretch before and after."""
        self._stalls, self._real = stalls, real

    def __getattr__(self, name: str) -> Any:
        """One of its ways."""
        way = getattr(self._real, name)
        if name not in self._DONE:
            return way

        def done(*arguments: Any) -> Any:
            self._stalls.cut()
            answer = way(*arguments)
            self._stalls.cut()
            return answer

        return done


class _Looker(threading.Thread):
    """Looks at where the thread is that made it, again and again.

    By the way of Python for crashes, which holds no frame: who holds one while its function ends keeps what is in it,
    such as a painter, beyond the moment in which it has to go; Qt crashed.
    """

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self.ended = threading.Event()
        self._whom = f" 0x{threading.get_ident():016x} "
        self._seen: list[tuple[float, tuple[str, ...], frozenset[str]]] = []
        self.start()

    def run(self) -> None:
        # In memory where that can be: Python is kept while it is written, and a disk may be busy.
        with open(os.memfd_create("looks"), "w+") if hasattr(os, "memfd_create") else TemporaryFile("w+") as told:
            while not self.ended.wait(_LOOK):
                told.seek(0)
                told.truncate()
                faulthandler.dump_traceback(told)
                told.seek(0)
                self._keep(told.read().split("\n\n"))

    def _keep(self, threads: list[str]) -> None:
        """What every thread does now."""
        mine: tuple[str, ...] = ()
        others = set()
        for each in threads:
            stack = _stack(each)
            if self._whom in each.partition("\n")[0]:
                mine = stack
            elif stack and not _rests(each):
                others.add(f"{stack[0]} of {stack[-1]}")
        self._seen.append((time.perf_counter(), mine, frozenset(others)))
        del self._seen[:-4_000]

    def since(self, moment: float) -> str:
        """The places seen most often since a moment, innermost of ours last; and what other threads did beside."""
        seen = [each for each in list(self._seen) if each[0] >= moment]
        places = Counter(place for _, stack, _ in seen for place in dict.fromkeys(stack))
        own = Counter(stack[0] for _, stack, _ in seen if stack)
        beside = Counter(place for _, _, others in seen for place in others)
        told = f"{len(seen)} looks; at: {_counted(own, 4)}; within: {_counted(places, 14)}"
        return f"{told}; beside: {_counted(beside, 4)}" if beside else told


def _stack(told: str) -> tuple[str, ...]:
    """Where a thread is, innermost first, as far as it is in code of interest."""
    stack = []
    for file, line, name in _FRAME.findall(told)[:_DEEP]:
        if any(part in file for part in ("/ui/", "/storage/", "/core/", "sqlalchemy/engine/default")):
            stack.append(f"{'/'.join(file.rsplit('/', 2)[-2:])}:{line} {name}")
    return tuple(stack)


def _rests(told: str) -> bool:
    """Whether a thread waits for another one, or for work."""
    innermost = _FRAME.search(told)
    return innermost is not None and innermost[1].endswith(("/threading.py", "/selectors.py", "/connection.py"))


def _counted(places: Counter[str], most: int) -> str:
    return ", ".join(f"{place} {count}" for place, count in places.most_common(most))


def worst_by_kind(stretches: list[Stretch], most: int = 5) -> list[Stretch]:
    """The longest of each kind of step, the worst kinds first."""
    worst: dict[str, Stretch] = {}
    for each in stretches:
        if each.kind not in worst or each.thread > worst[each.kind].thread:
            worst[each.kind] = each
    return sorted(worst.values(), key=lambda each: -each.thread)[:most]
