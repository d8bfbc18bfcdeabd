"""The page of figures on the sample shop, as it stands in the middle of June."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.on_screen import on_screen
from ui.desk import Desk
from ui.figures.page import FiguresPage

Ready = Callable[[FiguresPage], FiguresPage]


@pytest.fixture(autouse=True)
def spoken(english: None) -> None:
    """Numbers and days as in Ireland."""


@pytest.fixture
def ready(qtbot: QtBot) -> Ready:
    """Wait until a page shows what it was asked for."""

    def wait(page: FiguresPage) -> FiguresPage:
        qtbot.waitUntil(lambda: not page.is_counting, timeout=10_000)
        return page

    return wait


@pytest.fixture
def page(qtbot: QtBot, shop: Desk, ready: Ready) -> Iterator[FiguresPage]:
    """The page of the sample shop, counted."""
    with on_screen(qtbot, FiguresPage(shop), 1064) as made:
        yield ready(made)
    ready(made)


@pytest.fixture
def new_page(qtbot: QtBot, desk: Desk, ready: Ready) -> Iterator[FiguresPage]:
    """The page of a file without anything in it."""
    with on_screen(qtbot, FiguresPage(desk), 1064) as made:
        yield ready(made)
    ready(made)
