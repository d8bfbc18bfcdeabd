"""What is kept free before and behind a part, counted as one reads; Qt's own margins stay where they are."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLayout, QWidget


def inset(part: QLayout | QWidget, begin: int, top: int, end: int, bottom: int) -> None:
    """Keep logical pixels free within a part: `begin` where its lines begin, at the right where one reads from there.

    For a window that turns round it is made anew, as all of it is.
    """
    mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    left, right = (end, begin) if mirrored else (begin, end)
    part.setContentsMargins(left, top, right, bottom)
