"""The first page on a real file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.on_screen import at_rest, on_screen
from ui.desk import Desk
from ui.today.page import TodayPage


@pytest.fixture
def show(qtbot: QtBot, desk: Desk) -> Iterator[Callable[[], TodayPage]]:
    """Show the page and wait until all of it is there."""
    with ExitStack() as pages:

        def show() -> TodayPage:
            page = pages.enter_context(on_screen(qtbot, TodayPage(desk), 1000, 800, active=True))
            settle(qtbot, page)
            return page

        yield show


def settle(qtbot: QtBot, page: TodayPage) -> None:
    """Wait until every change is made and everything slow is answered."""
    at_rest(qtbot, page.desk, lambda: page.is_whole)
