"""What is typed on a slip about one is never written down about another one, and waits until it is wanted."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core import contacts
from core.errors import UserMistake
from core.ids import Id
from storage import Workspace
from tests import makers
from tests.ui.conftest import FullDisk
from tests.ui.slow_disk import slow_disk
from tests.ui.waiting.hands import on_the_disk
from ui.desk import Desk
from ui.dock import Dock
from ui.leads.who import Who
from ui.window import Window

Settled = Callable[[], None]
Ask = Callable[[str], Any]


@pytest.fixture
def people(workspace: Workspace) -> dict[str, Id]:
    with workspace.change("Start") as change:
        return {name: makers.contact(change, name).id for name in ("Ana", "Bo")}


@pytest.fixture
def log_it(window: Window, desk: Desk, people: dict[str, Id]) -> Ask:
    """Choose “Log it” in the menu of somebody's row."""

    def ask(name: str) -> Any:
        desk.slip_asked.emit("log_it", {"who": Who(name, people[name])})
        return window.dock.slip("log_it")

    return ask


@pytest.fixture
def slip(log_it: Ask, qtbot: QtBot) -> Any:
    """The slip, half typed about Ana."""
    made = log_it("Ana")
    qtbot.keyClicks(made.outcome.editor, "Wants two cakes")
    return made


def said(slip: Any) -> tuple[str, str]:
    return slip.who.value.name, slip.outcome.editor.text()


def logged(workspace: Workspace, people: dict[str, Id]) -> dict[str, list[str]]:
    return {name: [each.outcome for each in workspace.activities.of_contact(key)] for name, key in people.items()}


@pytest.mark.parametrize("put_away", [False, True])
def test_what_is_typed_about_one_waits_while_another_is_logged_and_is_offered_again(
    window: Window,
    slip: Any,
    log_it: Ask,
    workspace: Workspace,
    people: dict[str, Id],
    qtbot: QtBot,
    settled: Settled,
    *,
    put_away: bool,
) -> None:
    if put_away:
        qtbot.keyClick(slip.outcome.editor, Qt.Key.Key_Escape)
    log_it("Bo")
    assert said(slip) == ("Bo", "")
    assert slip.outcome.has_focus()
    assert slip.note.isHidden()

    qtbot.keyClicks(slip.outcome.editor, "Came by")
    qtbot.keyClick(slip.outcome.editor, Qt.Key.Key_Return)
    settled()
    assert logged(workspace, people) == {"Ana": [], "Bo": ["Came by"]}
    window.dock.open("log_it")

    assert said(slip) == ("Ana", "Wants two cakes")
    assert slip.note.isVisible()


def test_what_is_only_looked_at_about_another_leaves_nothing_behind(
    window: Window, slip: Any, log_it: Ask, qtbot: QtBot
) -> None:
    log_it("Bo")
    qtbot.keyClick(slip.outcome.editor, Qt.Key.Key_Escape)
    window.dock.open("log_it")
    assert said(slip) == ("Ana", "Wants two cakes")

    slip.give_up()
    window.dock.open("log_it")
    assert said(slip) == ("", "")


def test_of_what_waits_about_two_each_comes_with_its_own(slip: Any, log_it: Ask, qtbot: QtBot) -> None:
    log_it("Bo")
    qtbot.keyClicks(slip.outcome.editor, "Came by")

    log_it("Ana")
    assert said(slip) == ("Ana", "Wants two cakes")
    qtbot.keyClick(slip.outcome.editor, Qt.Key.Key_Escape)
    log_it("Bo")
    assert said(slip) == ("Bo", "Came by")


def test_what_waits_about_one_waits_also_for_the_next_start_of_the_program(
    desk: Desk, slip: Any, log_it: Ask, qtbot: QtBot
) -> None:
    log_it("Bo")
    qtbot.keyClicks(slip.outcome.editor, "Came by")
    qtbot.keyClick(slip.outcome.editor, Qt.Key.Key_Escape)
    assert "Wants two cakes" in on_the_disk(desk)

    after = Dock(desk)
    qtbot.addWidget(after)
    after.hand_over("log_it", {"who": slip.who.value})
    assert said(after.slip("log_it")) == ("Bo", "Came by")
    after.slip("log_it").give_up()
    after.open("log_it")
    assert said(after.slip("log_it")) == ("Ana", "Wants two cakes")
    after.slip("log_it").give_up()


def test_what_is_typed_about_one_stays_where_they_are_logged_once_more(slip: Any, log_it: Ask) -> None:
    log_it("Ana")

    assert said(slip) == ("Ana", "Wants two cakes")


def test_what_is_typed_about_nobody_yet_is_about_who_is_chosen_then(window: Window, log_it: Ask, qtbot: QtBot) -> None:
    window.dock.open("log_it")
    slip = window.dock.slip("log_it")
    qtbot.keyClicks(slip.outcome.editor, "Wants two cakes")

    log_it("Bo")

    assert said(slip) == ("Bo", "Wants two cakes")


def test_who_is_chosen_one_after_the_other_is_nothing_that_waits(desk: Desk, log_it: Ask, qtbot: QtBot) -> None:
    log_it("Ana")
    slip = log_it("Bo")
    assert said(slip) == ("Bo", "")
    qtbot.keyClick(slip.outcome.editor, Qt.Key.Key_Escape)

    assert on_the_disk(desk) == ""


