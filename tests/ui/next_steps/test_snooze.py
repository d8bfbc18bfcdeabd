from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from core.ids import Id
from storage import Workspace
from tests.ui.next_steps.conftest import TODAY, Plan, settle
from ui.next_steps.page import NextStepsPage
from ui.next_steps.pick_day import DayToPutOff
from ui.next_steps.snooze import choices

Show = Callable[[], NextStepsPage]


def test_a_day_with_two_names_is_offered_once() -> None:
    friday = date(2026, 6, 12)

    assert [day for _, day in choices(friday)] == [date(2026, 6, 13), date(2026, 6, 15)]


def test_other_days_are_offered_each() -> None:
    monday = date(2026, 6, 15)

    assert [day for _, day in choices(monday)] == [date(2026, 6, 16), date(2026, 6, 18), date(2026, 6, 22)]


def ask_for_a_day(qtbot: QtBot, page: NextStepsPage) -> DayToPutOff:
    """Open the month for the current step."""
    qtbot.keyClick(page.list, Qt.Key.Key_S)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    qtbot.keyClick(menu, Qt.Key.Key_P)
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, DayToPutOff)
    return popup


def press(qtbot: QtBot, popup: DayToPutOff, key: Qt.Key) -> None:
    qtbot.keyClick(popup.focusWidget(), key)


def type_a_day(qtbot: QtBot, popup: DayToPutOff, text: str) -> None:
    for letter in text:
        qtbot.keyClicks(popup.focusWidget(), letter)
    press(qtbot, popup, Qt.Key.Key_Return)


def day_of(workspace: Workspace, key: Id) -> date | None:
    item = workspace.next_steps.item(key)
    assert item is not None
    return item.on


def test_a_step_is_put_off_to_the_day_that_is_typed(qtbot: QtBot, show: Show, plan: Plan, workspace: Workspace) -> None:
    lead = plan("Ana", 0)
    page = show()

    type_a_day(qtbot, ask_for_a_day(qtbot, page), "20 Jul")
    settle(qtbot, page)

    assert day_of(workspace, lead.id) == date(2026, 7, 20)


@pytest.mark.parametrize(("typed", "told"), [("31/2", "is not a day"), ("14 Jun", "That day has gone by")])
def test_a_day_that_is_none_or_has_gone_by_is_told_and_puts_nothing_off(
    qtbot: QtBot, show: Show, plan: Plan, workspace: Workspace, typed: str, told: str
) -> None:
    lead = plan("Ana", 0)
    page = show()

    popup = ask_for_a_day(qtbot, page)
    type_a_day(qtbot, popup, typed)
    assert told in popup.typed.mistake
    assert popup.typed.editor.hasFocus()
    popup.close()
    settle(qtbot, page)

    assert day_of(workspace, lead.id) == TODAY


def test_no_day_that_has_gone_by_can_be_picked(qtbot: QtBot, show: Show, plan: Plan, workspace: Workspace) -> None:
    lead = plan("Ana", -1)
    page = show()

    popup = ask_for_a_day(qtbot, page)
    press(qtbot, popup, Qt.Key.Key_PageUp)
    press(qtbot, popup, Qt.Key.Key_Return)
    settle(qtbot, page)

    assert day_of(workspace, lead.id) == TODAY
