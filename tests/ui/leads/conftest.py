"""The lead inbox on a real file."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.on_screen import on_screen
from ui.desk import Desk
from ui.leads.page import LeadsPage


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> Iterator[LeadsPage]:
    """The page, shown."""
    with on_screen(qtbot, LeadsPage(desk)) as made:
        yield made
