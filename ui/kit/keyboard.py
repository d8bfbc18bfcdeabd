"""Where the keyboard is in a window."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def has_keyboard(part: QWidget) -> bool:
    """Whether a part has the keyboard, as soon as its window has it."""
    now: QWidget | None = part.window().focusWidget()
    return now is not None and part.isAncestorOf(now)
