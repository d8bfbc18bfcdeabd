"""A list on the left, the chosen record on the right: what most rooms look like."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QByteArray, QModelIndex, Qt
from PySide6.QtWidgets import QSplitter, QWidget

from core.activities import Hat
from core.ids import Id
from ui.desk import Desk
from ui.kit.chips import ChipRow
from ui.kit.page import Page
from ui.kit.table_model import Column, Listing, TableModel
from ui.kit.table_view import TableView
from ui.record.panel import RecordPanel

NARROW = 760
"""Logical pixels of the page below which the record takes the place of the list."""


class ListPage(Page):
    """Chips above, list and record below. Subclasses give columns, chips, a panel and `listing`."""

    name = ""
    """What the settings call it."""

    def __init__(
        self,
        desk: Desk,
        title: str,
        tells: str,
        *,
        columns: Sequence[Column[Any]],
        panel: RecordPanel,
        empty: QWidget,
        chips: Sequence[tuple[str, str]] = (),
        action: str = "",
        hat: Hat | None = None,
    ) -> None:
        """Put the parts together; texts are translated already."""
        super().__init__(title, tells, action=action, hat=hat)
        self.desk = desk
        self.panel = panel
        self.model: TableModel[Any] = TableModel(columns, parent=self)
        self.table = TableView(self.model, name=title)
        self.table.set_empty(empty)
        self.chips = ChipRow(chips, name=title)
        self.chips.setVisible(bool(chips))
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(self.table)
        self.split.addWidget(panel)
        self.split.setStretchFactor(0, 3)
        self.split.setStretchFactor(1, 2)
        panel.setMinimumWidth(360)
        self.table.setMinimumWidth(280)
        panel.hide()
        self.body.addWidget(self.chips)
        self.body.addWidget(self.split, 1)
        self.interests = self.interests | panel.interests
        kept: QByteArray = desk.settings.state(f"{self.name}/split")
        if not kept.isEmpty():
            self.split.restoreState(kept)
        self.chips.chosen.connect(lambda _: self.reload())
        self.table.chosen.connect(self._chosen)
        self.table.opened.connect(lambda row: self.open_record(row.id))
        self.table.clicked.connect(self._clicked)
        panel.closed.connect(self.close_record)
        self.split.splitterMoved.connect(self._remember_split)
        self.listen(desk.bridge.changed, self.changed)

    def listing(self, chip: str) -> Listing[Any]:
        """The list that a chip stands for; for subclasses."""
        raise NotImplementedError

    def reload(self) -> None:
        """Read list and record anew."""
        self.model.set_listing(self.listing(self.chips.name()))
        if not self.panel.isHidden():
            self.panel.reload()

    def open_record(self, key: Id, then: Callable[[], object] | None = None) -> bool:
        """Show a record beside the list, and select it there if it is in sight; false if it is gone."""
        if not self.panel.show_record(key):
            self.close_record()
            return False
        self.panel.show()
        self.table.show_key(key)
        if then is not None:
            then()
        return True

    def close_record(self) -> None:
        """Give the list the whole width again."""
        self.panel.flush()
        self.panel.key = None
        self.panel.hide()
        self.table.setFocus()

    def flush(self) -> None:
        """Save what is being typed."""
        self.panel.flush()

    def _chosen(self, row: Any) -> None:
        # Walking along an open record shows the next one; a closed panel stays closed until asked for.
        if row is not None and not self.panel.isHidden() and row.id != self.panel.key:
            self.panel.show_record(row.id)

    def _clicked(self, index: QModelIndex) -> None:
        row = self.model.row(index.row())
        if row is not None:
            self.open_record(row.id)

    def _remember_split(self, *_: int) -> None:
        self.desk.settings.set_state(f"{self.name}/split", self.split.saveState())
