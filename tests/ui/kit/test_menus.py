"""Menus name the keys of their entries."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.painted import painted
from ui.kit.menus import KeyMenu


@pytest.mark.parametrize("keys", ["Ctrl+[", "Ctrl+,", "Ctrl+Z"])
def test_keys_stand_as_they_are_pressed_in_a_menu_that_is_read_from_the_right(qtbot: QtBot, keys: str) -> None:
    menu = KeyMenu()
    qtbot.addWidget(menu)
    menu.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    menu.addAction("رجوع").setShortcut(keys)
    menu.adjustSize()
    runs = sorted((run for run in painted(menu) if run.text.isascii()), key=lambda run: run.edges[0])
    assert "".join(run.text for run in runs).strip("\u2066\u2069") == keys
