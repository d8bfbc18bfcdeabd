"""Promotions over the months: a bar each, in the order of their channels, and a line for today."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QLocale,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
)

from core.ids import Id
from core.period import months
from core.promotions import Phase, PromotionRow
from ui.desk import Desk
from ui.kit import fonts, tokens
from ui.kit.empty import Empty
from ui.kit.row_delegate import PAD
from ui.kit.text import as_tooltip, draw_line
from ui.kit.tokens import BODY, ROW, TINY, Tone
from ui.kit.words import tr
from ui.promotions.timeline_model import BEFORE, SPAN, Index, TimelineModel, months_on, period_from
from ui.promotions.wording import phase_of

_CHANNEL = 124
_BAR = 22
"""Width of the channels' column and height of a bar, in logical pixels."""


class MonthsHeader(QHeaderView):
    """Names of the months over the bars."""

    def __init__(self, view: TimelineView) -> None:
        """Head this view."""
        super().__init__(Qt.Orientation.Horizontal, view)
        self._view = view
        self.setFixedHeight(30)

    def paintSection(self, painter: QPainter, rect: Any, section: int) -> None:  # noqa: N802
        """Draw the months at their place; the year where it begins."""
        now = tokens.current()
        painter.fillRect(rect, QColor(now.surface))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(now.line))
        painter.setFont(fonts.font(TINY, QFont.Weight.DemiBold))
        painter.setPen(QColor(now.muted))
        if section == 0:
            area = QRectF(rect).adjusted(PAD, 0, -PAD, 0)
            draw_line(painter, area, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, tr("Channel"))
            return
        widest = max(painter.fontMetrics().horizontalAdvance(_month(date(2026, number, 1))) for number in range(1, 13))
        every = 1 + int((widest + 8) * SPAN // max(1, rect.width()))
        for number, month in enumerate(months(self._view.period)):
            if number % every == 0:
                last = months_on(month.first, every) - timedelta(days=1)
                area = self._view.stretch(QRectF(rect), month.first, last).adjusted(4, 0, -4, 0)
                start = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
                draw_line(painter, area, start, _month(month.first))
        if self._view.today in self._view.period:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(now.text))
            painter.drawEllipse(QRectF(self._view.place(QRectF(rect), self._view.today) - 3, rect.bottom() - 5, 6, 6))


