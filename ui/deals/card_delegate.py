"""Paints a card of the board: who and how much, what, the next step, and how long it has been silent."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from core.activities import Hat
from core.deals import DealRow, Outcome
from ui.deals.card_words import FORGOTTEN, SILENT, CardWords
from ui.kit import fonts, icons, tokens
from ui.kit.table_model import Role
from ui.kit.text import draw_line, paint_chip
from ui.kit.tokens import BODY, TINY, Tokens, Tone
from ui.kit.words import tr

GAP = 6
"""Logical pixels between two cards."""

SIDE = 8
"""Logical pixels between a card and the edge of its column."""

PAD = 10
_TIGHT = 140
"""Width of the lines of a card up to which an amount leaves too little of the name beside it, in logical pixels."""
_STRONG = BODY, QFont.Weight.DemiBold
_PLAIN = BODY, QFont.Weight.Normal
_SMALL = TINY, QFont.Weight.Normal
_SMALL_STRONG = TINY, QFont.Weight.DemiBold
"""Size and weight of what stands on a card."""

_START = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
_END = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter


class CardDelegate(QStyledItemDelegate):
    """Draws the cards of one view; `hovered` is the card under the mouse, -1 for none."""

    def __init__(self, view: QListView, words: CardWords) -> None:
        """Draw for this view."""
        super().__init__(view)
        self._view = view
        self._words = words
        self.hovered = -1

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802
        """Two lines, three with a title."""
        row = index.data(Role.ROW)
        lines = 2 if row is None or not row.title else 3
        return QSize(120, GAP + 2 * 8 + lines * _line() + (lines - 1) * 2)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the sheet and its lines."""
        row: DealRow | None = index.data(Role.ROW)
        if row is None:
            return
        now = tokens.current()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = self._view.hasFocus() and index.row() == self._view.currentIndex().row()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        area = QRectF(option.rect).adjusted(SIDE, GAP / 2, -SIDE, -GAP / 2)
        self._sheet(painter, area, now, chosen=chosen, focused=focused, hovered=index.row() == self.hovered)
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        line = QRectF(area.left() + PAD, area.top() + 8, area.width() - 2 * PAD, _line())
        self._head(painter, line, row, now, mirrored)
        if row.title:
            line.translate(0, _line() + 2)
            self._what(painter, line, row, now, mirrored)
        line.translate(0, _line() + 2)
        self._foot(painter, line, row, now, mirrored)
        painter.restore()

    def _sheet(
        self, painter: QPainter, area: QRectF, now: Tokens, *, chosen: bool, focused: bool, hovered: bool
    ) -> None:
        accent = now.shade(Hat.SALES)
        edge = accent.fill if focused or chosen else now.line_strong if hovered else now.line
        width = 2.0 if focused else 1.0
        painter.setPen(QPen(tokens.colour(edge), width))
        painter.setBrush(tokens.colour(accent.tint if chosen else now.raised if now.dark else now.surface))
        inset = width / 2
        painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), 6, 6)

    def _head(self, painter: QPainter, line: QRectF, row: DealRow, now: Tokens, mirrored: bool) -> None:
        """Who, and how much."""
        beside = self._hat if _swaps(line, row) else self._value
        room = beside(painter, line, row, now, mirrored)
        painter.setPen(tokens.colour(now.text))
        _start(painter, room, self._words.who(row), _STRONG)

    def _value(self, painter: QPainter, line: QRectF, row: DealRow, now: Tokens, mirrored: bool) -> QRectF:
        """How much, at the end of the line; gives back the room left before it."""
        value = self._words.money(row.value)
        painter.setPen(tokens.colour(now.shade(Tone.GOOD).text if row.outcome is Outcome.WON and value else now.text))
        return self._end(painter, line, value, mirrored)

    def _what(self, painter: QPainter, line: QRectF, row: DealRow, now: Tokens, mirrored: bool) -> None:
        """The title."""
        beside = self._value if _swaps(line, row) else self._hat
        room = beside(painter, line, row, now, mirrored)
        painter.setPen(tokens.colour(now.text if row.outcome is Outcome.OPEN else now.muted))
        _start(painter, room, row.title, _PLAIN)

    def _foot(self, painter: QPainter, line: QRectF, row: DealRow, now: Tokens, mirrored: bool) -> None:
        """The next step and the silence, or how it ended."""
        room = line
        silence = self._words.silence(row)
        if silence > SILENT:
            text = tr("{days} d").format(days=silence)
            width = fonts.width(text, *_SMALL_STRONG) + 20.0
            left = line.left() if mirrored else line.right() - width
            tone = Tone.BAD if silence > FORGOTTEN else Tone.NEUTRAL
            area = QRectF(left, line.center().y() - 8, width, 16)
            paint_chip(painter, area, text, now.shade(tone), cut=_SMALL_STRONG)
            room = _less(line, width + 6, mirrored)
        if not row.title:
            room = self._hat(painter, room, row, now, mirrored)
        late = self._words.overdue(row)
        if late:
            left = room.right() - 12 if mirrored else room.left()
            icons.paint(painter, "circle-alert", QRectF(left, room.center().y() - 6, 12, 12), now.shade(Tone.BAD).text)
            room = room.adjusted(0, 0, -16, 0) if mirrored else room.adjusted(16, 0, 0, 0)
        cut = _SMALL_STRONG if late else _SMALL
        painter.setPen(tokens.colour(now.shade(Tone.BAD).text if late else now.muted))
        words = self._words.foot(row)
        if (
            room.width() < line.width() < _TIGHT
            and not self._words.step(row)
            and fonts.width(words, *cut) > room.width()
        ):
            return  # without a step there is none; half of these words would say less than how long it has been silent
        _start(painter, room, words, cut)

    def _hat(self, painter: QPainter, line: QRectF, row: DealRow, now: Tokens, mirrored: bool) -> QRectF:
        """A small megaphone at the end of the line where a promotion brought the deal; gives back the room left."""
        if not row.promotion:
            return line
        left = line.left() if mirrored else line.right() - 14
        warm = now.shade(Hat.MARKETING).text
        icons.paint(painter, "megaphone", QRectF(left, line.center().y() - 7, 14, 14), warm)
        return _less(line, 20, mirrored)

    def _end(self, painter: QPainter, line: QRectF, text: str, mirrored: bool) -> QRectF:
        """Write at the end of the line; gives back the room left before it."""
        if not text:
            return line
        width = min(fonts.width(text, *_STRONG) + 1.0, line.width() * (1 if line.width() < _TIGHT else 0.7))
        left = line.left() if mirrored else line.right() - width
        draw_line(painter, QRectF(left, line.top(), width, line.height()), _END, text, _STRONG)
        return _less(line, width + 8, mirrored)


def _swaps(line: QRectF, row: DealRow) -> bool:
    """Whether the amount stands at the title, and the megaphone at the name: names are the last to be cut."""
    return bool(row.title) and line.width() < _TIGHT


def _line() -> int:
    return max(18, fonts.metrics(*_PLAIN).height())


def _less(line: QRectF, width: float, mirrored: bool) -> QRectF:
    return line.adjusted(width, 0, 0, 0) if mirrored else line.adjusted(0, 0, -width, 0)


def _start(painter: QPainter, room: QRectF, text: str, cut: tuple[int, QFont.Weight]) -> None:
    """Write where a line begins what fits into it; `cut` is its size and weight."""
    draw_line(painter, room, _START, fonts.elided(" ".join(text.split()), int(room.width()) + 1, *cut), cut)
