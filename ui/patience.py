"""What reads the file at a click, while someone saves: it is tried again in a moment, not told as a failure."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from core.errors import Busy

_AGAIN = 150
"""Milliseconds."""
_TRIES = 20
"""So about four seconds, with the time that each waits for the file."""


def patiently(owner: QObject, act: Callable[[], object], tries: int = _TRIES) -> None:
    """Do something that reads before it does anything else.

    Args:
        owner: who goes away with it, if they go before.
        act: raises `Busy`, and has done nothing then, while someone saves.
        tries: how many are left.

    Raises:
        Busy: someone has been saving all the time; told by the program as any other trouble.
    """
    try:
        act()
    except Busy:
        if tries <= 1:
            raise
        QTimer.singleShot(_AGAIN, owner, lambda: patiently(owner, act, tries - 1))
