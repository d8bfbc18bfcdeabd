"""One line to type into; where it is too narrow for its text, it shows so."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame, QToolButton, QToolTip

from ui.kit.text import as_tooltip, draw_line, lead

_BESIDE = 2
"""Logical pixels that Qt keeps free on either side of the text of a line."""


class Line(QLineEdit):
    """One line to type into that begins where the window begins to read."""

    def __init__(self, hint: str = "") -> None:
        """Show a hint while it is empty."""
        super().__init__()
        self.setPlaceholderText(hint)
        self.setMinimumWidth(48)
        lead(self)

    def is_cut(self) -> bool:
        """Whether there is less room than the text, or the hint in its stead, needs."""
        shown = self.displayText() or self.placeholderText()
        return self.fontMetrics().horizontalAdvance(shown) > self._room().width()

    def event(self, event: QEvent) -> bool:
        """Tell all of what is cut."""
        if isinstance(event, QHelpEvent) and not self.toolTip() and self.is_cut():
            QToolTip.showText(event.globalPos(), as_tooltip(self.displayText() or self.placeholderText()), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show by an ellipsis where a text goes on; Qt would end it in the middle of a letter."""
        if self.hasFocus() or self.hasSelectedText() or not self.displayText() or not self.is_cut():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option, painter, self)
        room = self._room()
        cut = self.fontMetrics().elidedText(self.displayText(), Qt.TextElideMode.ElideRight, room.width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        draw_line(painter, QRectF(room), self.alignment() | Qt.AlignmentFlag.AlignVCenter, cut)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin to show at the beginning what is chosen as a whole; Qt would show the end."""
        super().focusInEvent(event)
        length = len(self.text())
        if length and self.selectionLength() == length and self.is_cut():
            self.setSelection(length, -length)

    def _room(self) -> QRect:
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        inner = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        room = inner.marginsRemoved(self.textMargins())
        for sign in self.findChildren(QToolButton):  # what opens the calendar, what empties the line
            if sign.isVisibleTo(self) and sign.geometry().intersects(room):
                if sign.geometry().center().x() < self.rect().center().x():
                    room.setLeft(sign.geometry().right() + 1)
                else:
                    room.setRight(sign.geometry().left() - 1)
        return room.adjusted(_BESIDE, 0, -_BESIDE, 0)

    def changeEvent(self, event: QEvent) -> None:
        """Move with the window's direction."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            lead(self)
