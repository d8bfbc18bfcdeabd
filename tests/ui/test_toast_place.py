"""A toast covers nothing that one works on: it stands above what belongs to the chosen rows, and above a slip."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, QRect, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.keyboard import Person
from ui.app import Program
from ui.lists.bulk_bar import BulkBar


@pytest.fixture
def owner(qtbot: QtBot, program: Program, shop_file: Path) -> Person:
    made = Person(qtbot, program)
    made.opens(shop_file)
    made.window.show_page("contacts")
    made.settles()
    return made


def chosen(owner: Person, rows: int) -> BulkBar:
    """What stands below the list of contacts while so many are chosen."""
    page = owner.window.page("contacts")
    page.table.clearSelection()
    take = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for row in range(rows):
        page.table.selectionModel().select(page.table.model().index(row, 0), take)
    owner.settles()
    bar: BulkBar = page.list.bulk
    return bar


def place(widget: QWidget) -> QRect:
    return QRect(widget.mapToGlobal(QPoint()), widget.size())


def test_a_toast_stands_above_what_belongs_to_the_chosen_rows(owner: Person) -> None:
    bar = chosen(owner, 3)
    assert bar.isVisible()

    owner.window.toast.say("Done: Tag contacts (3)", lambda: None)
    owner.settles()

    assert not place(owner.window.toast).intersects(place(bar))


def test_a_toast_goes_up_when_more_is_asked_below_it_and_down_again(owner: Person) -> None:
    toast = owner.window.toast
    toast.say("Done: Tag contacts (3)", lambda: None)
    low = place(toast)
    bar = chosen(owner, 3)
    bar.tag.click()
    owner.settles()

    assert bar.tag_field.isVisible()
    assert not place(toast).intersects(place(bar))

    chosen(owner, 0)
    assert place(toast) == low


def test_a_toast_stands_above_a_slip_of_the_dock(owner: Person) -> None:
    owner.window.toast.say("Done: Tag contacts (3)", lambda: None)

    owner.window.dock.open("quick_sale")
    owner.settles()

    assert not place(owner.window.toast).intersects(place(owner.window.dock))


def test_a_toast_steps_above_the_row_that_the_keyboard_goes_to_and_back(owner: Person, qtbot: QtBot) -> None:
    table, toast = owner.window.page("contacts").table, owner.window.toast
    table.setFocus()
    toast.say("Took back: Delete contact", lambda: None)
    owner.settles()
    low = place(toast)
    qtbot.keyClick(table, Qt.Key.Key_End)
    owner.settles()

    row = table.visualRect(table.currentIndex())
    row.moveTo(table.viewport().mapToGlobal(row.topLeft()))
    assert row.bottom() > low.top(), "the last row is not where toasts stand"
    qtbot.waitUntil(lambda: place(toast).bottom() < row.top())

    qtbot.keyClick(table, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: place(toast) == low)


def test_a_toast_that_has_the_keyboard_itself_stays_where_it_is(owner: Person, qtbot: QtBot) -> None:
    table, toast = owner.window.page("contacts").table, owner.window.toast
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_End)
    toast.say("Took back: Delete contact", lambda: None)
    owner.settles()
    before = place(toast)

    toast.take_focus()
    owner.settles()
    assert place(toast) == before
