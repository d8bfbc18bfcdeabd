"""A few answers side by side in one frame, one of them down: Yes | No | ?"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from ui.kit import fonts, tokens
from ui.kit.pressing import PushButton
from ui.kit.tokens import BODY, Tone

_WIDTH, _HEIGHT = 44, 28


class Segments(QWidget):
    """Emits chosen(value) when the person picks another answer; arrow keys walk along (Qt does that for groups)."""

    chosen = Signal(object)

    def __init__(self, choices: Sequence[tuple[Any, str, Tone | None]], *, name: str) -> None:
        """Offer values with their words and the tone in which they are down; `name` is the question they answer."""
        super().__init__()
        self._value: Any = choices[0][0]
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._parts: dict[Any, _Part] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for place, (value, text, tone) in enumerate(choices):
            part = _Part(text, tone, first=place == 0, last=place == len(choices) - 1)
            part.setAccessibleName(f"{name} {text}")
            part.clicked.connect(lambda _=False, value=value: self._pick(value))
            self._group.addButton(part)
            self._parts[value] = part
            row.addWidget(part)
        self.setAccessibleName(name)

    @property
    def value(self) -> Any:
        """The answer that is down."""
        return self._value

    def choose(self, value: Any) -> None:
        """Put an answer down without telling."""
        self._value = value
        self._parts[value].setChecked(True)

    def part(self, value: Any) -> QPushButton:
        """The button of an answer."""
        return self._parts[value]

    def _pick(self, value: Any) -> None:
        if value != self._value:
            self._value = value
            self.chosen.emit(value)


class _Part(PushButton):
    """One answer; painted, so that neighbours share their edge."""

    def __init__(self, text: str, tone: Tone | None, *, first: bool, last: bool) -> None:
        super().__init__(text.replace("&", "&&"))
        self._tone, self._first, self._last = tone, first, last
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setProperty("kind", "segment")

    def sizeHint(self) -> QSize:  # noqa: N802
        """Wide enough to be hit."""
        width = QFontMetrics(fonts.font(BODY, QFont.Weight.DemiBold)).horizontalAdvance(self.text())
        return QSize(max(_WIDTH, width + 24), _HEIGHT)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw frame, ground and word."""
        now = tokens.current()
        shade = now.shade(self._tone)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = self._shape(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5 if self._ends_right() else 0.5, -0.5))
        ground = (
            (shade.tint if self._tone else now.pressed)
            if self.isChecked()
            else now.hover
            if self.underMouse()
            else now.surface
        )
        painter.setPen(QPen(QColor(now.line_strong), 1))
        painter.setBrush(QColor(ground))
        painter.drawPath(shape)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(now.focus), 2))
            painter.drawPath(self._shape(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)))
        painter.setFont(fonts.font(BODY, QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Normal))
        painter.setPen(QColor(shade.text if self.isChecked() else now.muted))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self.text().replace("&&", "&"))

    def _ends_right(self) -> bool:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return self._first if mirrored else self._last

    def _starts_left(self) -> bool:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return self._last if mirrored else self._first

    def _shape(self, area: QRectF) -> QPainterPath:
        """A rectangle that is round where the row begins and ends."""
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        path.addRoundedRect(area, 6, 6)
        if not self._starts_left():
            path.addRect(QRectF(area.left(), area.top(), 8, area.height()))
        if not self._ends_right():
            path.addRect(QRectF(area.right() - 8, area.top(), 8, area.height()))
        return path.simplified()
