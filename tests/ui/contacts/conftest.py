"""The contacts on a real file."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from ui.contacts.page import ContactsPage
from ui.desk import Desk


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> Iterator[ContactsPage]:
    """The page, shown as large as in a small window."""
    made = ContactsPage(desk)
    qtbot.addWidget(made)
    made.resize(1040, 700)
    made.show()
    yield made
    made.flush()
    made.release()
