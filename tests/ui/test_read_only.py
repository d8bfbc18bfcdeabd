"""A file that is open for reading only: one can look at everything, and is not led to write."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from storage import Workspace
from ui.actions import WRITES
from ui.desk import Desk
from ui.kit import turns
from ui.kit.theme import Theme
from ui.settings import Settings
from ui.window import Window


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, shop_file: Path, tmp_path: Path) -> Iterator[Window]:
    workspace = Workspace.open(shop_file, read_only=True)
    made = Window(Desk(workspace, Settings(tmp_path / "home")), theme)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.desk.operations.idle)  # by then the menu knows what could be undone
    yield made
    made.close()


def test_what_would_change_the_file_is_switched_off_and_the_rest_is_not(window: Window) -> None:
    off = {name for name, action in window.actions_.by_name.items() if not action.isEnabled()}
    assert off - {"go_back", "go_forward"} == WRITES


def test_the_buttons_of_pages_are_switched_off_as_well(window: Window) -> None:
    today = window.page("today")
    actions = [window.page(name).action for name in ("promotions", "leads", "deals", "contacts", "products")]
    assert not any(button.isEnabled() for button in (today.log, today.sell, *actions))
    assert not window.capture.isEnabled()
    assert window.search.isEnabled()


def test_the_menu_of_a_row_offers_to_look_alone(window: Window, qtbot: QtBot) -> None:
    page: Any = window.show_page("contacts")
    qtbot.waitUntil(lambda: turns.is_idle() and page.model.rowCount() > 0)
    page.table.show_row(0)
    place = page.table.visualRect(page.table.currentIndex()).center()
    there = page.table.viewport().mapToGlobal(place)
    QApplication.sendEvent(page.table, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, there))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)

    assert [entry.isEnabled() for entry in menu.actions()] == [True, False, False]
    menu.close()
