"""What was typed at a record is kept at that record: never at another, and not longer than the person wants it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core import leads as leads_room
from core.activities import NextStep
from core.errors import UserMistake, WorldTrouble, words
from core.ids import Id
from storage import Workspace
from tests import makers
from tests.ui.on_screen import on_screen
from tests.ui.someone_saves import someone_saves
from ui.app import Program
from ui.desk import Desk
from ui.kit import turns
from ui.leads.page import LeadsPage


@pytest.fixture
def two(workspace: Workspace) -> tuple[Id, Id]:
    """Two leads who want the same."""
    with workspace.change("Start") as change:
        one = makers.lead(change, interest="cake", on=date(2026, 6, 1))
        return one.id, makers.lead(change, interest="cake", on=date(2026, 6, 2)).id


@pytest.fixture
def page(two: tuple[Id, Id], desk: Desk, qtbot: QtBot) -> Iterator[LeadsPage]:
    """The first one is open."""
    with on_screen(qtbot, LeadsPage(desk), active=True) as made:
        made.open_record(two[0])
        qtbot.waitUntil(turns.is_idle)
        yield made


def at_rest(desk: Desk) -> bool:
    return desk.operations.idle and turns.is_idle()


def type_interest(page: LeadsPage, qtbot: QtBot, text: str) -> Any:
    field: Any = page.panel.handoff.form.field("interest")
    field.focusProxy().setFocus()
    field.focusProxy().selectAll()
    qtbot.keyClicks(field.focusProxy(), text)
    return field


@pytest.mark.parametrize("failing", [2, 99])
def test_what_was_typed_at_one_record_never_reaches_another_that_could_not_be_saved(
    page: LeadsPage,
    two: tuple[Id, Id],
    desk: Desk,
    workspace: Workspace,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    failing: int,
) -> None:
    go, real, tried = threading.Event(), desk.workspace.change, [0]

    @contextmanager
    def fails(*told: Any, **more: Any) -> Iterator[Any]:
        tried[0] += 1
        if tried[0] <= failing:
            go.wait(10)
            raise WorldTrouble("The disk is full.")
        with real(*told, **more) as change:
            yield change

    monkeypatch.setattr(desk.workspace, "change", fails)
    type_interest(page, qtbot, "text of A")
    page.open_record(two[1])
    qtbot.waitUntil(turns.is_idle)
    field = type_interest(page, qtbot, "text of B")
    field.flush()
    with someone_saves(workspace.path):
        page.panel.show_record(two[0])
        go.set()
        qtbot.waitUntil(lambda: desk.operations.idle)
    qtbot.waitUntil(lambda: at_rest(desk) and "".join(field.letters()) == "text of A")

    kept = workspace.leads.get(two[0])
    assert kept is not None
    assert kept.interest != "text of B"


def test_what_the_person_gave_up_does_not_come_back(
    page: LeadsPage, two: tuple[Id, Id], desk: Desk, workspace: Workspace, qtbot: QtBot
) -> None:
    field = type_interest(page, qtbot, "mine")
    with Workspace.open(workspace.path) as other, other.change("Edit") as change:
        leads_room.edit_lead(change, two[0], interest="theirs")
    field.flush()
    qtbot.waitUntil(lambda: at_rest(desk) and bool(field.mistake))
    qtbot.keyClick(field.focusProxy(), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: field.letters() == ("theirs",))

    assert desk.drafts.get(page.panel._draft_name(two[0])) is None  # noqa: SLF001 - as if the power went now


def test_a_next_step_that_is_refused_after_one_walked_on_waits_at_its_lead(
    page: LeadsPage, two: tuple[Id, Id], desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    @contextmanager
    def refuses(*_: Any, **__: Any) -> Iterator[Any]:
        raise UserMistake(words("Changed meanwhile."))
        yield

    what = page.panel.step.field.what
    with monkeypatch.context() as held:
        held.setattr(desk.workspace, "change", refuses)
        what.setFocus()
        qtbot.keyClicks(what, "Bring samples")
        page.open_record(two[1])
        qtbot.waitUntil(lambda: at_rest(desk))
    page.open_record(two[0])
    qtbot.waitUntil(turns.is_idle)

    assert what.text() == "Bring samples"


def test_a_next_step_that_is_refused_while_the_window_closes_is_there_at_the_next_start(
    program: Program, two: tuple[Id, Id], workspace: Workspace, qtbot: QtBot
) -> None:
    file = workspace.path
    program.begin(file)
    qtbot.waitUntil(lambda: program.idle)
    window: Any = program.window
    window.show_record("lead", two[0])
    qtbot.waitUntil(lambda: program.idle and turns.is_idle())
    window.activateWindow()
    what = window.page("leads").panel.step.field.what
    what.setFocus()
    qtbot.keyClicks(what, "Bring samples")
    with workspace.change("Plan") as change:
        leads_room.plan_step(change, two[0], NextStep("Call them", date(2026, 6, 20)))
    window.close()
    qtbot.waitUntil(lambda: program.window is None)

    program.begin(file)
    again: Any = program.window
    again.show_record("lead", two[0])
    qtbot.waitUntil(lambda: program.idle and turns.is_idle())
    assert again.page("leads").panel.step.field.what.text() == "Bring samples"


@pytest.mark.parametrize("what", ["interest", "step"])
@pytest.mark.parametrize("trouble", [WorldTrouble("The disk is full."), UserMistake(words("Changed meanwhile."))])
def test_of_two_texts_that_could_not_be_saved_the_newer_one_stands_there_also_after_walking_away_and_back(
    what: str, trouble: Exception, desk: Desk, workspace: Workspace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with workspace.change("Start") as change:
        one = makers.lead(change, interest="cake", on=date(2026, 6, 1)).id
        two = makers.lead(change, interest="tart", on=date(2026, 6, 2)).id
    go = threading.Event()

    @contextmanager
    def fails(*_: Any, **__: Any) -> Iterator[Any]:
        go.wait(10)
        raise trouble
        yield

    with on_screen(qtbot, LeadsPage(desk), active=True) as page:
        page.open_record(one)
        qtbot.waitUntil(turns.is_idle)
        with monkeypatch.context() as held:
            held.setattr(desk.workspace, "change", fails)
            panel = page.panel
            field = panel.handoff.form.field("interest") if what == "interest" else panel.step.field
            editor: Any = field.focusProxy()
            editor.setFocus()
            for text in ("three cakes", "four cakes"):
                editor.selectAll()
                qtbot.keyClicks(editor, text)
                field.flush()
            page.open_record(two)
            qtbot.waitUntil(turns.is_idle)
            page.open_record(one)
            qtbot.waitUntil(turns.is_idle)
            assert not desk.operations.idle, "both are on their way"
            go.set()
            qtbot.waitUntil(lambda: desk.operations.idle and turns.is_idle())
        assert field.letters()[0] == "four cakes"


def clash(page: LeadsPage, lead: Id, desk: Desk, workspace: Workspace, qtbot: QtBot) -> Any:
    """Mine and theirs stand against each other at the field: Enter would keep mine, Escape take theirs."""
    field = type_interest(page, qtbot, "mine")
    with Workspace.open(workspace.path) as other, other.change("Edit") as change:
        leads_room.edit_lead(change, lead, interest="theirs")
    field.flush()
    qtbot.waitUntil(lambda: at_rest(desk) and bool(field.mistake))
    desk.bridge.look()  # as it does once a second
    qtbot.waitUntil(lambda: at_rest(desk) and field.saved == "theirs")
    return field


def test_a_clash_that_nobody_has_answered_is_not_decided_by_walking_to_another_record(
    page: LeadsPage, two: tuple[Id, Id], desk: Desk, workspace: Workspace, qtbot: QtBot
) -> None:
    clash(page, two[0], desk, workspace, qtbot)

    page.open_record(two[1])
    qtbot.waitUntil(lambda: at_rest(desk))

    found = workspace.leads.get(two[0])
    assert found is not None
    assert found.interest == "theirs", "neither Enter nor Escape was pressed"


def test_text_refused_beside_its_field_is_kept_for_the_next_start_while_its_record_stays_open(
    page: LeadsPage, two: tuple[Id, Id], desk: Desk, workspace: Workspace, qtbot: QtBot
) -> None:
    clash(page, two[0], desk, workspace, qtbot)

    kept = desk.drafts.get(page.panel._draft_name(two[0]))  # noqa: SLF001 - as if the power went now
    assert kept is not None
    assert "mine" in kept["interest"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_once_a_clash_is_answered_nothing_waits_for_the_next_start(
    key: Qt.Key, page: LeadsPage, two: tuple[Id, Id], desk: Desk, workspace: Workspace, qtbot: QtBot
) -> None:
    field = clash(page, two[0], desk, workspace, qtbot)

    qtbot.keyClick(field.editor, key)
    qtbot.waitUntil(lambda: at_rest(desk))

    found = workspace.leads.get(two[0])
    assert found is not None
    assert found.interest == ("mine" if key is Qt.Key.Key_Return else "theirs")
    assert desk.drafts.get(page.panel._draft_name(two[0])) is None  # noqa: SLF001
