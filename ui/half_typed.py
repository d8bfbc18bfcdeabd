"""What is half typed is kept on this computer a moment after each pause, against a crash or a power cut."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, SignalInstance
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid

PAUSE = 800
"""Milliseconds without a key."""


class HalfTyped(QObject):
    """Watches what has the keyboard, and lets the slip or line around it keep its draft (`keep_draft`)."""

    def __init__(self, window: QWidget) -> None:
        """Live as long as a window."""
        super().__init__(window)
        self._window = window
        self._watched: QLineEdit | QPlainTextEdit | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._keep)
        window.closed.connect(self._pause.stop)  # type: ignore[attr-defined]  # it has kept all of it
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow_focus)

    def _follow_focus(self, _: QWidget | None, now: QWidget | None) -> None:
        before = self._watched
        if before is not None and isValid(before):
            _typed_in(before).disconnect(self._typed)
            if self._pause.isActive():
                self._pause.stop()
                self._keep()
        editor = now if isinstance(now, QLineEdit | QPlainTextEdit) and self._window.isAncestorOf(now) else None
        self._watched = editor
        if editor is not None:
            _typed_in(editor).connect(self._typed)

    def _typed(self, *_: object) -> None:
        self._pause.start()

    def _keep(self) -> None:
        part: QWidget | None = self._watched if self._watched is not None and isValid(self._watched) else None
        while part is not None:
            if (keep := getattr(part, "keep_draft", None)) is not None:
                keep()
            part = part.parentWidget()


def _typed_in(editor: QLineEdit | QPlainTextEdit) -> SignalInstance:
    return editor.textEdited if isinstance(editor, QLineEdit) else editor.textChanged
