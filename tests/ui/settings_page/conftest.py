"""The settings page on a real file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from ui.desk import Desk
from ui.settings_page.page import SettingsPage

Settled = Callable[[], None]
Shown = Callable[[str], Any]


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_IE"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> Iterator[SettingsPage]:
    """The page, shown."""
    made = SettingsPage(desk)
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    yield made
    made.release()


@pytest.fixture
def section(page: SettingsPage) -> Shown:
    """Go to a section."""
    return page.show_section
