"""What is kept free before and behind a part, counted as one reads; Qt's own margins stay where they are."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLayout, QWidget


def inset(part: QLayout | QWidget, begin: int, top: int, end: int, bottom: int) -> None:
    """Keep logical pixels free within a part: `begin` where its lines begin, at the right where one reads from there.

    For a window that turns round it is made anew, as all of it is.
    """
    left, right = (end, begin) if _mirrored() else (begin, end)
    part.setContentsMargins(left, top, right, bottom)


class Outdent(QHBoxLayout):
    """Lets a part stand out where its line begins, so that its letters, not its frame, stand on the edge."""

    def __init__(self, part: QWidget, by: int) -> None:
        """Let it stand out by so many logical pixels."""
        super().__init__()
        self._by = by
        self.addWidget(part)

    def setGeometry(self, area: QRect) -> None:  # noqa: N802
        """Take more room than is given."""
        super().setGeometry(area.adjusted(0, 0, self._by, 0) if _mirrored() else area.adjusted(-self._by, 0, 0, 0))


def _mirrored() -> bool:
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
