"""What could not be saved is never lost: not behind what was read meanwhile, not behind another record."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from core import leads
from core.activities import NextStep
from core.errors import WorldTrouble
from core.ids import Id
from tests.ui.conftest import FullDisk
from tests.ui.on_screen import on_screen
from ui.desk import Desk
from ui.kit import turns
from ui.leads.page import LeadsPage


@pytest.fixture
def page(two_leads: tuple[Id, Id], qtbot: QtBot, desk: Desk) -> Iterator[LeadsPage]:
    with on_screen(qtbot, LeadsPage(desk), active=True) as made:
        yield made


def test_of_two_texts_typed_one_after_the_other_the_newer_one_stands_where_the_first_could_not_be_saved(
    page: LeadsPage, two_leads: tuple[Id, Id], desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.open_record(two_leads[0])
    qtbot.waitUntil(turns.is_idle)
    field = page.panel.handoff.form.field("interest")
    go = threading.Event()
    change, calls = desk.workspace.change, []

    @contextmanager
    def once_busy(*told: Any, **more: Any) -> Iterator[Any]:
        calls.append(told)
        if len(calls) == 1:
            go.wait(10)
            raise WorldTrouble("Someone else saves.")
        with change(*told, **more) as made:
            yield made

    monkeypatch.setattr(desk.workspace, "change", once_busy)
    editor = field.focusProxy()
    editor.setFocus()
    for text in ("three cakes", "four cakes and a tart"):
        editor.selectAll()
        qtbot.keyClicks(editor, text)
        field.flush()
    assert not desk.operations.idle, "both are on their way"
    go.set()
    qtbot.waitUntil(lambda: desk.operations.idle)
    qtbot.waitUntil(turns.is_idle)

    assert "four cakes and a tart" in "".join(field.letters())


def test_a_next_step_that_could_not_be_saved_stands_there_again_where_the_record_was_read_meanwhile(
    page: LeadsPage, two_leads: tuple[Id, Id], desk: Desk, qtbot: QtBot, full_disk: FullDisk
) -> None:
    page.open_record(two_leads[0])
    qtbot.waitUntil(turns.is_idle)
    step = page.panel.step
    go = threading.Event()
    with full_disk(after=go):
        what = step.field.what
        what.setFocus()
        qtbot.keyClicks(what, "Bring samples")
        page.table.setFocus()
        step.field.flush()
        assert not desk.operations.idle
        page.panel.reload()  # as after any change
        go.set()
        qtbot.waitUntil(lambda: desk.operations.idle)
        qtbot.waitUntil(turns.is_idle)

    assert what.text() == "Bring samples"


def test_a_next_step_that_could_not_be_saved_waits_at_its_record_where_one_walked_on_meanwhile(
    page: LeadsPage, two_leads: tuple[Id, Id], desk: Desk, qtbot: QtBot, full_disk: FullDisk
) -> None:
    page.open_record(two_leads[0])
    qtbot.waitUntil(turns.is_idle)
    what = page.panel.step.field.what
    with full_disk():
        what.setFocus()
        qtbot.keyClicks(what, "Bring samples")
        page.open_record(two_leads[1])
        qtbot.waitUntil(lambda: desk.operations.idle)
        qtbot.waitUntil(turns.is_idle)

    page.open_record(two_leads[0])

    assert page.panel.step.field.what.text() == "Bring samples"


def test_an_interest_that_could_not_be_saved_waits_at_its_record_where_one_walked_on_meanwhile(
    page: LeadsPage, two_leads: tuple[Id, Id], desk: Desk, qtbot: QtBot, full_disk: FullDisk
) -> None:
    page.open_record(two_leads[0])
    qtbot.waitUntil(turns.is_idle)
    field = page.panel.handoff.form.field("interest")
    with full_disk():
        field.focusProxy().setFocus()
        field.focusProxy().selectAll()
        qtbot.keyClicks(field.focusProxy(), "Bring samples")
        page.open_record(two_leads[1])
        qtbot.waitUntil(lambda: desk.operations.idle)
        qtbot.waitUntil(turns.is_idle)

    page.open_record(two_leads[0])

    assert "".join(page.panel.handoff.form.field("interest").letters()) == "Bring samples"


def test_text_that_could_not_be_saved_stands_there_again_after_walking_away_and_back(
    page: LeadsPage, two_leads: tuple[Id, Id], desk: Desk, qtbot: QtBot, full_disk: FullDisk
) -> None:
    page.open_record(two_leads[0])
    qtbot.waitUntil(turns.is_idle)
    field = page.panel.handoff.form.field("interest")
    go = threading.Event()
    with full_disk(after=go):
        editor = field.focusProxy()
        editor.setFocus()
        editor.selectAll()
        qtbot.keyClicks(editor, "three cakes")
        page.open_record(two_leads[1])
        page.open_record(two_leads[0])
        go.set()
        qtbot.waitUntil(lambda: desk.operations.idle and turns.is_idle())

    assert "".join(page.panel.handoff.form.field("interest").letters()) == "three cakes"


def test_a_step_that_someone_else_planned_otherwise_is_not_written_over_by_done(
    page: LeadsPage, two_leads: tuple[Id, Id], desk: Desk, qtbot: QtBot
) -> None:
    page.open_record(two_leads[0])
    qtbot.waitUntil(turns.is_idle)
    step = page.panel.step
    step.field.what.setFocus()
    qtbot.keyClicks(step.field.what, "Bring samples")
    with desk.workspace.change("Elsewhere") as change:
        leads.plan_step(change, two_leads[0], NextStep("Send the offer", desk.today))
    step.field.flush()
    qtbot.waitUntil(lambda: desk.operations.idle and turns.is_idle())
    assert step.field.asks

    step.ask()
    qtbot.waitUntil(lambda: desk.operations.idle and turns.is_idle())

    planned = desk.workspace.leads.get(two_leads[0])
    assert planned is not None
    assert planned.next_step == "Send the offer"
    assert step.field.has_focus()
