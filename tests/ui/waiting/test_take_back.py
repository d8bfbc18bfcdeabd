"""A toast takes back what it tells, and never what was typed since."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from core import contacts
from core.ids import Id
from storage import Workspace
from tests import makers
from tests.ui.slow_disk import slow_disk
from tests.ui.waiting.hands import open_on
from ui.desk import Desk
from ui.window import Window

Settled = Callable[[], None]


@pytest.fixture
def ana(workspace: Workspace) -> Id:
    """Who is deleted."""
    with workspace.change("Start") as change:
        return makers.contact(change, "Ana").id


@pytest.fixture
def bo(workspace: Workspace) -> Id:
    """Whose record is open."""
    with workspace.change("Start") as change:
        return makers.contact(change, "Bo").id


@pytest.fixture
def name(window: Window, desk: Desk, ana: Id, bo: Id, qtbot: QtBot, settled: Settled) -> Any:
    """The name of Bo, while a toast tells that Ana is in the bin."""
    panel = open_on(window, "contacts", bo, qtbot)
    desk.operations.run("Delete contact", contacts.delete_contact, ana, offer_undo=True)
    settled()
    assert window.toast.isVisible()
    editor = panel.form.field("name").focusProxy()
    editor.setFocus()
    editor.selectAll()
    return editor


def undo_of(window: Window) -> QPushButton:
    return next(each for each in window.toast.findChildren(QPushButton) if each.text() == "Undo")


def test_a_click_on_undo_saves_nothing_that_is_half_typed_and_takes_back_what_was_told(
    window: Window, workspace: Workspace, name: Any, ana: Id, qtbot: QtBot, settled: Settled
) -> None:
    qtbot.keyClicks(name, "Bob")

    qtbot.mouseClick(undo_of(window), Qt.MouseButton.LeftButton)
    settled()

    assert workspace.contacts.get(ana) is not None
    assert name.hasFocus()
    assert name.text() == "Bob"


def test_no_toast_offers_to_take_back_what_is_not_the_newest_any_more(
    window: Window, workspace: Workspace, name: Any, bo: Id, qtbot: QtBot, settled: Settled
) -> None:
    qtbot.keyClicks(name, "Bob")
    qtbot.keyClick(name, Qt.Key.Key_Return)
    settled()

    found = workspace.contacts.get(bo)
    assert found is not None
    assert found.name == "Bob"
    assert window.toast.isHidden()


def test_nor_while_the_newer_one_is_still_to_be_saved(
    window: Window, desk: Desk, name: Any, qtbot: QtBot, settled: Settled
) -> None:
    with slow_disk(desk) as go:
        qtbot.keyClicks(name, "Bob")
        qtbot.keyClick(name, Qt.Key.Key_Return)
        assert window.toast.isHidden()
        go.set()
        settled()


@pytest.mark.usefixtures("name")
def test_the_keyboard_that_was_on_such_a_toast_goes_back_to_where_it_was(
    window: Window, desk: Desk, bo: Id, settled: Settled
) -> None:
    before = window.focusWidget()
    assert window.toast.take_focus()

    desk.operations.run("Edit contact", contacts.edit_contact, bo, company="Bakery")
    settled()

    assert window.toast.isHidden()
    assert window.focusWidget() is before


def test_a_toast_that_offers_something_else_stays(window: Window, desk: Desk, bo: Id, settled: Settled) -> None:
    desk.toasted.emit("Written to a folder", lambda: None, "Show the folder")
    desk.operations.run("Edit contact", contacts.edit_contact, bo, company="Bakery")
    settled()

    assert window.toast.isVisible()


def test_a_toast_that_comes_while_a_newer_change_is_saved_offers_no_undo_of_that(
    window: Window, desk: Desk, workspace: Workspace, ana: Id, bo: Id, settled: Settled
) -> None:
    with slow_disk(desk) as go:
        desk.operations.run("Delete contact", contacts.delete_contact, ana, offer_undo=True)
        desk.operations.run("Edit contact", contacts.edit_contact, bo, company="Bakery")
        go.set()
        settled()

    assert "Ana" in window.toast.text
    assert window.toast.isVisible()
    assert undo_of(window).isHidden()


def test_the_line_that_was_written_down_offers_no_undo_of_what_is_newer(
    window: Window, desk: Desk, bo: Id, qtbot: QtBot, settled: Settled
) -> None:
    window.capture.setFocus()
    qtbot.keyClicks(window.capture, "dora 2 cakes")
    with slow_disk(desk) as go:
        qtbot.keyClick(window.capture, Qt.Key.Key_Return)
        desk.operations.run("Edit contact", contacts.edit_contact, bo, company="Bakery")
        go.set()
        settled()

    assert "Dora" in window.toast.text
    assert undo_of(window).isHidden()
