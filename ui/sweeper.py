"""Garbage is looked for on the window's thread, while nothing else is going on.

Python's collector runs on whichever thread makes the next object. Widgets are in cycles with what answers their
signals, so a worker would now and then destroy widgets, which only their own thread may do: the program would crash.
It would also stop every thread for seconds in the middle of an import that makes millions of objects.
"""

from __future__ import annotations

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

_EVERY = 1_000  # milliseconds


class Sweeper(QObject):
    """Looks every second whether there is enough garbage to be worth the time."""

    def __init__(self, is_idle: Callable[[], bool], parent: QObject | None = None) -> None:
        """Begin; `is_idle` says whether nothing is being worked on."""
        super().__init__(parent)
        self._is_idle = is_idle
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collect the oldest generation that is due, by Python's own thresholds."""
        if not self._is_idle():
            return
        due = [age for age, limit in enumerate(gc.get_threshold()) if gc.get_count()[age] > limit]
        if due:
            gc.collect(max(due))

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()
