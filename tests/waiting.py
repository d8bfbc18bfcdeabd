"""How the gallery waits for a page: as long as it is at work, without taking the time that its work needs."""

from __future__ import annotations

import time
from collections.abc import Callable
from itertools import count

from PySide6.QtCore import QDeadlineTimer
from PySide6.QtWidgets import QApplication

from ui.kit import turns

PATIENCE = 60.0
"""Seconds after which something hangs."""
_NAP = 0.002
_ROUNDS = 12
"""Of the window's life that a moment has at least: where two of them take all of it, nothing has settled."""


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
    """Let the window live for so long, and on a busy machine as long as it takes to come to rest."""
    deadline, rounds = QDeadlineTimer(milliseconds), count()
    until(lambda: next(rounds) >= _ROUNDS and deadline.hasExpired() and turns.is_idle())
