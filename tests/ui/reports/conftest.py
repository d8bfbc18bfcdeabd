"""The page of reports on the sample shop, as it stands in the middle of June."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pypdfium2
import pytest
from pytestqt.qtbot import QtBot

from storage import Device, Workspace
from ui.desk import Desk
from ui.reports.page import ReportsPage
from ui.settings import Settings

Ready = Callable[[ReportsPage], ReportsPage]


@pytest.fixture(autouse=True)
def spoken(english: None) -> None:
    """Numbers and days as in Ireland."""


@pytest.fixture
def shop(shop_file: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    """The sample shop as the window sees it."""
    workspace = Workspace.open(shop_file, device=Device(b"d" * 16, "test"))  # type: ignore[arg-type]
    made = Desk(workspace, Settings(tmp_path / "settings"))
    made.settings.set_text("reports/folder", str(tmp_path))
    yield made
    made.close()


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
    yield from shown(qtbot, ReportsPage(shop), ready)


@pytest.fixture
def new_page(qtbot: QtBot, desk: Desk, ready: Ready) -> Iterator[ReportsPage]:
    """The page of a file without anything in it."""
    yield from shown(qtbot, ReportsPage(desk), ready)


def shown(qtbot: QtBot, made: ReportsPage, ready: Ready) -> Iterator[ReportsPage]:
    qtbot.addWidget(made)
    made.resize(1064, 700)
    made.show()
    yield ready(made)
    made.release()  # closing the desk waits for what is under way


def words_of(pdf: Path | bytes) -> str:
    """Everything that a PDF says."""
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        return "\n".join(each.get_textpage().get_text_bounded() for each in document)
