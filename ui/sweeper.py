"""Garbage is looked for on the window's thread, while nothing else is going on.

Python's collector runs on whichever thread makes the next object. Widgets are in cycles with what answers their
signals, so a worker would now and then destroy widgets, which only their own thread may do: the program would crash.
It would also stop every thread for seconds in the middle of an import that makes millions of objects.
"""

from __future__ import annotations

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

_EVERY, _SOON = 1_000, 50
"""Milliseconds until it looks again; soon where something else was going on just then, which mostly takes no longer.
Who clicks without a pause would otherwise be looked at in the middle of something every time.
"""


class Sweeper(QObject):
    """Looks every second or so whether there is enough garbage to be worth the time."""

    def __init__(self, is_idle: Callable[[], bool], parent: QObject | None = None) -> None:
        """Begin; `is_idle` says whether nothing is being worked on."""
        super().__init__(parent)
        self._is_idle = is_idle
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(_EVERY)

    def look(self) -> None:
        """Collect the oldest generation that is due, by Python's own thresholds."""
        due = [age for age, limit in enumerate(gc.get_threshold()) if gc.get_count()[age] > limit]
        if due and not self._is_idle():
            self._timer.start(_SOON)
            return
        if due:
            gc.collect(max(due))
        self._timer.start(_EVERY)

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()
