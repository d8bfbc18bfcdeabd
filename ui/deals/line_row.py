"""A line of a deal as it is read: what and how much of it, and what it comes to. Painted, for a deal may have many."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget

from core.deal_lines import LineRow, Upsell
from ui.catalog.wording import quantity_words
from ui.desk import Desk
from ui.kit import fonts, tokens
from ui.kit.fields import shown_percent
from ui.kit.sentences import in_turn
from ui.kit.text import draw_line, paint_chip, plain_tooltip
from ui.kit.tokens import BODY, TINY
from ui.kit.words import tr

_HEIGHT, _PAD = 44, 10


class LineButton(QAbstractButton):
    """One line; pressing it edits it. remove_asked(): the Delete key."""

    remove_asked = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._desk = desk
        self._what = self._counted = self._value = self._extra = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_line(self, row: LineRow) -> None:
        """Show another line."""
        self._what = row.words or tr("(no words)")
        self._counted = counted_words(self._desk, row)
        self._value = self._desk.money(row.line.value)
        self._extra = tr("Extra") if row.line.upsell is Upsell.YES else ""
        told = (self._what, self._counted, self._value, self._extra)
        self.setAccessibleName(in_turn(*told))
        self.setAccessibleDescription(tr("Enter edits it, Delete removes it"))
        plain_tooltip(self, self._what)
        self.update()

    @property
    def words(self) -> str:
        """What the line is about."""
        return self._what

    def sizeHint(self) -> QSize:  # noqa: N802
        """As wide as there is room."""
        return QSize(240, _HEIGHT)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Narrow if need be."""
        return QSize(120, _HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter edits as the space bar does; Delete removes."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif (
            event.key() == Qt.Key.Key_Delete and not event.isAutoRepeat()
        ):  # held down it would take out line after line
            self.remove_asked.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the words over how many, and the value at the end."""
        now = tokens.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        painter.setPen(QPen(QColor(now.focus), 2) if self.hasFocus() else QPen(QColor(now.line), 1))
        painter.setBrush(QColor(now.hover if self.underMouse() else now.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.setFont(fonts.font(BODY))
        painter.setPen(QColor(now.text))
        wide = painter.fontMetrics().horizontalAdvance(self._value) + 2
        end = self.width() - _PAD
        trailing = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        draw_line(painter, self._placed(end - wide, wide, 0, _HEIGHT), trailing, self._value)
        room = max(20, end - wide - 12 - _PAD)
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        cut = painter.fontMetrics().elidedText(self._what, Qt.TextElideMode.ElideRight, room)
        draw_line(painter, self._placed(_PAD, room, 4, 20), leading, cut)
        self._below(painter, now, room)

    def _below(self, painter: QPainter, now: tokens.Tokens, room: int) -> None:
        painter.setFont(fonts.font(TINY))
        painter.setPen(QColor(now.muted))
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        cut = painter.fontMetrics().elidedText(self._counted, Qt.TextElideMode.ElideRight, room)
        wide = painter.fontMetrics().horizontalAdvance(cut) + 2
        draw_line(painter, self._placed(_PAD, wide, 23, 16), leading, cut)
        if self._extra:
            bold = fonts.font(TINY, QFont.Weight.DemiBold)
            chip = QFontMetrics(bold).horizontalAdvance(self._extra) + 18
            if wide + 8 + chip <= room:
                painter.setFont(bold)
                paint_chip(painter, self._placed(_PAD + wide + 8, chip, 22, 18), self._extra, now.shade("sales"))

    def _placed(self, left: int, width: int, top: int, height: int) -> QRectF:
        area = QRectF(left, top, width, height).toRect()
        return QRectF(QStyle.visualRect(self.layoutDirection(), self.rect(), area))


def counted_words(desk: Desk, row: LineRow) -> str:
    """How many for how much each, and what is taken off: 2 × €54.00 · −10%."""
    line = row.line
    parts = [f"{quantity_words(line.quantity, desk.locale)} × {desk.money(line.unit_price)}"]
    if line.discount_percent:
        parts.append(tr("{percent} off").format(percent=shown_percent(line.discount_percent, desk.locale)))
    return " · ".join(parts)
