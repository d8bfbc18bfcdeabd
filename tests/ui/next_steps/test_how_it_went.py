"""How it went: what is told about it, and what is not understood."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.activities import ActivityKind
from storage import Workspace
from tests.ui.next_steps.conftest import Plan, settle
from ui.desk import Desk
from ui.next_steps.page import NextStepsPage
from ui.record.result import ResultLine

Show = Callable[[], NextStepsPage]


def say(
    qtbot: QtBot, page: NextStepsPage, *, minutes: str = "", what: str = "", day: str = "", at: str = ""
) -> ResultLine:
    """Say how it went with the current step, and press Enter."""
    qtbot.keyClick(page.list, Qt.Key.Key_D)
    result = page.list.result
    qtbot.keyClicks(result.minutes.editor, minutes)
    qtbot.keyClicks(result.following.what, what)
    qtbot.keyClicks(result.following.day, day)
    qtbot.keyClicks(result.following.at, at)
    qtbot.keyClick(result.following.day, Qt.Key.Key_Return)
    settle(qtbot, page)
    return result


def looks(result: ResultLine) -> list[str]:
    step = result.following
    return [str(line.property("look")) for line in (result.minutes.editor, step.what, step.day, step.at)]


def test_what_is_done_tells_all_of_what_comes_next(qtbot: QtBot, show: Show, plan: Plan, desk: Desk) -> None:
    plan("Ana", 0)
    page = show()
    told: list[str] = []
    desk.operations.done.connect(lambda _label, _changed, offer: told.append(offer))

    say(qtbot, page, what="Call again", day="19 Jun", at="14:30")

    assert told == ["Done: Ana. Next: Call again 19 Jun 14:30"]


def test_of_two_mistakes_the_first_one_gets_the_keyboard(qtbot: QtBot, show: Show, plan: Plan) -> None:
    plan("Ana", 0)

    result = say(qtbot, show(), minutes="Call again", day="14:30")

    assert QApplication.focusWidget() is result.minutes.editor
    assert result.following.mistake


def test_only_the_line_that_is_at_fault_is_red_and_gets_the_keyboard(qtbot: QtBot, show: Show, plan: Plan) -> None:
    plan("Ana", 0)

    result = say(qtbot, show(), what="Call again", day="14:30")

    assert QApplication.focusWidget() is result.following.day
    assert looks(result) == ["plain", "plain", "mistake", "plain"]


def test_a_day_without_words_asks_for_the_words(qtbot: QtBot, show: Show, plan: Plan) -> None:
    plan("Ana", 0)

    result = say(qtbot, show(), day="tomorrow")

    assert QApplication.focusWidget() is result.following.what
    assert looks(result) == ["plain", "mistake", "plain", "plain"]


def test_the_sentence_goes_once_the_day_says_something_else(qtbot: QtBot, show: Show, plan: Plan) -> None:
    plan("Ana", 0)
    result = say(qtbot, show(), what="Call again", day="14:30")

    qtbot.keyClicks(result.following.what, " soon")
    assert "is not a day" in result.following.mistake

    result.following.day.selectAll()
    qtbot.keyClicks(result.following.day, "f")
    assert result.following.mistake == ""
    assert looks(result) == ["plain", "plain", "plain", "plain"]


@pytest.mark.parametrize(("day", "told"), [("14 Jun", "That day has gone by"), ("15 Jun", "")])
def test_what_comes_next_is_not_planned_on_a_day_that_has_gone_by(
    qtbot: QtBot, show: Show, plan: Plan, workspace: Workspace, day: str, told: str
) -> None:
    lead = plan("Ana", 0)

    result = say(qtbot, show(), what="Call again", day=day)

    assert told in result.following.mistake
    found = workspace.leads.get(lead.id)
    assert found is not None
    assert (found.next_step == "Call again") == (not told)


def test_a_meeting_can_be_told_of_a_step(qtbot: QtBot, show: Show, plan: Plan) -> None:
    plan("Ana", 0)
    page = show()

    qtbot.keyClick(page.list, Qt.Key.Key_D)

    assert page.list.result.kinds.button(ActivityKind.MEETING).isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown])
def test_a_key_in_the_line_does_not_move_the_list_to_someone_else(
    qtbot: QtBot, show: Show, plan: Plan, key: Qt.Key
) -> None:
    for name in ("Ana", "Ben", "Cem"):
        plan(name, 0)
    page = show()
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    before = page.list.current()
    qtbot.keyClick(page.list, Qt.Key.Key_D)
    line = page.list.result
    qtbot.keyClicks(line.outcome.editor, "Nobody there")

    for part in (line.outcome.editor, line.following.what, line.save):
        part.setFocus()
        qtbot.keyClick(part, key)
        assert page.list.current() == before
    qtbot.keyClick(line.save, Qt.Key.Key_S)
    assert page.list.current() == before
    assert QApplication.activePopupWidget() is None

    qtbot.keyClick(line.save, Qt.Key.Key_Escape)
    assert not page.list.asks
    assert page.list.hasFocus()
    assert page.list.current() == before
