"""The keyboard comes to the list when what it was in goes away."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from storage import Workspace
from tests import makers
from tests.ui.on_screen import on_screen
from tests.ui.slow_disk import slow_disk
from ui.contacts.page import ContactsPage
from ui.desk import Desk

Settled = Callable[[], None]


@pytest.fixture
def contacts(desk: Desk, workspace: Workspace, qtbot: QtBot) -> Iterator[ContactsPage]:
    with workspace.change("Start") as change:
        for name in ("Ana Silva", "Ben Okafor", "Cem Yılmaz"):
            makers.contact(change, name)
    with on_screen(qtbot, ContactsPage(desk), active=True) as page:
        yield page


def test_once_many_are_tagged_the_keyboard_is_in_the_list(
    contacts: ContactsPage, qtbot: QtBot, settled: Settled
) -> None:
    contacts.table.setFocus()
    contacts.table.selectAll()
    contacts.list.bulk.tag.click()
    qtbot.keyClicks(contacts.list.bulk.tag_field.editor, "regular")
    qtbot.keyClick(contacts.list.bulk.tag_field.editor, Qt.Key.Key_Return)
    settled()

    assert QApplication.focusWidget() is contacts.table
    assert contacts.list.selected_count() == 3


def test_once_a_view_is_taken_back_the_keyboard_is_in_the_list(
    contacts: ContactsPage, qtbot: QtBot, settled: Settled
) -> None:
    saved = contacts.list.head.saved
    contacts.list.head.words.setText("ana")
    qtbot.waitUntil(lambda: contacts.model.rowCount() == 1 and not contacts.list.head.is_waiting)
    saved.save.click()
    qtbot.keyClicks(saved.name, "Only Ana")
    qtbot.keyClick(saved.name, Qt.Key.Key_Return)
    settled()
    assert QApplication.focusWidget() is saved.buttons["Only Ana"]

    contacts.desk.operations.undo()
    settled()

    assert saved.names == []
    assert QApplication.focusWidget() is contacts.table


def test_once_many_are_deleted_the_keyboard_stays_where_one_went_meanwhile(
    contacts: ContactsPage, desk: Desk, qtbot: QtBot, settled: Settled
) -> None:
    contacts.table.selectAll()
    with slow_disk(desk) as go:
        contacts.list.bulk.delete.click()
        contacts.list.head.words.setFocus()
        go.set()
        settled()

    assert contacts.model.rowCount() == 0
    assert contacts.list.head.words.hasFocus()


def test_once_many_are_deleted_the_keyboard_is_in_the_list(
    contacts: ContactsPage, qtbot: QtBot, settled: Settled
) -> None:
    contacts.table.selectAll()
    contacts.list.bulk.delete.setFocus()
    qtbot.keyClick(contacts.list.bulk.delete, Qt.Key.Key_Return)
    settled()

    now = QApplication.focusWidget()
    assert now is not None
    assert contacts.isAncestorOf(now)


def test_a_tag_typed_while_the_one_before_is_put_on_many_stays(
    contacts: ContactsPage, desk: Desk, qtbot: QtBot, settled: Settled
) -> None:
    contacts.table.selectAll()
    contacts.list.bulk.tag.click()
    editor = contacts.list.bulk.tag_field.editor
    qtbot.keyClicks(editor, "regular")
    with slow_disk(desk) as go:
        qtbot.keyClick(editor, Qt.Key.Key_Return)
        editor.selectAll()
        qtbot.keyClicks(editor, "spring")
        go.set()
        settled()

    assert editor.text() == "spring"
    assert editor.hasFocus()


def test_a_view_that_is_refused_late_fetches_nobody_from_elsewhere(
    contacts: ContactsPage, desk: Desk, qtbot: QtBot, settled: Settled
) -> None:
    saved = contacts.list.head.saved
    contacts.list.head.words.setText("ana")
    qtbot.waitUntil(lambda: contacts.model.rowCount() == 1 and not contacts.list.head.is_waiting)
    saved.save.click()
    with slow_disk(desk) as go:
        qtbot.keyClick(saved.name, Qt.Key.Key_Return)  # without a name
        contacts.table.setFocus()
        go.set()
        settled()

    assert contacts.table.hasFocus()


def test_what_is_chosen_and_typed_while_others_are_deleted_stays(
    contacts: ContactsPage, desk: Desk, workspace: Workspace, qtbot: QtBot, settled: Settled
) -> None:
    with workspace.change("More") as change:
        makers.contact(change, "Dora Lind")
    desk.bridge.look()
    settled()
    table, down, shift = contacts.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier
    table.setFocus()
    table.show_row(0)
    qtbot.keyClick(table, down, shift)
    with slow_disk(desk) as go:
        contacts.list.bulk.delete.click()
        table.show_row(2)
        qtbot.keyClick(table, down, shift)
        contacts.list.bulk.tag.click()
        editor = contacts.list.bulk.tag_field.editor
        qtbot.keyClicks(editor, "regular")
        go.set()
        settled()

    assert contacts.model.rowCount() == 2
    assert contacts.list.selected_count() == 2
    assert editor.text() == "regular"
    assert editor.hasFocus()


def test_a_name_typed_while_the_view_before_is_saved_stays(
    contacts: ContactsPage, desk: Desk, qtbot: QtBot, settled: Settled
) -> None:
    saved = contacts.list.head.saved
    contacts.list.head.words.setText("ana")
    qtbot.waitUntil(lambda: contacts.model.rowCount() == 1 and not contacts.list.head.is_waiting)
    saved.save.click()
    qtbot.keyClicks(saved.name, "Only Ana")
    with slow_disk(desk) as go:
        qtbot.keyClick(saved.name, Qt.Key.Key_Return)
        saved.name.selectAll()
        qtbot.keyClicks(saved.name, "Ana and")
        go.set()
        settled()

    assert saved.names == ["Only Ana"]
    assert saved.name.isVisible()
    assert saved.name.hasFocus()
    assert saved.name.text() == "Ana and"


def test_enter_twice_saves_a_view_once(contacts: ContactsPage, desk: Desk, qtbot: QtBot, settled: Settled) -> None:
    told: list[str] = []
    desk.toasted.connect(lambda words, _act, _action: told.append(words))
    saved = contacts.list.head.saved
    contacts.list.head.words.setText("ana")
    qtbot.waitUntil(lambda: contacts.model.rowCount() == 1 and not contacts.list.head.is_waiting)
    saved.save.click()
    qtbot.keyClicks(saved.name, "Only Ana")
    with slow_disk(desk) as go:
        qtbot.keyClick(saved.name, Qt.Key.Key_Return)
        qtbot.keyClick(saved.name, Qt.Key.Key_Return)
        go.set()
        settled()

    assert saved.names == ["Only Ana"]
    assert told == []
