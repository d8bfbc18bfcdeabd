"""Writing down a lead: one slip, one change, one undo."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.ids import Id
from storage import Workspace
from tests import makers
from ui.desk import Desk
from ui.leads.page import LeadsPage
from ui.leads.who import WhoField

Settled = Callable[[], None]


def write(page: LeadsPage, qtbot: QtBot, who: str, wants: str = "", reach: str = "") -> None:
    """Type into the slip as a person does, up to Enter."""
    page.show_new()
    qtbot.keyClicks(page.composer.who.editor, who)
    qtbot.keyClicks(page.composer.wants.editor, wants)
    qtbot.keyClicks(page.composer.reach.editor, reach)
    qtbot.keyClick(page.composer.reach.editor, Qt.Key.Key_Return)


def test_enter_writes_down_a_lead_and_its_new_contact(
    page: LeadsPage, desk: Desk, qtbot: QtBot, settled: Settled
) -> None:
    write(page, qtbot, "Ana Silva", "two cakes", "+353 20 911 0000, ana@example.com")
    settled()

    (row,) = desk.workspace.leads.inbox().page(0, 5)
    contact = desk.workspace.contacts.get(row.contact_id)
    assert (row.contact, row.interest, row.received_on) == ("Ana Silva", "two cakes", date(2026, 6, 15))
    assert contact is not None
    assert (contact.phones, contact.emails) == (("+353 20 911 0000",), ("ana@example.com",))


def test_the_slip_goes_away_and_the_lead_stands_beside_the_list(
    page: LeadsPage, qtbot: QtBot, settled: Settled
) -> None:
    write(page, qtbot, "Ana Silva")
    settled()

    assert page.composer.isHidden()
    assert page.panel.title.text() == "Ana Silva"


def test_one_undo_takes_lead_and_contact_back(page: LeadsPage, desk: Desk, qtbot: QtBot, settled: Settled) -> None:
    write(page, qtbot, "Ana Silva")
    settled()

    desk.operations.undo()
    settled()

    assert desk.workspace.leads.inbox().count() == 0
    assert desk.workspace.contacts.everyone().count() == 0


def test_the_name_of_someone_known_makes_no_second_contact(
    page: LeadsPage, desk: Desk, workspace: Workspace, qtbot: QtBot, settled: Settled
) -> None:
    with workspace.change("Start") as change:
        known = makers.contact(change, "Zoë Meier", phones=("123",))

    write(page, qtbot, "zoe meier", "a scarf", "zoe@example.com")
    settled()

    contact = workspace.contacts.get(known.id)
    assert workspace.contacts.everyone().count() == 1
    assert contact is not None
    assert (contact.phones, contact.emails) == (("123",), ("zoe@example.com",))


def test_someone_else_of_the_same_name_is_a_new_contact(
    page: LeadsPage, desk: Desk, workspace: Workspace, qtbot: QtBot, settled: Settled
) -> None:
    with workspace.change("Start") as change:
        makers.contact(change, "Zoë Meier")

    page.show_new()
    qtbot.keyClicks(page.composer.who.editor, "Zoe Meier")
    assert page.composer.who.known is not None
    page.composer.who.other.click()
    qtbot.keyClick(page.composer.who.editor, Qt.Key.Key_Return)
    settled()

    assert workspace.contacts.everyone().count() == 2


def test_the_promotion_of_the_last_lead_is_offered_first(
    page: LeadsPage, workspace: Workspace, qtbot: QtBot, settled: Settled
) -> None:
    with workspace.change("Start") as change:
        flyer = makers.promotion(change, "Flyer")
        makers.promotion(change, "Radio")
        makers.lead(change, promotion_id=flyer.id)

    page.show_new()

    assert page.composer.promotion.value == flyer.id


def test_a_promotion_can_be_given_along(page: LeadsPage, workspace: Workspace) -> None:
    with workspace.change("Start") as change:
        radio = makers.promotion(change, "Radio")

    page.show_new(promotion_id=radio.id)

    assert page.composer.promotion.value == radio.id


def test_a_mistake_stands_beside_its_field_and_nothing_typed_is_lost(
    page: LeadsPage, desk: Desk, qtbot: QtBot, settled: Settled
) -> None:
    write(page, qtbot, "Ana", "two cakes", "ana@")
    settled()

    assert "e-mail address" in page.composer.reach.mistake
    assert page.composer.who.editor.text() == "Ana"
    assert page.composer.wants.editor.text() == "two cakes"
    assert desk.workspace.contacts.everyone().count() == 0


def test_nobody_at_all_is_asked_for(page: LeadsPage, qtbot: QtBot) -> None:
    write(page, qtbot, "", "two cakes")

    assert "Who was it" in page.composer.who.mistake


def test_escape_puts_the_slip_away_and_keeps_the_draft(page: LeadsPage, qtbot: QtBot) -> None:
    page.show_new()
    qtbot.keyClicks(page.composer.wants.editor, "two cakes")
    qtbot.keyClick(page.composer.wants.editor, Qt.Key.Key_Escape)
    assert page.composer.isHidden()

    page.show_new()

    assert page.composer.wants.editor.text() == "two cakes"


def test_a_second_press_of_enter_writes_nothing_twice(
    page: LeadsPage, desk: Desk, qtbot: QtBot, settled: Settled
) -> None:
    write(page, qtbot, "Ana Silva")
    page.composer.keep()
    settled()

    assert desk.workspace.leads.inbox().count() == 1


def test_known_contacts_are_suggested_while_typing(page: LeadsPage, workspace: Workspace, qtbot: QtBot) -> None:
    with workspace.change("Start") as change:
        zoe: Id = makers.contact(change, "Zoë Meier", phones=("123",)).id

    page.show_new()
    qtbot.keyClicks(page.composer.who.editor, "zo")

    assert page.composer.who.offered == ["Zoë Meier · 123"]
    page.composer.who.take(0)
    assert page.composer.who.value.contact_id == zoe


def test_who_is_picked_is_meant_though_others_are_offered_by_then(
    page: LeadsPage, workspace: Workspace, qtbot: QtBot, settled: Settled
) -> None:
    with workspace.change("Start") as change:
        zoe: Id = makers.contact(change, "Zoë Meier").id
        makers.contact(change, "Ann")
    page.show_new()
    who = page.composer.who
    _pick_first(qtbot, who, "zo")

    who.editor.textEdited.emit("nobody is called that")
    settled()

    assert who.value.contact_id == zoe


def test_who_is_picked_as_the_slip_goes_is_written_nowhere(
    page: LeadsPage, workspace: Workspace, qtbot: QtBot, settled: Settled
) -> None:
    with workspace.change("Start") as change:
        makers.contact(change, "Zoë Meier")
    page.show_new()
    who = page.composer.who
    _pick_first(qtbot, who, "zo")
    page.composer.give_up()
    settled()

    page.show_new()

    assert who.editor.text() == ""


def test_enter_on_a_slip_that_was_given_up_writes_nothing(page: LeadsPage, desk: Desk, settled: Settled) -> None:
    page.show_new()
    page.composer.give_up()
    page.composer.who.editor.setText("Zoë")  # as a list does that is open still, which hands keys on to the field
    QApplication.sendEvent(page.composer.who.editor, _enter())
    settled()

    assert desk.workspace.leads.inbox().count() == 0


def _enter() -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)


def _pick_first(qtbot: QtBot, who: WhoField, letters: str) -> None:
    """As the mouse or Enter does; the field takes it a moment later."""
    qtbot.keyClicks(who.editor, letters)
    popup = who.editor.completer().popup()
    assert popup is not None
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
