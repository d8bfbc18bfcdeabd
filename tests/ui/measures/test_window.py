"""Writing down a number in the whole window: its key, a file that is only read, and Figures, which follow."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from storage import Workspace
from tests import makers
from ui.desk import Desk
from ui.figures.page import FiguresPage
from ui.kit import turns
from ui.kit.theme import Theme
from ui.settings import Settings
from ui.window import Window

TEXT = "Write down a number"


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, desk: Desk) -> Iterator[Window]:
    made = Window(desk, theme)
    qtbot.addWidget(made)
    made.resize(1280, 900)
    with qtbot.waitActive(made):
        made.show()
    yield made
    made.close()


def figures(qtbot: QtBot, window: Window) -> FiguresPage:
    page: FiguresPage = window.show_page("figures")  # type: ignore[assignment]
    qtbot.waitUntil(lambda: not page.is_counting and turns.is_idle(), timeout=10_000)
    return page


def written_buttons(page: FiguresPage) -> list[QPushButton]:
    found = [each for card, _ in page.board.cards for each in card.findChildren(QPushButton)]
    return [each for each in found if each.text() == TEXT]


def test_its_key_opens_it(qtbot: QtBot, window: Window) -> None:
    QTest.keyClick(window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    slip = window.dock.slip("write_number")

    qtbot.waitUntil(slip.isVisible)
    assert slip.kind.has_focus()


@pytest.mark.parametrize("word", ["number", "followers", "visits"])
def test_the_search_finds_it(window: Window, word: str) -> None:
    assert "write_number" in [entry.name for entry, _ in window.actions_.matching(word)]


def test_figures_follow_and_lead_back_to_the_slip(qtbot: QtBot, window: Window, desk: Desk) -> None:
    with desk.workspace.change("Lead") as change:
        makers.lead(change, on=desk.today)
    page = figures(qtbot, window)
    assert written_buttons(page) == []
    assert page.board.write_reach.isVisible()

    page.board.write_reach.click()
    slip = window.dock.slip("write_number")
    assert slip.kind.value == "reach"
    QTest.keyClicks(slip.value.editor, "500")
    QTest.keyClick(slip.value.editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "measures.reach" in page.board.tiles, timeout=10_000)
    page = figures(qtbot, window)

    assert page.board.tiles["measures.reach"].texts[:2] == ("People reached", "500")
    assert page.board.write_reach.isHidden()
    written_buttons(page)[0].click()
    assert slip.isVisible()
    assert slip.kind.value == ""


def test_a_file_that_is_only_read_does_not_lead_there(
    qtbot: QtBot, theme: Theme, shop_file: Path, tmp_path: Path
) -> None:
    made = Window(Desk(Workspace.open(shop_file, read_only=True), Settings(tmp_path / "home")), theme)
    qtbot.addWidget(made)
    made.show()
    page = figures(qtbot, made)

    assert not made.actions_.by_name["write_number"].isEnabled()
    assert any(name.startswith("measures.") for name in page.board.tiles)
    assert written_buttons(page) == []
    assert page.board.write_reach.isHidden()
    made.close()
