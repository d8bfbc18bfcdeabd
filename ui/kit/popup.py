"""A small card above the window that goes away by itself: a question, a month."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QStyle, QStyleOption, QWidget


class Popup(QFrame):
    """A window of its own with round corners; a click elsewhere or Escape closes and destroys it."""

    def __init__(self, parent: QWidget) -> None:
        """Belong to a window."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("kind", "popup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground and border by the style sheet: what is see-through at its corners gets none by itself."""
        option = QStyleOption()
        option.initFrom(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, QPainter(self), self)
