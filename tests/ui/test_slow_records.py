"""What one does while a record is about to open: the panel is made in turns, or someone is saving."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from core.errors import WorldTrouble
from core.ids import Id
from core.leads import edit_lead
from storage import Workspace
from tests import makers
from tests.ui.on_screen import on_screen
from tests.ui.someone_saves import someone_saves
from ui.desk import Desk
from ui.kit import turns
from ui.kit.table_model import Role
from ui.leads import panel
from ui.leads.fit_check import FitCheck
from ui.leads.page import LeadsPage
from ui.leads.panel import LeadPanel
from ui.next_steps.page import NextStepsPage


@pytest.fixture
def leads(workspace: Workspace) -> list[Id]:
    """Of four people, each with a step that is overdue; the newest first, as the list has them."""
    made = []
    with workspace.change("Start") as change:
        for day in range(1, 5):
            contact = makers.contact(change, f"Person {day}")
            lead = makers.lead(
                change,
                contact_id=contact.id,
                on=date(2026, 6, day),
                next_step="Call",
                next_step_on=date(2026, 6, 10 - day),
            )
            made.append(lead.id)
    return made[::-1]


@pytest.fixture
def page(leads: list[Id], qtbot: QtBot, desk: Desk) -> Iterator[LeadsPage]:
    with on_screen(qtbot, LeadsPage(desk), active=True) as made:
        qtbot.waitUntil(lambda: made.model.rowCount() == len(leads))
        made.table.setFocus()
        made.table.show_row(0)
        yield made


@pytest.fixture
def steps(leads: list[Id], qtbot: QtBot, desk: Desk) -> Iterator[NextStepsPage]:
    with on_screen(qtbot, NextStepsPage(desk), active=True) as made:
        qtbot.waitUntil(lambda: not made.is_counting)
        made.list.begin()
        yield made


def test_who_walks_on_before_the_record_is_there_gets_the_next_one(
    page: LeadsPage, leads: list[Id], qtbot: QtBot
) -> None:
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: page.shows_record)
    qtbot.wait(50)

    assert page.table.currentIndex().row() == 1
    assert page.panel.key == leads[1]


def test_who_walks_on_among_next_steps_stays_where_they_went(steps: NextStepsPage, qtbot: QtBot) -> None:
    rows = steps.list
    for keys in ((Qt.Key.Key_Return, Qt.Key.Key_Down), (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Down)):
        for key in keys:
            qtbot.keyClick(rows, key)
        place = rows.currentIndex().row()
        qtbot.waitUntil(lambda: steps.shows_record)
        qtbot.wait(50)

        assert rows.currentIndex().row() == place
        assert steps.panel.key == rows.currentIndex().data(Role.ROW).id


def test_a_record_of_a_kind_that_was_open_before_opens_at_once(steps: NextStepsPage, qtbot: QtBot) -> None:
    qtbot.keyClick(steps.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: steps.shows_record)
    steps.close_record()

    qtbot.keyClick(steps.list, Qt.Key.Key_Return)

    assert steps.shows_record


def test_who_goes_back_before_the_record_is_there_is_left_alone(page: LeadsPage, leads: list[Id], qtbot: QtBot) -> None:
    before = page.place()
    page.ask_record(leads[0])
    QApplication.processEvents()
    page.go_to(*before)
    qtbot.wait(100)

    assert not page.shows_record


def test_who_goes_back_while_someone_saves_is_left_alone(
    steps: NextStepsPage, leads: list[Id], workspace: Workspace, qtbot: QtBot
) -> None:
    before = steps.place()
    with someone_saves(workspace.path):
        steps.ask_record(leads[0])
        qtbot.wait(100)
        steps.close_record()
        qtbot.wait(300)
    qtbot.wait(300)

    assert not steps.shows_record
    assert steps.place() == before


def test_a_record_read_for_a_page_that_was_left_is_read_again(
    page: LeadsPage, leads: list[Id], workspace: Workspace, qtbot: QtBot
) -> None:
    def leave_when_it_is_read() -> None:
        if "panel" in page.__dict__ and page.panel.key == leads[0]:
            page.hide()

    clock = QTimer()
    clock.timeout.connect(leave_when_it_is_read)
    clock.start(0)
    page.ask_record(leads[0])
    qtbot.waitUntil(page.isHidden)
    clock.stop()
    qtbot.wait(20)
    with workspace.change("Elsewhere") as change:
        edit_lead(change, leads[0], interest="three cakes")
    page.show()

    page.open_record(leads[0])
    assert page.panel.handoff.form.field("interest").value == "three cakes"


def test_a_part_that_cannot_be_made_leaves_no_half_panel(
    page: LeadsPage, leads: list[Id], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full() -> FitCheck:
        raise MemoryError

    with qtbot.captureExceptions() as told, monkeypatch.context() as failing:
        failing.setattr(panel, "FitCheck", full)
        page.ask_record(leads[0])
        qtbot.waitUntil(lambda: bool(told))
    assert not page.shows_record

    page.ask_record(leads[0])
    qtbot.waitUntil(lambda: page.shows_record)
    assert page.panel.fit.isVisible()


def test_a_record_that_could_not_be_read_before_its_page_was_left_is_read_when_it_is_seen_again(
    page: LeadsPage, leads: list[Id], workspace: Workspace, qtbot: QtBot
) -> None:
    page.open_record(leads[0])
    with someone_saves(workspace.path):
        page.panel.show_record(leads[1])
        page.hide()
        qtbot.wait(400)
    assert not page.panel.area.isEnabled(), "what is seen is of another record"

    page.show()
    qtbot.waitUntil(page.panel.area.isEnabled)
    assert page.panel.title.text() == "Person 3"


def damaged(*_: object, **__: object) -> bool:
    raise WorldTrouble("The disk is away.")


def ask_for_what_cannot_be_read(
    page: LeadsPage, leads: list[Id], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While another one is open."""
    page.open_record(leads[0])
    qtbot.waitUntil(turns.is_idle)
    with capture_exceptions() as told, monkeypatch.context() as failing:
        failing.setattr(LeadPanel, "load", damaged)
        page.ask_record(leads[1], at_once=False)
        qtbot.waitUntil(lambda: turns.is_idle() and bool(told))


def test_a_record_that_cannot_be_read_leaves_the_one_before_painted(
    page: LeadsPage, leads: list[Id], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    ask_for_what_cannot_be_read(page, leads, qtbot, monkeypatch)
    qtbot.wait(600)

    assert page.panel.updatesEnabled()


def test_after_a_record_that_could_not_be_read_the_keyboard_walks_on(
    page: LeadsPage, leads: list[Id], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    ask_for_what_cannot_be_read(page, leads, qtbot, monkeypatch)

    assert page.follow(leads[0]) or page.panel.key == leads[0]


def test_a_record_that_could_not_be_read_anew_once_is_read_anew_after_the_next_change(
    page: LeadsPage, leads: list[Id], workspace: Workspace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.open_record(leads[0])
    qtbot.waitUntil(turns.is_idle)
    with capture_exceptions() as told, monkeypatch.context() as failing:
        failing.setattr(LeadPanel, "load", damaged)
        page.reload_record()
        qtbot.waitUntil(lambda: turns.is_idle() and bool(told))

    with workspace.change("Elsewhere") as change:
        edit_lead(change, leads[0], interest="three cakes")
    qtbot.wait(300)

    assert page.panel.handoff.form.field("interest").value == "three cakes"
