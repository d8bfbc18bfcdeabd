"""A file that is open for reading only: one can look at everything, and is not led to write."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from storage import Workspace
from ui.actions import WRITES
from ui.desk import Desk
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