class BarDelegate(QStyledItemDelegate):
    """Paints the bar of a promotion between the lines of the months."""

    def __init__(self, view: TimelineView) -> None:
        """Draw for this view."""
        super().__init__(view)
        self._view = view
        self.hovered = -1

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the ground, then the channel or the bar."""
        now = tokens.current()
        area = QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        ground = now.hover if index.row() == self.hovered else now.surface
        if chosen:
            ground = now.shade(Tone.MARKETING).tint
        painter.fillRect(area, QColor(ground))
        if self._view.rows.heads_group(index.row()) and index.row():
            painter.fillRect(QRectF(area.left(), area.top(), area.width(), 1), QColor(now.line))
        if index.column() == 0:
            painter.setFont(fonts.font(BODY, QFont.Weight.DemiBold))
            painter.setPen(QColor(now.text))
            inner = area.adjusted(PAD, 0, -PAD, 0)
            text = painter.fontMetrics().elidedText(
                str(index.data() or ""), Qt.TextElideMode.ElideRight, int(inner.width())
            )
            draw_line(painter, inner, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, text)
        else:
            self.draw_months(painter, area)
            ground = (
                now.shade(Tone.MARKETING).tint if chosen else now.hover if index.row() == self.hovered else now.surface
            )
            self._bar(painter, area, self._view.rows.rows[index.row()], ground)
        if index.row() == self._view.currentIndex().row() and self._view.hasFocus():
            self._ring(painter, area, index)
        painter.restore()

    def helpEvent(  # noqa: N802
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """Say the bar in words."""
        if index.isValid():
            words = self._view.rows.sentence(self._view.rows.rows[index.row()])
            QToolTip.showText(event.globalPos(), as_tooltip(words), view)
        return True

    def draw_months(self, painter: QPainter, area: QRectF) -> None:
        """Draw the lines of the months, and that of today."""
        now, view = tokens.current(), self._view
        for month in months(view.period):
            edge = view.place(area, month.first)
            painter.fillRect(QRectF(edge, area.top(), 1, area.height()), QColor(now.line))
        self._today(painter, area, area)

    def _today(self, painter: QPainter, area: QRectF, part: QRectF, *, apart: bool = False) -> None:
        """Draw the line of today where it goes through a part of the row, kept apart from a bar it goes over."""
        now, view = tokens.current(), self._view
        edge = view.place(area, view.today)
        if view.today in view.period and part.left() <= edge <= part.right():
            if apart:
                painter.fillRect(QRectF(edge - 2, part.top(), 4, part.height()), QColor(now.surface))
            painter.fillRect(QRectF(edge - 1, part.top(), 2, part.height()), QColor(now.text))

    def _bar(self, painter: QPainter, area: QRectF, row: PromotionRow, ground: str) -> None:
        view, now = self._view, tokens.current()
        first, last = row.start_on, row.end_on or view.period.last
        if first is None or last < view.period.first or first > view.period.last:
            return
        bar = view.stretch(area, max(first, view.period.first), min(last, view.period.last))
        bar.setWidth(max(bar.width(), 8.0))
        bar = QRectF(bar.left(), area.center().y() - _BAR / 2, bar.width(), _BAR)
        phase = phase_of(row, view.today)
        fill, edge, text, dashed = bar_colours(phase)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(fill))
        painter.setPen(QPen(QColor(edge), 1, Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine))
        painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        self._today(painter, area, bar, apart=True)
        font = fonts.font(TINY, QFont.Weight.DemiBold)
        font.setStrikeOut(phase is Phase.CANCELLED)
        painter.setFont(font)
        width = painter.fontMetrics().horizontalAdvance(row.name) + 4
        if width + 12 <= bar.width():
            painter.setPen(QColor(text))
            where = bar.adjusted(7, 0, -5, 0)
            words = QRectF(where.left(), bar.top() + 1, width, bar.height() - 2)
            if view.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                words.moveRight(where.right())
            painter.fillRect(words, QColor(fill))
        else:
            painter.setPen(QColor(now.text))
            where = self._beside(area, bar, width)
            painter.fillRect(where.adjusted(-3, 0, 3, 0), QColor(ground))
        cut = painter.fontMetrics().elidedText(row.name, Qt.TextElideMode.ElideRight, int(where.width()))
        draw_line(painter, where, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, cut)

    def _beside(self, area: QRectF, bar: QRectF, width: float) -> QRectF:
        """Room for a name that does not fit into its bar: after it, or before it where the page ends."""
        after, before = area.right() - bar.right() - 6, bar.left() - area.left() - 6
        if self._view.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            right = before >= width or before >= after
            return _left_of(bar, min(width, before)) if right else _right_of(bar, min(width, after))
        left = after < width and before > after
        return _left_of(bar, min(width, before)) if left else _right_of(bar, min(width, after))

    def _ring(self, painter: QPainter, area: QRectF, index: Index) -> None:
        colour = QColor(tokens.current().shade(Tone.MARKETING).fill)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.fillRect(QRectF(area.left(), area.top(), area.width(), 1), colour)
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), colour)


class TimelineView(QTableView):
    """Bars by channel. opened(id): a promotion was clicked, or Enter pressed on it."""

    opened = Signal(object)

    def __init__(self, desk: Desk) -> None:
        """Show the year around today."""
        super().__init__()
        self.desk = desk
        self.rows = TimelineModel(desk)
        self.period = period_from(months_on(desk.today.replace(day=1), -BEFORE))
        self._all: list[PromotionRow] = []
        self._bars = BarDelegate(self)
        self.setItemDelegate(self._bars)
        self.setHorizontalHeader(MonthsHeader(self))
        self.setModel(self.rows)
        self.setAccessibleName(tr("Promotions over the months"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setFrameShape(QTableView.Shape.NoFrame)
        heads, numbers = self.horizontalHeader(), self.verticalHeader()
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        heads.setSectionsClickable(False)
        numbers.setVisible(False)
        numbers.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        numbers.setDefaultSectionSize(ROW - 4)
        self.nothing = Empty(
            "calendar", tr("Nothing in these months"), tr("Look earlier or later, or give a promotion its days.")
        )
        self.nothing.setParent(self)
        self.clicked.connect(lambda index: self.opened.emit(self.rows.rows[index.row()].id))

    @property
    def today(self) -> date:
        """Where the line stands."""
        return self.desk.today

    def show_rows(self, rows: Sequence[PromotionRow]) -> None:
        """Show these promotions, and keep the chosen one chosen."""
        number = self.currentIndex().row()
        chosen = self.rows.rows[number].id if 0 <= number < len(self.rows.rows) else None
        self._all = list(rows)
        self.rows.show_rows(rows, self.period)
        self.nothing.setVisible(not self.rows.rows)
        self._share()
        self.choose(chosen)

    def shift(self, by: int) -> None:
        """Go months ahead or back."""
        self._go_to(months_on(self.period.first, by))

    def go_home(self) -> None:
        """Come back to today."""
        self._go_to(months_on(self.today.replace(day=1), -BEFORE))

    def choose(self, key: Id | None) -> None:
        """Select a promotion, if it is shown."""
        place = next((number for number, row in enumerate(self.rows.rows) if row.id == key), None)
        if place is None:
            self.clearSelection()
        else:
            self.selectRow(place)

    def place(self, area: QRectF, day: date) -> float:
        """Where a day begins in the column of bars, in logical pixels from the left."""
        share = (day - self.period.first).days / self.period.days
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            share = 1 - share
        return area.left() + share * area.width()

    def stretch(self, area: QRectF, first: date, last: date) -> QRectF:
        """What the days from `first` to `last` cover."""
        one, other = self.place(area, first), self.place(area, last + timedelta(days=1))
        return QRectF(min(one, other), area.top(), abs(other - one), area.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter opens; left and right move through time."""
        ahead = Qt.Key.Key_Left if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else Qt.Key.Key_Right
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.rows.rows[self.currentIndex().row()].id)
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.shift(1 if event.key() == ahead else -1)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Carry the lines of the months on below the last row."""
        super().paintEvent(event)
        last = self.rows.rowCount() - 1
        if last < 0:
            return
        top = self.rowViewportPosition(last) + self.rowHeight(last)
        below = QRectF(self.columnViewportPosition(1), top, self.columnWidth(1), self.viewport().height() - top)
        if below.height() > 0:
            painter = QPainter(self.viewport())
            painter.fillRect(QRectF(0, top, self.viewport().width(), 1), QColor(tokens.current().line))
            self._bars.draw_months(painter, below)
            painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Give the bars all the width that is left."""
        super().resizeEvent(event)
        self.nothing.setGeometry(self.viewport().geometry())
        self._share()

    def _share(self) -> None:
        """Give the names of the channels what they need, and the bars the rest."""
        room = self.viewport().width()
        words = fonts.metrics(BODY, QFont.Weight.DemiBold)
        names = [words.horizontalAdvance(self.rows.index(row, 0).data() or "") for row in range(self.rows.rowCount())]
        channel = min(max([_CHANNEL, *(wide + 2 * PAD + 2 for wide in names)]), room // 3)
        self.setColumnWidth(0, channel)
        self.setColumnWidth(1, max(60, room - channel))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Follow the row under the mouse."""
        super().mouseMoveEvent(event)
        self._hover(self.indexAt(event.position().toPoint()).row())

    def viewportEvent(self, event: QEvent) -> bool:
        """Forget the row when the mouse leaves."""
        if event.type() is QEvent.Type.Leave:
            self._hover(-1)
        return super().viewportEvent(event)

    def _hover(self, row: int) -> None:
        if row != self._bars.hovered:
            self._bars.hovered = row
            self.viewport().update()

    def _go_to(self, first: date) -> None:
        self.period = period_from(first)
        self.show_rows(self._all)
        self.viewport().update()
        self.horizontalHeader().viewport().update()


def _month(first: date) -> str:
    name = QLocale().standaloneMonthName(first.month, QLocale.FormatType.ShortFormat)
    return f"{name} {first.year}" if first.month == 1 else name


def bar_colours(phase: Phase) -> tuple[str, str, str, bool]:
    """Fill, edge and text of a bar, and whether its edge is dashed; so it is told apart without its colour."""
    now = tokens.current()
    marketing, neutral = now.shade(Tone.MARKETING), now.shade(Tone.NEUTRAL)
    match phase:
        case Phase.RUNNING:
            return marketing.fill, marketing.fill, marketing.on_fill, False
        case Phase.PLANNED | Phase.IDEA:
            return marketing.tint, marketing.fill, marketing.text, True
        case Phase.CANCELLED:
            return now.surface, now.faint, now.muted, True
        case _:
            return neutral.tint, now.faint, neutral.text, False


def _right_of(bar: QRectF, width: float) -> QRectF:
    return QRectF(bar.right() + 6, bar.top(), max(width, 0.0), bar.height())


def _left_of(bar: QRectF, width: float) -> QRectF:
    return QRectF(bar.left() - 6 - width, bar.top(), max(width, 0.0), bar.height())
