"""Parts in equal columns: all beside each other where there is room, else in rows of half as many."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

_BETWEEN = 24


class Columns(QWidget):
    """Hidden parts take no column."""

    def __init__(self, *, least: int) -> None:
        """Without parts yet; `least` is the width of one, in logical pixels, whose words need no more."""
        super().__init__()
        self._least, self._columns = least, 0
        self._parts: list[QWidget] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_BETWEEN)
        self._grid.setVerticalSpacing(12)

    def show_parts(self, parts: Sequence[QWidget]) -> None:
        """Show these, in this order."""
        if list(parts) == self._parts:
            return
        for part in self._parts:
            self._grid.removeWidget(part)
        self._parts, self._columns = list(parts), 0
        self._share_out()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Room for one."""
        return QSize(self._one(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Share out anew."""
        super().resizeEvent(event)
        self._share_out()

    def _one(self) -> int:
        return max([self._least, *(part.minimumSizeHint().width() for part in self._parts)])

    def _share_out(self) -> None:
        columns, one = max(1, len(self._parts)), self._one()
        while columns > 1 and columns * (one + _BETWEEN) - _BETWEEN > self.width():
            columns = (columns + 1) // 2
        if columns == self._columns:
            return
        self._columns = columns
        for place, part in enumerate(self._parts):
            self._grid.addWidget(part, place // columns, place % columns)
        for column in range(max(columns, self._grid.columnCount())):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
