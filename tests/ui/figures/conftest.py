"""The page of figures on the sample shop, as it stands in the middle of June."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from storage import Device, Workspace
from ui.desk import Desk
from ui.figures.page import FiguresPage
from ui.sample import make_sample
from ui.settings import Settings

Ready = Callable[[FiguresPage], FiguresPage]

TODAY = date(2026, 6, 15)


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample shop, made once."""
    path = tmp_path_factory.mktemp("sample") / "sample.twohats"
    make_sample(path, TODAY)
    return path


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_IE"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def shop(sample_file: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    """A copy of the sample shop."""
    path = tmp_path / "copy.twohats"
    shutil.copyfile(sample_file, path)
    workspace = Workspace.open(path, device=Device(b"d" * 16, "test"))  # type: ignore[arg-type]
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
