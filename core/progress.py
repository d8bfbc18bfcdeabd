"""How long work tells how far it is and asks whether to go on."""

from __future__ import annotations

from itertools import pairwise
from typing import Final, Protocol

from core.errors import words

LEARNING = words("looking at who is there")
TAKING = words("bringing together")
KEEPING = words("writing")
REMEMBERING = words("reading the history")
TURNING_BACK = words("putting back what was there")
LOGGING = words("writing the history")
INDEXING = words("learning the words for the search")
COPYING = words("making a copy first")
UPDATING = words("bringing it into the form of this program")
"""What long changes are doing; otherwise it is the name of the file that is being read."""


_WHOLE = 1_000


class Cancelled(Exception):
    """The person pressed Cancel: leave nothing behind."""


class Progress(Protocol):
    """What long work is given; the window shows a bar, the terminal a line, tests nothing."""

    def report(self, done: int, total: int, doing: str = "") -> None:
        """Tell how far the work is; raises Cancelled when the person wants it to stop."""


class Step:
    """A part of longer work: what it tells of itself is told as that part of the whole."""

    def __init__(self, whole: Progress, first: int, last: int) -> None:
        """Go from one percent of the whole to another."""
        self._whole = whole
        self._first = first
        self._span = last - first

    def report(self, done: int, total: int, doing: str = "") -> None:
        """Tell how far the whole is; it is not done before it says so itself."""
        now = 10 * self._first + 10 * self._span * done // max(total, done, 1)
        self._whole.report(min(now, _WHOLE - 1), _WHOLE, doing)


def in_steps(whole: Progress, *percents: int) -> tuple[Step, ...]:
    """Steps one after the other, each with its share of the whole, so that a bar never goes back to its start."""
    ends = [sum(percents[:place]) for place in range(len(percents) + 1)]
    return tuple(Step(whole, first, last) for first, last in pairwise(ends))


class Silent:
    """Progress that nobody watches."""

    def report(self, done: int, total: int, doing: str = "") -> None:
        """Say nothing."""


SILENT: Final = Silent()
"""Where nobody watches."""