@pytest.mark.parametrize("typed", ["", "Came by"])
def test_what_is_saved_about_one_by_then_takes_nothing_from_the_slip_about_another_and_waits_no_more(
    window: Window,
    desk: Desk,
    slip: Any,
    log_it: Ask,
    workspace: Workspace,
    people: dict[str, Id],
    qtbot: QtBot,
    settled: Settled,
    typed: str,
) -> None:
    with slow_disk(desk) as go:
        qtbot.keyClick(slip.outcome.editor, Qt.Key.Key_Return)
        log_it("Bo")
        qtbot.keyClicks(slip.outcome.editor, typed)
        go.set()
        settled()
    assert slip.isVisible()
    assert said(slip) == ("Bo", typed)

    slip.give_up()
    window.dock.open("log_it")
    assert said(slip) == ("", "")
    assert logged(workspace, people) == {"Ana": ["Wants two cakes"], "Bo": []}


def test_the_next_one_is_logged_though_the_one_before_is_still_on_its_way(
    desk: Desk,
    slip: Any,
    log_it: Ask,
    workspace: Workspace,
    people: dict[str, Id],
    qtbot: QtBot,
    settled: Settled,
) -> None:
    with slow_disk(desk) as go:
        qtbot.keyClick(slip.outcome.editor, Qt.Key.Key_Return)
        log_it("Bo")
        qtbot.keyClicks(slip.outcome.editor, "Came by")
        qtbot.keyClick(slip.outcome.editor, Qt.Key.Key_Return)
        go.set()
        settled()

    assert logged(workspace, people) == {"Ana": ["Wants two cakes"], "Bo": ["Came by"]}
    assert on_the_disk(desk) == ""


def test_what_comes_back_while_it_is_on_its_way_is_logged_once(
    desk: Desk,
    slip: Any,
    log_it: Ask,
    workspace: Workspace,
    people: dict[str, Id],
    qtbot: QtBot,
    settled: Settled,
) -> None:
    with slow_disk(desk) as go:
        qtbot.keyClick(slip.outcome.editor, Qt.Key.Key_Return)
        log_it("Bo")
        log_it("Ana")
        assert said(slip) == ("Ana", "Wants two cakes")
        qtbot.keyClick(slip.outcome.editor, Qt.Key.Key_Return)
        go.set()
        settled()

    assert slip.isHidden()
    assert logged(workspace, people) == {"Ana": ["Wants two cakes"], "Bo": []}
    assert on_the_disk(desk) == ""


def test_what_could_not_be_saved_about_one_is_offered_again_once(
    window: Window, slip: Any, log_it: Ask, qtbot: QtBot, settled: Settled, full_disk: FullDisk
) -> None:
    gate = threading.Event()
    with full_disk(gate):
        qtbot.keyClick(slip.outcome.editor, Qt.Key.Key_Return)
        log_it("Bo")
        gate.set()
        settled()
    assert said(slip) == ("Bo", "")

    for text in ("Wants two cakes", ""):
        slip.give_up()
        window.dock.open("log_it")
        assert slip.outcome.editor.text() == text


def test_what_is_wrong_with_what_was_sent_about_one_is_not_said_beside_another(
    window: Window,
    desk: Desk,
    slip: Any,
    log_it: Ask,
    elsewhere: Workspace,
    people: dict[str, Id],
    qtbot: QtBot,
    settled: Settled,
) -> None:
    told: list[UserMistake] = []
    desk.operations.mistaken.connect(told.append)
    with slow_disk(desk) as go:
        qtbot.keyClick(slip.outcome.editor, Qt.Key.Key_Return)
        log_it("Bo")
        with elsewhere.change("Delete") as change:
            contacts.delete_contact(change, people["Ana"])
        go.set()
        settled()
    assert len(told) == 1
    assert said(slip) == ("Bo", "")
    assert not slip.who.mistake
    assert slip.mistake.isHidden()

    slip.give_up()
    window.dock.open("log_it")
    assert slip.outcome.editor.text() == "Wants two cakes"


def test_a_number_of_one_kind_is_not_written_down_as_one_of_another(window: Window, desk: Desk, qtbot: QtBot) -> None:
    desk.slip_asked.emit("write_number", {"kind": "visits"})
    slip = window.dock.slip("write_number")
    qtbot.keyClicks(slip.value.editor, "120")

    desk.slip_asked.emit("write_number", {"kind": "reach"})
    assert (slip.kind.value, slip.value.editor.text()) == ("reach", "")
    desk.slip_asked.emit("write_number", {"kind": "visits"})
    assert (slip.kind.value, slip.value.editor.text()) == ("visits", "120")


def test_a_coupon_that_nobody_is_named_for_leaves_the_buyer_of_a_sale(window: Window, desk: Desk, qtbot: QtBot) -> None:
    window.dock.open("quick_sale")
    slip = window.dock.slip("quick_sale")
    qtbot.keyClicks(slip.what.editor, "a scarf")
    qtbot.keyClicks(slip.who.editor, "Cleo")

    desk.slip_asked.emit("quick_sale", {"by": "TEA-1", "who": Who()})

    assert (slip.what.editor.text(), slip.who.value.name, slip.by.editor.text()) == ("a scarf", "Cleo", "TEA-1")
