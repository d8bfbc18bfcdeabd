"""A toast covers nothing that one works on: it stands above what belongs to the chosen rows, and above a slip."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, QRect
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
