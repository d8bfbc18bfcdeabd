"""The page of figures on the sample shop, as it stands in the middle of June."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from storage import Device, Workspace
from ui.desk import Desk
from ui.figures.page import FiguresPage
from ui.settings import Settings

Ready = Callable[[FiguresPage], FiguresPage]


@pytest.fixture(autouse=True)
def spoken(english: None) -> None:
    """Numbers and days as in Ireland."""


@pytest.fixture
def shop(shop_file: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    """The sample shop as the window sees it."""
    workspace = Workspace.open(shop_file, device=Device(b"d" * 16, "test"))  # type: ignore[arg-type]
    made = Desk(workspace, Settings(tmp_path / "settings"))
    yield made
    made.close()


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
    yield from shown(qtbot, FiguresPage(shop), ready)


@pytest.fixture
def new_page(qtbot: QtBot, desk: Desk, ready: Ready) -> Iterator[FiguresPage]:
    """The page of a file without anything in it."""
    yield from shown(qtbot, FiguresPage(desk), ready)


def shown(qtbot: QtBot, made: FiguresPage, ready: Ready) -> Iterator[FiguresPage]:
    qtbot.addWidget(made)
    made.resize(1064, 700)
    made.show()
    yield ready(made)
    made.release()
    ready(made)
