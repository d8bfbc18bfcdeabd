"""The quiet line at the foot of the window."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from core.contacts import Contact
from storage import Workspace
from ui.desk import Desk
from ui.kit.text import Label
from ui.settings import Settings
from ui.status import StatusLine


@pytest.fixture
def status(qtbot: QtBot, desk: Desk) -> StatusLine:
    made = StatusLine(desk)
    qtbot.addWidget(made)
    made.resize(900, 30)
    made.show()
    return made


def shown(status: StatusLine) -> list[str]:
    return [each.text() for each in status.findChildren(Label) if each.isVisible() and each.text()]


def test_it_names_the_file_and_says_that_all_is_saved(status: StatusLine) -> None:
    assert shown(status) == ["shop.twohats", "everything is saved"]


def test_it_says_when_the_last_change_was_saved(status: StatusLine) -> None:
    status.saved()
    assert shown(status)[1].startswith("saved ")


def test_what_was_said_stays_when_the_next_change_is_made(
    status: StatusLine, desk: Desk, settled: Callable[[], None]
) -> None:
    status.say("June.pdf is written.")
    desk.operations.run("Add contact", lambda change: change.add(Contact(id=change.new_id(), name="Ana")))
    settled()
    assert "June.pdf is written." in shown(status)


def test_a_wait_for_someone_else_is_told_for_as_long_as_it_lasts(
    status: StatusLine, desk: Desk, qtbot: QtBot, settled: Callable[[], None]
) -> None:
    with closing(sqlite3.connect(desk.workspace.path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        desk.operations.run("Add contact", lambda change: change.add(Contact(id=change.new_id(), name="Ana")))
        qtbot.waitUntil(lambda: any("Someone else is saving" in text for text in shown(status)), timeout=3_000)
        other.execute("ROLLBACK")
    settled()
    assert not any("Someone else is saving" in text for text in shown(status))


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
    assert "read only" in shown(status)
    assert any("opened for reading only" in text for text in shown(status))
