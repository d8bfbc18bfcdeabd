"""The list marks the record that stands open beside it, and shows where the keyboard is once that is gone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core import contacts
from core.ids import Id
from storage import Workspace
from tests import makers
from ui.desk import Desk
from ui.kit import turns
from ui.kit.theme import Theme
from ui.settings import Settings
from ui.window import Window

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
NAMES = ("Aidan Tierney", "Ben Okafor", "Cem Yilmaz", "Dora Lind")


@pytest.fixture
def keys(workspace: Workspace) -> dict[str, Id]:
    with workspace.change("Start") as change:
        return {name: makers.contact(change, name).id for name in NAMES}


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, keys: dict[str, Id], workspace: Workspace, tmp_path: Path) -> Iterator[Window]:
    made = Window(Desk(Workspace.open(workspace.path), Settings(tmp_path / "home")), theme)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.close()


@pytest.fixture
def settles(window: Window, qtbot: QtBot) -> Callable[[], None]:
    """Wait until everything asked for is in the file and on the screen."""

    def wait() -> None:
        for _ in range(3):
            qtbot.waitUntil(lambda: window.desk.operations.idle and window.desk.tasks.idle and turns.is_idle())
            QApplication.processEvents()

    return wait


@pytest.fixture
def page(window: Window, keys: dict[str, Id], settles: Callable[[], None]) -> Any:
    """Contacts, with Ben open and the keyboard in his record."""
    page: Any = window.show_page("contacts")
    settles()
    page.open_record(keys["Ben Okafor"])
    settles()
    page.panel.delete.setFocus()
    return page


def marked(page: Any) -> list[str]:
    """Who is chosen in the list."""
    return [row.name for row in page.table.selected()]


def framed(page: Any) -> str:
    """On whom the list paints the frame of the keyboard."""
    row = page.table.current() if page.table.hasFocus() else None
    return row.name if row is not None else ""


def test_the_way_back_marks_the_open_record_again(
    window: Window, page: Any, qtbot: QtBot, settles: Callable[[], None]
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_2, ALT)
    settles()
    assert not page.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_BracketLeft, CTRL)
    settles()

    assert page.isVisible()
    assert page.shows_record
    assert marked(page) == ["Ben Okafor"]


def test_a_list_that_is_narrowed_marks_the_open_record_while_it_is_listed(
    page: Any, qtbot: QtBot, settles: Callable[[], None]
) -> None:
    words = page.list.head.words
    page.list.head.focus_words()
    qtbot.keyClicks(words, "ben")
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    settles()
    assert marked(page) == ["Ben Okafor"]

    words.clear()
    qtbot.keyClicks(words, "dora")
    qtbot.waitUntil(lambda: page.model.rowCount() == 1 and page.model.row(0).name == "Dora Lind")
    settles()
    assert marked(page) == []
    assert page.panel.title.text() == "Ben Okafor"

    words.clear()
    qtbot.waitUntil(lambda: page.model.rowCount() == len(NAMES))
    settles()
    assert marked(page) == ["Ben Okafor"]


def test_once_the_open_record_is_deleted_the_frame_is_on_the_next_row_and_undo_shows_who_came_back(
    window: Window, page: Any, qtbot: QtBot, settles: Callable[[], None]
) -> None:
    names = [page.model.row(number).name for number in range(len(NAMES))]
    after = names[names.index("Ben Okafor") + 1]
    qtbot.keyClick(page.panel.delete, Qt.Key.Key_Return)
    settles()

    assert not page.shows_record
    assert framed(page) == after
    assert marked(page) == []

    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)
    settles()

    assert page.model.rowCount() == len(NAMES)
    assert not page.shows_record
    assert framed(page) == "Ben Okafor"
    assert marked(page) == ["Ben Okafor"]


def test_in_a_narrowed_list_no_record_that_was_open_before_is_chosen_for_the_one_that_is_deleted(
    window: Window,
    page: Any,
    keys: dict[str, Id],
    workspace: Workspace,
    qtbot: QtBot,
    settles: Callable[[], None],
) -> None:
    with workspace.change("Edit") as change:
        for name in ("Ben Okafor", "Cem Yilmaz", "Dora Lind"):
            contacts.edit_contact(change, keys[name], company="Acme")
    page.list.head.focus_words()
    qtbot.keyClicks(page.list.head.words, "acme")
    qtbot.waitUntil(lambda: page.model.rowCount() == 3)
    settles()
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    settles()
    walked_to = page.panel.title.text()
    assert walked_to != "Ben Okafor"

    page.panel.delete.setFocus()
    qtbot.keyClick(page.panel.delete, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)
    settles()
    assert marked(page) == []

    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: page.model.rowCount() == 3)
    settles()
    assert marked(page) == [walked_to]


def test_the_last_row_that_is_deleted_leaves_the_frame_on_the_one_before(
    page: Any, keys: dict[str, Id], qtbot: QtBot, settles: Callable[[], None]
) -> None:
    last, before = page.model.row(len(NAMES) - 1), page.model.row(len(NAMES) - 2)
    page.open_record(last.id)
    settles()
    page.panel.delete.setFocus()
    qtbot.keyClick(page.panel.delete, Qt.Key.Key_Return)
    settles()

    assert framed(page) == before.name


def test_a_record_that_someone_else_deletes_opens_no_other(
    page: Any, keys: dict[str, Id], workspace: Workspace, qtbot: QtBot, settles: Callable[[], None]
) -> None:
    page.table.setFocus()
    with workspace.change("Delete") as change:
        contacts.delete_contact(change, keys["Ben Okafor"])
    qtbot.waitUntil(lambda: page.model.rowCount() == len(NAMES) - 1, timeout=10_000)
    settles()

    assert not page.shows_record
    assert marked(page) == []


def test_the_record_stays_with_the_first_of_several_rows_that_are_chosen(
    page: Any, keys: dict[str, Id], qtbot: QtBot, settles: Callable[[], None]
) -> None:
    page.open_record(page.model.row(0).id)
    settles()
    page.table.setFocus()
    for _ in range(3):
        qtbot.keyClick(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
        settles()

    assert page.list.selected_count() == 4
    assert page.panel.key == page.model.row(0).id

    qtbot.keyClick(page.table, Qt.Key.Key_Up)
    settles()
    assert marked(page) == [page.panel.title.text()]


def test_the_record_stays_with_the_first_of_several_rows_that_are_clicked_with_ctrl(
    page: Any, qtbot: QtBot, settles: Callable[[], None]
) -> None:
    first, table = page.model.row(0).id, page.table
    page.open_record(first)
    settles()
    for _ in range(2):  # chosen, and let go of again
        place = table.visualRect(table.model().index(2, 0)).center()
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, CTRL, place)
        settles()
        assert page.panel.key == first
