"""Buttons that Enter presses as the space bar does. Qt leaves that to dialogs, and to some desktops."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QPushButton, QRadioButton, QToolButton

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PressedByEnter:
    """For any button: put it before the button's class."""

    def keyPressEvent(self: Any, event: QKeyEvent) -> None:  # noqa: N802
        """Press once for one Enter: a key held down since it did something else must not press what came up."""
        if event.key() not in _ENTER:
            super().keyPressEvent(event)  # type: ignore[misc]
        elif not event.isAutoRepeat():
            self.click()


class PushButton(PressedByEnter, QPushButton):
    """An ordinary button."""


class ToolButton(PressedByEnter, QToolButton):
    """A button that is only an icon."""


class CheckBox(PressedByEnter, QCheckBox):
    """A box to tick."""


class RadioButton(PressedByEnter, QRadioButton):
    """One of several answers."""
