"""Closing the window and the program: what was asked for last is on the disk, and nothing stays behind."""

from __future__ import annotations

import shutil
import sys
import threading
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from core import contacts
from core.errors import WorldTrouble
from storage import Workspace
from ui.app import Program
from ui.kit.theme import Theme
from ui.settings import Settings
from ui.window import Window


@pytest.fixture
def file(new_file: Path, tmp_path: Path) -> Path:
    """A business file."""
    return Path(shutil.copyfile(new_file, tmp_path / "shop.twohats"))


@pytest.fixture
def window(program: Program, file: Path) -> Window:
    """Its window."""
    program.begin(file)
    assert program.window is not None
    return program.window


def test_closing_gives_the_hooks_of_the_process_back(theme: Theme, tmp_path: Path) -> None:
    before = sys.excepthook
    program = Program(theme, Settings(tmp_path / "settings"))
    assert sys.excepthook is not before

    program.close()

    assert sys.excepthook == before


def test_closing_waits_for_the_last_change_without_freezing(
    program: Program, window: Window, file: Path, qtbot: QtBot
) -> None:
    go = threading.Event()
    window.desk.operations.run("Add", lambda change: (go.wait(10), contacts.add_contact(change, name="Ana")))

    assert not window.close()
    go.set()
    qtbot.waitUntil(lambda: program.window is None)

    with Workspace.open(file) as again:
        assert again.contacts.everyone().count() == 1


def test_a_mistake_in_a_field_does_not_hold_the_window_open(
    program: Program, window: Window, file: Path, qtbot: QtBot
) -> None:
    page: Any = window.show_page("settings")
    name = page.show_section("business").about.field("name")
    name.focusProxy().selectAll()
    qtbot.keyClick(name.focusProxy(), Qt.Key.Key_Delete)

    window.close()
    qtbot.waitUntil(lambda: program.window is None)

    with Workspace.open(file) as again:
        assert again.business.profile().name


def test_closing_stays_open_where_the_last_change_failed(
    program: Program, window: Window, file: Path, qtbot: QtBot
) -> None:
    go = threading.Event()

    def fail(_: object) -> None:
        go.wait(10)
        raise WorldTrouble("The disk is full.")

    window.desk.operations.run("Add", fail)
    window.close()
    go.set()
    qtbot.waitUntil(lambda: len(window.findChildren(QDialog)) == 1)

    assert window.isVisible()
    (dialog,) = window.findChildren(QDialog)
    dialog.close()


def test_a_window_that_still_saves_when_another_file_is_shown_goes_once_it_has(
    program: Program, window: Window, file: Path, new_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    go = threading.Event()
    window.desk.operations.run("Add", lambda change: (go.wait(10), contacts.add_contact(change, name="Ana")))

    program.open(Path(shutil.copyfile(new_file, tmp_path / "other.twohats")))
    qtbot.waitUntil(lambda: program.window is not window)
    assert window.isVisible()
    assert not program.idle
    go.set()
    qtbot.waitUntil(lambda: not isValid(window))

    qtbot.waitUntil(lambda: program.idle)
    with Workspace.open(file) as again:
        assert again.contacts.everyone().count() == 1
