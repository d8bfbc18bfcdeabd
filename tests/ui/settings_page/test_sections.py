"""Sections are made in turns: what one does meanwhile counts."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core import targets
from core.targets import TargetMeasure
from storage import Workspace
from ui.kit import turns
from ui.settings_page import targets as grid
from ui.settings_page.page import SettingsPage

WON = TargetMeasure.DEALS_WON


@pytest.fixture(autouse=True)
def aims(workspace: Workspace, page: SettingsPage, qtbot: QtBot) -> None:
    """Something to be read, while another section is shown."""
    with workspace.change("Set targets") as change:
        targets.aim_all_year(change, 2026, WON, 7)
    page.show_section("business")
    qtbot.waitUntil(turns.is_idle)


def test_a_section_asked_for_just_before_one_leaves_is_read_when_one_is_back(page: SettingsPage, qtbot: QtBot) -> None:
    page.entries["targets"].click()
    page.hide()
    qtbot.waitUntil(turns.is_idle)
    page.show()
    qtbot.waitUntil(turns.is_idle)

    shown: Any = page.sections["targets"]
    assert page.section == "targets"
    assert shown.cells[3, WON].editor.text() == "7"


def test_a_section_of_which_a_part_cannot_be_made_is_made_anew(
    page: SettingsPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks(month: int) -> str:
        raise ValueError(month)

    with monkeypatch.context() as broken, qtbot.captureExceptions() as caught:
        broken.setattr(grid, "month_name", breaks)
        page.entries["targets"].click()
        qtbot.waitUntil(turns.is_idle)
    assert len(caught) == 1
    assert page.section == "business"
    assert page.entries["business"].isChecked()

    page.entries["targets"].click()
    qtbot.waitUntil(turns.is_idle)
    shown: Any = page.sections["targets"]
    assert page.section == "targets"
    assert shown.cells[12, WON].editor.text() == "7"


def test_what_is_typed_while_a_section_is_made_comes_to_it(
    page: SettingsPage, workspace: Workspace, qtbot: QtBot
) -> None:
    page.show_section("reasons")
    qtbot.waitUntil(turns.is_idle)
    page.entries["reasons"].setFocus()
    page.activateWindow()
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Down):  # to channels and back, and on to targets
        qtbot.keyClick(page.window().focusWidget(), key)
    qtbot.keyClick(page.window().focusWidget(), Qt.Key.Key_Tab)
    qtbot.waitUntil(turns.is_idle)
    inside = page.window().focusWidget()

    assert page.section == "targets"
    assert page.sections["targets"].isAncestorOf(inside)
    assert not page.sections["reasons"].isVisible()
