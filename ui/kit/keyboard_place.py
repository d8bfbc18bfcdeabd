"""Where in a part of the window the keyboard is: the current row of a list, a field, a button."""

from __future__ import annotations

from PySide6.QtCore import QMetaObject, QObject, QRect, QTimer, Signal
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QTableView, QWidget
from shiboken6 import isValid

_HIGHEST = 120
"""Logical pixels; what is higher, such as a long text, cannot be kept clear as a whole."""


class KeyboardPlace(QObject):
    """Follows the keyboard within `host` while it is asked to. moved: it may be elsewhere by now."""

    moved = Signal()

    def __init__(self, host: QWidget) -> None:
        """Follow nothing yet."""
        super().__init__(host)
        self._host = host
        self._part: QWidget | None = None
        self._heard: list[QMetaObject.Connection] = []
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.moved)

    def follow(self, part: QWidget | None) -> None:
        """Follow what has the keyboard now; none, or something outside: rest."""
        if part is not None and not self._host.isAncestorOf(part):
            part = None
        if part is self._part:
            return
        for each in self._heard:
            QObject.disconnect(each)
        self._heard.clear()
        self._part = part
        if isinstance(part, QAbstractItemView):
            self._heard.append(part.selectionModel().currentChanged.connect(lambda *_: self._soon.start()))
        around = part
        while around is not None and around is not self._host:
            if isinstance(around, QAbstractScrollArea):
                self._heard.append(around.verticalScrollBar().valueChanged.connect(lambda _: self._soon.start()))
            around = around.parentWidget()
        self._soon.start()

    def area(self) -> QRect:
        """What is seen of it, in the coordinates of the host; empty where it is nowhere."""
        part = self._part
        if part is None or not isValid(part) or not part.isVisible():
            return QRect()
        area = part.rect()
        if isinstance(part, QAbstractItemView):
            area = part.visualRect(part.currentIndex())
            part = part.viewport()
            if isinstance(self._part, QTableView):
                area.setLeft(0)
                area.setWidth(part.width())
        if not 0 < area.height() <= _HIGHEST:
            return QRect()
        around: QWidget | None = part
        while around is not None and around is not self._host:
            area = area.intersected(around.rect()).translated(around.pos())
            around = around.parentWidget()
        return area
