"""Ctrl+Z belongs to the text one types as long as there is typing to take back, and to the program otherwise."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget


class UndoKeys(QObject):
    """Watches the text field that has the keyboard: a filter on the application would see every event."""

    def __init__(self, window: QWidget) -> None:
        """Live as long as a window."""
        super().__init__(window)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow_focus)

    def _follow_focus(self, old: QWidget | None, now: QWidget | None) -> None:
        if isinstance(old, QLineEdit | QPlainTextEdit):
            old.removeEventFilter(self)
        if isinstance(now, QLineEdit | QPlainTextEdit):
            now.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A field without anything of its own to take back must not keep the key from the program."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and isinstance(watched, QLineEdit | QPlainTextEdit)
        ):
            text = watched.document() if isinstance(watched, QPlainTextEdit) else watched
            nothing = (event.matches(QKeySequence.StandardKey.Undo) and not text.isUndoAvailable()) or (
                event.matches(QKeySequence.StandardKey.Redo) and not text.isRedoAvailable()
            )
            if nothing:
                event.ignore()
                return True
        return super().eventFilter(watched, event)
