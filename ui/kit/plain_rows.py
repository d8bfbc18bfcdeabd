"""Rows of a list that opens below a field, where Qt draws the words."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStyledItemDelegate

from ui.kit.steering import apart


class PlainRows(QStyledItemDelegate):
    """Draws each row as its own words run, whichever way the window does: “Bring a friend” cards."""

    def displayText(self, value: Any, locale: QLocale | QLocale.Language) -> str:  # noqa: N802
        """What a row shows."""
        return apart(super().displayText(value, locale), QGuiApplication.layoutDirection())
