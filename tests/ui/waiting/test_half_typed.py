"""A crash or a power cut takes nothing that was typed a moment before."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from core import activities
from core.activities import ActivityKind, Hat
from core.ids import Id
from storage import Workspace
from tests import makers
from tests.ui.conftest import FullDisk
from tests.ui.slow_disk import slow_disk
from tests.ui.someone_saves import someone_saves
from tests.ui.waiting.hands import on_the_disk, open_on
from ui import half_typed
from ui.deals.asking import WhyLost
from ui.desk import Desk
from ui.kit import turns
from ui.kit.theme import Theme
from ui.log_it.slip import LogSlip
from ui.measures.slip import NumberSlip
from ui.record.log_line import LogLine
from ui.settings import Settings
from ui.window import Window

TODAY = date(2026, 6, 15)


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """A short pause; before the window is made."""
    monkeypatch.setattr(half_typed, "PAUSE", 50)


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


@pytest.mark.usefixtures("lead")
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


def test_what_is_pasted_from_a_menu_is_kept_after_a_pause(window: Window, desk: Desk, qtbot: QtBot) -> None:
    window.dock.open("quick_sale")
    editor = window.dock.slip("quick_sale").what.editor
    QApplication.clipboard().setText("Seven candles")
    QApplication.sendEvent(editor, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(4, 4), QPoint(4, 4)))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    paste = next(each for each in menu.actions() if each.objectName() == "edit-paste")
    qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(paste).center())
    assert editor.text() == "Seven candles"

    qtbot.waitUntil(lambda: "Seven candles" in on_the_disk(desk))


def test_a_day_of_a_record_is_kept_after_a_pause_until_it_is_saved_or_given_up(
    window: Window, workspace: Workspace, desk: Desk, lead: Id, qtbot: QtBot, settled: Callable[[], None]
) -> None:
    page: Any = window.show_page("leads")
    page.open_record(lead)
    settled()
    field = page.panel.handoff.rest.field("received_on")
    field.editor.setFocus()
    field.editor.selectAll()

    qtbot.keyClicks(field.editor, "12 ma")
    qtbot.waitUntil(lambda: "12 ma" in on_the_disk(desk))
    found = workspace.leads.get(lead)
    assert found is not None
    assert found.received_on == date(2026, 6, 1), "nothing is saved of it"
    qtbot.keyClick(field.editor, Qt.Key.Key_Escape)
    assert "12 ma" not in on_the_disk(desk)

    field.editor.selectAll()
    qtbot.keyClicks(field.editor, "12 ma")
    qtbot.waitUntil(lambda: "12 ma" in on_the_disk(desk))
    qtbot.keyClicks(field.editor, "y")
    qtbot.keyClick(field.editor, Qt.Key.Key_Return)
    settled()
    assert "12 ma" not in on_the_disk(desk)


def test_a_half_typed_day_that_stands_there_again_after_a_crash_says_that_it_is_none_yet(
    window: Window, workspace: Workspace, desk: Desk, theme: Theme, lead: Id, qtbot: QtBot
) -> None:
    def day(of: Window) -> Any:
        return open_on(of, "leads", lead, qtbot).handoff.rest.field("received_on")

    typed = day(window)
    typed.editor.setFocus()
    typed.editor.selectAll()
    qtbot.keyClicks(typed.editor, "12 ma")
    qtbot.waitUntil(lambda: "12 ma" in on_the_disk(desk))
    assert not typed.mistake, "one is still typing"

    with Workspace.open(workspace.path) as anew:
        after = Window(Desk(anew, Settings(desk.settings.folder)), theme)
        qtbot.addWidget(after)
        after.show()
        again = day(after)
        assert again.editor.text() == "12 ma"
        assert "“12 ma” is not a day" in again.mistake
        again.give_up()
        after.close()
    typed.revert()


def test_a_half_typed_day_that_stands_on_a_slip_again_after_a_crash_says_that_it_is_none_yet(
    desk: Desk, qtbot: QtBot
) -> None:
    before, after = LogSlip(desk), LogSlip(desk)
    for slip in (before, after):  # the second one is of the next start of the program
        qtbot.addWidget(slip)
    before.begin()
    qtbot.keyClicks(before.following.what, "Call")
    qtbot.keyClicks(before.following.day, "12 ma")
    before.keep_draft()

    after.begin()

    assert after.following.day.text() == "12 ma"
    assert "“12 ma” is not a day" in after.following.mistake
    assert not any(field.mistake for field in (after.who, after.outcome, after.minutes))
    after.give_up()


def test_what_was_picked_from_a_list_that_cannot_be_read_yet_is_not_told_to_be_missing(
    desk: Desk, workspace: Workspace, qtbot: QtBot
) -> None:
    with workspace.change("Start") as change:
        makers.promotion(change, "Spring fair", start_on=TODAY)
    before, after = NumberSlip(desk), NumberSlip(desk)
    for slip in (before, after):  # the second one is of the next start of the program
        qtbot.addWidget(slip)
    before.begin()
    qtbot.keyClicks(before.by.editor, "Spring fair")
    before.keep_draft()

    with someone_saves(workspace.path):
        after.begin()
        assert after.by.editor.text() == "Spring fair"
        assert not after.by.mistake
    qtbot.waitUntil(lambda: bool(after.offers) and turns.is_idle())
    assert after.by.value == "Spring fair"
    assert not after.by.mistake
    after.give_up()


def test_the_half_typed_day_of_what_follows_says_that_it_is_none_yet_when_its_record_comes_again(
    window: Window, lead: Id, other: Id, qtbot: QtBot
) -> None:
    panel = open_on(window, "leads", lead, qtbot)
    panel.step.ask()
    following = panel.step.result.following
    qtbot.keyClicks(following.what, "Send the price list")
    qtbot.keyClicks(following.day, "12 ma")
    open_on(window, "leads", other, qtbot)
    assert not following.mistake

    open_on(window, "leads", lead, qtbot)

    assert following.day.text() == "12 ma"
    assert "“12 ma” is not a day" in following.mistake


def test_the_half_typed_day_of_a_step_of_many_says_that_it_is_none_yet_when_it_is_asked_for_again(
    two_leads: Any, qtbot: QtBot
) -> None:
    bar = two_leads.list.bulk
    qtbot.keyClicks(bar.step_field.day, "12 ma")
    two_leads.table.selectRow(0)
    assert not bar.step_field.mistake
    two_leads.table.selectAll()

    bar.step.click()

    assert "“12 ma” is not a day" in bar.step_field.mistake


def test_a_pause_within_a_number_of_an_old_entry_saves_nothing_of_it(
    window: Window, workspace: Workspace, lead: Id, qtbot: QtBot, settled: Callable[[], None]
) -> None:
    with workspace.change("Log") as change:
        entry = activities.log_activity(change, kind=ActivityKind.CALL, hat=Hat.SALES, lead_id=lead, done_on=TODAY)
    page: Any = window.show_page("leads")
    page.open_record(lead)
    settled()
    card = page.panel.story.entry
    card.open(entry.id)
    minutes, day = card.form.field("minutes"), card.form.field("done_on")
    minutes.setFocus()
    qtbot.keyClicks(minutes.editor, "4")
    qtbot.wait(150)
    settled()
    found = workspace.activities.get(entry.id)
    assert found is not None
    assert found.minutes is None

    day.editor.setFocus()
    day.editor.selectAll()
    qtbot.keyClicks(day.editor, "31 fe")
    qtbot.wait(150)
    assert not day.mistake
    day.revert()


@pytest.fixture
def two_leads(window: Window, workspace: Workspace, qtbot: QtBot) -> Any:
    """The bar below the list of leads, which asks for the next step of two of them."""
    with workspace.change("Start") as change:
        for _ in range(2):
            makers.lead(change)
    page: Any = window.show_page("leads")
    qtbot.waitUntil(lambda: turns.is_idle() and page.model.rowCount() == 2)
    page.table.selectAll()
    bar = page.list.bulk
    bar.step.click()
    qtbot.keyClicks(bar.step_field.what, "Send the price list")
    return page


def test_the_step_of_many_is_kept_after_a_pause(two_leads: Any, desk: Desk, qtbot: QtBot) -> None:
    assert two_leads.list.bulk.step_field.what.text() == "Send the price list"
    qtbot.waitUntil(lambda: "Send the price list" in on_the_disk(desk))


def test_the_step_of_many_is_kept_where_the_window_closes(two_leads: Any, window: Window, desk: Desk) -> None:
    window.close()

    assert "Send the price list" in on_the_disk(desk)


@pytest.mark.parametrize("leaves", ["another row", "escape"])
def test_the_step_of_many_waits_for_the_next_rows(two_leads: Any, qtbot: QtBot, leaves: str) -> None:
    bar = two_leads.list.bulk
    if leaves == "escape":
        qtbot.keyClick(bar.step_field.what, Qt.Key.Key_Escape)
    two_leads.table.selectRow(0)
    assert bar.isHidden()
    two_leads.table.selectAll()
    bar.step.click()

    assert bar.step_field.what.text() == "Send the price list"


@pytest.mark.parametrize("ends", ["cancel", "set", "set and left"])
def test_the_step_of_many_waits_no_more_once_it_is_set_or_given_up(
    two_leads: Any, desk: Desk, qtbot: QtBot, settled: Callable[[], None], ends: str
) -> None:
    bar = two_leads.list.bulk
    bar.keep_draft()
    with slow_disk(desk) as go:
        (bar.cancel if ends == "cancel" else bar.apply).click()
        if ends == "set and left":
            two_leads.table.selectRow(0)
        go.set()
        settled()

    assert "Send the price list" not in on_the_disk(desk)
    assert bar.step_field.what.text() == ""


@pytest.fixture
def why(window: Window, workspace: Workspace, qtbot: QtBot) -> Callable[[], WhyLost]:
    """Asks why a deal was lost."""
    with workspace.change("Start") as change:
        deal = makers.deal(change, title="Wedding").id
    panel = open_on(window, "deals", deal, qtbot)

    def ask() -> WhyLost:
        panel.lost.click()
        (asked,) = [each for each in window.findChildren(WhyLost) if each.isVisible()]
        return asked

    return ask


def test_why_a_deal_was_lost_is_kept_after_a_pause(why: Callable[[], WhyLost], desk: Desk, qtbot: QtBot) -> None:
    asked = why()
    qtbot.keyClicks(asked.line, "Their aunt bakes")

    qtbot.waitUntil(lambda: "Their aunt bakes" in on_the_disk(desk))
    asked.close()


def test_why_a_deal_was_lost_waits_where_a_click_elsewhere_closes_the_question(
    why: Callable[[], WhyLost], desk: Desk, qtbot: QtBot, settled: Callable[[], None]
) -> None:
    asked = why()
    qtbot.keyClicks(asked.line, "Their aunt bakes")
    asked.close()
    asked = why()
    assert asked.line.text() == "Their aunt bakes"

    asked.done.click()
    settled()

    assert "Their aunt bakes" not in on_the_disk(desk)


def test_why_a_deal_was_lost_waits_where_it_could_not_be_saved(
    why: Callable[[], WhyLost], qtbot: QtBot, settled: Callable[[], None], full_disk: FullDisk
) -> None:
    with full_disk():
        asked = why()
        qtbot.keyClicks(asked.line, "Their aunt bakes")
        asked.done.click()
        settled()

    asked = why()
    assert asked.line.text() == "Their aunt bakes"
    asked.close()
