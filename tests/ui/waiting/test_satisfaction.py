"""What a contact said about how satisfied they are: half typed it waits at that contact, and is kept once."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core.ids import Id
from storage import Workspace
from tests import makers
from tests.ui.conftest import FullDisk
from tests.ui.slow_disk import slow_disk
from tests.ui.waiting.hands import on_the_disk, open_on
from ui.contacts.satisfaction import Satisfaction
from ui.desk import Desk
from ui.window import Window

Settled = Callable[[], None]


@pytest.fixture
def two(workspace: Workspace) -> tuple[Id, Id]:
    """Ana and Bo."""
    with workspace.change("Start") as change:
        return makers.contact(change, "Ana").id, makers.contact(change, "Bo").id


@pytest.fixture
def asked(window: Window, two: tuple[Id, Id], qtbot: QtBot) -> Satisfaction:
    """Ana gave a four, and why is half typed."""
    made: Satisfaction = open_on(window, "contacts", two[0], qtbot).satisfaction
    made.chips.chip("4").click()
    qtbot.keyClicks(made.comment, "Warm and soft")
    return made


def test_what_they_said_waits_at_the_contact_that_is_left(
    window: Window, asked: Satisfaction, two: tuple[Id, Id], qtbot: QtBot, desk: Desk
) -> None:
    open_on(window, "contacts", two[1], qtbot)
    assert (asked.comment.text(), asked.chips.names()) == ("", frozenset())
    assert "Warm and soft" in on_the_disk(desk)

    window.page("contacts").table.setFocus()
    open_on(window, "contacts", two[0], qtbot)

    assert not asked.comment.hasFocus()
    assert (asked.comment.text(), asked.chips.names()) == ("Warm and soft", frozenset({"4"}))
    assert asked.comment.isVisible()


def test_what_they_said_waits_after_closing(window: Window, asked: Satisfaction, desk: Desk) -> None:
    window.flush()

    assert "Warm and soft" in on_the_disk(desk)


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_what_is_given_up_or_kept_waits_no_more(
    asked: Satisfaction, desk: Desk, qtbot: QtBot, settled: Settled, key: Qt.Key
) -> None:
    asked.keep_draft()
    qtbot.keyClick(asked.comment, key)
    settled()

    assert on_the_disk(desk) == ""
    assert asked.comment.text() == ""
    assert asked.chips.chip("4").hasFocus()


def test_two_enters_keep_it_once(
    asked: Satisfaction, desk: Desk, workspace: Workspace, qtbot: QtBot, settled: Settled
) -> None:
    with slow_disk(desk) as go:
        qtbot.keyClick(asked.comment, Qt.Key.Key_Return)
        qtbot.keyClick(asked.comment, Qt.Key.Key_Return)
        go.set()
        settled()

    (row,) = (each for each in workspace.contacts.everyone().page(0, 9) if each.name == "Ana")
    assert row.scores == 1


def test_what_is_typed_about_someone_else_while_it_is_kept_stays(
    window: Window, asked: Satisfaction, two: tuple[Id, Id], desk: Desk, qtbot: QtBot, settled: Settled
) -> None:
    page: Any = window.page("contacts")
    with slow_disk(desk) as go:
        qtbot.keyClick(asked.comment, Qt.Key.Key_Return)
        page.open_record(two[1])
        asked.chips.chip("2").click()
        qtbot.keyClicks(asked.comment, "Too dry")
        go.set()
        settled()

    assert asked.comment.text() == "Too dry"
    window.flush()
    assert "Warm and soft" not in on_the_disk(desk)


def test_what_they_said_that_was_given_up_before_it_could_not_be_saved_is_offered_again(
    window: Window,
    asked: Satisfaction,
    two: tuple[Id, Id],
    qtbot: QtBot,
    settled: Settled,
    full_disk: FullDisk,
) -> None:
    page: Any = window.page("contacts")
    gate = threading.Event()
    with full_disk(gate):
        qtbot.keyClick(asked.comment, Qt.Key.Key_Return)
        qtbot.keyClick(asked.comment, Qt.Key.Key_Escape)
        gate.set()
        settled()

    for key in reversed(two):
        page.open_record(key)
        settled()

    assert asked.comment.text() == "Warm and soft"
