"""What a contact bought: how often, for how much, when last."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.contacts import ContactRow
from ui.desk import Desk
from ui.kit import days
from ui.kit.text import TextRole, label
from ui.kit.words import tr


class Purchases(QWidget):
    """Three figures side by side; hidden for who never bought."""

    def __init__(self, desk: Desk) -> None:
        """Build them."""
        super().__init__()
        self._desk = desk
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        self.often = label("", TextRole.HEADING)
        self.value = label("", TextRole.HEADING)
        self.last = label("", TextRole.HEADING)
        for title, figure in ((tr("Bought"), self.often), (tr("In all"), self.value), (tr("Last time"), self.last)):
            column = QVBoxLayout()
            column.setSpacing(0)
            column.addWidget(label(title, TextRole.CAPTION))
            column.addWidget(figure)
            row.addLayout(column)
        row.addStretch(1)

    def show_row(self, row: ContactRow) -> None:
        """Show what one contact bought."""
        self.setVisible(row.bought > 0)
        self.often.setText(tr("%n ×", row.bought))
        self.value.setText(self._desk.money(row.value))
        self.last.setText(days.shown_short(row.last_purchase, self._desk.today))
