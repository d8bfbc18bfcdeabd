"""A panel that scrolls up and down and never sideways."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ui.kit.insets import inset


class Scroller(QScrollArea):
    """Put cards into `body`; they are as wide as the panel."""

    def __init__(self, *, spacing: int = 12) -> None:
        """Start empty, with this many logical pixels between cards."""
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        inner.setProperty("kind", "page")
        self.body = QVBoxLayout(inner)
        inset(self.body, 0, 0, 4, 0)
        self.body.setSpacing(spacing)
        self.setWidget(inner)

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Add at the lower end."""
        self.body.addWidget(widget, stretch)
