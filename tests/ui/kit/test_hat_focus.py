"""The keyboard is seen on a primary button that wears a hat by itself, on a page that wears none."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from core.activities import Hat
from ui.kit.buttons import primary


@pytest.mark.parametrize("hat", [None, *Hat])
def test_a_primary_button_shows_that_it_has_the_keyboard(hat: Hat | None, qtbot: QtBot) -> None:
    host = QWidget()
    button = primary("Qualify", hat=hat)
    QVBoxLayout(host).addWidget(button)
    qtbot.addWidget(host)
    with qtbot.waitExposed(host):
        host.show()
    host.activateWindow()
    button.clearFocus()
    without = host.grab().toImage()

    button.setFocus(Qt.FocusReason.TabFocusReason)

    assert button.hasFocus()
    assert host.grab().toImage() != without
