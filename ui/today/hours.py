"""The hours under each hat, side by side, so that neither is forgotten."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStyle, QVBoxLayout, QWidget

from core.activities import Hat
from ui.kit import tokens
from ui.kit.text import TextRole, label
from ui.kit.words import listed, tr


class Balance(QWidget):
    """A caption, the hours of marketing at its start and of sales at its end, and a bar in the colours of both."""

    def __init__(self, title: str) -> None:
        """Build it with its period's name."""
        super().__init__()
        self._title = title
        self.marketing = label("", TextRole.MARKETING, elide=True)
        self.sales = label("", TextRole.SALES, elide=True)
        self.none = label(tr("No minutes logged yet"), TextRole.MUTED)
        self.bar = _Bar()
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.marketing)
        line.addWidget(self.none)
        line.addStretch(1)
        line.addWidget(self.sales)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(label(title, TextRole.CAPTION))
        layout.addLayout(line)
        layout.addWidget(self.bar)

    def show_minutes(self, minutes: Mapping[Hat, int]) -> None:
        """Show the minutes by hat."""
        marketing, sales = minutes.get(Hat.MARKETING, 0), minutes.get(Hat.SALES, 0)
        some = bool(marketing + sales)
        for part in (self.marketing, self.sales, self.bar):
            part.setVisible(some)
        self.none.setVisible(not some)
        self.marketing.setText(tr("Marketing {time}").format(time=hours(marketing)))
        self.sales.setText(tr("Sales {time}").format(time=hours(sales)))
        self.bar.show_share(marketing / (marketing + sales) if some else 0.0)
        said = listed((self.marketing.text(), self.sales.text())) if some else self.none.text()
        self.setAccessibleName(f"{self._title}: {said}")


class _Bar(QWidget):
    """Marketing from the start, sales from the end."""

    def __init__(self) -> None:
        super().__init__()
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Slim."""
        return QSize(120, 12)

    def show_share(self, share: float) -> None:
        """Give marketing so much of it."""
        self._share = share
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw both parts with a gap between."""
        now = tokens.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        wide = round(self.width() * self._share)
        gap = 2 if 0 < wide < self.width() else 0
        for hat, area in (
            (Hat.MARKETING, QRect(0, 3, max(0, wide - gap), 6)),
            (Hat.SALES, QRect(wide, 3, self.width() - wide, 6)),
        ):
            if area.width() > 0:
                painter.setBrush(QColor(now.shade(hat).fill))
                painter.drawRoundedRect(QStyle.visualRect(self.layoutDirection(), self.rect(), area), 3, 3)


def hours(minutes: int) -> str:
    """A length of time: 3 h 20, 45 min."""
    whole, rest = divmod(minutes, 60)
    if not whole:
        return tr("%n min", rest)
    return tr("{hours} h {minutes}").format(hours=whole, minutes=f"{rest:02}") if rest else tr("%n h", whole)
