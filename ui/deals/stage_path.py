"""The stages of the pipeline as one line of steps; the one the deal stands in is filled, a press moves it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget

from core.activities import Hat
from core.deals import Outcome, Stage
from core.ids import Id
from ui.deals.card_words import stage_word
from ui.kit import fonts, tokens
from ui.kit.text import draw_line, plain_tooltip
from ui.kit.tokens import TINY, Tone
from ui.kit.words import tr

POINT = 8
"""Logical pixels by which a step points into the next."""

HEIGHT, BETWEEN = 30, 2
"""Of a step, and from one to the next, in logical pixels."""

LONGEST = 140
"""Logical pixels that a word may ask for; the others need room too."""


class StagePath(QWidget):
    """One button a stage. chosen(stage): move the deal there."""

    chosen = Signal(object)

    def __init__(self) -> None:
        """Start without stages."""
        super().__init__()
        self.steps: list[StageStep] = []
        self._stages: tuple[Stage, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Stages"))

    def show_path(self, stages: Sequence[Stage], current: Id | None, outcome: Outcome) -> None:
        """Show the pipeline and where in it the deal stands, or stood when it was closed."""
        if tuple(stages) != self._stages:
            self._rebuild(stages)
        here = next((place for place, stage in enumerate(stages) if stage.id == current), -1)
        for place, step in enumerate(self.steps):
            step.show_state(passed=place < here, current=place == here, outcome=outcome)

    def _rebuild(self, stages: Sequence[Stage]) -> None:
        for step in self.steps:
            step.hide()
            step.deleteLater()
        self._stages = tuple(stages)
        self.steps = [StageStep(self, stage, place, len(stages)) for place, stage in enumerate(stages)]
        for step in self.steps:
            step.show()
            step.clicked.connect(lambda _=False, stage=step.stage: self.chosen.emit(stage))
        self._arrange()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """One step in width."""
        return QSize(LONGEST + 3 * POINT, HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Share the new width."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Put the steps on as many lines as their words need; each line is filled, and none has a lone rest."""
        lines = _lines(self.steps, self.width())
        for number, line in enumerate(lines):
            spare = self.width() - sum(step.wanted() + BETWEEN for step in line) + BETWEEN
            left = 0
            for place, step in enumerate(line):
                width = step.wanted() + max(0, spare) * (place + 1) // len(line) - max(0, spare) * place // len(line)
                area = QRect(left, number * (HEIGHT + BETWEEN), min(width, self.width()), HEIGHT)
                step.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), area))
                left += width + BETWEEN
        self.setFixedHeight(len(lines) * (HEIGHT + BETWEEN) - BETWEEN)

    def walk(self, step: StageStep, by: int) -> None:
        """Give the keyboard to a neighbour."""
        place = self.steps.index(step) + by
        if 0 <= place < len(self.steps):
            self.steps[place].setFocus(Qt.FocusReason.TabFocusReason)


class StageStep(QAbstractButton):
    """One step, drawn as an arrow that points along the line of reading."""

    def __init__(self, path: StagePath, stage: Stage, place: int, count: int) -> None:
        """Stand for a stage at a place of so many."""
        super().__init__(path)
        self._path = path
        self.stage = stage
        self._first, self._last = place == 0, place == count - 1
        self._word = stage_word(stage.name)
        self._passed = self._current = False
        self._outcome = Outcome.OPEN
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_state(self, *, passed: bool, current: bool, outcome: Outcome) -> None:
        """Say where the deal stands, seen from here."""
        self._passed, self._current, self._outcome = passed, current, outcome
        open_here = current and outcome is Outcome.OPEN
        self.setEnabled(not open_here)
        here = tr("{stage}, the deal stands here") if open_here else tr("Move to {stage}")
        self.setAccessibleName(here.format(stage=self._word))
        plain_tooltip(self, here.format(stage=self._word))
        self.update()

    def wanted(self) -> int:
        """Logical pixels for the whole word, unless it is very long."""
        return min(LONGEST, QFontMetrics(_font(strong=True)).horizontalAdvance(self._word)) + 2 * POINT

    def sizeHint(self) -> QSize:  # noqa: N802
        """As wide as the word."""
        return QSize(self.wanted(), HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Walk with the arrows, move with Enter or Space."""
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()), 0)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            step = -step
        if step:
            self._path.walk(self, step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEvent) -> None:  # noqa: N802
        """Show that it can be pressed."""
        self.update()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        """The mouse is gone."""
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the arrow and the word."""
        now = tokens.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        fill, ink = self._colours(now)
        painter.setPen(QPen(QColor(now.text), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(fill))
        painter.drawPolygon(self._shape())
        painter.setFont(_font(strong=self._current))
        painter.setPen(QColor(ink))
        lead = 6 if self._first else POINT + 2
        room = QRect(lead, 0, self.width() - lead - 6, self.height())
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            room.moveRight(self.width() - lead)
        cut = painter.fontMetrics().elidedText(self._word, Qt.TextElideMode.ElideRight, room.width())
        draw_line(painter, room.toRectF(), Qt.AlignmentFlag.AlignCenter, cut)

    def _colours(self, now: tokens.Tokens) -> tuple[str, str]:
        accent = now.shade(Hat.SALES)
        if self._current and self._outcome is Outcome.OPEN:
            return accent.fill, accent.on_fill
        if self._current:
            ended = now.shade(Tone.GOOD if self._outcome is Outcome.WON else Tone.BAD)
            return ended.tint, ended.text
        if self.underMouse():
            return now.pressed, now.text
        return (accent.tint, accent.text) if self._passed else (now.hover, now.muted)

    def _shape(self) -> QPolygonF:
        width, height = self.width() - 1.0, self.height() - 1.0
        tip = 0.0 if self._last else float(POINT)
        notch = 0.0 if self._first else float(POINT)
        points = [
            (1.0, 1.0),
            (width - tip, 1.0),
            (width, height / 2),
            (width - tip, height),
            (1.0, height),
            (1.0 + notch, height / 2),
        ]
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            points = [(self.width() - x, y) for x, y in points]
        return QPolygonF([QPointF(x, y) for x, y in points])


def _lines(steps: Sequence[StageStep], room: int) -> list[list[StageStep]]:
    """As few lines as the words allow, and those as evenly filled as can be."""
    widths = [(step, step.wanted() + BETWEEN) for step in steps]
    lines = _filled(widths, room)
    for less in range(room - POINT, 0, -POINT):
        closer = _filled(widths, less)
        if len(closer) > len(lines):
            break
        lines = closer
    return lines


def _filled(widths: Sequence[tuple[StageStep, int]], room: int) -> list[list[StageStep]]:
    """One line after the other, none of them wider than there is room."""
    lines, used = [list[StageStep]()], 0
    for step, width in widths:
        if lines[-1] and used + width - BETWEEN > room:
            lines.append([])
            used = 0
        lines[-1].append(step)
        used += width
    return lines


def _font(*, strong: bool) -> QFont:
    return fonts.font(TINY, QFont.Weight.DemiBold if strong else QFont.Weight.Medium)
