"""Which row of a list is chosen by the program: that of the open record, and that of one that came back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from core.ids import Id

if TYPE_CHECKING:
    from ui.lists.long_list import LongList
    from ui.record_page import RecordPage


class OpenRow(QObject):
    """Chooses in a list what is open beside it, and frames the place of what went; it opens nothing."""

    def __init__(self, page: RecordPage, rows: LongList) -> None:
        """Attend to the list of a page."""
        super().__init__(page)
        self._page, self._rows = page, rows
        self._open: Id | None = None
        """The record that was open when list or record was read the last time."""
        self._going: Id | None = None
        """The record of a row that is to be deleted."""
        self._gone: Id | None = None
        """The one that went last from here: undone, it is shown in the list again."""
        rows.model.refreshed.connect(self._mark)

    def remember(self) -> None:
        """Keep which record is open before it is read again: it may be gone, and the list may take longer."""
        if self._page.shows_record and self._page.panel.key is not None:
            self._open = self._page.panel.key

    def deletes(self, key: Id) -> None:
        """The record of this row is about to be deleted."""
        self._going = key

    def views(self) -> None:
        """Something else is looked at: what leaves the list from now on may do so without being deleted."""
        self._going = None

    def lost(self) -> None:
        """The open record was found to be gone: frame the row that stands in its place."""
        self._gone = self._open
        self._rows.table.frame_again()

    def _mark(self) -> None:
        model, table = self._rows.model, self._rows.table
        if self._going is not None and model.place_of(self._going) is None:
            self._gone, self._going = self._going, None
            if not self._page.shows_record:
                table.frame_again()
        if self._page.shows_record and self._page.panel.key is not None:
            self.remember()
            self._gone = None
            wanted = self._open if not self._page.awaits_record else None
        else:
            wanted = self._gone
        if wanted is not None and not self._rows.selected_count() and model.place_of(wanted) is not None:
            table.show_key(wanted)
            self._gone = None
