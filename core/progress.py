"""How long work tells how far it is and asks whether to go on."""

from __future__ import annotations

from typing import Protocol


class Cancelled(Exception):
    """The person pressed Cancel: leave nothing behind."""


class Progress(Protocol):
    """What long work is given; the window shows a bar, the terminal a line, tests nothing."""

    def report(self, done: int, total: int, doing: str = "") -> None:
        """Tell how far the work is; raises Cancelled when the person wants it to stop."""


class Silent:
    """Progress that nobody watches."""

    def report(self, done: int, total: int, doing: str = "") -> None:
        """Say nothing."""
