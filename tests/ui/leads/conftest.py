"""The lead inbox on a real file."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from ui.desk import Desk
from ui.leads.page import LeadsPage


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> Iterator[LeadsPage]:
    """The page, shown as large as in a small window."""
    made = LeadsPage(desk)
    qtbot.addWidget(made)
    made.resize(1040, 700)
    made.show()
    yield made
    made.flush()
    made.release()
