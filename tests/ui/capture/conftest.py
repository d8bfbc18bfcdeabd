"""The line above a page that has one field."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.capture.line import CaptureLine
from ui.desk import Desk
from ui.kit.toast import Toast


class Around(QWidget):
    """A window with the line, a field below it, and a toast."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.field = QLineEdit()
        self.line = CaptureLine(desk, self)
        below = QWidget()
        layout = QVBoxLayout(self)
        layout.addWidget(self.line)
        layout.addWidget(self.field)
        layout.addWidget(below, 1)
        self.toast = Toast(below)
        self.line.tell_in(self.toast)
        self.resize(1000, 600)


@pytest.fixture
def window(qtbot: QtBot, desk: Desk) -> Iterator[Around]:
    """Shown, with the keyboard in the field."""
    made = Around(desk)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    made.field.setFocus()
    yield made
    made.line.keep_draft()


@pytest.fixture
def line(window: Around) -> CaptureLine:
    """The line itself."""
    return window.line
