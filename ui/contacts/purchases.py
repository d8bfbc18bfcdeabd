"""What a contact bought: how often, for how much, when last."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.contacts import ContactRow
from ui.desk import Desk
from ui.kit import days, digits
from ui.kit.flow import FlowLayout
from ui.kit.text import TextRole, label, plain_tooltip
from ui.kit.words import tr


class Purchases(QWidget):
    """Figures side by side; hidden for who never bought and said nothing."""

    def __init__(self, desk: Desk) -> None:
        """Build them."""
        super().__init__()
        self._desk = desk
        row = FlowLayout(self, spacing=24)
        self.often = label("", TextRole.HEADING)
        self.value = label("", TextRole.HEADING)
        self.last = label("", TextRole.HEADING)
        self.satisfied = label("", TextRole.HEADING)
        titles = (tr("Bought"), tr("In all"), tr("Last time"), tr("Satisfied"))
        self._parts: list[QWidget] = []
        for title, figure in zip(titles, (self.often, self.value, self.last, self.satisfied), strict=True):
            part = QWidget()
            column = QVBoxLayout(part)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            column.addWidget(label(title, TextRole.CAPTION))
            column.addWidget(figure)
            row.addWidget(part)
            self._parts.append(part)

    def show_row(self, row: ContactRow) -> None:
        """Show what one contact bought."""
        self.setVisible(row.bought > 0 or row.scores > 0)
        for part in self._parts[:3]:
            part.setVisible(row.bought > 0)
        self._parts[3].setVisible(row.scores > 0)
        if row.satisfaction is not None:
            mean = digits.number(row.satisfaction, 1)
            self.satisfied.setText(tr("{mean} of 5").format(mean=mean))
            plain_tooltip(
                self.satisfied, tr("1 answer") if row.scores == 1 else tr("the mean of %n answers", row.scores)
            )
        self.often.setText(tr("%n ×", row.bought))
        self.value.setText(self._desk.money(row.value))
        self.last.setText(days.shown_short(row.last_purchase, self._desk.today))
        self.updateGeometry()
