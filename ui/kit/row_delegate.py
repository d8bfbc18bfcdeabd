"""Paints the cells of a list: text, chips, tones and icons, the chosen row in the colours of its hat."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
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
    """Draws the rows of a `TableView`; `hovered` is the row under the mouse, -1 for none.

    too_narrow: a text had to be cut in a column of a set width (number of the column, logical pixels it needs).
    """

    too_narrow = Signal(int, int)

    def __init__(self, view: QAbstractItemView) -> None:
        """Draw for this view."""
        super().__init__(view)
        self._view = view
        self.hovered = -1

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Rows are equally high."""
        width = text_width(str(index.data() or "")) + 2 * PAD
        return QSize(width, ROW)

    def paint_rows(self, painter: QPainter, area: QRect) -> None:
        """Draw all rows in a part of the view, which is a third of the work of drawing cell by cell as Qt asks for it.

        Args:
            painter: of the view's viewport.
            area: logical pixels of the viewport that are to be seen anew.
        """
        view = self._view
        model = view.model()
        assert isinstance(view, QTableView)
        assert isinstance(model, TableModel)
        first, last = view.rowAt(area.top()), view.rowAt(area.bottom())
        if first < 0:
            return
        columns = [
            (number, column, left, view.columnWidth(number))
            for number, column in enumerate(model.columns)
            if not view.isColumnHidden(number)
            and (left := view.columnViewportPosition(number)) <= area.right()
            and left + view.columnWidth(number) > area.left()
        ]
        now = tokens.current()
        accent = now.shade(hat_of(view) or None)
        keyboard = view.currentIndex().row() if view.hasFocus() else -1
        chosen = [(each.top(), each.bottom()) for each in view.selectionModel().selection().toList()]
        for number in range(first, (last if last >= 0 else model.rowCount() - 1) + 1):
            top, height = view.rowViewportPosition(number), view.rowHeight(number)
            look = _Look(now, accent, chosen=any(begin <= number <= end for begin, end in chosen))
            for place, _, left, width in columns:
                with_ring = number == keyboard
                self._ground(painter, QRect(left, top, width, height), look, number, first=place == 0, ring=with_ring)
            row = model.row(number)
            if row is not None:
                for place, column, left, width in columns:
                    self._cell(painter, QRectF(left, top, width, height), look, row, column, place)

    def _cell(self, painter: QPainter, area: QRectF, look: _Look, row: object, column: Column[Any], place: int) -> None:
        """Draw icon, and text or chip."""
        text, tone = column.text(row), column.tone(row) if column.tone else None
        inner = area.adjusted(PAD, 0, -PAD, 0)
        if column.icon is not None:
            inner = self._icon(painter, inner, column.icon(row), look.now)
        if not text:
            return
        size, weight = _CHIP if column.chip else _cut(column)
        if column.width:
            wide = fonts.width(text, size, weight) + (CHIP_SIDES if column.chip else 0)
            if wide > inner.width():  # letters may be a part of a pixel wider than they say
                self.too_narrow.emit(place, int(wide + area.width() - inner.width()) + 1)
        if column.chip:
            shade = look.now.apart(look.now.shade(tone), look.accent.tint if look.chosen else look.now.surface)
            _chip(painter, inner, text, shade, column)
        else:
            painter.setPen(tokens.colour(_colour(column, tone, look.chosen, look.now)))
            line = fonts.elided(" ".join(text.split("\n")), int(inner.width()) + 1, size, weight)
            draw_line(painter, inner, _ALIGN[column.align], line, (size, weight))

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

    def _ground(self, painter: QPainter, area: QRect, look: _Look, number: int, *, first: bool, ring: bool) -> None:
        if look.chosen:
            painter.fillRect(area, tokens.colour(look.accent.tint))
        elif number == self.hovered:
            painter.fillRect(area, tokens.colour(look.now.hover))
        line = tokens.colour(look.accent.fill if ring else look.now.line)
        painter.fillRect(area.left(), area.bottom(), area.width(), 1, line)
        if ring:
            self._ring(painter, area, line, first=first)

    @staticmethod
    def _ring(painter: QPainter, area: QRect, ring: QColor, *, first: bool) -> None:
        """Show where the keyboard is: a line above and below the row, a bar where it begins."""
        painter.fillRect(area.left(), area.top(), area.width(), 1, ring)
        if first:
            mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
            painter.fillRect(area.right() - 3 if mirrored else area.left(), area.top(), 4, area.height(), ring)

    @staticmethod
    def _icon(painter: QPainter, inner: QRectF, name: str, now: Tokens) -> QRectF:
        if not name:
            return inner
        mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = inner.right() - 16 if mirrored else inner.left()
        icons.paint(painter, name, QRectF(left, inner.center().y() - 8, 16, 16), now.muted)
        return inner.adjusted(0, 0, -24, 0) if mirrored else inner.adjusted(24, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class _Look:
    """The colours that a row is drawn in."""

    now: Tokens
    accent: Shade
    chosen: bool


_ALIGN = {align: Qt.AlignmentFlag(int(align)) for align in Align}


def text_width(text: str) -> int:
    """How wide a text is in the ordinary size, in logical pixels."""
    return fonts.metrics().horizontalAdvance(text)


_CHIP = TINY, QFont.Weight.DemiBold
"""Size and weight of the words on a chip."""


def _cut(column: Column[Any]) -> tuple[int, QFont.Weight]:
    return BODY, QFont.Weight.DemiBold if column.strong else QFont.Weight.Normal


def _colour(column: Column[Any], tone: Tone | None, chosen: bool, now: Tokens) -> str:
    if tone:
        return now.shade(tone).text
    return now.muted if column.muted and not chosen else now.text


def _chip(painter: QPainter, inner: QRectF, text: str, shade: Shade, column: Column[Any]) -> None:
    width = min(fonts.width(text, *_CHIP) + float(CHIP_SIDES), inner.width())
    height = fonts.metrics(*_CHIP).height() + 6.0
    left = inner.left()
    if column.align is Align.END or painter.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        left = inner.right() - width
    if column.align is Align.CENTER:
        left = inner.center().x() - width / 2
    paint_chip(painter, QRectF(left, inner.center().y() - height / 2, width, height), text, shade, cut=_CHIP)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
