"""The settings page on a real file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.on_screen import on_screen
from ui.desk import Desk
from ui.settings_page.page import SettingsPage

Settled = Callable[[], None]
Shown = Callable[[str], Any]


@pytest.fixture(autouse=True)
def spoken(english: None) -> None:
    """Numbers and days as in Ireland."""


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> Iterator[SettingsPage]:
    """The page, shown."""
    with on_screen(qtbot, SettingsPage(desk), 800, 600) as made:
        yield made


@pytest.fixture
def section(page: SettingsPage, qtbot: QtBot) -> Shown:
    """Go to a section; it is seen a turn later."""

    def show(name: str) -> Any:
        shown = page.show_section(name)
        qtbot.waitUntil(shown.isVisible)
        return shown

    return show
