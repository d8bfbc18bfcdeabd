"""Phones are shown, copied and found as the owner reads and dials them; the file keeps them as they came."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from core.ids import Id
from storage import Workspace
from tests import makers
from ui.contacts.page import ContactsPage
from ui.desk import Desk
from ui.record.reach import PhonesField

Settled = Callable[[], None]


@pytest.fixture
def ana(workspace: Workspace) -> Id:
    """Someone with a number at home, one abroad, and one written by hand."""
    with workspace.change("Start") as change:
        return makers.contact(change, "Ana", phones=("+353209110000", "+442079460018", "01 44 (shop)")).id


@pytest.fixture
def phones(page: ContactsPage, ana: Id) -> PhonesField:
    page.open_record(ana)
    found: PhonesField = page.panel.form.field("phones")
    return found


def test_numbers_at_home_are_shown_as_dialled_there_those_abroad_internationally(phones: PhonesField) -> None:
    assert phones.editor.toPlainText().splitlines() == ["(020) 911 0000", "+44 20 7946 0018", "01 44 (shop)"]


def test_a_number_that_nobody_touched_stays_as_it_is_kept(
    phones: PhonesField, desk: Desk, ana: Id, qtbot: QtBot, settled: Settled
) -> None:
    phones.editor.setFocus()
    cursor = phones.editor.textCursor()
    cursor.movePosition(cursor.MoveOperation.End)
    phones.editor.setTextCursor(cursor)
    qtbot.keyClick(phones.editor, Qt.Key.Key_Return)
    qtbot.keyClicks(phones.editor, "112")
    phones.flush()
    settled()

    contact = desk.workspace.contacts.get(ana)
    assert contact is not None
    assert contact.phones == ("+353209110000", "+442079460018", "01 44 (shop)", "112")


def test_a_number_is_copied_as_it_is_read(phones: PhonesField) -> None:
    phones.button.click()
    assert QGuiApplication.clipboard().text() == "(020) 911 0000"


def test_a_number_that_stands_there_in_both_ways_is_not_lost(
    page: ContactsPage, workspace: Workspace, desk: Desk, settled: Settled
) -> None:
    with workspace.change("Start") as change:
        both = ("(020) 911 0000", "+353209110000")
        bo = makers.contact(change, "Bo", phones=both)
    page.open_record(bo.id)
    field = page.panel.form.field("phones")
    assert field.read() == both


def test_the_list_shows_numbers_with_spaces(page: ContactsPage, ana: Id) -> None:
    page.reload()
    model = page.model
    texts = [model.index(0, column).data() for column in range(model.columnCount())]
    assert "(020) 911 0000" in texts
