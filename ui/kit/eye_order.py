"""Let Tab go as the eye does: from top to bottom, and along the line of reading, whatever was built first."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

LINE = 12
"""Logical pixels: widgets whose middles are closer than this stand on one line."""


def order_by_eye(whole: QWidget) -> list[QWidget]:
    """Chain everything in `whole` that Tab can reach in the order in which it is seen; gives that order back."""
    mirrored = whole.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def place(widget: QWidget) -> tuple[int, int]:
        middle = widget.mapTo(whole, QPoint(widget.width() // 2, min(widget.height(), 40) // 2))
        return middle.y() // LINE, -middle.x() if mirrored else middle.x()

    reached = [
        widget
        for widget in whole.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and widget.isVisibleTo(whole)
        and widget.window() is whole.window()  # not what stands in a menu or calendar that is open
    ]
    reached.sort(key=place)
    for before, after in zip(reached, reached[1:], strict=False):
        QWidget.setTabOrder(before, after)
    return reached
