"""What an import brought along and this program has no field for: read and copied, not edited."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ui.kit.buttons import quiet
from ui.kit.insets import inset
from ui.kit.text import TextRole, label, without_mnemonic
from ui.kit.words import tr

_LONGEST = 2_000


class CustomRows(QWidget):
    """A button that says how much there is, and below it, when asked for, each name with its text."""

    def __init__(self) -> None:
        """Start with nothing, hidden."""
        super().__init__()
        self._fields: tuple[tuple[str, str], ...] = ()
        self.button = quiet("", icon="chevron-down")
        self.button.setCheckable(True)
        self.rows = QWidget()
        self._grid = QGridLayout(self.rows)
        inset(self._grid, 9, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self.rows.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addWidget(self.rows)
        self.button.toggled.connect(self.rows.setVisible)
        self.hide()

    def show_fields(self, fields: tuple[tuple[str, str], ...], *, fresh: bool) -> None:
        """Show these; of another record folded away again."""
        if fresh:
            self.button.setChecked(False)
        self.setVisible(bool(fields))
        if fields == self._fields:
            return
        self._fields = fields
        text = tr("1 more field from an import") if len(fields) == 1 else tr("%n more fields from imports", len(fields))
        self.button.setText(without_mnemonic(text))
        self.button.setAccessibleName(text)
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        selectable = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        for number, (name, said) in enumerate(fields):
            called, told = label(name, TextRole.CAPTION, wrap=True), label(said[:_LONGEST], TextRole.BODY, wrap=True)
            called.setMinimumWidth(96)
            called.setMaximumWidth(180)
            told.setMinimumWidth(80)
            told.setTextInteractionFlags(selectable)
            told.setAccessibleName(f"{name}: {said[:_LONGEST]}")
            self._grid.addWidget(called, number, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(told, number, 1, Qt.AlignmentFlag.AlignTop)
