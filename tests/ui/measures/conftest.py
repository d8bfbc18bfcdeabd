"""The slip that writes down a number, in the dock below a page that has one field."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.desk import Desk
from ui.dock import Dock
from ui.measures.slip import NumberSlip


@pytest.fixture(autouse=True)
def spoken(english: None) -> None:
    """Numbers and days as in Ireland."""


@pytest.fixture
def dock(qtbot: QtBot, desk: Desk) -> Iterator[Dock]:
    """The dock below a field that has the keyboard."""
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    field, made = QLineEdit(), Dock(desk)
    layout.addWidget(field, 1)
    layout.addWidget(made)
    window.resize(1000, 500)
    with qtbot.waitActive(window):
        window.show()
    field.setFocus()
    yield made
    made.flush()


@pytest.fixture
def slip(dock: Dock) -> NumberSlip:
    """The slip, open."""
    dock.open("write_number")
    opened: NumberSlip = dock.slip("write_number")
    return opened


@pytest.fixture
def offered(desk: Desk) -> list[str]:
    """What the toasts said that offer to take something back."""
    said: list[str] = []
    desk.operations.done.connect(lambda _label, _changed, offer: said.append(offer) if offer else None)
    return said
