"""The first page on a real file."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.desk import Desk
from ui.today.page import TodayPage


@pytest.fixture
def show(qtbot: QtBot, desk: Desk) -> Iterator[Callable[[], TodayPage]]:
    """Show the page and wait until all of it is there."""
    made: list[TodayPage] = []

    def show() -> TodayPage:
        page = TodayPage(desk)
        qtbot.addWidget(page)
        page.resize(1000, 800)
        with qtbot.waitActive(page):
            page.show()
        made.append(page)
        settle(qtbot, page)
        return page

    yield show
    for page in made:
        page.flush()
        page.release()


def settle(qtbot: QtBot, page: TodayPage) -> None:
    """Wait until every change is made and everything slow is answered."""
    qtbot.waitUntil(lambda: page.desk.operations.idle)
    QApplication.processEvents()
    qtbot.waitUntil(lambda: page.is_whole)
    QApplication.processEvents()
