"""The page of reports on the sample shop, as it stands in the middle of June."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pypdfium2
import pytest
from pytestqt.qtbot import QtBot

from tests.ui.on_screen import on_screen
from ui.desk import Desk
from ui.reports.page import ReportsPage

Ready = Callable[[ReportsPage], ReportsPage]


@pytest.fixture(autouse=True)
def spoken(english: None) -> None:
    """Numbers and days as in Ireland."""


@pytest.fixture
def shop(shop: Desk, tmp_path: Path) -> Desk:
    """The sample shop, whose sheets go into a folder of the test."""
    shop.settings.set_text("reports/folder", str(tmp_path))
    return shop


@pytest.fixture
def ready(qtbot: QtBot) -> Ready:
    """Wait until a page shows what it was asked for, drawn."""

    def wait(page: ReportsPage) -> ReportsPage:
        qtbot.waitUntil(lambda: not page.is_making and page.renderer.is_idle, timeout=20_000)
        qtbot.wait(1)  # it is painted, and asks for what it still lacks
        qtbot.waitUntil(lambda: not page.is_making and page.renderer.is_idle, timeout=20_000)
        return page

    return wait


@pytest.fixture
def page(qtbot: QtBot, shop: Desk, ready: Ready) -> Iterator[ReportsPage]:
    """The page of the sample shop with the month of today."""
    with on_screen(qtbot, ReportsPage(shop), 1064) as made:
        yield ready(made)


@pytest.fixture
def new_page(qtbot: QtBot, desk: Desk, ready: Ready) -> Iterator[ReportsPage]:
    """The page of a file without anything in it."""
    with on_screen(qtbot, ReportsPage(desk), 1064) as made:
        yield ready(made)


def words_of(pdf: Path | bytes) -> str:
    """Everything that a PDF says."""
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        return "\n".join(each.get_textpage().get_text_bounded() for each in document)
