"""How long work tells how far it is and asks whether to go on."""

from __future__ import annotations

from typing import Final, Protocol

from core.errors import words

LEARNING = words("looking at who is there")
TAKING = words("bringing together")
KEEPING = words("writing")
LOGGING = words("writing the history")
INDEXING = words("learning the words for the search")
"""What long changes are doing; otherwise it is the name of the file that is being read."""


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


SILENT: Final = Silent()
"""Where nobody watches."""
