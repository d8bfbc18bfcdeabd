"""Garbage is looked for on the window's thread: among the newest at any time, among older things in small portions.

Python's collector runs on whichever thread makes the next object. Widgets are in cycles with what answers their
signals, so a worker would now and then destroy widgets, which only their own thread may do: the program would crash.
It would also stop every thread for seconds in the middle of an import that makes millions of objects. Looking at the
newest alone, often, is quick. What they leave is looked through as soon as it is some ten thousand things, and then set
aside, never to be looked through again before the person is away for a while: all there is takes a tenth of a second
after an hour's work. Where it is far more at once, as after an import, that waits until the person pauses.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

_EVERY, _SOON = 1_000, 100
"""Milliseconds until it looks again; soon where there was garbage just then."""

_SOME, _MANY = 20_000, 60_000
"""Things older than the newest that are worth a look of their own; and from which on it takes so long that it waits."""

_LATER = 10.0
"""Seconds until so many are counted again: even that takes its time."""

_PAUSE = 0.05
"""Share of the time that the window's thread computes at most while the person pauses: a key alone takes more."""

_AWAY = 30
"""Pauses one after the other, so half a minute, after which a fifth of a second will not be noticed."""


class Sweeper(QObject):
    """Looks every second or so whether there is enough garbage to be worth the time."""

    def __init__(self, is_idle: Callable[[], bool], parent: QObject | None = None) -> None:
        """Begin; `is_idle` says whether nothing is being worked on."""
        super().__init__(parent)
        self._is_idle = is_idle
        self._before = time.monotonic(), time.thread_time()
        self._pauses_so_far = 0
        self._has_set_aside = False
        self._counts_again = 0.0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(_EVERY)

    def look(self) -> None:
        """Collect the newest where Python would, and what is older once there is enough of it."""
        rests = self._pauses() and self._is_idle()
        self._pauses_so_far = self._pauses_so_far + 1 if rests else 0
        is_due = gc.get_count()[0] > gc.get_threshold()[0]
        now = time.monotonic()
        older = sum(len(gc.get_objects(age)) for age in (1, 2)) if rests or now >= self._counts_again else 0
        if older >= _MANY:
            self._counts_again = now + _LATER
        if older >= _SOME and (older < _MANY or rests):
            gc.collect()
            self._set_aside()
        elif is_due:
            gc.collect(0)
        elif self._has_set_aside and self._pauses_so_far >= _AWAY:
            gc.unfreeze()
            gc.collect()
            self._set_aside()
            self._has_set_aside = False
        self._timer.start(_SOON if is_due else _EVERY)

    def _set_aside(self) -> None:
        gc.freeze()
        self._has_set_aside = True

    def _pauses(self) -> bool:
        """Whether the window's thread has done next to nothing since the last look."""
        (clock, spent), self._before = self._before, (time.monotonic(), time.thread_time())
        return self._before[1] - spent <= _PAUSE * (self._before[0] - clock)

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()
