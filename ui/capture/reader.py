"""Reads what is typed against the business file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core import phones
from core.errors import Busy, WorldTrouble
from storage import Changed
from ui.desk import Desk
from ui.kit.words import tr

if TYPE_CHECKING:  # they come along when a line is typed
    from core.capture import Asked, Choices, Known, Surroundings, Understood

_SAMPLE = "ana +44 20 7946 0018 flyer wants 2 cakes ~80 fri call"
"""Touches every part of the reading."""

_INTERESTS = frozenset({"promotion", "business", "setting"})


class Reader:
    """Knows what holds for every line, and asks the file about each."""

    def __init__(self, desk: Desk) -> None:
        """Read for one file; nothing is asked before the first line."""
        self._desk = desk
        self._around: Surroundings | None = None
        self._last: tuple[Asked, Known] | None = None
        self._is_warm = False
        self.is_behind = False
        """Whether the file was busy, so that the last reading knows nobody."""
        desk.bridge.changed.connect(self._follow)

    def read(self, text: str, choices: Choices) -> Understood:
        """What a line says, as far as the file can be asked just now."""
        from core.capture.understanding import asks, understand

        around = self._surroundings()
        return understand(text, around, self._known(asks(text, around)), choices)

    def warm_up(self) -> None:
        """Load what reading needs on another thread, so that the first letters need not wait."""
        if not self._is_warm:
            self._is_warm = True
            around = self._surroundings()
            self._desk.tasks.run(tr("Write it down"), lambda _: _read_sample(around))

    @property
    def country(self) -> str:
        """Where phones without a country code belong."""
        return self._surroundings().country

    def _surroundings(self) -> Surroundings:
        from core.capture import Surroundings

        desk = self._desk
        if self._around is not None and self._around.today == desk.today:
            return self._around
        self.is_behind = False
        try:
            rooms = desk.workspace
            profile = rooms.business.profile()
            around = Surroundings(
                today=desk.today,
                locale=profile.locale,
                currency=profile.currency,
                country=phones.home(profile.country, profile.locale),
                offers=tuple(rooms.capture.offers(desk.today)),
                channels=tuple(rooms.promotions.channels()),
            )
        except (Busy, WorldTrouble):
            self.is_behind = True
            return self._around or Surroundings(desk.today, desk.locale, desk.currency)
        self._around = around
        return around

    def _known(self, asked: Asked) -> Known:
        from core.capture import Known

        if self._last is not None and self._last[0] == asked:
            return self._last[1]
        try:
            known = self._desk.workspace.capture.known(asked, self._desk.today)
        except (Busy, WorldTrouble):
            self.is_behind = True
            return self._last[1] if self._last is not None else Known()
        if self._around is not None:
            self.is_behind = False
        self._last = asked, known
        return known

    def _follow(self, changed: Changed) -> None:
        self._last = None
        if changed.kinds & _INTERESTS:
            self._around = None


def _read_sample(around: Surroundings) -> None:
    import core.capture.writing  # noqa: F401 - Enter needs it
    from core.capture.understanding import asks

    asks(_SAMPLE, around)
