"""Keys as this system and its language write them: Ctrl+Shift+E, Strg+Umschalt+E, ⇧⌘E."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence


def shown_keys(keys: str) -> str:
    """A key, told as Qt reads it (Ctrl+Shift+E, PgUp, Alt+↑), as it is shown."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
