"""One thing aimed at: what is reached, of how much, whether the pace holds, and what a day must still bring."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStyle, QVBoxLayout, QWidget

from core.insights.model import Aim
from ui.kit import tokens
from ui.kit.sentences import in_turn
from ui.kit.text import TextRole, label
from ui.kit.tokens import Tone
from ui.kit.words import tr


class Gauge(QWidget):
    """A caption, the number, a bar with a mark where one should stand today, and the pace in words."""

    def __init__(
        self,
        title: str,
        shown: Callable[[float], str],
        about: Callable[[float], str] | None = None,
        tone: Tone | None = None,
    ) -> None:
        """Build it.

        Args:
            title: of the measure, translated.
            shown: writes an amount of the measure.
            about: writes one that is only estimated.
            tone: the hat it belongs to; none is money, which goes well or badly.
        """
        super().__init__()
        self._tone = tone
        self._title, self._written, self._about = title, shown, about or shown
        self.reached = label("", TextRole.FIGURE)
        self.goal = label("", TextRole.MUTED)
        self.bar = _Bar()
        self.pace = label("", TextRole.CAPTION, wrap=True)
        numbers = QHBoxLayout()
        numbers.setSpacing(6)
        numbers.addWidget(self.reached, 0, Qt.AlignmentFlag.AlignBottom)
        numbers.addWidget(self.goal, 0, Qt.AlignmentFlag.AlignBottom)
        numbers.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(label(title, TextRole.CAPTION))
        layout.addLayout(numbers)
        layout.addWidget(self.bar)
        layout.addWidget(self.pace)
        layout.addStretch(1)

    def show_aim(self, aim: Aim, gone: float) -> None:
        """Show where one stands; `gone` is the share of the month that is over."""
        if aim.target is None:
            return
        self.reached.setText(self._written(aim.actual))
        self.goal.setText(tr("of {target}").format(target=self._written(aim.target)))
        done = aim.actual >= aim.target
        ahead = done or (aim.pace is not None and aim.pace >= aim.target)
        tone = self._tone or (Tone.GOOD if ahead else Tone.BAD)
        self.bar.show_share(aim.actual / aim.target if aim.target else 1.0, gone, tone)
        self.pace.setText(self._told(aim, done=done, ahead=ahead))
        if self._tone is None:
            self.pace.set_role(TextRole.GOOD if ahead else TextRole.BAD)
        self.setAccessibleName(in_turn(f"{self._title}: {self.reached.text()} {self.goal.text()}", self.pace.text()))

    def _told(self, aim: Aim, *, done: bool, ahead: bool) -> str:
        if done:
            return tr("reached")
        pace = "" if aim.pace is None else self._about(round(aim.pace))
        if ahead:
            return tr("on course for {pace}").format(pace=pace)
        if aim.needed_per_day is None:
            return tr("missed") if not pace else tr("{pace} at this pace").format(pace=pace)
        needed = self._written(aim.needed_per_day)
        return tr("{pace} at this pace; {needed} a day would do").format(pace=pace, needed=needed)


class _Bar(QWidget):
    """How much of the target is reached, with a mark where the month stands."""

    def __init__(self) -> None:
        super().__init__()
        self._share = self._gone = 0.0
        self.tone = Tone.NEUTRAL
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Slim."""
        return QSize(120, 14)

    def show_share(self, share: float, gone: float, tone: Tone) -> None:
        """Fill so much of the bar; the mark stands at `gone`."""
        self._share, self._gone, self.tone = max(0.0, min(1.0, share)), max(0.0, min(1.0, gone)), tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw ground, bar and mark."""
        now = tokens.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRect(0, 4, self.width(), 6)
        painter.setBrush(QColor(now.pressed))
        painter.drawRoundedRect(whole, 3, 3)
        if self._share > 0:
            painter.setBrush(QColor(now.shade(self.tone).fill))
            filled = QRect(0, 4, max(6, round(self.width() * self._share)), 6)
            painter.drawRoundedRect(self._placed(filled), 3, 3)
        at = min(self.width() - 2, round(self.width() * self._gone))
        painter.setBrush(QColor(now.text))
        painter.drawRect(self._placed(QRect(at, 1, 2, 12)))

    def _placed(self, area: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), area)
