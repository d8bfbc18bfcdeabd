"""A layout that breaks its row where there is no more room, like words on a line."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QPushButton, QWidget


class FlowLayout(QLayout):
    """Widgets side by side, on as many lines as they need; mirrored for right-to-left."""

    def __init__(self, parent: QWidget | None = None, *, spacing: int = 6) -> None:
        """Keep this many logical pixels between widgets and between lines."""
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Add at the end."""
        self._items.append(item)

    def count(self) -> int:
        """How many widgets."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """One of them, or None past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take one out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Wants no more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Narrower means higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How high it is at a width."""
        if width not in self._heights:
            self._heights[width] = self._place(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def invalidate(self) -> None:
        """Measure anew: something in it wants another size."""
        self._heights.clear()
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        """Put everything in its place."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        """All on one line."""
        sizes = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(size.width() for size in sizes) + self.spacing() * max(0, len(sizes) - 1)
        edge = self.contentsMargins()
        height = max((size.height() for size in sizes), default=0)
        return QSize(width + edge.left() + edge.right(), height + edge.top() + edge.bottom())

    def minimumSize(self) -> QSize:
        """The widest one alone."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        edge = self.contentsMargins()
        return size + QSize(edge.left() + edge.right(), edge.top() + edge.bottom())

    def _place(self, outer: QRect, *, move: bool) -> int:
        """Lay out from the leading edge; gives back the height that it takes."""
        edge = self.contentsMargins()
        rect = outer.marginsRemoved(edge)
        owner = self.parentWidget()
        mirrored = owner is not None and owner.layoutDirection() is Qt.LayoutDirection.RightToLeft
        y = -self.spacing()
        for line in self._lines(rect.width()):
            high = max(size.height() for _, size in line)
            x, y = 0, y + self.spacing()
            for item, size in line if move else ():
                left = rect.right() + 1 - x - size.width() if mirrored else rect.left() + x
                item.setGeometry(QRect(QPoint(left, rect.top() + y + (high - size.height()) // 2), size))
                x += size.width() + self.spacing()
            y += high
        return max(0, y) + edge.top() + edge.bottom()

    def _lines(self, room: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """What stands on each line, and how large.

        Buttons of one kind are equally high: Qt makes them higher where their letters come from another font.
        """
        sizes = [(item, item.sizeHint()) for item in self._items if not item.isEmpty()]
        highest: dict[object, int] = {}
        for item, size in sizes:
            kind = _kind(item)
            highest[kind] = max(highest.get(kind, 0), size.height())
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        x = 0
        for item, size in sizes:
            kind = _kind(item)
            fitting = QSize(min(size.width(), room), highest[kind] if kind else size.height())
            if not lines or (x and x + fitting.width() > room):
                lines.append([])
                x = 0
            lines[-1].append((item, fitting))
            x += fitting.width() + self.spacing()
        return lines


def _kind(item: QLayoutItem) -> object:
    """What a button is dressed as; None for anything else."""
    widget = item.widget()
    return widget.property("kind") if isinstance(widget, QPushButton) else None
