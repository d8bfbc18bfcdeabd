"""A crash or a power cut takes nothing that was typed a moment before."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core import leads
from core.activities import NextStep
from core.ids import Id
from storage import Workspace
from tests import makers
from ui import half_typed
from ui.desk import Desk
from ui.kit import turns
from ui.kit.theme import Theme
from ui.record.log_line import LogLine
from ui.window import Window


@pytest.fixture
def lead(workspace: Workspace, desk: Desk) -> Id:
    with workspace.change("Start") as change:
        made = makers.lead(change, interest="two cakes", on=date(2026, 6, 1))
        leads.plan_step(change, made.id, NextStep("Call", desk.today))
    return made.id


@pytest.fixture
def window(desk: Desk, lead: Id, theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Window]:
    monkeypatch.setattr(half_typed, "PAUSE", 50)
    made = Window(desk, theme)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    qtbot.waitUntil(turns.is_idle)


def on_the_disk(desk: Desk) -> str:
    """What the next start of the program would find."""
    desk.settings.save()
    return "".join(path.read_text(encoding="utf-8") for path in (desk.settings.folder / "drafts").glob("*"))


@pytest.mark.parametrize("action", ["log_it", "quick_sale", "write_number", "new_lead", "new_contact", "new_deal"])
def test_a_slip_is_kept_after_a_pause(window: Window, desk: Desk, qtbot: QtBot, action: str) -> None:
    window.actions_.by_name[action].trigger()
    qtbot.waitUntil(lambda: turns.is_idle() and window.focusWidget() is not None)
    qtbot.keyClicks(window.focusWidget(), "Seven candles")

    qtbot.waitUntil(lambda: "Seven candles" in on_the_disk(desk))


def test_a_slip_that_is_put_away_is_kept_at_once(window: Window, desk: Desk, qtbot: QtBot) -> None:
    window.actions_.by_name["log_it"].trigger()
    qtbot.waitUntil(lambda: turns.is_idle() and window.focusWidget() is not None)
    editor = window.focusWidget()
    qtbot.keyClicks(editor, "Seven candles")
    qtbot.keyClick(editor, Qt.Key.Key_Escape)

    assert "Seven candles" in on_the_disk(desk)


def test_the_line_of_the_log_is_kept_after_a_pause_and_when_the_keyboard_leaves_it(
    window: Window, desk: Desk, lead: Id, qtbot: QtBot
) -> None:
    page: Any = window.show_page("leads")
    page.open_record(lead)
    qtbot.waitUntil(turns.is_idle)
    (line,) = page.panel.findChildren(LogLine)
    line.outcome.setFocus()
    qtbot.keyClicks(line.outcome, "She wants it blue")
    qtbot.waitUntil(lambda: "She wants it blue" in on_the_disk(desk))

    qtbot.keyClicks(line.outcome, ", and by Friday")
    page.table.setFocus()
    assert "and by Friday" in on_the_disk(desk)


def test_how_a_step_went_is_kept_after_a_pause(window: Window, desk: Desk, qtbot: QtBot) -> None:
    page: Any = window.show_page("next_steps")
    qtbot.waitUntil(lambda: turns.is_idle() and page.list.model().rowCount() > 0)
    page.list.setFocus()
    page.list.setCurrentIndex(page.list.model().index(1, 0))
    qtbot.keyClicks(page.list, "d")
    qtbot.waitUntil(lambda: turns.is_idle() and window.focusWidget() is not page.list)
    qtbot.keyClicks(window.focusWidget(), "She wants it blue")

    qtbot.waitUntil(lambda: "She wants it blue" in on_the_disk(desk))


def test_the_line_that_is_written_down_is_kept_after_a_pause(window: Window, desk: Desk, qtbot: QtBot) -> None:
    window.capture.setFocus()
    qtbot.keyClicks(window.capture, "dora 2 cakes")

    qtbot.waitUntil(lambda: "dora 2 cakes" in on_the_disk(desk))
