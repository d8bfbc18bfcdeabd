"""Nothing new is planned on a day that has gone by; what was planned and is overdue can be put right all the same."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from core import leads
from core.activities import NextStep
from core.ids import Id
from core.leads import Lead
from storage import Workspace
from tests import makers
from ui.desk import Desk
from ui.list_out import Shown
from ui.lists.bulk_bar import BulkBar
from ui.record.next_step import NextStepEditor

YESTERDAY = date(2026, 6, 14)
Settled = Callable[[], None]


@pytest.fixture
def keys(workspace: Workspace) -> tuple[Id, Id]:
    """Two leads with a step that is overdue."""
    with workspace.change("Start") as change:
        both = makers.lead(change).id, makers.lead(change).id
        for key in both:
            leads.plan_step(change, key, NextStep("Call", YESTERDAY))
    return both


@pytest.fixture
def editor(qtbot: QtBot, desk: Desk, keys: tuple[Id, Id]) -> NextStepEditor:
    made = NextStepEditor(desk, "lead", plan=leads.plan_step, finish=leads.finish_step)
    qtbot.addWidget(made)
    made.show_step(keys[0], NextStep("Call", YESTERDAY), fresh=True)
    with qtbot.waitActive(made):
        made.show()
    return made


def type_over(qtbot: QtBot, line: QLineEdit, text: str) -> None:
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, text)
    qtbot.keyClick(line, Qt.Key.Key_Return)


def lead(workspace: Workspace, key: Id) -> Lead:
    found = workspace.leads.get(key)
    assert found is not None
    return found


def test_what_an_overdue_step_says_can_be_changed_while_its_day_stays(
    qtbot: QtBot, editor: NextStepEditor, workspace: Workspace, keys: tuple[Id, Id], settled: Settled
) -> None:
    type_over(qtbot, editor.field.what, "Call about the price")
    settled()

    assert not editor.field.mistake
    assert (lead(workspace, keys[0]).next_step, lead(workspace, keys[0]).next_step_on) == (
        "Call about the price",
        YESTERDAY,
    )


@pytest.mark.parametrize(("day", "told"), [("14 Jun", "That day has gone by"), ("15 Jun", "")])
def test_what_follows_a_step_of_a_record_is_not_planned_on_a_day_that_has_gone_by(
    qtbot: QtBot,
    editor: NextStepEditor,
    workspace: Workspace,
    keys: tuple[Id, Id],
    settled: Settled,
    day: str,
    told: str,
) -> None:
    editor.ask()
    following = editor.result.following
    qtbot.keyClicks(following.what, "Send the price list")
    type_over(qtbot, following.day, day)
    settled()

    assert told in following.mistake
    assert lead(workspace, keys[0]).next_step == ("Call" if told else "Send the price list")
    editor.result.clear()


@pytest.mark.parametrize(("day", "told"), [("14 Jun", "That day has gone by"), ("15 Jun", "")])
def test_the_step_of_several_is_not_planned_on_a_day_that_has_gone_by(
    qtbot: QtBot, desk: Desk, workspace: Workspace, keys: tuple[Id, Id], settled: Settled, day: str, told: str
) -> None:
    def nothing() -> Shown:
        raise AssertionError("nothing is exported here")

    bar = BulkBar(desk, "lead", lambda: keys, nothing)
    qtbot.addWidget(bar)
    bar.show_count(2)
    bar.step.click()
    qtbot.keyClicks(bar.step_field.what, "Send the price list")
    type_over(qtbot, bar.step_field.day, day)
    settled()

    assert told in bar.step_field.mistake
    said = "Call" if told else "Send the price list"
    assert [lead(workspace, key).next_step for key in keys] == [said, said]
    bar.cancel.click()
