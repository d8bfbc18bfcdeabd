"""How the parts of a record are put under each other."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.kit.text import TextRole, label


def section(title: str, widget: QWidget) -> QVBoxLayout:
    """A heading with what stands under it."""
    made = QVBoxLayout()
    made.setSpacing(8)
    made.addWidget(label(title, TextRole.HEADING))
    made.addWidget(widget)
    return made


def put(where: QWidget, widget: QWidget) -> None:
    """Add a widget to the layout of another."""
    layout = where.layout()
    assert layout is not None
    layout.addWidget(widget)
