"""Backups that are looked at: in windows of their own, which come, go and answer whatever else goes on."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from core.errors import WorldTrouble
from storage import Workspace
from tests.ui.windows import windows
from ui.app import Program
from ui.tasks import Task
from ui.today.page import TodayPage
from ui.window import Window


@pytest.fixture
def copy(file: Path, tmp_path: Path) -> Path:
    """A backup of it."""
    path = tmp_path / "copy.twohats"
    with Workspace.open(file) as made:
        made.backup(path)
    return path


@pytest.fixture
def window(program: Program, file: Path, copy: Path) -> Window:
    """The window of the file, once its backup is made."""
    program.begin(file)
    assert program.window is not None
    return program.window


def seen() -> list[Window]:
    return [each for each in windows() if each.isVisible()]


def looked_at(program: Program, copy: Path, qtbot: QtBot) -> Window:
    """The window of a backup once it is seen."""
    program.looks.look(copy)
    qtbot.waitUntil(lambda: len(seen()) == 2, timeout=10_000)
    (look,) = (each for each in seen() if each is not program.window)
    return look


def test_a_copy_is_looked_into_beside_the_file_and_changes_nothing(
    program: Program, window: Window, file: Path, copy: Path, qtbot: QtBot
) -> None:
    before = copy.read_bytes()

    window.desk.file_asked.emit("look", copy)
    qtbot.waitUntil(lambda: [each.isVisible() for each in program.looks.windows] == [True])
    (look,) = program.looks.windows

    assert look.desk.workspace.read_only
    assert "backup" in look.windowTitle()
    assert program.window is window
    assert program.settings.recent_files() == [file]
    look.close()
    assert copy.read_bytes() == before


def test_a_copy_that_is_closed_before_it_is_shown_stays_closed(program: Program, window: Window, copy: Path) -> None:
    program.looks.show(Workspace.open(copy, read_only=True))
    (look,) = program.looks.windows

    look.close()
    QApplication.processEvents()

    assert [each for each in QApplication.topLevelWidgets() if each.isVisible()] == [window]


def test_the_end_of_the_program_closes_a_backup_that_has_something_half_typed(
    program: Program, window: Window, copy: Path, qtbot: QtBot
) -> None:
    page: Any = looked_at(program, copy, qtbot).show_page("settings")
    name = page.show_section("business").about.field("name")
    qtbot.keyClicks(name.focusProxy(), "x")

    program.close()

    assert seen() == []
    for each in QApplication.topLevelWidgets():
        if isinstance(each, QDialog):  # about what was half typed
            each.close()


def test_a_backup_that_is_shown_already_is_shown_once(
    program: Program, window: Window, copy: Path, qtbot: QtBot
) -> None:
    look = looked_at(program, copy, qtbot)

    look.showMinimized()
    window.activateWindow()
    program.looks.look(copy)

    qtbot.waitUntil(look.isActiveWindow)
    assert not look.isMinimized()
    assert len(seen()) == 2


def test_a_backup_asked_for_twice_at_once_opens_once(
    program: Program, window: Window, copy: Path, qtbot: QtBot
) -> None:
    program.looks.look(copy)
    looked_at(program, copy, qtbot)
    qtbot.wait(100)

    assert len(seen()) == 2


def test_a_backup_whose_opening_was_stopped_opens_when_it_is_asked_for_again(
    program: Program, window: Window, copy: Path, qtbot: QtBot
) -> None:
    program.looks.look(copy)
    (task,) = program.findChildren(Task)
    with qtbot.waitSignal(task.finished):
        task.cancel()
    assert seen() == [window]

    looked_at(program, copy, qtbot)


def test_a_backup_that_cannot_be_read_is_shown_all_the_same(
    program: Program, window: Window, copy: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    qtbot.waitUntil(lambda: window.page("today").is_whole)

    def damaged(_: object) -> None:
        raise WorldTrouble("damaged")

    with qtbot.captureExceptions() as told, monkeypatch.context() as failing:
        failing.setattr(TodayPage, "reload", damaged)
        looked_at(program, copy, qtbot)
        qtbot.waitUntil(lambda: bool(told))


def test_a_backup_that_cannot_be_opened_is_told_in_the_window_of_the_file(
    program: Program, window: Window, copy: Path, qtbot: QtBot
) -> None:
    copy.write_bytes(b"not a database" * 100)

    program.looks.look(copy)
    qtbot.waitUntil(lambda: len(window.findChildren(QDialog)) == 1)

    (dialog,) = window.findChildren(QDialog)
    assert dialog.isVisible()
    assert program.looks.windows == []
    dialog.close()


@pytest.mark.parametrize("step", ["_restore", "show"])
def test_a_backup_whose_window_cannot_be_made_or_shown_leaves_nothing_behind_and_can_be_looked_at_later(
    program: Program, window: Window, copy: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    qtbot.waitUntil(lambda: program.idle)

    def cannot(*_: object) -> None:
        raise MemoryError

    with monkeypatch.context() as meanwhile, capture_exceptions() as told:
        meanwhile.setattr(Window, step, cannot)
        program.looks.look(copy)
        qtbot.waitUntil(lambda: bool(told) and program.idle)
    qtbot.waitUntil(lambda: windows() == [window])

    looked_at(program, copy, qtbot).close()
