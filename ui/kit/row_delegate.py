"""Paints the cells of a list: text, chips, tones and icons, the chosen row in the colours of its hat."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from ui.kit import fonts, icons, tokens
from ui.kit.table_model import Align, Column, Role, TableModel
from ui.kit.text import as_tooltip, draw_line, paint_chip
from ui.kit.tokens import BODY, ROW, TINY, Shade, Tokens, Tone

PAD = 10
"""Logical pixels between the edge of a cell and its text."""


CHIP_SIDES = 18
"""Logical pixels that the round ends of a chip take."""


def hat_of(widget: QWidget | None) -> str:
    """The hat whose colours a widget wears: its own property or that of the nearest widget around it."""
    while widget is not None:
        hat = widget.property("hat")
        if hat:
            return str(hat)
        widget = widget.parentWidget()
    return ""


class RowDelegate(QStyledItemDelegate):
    """Draws a cell of a `TableView`; `hovered` is the row under the mouse, -1 for none.

    too_narrow: a text had to be cut in a column of a set width (number of the column, logical pixels it needs).
    """

    too_narrow = Signal(int, int)

    def __init__(self, view: QAbstractItemView) -> None:
        """Draw for this view."""
        super().__init__(view)
        self._view = view
        self._look: tuple[Tokens, Shade] | None = None
        self.hovered = -1

    def begin(self) -> None:
        """Look up the colours once for all cells that are painted now, until `end`."""
        now = tokens.current()
        self._look = now, now.shade(hat_of(self._view) or None)

    def end(self) -> None:
        """Colours may change from now on."""
        self._look = None

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Rows are equally high."""
        width = text_width(str(index.data() or "")) + 2 * PAD
        return QSize(width, ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw background, icon, and text or chip."""
        if self._look is None:
            self.begin()
            self.paint(painter, option, index)
            self.end()
            return
        now, accent = self._look
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        self._ground(painter, area, index, chosen, now, accent)
        column = _column(index)
        inner = area.adjusted(PAD, 0, -PAD, 0)
        inner = self._icon(painter, inner, index, option.direction, now)
        text, tone = _told(index)
        as_chip = column is not None and column.chip and bool(text)
        cut = _CHIP if as_chip else _cut(column)
        painter.setFont(fonts.font(*cut))
        if column is not None and column.width and text:
            wide = fonts.metrics(*cut).horizontalAdvance(text) + (CHIP_SIDES if as_chip else 0)
            if wide > inner.width() + 1:
                self.too_narrow.emit(index.column(), int(wide + area.width() - inner.width()) + 1)
        if as_chip and column is not None:
            shade = now.apart(now.shade(tone), accent.tint if chosen else now.surface)
            _chip(painter, inner, text, shade, column, option.direction)
        else:
            painter.setPen(QColor(_colour(column, tone, chosen, now)))
            _text(painter, inner, text, column)
        painter.restore()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Show the whole text of a cell that was cut, as typed."""
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        room = option.rect.width() - 2 * PAD - (22 if index.data(Role.ICON) else 0)
        cut = bool(text) and text_width(text) > room
        QToolTip.showText(event.globalPos(), as_tooltip(text) if cut else "", view)
        return True

    def _ground(
        self,
        painter: QPainter,
        area: QRectF,
        index: QModelIndex | QPersistentModelIndex,
        chosen: bool,
        now: Tokens,
        accent: Shade,
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        if chosen:
            painter.fillRect(area, QColor(accent.tint))
        elif index.row() == self.hovered:
            painter.fillRect(area, QColor(now.hover))
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), QColor(now.line))
        if index.row() == self._view.currentIndex().row() and self._view.hasFocus():
            self._ring(painter, area, index, QColor(accent.fill))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)

    def _ring(self, painter: QPainter, area: QRectF, index: QModelIndex | QPersistentModelIndex, ring: QColor) -> None:
        """Show where the keyboard is: a line above and below the row, a bar where it begins."""
        painter.fillRect(QRectF(area.left(), area.top(), area.width(), 1), ring)
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), ring)
        if index.column() == 0:
            mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
            painter.fillRect(QRectF(area.right() - 4 if mirrored else area.left(), area.top(), 4, area.height()), ring)

    def _icon(
        self,
        painter: QPainter,
        inner: QRectF,
        index: QModelIndex | QPersistentModelIndex,
        direction: Qt.LayoutDirection,
        now: Tokens,
    ) -> QRectF:
        column = _column(index)
        name = index.data(Role.ICON) if column is None or column.icon is not None else ""
        if not name:
            return inner
        mirrored = direction is Qt.LayoutDirection.RightToLeft
        left = inner.right() - 16 if mirrored else inner.left()
        icons.paint(painter, name, QRectF(left, inner.center().y() - 8, 16, 16), now.muted)
        return inner.adjusted(0, 0, -24, 0) if mirrored else inner.adjusted(24, 0, 0, 0)


def text_width(text: str) -> int:
    """How wide a text is in the ordinary size, in logical pixels."""
    return fonts.metrics().horizontalAdvance(text)


def _told(index: QModelIndex | QPersistentModelIndex) -> tuple[str, Tone | None]:
    """Text and tone of a cell; from one of our models without asking through Qt, which takes twice the time."""
    model = index.model()
    if not isinstance(model, TableModel):
        return str(index.data(Qt.ItemDataRole.DisplayRole) or ""), index.data(Role.TONE)
    column, row = model.columns[index.column()], model.row(index.row())
    if row is None:
        return "", None
    return column.text(row), column.tone(row) if column.tone else None


def _column(index: QModelIndex | QPersistentModelIndex) -> Column[Any] | None:
    columns = getattr(index.model(), "columns", None)
    return columns[index.column()] if columns else None


_CHIP = TINY, QFont.Weight.DemiBold
"""Size and weight of the words on a chip."""


def _cut(column: Column[Any] | None) -> tuple[int, QFont.Weight]:
    return BODY, QFont.Weight.DemiBold if column and column.strong else QFont.Weight.Normal


def _colour(column: Column[Any] | None, tone: Tone | None, chosen: bool, now: Tokens) -> str:
    if tone:
        return now.shade(tone).text
    return now.muted if column and column.muted and not chosen else now.text


def _text(painter: QPainter, inner: QRectF, text: str, column: Column[Any] | None) -> None:
    cut = fonts.metrics(*_cut(column)).elidedText(
        " ".join(text.split("\n")), Qt.TextElideMode.ElideRight, int(inner.width()) + 1
    )
    align = column.align if column else Align.START
    draw_line(painter, inner, Qt.AlignmentFlag(int(align)), cut)


def _chip(
    painter: QPainter, inner: QRectF, text: str, shade: Shade, column: Column[Any], direction: Qt.LayoutDirection
) -> None:
    metrics = fonts.metrics(*_CHIP)
    width = min(metrics.horizontalAdvance(text) + float(CHIP_SIDES), inner.width())
    height = metrics.height() + 6.0
    left = inner.left()
    if (column.align is Align.END) != (direction is Qt.LayoutDirection.RightToLeft):
        left = inner.right() - width
    if column.align is Align.CENTER:
        left = inner.center().x() - width / 2
    paint_chip(painter, QRectF(left, inner.center().y() - height / 2, width, height), text, shade)
