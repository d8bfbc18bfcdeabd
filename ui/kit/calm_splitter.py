"""Two parts beside each other that keep their moving to themselves."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QSplitter


class CalmSplitter(QSplitter):
    """Keeps to itself what moves within its parts, as long as none of them needs more room than before.

    Qt lays out the whole window anew for every name that changes, which takes as long as filling a record.
    """

    def __init__(self, along: Qt.Orientation) -> None:
        """Have no parts yet."""
        super().__init__(along)
        self._told: list[tuple[bool, int, int]] = []
        self._height = 0

    def sizeHint(self) -> QSize:  # noqa: N802
        """No higher than it must be: what is written above it, such as why a slip is refused, goes first."""
        return QSize(super().sizeHint().width(), self.minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Lay out anew only where more room is needed."""
        if event.type() is QEvent.Type.LayoutRequest and not self._needs_more():
            return True
        return super().event(event)

    def _needs_more(self) -> bool:
        parts = [part for number in range(self.count()) if (part := self.widget(number)) is not None]
        height = self.minimumSizeHint().height()  # by a few pixels more or less with the letters of a name
        told = [(part.isHidden(), part.minimumSizeHint().width(), part.minimumWidth()) for part in parts]
        if told == self._told and height <= self._height:
            return False
        self._height = height if told != self._told else max(height, self._height)
        self._told = told
        return True
