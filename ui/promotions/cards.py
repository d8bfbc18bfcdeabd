"""Promotions as cards, as many beside each other as there is room for."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from core.ids import Id
from core.promotions import PromotionRow
from ui.desk import Desk
from ui.kit import fonts, tokens
from ui.kit.table_model import Role, TableModel
from ui.kit.text import draw_line, paint_chip
from ui.kit.tokens import BODY, TINY, Tokens, Tone
from ui.kit.words import tr
from ui.promotions.wording import TONES, channel_words, offer_words, phase_of, phase_words, when_words

_NARROWEST = 244
_HIGH = 168
_GAP = 12
"""Width of a card at least, its height, and the room between two, in logical pixels."""

_PAD, _CHIP_HIGH, _BAR_HIGH = 14.0, 20.0, 6.0
_START = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
_BOLD = QFont.Weight.DemiBold


class CardsView(QListView):
    """The rows of the list, drawn as cards. opened(id): Enter, a click."""

    opened = Signal(object)

    def __init__(self, desk: Desk, model: TableModel[PromotionRow]) -> None:
        """Show the rows of a model."""
        super().__init__()
        self._rows = model
        self._drawn = CardDelegate(desk, self)
        self.setModel(model)
        self.setItemDelegate(self._drawn)
        self.setAccessibleName(tr("Promotions as cards"))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.clicked.connect(self._open)

    def choose(self, key: Id | None) -> None:
        """Point at a promotion, if it is among those shown."""
        place = self._rows.place_of(key) if key is not None else None
        if place is None:
            self.clearSelection()
        else:
            self.setCurrentIndex(self._rows.index(place, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter opens."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Share the width among as many cards as fit."""
        room = self.viewport().width() - 1
        beside = max(1, room // (_NARROWEST + _GAP))
        self.setGridSize(QSize(room // beside, _HIGH + _GAP))
        super().resizeEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Follow the card under the mouse."""
        super().mouseMoveEvent(event)
        self._hover(self.indexAt(event.position().toPoint()).row())

    def viewportEvent(self, event: QEvent) -> bool:
        """Forget the card when the mouse leaves."""
        if event.type() is QEvent.Type.Leave:
            self._hover(-1)
        return super().viewportEvent(event)

    def _hover(self, row: int) -> None:
        if row != self._drawn.hovered:
            self._drawn.hovered = row
            self.viewport().update()

    def _open(self, index: QModelIndex) -> None:
        row = self._rows.row(index.row())
        if row is not None:
            self.opened.emit(row.id)


class CardDelegate(QStyledItemDelegate):
    """Draws one promotion: channel and phase, name, when and what for, what was spent, whom it brought."""

    def __init__(self, desk: Desk, view: CardsView) -> None:
        """Draw for this view."""
        super().__init__(view)
        self._desk, self._view = desk, view
        self.hovered = -1

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802
        """A place of the grid."""
        return self._view.gridSize()

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the card in the middle of its place."""
        row = index.data(Role.ROW)
        if not isinstance(row, PromotionRow):
            return
        now = tokens.current()
        place = QRectF(option.rect.topLeft(), QSize(self._view.gridSize()))
        card = place.adjusted(_GAP / 2, _GAP / 2, -_GAP / 2, -_GAP / 2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        ground = self._ground(painter, card, index, now, chosen=chosen)
        inner = card.adjusted(_PAD, _PAD, -_PAD, -_PAD)
        self._head(painter, QRectF(inner.left(), inner.top(), inner.width(), _CHIP_HIGH), row, now, ground)
        below = self._words(painter, inner.adjusted(0, _CHIP_HIGH + 8, 0, 0), row, now)
        self._money(painter, QRectF(inner.left(), below + 12, inner.width(), inner.bottom() - below - 12), row, now)
        painter.restore()

    def _ground(
        self, painter: QPainter, card: QRectF, index: QModelIndex | QPersistentModelIndex, now: Tokens, *, chosen: bool
    ) -> str:
        accent = now.shade(Tone.MARKETING)
        here = index.row() == self._view.currentIndex().row() and self._view.hasFocus()
        ground = accent.tint if chosen else now.hover if index.row() == self.hovered else now.surface
        painter.setBrush(QColor(ground))
        painter.setPen(QPen(QColor(accent.fill if chosen or here else now.line), 2 if here else 1))
        painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
        return ground

    def _head(self, painter: QPainter, area: QRectF, row: PromotionRow, now: Tokens, ground: str) -> None:
        """The channel, and the phase on a chip at the end."""
        phase = phase_of(row, self._desk.today)
        metrics = fonts.metrics(TINY, _BOLD)
        wide = min(metrics.horizontalAdvance(phase_words(phase)) + 20.0, area.width() / 2)
        chip = QRectF(area.right() - wide, area.top(), wide, area.height())
        painter.setFont(fonts.font(TINY, _BOLD))
        shade = now.apart(now.shade(TONES[phase]), ground)
        paint_chip(painter, self._as_read(area, chip), phase_words(phase), shade)
        rest = QRectF(area.left(), area.top(), area.width() - wide - 8, area.height())
        self._line(painter, self._as_read(area, rest), channel_words(row.channel), now.muted, TINY)

    def _words(self, painter: QPainter, area: QRectF, row: PromotionRow, now: Tokens) -> float:
        """The name in two lines at most, when it is, and what it offers; gives back where they end."""
        high = fonts.metrics(BODY, _BOLD).height()
        lines = _two_lines(row.name, area.width())
        for place, text in enumerate(lines):
            at = QRectF(area.left(), area.top() + place * high, area.width(), high)
            self._line(painter, at, text, now.text, BODY, bold=True)
        about = (when_words(row, self._desk.today), offer_words(self._desk, row.offer_kind, row.offer_value))
        below = QRectF(area.left(), area.top() + len(lines) * high + 3, area.width(), fonts.metrics(TINY).height())
        self._line(painter, below, " · ".join(part for part in about if part), now.muted, TINY)
        return below.bottom()

    def _money(self, painter: QPainter, area: QRectF, row: PromotionRow, now: Tokens) -> None:
        """How much of the budget is spent, if there is one, and what came of it."""
        over = row.budget is not None and row.spent > row.budget
        spent, top = self._desk.money(row.spent), area.top()
        if row.budget is None:
            told = tr("{spent} spent, no budget set").format(spent=spent)
        else:
            told = tr("{spent} of {budget} spent").format(spent=spent, budget=self._desk.money(row.budget))
        if row.budget:
            self._bar(painter, QRectF(area.left(), top, area.width(), _BAR_HIGH), row, now)
            top += _BAR_HIGH + 5
        line = QRectF(area.left(), top, area.width(), fonts.metrics(TINY).height())
        self._line(painter, line, told, now.shade(Tone.BAD).text if over else now.muted, TINY)
        self._line(painter, line.translated(0, line.height() + 2), brought_words(row), now.text, TINY)

    def _bar(self, painter: QPainter, bar: QRectF, row: PromotionRow, now: Tokens) -> None:
        """The share of the budget that is spent."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(now.line))
        painter.drawRoundedRect(bar, 3, 3)
        if row.budget and row.spent > 0:
            filled = QRectF(bar.left(), bar.top(), bar.width() * min(1.0, row.spent / row.budget), bar.height())
            painter.setBrush(QColor(now.shade(Tone.BAD if row.spent > row.budget else Tone.MARKETING).fill))
            painter.drawRoundedRect(self._as_read(bar, filled), 3, 3)

    def _as_read(self, area: QRectF, part: QRectF) -> QRectF:
        """A part of an area, turned round where one reads from the right."""
        if self._view.layoutDirection() is Qt.LayoutDirection.LeftToRight:
            return part
        return part.translated(area.left() + area.right() - part.left() - part.right(), 0)

    @staticmethod
    def _line(painter: QPainter, area: QRectF, text: str, colour: str, size: int, *, bold: bool = False) -> None:
        weight = _BOLD if bold else QFont.Weight.Normal
        painter.setFont(fonts.font(size, weight))
        painter.setPen(QColor(colour))
        cut = fonts.metrics(size, weight).elidedText(
            " ".join(text.split()), Qt.TextElideMode.ElideRight, int(area.width()) + 1
        )
        draw_line(painter, area, _START, cut)


def brought_words(row: PromotionRow) -> str:
    """What came of a promotion so far: “2 of 7 bought”."""
    if not row.leads:
        return tr("no leads")
    return tr("{k} of {n} bought").format(k=row.bought, n=row.leads)


def _two_lines(text: str, room: float) -> list[str]:
    """A name broken after a word, where it is too long for one line."""
    metrics = fonts.metrics(BODY, _BOLD)
    first, words = "", text.split()
    while words and metrics.horizontalAdvance(f"{first} {words[0]}".strip()) <= room:
        first = f"{first} {words.pop(0)}".strip()
    return [line for line in (first, " ".join(words)) if line] or [text]
