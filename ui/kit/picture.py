"""An icon that stands by itself, in the colours of the moment."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.kit.icons import icon


class Picture(QWidget):
    """Painted afresh when the theme changes, which a pixmap in a label is not; says nothing to assistive tools."""

    def __init__(self, name: str, role: str = "muted", size: int = 16) -> None:
        """Show an icon by its name and role (see `ui.kit.icons.icon`), so many logical pixels wide and high."""
        super().__init__()
        self._icon = icon(name, role)
        self.setFixedSize(size, size)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw it."""
        self._icon.paint(QPainter(self), self.rect())
