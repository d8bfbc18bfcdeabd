"""Contacts: the list, the slip, the record."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core import activities, deals
from core.activities import Activity, ActivityKind, Hat
from core.contacts import Consent, Contact
from core.errors import UserMistake
from core.ids import Id
from storage import Workspace
from tests import makers
from tests.ui.conftest import FullDisk
from ui.contacts.birthday import BirthdayField, birthday_words
from ui.contacts.page import CUSTOMERS, ContactsPage
from ui.desk import Desk

Settled = Callable[[], None]
TODAY = date(2026, 6, 15)


@pytest.fixture
def zoe(workspace: Workspace) -> Contact:
    """Zoë, who bought a coat and asked for a scarf."""
    with workspace.change("Start") as change:
        made = makers.contact(change, "Zoë Meier", phones=("123",))
        coat = makers.deal(change, contact_id=made.id, title="Coat", value=8000)
        deals.win(change, coat.id, on=date(2026, 6, 3))
        makers.lead(change, contact_id=made.id, interest="a scarf")
        return made


@pytest.fixture
def ana(workspace: Workspace) -> Contact:
    """Someone else."""
    with workspace.change("Add") as change:
        return makers.contact(change, "Ana Silva")


@pytest.fixture
def call(workspace: Workspace, zoe: Contact) -> Activity:
    """What was said to Zoë on the phone."""
    with workspace.change("Log") as change:
        return activities.log_activity(
            change, kind=ActivityKind.CALL, hat=Hat.SALES, contact_id=zoe.id, done_on=TODAY, outcome="Yes"
        )


def open_entry(page: ContactsPage, contact: Contact, entry: Activity) -> None:
    """Open an entry of the story in the record of a contact."""
    page.open_record(contact.id)
    page.panel.story.timeline.opened.emit("activity", entry.id)


def fresh(desk: Desk, key: Id) -> Contact:
    """The contact as it stands in the file."""
    found = desk.workspace.contacts.get(key)
    assert found is not None
    return found


def test_enter_writes_down_a_contact(page: ContactsPage, desk: Desk, qtbot: QtBot, settled: Settled) -> None:
    page.show_new()
    qtbot.keyClicks(page.composer.name.editor, "Ana Silva")
    qtbot.keyClicks(page.composer.reach.editor, "ana@example.com")
    qtbot.keyClick(page.composer.reach.editor, Qt.Key.Key_Return)
    settled()

    (row,) = desk.workspace.contacts.everyone().page(0, 5)
    assert (row.name, row.email) == ("Ana Silva", "ana@example.com")
    assert page.panel.title.text() == "Ana Silva"


def test_an_empty_slip_is_not_kept(page: ContactsPage, desk: Desk, qtbot: QtBot, settled: Settled) -> None:
    page.show_new()
    qtbot.keyClick(page.composer.name.editor, Qt.Key.Key_Return)
    settled()

    assert "needs a name" in page.composer.name.mistake
    assert page.composer.isVisible()


def test_what_is_neither_phone_nor_mail_is_told_beside_its_field(
    page: ContactsPage, desk: Desk, qtbot: QtBot, settled: Settled
) -> None:
    page.show_new()
    qtbot.keyClicks(page.composer.name.editor, "Ana Silva")
    qtbot.keyClicks(page.composer.reach.editor, "not a mail")
    qtbot.keyClick(page.composer.reach.editor, Qt.Key.Key_Return)
    settled()

    assert "neither a phone number nor an e-mail" in page.composer.reach.mistake
    assert page.composer.reach.editor.text() == "not a mail"
    assert desk.workspace.contacts.everyone().count() == 0


def test_the_customers_are_those_who_bought(
    page: ContactsPage, workspace: Workspace, zoe: Contact, qtbot: QtBot
) -> None:
    with workspace.change("Another") as change:
        makers.contact(change, "Ben")

    page.chips.choose(CUSTOMERS)
    qtbot.waitUntil(lambda: not page.list.is_finding)

    assert page.model.rowCount() == 1


def test_the_record_tells_what_they_bought(page: ContactsPage, zoe: Contact) -> None:
    page.open_record(zoe.id)

    assert page.panel.purchases.value.text() == "€80.00"
    assert page.panel.customer.text() == "Customer"


def test_their_deals_and_leads_are_a_click_away(page: ContactsPage, desk: Desk, zoe: Contact) -> None:
    asked: list[str] = []
    desk.record_asked.connect(lambda kind, _: asked.append(kind))
    page.open_record(zoe.id)

    for row in page.panel.links.rows:
        row.click()

    assert asked == ["deal", "lead"]


def test_the_story_tells_the_lead_the_deal_and_the_sale(page: ContactsPage, zoe: Contact) -> None:
    page.open_record(zoe.id)

    assert [item.title for item in page.panel.story.timeline.items] == ["Won · €80.00", "Deal opened", "Lead came in"]


def test_an_answer_about_advertising_keeps_its_day(
    page: ContactsPage, desk: Desk, zoe: Contact, settled: Settled
) -> None:
    page.open_record(zoe.id)
    page.panel.form.field("consent").put(Consent.YES)
    settled()

    found = fresh(desk, zoe.id)
    assert (found.consent, found.consent_on) == (Consent.YES, TODAY)


def test_a_wrong_e_mail_comes_back_to_its_field(page: ContactsPage, desk: Desk, zoe: Contact, settled: Settled) -> None:
    page.open_record(zoe.id)
    field = page.panel.form.field("emails")
    field.put(("zoe",))
    settled()

    assert "e-mail address" in field.mistake
    assert field.value == ("zoe",)
    field.revert()


def test_deleting_tells_what_went_along(page: ContactsPage, desk: Desk, zoe: Contact, settled: Settled) -> None:
    told: list[str] = []
    desk.operations.done.connect(lambda _label, _changed, offer: told.append(offer))
    page.open_record(zoe.id)

    page.panel.delete.click()
    settled()

    assert told == ["Zoë Meier is in the bin, and with them 1 lead, 1 deal"]


def test_a_lead_half_written_for_one_contact_is_not_offered_for_another(
    page: ContactsPage, zoe: Contact, workspace: Workspace, qtbot: QtBot
) -> None:
    with workspace.change("Another") as change:
        ana = makers.contact(change, "Ana Silva")
    page.open_record(zoe.id)
    page.panel.new_lead.click()
    qtbot.keyClicks(page.panel.composer.reach.editor, "123456")
    page.open_record(ana.id)

    page.panel.new_lead.click()

    assert page.panel.composer.reach.editor.text() == ""
    assert page.panel.composer.who.value.contact_id == ana.id


def test_a_new_lead_for_them_needs_only_what_they_want(
    page: ContactsPage, desk: Desk, zoe: Contact, qtbot: QtBot, settled: Settled
) -> None:
    page.open_record(zoe.id)
    page.panel.new_lead.click()
    qtbot.keyClicks(page.panel.composer.wants.editor, "a hat")
    qtbot.keyClick(page.panel.composer.wants.editor, Qt.Key.Key_Return)
    settled()

    assert {row.interest for row in desk.workspace.leads.of_contact(zoe.id)} == {"a hat", "a scarf"}
    assert desk.workspace.contacts.everyone().count() == 1


def test_an_old_entry_of_the_log_is_put_right_in_place(
    page: ContactsPage, desk: Desk, workspace: Workspace, zoe: Contact, settled: Settled
) -> None:
    with workspace.change("Log") as change:
        call = activities.log_activity(
            change, kind=ActivityKind.CALL, hat=Hat.SALES, contact_id=zoe.id, done_on=TODAY, outcome="Yes"
        )
    page.open_record(zoe.id)

    page.panel.story.timeline.opened.emit("activity", call.id)
    page.panel.story.entry.form.field("outcome").put("No")
    settled()

    found = workspace.activities.get(call.id)
    assert found is not None
    assert found.outcome == "No"


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("12 Mar 1990", "1990-03-12"),
        ("29 Feb", "--02-29"),
        ("--03-12", "--03-12"),
        ("1990-03-12", "1990-03-12"),
        ("", ""),
    ],
)
def test_a_birthday_is_read_with_or_without_its_year(qtbot: QtBot, typed: str, kept: str) -> None:
    field = BirthdayField(lambda: TODAY)
    qtbot.addWidget(field)
    field.editor.setText(typed)

    assert field.value == kept


def test_a_birthday_that_is_no_day_is_told(qtbot: QtBot) -> None:
    field = BirthdayField(lambda: TODAY)
    qtbot.addWidget(field)
    field.editor.setText("soon")

    with pytest.raises(UserMistake):
        _ = field.value


def test_a_birthday_without_a_year_is_shown_without_one() -> None:
    assert birthday_words("--03-12") == "12 Mar"


def test_what_an_old_entry_cannot_take_waits_at_it_where_one_walks_to_another_contact_and_back(
    page: ContactsPage, zoe: Contact, ana: Contact, call: Activity, qtbot: QtBot, settled: Settled
) -> None:
    open_entry(page, zoe, call)
    minutes = page.panel.story.entry.form.field("minutes")
    minutes.focusProxy().setFocus()
    qtbot.keyClicks(minutes.focusProxy(), "a quarter")

    page.open_record(ana.id)
    settled()
    open_entry(page, zoe, call)

    assert page.panel.story.entry.form.field("minutes").letters() == ("a quarter",)


def test_what_the_full_disk_refused_of_an_old_entry_waits_at_it_where_one_walked_on(
    page: ContactsPage,
    zoe: Contact,
    ana: Contact,
    call: Activity,
    qtbot: QtBot,
    settled: Settled,
    full_disk: FullDisk,
) -> None:
    open_entry(page, zoe, call)
    with full_disk():
        notes = page.panel.story.entry.form.field("outcome")
        notes.focusProxy().setFocus()
        qtbot.keyClicks(notes.focusProxy(), "They want it in blue. ")
        page.open_record(ana.id)
        settled()

    open_entry(page, zoe, call)

    assert "They want it in blue." in page.panel.story.entry.form.field("outcome").letters()[0]
