"""What the window says after a change: what it was, and whose."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from core import contacts, deals, leads
from core.business import set_setting
from core.change import Change
from core.contacts import Contact
from core.ids import Id
from storage import Workspace
from tests import makers
from ui.answers import Answers
from ui.desk import Desk
from ui.kit.toast import Toast
from ui.status import StatusLine

Settled = Callable[[], None]


@pytest.fixture
def toast(qtbot: QtBot, desk: Desk) -> Toast:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 600)
    shown = Toast(window)
    status = StatusLine(desk)
    status.setParent(window)
    Answers(window, desk, shown, status)
    window.show()
    return shown


@pytest.fixture
def ana(workspace: Workspace) -> Contact:
    with workspace.change("Start") as change:
        return makers.contact(change, "Ana Lopez")


@pytest.fixture
def deal(workspace: Workspace, ana: Contact) -> Id:
    with workspace.change("Start") as change:
        return makers.deal(change, contact_id=ana.id, title="cake", value=8000).id


def test_taking_back_says_what_it_was_and_whose(desk: Desk, toast: Toast, deal: Id, settled: Settled) -> None:
    desk.operations.run("Win deal", deals.win, deal, on=desk.today, offer_undo=True)
    settled()
    assert toast.text == "Done: Win deal (Ana Lopez)"
    desk.operations.undo()
    settled()
    assert toast.text == "Took back: Win deal (Ana Lopez)"
    desk.operations.redo()
    settled()
    assert toast.text == "Did again: Win deal (Ana Lopez)"


def test_what_is_gone_is_named_too(desk: Desk, toast: Toast, ana: Contact, deal: Id, settled: Settled) -> None:
    desk.operations.run("Delete contact", contacts.delete_contact, ana.id, offer_undo=True)
    settled()
    assert toast.text == "Done: Delete contact (Ana Lopez)"


def test_what_was_done_to_many_is_counted(desk: Desk, toast: Toast, workspace: Workspace, settled: Settled) -> None:
    with workspace.change("Start") as change:
        ids = [makers.lead(change).id for _ in range(3)]

    def qualify(change: Change) -> None:
        for key in ids:
            leads.qualify(change, key, on=desk.today)

    desk.operations.run("Qualify leads", qualify, offer_undo=True)
    settled()
    assert toast.text == "Done: Qualify leads (3)"


def test_people_who_came_with_their_promotions_are_counted_themselves(
    desk: Desk, toast: Toast, workspace: Workspace, settled: Settled
) -> None:
    def bring_in(change: Change) -> None:
        plan = makers.promotion(change, "Fair")
        for name in ("Ana", "Bo", "Cleo"):
            makers.lead(change, contact_id=makers.contact(change, name).id, promotion_id=plan.id)

    desk.operations.run("Import", bring_in)
    settled()
    desk.operations.undo()
    settled()
    assert toast.text == "Took back: Import (3)"


def test_a_setting_has_no_name_that_anybody_would_know(desk: Desk, toast: Toast, settled: Settled) -> None:
    desk.operations.run("Choose logo", set_setting, "logo", "x", offer_undo=True)
    settled()
    assert toast.text == "Done: Choose logo"


def test_a_long_name_leaves_room_for_the_button(
    desk: Desk, toast: Toast, workspace: Workspace, settled: Settled
) -> None:
    with workspace.change("Start") as change:
        long = makers.contact(change, "Ana " * 100)
    desk.operations.run("Delete contact", contacts.delete_contact, long.id, offer_undo=True)
    settled()
    assert len(toast.text) < 100
    assert toast.text.endswith("…)")
