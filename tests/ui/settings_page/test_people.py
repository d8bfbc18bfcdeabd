"""People are taken off the list when that is asked for, and at no other time."""

from __future__ import annotations

import threading
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from core import business
from core.errors import Busy, words
from storage import Workspace
from tests.ui.conftest import FullDisk
from tests.ui.slow_disk import slow_disk
from ui.desk import Desk
from ui.kit import turns
from ui.settings import Settings
from ui.settings_page.people import PeopleSection, PersonRow
from ui.tasks import Task


@pytest.fixture
def free(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Counting finds the file busy as long as this is empty."""
    made: list[bool] = []
    room = type(workspace.business)
    count = room.owned

    def owned(self: Any) -> Any:
        if not made:
            raise Busy(words("Someone else is saving."))
        return count(self)

    monkeypatch.setattr(room, "owned", owned)
    return made


@pytest.fixture
def section(free: list[bool], desk: Desk, workspace: Workspace, qtbot: QtBot) -> PeopleSection:
    """Ana, of whom it could not be counted what she looks after."""
    with workspace.change("Start") as change:
        business.add_person(change, name="Ana")
    made = PeopleSection(desk)
    qtbot.addWidget(made)
    made.show()
    made.reload()
    qtbot.waitUntil(lambda: at_rest(desk))
    return made


def only_row(section: PeopleSection) -> PersonRow:
    (row,) = section.rows.by_key.values()
    assert isinstance(row, PersonRow)
    return row


def at_rest(desk: Desk) -> bool:
    return desk.tasks.idle and turns.is_idle() and desk.operations.idle


def test_who_is_taken_off_the_list_after_a_count_failed_is_counted_again(
    section: PeopleSection, free: list[bool], desk: Desk, workspace: Workspace, qtbot: QtBot
) -> None:
    free.append(True)
    only_row(section).remove_asked.emit()
    qtbot.waitUntil(lambda: at_rest(desk) and not workspace.business.people())


def test_a_person_is_not_taken_off_the_list_by_a_change_long_after_the_click(
    section: PeopleSection, free: list[bool], desk: Desk, workspace: Workspace, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(desk.operations.mistaken) as told:
        only_row(section).remove_asked.emit()
    assert isinstance(told.args[0], Busy)
    free.append(True)
    section.reload()  # minutes later, since somebody changed anything of the business
    qtbot.waitUntil(lambda: at_rest(desk))
    assert [each.name for each in workspace.business.people()] == ["Ana"]


def test_who_is_taken_off_the_list_after_the_count_was_stopped_is_counted_again(
    section: PeopleSection, free: list[bool], desk: Desk, workspace: Workspace, qtbot: QtBot
) -> None:
    free.append(True)
    tasks: list[Task] = []
    desk.tasks.started.connect(tasks.append)
    section.reload()
    tasks[0].cancel()
    qtbot.waitUntil(lambda: at_rest(desk))
    only_row(section).remove_asked.emit()
    qtbot.waitUntil(lambda: at_rest(desk) and not workspace.business.people())


def test_a_file_that_is_closed_while_people_are_to_be_counted_once_more_closes_quietly(
    workspace: Workspace, qtbot: QtBot, tmp_path: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    room, go = type(workspace.business), threading.Event()
    count = room.owned

    def owned(self: Any) -> Any:
        go.wait(10)
        return count(self)

    monkeypatch.setattr(room, "owned", owned)
    with workspace.change("Start") as change:
        business.add_person(change, name="Ana")
    desk = Desk(workspace, Settings(tmp_path / "others"))
    section = PeopleSection(desk)
    qtbot.addWidget(section)
    section.show()
    section.reload()
    section.reload()  # a contact was saved meanwhile
    threading.Timer(0.2, go.set).start()
    with capture_exceptions() as told:
        desk.close()
        qtbot.wait(50)
    assert told == []


def test_two_enters_add_one_person(section: PeopleSection, desk: Desk, workspace: Workspace, qtbot: QtBot) -> None:
    with slow_disk(desk) as go:
        qtbot.keyClicks(section.new.line, "Mo")
        qtbot.keyClick(section.new.line, Qt.Key.Key_Return)
        qtbot.keyClick(section.new.line, Qt.Key.Key_Return)
        go.set()
        qtbot.waitUntil(lambda: at_rest(desk))

    assert [each.name for each in workspace.business.people()] == ["Ana", "Mo"]
    assert section.new.line.text() == ""


def test_a_name_typed_while_the_one_before_is_added_stays_until_it_is_added(
    section: PeopleSection, desk: Desk, workspace: Workspace, qtbot: QtBot
) -> None:
    line = section.new.line
    with slow_disk(desk) as go:
        qtbot.keyClicks(line, "Mo")
        qtbot.keyClick(line, Qt.Key.Key_Return)
        line.clear()
        qtbot.keyClicks(line, "Bea")
        go.set()
        qtbot.waitUntil(lambda: at_rest(desk))

    assert line.text() == "Bea"
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: at_rest(desk))
    assert {each.name for each in workspace.business.people()} == {"Ana", "Mo", "Bea"}
    assert line.text() == ""


def test_a_name_that_could_not_be_saved_is_added_by_the_next_enter(
    section: PeopleSection, desk: Desk, workspace: Workspace, qtbot: QtBot, full_disk: FullDisk
) -> None:
    line = section.new.line
    qtbot.keyClicks(line, "Mo")
    with full_disk():
        qtbot.keyClick(line, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: at_rest(desk))
    assert line.text() == "Mo"
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: at_rest(desk))

    assert [each.name for each in workspace.business.people()] == ["Ana", "Mo"]
    assert line.text() == ""
