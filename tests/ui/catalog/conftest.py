"""The catalogue on a real file."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from ui.catalog.page import CatalogPage
from ui.desk import Desk


@pytest.fixture
def showing(qtbot: QtBot, desk: Desk) -> Iterator[Callable[[], CatalogPage]]:
    """Show the page after the file was filled, as large as in a small window."""
    made: list[CatalogPage] = []

    def show() -> CatalogPage:
        page = CatalogPage(desk)
        qtbot.addWidget(page)
        page.resize(1040, 700)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        made.append(page)
        return page

    yield show
    for page in made:
        page.flush()
        page.release()
