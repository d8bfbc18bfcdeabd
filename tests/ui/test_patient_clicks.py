"""A click that has to wait for someone who saves never takes the keyboard from what is done meanwhile."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from core.deals import Deal
from storage import Workspace
from tests import makers
from tests.ui.someone_saves import someone_saves
from ui.app import Program
from ui.deals.asking import WhyLost
from ui.deals.page import DealsPage
from ui.kit import turns


@pytest.fixture
def window(program: Program, file: Path, qtbot: QtBot) -> Any:
    """Its window, with a deal."""
    with Workspace.open(file) as made, made.change("Start") as change:
        makers.deal(change, title="Wedding")
    program.begin(file)
    qtbot.waitUntil(lambda: program.idle)
    return program.window


def with_a_deal_open(window: Any, qtbot: QtBot) -> Any:
    page = window.show_page("deals")
    qtbot.waitUntil(turns.is_idle)
    page.open_record(page.board.lanes[0].model.row(0).id)
    qtbot.waitUntil(turns.is_idle)
    window.activateWindow()
    return page


def test_a_menu_that_waits_for_the_file_does_not_open_over_another_page(window: Any, qtbot: QtBot) -> None:
    page = window.show_page("deals")
    qtbot.waitUntil(turns.is_idle)
    row = page.board.lanes[0].model.row(0)
    with someone_saves(window.desk.workspace.path):
        page.board.lanes[0].cards.menu_asked.emit(row, QPoint(10, 10))
        window.show_page("settings")
        qtbot.wait(300)
    qtbot.wait(600)
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()
    assert popup is None


def test_a_question_that_waits_for_the_file_takes_no_keyboard_from_another_page(window: Any, qtbot: QtBot) -> None:
    page = window.show_page("deals")
    qtbot.waitUntil(turns.is_idle)
    row = page.board.lanes[0].model.row(0)
    with someone_saves(window.desk.workspace.path):
        page.board.moves.lose(row, QRect(10, 10, 10, 10))
        window.show_page("settings")
        window.activateWindow()
        window.capture.setFocus()
        qtbot.keyClicks(window.capture, "Dora")
        qtbot.wait(300)
    qtbot.wait(600)
    qtbot.keyClicks(QApplication.focusWidget(), " two cakes")
    assert window.capture.text() == "Dora two cakes"


def test_the_slip_for_logging_takes_no_keyboard_from_what_is_typed_meanwhile(window: Any, qtbot: QtBot) -> None:
    page = with_a_deal_open(window, qtbot)
    with someone_saves(window.desk.workspace.path):
        window.dock.log_about(page)
        window.capture.setFocus()
        qtbot.keyClicks(window.capture, "Dora")
        qtbot.wait(300)
    qtbot.wait(600)
    qtbot.keyClicks(QApplication.focusWidget(), " two cakes")
    assert window.capture.text() == "Dora two cakes"


def test_who_asks_twice_because_nothing_happens_is_asked_once(
    deals_page: DealsPage, wedding: Deal, workspace: Workspace, qtbot: QtBot
) -> None:
    row = workspace.deals.row(wedding.id)
    assert row is not None
    with someone_saves(workspace.path):
        for _ in range(2):
            deals_page.board.moves.lose(row, QRect(10, 10, 10, 10))
            qtbot.wait(100)
    qtbot.wait(800)
    assert len([each for each in deals_page.findChildren(WhyLost) if each.isVisible()]) == 1


def test_a_menu_that_could_not_be_made_leaves_nothing_behind(
    deals_page: DealsPage, wedding: Deal, workspace: Workspace, qtbot: QtBot
) -> None:
    row = workspace.deals.row(wedding.id)
    host = deals_page.board.moves._host  # noqa: SLF001
    before = len(host.findChildren(QMenu))
    with someone_saves(workspace.path):
        deals_page.board.lanes[0].cards.menu_asked.emit(row, QPoint(10, 10))
        qtbot.wait(800)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    popup.close()
    qtbot.wait(50)
    assert len(host.findChildren(QMenu)) == before


def test_the_slip_for_logging_opens_once_the_other_has_saved(window: Any, qtbot: QtBot) -> None:
    page = with_a_deal_open(window, qtbot)
    with someone_saves(window.desk.workspace.path):
        window.dock.log_about(page)
        qtbot.wait(100)
        assert window.dock.isHidden()
    qtbot.waitUntil(window.dock.isVisible)
