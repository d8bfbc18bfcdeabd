"""What pages need is imported a step at a time, while nobody waits."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from storage import Workspace
from tests import makers
from ui.desk import Desk
from ui.kit.page import Page
from ui.kit.theme import Theme
from ui.pages import MAKERS
from ui.preload import MODULES, PAGES, Preloader
from ui.settings import Settings
from ui.window import Window


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, workspace: Workspace, tmp_path: Path) -> Iterator[Window]:
    made = Window(Desk(Workspace.open(workspace.path), Settings(tmp_path / "home")), theme)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


@pytest.mark.parametrize("module", MODULES)
def test_what_is_to_be_imported_is_there(module: str) -> None:
    assert find_spec(module) is not None


def test_the_module_of_every_page_is_among_it() -> None:
    pages = {module.split(".")[1] for module in MODULES if module.endswith(".page")}
    rooms = {"products": "catalog", "move_in": "exchange", "settings": "settings_page"}
    assert pages == {rooms.get(name, name) for name in MAKERS} - {"today"}


def test_it_waits_while_something_is_worked_on_and_ends_by_itself(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    busy = True
    asked: list[str] = []
    monkeypatch.setattr("ui.preload.import_module", asked.append)
    loader = Preloader(lambda: not busy, ("one", "two"))
    loader.setInterval(1)
    qtbot.wait(50)
    assert asked == []
    busy = False
    qtbot.waitUntil(lambda: not loader.isActive())
    assert asked == ["one", "two"]


def test_every_page_but_the_first_is_made_before_it_is_asked_for(
    qtbot: QtBot, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.preload._NEXT", 1)
    loader = Preloader(lambda: True, ())
    loader.prepare(window)
    loader.setInterval(1)
    qtbot.waitUntil(lambda: not loader.isActive(), timeout=30_000)

    assert set(PAGES) == set(MAKERS) - {"today"}
    made = [window.stack.widget(place) for place in range(window.stack.count())]
    assert len(made) == len(MAKERS)
    assert window.stack.currentWidget() is window.page("today")
    assert all(page.stale for page in made if isinstance(page, Page) and page is not window.page("today"))


def test_pages_wait_while_the_person_types(qtbot: QtBot, window: Window) -> None:
    loader = Preloader(lambda: True, ())
    loader.prepare(window)
    loader.setInterval(1)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Shift)
    before = window.stack.count()
    qtbot.wait(100)

    assert window.stack.count() <= before + 1
    loader.stop()


def test_a_window_that_is_closed_is_left_alone(qtbot: QtBot, window: Window) -> None:
    loader = Preloader(lambda: True, ())
    loader.prepare(window)
    window.close()
    loader.setInterval(1)
    qtbot.waitUntil(lambda: not loader.isActive())

    assert window.stack.count() == 1


def test_the_columns_of_the_board_are_made_before_it_is_seen_and_their_cards_read_when_it_is(
    qtbot: QtBot, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.preload._NEXT", 1)
    with window.desk.workspace.change("Open") as change:
        makers.deal(change)
    loader = Preloader(lambda: True, ())
    loader.prepare(window, ["deals"])
    loader.setInterval(1)
    qtbot.waitUntil(lambda: not loader.isActive())
    board = window.prepare("deals").board
    made = list(board.lanes)

    assert made
    assert sum(lane.model.rowCount() for lane in made) == 0
    window.show_page("deals")
    assert board.lanes == made
    assert sum(lane.model.rowCount() for lane in made) == 1
