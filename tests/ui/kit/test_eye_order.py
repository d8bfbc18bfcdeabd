"""Tab goes as the eye does."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.kit.eye_order import order_by_eye


def test_tab_goes_from_top_to_bottom_and_leaves_what_floats_alone(qtbot: QtBot) -> None:
    host, lower, upper = QWidget(), QPushButton("lower"), QPushButton("upper")
    popup = QWidget(host, Qt.WindowType.Tool)
    inside = QLineEdit(popup)
    layout = QVBoxLayout(host)
    lower.setParent(host)
    layout.addWidget(upper)
    layout.addWidget(lower)
    qtbot.addWidget(host)
    host.show()
    popup.show()

    assert order_by_eye(host) == [upper, lower]
    assert inside.isVisible()


@pytest.mark.parametrize("top", range(0, 13, 3))
def test_buttons_of_unlike_height_stand_on_one_line_wherever_it_is(qtbot: QtBot, top: int) -> None:
    host = QWidget()
    high, low = QPushButton("high", host), QPushButton("low", host)
    high.setGeometry(0, top, 60, 32)
    low.setGeometry(70, top, 60, 30)
    qtbot.addWidget(host)
    host.show()

    assert order_by_eye(host) == [high, low]
