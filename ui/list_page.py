"""A list on the left, the chosen record on the right: what most rooms look like."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QWidget

from core.activities import Hat
from core.exchange.outgoing import ListKind
from core.ids import Id
from ui.desk import Desk
from ui.kit.chips import ChipRow
from ui.kit.table_model import Column, Listing, TableModel
from ui.kit.table_view import TableView
from ui.list_out import Shown, plain_title
from ui.record_page import RecordPage

if TYPE_CHECKING:
    from storage import Listing as Stored

NARROW = 760
"""Logical pixels of the page below which the record takes the place of the list."""


class ListPage(RecordPage):
    """Chips above, list and record below. Subclasses give columns, chips, a panel and `listing`."""

    def __init__(
        self,
        desk: Desk,
        title: str,
        tells: str,
        *,
        columns: Sequence[Column[Any]],
        empty: QWidget,
        chips: Sequence[tuple[str, str]] = (),
        action: str = "",
        hat: Hat | None = None,
    ) -> None:
        """Put the parts together; texts are translated already."""
        model: TableModel[Any] = TableModel(columns)
        table = TableView(model, name=title)
        super().__init__(desk, title, tells, main=table, action=action, hat=hat)
        model.setParent(self)
        self.model = model
        self.table = table
        self.table.set_empty(empty)
        self.chips = ChipRow(chips, name=title)
        self.chips.setVisible(bool(chips))
        self.body.insertWidget(0, self.chips)
        self.chips.chosen.connect(lambda _: self.reload())
        self.table.chosen.connect(self._chosen)
        self.table.opened.connect(lambda row: self.open_record(row.id))
        self.table.clicked.connect(self._clicked)
        if self.name in set(ListKind):
            self.offer_export(ListKind(self.name), self.shown_list)

    def listing(self, chip: str) -> Listing[Any]:
        """The list that a chip stands for; for subclasses."""
        raise NotImplementedError

    def shown_list(self) -> Shown:
        """What the list shows by its chip."""
        chip = self.chips.name()
        filtered = "" if chip in ("", "all", "everyone") else self.chips.words(chip)
        listing = cast("Stored[Any]", self.listing(chip))
        return Shown(listing, plain_title(self.title.text(), filtered))

    def reload(self) -> None:
        """Read list and record anew."""
        self.model.set_listing(self.listing(self.chips.name()))
        if self.shows_record:
            self.panel.reload()

    def show_in_main(self, key: Id) -> None:
        """Select the record in the list if it is in sight."""
        self.table.show_key(key)

    def _chosen(self, row: Any) -> None:
        # Walking along an open record shows the next one; a closed panel stays closed until asked for.
        if row is not None and self.shows_record and row.id != self.panel.key:
            self.panel.show_record(row.id)

    def _clicked(self, index: QModelIndex) -> None:
        row = self.model.row(index.row())
        if row is not None:
            self.open_record(row.id)
