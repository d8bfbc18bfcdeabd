"""Opening a business file, making one, and what is offered where that cannot be."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from core import contacts
from storage import DeviceBook, Workspace
from tests.ui.windows import dialogs, welcome_of, window_of
from ui import app
from ui.app import Program
from ui.tasks import Task


def test_who_starts_for_the_first_time_types_the_name_of_the_business(program: Program, qtbot: QtBot) -> None:
    program.begin(None)
    page = welcome_of(program)
    qtbot.waitUntil(page.isActiveWindow)

    assert page.new.name.isAncestorOf(page.window().focusWidget())


def test_without_a_file_the_welcome_page_is_shown(program: Program) -> None:
    program.begin(None)

    assert welcome_of(program).isVisible()
    assert program.window is None


def test_a_file_opens_in_the_window_and_is_remembered(program: Program, file: Path) -> None:
    program.begin(file)

    assert window_of(program).windowTitle() == "Corner Shop – Two Hats"
    assert program.settings.recent_files() == [file]


def test_a_file_that_is_gone_offers_ways_on(program: Program, tmp_path: Path) -> None:
    program.begin(tmp_path / "gone.twohats", told_by_name=True)

    assert str(program.failed).startswith("“gone.twohats” is not there")
    assert program.window is None
    assert welcome_of(program).isVisible()


def test_a_file_that_is_refused_leaves_what_is_shown(
    program: Program, file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    odd = tmp_path / "odd.twohats"
    odd.write_bytes(b"not a database" * 100)
    program.begin(file)
    before = program.window

    program.open(odd)
    qtbot.waitUntil(lambda: len(dialogs()) == 1)

    assert program.window is before
    for dialog in dialogs():
        dialog.close()


def test_a_new_business_is_made_with_stages_and_opened(program: Program, tmp_path: Path, qtbot: QtBot) -> None:
    program.make("Corner Shop", "EUR", "en_IE", tmp_path / "new.twohats")
    qtbot.waitUntil(lambda: program.window is not None)

    assert [stage.name for stage in window_of(program).desk.workspace.deals.stages()][:2] == ["New", "Talking"]


def test_a_new_business_never_replaces_a_file(program: Program, file: Path, qtbot: QtBot) -> None:
    before = file.read_bytes()
    program.begin(None)

    program.make("Other", "EUR", "en_IE", file)
    qtbot.waitUntil(lambda: "is there already" in welcome_of(program).trouble.sentence.text())

    assert file.read_bytes() == before
    assert program.window is None


def test_a_large_file_of_an_older_form_shows_how_it_is_brought_up_to_date(
    program: Program, file: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA user_version=5")
        connection.executescript(
            "ALTER TABLE promotion DROP COLUMN lead_count; ALTER TABLE promotion DROP COLUMN bought_count;"
            "DROP INDEX ix_lead_next_step_on_id_next_step_at_disqualified_on_owner_id;"
            "DROP INDEX ix_deal_next_step_on_id_next_step_at_outcome_owner_id;"
            "UPDATE alembic_version SET version_num = '0005'"
        )
    monkeypatch.setattr(app, "_LARGE", 0)

    program.begin(file)

    assert program.window is None
    assert welcome_of(program).progress.isHidden(), "it comes when it takes long"
    (task,) = program.findChildren(Task)
    task.late.emit()
    assert welcome_of(program).progress.isVisible()
    qtbot.waitUntil(lambda: task.told[2] != "")
    task.late.emit()
    assert welcome_of(program).progress.doing.text() == f"Open a file: {task.told[2]}"
    qtbot.waitUntil(lambda: program.window is not None, timeout=10_000)
    assert window_of(program).desk.workspace.path == file


def test_the_sample_shop_opens_from_the_welcome_page(program: Program, qtbot: QtBot) -> None:
    program.begin(None)

    welcome_of(program).sample_asked.emit()
    qtbot.waitUntil(lambda: program.window is not None, timeout=20_000)

    assert window_of(program).desk.workspace.leads.inbox().count() == 200
    assert program.welcome is None


def test_the_sample_shop_writes_and_speaks_as_this_computer_does(
    english: None, program: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.welcome.guesses.system_locale", lambda: "de_DE")
    program.begin(None)

    welcome_of(program).sample_asked.emit()
    qtbot.waitUntil(lambda: program.window is not None, timeout=20_000)

    window = window_of(program)
    assert window.desk.locale == "de_DE"
    assert window.page("promotions").title.text() == "Aktionen"


def test_a_backup_is_put_back_where_a_file_is_gone(program: Program, file: Path, tmp_path: Path, qtbot: QtBot) -> None:
    copy = tmp_path / "copy.twohats"
    with Workspace.open(file) as workspace:
        workspace.backup(copy)
    file.unlink()
    program.begin(file)

    welcome_of(program).restore_asked.emit(copy, file)
    qtbot.waitUntil(lambda: program.window is not None)

    assert window_of(program).desk.workspace.path == file


def test_the_day_is_shown_first_whatever_was_seen_last(program: Program, file: Path) -> None:
    program.begin(file)
    window_of(program).show_page("deals")
    window_of(program).close()

    program.begin(file)

    assert window_of(program).stack.currentWidget() is window_of(program).page("today")


def test_the_device_is_the_same_at_the_next_start(program: Program, file: Path) -> None:
    program.begin(file)
    with window_of(program).desk.workspace.change("Add") as change:
        contacts.add_contact(change, name="Ana")
    first = window_of(program).desk.workspace.device
    window_of(program).close()

    with Workspace.open(file, book=DeviceBook(program.settings.folder)) as again:
        assert again.device.id == first.id
        assert again.undoable() == "Add"
