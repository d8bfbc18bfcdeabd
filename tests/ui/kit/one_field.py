"""One field in a window, with another place to go."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.kit.field import Field

Commits = list[tuple[Any, Any]]
"""What a field committed: the new value and the one it was typed over."""


class Sheet(QWidget):
    """A window with a field and another place to go."""

    def __init__(self, field: Field) -> None:
        super().__init__()
        self.elsewhere = QLineEdit()
        layout = QVBoxLayout(self)
        layout.addWidget(field)
        layout.addWidget(self.elsewhere)


def leave(field: Field) -> None:
    """Take the keyboard elsewhere."""
    window = field.window()
    assert isinstance(window, Sheet)
    window.elsewhere.setFocus()


def retype(qtbot: QtBot, editor: QLineEdit, text: str) -> None:
    """Type over all that an editor holds."""
    editor.selectAll()
    qtbot.keyClicks(editor, text)
