"""Who types and walks on, by a key or while the disk is slow: nothing of it is lost, doubled or told elsewhere."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core import activities, audiences
from core.activities import ActivityKind, Hat
from core.ids import Id
from storage import Workspace
from tests import makers
from tests.ui.conftest import FullDisk
from tests.ui.slow_disk import slow_disk
from tests.ui.waiting.hands import on_the_disk, open_on, type_over
from ui.desk import Desk
from ui.record.log_line import LogLine
from ui.window import Window

Settled = Callable[[], None]
Panels = tuple[Any, Any]


def type_two(qtbot: QtBot, panel: Any) -> Any:
    """Write a good day, which goes on its way, and then one that is none."""
    field = panel.handoff.rest.field("received_on")
    type_over(qtbot, field.editor, "2026-06-03")
    qtbot.keyClick(field.editor, Qt.Key.Key_Return)
    type_over(qtbot, field.editor, "about eighty")
    return field


def test_what_one_types_is_saved_where_a_key_leaves_the_page(
    window: Window, panels: Panels, workspace: Workspace, lead: Id, qtbot: QtBot, settled: Settled
) -> None:
    type_over(qtbot, panels[0].step.field.what, "Send the quote")

    window.actions_.by_name["go_today"].trigger()
    settled()

    found = workspace.leads.get(lead)
    assert found is not None
    assert found.next_step == "Send the quote"


def test_the_answer_to_an_older_text_leaves_the_newer_one_that_waits_where_the_page_was_left(
    window: Window, panels: Panels, desk: Desk, qtbot: QtBot, settled: Settled
) -> None:
    with slow_disk(desk) as go:
        type_two(qtbot, panels[0])
        window.show_page("today")
        go.set()
        settled()

    assert "about eighty" in on_the_disk(desk)


def test_the_answer_to_an_older_text_leaves_the_newer_one_that_waits_at_the_record_that_was_left(
    window: Window, panels: Panels, lead: Id, other: Id, qtbot: QtBot, settled: Settled, desk: Desk
) -> None:
    page: Any = window.show_page("leads")
    with slow_disk(desk) as go:
        field = type_two(qtbot, panels[0])
        page.open_record(other)
        go.set()
        settled()

    page.open_record(lead)
    settled()
    assert field.letters() == ("about eighty",)


def test_an_older_text_that_could_not_be_saved_does_not_take_the_place_of_the_newer_one(
    window: Window, panels: Panels, desk: Desk, qtbot: QtBot, settled: Settled, full_disk: FullDisk
) -> None:
    go = threading.Event()
    with full_disk(go):
        type_two(qtbot, panels[0])
        window.show_page("today")
        go.set()
        settled()

    assert "about eighty" in on_the_disk(desk)


def test_a_step_that_was_put_right_on_the_other_page_does_not_come_back(
    window: Window, panels: Panels, workspace: Workspace, lead: Id, qtbot: QtBot, settled: Settled, full_disk: FullDisk
) -> None:
    here, there = (panel.step for panel in panels)
    with full_disk():
        type_over(qtbot, here.field.what, "Send the quote")
        qtbot.keyClick(here.field.what, Qt.Key.Key_Return)
        window.show_page("next_steps")
        settled()
    open_on(window, "next_steps", lead, qtbot)
    type_over(qtbot, there.field.what, "Phone Bo")
    qtbot.keyClick(there.field.what, Qt.Key.Key_Return)
    settled()

    window.show_page("leads")
    settled()

    assert here.field.letters()[0] == "Phone Bo"


def test_an_old_entry_that_was_put_right_on_the_other_page_is_right_here(
    window: Window, panels: Panels, workspace: Workspace, lead: Id, qtbot: QtBot, settled: Settled
) -> None:
    day = date(2026, 6, 10)
    with workspace.change("Log") as change:
        entry = activities.log_activity(change, kind=ActivityKind.CALL, hat=Hat.SALES, lead_id=lead, done_on=day)
    settled()
    here, there = (panel.story.entry for panel in panels)
    here.open(entry.id)
    minutes = here.form.field("minutes")
    type_over(qtbot, minutes.editor, "a quarter")
    minutes.flush()
    assert minutes.mistake
    window.show_page("next_steps")
    settled()
    there.open(entry.id)
    other = there.form.field("minutes")
    assert other.letters() == ("a quarter",)
    type_over(qtbot, other.editor, "15")
    other.flush()
    settled()

    window.show_page("leads")
    settled()

    assert minutes.letters() == ("15",)
    assert not minutes.mistake


@pytest.mark.parametrize("slowly", [False, True])
def test_the_same_words_logged_and_typed_once_more_stay(
    window: Window, panels: Panels, qtbot: QtBot, settled: Settled, desk: Desk, slowly: bool
) -> None:
    (line,) = panels[0].findChildren(LogLine)
    line.outcome.setFocus()
    with slow_disk(desk) as go:
        qtbot.keyClicks(line.outcome, "Nobody answered")
        if slowly:
            line.keep_draft()  # as after the pause
        line.log()
        go.set()
        settled()
    assert line.outcome.text() == ""
    qtbot.keyClicks(line.outcome, "Nobody answered")

    window.show_page("today")
    window.show_page("leads")
    settled()

    assert line.outcome.text() == "Nobody answered"


def test_of_two_lines_of_the_log_the_second_is_logged_once(
    window: Window, panels: Panels, workspace: Workspace, lead: Id, qtbot: QtBot, settled: Settled, desk: Desk
) -> None:
    (line,) = panels[0].findChildren(LogLine)
    with slow_disk(desk) as go:
        type_over(qtbot, line.outcome, "Nobody answered")
        line.log()
        type_over(qtbot, line.outcome, "Left a message")
        line.log()
        line.logged.connect(lambda _: line.log())  # Enter, as soon as the first one is there
        go.set()
        settled()

    logged = [each.outcome for each in workspace.activities.of_lead(lead)]
    assert sorted(logged) == ["Left a message", "Nobody answered"]


def test_the_keyboard_is_not_left_on_a_button_for_the_record_that_comes(
    window: Window, workspace: Workspace, qtbot: QtBot, settled: Settled
) -> None:
    with workspace.change("Start") as change:
        ana, bo = (makers.contact(change, name).id for name in ("Ana", "Bo"))
    page: Any = window.show_page("contacts")
    page.ask_record(ana)
    settled()
    page.panel.delete.setFocus()
    window.show_page("today")
    settled()

    window.show_record("contact", bo)
    settled()
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    settled()

    assert workspace.contacts.get(bo) is not None


def test_what_is_typed_before_a_record_comes_goes_not_into_the_one_before(
    window: Window, workspace: Workspace, qtbot: QtBot, settled: Settled
) -> None:
    with workspace.change("Start") as change:
        ana, bo = (makers.contact(change, name).id for name in ("Ana", "Bo"))
    page: Any = window.show_page("contacts")
    page.ask_record(ana)
    settled()
    page.panel.form.field("name").setFocus()
    window.show_page("today")
    settled()

    window.show_record("contact", bo)
    qtbot.keyClicks(window.focusWidget(), "x")
    settled()
    window.flush()
    settled()

    found = workspace.contacts.get(ana)
    assert found is not None
    assert found.name == "Ana"


def test_a_slip_for_answers_opens_at_no_other_audience(
    window: Window, workspace: Workspace, qtbot: QtBot, settled: Settled, desk: Desk
) -> None:
    with workspace.change("Start") as change:
        one, two = (audiences.add_audience(change, name=name, filter="tag:x").id for name in "AB")
    page: Any = window.show_page("audiences")
    page.open_record(one)
    settled()
    slip = page.panel.research.slip
    with slow_disk(desk) as go:
        slip.begin(question="Why us?")
        qtbot.keyClicks(slip.answer.editor, "Near")
        qtbot.keyClick(slip.answer.editor, Qt.Key.Key_Return)
        page.open_record(two)
        go.set()
        settled()

    assert slip.isHidden()


def test_the_next_answer_that_is_typed_while_one_is_saved_stands_at_the_same_question(
    window: Window, workspace: Workspace, qtbot: QtBot, settled: Settled, desk: Desk
) -> None:
    with workspace.change("Start") as change:
        key = audiences.add_audience(change, name="Regulars", filter="tag:x").id
    page: Any = window.show_page("audiences")
    page.open_record(key)
    settled()
    slip = page.panel.research.slip
    with slow_disk(desk) as go:
        slip.begin(question="Why us?")
        qtbot.keyClicks(slip.answer.editor, "Near")
        qtbot.keyClick(slip.answer.editor, Qt.Key.Key_Return)
        type_over(qtbot, slip.answer.editor, "Open late")
        go.set()
        settled()
    assert (slip.question.letters(), slip.answer.letters()) == (("Why us?",), ("Open late",))

    qtbot.keyClick(slip.answer.editor, Qt.Key.Key_Return)
    settled()

    notes = workspace.audiences.research(key)
    assert [(note.question, note.answer) for note in notes] == [("Why us?", "Near"), ("Why us?", "Open late")]
