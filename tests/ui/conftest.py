"""A real file and a real desk for every page that is tested."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from core import deals
from storage import Device, Workspace, new_business
from ui.desk import Desk
from ui.settings import Settings


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """A new business file with the usual stages."""
    made = Workspace.create(
        tmp_path / "shop.twohats",
        new_business("Corner Shop", "EUR", locale="en_IE"),
        device=Device(b"d" * 16, "test"),  # type: ignore[arg-type]
    )
    with made.change("Set up") as change:
        deals.add_stages(change)
    yield made
    made.close()


@pytest.fixture
def desk(qtbot: QtBot, workspace: Workspace, tmp_path: Path) -> Iterator[Desk]:
    """The file as the window sees it."""
    made = Desk(workspace, Settings(tmp_path / "settings"))
    yield made
    made.close()


@pytest.fixture
def settled(qtbot: QtBot, desk: Desk) -> Callable[[], None]:
    """Wait until every change asked for is on the disk and told."""
    return lambda: qtbot.waitUntil(lambda: desk.operations.idle, timeout=5_000)
