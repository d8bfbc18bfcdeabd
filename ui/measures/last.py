"""The latest numbers of a kind, quietly beside each other, each with a button that takes it out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from core.measures import MeasureRow
from ui.kit.buttons import tool
from ui.kit.flow import FlowLayout
from ui.kit.text import TextRole, label, plain_tooltip
from ui.kit.words import tr
from ui.measures.wording import row_words


class LastNumbers(QWidget):
    """Hidden while there are none. taken_out(row): the person wants that number gone."""

    taken_out = Signal(object)

    def __init__(self) -> None:
        """Start without numbers."""
        super().__init__()
        self._numbers: list[_Number] = []
        self._layout = FlowLayout(self, spacing=8)
        self._layout.addWidget(label(tr("The latest:"), TextRole.MUTED))
        self.hide()

    @property
    def said(self) -> list[str]:
        """What stands there, in the order of reading."""
        return [each.said.text() for each in self._numbers if not each.isHidden()]

    @property
    def buttons(self) -> list[QToolButton]:
        """What takes each of them out, in the order of reading."""
        return [each.button for each in self._numbers if not each.isHidden()]

    def show_rows(self, rows: Sequence[MeasureRow], today: date) -> None:
        """Show these in place of the others."""
        while len(self._numbers) < len(rows):
            made = _Number(self)
            self._numbers.append(made)
            self._layout.addWidget(made)
        for place, each in enumerate(self._numbers):
            if place < len(rows):
                each.show_row(rows[place], today)
            each.setVisible(place < len(rows))
        self.setVisible(bool(rows))


class _Number(QWidget):
    def __init__(self, numbers: LastNumbers) -> None:
        super().__init__(numbers)
        self._row: MeasureRow | None = None
        self.said = label("", elide=True)
        self.button = tool("x", "")
        self.button.clicked.connect(lambda: numbers.taken_out.emit(self._row))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.said)
        line.addWidget(self.button)

    def show_row(self, row: MeasureRow, today: date) -> None:
        self._row = row
        what = row_words(row, today)
        self.said.setText(what)
        name = tr("Take out: {what}").format(what=what)
        self.button.setAccessibleName(name)
        plain_tooltip(self.button, name)
