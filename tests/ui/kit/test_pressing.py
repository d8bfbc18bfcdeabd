"""Enter presses whatever button has the keyboard, as the space bar does."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from ui.figures.tile import Tile
from ui.kit.buttons import primary, quiet, tool
from ui.kit.chips import ChipRow
from ui.kit.nav import NavButton
from ui.kit.pressing import CheckBox, RadioButton

KEY = Qt.Key
MAKERS: dict[str, Callable[[], QAbstractButton]] = {
    "primary": lambda: primary("Write it down"),
    "quiet": lambda: quiet("Cancel"),
    "tool": lambda: tool("x", "Close"),
    "place": lambda: NavButton("Leads", "inbox"),
    "tile": lambda: Tile(large=False),
    "box": lambda: CheckBox("Made"),
    "answer": lambda: RadioButton("The first"),
}


@pytest.mark.parametrize("key", [KEY.Key_Space, KEY.Key_Return, KEY.Key_Enter])
@pytest.mark.parametrize("kind", MAKERS)
def test_a_button_is_pressed_by_key(kind: str, key: Qt.Key, qtbot: QtBot) -> None:
    button, pressed = MAKERS[kind](), list[bool]()
    qtbot.addWidget(button)
    button.show()
    button.clicked.connect(lambda: pressed.append(True))

    qtbot.keyClick(button, key)

    assert len(pressed) == 1


def test_a_chip_is_chosen_by_enter(qtbot: QtBot) -> None:
    chips = ChipRow([("all", "All"), ("new", "New")])
    qtbot.addWidget(chips)
    chips.show()

    qtbot.keyClick(chips.chip("new"), KEY.Key_Return)

    assert chips.name() == "new"


def test_an_enter_held_down_presses_nothing_that_came_up_meanwhile(qtbot: QtBot) -> None:
    button, pressed = primary("New lead"), list[bool]()
    qtbot.addWidget(button)
    button.clicked.connect(lambda: pressed.append(True))

    again = QKeyEvent(QEvent.Type.KeyPress, KEY.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", True)
    QApplication.sendEvent(button, again)

    assert pressed == []
