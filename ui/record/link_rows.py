"""Small rows that lead to other records: an icon, what it is, when, and its state."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QVBoxLayout, QWidget

from core.activities import Hat
from core.ids import Id
from ui.kit import fonts, icons, tokens
from ui.kit.sentences import in_turn
from ui.kit.text import draw_line, paint_chip
from ui.kit.tokens import BODY, TINY, Tone

_HEIGHT, _PAD = 36, 10


@dataclass(frozen=True, slots=True)
class Link:
    """A row: which record, what is shown of it. `state` stands in a chip of `tone`."""

    kind: str
    key: Id
    icon: str
    title: str
    aside: str = ""
    state: str = ""
    tone: Tone | Hat | str = Tone.NEUTRAL


class LinkRows(QWidget):
    """Rows under each other; opened(kind, key): the person wants to see that record."""

    opened = Signal(str, object)

    def __init__(self) -> None:
        """Start without rows."""
        super().__init__()
        self._rows: list[_Row] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2)

    @property
    def rows(self) -> tuple[QAbstractButton, ...]:
        """The rows, top to bottom."""
        return tuple(self._rows)

    def set_links(self, links: Sequence[Link]) -> None:
        """Show these."""
        while len(self._rows) > len(links):
            row = self._rows.pop()
            self._layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        for number, link in enumerate(links):
            if number == len(self._rows):
                self._rows.append(_Row(self))
                self._layout.addWidget(self._rows[-1])
                self._rows[-1].show()
            self._rows[number].show_link(link)


class _Row(QAbstractButton):
    def __init__(self, rows: LinkRows) -> None:
        super().__init__(rows)
        self._link: Link | None = None
        self._owner = rows
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(self._open)

    def show_link(self, link: Link) -> None:
        """Show another record."""
        self._link = link
        self.setAccessibleName(in_turn(link.title, link.aside, link.state))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """As wide as there is room."""
        return QSize(240, _HEIGHT)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Narrow if need be."""
        return QSize(120, _HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter opens as the space bar does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw ground, icon, words and chip, from the leading edge to the trailing one."""
        if self._link is None:
            return
        link, now = self._link, tokens.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        ground = now.hover if self.underMouse() else now.surface
        painter.setPen(QPen(QColor(now.focus), 2) if self.hasFocus() else QPen(QColor(now.line), 1))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        middle = self.height() / 2
        sign = QRectF(self._placed(_PAD, 16))
        icons.paint(painter, link.icon, QRectF(sign.left(), middle - 8, 16, 16), now.muted)
        end = self._state(painter, link, now, self.width() - _PAD)
        end = self._aside(painter, link, now, end)
        painter.setFont(fonts.font(BODY))
        painter.setPen(QColor(now.text))
        room = max(20, end - _PAD - 24 - 8)
        text = painter.fontMetrics().elidedText(link.title, Qt.TextElideMode.ElideRight, room)
        at = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        draw_line(painter, QRectF(self._placed(_PAD + 24, room)), at, text)

    def _state(self, painter: QPainter, link: Link, now: tokens.Tokens, end: int) -> int:
        if not link.state:
            return end
        painter.setFont(fonts.font(TINY, QFont.Weight.DemiBold))
        width = min(painter.fontMetrics().horizontalAdvance(link.state) + 18, self.width() // 2)
        high = painter.fontMetrics().height() + 6
        area = QRectF(self._placed(end - width, width))
        area.setTop((self.height() - high) / 2)
        area.setHeight(high)
        paint_chip(painter, area, link.state, now.shade(str(link.tone)))
        return end - width - 8

    def _aside(self, painter: QPainter, link: Link, now: tokens.Tokens, end: int) -> int:
        small = fonts.font(TINY)
        width = QFontMetrics(small).horizontalAdvance(link.aside) + 2
        if not link.aside or width > self.width() // 3:
            return end
        painter.setFont(small)
        painter.setPen(QColor(now.muted))
        at = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        draw_line(painter, QRectF(self._placed(end - width, width)), at, link.aside)
        return end - width - 8

    def _placed(self, left: int, width: int) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), QRect(left, 0, width, self.height()))

    def _open(self) -> None:
        if self._link is not None:
            self._owner.opened.emit(self._link.kind, self._link.key)
