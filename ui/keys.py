"""All keys on one page (F1), made from the list of actions."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from core.errors import words
from ui.actions import ENTRIES, shown_keys
from ui.kit.buttons import primary
from ui.kit.text import TextRole, label
from ui.kit.words import tr

_IN_PLACE = (
    ("Enter", words("Open the chosen record")),
    ("Esc", words("Leave a field as it was; close a panel")),
    ("Alt+Left", words("Move the chosen deal one column back")),
    ("Alt+Right", words("Move the chosen deal one column on")),
)


class KeysPage(QDialog):
    """Shows what can be done without the mouse."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """List every action that has a key."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Keys"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        lines = [(f"{tr(entry.menu)}: {tr(entry.text)}", shown_keys(entry.keys)) for entry in ENTRIES if entry.keys]
        lines += [(tr(text), shown_keys(keys)) for keys, text in _IN_PLACE]
        half = (len(lines) + 1) // 2
        for number, (text, keys) in enumerate(lines):
            column = 0 if number < half else 2
            grid.addWidget(label(text, TextRole.BODY), number % half, column)
            grid.addWidget(label(keys, TextRole.STRONG), number % half, column + 1)
        close = primary(tr("Close"))
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(16)
        layout.addWidget(label(tr("Keys"), TextRole.TITLE))
        layout.addLayout(grid)
        layout.addLayout(foot)
