"""The catalogue on a real file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.on_screen import on_screen
from ui.catalog.page import CatalogPage
from ui.desk import Desk


@pytest.fixture
def showing(qtbot: QtBot, desk: Desk) -> Iterator[Callable[[], CatalogPage]]:
    """Show the page after the file was filled."""
    with ExitStack() as pages:
        yield lambda: pages.enter_context(on_screen(qtbot, CatalogPage(desk), active=True))
