"""The heading of a part of a record with the button that adds to it; below each other where it is narrow."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget

from ui.kit.flow import FlowLayout
from ui.kit.text import TextRole, label


def heading(title: str, button: QPushButton) -> QWidget:
    """Put both on a line."""
    whole = QWidget()
    line = FlowLayout(whole, spacing=8)
    words = label(title, TextRole.HEADING)
    words.setFixedHeight(button.sizeHint().height())
    line.addWidget(words)
    line.addWidget(button)
    return whole
