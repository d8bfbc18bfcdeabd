"""A title, or a line under one, that takes a second one where it has no room, before anything of it is left out."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextLayout
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.kit.text import ElidedLabel, TextRole, draw_line

_STEP = 16
"""Logical pixels by which the first line grows until the rest fits on the second."""

_WIDTHS = 16
"""Answers kept."""


class TwoLines(ElidedLabel):
    """One line, or two; what is longer ends in an ellipsis, and the tooltip and assistive tools get all of it."""

    def __init__(self, text: str = "", role: TextRole | str = TextRole.BODY, parent: QWidget | None = None) -> None:
        """Show a text."""
        self._known: dict[tuple[str, str, int], list[str]] = {}
        super().__init__(text, role, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def is_cut(self) -> bool:
        """Whether two lines are too few."""
        lines = self._lines(self.contentsRect().width())
        return len(lines) == 2 and self._wide(lines[1]) > self.contentsRect().width()

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """It is as high as its lines."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """One line or two."""
        return self.minimumSizeHint().height() * len(self._lines(width))

    def sizeHint(self) -> QSize:
        """As wide as all of it on one line."""
        return QSize(self._wide(self.text()) + 1, self.minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the first line, and what fits of the others on the second."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        area = QRectF(self.contentsRect())
        lines = self._lines(int(area.width()))
        high = self.minimumSizeHint().height()
        for number, line in enumerate(lines):
            cut = self.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, int(area.width()))
            draw_line(
                painter, QRectF(area.left(), area.top() + number * high, area.width(), high), self.alignment(), cut
            )

    def _wide(self, text: str) -> int:
        return self.fontMetrics().horizontalAdvance(text)

    def _lines(self, width: int) -> list[str]:
        """The first line, and the rest if there is one; a layout asks for many widths, again and again."""
        key = self.text(), self.font().key(), width
        if key not in self._known:
            if len(self._known) >= _WIDTHS:
                self._known.clear()
            self._known[key] = self._broken(width)
        return self._known[key]

    def _broken(self, width: int) -> list[str]:
        """About as long as each other, so that no word stands alone."""
        text = self.text()
        if (wide := self._wide(text)) <= width:
            return [text]
        found = [text]
        for room in range(min(wide // 2, width), width + _STEP, _STEP):
            first = self._fits(text, min(room, width))
            if 0 < first < len(text):
                found = [text[:first].rstrip(), text[first:].strip()]
                if self._wide(found[1]) <= room:
                    break
        return found

    def _fits(self, text: str, width: int) -> int:
        """How many letters stand on the first line."""
        layout = QTextLayout(text, self.font())
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(width)
        layout.endLayout()
        return line.textLength()
