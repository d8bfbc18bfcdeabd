"""A record that stands on two pages: what is half typed on one of them is neither lost nor answered by the other."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pytestqt.qtbot import QtBot

from core import contacts, deals
from core.activities import NextStep
from core.ids import Id
from storage import Workspace
from tests.ui.waiting.hands import on_the_disk, open_on
from ui.desk import Desk
from ui.record.log_line import LogLine
from ui.window import Window

Settled = Callable[[], None]


def mistype(qtbot: QtBot, panel: Any) -> Any:
    """Write a day that is none into a lead, and go on."""
    field = panel.handoff.rest.field("received_on")
    editor = field.focusProxy()
    editor.setFocus()
    editor.selectAll()
    qtbot.keyClicks(editor, "about eighty")
    panel.title.window().stack.currentWidget().table.setFocus()
    assert field.mistake
    return field


def test_a_day_that_is_none_waits_after_closing(
    window: Window, panels: tuple[Any, Any], desk: Desk, qtbot: QtBot
) -> None:
    mistype(qtbot, panels[0])

    window.flush()  # as closing does

    assert "about eighty" in on_the_disk(desk)


def test_what_waits_at_a_field_stands_on_the_other_page_and_waits_no_more_once_it_is_put_right_there(
    window: Window, panels: tuple[Any, Any], desk: Desk, qtbot: QtBot, settled: Settled
) -> None:
    field = mistype(qtbot, panels[0])
    window.show_page("next_steps")
    other = panels[1].handoff.rest.field("received_on")
    assert other.letters() == ("about eighty",)
    assert other.mistake

    other.focusProxy().selectAll()
    qtbot.keyClicks(other.focusProxy(), "2026-06-03")
    other.flush()
    settled()
    window.show_page("leads")
    settled()

    assert not field.is_touched
    assert not field.mistake
    window.flush()
    assert on_the_disk(desk) == ""


def test_a_line_of_the_log_half_written_waits_after_closing(
    window: Window, panels: tuple[Any, Any], desk: Desk, qtbot: QtBot
) -> None:
    (line,) = panels[0].findChildren(LogLine)
    line.outcome.setFocus()
    qtbot.keyClicks(line.outcome, "She wants it blue, and by Friday")

    window.flush()

    assert "She wants it blue" in on_the_disk(desk)


def test_a_line_of_the_log_that_was_logged_on_the_other_page_is_not_offered_again(
    window: Window, lead: Id, desk: Desk, qtbot: QtBot, settled: Settled
) -> None:
    here = open_on(window, "leads", lead, qtbot)
    (line,) = here.findChildren(LogLine)
    line.outcome.setFocus()
    qtbot.keyClicks(line.outcome, "She wants it blue")
    there = open_on(window, "next_steps", lead, qtbot)
    (other,) = there.findChildren(LogLine)
    assert other.outcome.text() == "She wants it blue"
    other.log()
    settled()

    window.show_page("leads")

    assert line.outcome.text() == ""
    window.flush()
    assert on_the_disk(desk) == ""


def test_how_a_step_went_half_written_waits_after_closing(
    window: Window, panels: tuple[Any, Any], desk: Desk, qtbot: QtBot
) -> None:
    here, there = panels
    window.show_page("next_steps")
    there.step.ask()
    there.step.result.given_up.emit()
    window.show_page("leads")
    here.step.ask()
    here.step.result.fields["outcome"].type_again(("She wants it blue",))

    window.flush()

    assert "She wants it blue" in on_the_disk(desk)


def test_a_line_of_a_deal_half_written_waits_after_closing(
    window: Window, workspace: Workspace, desk: Desk, qtbot: QtBot
) -> None:
    with workspace.change("Open") as change:
        who = contacts.add_contact(change, name="Ana")
        stage = workspace.deals.stages()[0].id
        deal = deals.open_deal(change, on=desk.today, stage_id=stage, contact_id=who.id, title="Coats")
        deals.plan_step(change, deal.id, NextStep("Call", desk.today))
    here = open_on(window, "deals", deal.id, qtbot)
    there = open_on(window, "next_steps", deal.id, qtbot)
    there.lines.begin()  # looked at, and put away
    there.lines.slip.put_away()
    window.show_page("deals")
    here.lines.begin()
    qtbot.keyClicks(here.lines.slip.what.editor, "Two winter coats")

    window.flush()

    assert "Two winter coats" in on_the_disk(desk)
