from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core import targets
from core.targets import TargetMeasure
from storage import Workspace
from tests.ui.settings_page.conftest import Settled, Shown
from ui.desk import Desk
from ui.settings_page.targets import EVERY

REVENUE, WON = TargetMeasure.REVENUE, TargetMeasure.DEALS_WON


def amounts(workspace: Workspace, measure: TargetMeasure, year: int = 2026) -> dict[int, int]:
    return {each.month.month: each.amount for each in workspace.business.targets(year) if each.measure is measure}


def test_enter_saves_a_cell_and_goes_down(section: Shown, settled: Settled, workspace: Workspace, qtbot: QtBot) -> None:
    grid = section("targets")
    first = grid.cells[1, REVENUE].editor
    first.setFocus()
    qtbot.keyClicks(first, "5000")
    qtbot.keyClick(first, Qt.Key.Key_Return)
    assert grid.cells[2, REVENUE].editor.hasFocus()
    qtbot.keyClicks(grid.cells[2, REVENUE].editor, "6000,50")
    qtbot.keyClick(grid.cells[2, REVENUE].editor, Qt.Key.Key_Up)
    assert first.hasFocus()
    settled()
    assert amounts(workspace, REVENUE) == {1: 500_000, 2: 600_050}
    qtbot.waitUntil(lambda: grid.sums[REVENUE].text() == "€11,000.50")


def test_below_december_the_next_column_begins(section: Shown, qtbot: QtBot) -> None:
    grid = section("targets")
    grid.cells[12, REVENUE].editor.setFocus()
    qtbot.keyClick(grid.cells[12, REVENUE].editor, Qt.Key.Key_Return)
    assert grid.cells[1, WON].editor.hasFocus()


def test_tab_goes_along_the_months(section: Shown, qtbot: QtBot) -> None:
    grid = section("targets")
    qtbot.wait(20)
    grid.cells[1, REVENUE].editor.setFocus()
    qtbot.keyClick(grid.cells[1, REVENUE].editor, Qt.Key.Key_Tab)
    assert grid.cells[1, WON].editor.hasFocus()


@pytest.mark.parametrize("typed", ["lots", "-5", "1.5"])
def test_what_is_no_count_stays_with_a_sentence(
    section: Shown, settled: Settled, workspace: Workspace, qtbot: QtBot, typed: str
) -> None:
    cell = section("targets").cells[3, WON]
    cell.editor.setFocus()
    qtbot.keyClicks(cell.editor, typed)
    qtbot.keyClick(cell.editor, Qt.Key.Key_Return)
    settled()
    assert cell.editor.hasFocus()
    assert cell.mistake
    assert amounts(workspace, WON) == {}
    cell.revert()


def test_the_same_for_every_month_is_one_change(
    section: Shown, settled: Settled, workspace: Workspace, desk: Desk
) -> None:
    section("targets").cells[EVERY, WON].put(12)
    settled()
    assert amounts(workspace, WON) == dict.fromkeys(range(1, 13), 12)
    desk.operations.undo()
    settled()
    assert amounts(workspace, WON) == {}


def test_an_emptied_cell_takes_the_target_away(section: Shown, settled: Settled, workspace: Workspace) -> None:
    cell = section("targets").cells[4, WON]
    cell.put(5)
    settled()
    cell.put(None)
    settled()
    assert amounts(workspace, WON) == {}


def test_the_year_before_is_offered_and_copied(
    section: Shown, settled: Settled, workspace: Workspace, desk: Desk, qtbot: QtBot
) -> None:
    grid = section("targets")
    assert grid.copy_line.isHidden()
    with workspace.change("Aim") as change:
        targets.aim_at(change, date(2025, 7, 1), WON, 10)
    qtbot.waitUntil(lambda: grid.copy_line.isVisible())
    qtbot.keyClicks(grid.more.editor, "15")
    grid.copy_button.click()
    settled()
    assert amounts(workspace, WON) == {7: 12}
    desk.operations.undo()
    settled()
    assert amounts(workspace, WON) == {}


def test_another_year_shows_its_own_targets(section: Shown, settled: Settled, workspace: Workspace) -> None:
    grid = section("targets")
    grid.cells[1, WON].put(5)
    settled()
    grid.after.click()
    assert grid.shown_year.text() == "2027"
    assert grid.cells[1, WON].value is None
    grid.cells[1, WON].put(6)
    settled()
    assert amounts(workspace, WON, 2027) == {1: 6}
    grid.before.click()
    assert grid.cells[1, WON].value == 5


def test_what_every_month_brings_is_typed_over_in_the_next_cell(
    section: Shown, settled: Settled, workspace: Workspace, qtbot: QtBot
) -> None:
    cells = section("targets").cells
    every, january = cells[EVERY, TargetMeasure.REVENUE].editor, cells[1, TargetMeasure.REVENUE].editor
    every.window().activateWindow()
    every.setFocus()
    qtbot.keyClicks(every, "1234")
    qtbot.keyClick(every, Qt.Key.Key_Return)
    settled()  # January is filled in while it has the keyboard
    qtbot.keyClicks(january, "555")
    qtbot.keyClick(january, Qt.Key.Key_Return)
    settled()

    brings = {each.month.month: each.amount for each in workspace.business.targets(2026)}
    assert (brings[1], brings[2]) == (555_00, 1234_00)
