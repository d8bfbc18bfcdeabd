"""A promotion that runs: its name, the days left, and how much of its budget is left."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle

from core.today import Running
from ui.desk import Desk
from ui.kit import days, fonts, tokens
from ui.kit.sentences import in_turn
from ui.kit.text import draw_line, paint_chip, plain_tooltip
from ui.kit.tokens import BODY, TINY, Tokens, Tone
from ui.kit.words import tr

_HIGH = 58
_PAD = 15
_NARROW = 340
"""Width up to which the days step below the name."""
_START = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
_END = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter


class RunningRow(QAbstractButton):
    """Painted in two lines, with a bar of the budget below. opened(id): the person wants to see it."""

    opened = Signal(object)

    def __init__(self, desk: Desk) -> None:
        """Show nothing yet."""
        super().__init__()
        self._desk = desk
        self._shown: Running | None = None
        self._amounts = ""
        self.is_last = False
        """Whether nothing stands below it, so that no line need."""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(self._open)

    def show_promotion(self, shown: Running, *, money: bool = True) -> None:
        """Show a promotion that runs or starts soon, with its money or for now without."""
        self._shown = shown
        self._amounts = self._money(shown) if money else ""
        state, _ = self._state(shown)
        said = in_turn(shown.name, state, self._amounts)
        self.setAccessibleName(said)
        plain_tooltip(self, said)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """As wide as there is room."""
        return QSize(240, _HIGH)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Narrow if need be."""
        return QSize(160, _HIGH)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter opens as the space bar does; arrow keys walk along."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(key == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw name and days, money, and the bar."""
        if self._shown is None:
            return
        shown, now = self._shown, tokens.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        if self.underMouse():
            painter.fillRect(self.rect(), QColor(now.hover))
        if not self.is_last:
            painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), QColor(now.line))
        if self.hasFocus():
            painter.setPen(QPen(QColor(now.shade(Tone.MARKETING).fill), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -2, -2))
        right = below = self.width() - _PAD
        steps_down = self._steps_down(shown)
        beside = self._chip(painter, shown, now, steps_down=steps_down) - 8
        if steps_down:
            below = beside
        else:
            right = beside
        self._words(painter, QRect(_PAD, 6, right - _PAD, 20), shown.name, now.text, bold=True)
        self._words(painter, QRect(_PAD, 26, below - _PAD, 18), self._amounts, now.muted)
        self._bar(painter, shown, now)

    def _steps_down(self, shown: Running) -> bool:
        """Whether the name has its row for itself: in a narrow column, unless that would cut the money."""
        wide = fonts.width(self._amounts, BODY, QFont.Weight.Normal) + 8 + self._chip_width(self._state(shown)[0])
        return self.width() <= _NARROW and wide <= self.width() - 2 * _PAD

    @staticmethod
    def _chip_width(state: str) -> int:
        return fonts.width(state, TINY, QFont.Weight.DemiBold) + 18

    def _chip(self, painter: QPainter, shown: Running, now: Tokens, *, steps_down: bool) -> int:
        """Draw the days left; gives where they begin."""
        state, tone = self._state(shown)
        painter.setFont(fonts.font(TINY, QFont.Weight.DemiBold))
        width = self._chip_width(state)
        high = painter.fontMetrics().height() + 6
        left = self.width() - _PAD - width
        middle = 35 if steps_down else 16
        area = self._placed(QRect(left, middle - high // 2, width, high))
        paint_chip(painter, QRectF(area), state, now.shade(tone))
        return left

    def _bar(self, painter: QPainter, shown: Running, now: Tokens) -> None:
        """What is left of the budget, as the words beside it tell; full and red where it is overdrawn."""
        if not shown.budget:
            return
        whole = QRect(_PAD, 47, self.width() - 2 * _PAD, 4)
        over = shown.spent > shown.budget
        share = 1.0 if over else min(1.0, 1.0 - shown.spent / shown.budget)
        left = QRect(whole.left(), whole.top(), max(4, round(whole.width() * share)) if share else 0, 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(now.pressed))
        painter.drawRoundedRect(self._placed(whole), 2, 2)
        painter.setBrush(QColor(now.shade(Tone.BAD if over else Tone.MARKETING).fill))
        painter.drawRoundedRect(self._placed(left), 2, 2)

    def _words(self, painter: QPainter, area: QRect, text: str, colour: str, *, bold: bool = False) -> None:
        painter.setFont(fonts.font(BODY, QFont.Weight.DemiBold if bold else QFont.Weight.Normal))
        painter.setPen(QColor(colour))
        cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, max(10, area.width()))
        draw_line(painter, QRectF(self._placed(area)), _START, cut)

    def _state(self, shown: Running) -> tuple[str, Tone]:
        today = self._desk.today
        if shown.start_on > today:
            return tr("from {day}").format(day=days.shown_short(shown.start_on, today)), Tone.NEUTRAL
        left = shown.days_left(today)
        if left is None:
            return tr("no end"), Tone.NEUTRAL
        return (tr("last day"), Tone.BAD) if left == 1 else (tr("%n days left", left), Tone.MARKETING)

    def _money(self, shown: Running) -> str:
        money = self._desk.money
        if shown.left is None:
            return tr("{spent} spent").format(spent=money(shown.spent)) if shown.spent else tr("no budget set")
        if shown.left < 0:
            return tr("{over} over its budget of {budget}").format(over=money(-shown.left), budget=money(shown.budget))
        return tr("{left} left of {budget}").format(left=money(shown.left), budget=money(shown.budget))

    def _placed(self, area: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), area)

    def _open(self) -> None:
        if self._shown is not None:
            self.opened.emit(self._shown.id)
