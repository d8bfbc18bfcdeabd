"""What an empty place shows: a picture-like hint, what the place is for, and the button that fills it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.kit import icons, tokens
from ui.kit.buttons import primary
from ui.kit.flow import FlowLayout
from ui.kit.row_delegate import hat_of
from ui.kit.text import TextRole, label

_WIDEST = 420
"""Logical pixels of a line of text."""

_INSET, _NARROWEST = 16, 110
"""Logical pixels left free at both sides, and of words beside a picture at least."""

_GAPS = 12
"""Logical pixels that part the words from the picture above and the button below them, beside what parts all."""

_AROUND, _CLOSE = 24, 4
"""Logical pixels left free around it, and where every line counts."""


class Empty(QWidget):
    """An illustration, a title, one sentence, and the button that fills the place (emits `asked`)."""

    asked = Signal()

    def __init__(self, icon: str, title: str, sentence: str, *, action: str = "", on_page: bool = False) -> None:
        """Build it from an icon's name and translated words.

        Args:
            icon: what the picture shows; no picture without.
            title: what is empty.
            sentence: what the place is for.
            action: on the button that fills it; none without.
            on_page: whether it stands on the page itself; there it brings the ground along that a list would give it.
        """
        super().__init__()
        self._on_page, self._pictured = on_page, bool(icon)
        self.picture = Illustration(icon)
        if not icon:
            self.picture.hide()
        self.title = label(title, TextRole.HEADING, wrap=True)
        self.sentence = label(sentence, TextRole.MUTED, wrap=True)
        self.action: QPushButton | None = None
        center = Qt.AlignmentFlag.AlignHCenter
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_AROUND, _AROUND, _AROUND, _AROUND)
        layout.setSpacing(8)
        layout.addStretch(2)
        layout.addWidget(self.picture, 0, center)
        layout.addSpacing(4)
        for text in (self.title, self.sentence):
            text.setAlignment(center)
            width = min(_WIDEST, text.fontMetrics().horizontalAdvance(text.text()) + 4)
            # A layout that centres a wrapped text asks it only for one line's height.
            text.setFixedSize(width, text.heightForWidth(width))
            layout.addWidget(text, 0, center)
        if action:
            self.action = primary(action, icon="plus")
            self.action.clicked.connect(self.asked)
            layout.addSpacing(8)
            layout.addWidget(self.action, 0, center)
        layout.addStretch(3)
        self.setAccessibleName(title)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the words whole where there is no room for the picture as well."""
        super().resizeEvent(event)
        high = event.size().height() >= self._with_picture()
        self.picture.setVisible(high and self._pictured)
        if (layout := self.layout()) is not None:
            above = _AROUND if high else _CLOSE
            layout.setContentsMargins(_AROUND, above, _AROUND, above)

    def _with_picture(self) -> int:
        """How high it has to be for picture and words."""
        parts = [self.picture, self.title, self.sentence, *([self.action] if self.action else [])]
        return (
            2 * _AROUND
            + sum(max(part.minimumHeight(), part.sizeHint().height()) for part in parts)
            + 8 * len(parts)
            + _GAPS
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, where nothing around gives one."""
        if self._on_page:
            QPainter(self).fillRect(self.rect(), tokens.colour(tokens.current().surface))


class LowEmpty(QWidget):
    """The same beside each other, for places that are not high; put buttons into `ways`."""

    def __init__(self, icon: str, sentence: str, *, title: str = "") -> None:
        """Build it from an icon's name and translated words."""
        super().__init__()
        self.title = label(title, TextRole.STRONG, wrap=True)
        self.sentence = label(sentence, TextRole.MUTED, wrap=True)
        if not title:
            self.title.hide()
        self.picture = Illustration(icon)
        ways = QWidget()
        self.ways = FlowLayout(ways)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addStretch(1)
        words.addWidget(self.title)
        words.addWidget(self.sentence)
        words.addSpacing(4)
        words.addWidget(ways)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(_INSET, 4, _INSET, 12)
        row.setSpacing(12)
        row.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        self.setAccessibleName(title)

    def minimumSizeHint(self) -> QSize:
        """Room for the buttons; the picture gives way."""
        return QSize(self.ways.minimumSize().width() + 2 * _INSET, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep words and buttons whole where there is no room for the picture as well."""
        super().resizeEvent(event)
        needed = max(self.ways.minimumSize().width(), _NARROWEST) + 2 * _INSET + 12 + self.picture.sizeHint().width()
        self.picture.setVisible(event.size().width() >= needed)


class Illustration(QWidget):
    """An icon on a sheet of paper with two more behind it, in the colours of the hat around it."""

    def __init__(self, icon: str) -> None:
        """Draw this icon."""
        super().__init__()
        self._icon = icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Of one size everywhere."""
        return QSize(132, 104)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sheets, then the icon."""
        now = tokens.current()
        shade = now.shade(hat_of(self) or None)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(66, 54)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(shade.tint))
        painter.drawEllipse(QRectF(-48, -48, 96, 96))
        sheet = QRectF(-27, -32, 54, 64)
        for angle, x, fill in ((-11, -13, now.hover), (9, 13, now.hover), (0, 0, now.raised)):
            painter.save()
            painter.translate(x, 2 if angle else 0)
            painter.rotate(angle)
            painter.setPen(QPen(QColor(now.line_strong), 1))
            painter.setBrush(QColor(fill))
            painter.drawRoundedRect(sheet, 6, 6)
            painter.restore()
        icons.paint(painter, self._icon, QRectF(-13, -21, 26, 26), shade.fill)
        painter.setPen(QPen(QColor(now.line_strong), 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(-15, 16, 15, 16)
        painter.drawLine(-15, 23, 5, 23)
