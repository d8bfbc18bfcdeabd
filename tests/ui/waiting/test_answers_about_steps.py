"""What is typed about a step on a slow disk stays with that step, and what is wrong with it is told there."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core import leads
from core.activities import NextStep
from core.errors import UserMistake, words
from core.ids import Id
from storage import Workspace
from tests.ui.slow_disk import slow_disk
from tests.ui.waiting.hands import on_the_disk
from ui.desk import Desk
from ui.window import Window

Settled = Callable[[], None]
Panels = tuple[Any, Any]


def refuse(*_: object, **__: object) -> None:
    """As the file would, which no answer that can be typed brings about."""
    raise UserMistake(words("Say in a few words what is to be done."), field="following")


def test_what_is_typed_about_a_step_while_it_is_finished_stays_and_finishes_no_other_step(
    window: Window, panels: Panels, workspace: Workspace, lead: Id, qtbot: QtBot, settled: Settled, desk: Desk
) -> None:
    step = panels[0].step
    step.ask()
    result = step.result
    qtbot.keyClicks(result.outcome.editor, "Fine")
    qtbot.keyClicks(result.following.what, "Send the quote")
    with slow_disk(desk) as go:
        qtbot.keyClick(result.following.what, Qt.Key.Key_Return)
        qtbot.keyClicks(result.outcome.editor, ", she wants it blue")
        qtbot.keyClick(result.outcome.editor, Qt.Key.Key_Return)
        step.keep_draft()  # as after a pause
        go.set()
        settled()

    found = workspace.leads.get(lead)
    assert found is not None
    assert found.next_step == "Send the quote"
    assert result.isVisible()
    assert result.what.text() == "Send the quote"
    assert result.outcome.editor.text() == "Fine, she wants it blue"
    assert result.following.what.text() == ""
    assert "she wants it blue" in on_the_disk(desk)
    assert "Send the quote" not in on_the_disk(desk)


def test_the_step_that_follows_is_finished_though_something_else_is_on_its_way(
    window: Window, panels: Panels, workspace: Workspace, lead: Id, qtbot: QtBot, settled: Settled, desk: Desk
) -> None:
    step = panels[0].step
    step.ask()
    qtbot.keyClicks(step.result.following.what, "Send the quote")
    qtbot.keyClick(step.result.following.what, Qt.Key.Key_Return)
    settled()
    with slow_disk(desk) as go:
        desk.operations.run("Edit lead", leads.edit_lead, lead, {}, notes="By phone")
        step.ask()
        qtbot.keyClicks(step.result.outcome.editor, "Sent")
        qtbot.keyClick(step.result.outcome.editor, Qt.Key.Key_Return)
        go.set()
        settled()

    found = workspace.leads.get(lead)
    assert found is not None
    assert found.next_step == ""


def test_what_is_typed_about_a_step_of_the_list_while_it_is_finished_waits_at_its_record(
    window: Window, lead: Id, qtbot: QtBot, settled: Settled, desk: Desk
) -> None:
    page: Any = window.show_page("next_steps")
    settled()
    page.list.show_key(lead)
    page.list.ask()
    qtbot.keyClicks(page.list.result.outcome.editor, "Fine")
    with slow_disk(desk) as go:
        qtbot.keyClick(page.list.result.outcome.editor, Qt.Key.Key_Return)
        qtbot.keyClicks(page.list.result.outcome.editor, ", she wants it blue")
        go.set()
        settled()

    assert "she wants it blue" in on_the_disk(desk)


def test_a_mistake_about_a_step_of_the_list_is_told_at_no_other_step(
    window: Window,
    workspace: Workspace,
    lead: Id,
    other: Id,
    qtbot: QtBot,
    settled: Settled,
    desk: Desk,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with workspace.change("Plan") as change:
        leads.plan_step(change, other, NextStep("Call", desk.today))
    told: list[UserMistake] = []
    desk.operations.mistaken.connect(told.append)

    page: Any = window.show_page("next_steps")
    settled()
    monkeypatch.setattr("core.next_steps.finish", refuse)
    with slow_disk(desk) as go:
        page.list.show_key(lead)
        page.list.ask()
        qtbot.keyClicks(page.list.result.outcome.editor, "Fine")
        qtbot.keyClick(page.list.result.outcome.editor, Qt.Key.Key_Return)
        page.list.show_key(other)
        page.list.ask()
        go.set()
        settled()

    assert not page.list.result.following.mistake
    assert len(told) == 1


def test_a_mistake_is_told_where_it_is_about(
    window: Window, panels: Panels, other: Id, desk: Desk, qtbot: QtBot, settled: Settled
) -> None:
    told: list[UserMistake] = []
    desk.operations.mistaken.connect(told.append)
    step = panels[0].step

    step._finish = refuse  # noqa: SLF001
    page: Any = window.show_page("leads")
    with slow_disk(desk) as go:
        step.ask()
        qtbot.keyClicks(step.result.outcome.editor, "Fine")
        qtbot.keyClick(step.result.outcome.editor, Qt.Key.Key_Return)
        page.open_record(other)
        go.set()
        settled()

    assert not step.result.mistake.text()
    assert len(told) == 1
