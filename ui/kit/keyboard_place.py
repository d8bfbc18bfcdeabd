"""Where in a part of the window the keyboard is: the current row of a list, a field, a button."""

from __future__ import annotations

from weakref import ReferenceType, ref

from PySide6.QtCore import QMetaObject, QObject, QRect, QTimer, Signal
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget
from shiboken6 import isValid

_HIGHEST = 120
"""Logical pixels; what is higher, such as a long text, cannot be kept clear as a whole."""

_AFTER = 30
"""Milliseconds until a page has scrolled to where the keyboard went."""


class KeyboardPlace(QObject):
    """Follows the keyboard within `host` while it is asked to. moved: it may be elsewhere by now."""

    moved = Signal()

    def __init__(self, host: QWidget) -> None:
        """Follow nothing yet."""
        super().__init__(host)
        self._host = host
        self._followed: ReferenceType[QWidget] | None = None  # a part that goes must not be held
        self._heard: list[QMetaObject.Connection] = []
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_AFTER)
        self._soon.timeout.connect(self.moved)

    def follow(self, part: QWidget | None) -> None:
        """Follow what has the keyboard now; none, or something outside: rest."""
        if part is not None and not self._host.isAncestorOf(part):
            part = None
        if part is self._part():
            return
        for each in self._heard:
            QObject.disconnect(each)
        self._heard.clear()
        self._followed = ref(part) if part is not None else None
        if isinstance(part, QAbstractItemView):
            self._heard.append(part.selectionModel().currentChanged.connect(lambda *_: self._soon.start()))
        self._soon.start()

    def _part(self) -> QWidget | None:
        part = self._followed() if self._followed is not None else None
        return part if part is not None and isValid(part) else None

    def area(self) -> QRect:
        """What is seen of it, in the coordinates of the host; empty where it is nowhere."""
        part = self._part()
        if part is None or not part.isVisible():
            return QRect()
        area = part.rect()
        if isinstance(part, QAbstractItemView):
            area, is_row = part.visualRect(part.currentIndex()), isinstance(part, QTableView)
            part = part.viewport()
            if is_row:
                area.setLeft(0)
                area.setWidth(part.width())
        if not 0 < area.height() <= _HIGHEST:
            return QRect()
        area = area.intersected(part.rect())
        return QRect(part.mapTo(self._host, area.topLeft()), area.size())
