"""What is half typed is kept on this computer a moment after each pause, against a crash or a power cut."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

PAUSE = 800
"""Milliseconds without a key."""

_TYPING = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.InputMethod,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.Drop,
        QEvent.Type.FocusIn,
    }
)
"""The mouse pastes too: by its middle button, by what is dropped, by a menu, which gives the keyboard back."""


class HalfTyped(QObject):
    """Watches what has the keyboard, and lets the field, slip or line around it keep its draft (`keep_draft`)."""

    def __init__(self, window: QWidget) -> None:
        """Live as long as a window."""
        super().__init__(window)
        self._window = window
        self._watched: QWidget | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._keep)
        window.closed.connect(self._pause.stop)  # type: ignore[attr-defined]  # it has kept all of it
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow_focus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Begin a new pause with every key."""
        if event.type() in _TYPING:
            self._pause.start()
        return super().eventFilter(watched, event)

    def _follow_focus(self, _: QWidget | None, now: QWidget | None) -> None:
        before = self._watched
        if before is not None and isValid(before):
            before.removeEventFilter(self)
            if self._pause.isActive():
                self._pause.stop()
                self._keep()
        inside = now is not None and self._window.isAncestorOf(now)
        self._watched = now if inside else None
        if inside and now is not None:
            now.installEventFilter(self)

    def _keep(self) -> None:
        part = self._watched if self._watched is not None and isValid(self._watched) else None
        while part is not None:
            if (keep := getattr(part, "keep_draft", None)) is not None:
                keep()
            part = part.parentWidget()
