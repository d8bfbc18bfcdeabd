"""A chart in the window: it says what is under the mouse, and the keyboard walks from value to value."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ui.charts.drawing import Draw, Drawing, Hit, screen_ink
from ui.kit import tokens
from ui.kit.row_delegate import hat_of
from ui.kit.text import as_tooltip

_LEAST = 200


class ChartView(QWidget):
    """Draws by a function. opened(key): a value was clicked, or Enter pressed on it."""

    opened = Signal(object)

    def __init__(self, name: str) -> None:
        """Show nothing yet; `name` is what assistive tools call it."""
        super().__init__()
        self._draw: Draw = lambda _: []
        self._hits: list[Hit] = []
        self._current = -1
        self._hovered = -1
        self._name = name
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_chart(self, draw: Draw, *, height: float, says: str = "") -> None:
        """Show another picture; the keyboard stays at its place.

        Args:
            draw: the chart.
            height: logical pixels.
            says: what it shows, in a sentence, for those who do not see it.
        """
        self._draw = draw
        self._hits = []
        self._hovered = -1
        self.setFixedHeight(int(height + 0.999))
        self.setAccessibleDescription(says)
        self.update()

    @property
    def hits(self) -> list[Hit]:
        """The places that say something, as last drawn."""
        if not self._hits:
            self.grab()
        return self._hits

    def sizeHint(self) -> QSize:  # noqa: N802
        """As wide as there is room."""
        return QSize(420, self.height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Narrow enough for a small window."""
        return QSize(_LEAST, self.minimumHeight())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the chart, and a frame around the value that is looked at."""
        painter = QPainter(self)
        now = tokens.current()
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        looked_at = self._current if self.hasFocus() else self._hovered
        if self._hits and 0 <= self._hovered < len(self._hits) and self._hits[self._hovered].key is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(now.hover))
            painter.drawRoundedRect(self._hits[self._hovered].area, 6, 6)
        self._hits = self._draw(Drawing(painter, QRectF(self.rect()), screen_ink(mirrored=mirrored)))
        if self.hasFocus():
            colour = QColor(now.shade(hat_of(self)).fill if hat_of(self) else now.focus)
            painter.setPen(QPen(colour, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = self._hits[looked_at].area if 0 <= looked_at < len(self._hits) else QRectF(self.rect())
            painter.drawRoundedRect(ring.intersected(QRectF(self.rect())).adjusted(1, 1, -1, -1), 6, 6)

    def event(self, event: QEvent) -> bool:
        """Tell in a tooltip what is under the mouse."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            number = self._under(event.pos())
            if number >= 0:
                QToolTip.showText(event.globalPos(), as_tooltip(self._hits[number].text), self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Arrows walk from value to value, Home and End go to the first and last, Enter opens."""
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        ahead, back = (Qt.Key.Key_Left, Qt.Key.Key_Right) if mirrored else (Qt.Key.Key_Right, Qt.Key.Key_Left)
        step = {ahead: 1, Qt.Key.Key_Down: 1, back: -1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if not plain or not self.hits:
            super().keyPressEvent(event)
        elif step:
            self._current = min(self._current, len(self._hits) - 1)
            self._look_at(min(max(self._current + step, 0), len(self._hits) - 1))
        elif event.key() == Qt.Key.Key_Home:
            self._look_at(0)
        elif event.key() == Qt.Key.Key_End:
            self._look_at(len(self._hits) - 1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._open(self._current)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Show where a click opens something."""
        super().mouseMoveEvent(event)
        self._hover(self._under(event.position().toPoint()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Open the rows of what was clicked."""
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            number = self._under(event.position().toPoint())
            self._current = number
            self._open(number)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        """Forget the place."""
        super().leaveEvent(event)
        self._hover(-1)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Begin at the first value where the keyboard brings one here."""
        super().focusInEvent(event)
        if self._current < 0 and event.reason() is not Qt.FocusReason.MouseFocusReason:
            self._current = 0
        self.update()

    def _look_at(self, number: int) -> None:
        self._current = number
        said = self._hits[number].text
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))
        place = self._hits[number].area
        QToolTip.showText(self.mapToGlobal(place.bottomLeft().toPoint()), as_tooltip(said), self)
        self.update()

    def _open(self, number: int) -> None:
        if 0 <= number < len(self._hits) and self._hits[number].key is not None:
            self.opened.emit(self._hits[number].key)

    def _under(self, place: QPoint) -> int:
        return next((number for number, hit in enumerate(self._hits) if hit.area.contains(place)), -1)

    def _hover(self, number: int) -> None:
        if number != self._hovered:
            self._hovered = number
            opens = number >= 0 and self._hits[number].key is not None
            self.setCursor(Qt.CursorShape.PointingHandCursor if opens else Qt.CursorShape.ArrowCursor)
            self.update()
