"""Content in the list of what is to be done: marketing's work, with nobody met."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core import content
from core.activities import Activity, ActivityKind, Hat
from storage import Workspace
from tests.ui.next_steps.conftest import TODAY, Plan, settle
from ui.kit import tokens
from ui.kit.theme import Theme
from ui.next_steps.page import NextStepsPage

Show = Callable[[], NextStepsPage]


def ask_about_a_post(qtbot: QtBot, show: Show, workspace: Workspace) -> NextStepsPage:
    """Ask how it went with the only thing there is to do, a post."""
    with workspace.change("Plan post") as change:
        content.plan_content(change, title="Post: new flavours", due_on=TODAY)
    page = show()
    qtbot.keyClick(page.list, Qt.Key.Key_D)
    settle(qtbot, page)
    return page


def test_finished_content_is_a_task_of_marketing_and_named_in_the_bin(
    qtbot: QtBot, show: Show, workspace: Workspace
) -> None:
    page = ask_about_a_post(qtbot, show, workspace)
    assert not page.list.result.kinds.isVisible()

    qtbot.keyClicks(page.list.result.outcome.editor, "went out at noon")
    qtbot.keyClick(page.list.result.outcome.editor, Qt.Key.Key_Return)
    settle(qtbot, page)

    newest = workspace.history.newest()[0]
    with workspace.change("Look") as change:
        (done,) = change.find(Activity)
    assert (done.kind, done.hat, done.outcome) == (ActivityKind.TASK, Hat.MARKETING, "went out at noon")
    about = workspace.history.about(newest.change)
    assert about is not None
    assert about.name == "Post: new flavours"


def test_how_one_met_is_asked_again_where_someone_was_met(
    qtbot: QtBot, show: Show, plan: Plan, workspace: Workspace
) -> None:
    plan("Ana", 1)
    page = ask_about_a_post(qtbot, show, workspace)
    qtbot.keyClick(page.list.result.outcome.editor, Qt.Key.Key_Return)
    settle(qtbot, page)

    qtbot.keyClick(page.list, Qt.Key.Key_D)
    assert page.list.result.kinds.isVisible()
    assert page.list.result.property("hat") == Hat.SALES


def test_what_is_asked_about_content_wears_the_colours_of_marketing(
    qtbot: QtBot, show: Show, workspace: Workspace, theme: Theme
) -> None:
    page = ask_about_a_post(qtbot, show, workspace)
    result = page.list.result
    fill = QColor(tokens.current().shade(Hat.MARKETING).fill)

    assert QApplication.focusWidget() is result.outcome.editor
    assert result.save.grab().toImage().pixelColor(6, result.save.height() // 2) == fill
    assert result.outcome.editor.grab().toImage().pixelColor(20, 0) == fill
