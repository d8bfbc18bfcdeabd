"""The people of an audience as a file for a mailing: never those who refused, and it says how many that were."""

from __future__ import annotations

from collections.abc import Callable

from core.exchange.outgoing import ListKind
from ui.desk import Desk
from ui.kit.words import tr
from ui.list_out import Choose, ListExport, Shown, choose_place, plain_title


class PeopleExport(ListExport):
    """The button beside “Show them”; its menu says as what they can leave."""

    def __init__(self, desk: Desk, audience: Callable[[], tuple[str, str]], choose: Choose = choose_place) -> None:
        """Stand for an audience.

        Args:
            desk: the open file.
            audience: gives its filter and name when it is asked for.
            choose: asks for a place.
        """
        self._audience = audience
        super().__init__(desk, ListKind.CONTACTS, self._shown_list, choose)
        self.setAccessibleName(tr("Export these people…"))
        self.setToolTip(tr("Export these people, without those who refused advertising"))

    def _shown_list(self) -> Shown:
        filter_, name = self._audience()
        room, today = self._desk.workspace.audiences, self._desk.today
        return Shown(
            lambda: room.people(filter_, today, to_write=True),
            plain_title(name),
            lambda: room.reach(filter_, today).refused,
        )
