from __future__ import annotations

import tomllib
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from core.errors import WorldTrouble
from storage import Shelf, Workspace
from tests import makers
from tests.ui.settings_page.conftest import Shown
from ui.app import Program
from ui.desk import Desk
from ui.version import VERSION
from ui.window import Window


def opened(program: Program, file: Path) -> Window:
    program.begin(file)
    assert program.window is not None
    return program.window


def test_a_copy_is_made_now_and_shown(section: Shown, desk: Desk, qtbot: QtBot) -> None:
    backups = section("backups")
    qtbot.waitUntil(lambda: not backups.asking)
    assert "no copy yet" in backups.state.text()
    backups.now.click()
    qtbot.waitUntil(lambda: len(backups.rows.by_key) == 1)
    assert backups.state.text().startswith("1 copy, ")
    row = next(iter(backups.rows.by_key.values()))
    with qtbot.waitSignal(desk.file_asked) as asked:
        row.look.click()
    assert asked.args[0] == "look"


def test_a_long_list_is_offered_in_parts(section: Shown, desk: Desk, workspace: Workspace, qtbot: QtBot) -> None:
    shelf = Shelf(desk.settings.folder, workspace.file_id)
    for hour in range(14):
        shelf.keep(workspace, datetime(2026, 6, 15, hour, tzinfo=UTC), always=True)
    backups = section("backups")
    qtbot.waitUntil(lambda: len(backups.rows.by_key) == 12)
    backups.more.click()
    assert len(backups.rows.by_key) == 14
    assert backups.more.isHidden()


def test_what_is_in_the_way_of_a_copy_is_said(section: Shown, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise WorldTrouble("The disk is full.")

    backups = section("backups")
    qtbot.waitUntil(lambda: not backups.asking)
    monkeypatch.setattr(Shelf, "keep", full)
    backups.now.click()
    qtbot.waitUntil(lambda: backups.state.text() == "The disk is full.")
    assert backups.now.isEnabled()


def test_a_file_gets_its_copy_once_it_is_open_and_another_when_it_is_closed(
    program: Program, file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window = opened(program, file)
    shelf = Shelf(tmp_path / "settings", window.desk.workspace.file_id)
    keeper = program._keeper  # noqa: SLF001 - the timer is not waited for
    keeper.copy_open(window.desk)
    qtbot.waitUntil(lambda: len(shelf.kept()) == 1)
    with window.desk.workspace.change("Add contact") as change:
        makers.contact(change)
    while datetime.now(UTC) - shelf.kept()[0].at < timedelta(seconds=1.01):  # names tell seconds
        qtbot.wait(50)
    window.close()
    program.close()
    assert len(shelf.kept()) == 2


def test_a_closed_file_that_did_not_change_gets_no_second_copy(
    program: Program, file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window = opened(program, file)
    shelf = Shelf(tmp_path / "settings", window.desk.workspace.file_id)
    shelf.keep(window.desk.workspace, datetime(2026, 6, 1, tzinfo=UTC))
    program.close()
    assert len(shelf.kept()) == 1


def test_a_copy_is_restored_under_a_new_name_and_never_over_a_file(
    program: Program, file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window = opened(program, file)
    copy, fresh = tmp_path / "copy.twohats", tmp_path / "fresh.twohats"
    window.desk.workspace.backup(copy)
    window.desk.file_asked.emit("restore", (copy, fresh))
    qtbot.waitUntil(lambda: program.window is not None and program.window.desk.workspace.path == fresh)
    assert file.exists()


def test_another_language_is_in_force_in_the_whole_window_at_once(program: Program, file: Path, qtbot: QtBot) -> None:
    window = opened(program, file)
    window.show_page("settings").show_section("business").writing.field("locale").put("de_DE")  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: program.window is not None and program.window.desk.locale == "de_DE", timeout=5_000)
    qtbot.waitUntil(lambda: program.window is not window)
    assert program.window is not None
    assert program.window.desk.money(123_450) == "1.234,50\N{NO-BREAK SPACE}€"


def test_the_version_is_that_of_the_project() -> None:
    project = Path(__file__).parents[3] / "pyproject.toml"
    assert tomllib.loads(project.read_text(encoding="utf-8"))["project"]["version"] == VERSION
