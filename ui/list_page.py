"""A list on the left, the chosen record on the right: what most rooms look like."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPoint
from PySide6.QtGui import QHideEvent, QKeyEvent

from core.activities import Hat
from core.exchange.outgoing import ListKind
from core.ids import Id
from ui.desk import Desk
from ui.kit.empty import Empty
from ui.kit.keyboard import chooses_more
from ui.kit.page import Changed
from ui.kit.shortcuts import shown_keys
from ui.kit.table_model import Column, Listing
from ui.kit.words import tr
from ui.list_out import Shown, plain_title
from ui.lists.line_menu import Entry, open_menu
from ui.lists.long_list import LongList
from ui.lists.open_row import OpenRow
from ui.lists.view import View, read_view
from ui.record_page import RecordPage

NARROW = 760
"""Logical pixels of the page below which the record takes the place of the list."""


class ListPage(RecordPage):
    """Chips and words above, list and record below.

    Subclasses give columns, chips, a panel, a slip, `listing` and `make_empty`.
    """

    kind = ""
    """Of the records in the list."""
    slow: frozenset[str] = frozenset()
    """Chips whose list takes a while to find; `listing` is asked for them on another thread."""

    def __init__(
        self,
        desk: Desk,
        title: str,
        tells: str,
        *,
        columns: Sequence[Column[Any]],
        chips: Sequence[tuple[str, str]],
        action: str = "",
        hat: Hat | None = None,
    ) -> None:
        """Put the parts together; texts are translated already."""
        made = LongList(
            desk,
            self.name,
            self.kind,
            title=title,
            columns=columns,
            chips=chips,
            listing=self.listing,
            empty=self.make_empty,
            slow=self.slow,
        )
        super().__init__(desk, title, tells, main=made, action=action, hat=hat)
        self.list = made
        self.model, self.table = self.list.model, self.list.table
        self.chips = self.list.head.chips
        self.body.insertWidget(0, self.list.head)
        self._open_row = OpenRow(self, self.list)
        self.list.opened.connect(lambda row: self.ask_from_main(row.id))
        self.list.chosen.connect(self._chosen)
        self.list.new_asked.connect(self.fill)
        self.list.viewed.connect(self._viewed)
        self.list.delete_asked.connect(self._delete_row)
        self.table.menu_asked.connect(self._open_menu)
        self.action_asked.connect(lambda: self.begin_on_slip(self.show_new))
        self.offer_export(ListKind(self.name), self.shown_list)

    @property
    def empty(self) -> Empty:
        """What stands in the place of a list without rows."""
        return self.list.empty

    def listing(self, chip: str) -> Listing[Any]:
        """The list that a chip stands for; for subclasses."""
        raise NotImplementedError

    def make_empty(self, chip: str) -> Empty:
        """What a chip without rows says; for subclasses."""
        raise NotImplementedError

    def focus_main(self) -> None:
        """Put the keyboard on the list; where it is empty, on the button that fills it."""
        self.table.begin()

    def show_new(self) -> None:
        """Open the slip for something new; for subclasses to say more precisely."""
        self.composer.begin()

    def fill(self) -> None:
        """Do what the button of an empty list promises: something new, unless a subclass has more to offer."""
        self.show_new()

    def delete_row(self, row: Any) -> None:
        """Put the record of a row into the bin, with the words of its own button; for subclasses."""
        raise NotImplementedError

    def row_entries(self, row: Any) -> list[Entry]:
        """What can be done with a row from its menu; for subclasses with more to offer."""
        return [
            Entry("eye", tr("Open", about="to do"), tr("Enter"), lambda: self.ask_from_main(row.id)),
            Entry("trash-2", tr("Delete"), shown_keys("Del"), lambda: self._delete_row(row), writes=True),
        ]

    def shown_list(self) -> Shown:
        """What the list shows by its chip and words."""
        view = self.list.view()
        usual = view.chip in ("", "all", "everyone")
        return self.list.to_export(
            plain_title(self.title.text(), "" if usual else self.chips.words(view.chip), view.words)
        )

    def reload(self) -> None:
        """Read list and record anew."""
        self.list.reload()
        self.reload_record()
        self.recall()

    def changed(self, changed: Changed) -> None:
        """Follow saved views as well."""
        self.list.follow(changed.kinds)
        super().changed(changed)

    def view(self) -> str:
        """What of the list is looked at, as text."""
        return self.list.view().written()

    def put_view(self, view: str) -> None:
        """Look at that of the list."""
        self.list.head.put(read_view(view) or View())

    def show_in_main(self, key: Id) -> None:
        """Select the record in the list if it is in sight."""
        if self.list.selected_count() < 2:
            self.table.show_key(key)

    def reload_record(self) -> None:
        """Remember which one it is: it may be gone."""
        self._open_row.remember()
        super().reload_record()

    def close_record(self) -> None:
        """Frame the row that stands in the place of one that is gone, and open nothing."""
        is_gone = self.shows_record and self.panel.key is None
        super().close_record()
        if is_gone:
            self._open_row.lost()

    def release(self) -> None:
        """Remember the place, and wait for nothing any more."""
        self.list.remember()
        self.list.release()
        super().release()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Remember the place."""
        super().hideEvent(event)
        self.list.remember()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """The key / goes to the line that narrows the list, from anywhere that does not take letters."""
        if event.text() == "/":
            self.list.head.focus_words()
        else:
            super().keyPressEvent(event)

    def _open_menu(self, row: Any, place: QPoint) -> None:
        at, only_reads = self.table.viewport().mapFromGlobal(place), self.desk.workspace.read_only
        open_menu(self.table, self.row_entries(row), at, only_reads=only_reads)

    def _delete_row(self, row: Any) -> None:
        self._open_row.deletes(row.id)
        self.delete_row(row)

    def _viewed(self) -> None:
        self._open_row.views()
        self.mark_stale()
        self.moved.emit()

    def _chosen(self, row: Any) -> None:
        # Walking along an open record shows the next one; a closed panel stays closed until asked for. Qt tells of the
        # row before it chooses it, so with Shift or Ctrl the second of several would look like the only one.
        if row is None or chooses_more() or self.list.selected_count() > 1:
            return
        if self.follow(row.id):
            self.walked.emit()
