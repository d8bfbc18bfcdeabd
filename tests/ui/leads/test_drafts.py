"""What was typed and cannot be saved yet is never lost: not by turning the page, not by closing the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core.errors import Busy
from core.leads import Lead
from storage import Workspace
from tests import makers
from tests.ui.conftest import FullDisk
from ui.desk import Desk
from ui.leads.page import LeadsPage
from ui.settings import Settings

Settled = Callable[[], None]


@pytest.fixture
def lead(workspace: Workspace) -> Lead:
    with workspace.change("Start") as change:
        return makers.lead(change, interest="two cakes", on=date(2026, 6, 1))


@pytest.fixture
def other(workspace: Workspace) -> Lead:
    with workspace.change("Another") as change:
        return makers.lead(change, interest="a tart")


@pytest.fixture
def next_start(workspace: Workspace, tmp_path: Path, qtbot: QtBot) -> Iterator[Callable[[], LeadsPage]]:
    """The page as it is after the program was started again."""
    made: list[tuple[Desk, LeadsPage]] = []

    def start() -> LeadsPage:
        desk = Desk(workspace, Settings(tmp_path / "settings"))
        page = LeadsPage(desk)
        qtbot.addWidget(page)
        page.resize(1040, 700)
        page.show()
        made.append((desk, page))
        return page

    yield start
    for desk, page in made:
        page.flush()
        page.release()
        desk.operations.close()
        desk.tasks.close()
        desk.bridge.close()


def test_a_day_that_is_none_waits_at_its_lead_with_its_sentence(
    page: LeadsPage, desk: Desk, lead: Lead, other: Lead, qtbot: QtBot
) -> None:
    said: list[str] = []
    desk.said.connect(said.append)
    page.open_record(lead.id)
    field = page.panel.handoff.rest.field("received_on")
    field.editor.selectAll()
    qtbot.keyClicks(field.editor, "12,3,4x")

    page.open_record(other.id)
    assert "12,3,4x" not in field.editor.text()
    assert field.mistake == ""
    page.open_record(lead.id)

    assert field.editor.text() == "12,3,4x"
    assert "is not a day" in field.mistake
    assert said
    assert "as you typed it" in said[0]


def test_a_day_put_right_is_not_offered_wrong_again(
    page: LeadsPage, desk: Desk, lead: Lead, other: Lead, qtbot: QtBot, settled: Settled
) -> None:
    page.open_record(lead.id)
    field = page.panel.handoff.rest.field("received_on")
    field.editor.selectAll()
    qtbot.keyClicks(field.editor, "12,3,4x")
    page.open_record(other.id)
    page.open_record(lead.id)
    field.editor.selectAll()
    qtbot.keyClicks(field.editor, "2026-06-02")
    qtbot.keyClick(field.editor, Qt.Key.Key_Return)
    settled()

    page.open_record(other.id)
    page.open_record(lead.id)

    assert field.saved == date(2026, 6, 2)
    assert field.mistake == ""


def test_closing_the_record_keeps_it_too(page: LeadsPage, lead: Lead, qtbot: QtBot) -> None:
    page.open_record(lead.id)
    field = page.panel.handoff.rest.field("received_on")
    field.editor.selectAll()
    qtbot.keyClicks(field.editor, "never")

    page.close_record()
    page.open_record(lead.id)

    assert field.editor.text() == "never"


def test_what_the_full_disk_refused_waits_at_the_lead_that_was_left(
    page: LeadsPage, desk: Desk, lead: Lead, other: Lead, settled: Settled, full_disk: FullDisk
) -> None:
    page.open_record(lead.id)
    with full_disk():
        page.panel.handoff.form.field("interest").put("three cakes")
        page.open_record(other.id)
        settled()

    page.open_record(lead.id)
    assert page.panel.handoff.form.field("interest").value == "three cakes"
    page.panel.flush()
    settled()

    kept = desk.workspace.leads.get(lead.id)
    assert kept is not None
    assert kept.interest == "three cakes"


def test_a_half_written_slip_is_offered_at_the_next_start(
    page: LeadsPage, qtbot: QtBot, next_start: Callable[[], LeadsPage]
) -> None:
    page.show_new()
    qtbot.keyClicks(page.composer.who.editor, "Zoe")
    qtbot.keyClicks(page.composer.wants.editor, "two cakes")
    page.flush()

    again = next_start()
    again.show_new()

    assert (again.composer.who.editor.text(), again.composer.wants.editor.text()) == ("Zoe", "two cakes")
    assert again.composer.note.isVisible()
    assert again.composer.note.text() == "Kept from last time"


def test_a_slip_that_was_kept_is_not_offered_again(
    page: LeadsPage, desk: Desk, qtbot: QtBot, settled: Settled, next_start: Callable[[], LeadsPage]
) -> None:
    page.show_new()
    qtbot.keyClicks(page.composer.who.editor, "Zoe")
    page.flush()
    qtbot.keyClick(page.composer.who.editor, Qt.Key.Key_Return)
    settled()
    page.flush()

    again = next_start()
    again.show_new()

    assert again.composer.who.editor.text() == ""
    assert again.composer.note.isHidden()


def test_a_cancelled_slip_is_not_offered_again(
    page: LeadsPage, qtbot: QtBot, next_start: Callable[[], LeadsPage]
) -> None:
    page.show_new()
    qtbot.keyClicks(page.composer.who.editor, "Zoe")
    page.flush()
    page.composer.stop.click()
    page.flush()

    again = next_start()
    again.show_new()

    assert again.composer.who.editor.text() == ""


def test_a_half_written_deal_waits_at_its_lead_over_the_next_start(
    page: LeadsPage, lead: Lead, other: Lead, qtbot: QtBot, next_start: Callable[[], LeadsPage]
) -> None:
    page.open_record(lead.id)
    page.panel.deal.click()
    qtbot.keyClicks(page.panel.make_deal.value.editor, "80")
    page.flush()

    again = next_start()
    again.open_record(other.id)
    again.panel.deal.click()
    assert again.panel.make_deal.value.editor.text() == ""
    again.open_record(lead.id)
    again.panel.deal.click()

    assert again.panel.make_deal.value.editor.text() == "80"


def test_a_half_typed_log_line_is_there_at_the_next_start(
    page: LeadsPage, lead: Lead, qtbot: QtBot, next_start: Callable[[], LeadsPage]
) -> None:
    page.open_record(lead.id)
    qtbot.keyClicks(page.panel.log.outcome, "Nobody h")
    page.flush()

    again = next_start()
    again.open_record(lead.id)

    assert again.panel.log.outcome.text() == "Nobody h"
    assert again.panel.log.note.isVisible()


def test_a_logged_line_is_not_offered_again(
    page: LeadsPage, lead: Lead, qtbot: QtBot, settled: Settled, next_start: Callable[[], LeadsPage]
) -> None:
    page.open_record(lead.id)
    qtbot.keyClicks(page.panel.log.outcome, "Nobody home")
    page.flush()
    qtbot.keyClick(page.panel.log.outcome, Qt.Key.Key_Return)
    settled()

    again = next_start()
    again.open_record(lead.id)

    assert again.panel.log.outcome.text() == ""


def test_how_it_went_waits_at_its_lead(page: LeadsPage, lead: Lead, other: Lead, qtbot: QtBot) -> None:
    page.open_record(lead.id)
    page.panel.step.ask()
    qtbot.keyClicks(page.panel.step.result.outcome.editor, "Wants a quote")

    page.open_record(other.id)
    assert page.panel.step.result.outcome.editor.text() == ""
    page.open_record(lead.id)

    assert page.panel.step.result.outcome.editor.text() == "Wants a quote"
    assert page.panel.step.result.isVisible()


def test_a_busy_file_leaves_the_log_line_without_suggestions(
    page: LeadsPage, desk: Desk, lead: Lead, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def busy(_: object) -> list[str]:
        raise Busy("Someone is saving.")

    page.open_record(lead.id)
    monkeypatch.setattr(type(desk.workspace.activities), "objections", busy)

    qtbot.keyClicks(page.panel.log.outcome, "Nobody home")

    assert page.panel.log.button.isVisible()
