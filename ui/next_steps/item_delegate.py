"""Paints a line of things to do: a box to tick, who and what, the phone, and when, in two rows of text."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem

from core.next_steps import StepKind
from ui.kit import digits, fonts, tokens
from ui.kit.icons import icon
from ui.kit.row_delegate import RowDelegate, hat_of
from ui.kit.table_model import Role
from ui.kit.text import draw_line, paint_chip
from ui.kit.tokens import BODY, TINY, Shade, Tokens
from ui.kit.words import tr
from ui.next_steps.lines import ICONS, Heading, Line, More

HIGH = 52
"""Height of a line, of a heading and of the way to the rest, in logical pixels."""
HEAD = 36
TAIL = 36

_PAD, _FAR, _BOX, _ROUND = 15, 12, 18, 24
"""Logical pixels kept free where a line begins and ends, of its box, and of what is round about the box."""
_TEXT = _PAD + _ROUND + 6
"""Logical pixels before the texts of a line."""
_NARROW = 340
"""Width up to which the name has the first row of a line for itself, and the chip steps below."""
_START = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
_END = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Places:
    """Where the parts of a line stand that can be clicked, in the coordinates of the list."""

    box: QRect
    snooze: QRect
    phone: QRect


NOWHERE = Places(QRect(), QRect(), QRect())


class ItemDelegate(RowDelegate):
    """Draws for an `ItemView`; `hovered` is the row under the mouse, -1 for none."""

    def __init__(self, view: QAbstractItemView, *, ends: bool = False) -> None:
        """Draw for this view; `ends`: the edge of what is around ends its last row, so no line need."""
        super().__init__(view)
        self._ends = ends

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802
        """The view gives the rows their height."""
        return QSize(200, HIGH)

    def places(self, area: QRect, line: Line) -> Places:
        """Where box, snooze and phone of a line stand."""
        direction = self._view.layoutDirection()
        row = QRect(area.left(), area.top(), area.width(), HIGH)

        def placed(rect: QRect) -> QRect:
            return QStyle.visualRect(direction, row, rect)

        box = QRect(row.left() + _PAD - 4, row.top(), _ROUND + 8, HIGH)
        snooze = QRect(row.right() - _FAR - 24, row.top(), 24 + _FAR, HIGH)
        width = QFontMetrics(fonts.font(BODY)).horizontalAdvance(line.item.phone) + 4 if line.item.phone else 0
        end = row.right() - _FAR - 32 - self._beside_phone(row, line, width) - 12
        phone = QRect(end - width, row.top() + 6, width, 20) if self._has_room(row, line, width) else QRect()
        return Places(placed(box), placed(snooze), placed(phone))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw a row of any sort."""
        row = index.data(Role.ROW)
        now = tokens.current()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        match row:
            case Heading():
                self._heading(painter, option.rect, row, now)
            case More():
                self._backdrop(painter, option, index, now)
                self._more(painter, option.rect, row, now)
            case Line():
                ground = self._backdrop(painter, option, index, now)
                self._line(painter, option.rect, row, now, active=self._is_active(index), ground=ground)
        painter.restore()

    def _is_active(self, index: QModelIndex | QPersistentModelIndex) -> bool:
        at = index.row()
        return at == self.hovered or (at == self._view.currentIndex().row() and self._view.hasFocus())

    def _chip_width(self, line: Line) -> int:
        metrics = QFontMetrics(fonts.font(TINY, QFont.Weight.DemiBold))
        return metrics.horizontalAdvance(line.state) + 18 if line.state else 0

    def _beside_phone(self, row: QRect, line: Line, width: int) -> int:
        """What a phone leaves free for the chip: as much as most chips need, so that phones stand in line.

        Where that would cut the name, no more than this chip needs.
        """
        if _is_narrow(row):
            return 0  # the chip stands below it
        metrics, chip = QFontMetrics(fonts.font(TINY, QFont.Weight.DemiBold)), self._chip_width(line)
        often = (tr("%n days late", 88), tr("since {day}").format(day="30 Nov"))
        usual = max(chip, max(map(metrics.horizontalAdvance, often)) + 18)
        return usual if self._for_name(row, usual, width) >= _wide(line.title) else chip

    @staticmethod
    def _for_name(row: QRect, chip: int, phone: int) -> int:
        """What chip and phone leave to the name."""
        return row.width() - _TEXT - _FAR - 32 - chip - phone - 24

    def _has_room(self, row: QRect, line: Line, width: int) -> bool:
        """The phone is shown where the name keeps a good part of the line."""
        chip = 0 if _is_narrow(row) else self._chip_width(line)
        return bool(width) and self._for_name(row, chip, width) >= min(_wide(line.title), 120)

    def _backdrop(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        now: Tokens,
    ) -> str:
        """Draw the ground of a row, and give back its colour."""
        area = QRectF(option.rect)
        row = index.data(Role.ROW)
        accent = now.shade(str(row.item.kind.hat) if isinstance(row, Line) else hat_of(self._view) or None)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        marked = bool(option.state & QStyle.StateFlag.State_Selected and self._view.property("marks"))
        here = index.row() == self._view.currentIndex().row() and self._view.hasFocus()
        asks = area.height() > HIGH
        if asks:
            painter.fillRect(area, QColor(now.surface))  # Qt has filled what is chosen already
        elif marked:
            painter.fillRect(area, QColor(accent.tint))
        elif index.row() == self.hovered:
            painter.fillRect(area, QColor(now.hover))
        if not (self._ends and index.row() == self._view.model().rowCount() - 1):
            painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), QColor(now.line))
        if here and not asks:
            self._frame(painter, area, accent, now)
        if asks:  # a bar joins the line with what is asked below it, on plain ground that its fields stand out from
            painter.fillRect(self._bar(area), QColor(accent.fill))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        return accent.tint if (marked or here) and not asks else now.surface

    def _frame(self, painter: QPainter, area: QRectF, accent: Shade, now: Tokens) -> None:
        """Show where the keyboard is: a frame around the line, a bar where it begins."""
        painter.fillRect(area.adjusted(0, 0, 0, -1), QColor(accent.tint))
        painter.setPen(QPen(QColor(accent.fill), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(area.adjusted(0, 0, -1, -1))
        painter.fillRect(self._bar(area), QColor(accent.fill))

    def _bar(self, area: QRectF) -> QRect:
        """Where a line begins."""
        bar = QRect(int(area.left()), int(area.top()), 4, int(area.height()))
        return QStyle.visualRect(self._view.layoutDirection(), area.toRect(), bar)

    def _heading(self, painter: QPainter, area: QRect, heading: Heading, now: Tokens) -> None:
        inner = QRectF(area.adjusted(_PAD, 8, -_PAD, 0))
        painter.setFont(fonts.font(TINY, QFont.Weight.DemiBold))
        painter.setPen(QColor(now.shade(heading.tone).text if heading.tone else now.muted))
        number = digits.number(heading.count)
        text = f"{heading.title}  {number}"
        draw_line(painter, inner, _START, text)
        used = painter.fontMetrics().horizontalAdvance(text) + 16
        if heading.tells and used < inner.width() - 60:
            painter.setFont(fonts.font(TINY))
            painter.setPen(QColor(now.muted))
            room = int(inner.width() - used)
            cut = painter.fontMetrics().elidedText(heading.tells, Qt.TextElideMode.ElideRight, room)
            draw_line(painter, inner, _END, cut)

    def _more(self, painter: QPainter, area: QRect, more: More, now: Tokens) -> None:
        inner = QRectF(area.adjusted(_TEXT, 0, -_PAD, 0))
        if self._view.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            inner = QRectF(area.adjusted(_PAD, 0, -_TEXT, 0))
        painter.setFont(fonts.font(BODY))
        painter.setPen(QColor(now.muted))
        draw_line(painter, inner, _START, more.title)

    def _line(self, painter: QPainter, area: QRect, line: Line, now: Tokens, *, active: bool, ground: str) -> None:
        row = QRect(area.left(), area.top(), area.width(), HIGH)
        places = self.places(area, line)
        self._box(painter, places.box, line, now, active=active)
        left = row.left() + _TEXT
        end = below_end = row.right() - _FAR - 32
        beside = self._chip(painter, row, line, now.apart(now.shade(line.tone), ground), end)
        if _is_narrow(row):
            below_end = min(end, beside - 8)
        else:
            end = beside
        if not places.phone.isEmpty():
            painter.setFont(fonts.font(BODY))
            painter.setPen(QColor(now.text if active else now.muted))
            draw_line(painter, QRectF(places.phone), _END, line.item.phone)
        _drawn("alarm-clock", "text" if active else "faint").paint(painter, _square(places.snooze).toRect())
        if not places.phone.isEmpty():
            end = row.right() - _FAR - 32 - self._beside_phone(row, line, places.phone.width()) - 12
            end -= places.phone.width() + 4
        self._write(painter, row, QRect(left, row.top() + 6, end - 8 - left, 20), line.title, now.text, bold=True)
        below = " · ".join(part for part in (line.text, line.reason) if part)
        room = below_end - left
        if line.item.kind is StepKind.CONTENT and not line.item.about and fonts.width(below, BODY) > room:
            below = ""  # that it is of no promotion is not worth half a word
        self._write(painter, row, QRect(left, row.top() + 26, room, 20), below, now.muted)

    def _box(self, painter: QPainter, place: QRect, line: Line, now: Tokens, *, active: bool) -> None:
        square = _square(place, _BOX)
        tone = now.shade(line.item.kind.hat)
        if active:
            painter.setPen(QPen(QColor(tone.fill), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(square)
            _drawn("check", str(line.item.kind.hat)).paint(painter, square.adjusted(3, 3, -3, -3).toRect())
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tone.tint))
            painter.drawEllipse(square.adjusted(-3, -3, 3, 3))
            _drawn(ICONS[line.item.kind], str(line.item.kind.hat)).paint(
                painter, square.adjusted(2, 2, -2, -2).toRect()
            )

    def _chip(self, painter: QPainter, row: QRect, line: Line, shade: Shade, end: int) -> int:
        """Draw the state before where it has to end; gives where it begins."""
        if not line.state:
            return end
        painter.setFont(fonts.font(TINY, QFont.Weight.DemiBold))
        width = min(self._chip_width(line), row.width() // 2)
        high = painter.fontMetrics().height() + 6
        middle = row.top() + (36 if _is_narrow(row) else 16)
        area = QRect(end - width, middle - high // 2, width, high)
        paint_chip(painter, QRectF(self._placed(row, area)), line.state, shade)
        return end - width

    def _write(self, painter: QPainter, row: QRect, area: QRect, text: str, colour: str, *, bold: bool = False) -> None:
        cut = BODY, QFont.Weight.DemiBold if bold else QFont.Weight.Normal
        painter.setFont(fonts.shared(*cut))
        painter.setPen(QColor(colour))
        line = fonts.elided(" ".join(text.split("\n")), max(10, area.width()), *cut)
        draw_line(painter, QRectF(self._placed(row, area)), _START, line)

    def _placed(self, row: QRect, area: QRect) -> QRect:
        return QStyle.visualRect(self._view.layoutDirection(), row, area)


def _is_narrow(row: QRect) -> bool:
    return row.width() <= _NARROW


def _wide(name: str) -> int:
    return fonts.width(name, BODY, QFont.Weight.DemiBold)


@cache
def _drawn(name: str, role: str) -> QIcon:
    """An icon that is drawn once and then kept by Qt, in the colours of the moment."""
    return icon(name, role)


def _square(area: QRect, side: int = 16) -> QRectF:
    middle = QRectF(area).center()
    return QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
