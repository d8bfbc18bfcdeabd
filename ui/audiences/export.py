"""The people of an audience as a file for a mailing: never those who refused, and it says how many that were."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from core.audiences import Reach
from core.exchange.outgoing import ListKind, Written
from core.progress import Progress
from ui.desk import Desk
from ui.kit.words import tr
from ui.list_out import Choose, ListExport, Shown, choose_place, plain_title, told_written


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

    def is_empty(self, shown: Shown) -> bool:
        """The button is off while there is nobody; counting them here would hold the window up."""
        return False

    def work(self, path: Path, shown: Shown) -> Callable[[Progress], tuple[Written, Reach]]:
        """Write them, and count who is left out."""
        workspace, today = self._desk.workspace, self._desk.today
        filter_, _ = self._audience()

        def write(progress: Progress) -> tuple[Written, Reach]:
            reach = workspace.audiences.reach(filter_, today)
            written = workspace.export_list(
                ListKind.CONTACTS, path, today=today, listing=shown.listing, progress=progress
            )
            return written, reach

        return write

    def told(self, path: Path, answer: tuple[Written, Reach]) -> str:
        """What was written, and who was not, with the reason."""
        written, reach = answer
        said = told_written(ListKind.CONTACTS, path, written)
        if not reach.refused:
            return f"{said} {tr('Nobody of them refused advertising.')}"
        left = (
            tr("1 is left out, who refused advertising.")
            if reach.refused == 1
            else tr("%n are left out, who refused advertising.", reach.refused)
        )
        return f"{said} {left}"

    def _shown_list(self) -> Shown:
        filter_, name = self._audience()
        people = self._desk.workspace.audiences.people(filter_, self._desk.today, to_write=True)
        return Shown(people, plain_title(name))
