"""Keys as this system and its language write them: Ctrl+Shift+E, Strg+Umschalt+E, ⇧⌘E."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence


def shown_keys(keys: str) -> str:
    """A key, told as Qt reads it (Ctrl+Shift+E, PgUp, Alt+↑), as it is shown."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def along(keys: str) -> str:
    """Keys with an arrow that leads along the line (Ctrl+Left); the other arrow where one reads from the right."""
    if QGuiApplication.layoutDirection() is not Qt.LayoutDirection.RightToLeft:
        return keys
    return re.sub("Left$|Right$", lambda arrow: {"Left": "Right", "Right": "Left"}[arrow[0]], keys)
