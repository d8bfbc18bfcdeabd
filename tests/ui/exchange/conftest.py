"""The page on a real file, with the system's dialogs answered by the test."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from core import deals
from storage import Device, Workspace, new_business
from tests.ui.on_screen import on_screen
from ui.desk import Desk
from ui.exchange.page import ImportPage

INPUTS = Path(__file__).parents[2] / "data" / "inputs"


class Answers:
    """Stands in for the system's dialogs."""

    def __init__(self) -> None:
        self.chosen: list[Path] = []
        self.place: Path | None = None

    def files(self) -> list[Path]:
        return self.chosen

    def folder(self) -> list[Path]:
        return self.chosen

    def place_for(self, name: str) -> Path | None:
        return self.place


@pytest.fixture(autouse=True)
def spoken(english: None) -> None:
    """Numbers and days as in Ireland."""


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """A new business in Germany, where the people of the inputs have their phones."""
    profile = new_business("Corner Shop", "EUR", locale="en_IE", country="DE")
    made = Workspace.create(tmp_path / "shop.twohats", profile, device=Device(b"d" * 16, "test"))  # type: ignore[arg-type]
    with made.change("Set up") as change:
        deals.add_stages(change)
    yield made
    made.close()


@pytest.fixture
def answers() -> Answers:
    return Answers()


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, workspace: Workspace, answers: Answers) -> Iterator[ImportPage]:
    with on_screen(qtbot, ImportPage(desk, ask=answers)) as made:
        yield made


@pytest.fixture
def ready(qtbot: QtBot, page: ImportPage) -> Callable[[], None]:
    """Wait until everything is read or brought in."""
    return lambda: qtbot.waitUntil(lambda: not page.intake.is_busy, timeout=20_000)
