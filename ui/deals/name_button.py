"""A name that can be pressed; cut with an ellipsis where there is no room."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from ui.kit.pressing import PushButton
from ui.kit.text import plain_tooltip, without_mnemonic

_AROUND = 12
"""Logical pixels of the button around its words."""

BEFORE = 5
"""Those of them before the words."""


class NameButton(PushButton):
    """A link to the record of somebody."""

    def __init__(self) -> None:
        """Start without a name."""
        super().__init__()
        self.name = ""
        self.setProperty("kind", "link")
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_name(self, name: str, told: str) -> None:
        """Show a name; assistive tools hear what pressing it does."""
        self.name = name
        self.setAccessibleName(told)
        self._cut()
        self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802
        """As wide as the name."""
        return QSize(self.fontMetrics().horizontalAdvance(self.name) + _AROUND, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Almost nothing in width."""
        return QSize(48, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Cut anew."""
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        cut = self.fontMetrics().elidedText(self.name, Qt.TextElideMode.ElideRight, self.width() - _AROUND + 1)
        self.setText(without_mnemonic(cut))
        plain_tooltip(self, self.name if cut != self.name else "")
