"""The way one came through the window, to go back and forward on: page, record, and what of a list was looked at."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from core.ids import Id
from ui.lists.view import read_view

MOST = 60
"""Places that are remembered."""


@dataclass(frozen=True, slots=True)
class Place:
    """A page; where it has records, the one that is open, and what of its list or board is looked at."""

    page: str
    key: Id | None = None
    view: str = ""


class Trail(QObject):
    """Remembers places. changed(back, forward): whether there is a way."""

    changed = Signal(bool, bool)

    def __init__(self, parent: QObject, here: Callable[[], Place | None], go: Callable[[Place], object]) -> None:
        """Follow a window.

        Args:
            parent: the owner.
            here: tells where one is.
            go: goes to a place.
        """
        super().__init__(parent)
        self._here, self._go = here, go
        self._behind: list[Place] = []
        self._ahead: list[Place] = []
        self._now: Place | None = None
        self._going = False
        # One step of a person may move several things at once: they are one place.
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(0)
        self._settling.timeout.connect(self.note)

    def here(self) -> Place | None:
        """Where one is; none while no page is shown yet."""
        return self._here()

    def moved(self) -> None:
        """Something moved; where to is noted as soon as all of it has."""
        if not self._going:
            self._settling.start()

    def note(self) -> None:
        """Remember where one is, if it is another place than before."""
        self._settling.stop()
        place = self._here()
        if self._going or place is None or place == self._now:
            return
        if self._now is not None and not _types_on(self._now, place):
            self._behind.append(self._now)
            del self._behind[:-MOST]
        self._ahead.clear()
        self._now = place
        self._tell()

    def walk(self) -> None:
        """One walked along a list, from record to record: that is no way to go back step by step."""
        if self._now is not None and not self._going:
            self._now = self._here() or self._now

    def back(self) -> None:
        """Go to the place before this one."""
        self.note()
        if self._behind and self._now is not None:
            self._ahead.append(self._now)
            self._turn_to(self._behind.pop())

    def forward(self) -> None:
        """Go where one went back from."""
        self.note()
        if self._ahead and self._now is not None:
            self._behind.append(self._now)
            self._turn_to(self._ahead.pop())

    def _turn_to(self, place: Place) -> None:
        self._going = True
        try:
            self._go(place)
        finally:
            self._going = False
        # A record that is gone, or a chip: what is seen now is the place.
        self._now = self._here() or place
        self._tell()

    def _tell(self) -> None:
        self.changed.emit(bool(self._behind), bool(self._ahead))


def _types_on(before: Place, now: Place) -> bool:
    """Whether only more letters were typed to narrow the same list."""
    was, view = read_view(before.view), read_view(now.view)
    if was is None or view is None or not was.words or not view.words:
        return False
    return (before.page, before.key) == (now.page, now.key) and replace(was, words=view.words) == view


def place_on(name: str, page: Any) -> Place:
    """Where one is on a page."""
    return Place(name, *page.place()) if hasattr(page, "place") else Place(name)
