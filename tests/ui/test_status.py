"""The quiet line at the foot of the window."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt, QTimer
from pytestqt.qtbot import QtBot

from core.business import add_person
from core.contacts import Contact
from core.ids import Id
from storage import Device, Shelf, Workspace
from tests.ui.someone_saves import someone_saves
from ui.desk import Desk
from ui.kit.text import ElidedLabel, Label
from ui.settings import Settings
from ui.status import PASSING, StatusLine


@pytest.fixture
def status(qtbot: QtBot, desk: Desk) -> StatusLine:
    made = StatusLine(desk)
    qtbot.addWidget(made)
    made.resize(900, 30)
    made.show()
    return made


def passing(status: StatusLine) -> QTimer:
    found = status.findChild(QTimer, "passing")
    assert isinstance(found, QTimer)
    return found


def shown(status: StatusLine) -> list[str]:
    return [each.text() for each in status.findChildren(Label) if each.isVisible() and each.text()]


def test_it_names_the_file_and_says_that_all_is_saved(status: StatusLine) -> None:
    assert shown(status) == ["shop.twohats", "Everything is saved"]


def test_it_says_when_the_last_change_was_saved(status: StatusLine) -> None:
    status.saved()
    assert shown(status)[1].startswith("Saved ")


def test_what_did_not_reach_the_disk_stands_out_until_something_does(status: StatusLine) -> None:
    state = next(each for each in status.findChildren(Label) if each.text() == "Everything is saved")
    status.not_saved()
    assert status.warning.isVisible()
    assert state.property("role") == "bad"
    status.saved()
    assert not status.warning.isVisible()
    assert state.property("role") == "caption"


def test_the_page_above_stands_still_while_something_long_is_shown(
    status: StatusLine, desk: Desk, qtbot: QtBot
) -> None:
    before = status.sizeHint().height()
    backup_told(status, desk, qtbot)
    go_on = Event()
    task = desk.tasks.run("Write the list", lambda _: go_on.wait(5))
    task.late.emit()
    assert status.progress.stop.isVisible()
    assert status.sizeHint().height() == before
    go_on.set()
    qtbot.waitUntil(lambda: not status.progress.isVisible())
    assert status.sizeHint().height() == before


def test_what_is_being_done_is_read_rather_than_half_of_everything(
    status: StatusLine, desk: Desk, qtbot: QtBot
) -> None:
    at_bens_desk(desk.workspace.path)
    desk.bridge.look()
    status.resize(808, 30)
    status.say("This is a backup: look around; nothing can be changed in it.")
    go_on = Event()
    task = desk.tasks.run("Write the list: looking at who is there", lambda _: go_on.wait(5))
    task.late.emit()
    qtbot.waitUntil(status.progress.isVisible)

    assert not status.others.isVisible()
    doing = status.progress.doing
    assert isinstance(doing, ElidedLabel)
    qtbot.waitUntil(lambda: not doing.is_cut())

    go_on.set()
    qtbot.waitUntil(lambda: not status.progress.isVisible())
    assert "Also in it: Ben's desk" in shown(status)


def test_what_was_said_stays_when_the_next_change_is_made(
    status: StatusLine, desk: Desk, settled: Callable[[], None]
) -> None:
    status.say("June.pdf is written.")
    desk.operations.run("Add contact", lambda change: change.add(Contact(id=change.new_id(), name="Ana")))
    settled()
    assert "June.pdf is written." in shown(status)


def test_what_is_told_in_passing_goes_by_itself(status: StatusLine, qtbot: QtBot) -> None:
    assert passing(status).interval() == PASSING
    passing(status).setInterval(30)
    status.say("Copied: 061 234 567")
    assert shown(status)[-1] == "Copied: 061 234 567"
    qtbot.waitUntil(lambda: shown(status) == ["shop.twohats", "Everything is saved"])


def test_what_is_told_while_something_long_is_done_can_be_read_afterwards(
    status: StatusLine, desk: Desk, qtbot: QtBot
) -> None:
    passing(status).setInterval(200)
    go_on = Event()
    task = desk.tasks.run("Write the list", lambda _: go_on.wait(5))
    task.late.emit()
    qtbot.waitUntil(status.progress.isVisible)
    status.say("Copied: 061 234 567")
    qtbot.wait(300)
    go_on.set()
    qtbot.waitUntil(lambda: not status.progress.isVisible())
    assert "Copied: 061 234 567" in shown(status)
    qtbot.waitUntil(lambda: "Copied: 061 234 567" not in shown(status))


def test_a_wait_for_someone_else_is_told_for_as_long_as_it_lasts(
    status: StatusLine, desk: Desk, qtbot: QtBot, settled: Callable[[], None]
) -> None:
    with someone_saves(desk.workspace.path):
        desk.operations.run("Add contact", lambda change: change.add(Contact(id=change.new_id(), name="Ana")))
        qtbot.waitUntil(lambda: any("Saving takes longer" in text for text in shown(status)), timeout=3_000)
    settled()
    assert not any("Saving takes longer" in text for text in shown(status))


@pytest.fixture
def odd(qtbot: QtBot, workspace: Workspace, tmp_path: Path) -> Iterator[Desk]:
    """A file that can only be read."""
    workspace.close()
    with workspace.path.open("ab") as end:
        end.write(b"junk" * 300)
    made = Desk(Workspace.open(workspace.path), Settings(tmp_path / "settings"))
    yield made
    made.close()


def test_a_file_that_can_only_be_read_says_so_and_why(qtbot: QtBot, odd: Desk) -> None:
    status = StatusLine(odd)
    qtbot.addWidget(status)
    status.show()
    assert "Read only" in shown(status)
    assert any("opened for reading only" in text for text in shown(status))
    passing(status).setInterval(1)
    status.say("Copied: 061 234 567")
    qtbot.waitUntil(lambda: "Copied: 061 234 567" not in shown(status))
    assert any("opened for reading only" in text for text in shown(status))


def test_the_name_of_the_file_tells_where_it_lies(status: StatusLine, desk: Desk) -> None:
    name = next(each for each in status.findChildren(Label) if each.text() == "shop.twohats")
    assert str(desk.workspace.path.absolute()) in name.toolTip()


def at_bens_desk(path: Path, *, person: bool = False) -> None:
    with Workspace.open(path, device=Device(Id(b"b" * 16), "Ben's desk")) as other:
        if person:
            with other.change("Add person") as change:
                other.person = add_person(change, name="Ben").id
        with other.change("Add contact") as change:
            change.add(Contact(id=change.new_id(), name="Ana"))


def test_someone_who_saved_lately_is_in_it(status: StatusLine, desk: Desk) -> None:
    at_bens_desk(desk.workspace.path)
    desk.bridge.look()
    assert "Also in it: Ben's desk" in shown(status)

    at_bens_desk(desk.workspace.path, person=True)
    desk.bridge.look()
    assert "Also in it: Ben" in shown(status)
    assert "Ben (Ben&#x27;s desk) saved something at" in status.others.toolTip()


def test_two_computers_of_one_name_are_named_once(status: StatusLine, desk: Desk) -> None:
    for number in (b"b", b"c"):
        device = Device(Id(number * 16), "laptop")
        with Workspace.open(desk.workspace.path, device=device) as other, other.change("Add contact") as change:
            change.add(Contact(id=change.new_id(), name="Ana"))
    desk.bridge.look()
    assert "Also in it: laptop" in shown(status)


def test_someone_who_saved_long_ago_is_not(status: StatusLine, desk: Desk, workspace: Workspace) -> None:
    at_bens_desk(desk.workspace.path)
    with closing(sqlite3.connect(workspace.path)) as file:
        file.execute("UPDATE change SET at = '2020-01-01T00:00:00.000Z' WHERE device = ?", (b"b" * 16,))
        file.commit()
    status.look()
    assert not status.others.isVisible()


def keep_copy(desk: Desk, age: timedelta) -> None:
    Shelf(desk.settings.folder, desk.workspace.file_id).keep(desk.workspace, datetime.now(UTC) - age, always=True)


def backup_told(status: StatusLine, desk: Desk, qtbot: QtBot) -> str:
    status.look()
    qtbot.waitUntil(lambda: desk.tasks.idle and status.backup.isVisible())
    return status.backup.text()


def test_the_last_backup_is_told_and_leads_to_all_of_them(status: StatusLine, desk: Desk, qtbot: QtBot) -> None:
    assert backup_told(status, desk, qtbot) == "No backup yet"
    keep_copy(desk, timedelta())
    assert backup_told(status, desk, qtbot).startswith("Backed up today ")
    with qtbot.waitSignal(status.backups_asked):
        qtbot.mouseClick(status.backup, Qt.MouseButton.LeftButton)


def test_a_backup_that_is_old_is_told_otherwise_if_something_was_changed_since(
    status: StatusLine, desk: Desk, qtbot: QtBot, workspace: Workspace
) -> None:
    keep_copy(desk, timedelta(days=9))
    assert backup_told(status, desk, qtbot).startswith("Last backup ")
    with closing(sqlite3.connect(workspace.path)) as file:
        file.execute("UPDATE change SET at = '2020-01-01T00:00:00.000Z'")
        file.commit()
    assert backup_told(status, desk, qtbot).startswith("Backed up ")
    assert "Nothing was changed since." in status.backup.accessibleDescription()


def test_a_backup_that_is_made_now_is_told_at_once(status: StatusLine, desk: Desk, qtbot: QtBot) -> None:
    backup_told(status, desk, qtbot)
    desk.tasks.run("Make a backup", lambda _: keep_copy(desk, timedelta()))
    qtbot.waitUntil(lambda: status.backup.text().startswith("Backed up today "))


def test_nothing_is_said_of_backups_of_a_file_that_can_only_be_read(qtbot: QtBot, odd: Desk) -> None:
    status = StatusLine(odd)
    qtbot.addWidget(status)
    status.show()
    status.look()
    qtbot.waitUntil(lambda: odd.tasks.idle)
    assert not status.backup.isVisible()
