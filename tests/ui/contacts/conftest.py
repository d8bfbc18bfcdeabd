"""The contacts on a real file."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.on_screen import on_screen
from ui.contacts.page import ContactsPage
from ui.desk import Desk


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> Iterator[ContactsPage]:
    """The page, shown."""
    with on_screen(qtbot, ContactsPage(desk)) as made:
        yield made
