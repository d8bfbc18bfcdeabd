"""Changes of this window and of other programs, each told once."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core import business
from core.change import Change
from core.contacts import Contact
from storage import Changed, Workspace
from tests.ui.someone_saves import someone_saves
from ui.bridge import Bridge
from ui.desk import Desk

Settled = Callable[[], None]


def add(change: Change, name: str) -> Contact:
    return change.add(Contact(id=change.new_id(), name=name))


@pytest.fixture
def told(desk: Desk) -> list[Changed]:
    heard: list[Changed] = []
    desk.bridge.changed.connect(heard.append)
    desk.bridge.look()
    heard.clear()
    return heard


def test_a_change_of_this_window_is_told_with_what_it_touched(
    desk: Desk, told: list[Changed], settled: Settled
) -> None:
    desk.operations.run("Add contact", add, "Ana")
    settled()
    assert [(changed.label, changed.kinds, changed.by_other) for changed in told] == [
        ("Add contact", frozenset({"contact"}), False)
    ]


def test_it_is_told_on_the_thread_of_the_window_to_whoever_listens(desk: Desk, settled: Settled) -> None:
    seen: list[QThread] = []
    desk.bridge.changed.connect(lambda _: seen.append(QThread.currentThread()))
    desk.operations.run("Add contact", add, "Ana")
    settled()
    assert seen == [QApplication.instance().thread()]  # type: ignore[union-attr]


def test_a_change_of_another_program_is_told_within_moments(
    desk: Desk, told: list[Changed], elsewhere: Workspace, qtbot: QtBot
) -> None:
    with elsewhere.change("Add contact") as change:
        add(change, "Ben")
    qtbot.waitUntil(lambda: bool(told), timeout=3_000)
    assert [(changed.label, changed.kinds, changed.by_other) for changed in told] == [
        ("Add contact", frozenset({"contact"}), True)
    ]


def test_nothing_is_told_twice(desk: Desk, told: list[Changed], elsewhere: Workspace, settled: Settled) -> None:
    desk.operations.run("Mine", add, "Ana")
    settled()
    with elsewhere.change("Theirs") as change:
        add(change, "Ben")
    desk.operations.run("Mine again", add, "Cem")
    settled()
    for _ in range(3):
        desk.bridge.look()
    assert sorted(changed.label for changed in told) == ["Mine", "Mine again", "Theirs"]


def test_a_file_that_is_locked_is_looked_at_again_later(desk: Desk, told: list[Changed], elsewhere: Workspace) -> None:
    with elsewhere.change("Theirs") as change:
        add(change, "Ben")
    with someone_saves(desk.workspace.path):
        desk.bridge.look()
    assert not told
    desk.bridge.look()
    assert [changed.label for changed in told] == ["Theirs"]


def test_after_the_close_nothing_is_told(workspace: Workspace, qtbot: QtBot) -> None:
    bridge = Bridge(workspace)
    told: list[object] = []
    bridge.changed.connect(told.append)
    bridge.close()
    with workspace.change("Add contact") as change:
        add(change, "Ana")
    qtbot.wait(10)
    assert not told


def test_closing_twice_does_no_harm(workspace: Workspace, qtbot: QtBot) -> None:
    bridge = Bridge(workspace)
    bridge.close()
    bridge.close()


def test_a_new_name_of_the_business_reaches_the_desk(desk: Desk, elsewhere: Workspace, qtbot: QtBot) -> None:
    with elsewhere.change("Rename") as change:
        business.set_profile(change, name="New Corner")
    qtbot.waitUntil(lambda: desk.business_name == "New Corner", timeout=3_000)
