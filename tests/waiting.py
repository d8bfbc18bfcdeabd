"""How the gallery waits for a page: as long as it is at work, without taking the time that its work needs."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QDeadlineTimer
from PySide6.QtWidgets import QApplication

PATIENCE = 60.0
"""Seconds after which something hangs."""
_NAP = 0.002


def until(done: Callable[[], object]) -> None:
    """Let the window live until something is so."""
    QApplication.processEvents()
    begun = time.monotonic()
    while not done():
        if time.monotonic() - begun > PATIENCE:
            raise TimeoutError("A page of the gallery never came to rest.")
        time.sleep(_NAP)
        QApplication.processEvents()


def a_moment(milliseconds: int) -> None:
    """Let the window live for so long."""
    deadline = QDeadlineTimer(milliseconds)
    until(deadline.hasExpired)
