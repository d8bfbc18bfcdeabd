"""Closing the window and the program: what was asked for last is on the disk, and nothing stays behind."""

from __future__ import annotations

import shutil
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from core import contacts, ids
from core.errors import UserMistake, WorldTrouble, words
from storage import Workspace
from tests import makers
from ui.app import Program
from ui.drafts import Drafts
from ui.kit import turns
from ui.kit.date_field import CalendarPopup
from ui.kit.field import Field
from ui.kit.suggestions import suggest
from ui.kit.theme import Theme
from ui.settings import Settings
from ui.window import Window


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
    qtbot.waitUntil(turns.is_idle)
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


def test_a_window_that_could_not_close_gives_the_keyboard_back(window: Any, program: Program, qtbot: QtBot) -> None:
    window.activateWindow()
    window.capture.setFocus()
    assert window.focusWidget() is window.capture
    go = threading.Event()

    def fails(_: object) -> None:
        go.wait(10)
        raise WorldTrouble("The disk is full.")

    window.desk.operations.run("Add", fails)
    window.close()
    go.set()
    qtbot.waitUntil(lambda: window.desk.operations.idle and turns.is_idle())
    for each in QApplication.topLevelWidgets():
        if each is not window and each.isVisible():
            each.close()
    qtbot.wait(50)
    assert window.focusWidget() is window.capture
    qtbot.keyClicks(window.capture, "Typed on")
    assert window.capture.text() == "Typed on"


def test_nothing_more_is_typed_through_a_list_that_is_open_below_a_line_while_the_window_waits_to_go(
    program: Program, window: Any, qtbot: QtBot
) -> None:
    page = window.show_page("leads")
    page.show_new()
    qtbot.waitUntil(lambda: program.idle)
    line = page.composer.who.editor
    suggested = suggest(line, QStringListModel(["Dora", "Dorothy"], line))
    window.activateWindow()
    line.setFocus()
    qtbot.keyClicks(line, "Do")
    assert QApplication.activePopupWidget() is suggested.popup()

    window.leaving.hold()
    qtbot.keyClicks(QApplication.activePopupWidget() or line, "ris")

    assert line.text() == "Do", "what is typed now would not be kept"
    window.leaving.let_go()


def test_no_day_is_picked_any_more_while_the_window_waits_to_go(program: Program, window: Any, qtbot: QtBot) -> None:
    page = window.show_page("leads")
    page.show_new()
    qtbot.waitUntil(lambda: program.idle)
    line = page.composer.received.editor
    before = line.text()
    qtbot.keyClick(line, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, CalendarPopup)

    window.leaving.hold()
    if popup.isVisible():
        qtbot.keyClick(popup.calendar, Qt.Key.Key_Right)
        qtbot.keyClick(popup.calendar, Qt.Key.Key_Return)

    assert QApplication.activePopupWidget() is None
    assert line.text() == before, "what is picked now would not be kept"
    window.leaving.let_go()


def test_what_is_refused_while_the_window_closes_is_there_at_the_next_start(
    program: Program, file: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Workspace.open(file) as made, made.change("Start") as change:
        key = makers.contact(change, "Ana").id
    program.begin(file)
    qtbot.waitUntil(lambda: program.idle)
    window: Any = program.window
    page = window.show_page("contacts")
    page.open_record(key)
    qtbot.waitUntil(turns.is_idle)
    field = next(f for f in page.panel.findChildren(Field) if f.objectName() == "name")
    go = threading.Event()

    @contextmanager
    def refuses(*_: Any, **__: Any) -> Iterator[Any]:
        go.wait(10)
        raise UserMistake(words("Someone is called so already."))
        yield

    monkeypatch.setattr(window.desk.workspace, "change", refuses)
    window.activateWindow()
    field.focusProxy().setFocus()
    field.focusProxy().selectAll()
    qtbot.keyClicks(field.focusProxy(), "Anastasia")
    file_id = window.desk.workspace.file_id
    window.close()
    go.set()
    qtbot.waitUntil(lambda: program.window is None)
    program.settings.scribe.wait()
    kept = Drafts(program.settings.folder, file_id, program.settings.scribe).get(f"contact {ids.text(key)}")
    assert kept is not None
    assert "Anastasia" in kept["name"]
