"""Who comes back to a page finds the keyboard where it was."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from core import leads
from core.activities import NextStep
from storage import Workspace
from tests import makers
from ui.desk import Desk
from ui.kit import turns
from ui.kit.theme import Theme
from ui.settings import Settings
from ui.window import Window


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, workspace: Workspace, tmp_path: Path) -> Iterator[Window]:
    desk = Desk(Workspace.open(workspace.path), Settings(tmp_path / "home"))
    with workspace.change("Start") as change:
        who = makers.contact(change, "Ana")
        lead = leads.receive(change, contact_id=who.id, on=desk.today, interest="cake")
        leads.plan_step(change, lead.id, NextStep("Call", desk.today))
    made = Window(desk, theme)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.close()


def go(window: Window, name: str, qtbot: QtBot) -> Any:
    window.actions_.by_name[f"go_{name}"].trigger()
    qtbot.waitUntil(lambda: window.has_page(name) and window.stack.currentWidget() is window.page(name))
    page: Any = window.stack.currentWidget()
    qtbot.waitUntil(lambda: turns.is_idle() and not page.stale)
    return page


def test_what_is_half_typed_about_a_step_is_typed_on(window: Window, qtbot: QtBot) -> None:
    steps = go(window, "next_steps", qtbot)
    qtbot.waitUntil(lambda: steps.list.model().rowCount() > 0)
    steps.list.setFocus()
    qtbot.keyClick(steps.list, Qt.Key.Key_D)
    outcome: QLineEdit = steps.list.result.outcome.editor
    qtbot.keyClicks(outcome, "wants a q")

    go(window, "leads", qtbot)
    go(window, "next_steps", qtbot)

    assert outcome.hasFocus()
    assert outcome.text() == "wants a q"


def test_a_page_that_is_asked_for_where_one_is_gives_the_keyboard_to_its_list(window: Window, qtbot: QtBot) -> None:
    steps = go(window, "next_steps", qtbot)
    steps.kinds.editor.setFocus()

    go(window, "next_steps", qtbot)

    assert steps.list.isAncestorOf(QApplication.focusWidget()) or steps.list.hasFocus()


def test_going_back_finds_the_keyboard_where_it_was(window: Window, qtbot: QtBot) -> None:
    figures = go(window, "figures", qtbot)
    qtbot.waitUntil(lambda: not figures.is_counting, timeout=10_000)
    figures.board.tiles["leads_received"].click()
    qtbot.waitUntil(lambda: figures.shows_rows and figures.panel.table is not None and figures.panel.table.hasFocus())
    qtbot.keyClick(figures.panel.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.has_page("leads") and window.stack.currentWidget() is window.page("leads"))
    qtbot.waitUntil(lambda: window.page("leads").shows_record)

    window.actions_.by_name["go_back"].trigger()
    qtbot.waitUntil(lambda: window.stack.currentWidget() is figures and turns.is_idle())

    assert QApplication.focusWidget() is figures.panel.table
