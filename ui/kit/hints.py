"""What stands in an empty line: as much as there is room for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QLineEdit

_ICONS = 56
"""Logical pixels that the picture before and the cross after the words take, with the edges."""


def show_hint(line: QLineEdit, hints: Sequence[str]) -> None:
    """Show the first of some hints that fits, else the last; the longest come first."""
    room = line.width() - _ICONS
    metrics = line.fontMetrics()
    fitting = next((hint for hint in hints if metrics.horizontalAdvance(hint) <= room), hints[-1])
    if line.placeholderText() != fitting:
        line.setPlaceholderText(fitting)
