"""What pages need is imported a step at a time, while nobody waits."""

from __future__ import annotations

from importlib.util import find_spec

import pytest
from pytestqt.qtbot import QtBot

from ui.pages import MAKERS
from ui.preload import MODULES, Preloader


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
