"""Where the keyboard is in a window, and what is held on it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget


def has_keyboard(part: QWidget) -> bool:
    """Whether a part has the keyboard, as soon as its window has it."""
    now: QWidget | None = part.window().focusWidget()
    return now is not None and part.isAncestorOf(now)


def chooses_more() -> bool:
    """Whether Shift or Ctrl is held: with an arrow key or a click they choose more rows, rather than another one."""
    more = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
    return bool(QGuiApplication.keyboardModifiers() & more)
