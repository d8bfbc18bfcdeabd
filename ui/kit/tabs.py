"""Tabs that begin where the text below them begins."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QTabBar


class Tabs(QTabBar):
    """Words one after the other; the gap is behind each of them, whichever way one reads."""

    def __init__(self) -> None:
        """Have no tabs yet."""
        super().__init__()
        self.setExpanding(False)
        self.setDrawBase(False)
        self._turn()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Turn round with the window; a style sheet knows left and right only."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._turn()

    def _turn(self) -> None:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if self.property("mirrored") is mirrored:
            return
        self.setProperty("mirrored", mirrored)
        if self.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
            self.style().unpolish(self)
            self.style().polish(self)
