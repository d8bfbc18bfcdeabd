"""The manners of every list: words, order, saved views, many rows at once, and the place one comes back to."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from core import bulk, business, deals
from core.activities import NextStep
from core.contacts import Contact
from core.errors import UserMistake
from storage import Workspace
from tests import makers
from ui.contacts.page import ContactsPage
from ui.deals.page import DealsPage
from ui.desk import Desk
from ui.kit.table_model import PAGE
from ui.leads.page import LeadsPage
from ui.lists.view import View, read_view
from ui.promotions.page import PromotionsPage

Settled = Callable[[], None]
Open = Callable[[type], QWidget]


@pytest.fixture
def opened(qtbot: QtBot, desk: Desk) -> Iterator[Callable[[type], object]]:
    """Opens pages of the desk."""
    pages = []

    def open_one(kind: type) -> object:
        page = kind(desk)
        qtbot.addWidget(page)
        page.resize(1040, 700)
        page.show()
        pages.append(page)
        return page

    yield open_one
    for page in pages:
        page.flush()
        page.release()


@pytest.fixture
def contacts(opened: Callable[[type], ContactsPage], workspace: Workspace) -> ContactsPage:
    """Three people, of whom Cem bought for more than Ana."""
    with workspace.change("Start") as change:
        for name, value in (("Ana Silva", 2000), ("Ben Okafor", 0), ("Cem Yılmaz", 9000)):
            made = makers.contact(change, name, tags=("regular",) if name == "Ana Silva" else ())
            if value:
                deals.win(change, makers.deal(change, contact_id=made.id, value=value).id, on=date(2026, 6, 2))
    return opened(ContactsPage)


def names(page: ContactsPage) -> list[str]:
    rows = [page.model.row(number) for number in range(page.model.rowCount())]
    return [row.name for row in rows if row is not None]


def looked(page: ContactsPage, qtbot: QtBot, words: str) -> list[str]:
    page.list.head.words.setText(words)
    qtbot.waitUntil(lambda: page.list.view().words == words and not page.stale and not page.list.is_finding)
    qtbot.waitUntil(lambda: not page.list.head.is_waiting and not page.list.is_finding)
    return names(page)


def test_words_narrow_the_list_together_with_its_chip(contacts: ContactsPage, qtbot: QtBot) -> None:
    assert looked(contacts, qtbot, "yil") == ["Cem Yılmaz"]

    contacts.chips.choose("not yet")
    qtbot.waitUntil(lambda: not contacts.list.is_finding)

    assert names(contacts) == []
    assert contacts.empty.title.text() == "Nothing matches"


def test_the_button_of_an_empty_result_shows_everything_again(contacts: ContactsPage, qtbot: QtBot) -> None:
    looked(contacts, qtbot, "nobody")

    assert contacts.empty.action is not None
    contacts.empty.action.click()

    assert len(names(contacts)) == 3


def test_nothing_is_being_found_any_more_once_everything_is_shown_again(contacts: ContactsPage, qtbot: QtBot) -> None:
    contacts.list.head.put(View("everyone", "yil"))
    contacts.list.reload()
    assert contacts.list.is_finding

    contacts.list.head.put(View())
    contacts.list.reload()
    assert not contacts.list.is_finding

    qtbot.waitUntil(lambda: contacts.desk.tasks.idle)
    assert not contacts.list.is_finding
    assert len(names(contacts)) == 3


def test_a_slash_goes_to_the_words_and_escape_clears_them(contacts: ContactsPage, qtbot: QtBot) -> None:
    contacts.table.setFocus()
    qtbot.keyClicks(contacts.table, "/")
    assert contacts.list.head.words.hasFocus()
    looked(contacts, qtbot, "ana")

    qtbot.keyClick(contacts.list.head.words, Qt.Key.Key_Escape)

    assert len(names(contacts)) == 3


def test_a_head_orders_the_list_and_the_line_below_the_chips_takes_that_back(
    contacts: ContactsPage, qtbot: QtBot
) -> None:
    contacts.model.sort_asked.emit("value", True)
    qtbot.waitUntil(lambda: not contacts.list.is_finding)
    assert names(contacts) == ["Cem Yılmaz", "Ana Silva", "Ben Okafor"]

    contacts.list.head.saved.order.click()

    assert names(contacts) == ["Ana Silva", "Ben Okafor", "Cem Yılmaz"]


@pytest.mark.parametrize(
    ("words", "found"), [("ana", 1), ("scarf", 1), ("ana scarf", 1), ("ana hat", 0), ("summer", 1)]
)
def test_a_lead_is_found_by_who_asked_for_what_because_of_what(workspace: Workspace, words: str, found: int) -> None:
    with workspace.change("Start") as change:
        promotion = makers.promotion(change, "Summer fair")
        ana = makers.contact(change, "Ana Silva").id
        makers.lead(change, contact_id=ana, interest="a scarf", promotion_id=promotion.id)
        makers.lead(change, interest="a hat")

    assert workspace.leads.inbox().narrowed(words).count() == found


def test_a_deal_is_found_by_the_contact_of_its_lead(workspace: Workspace) -> None:
    with workspace.change("Start") as change:
        ana = makers.contact(change, "Ana Silva").id
        makers.deal(change, lead_id=makers.lead(change, contact_id=ana).id, title="Coat")
        makers.deal(change, title="Hat")

    assert [row.title for row in workspace.deals.everything().narrowed("silva").page(0, 9)] == ["Coat"]


ORDERS: dict[type, tuple[str, ...]] = {
    ContactsPage: ("name", "company", "bought", "value", "last_purchase", "satisfaction", "last_touch"),
    LeadsPage: ("contact", "received", "next_step"),
    DealsPage: ("contact", "title", "value", "next_step", "opened", "expected", "closed"),
    PromotionsPage: ("name", "channel", "start", "budget", "spent", "leads"),
}


@pytest.mark.parametrize("kind", ORDERS)
def test_every_column_that_can_be_pressed_has_an_order(
    opened: Callable[[type], ContactsPage], workspace: Workspace, kind: type
) -> None:
    with workspace.change("Start") as change:
        for number in range(3):
            lead = makers.lead(change, promotion_id=makers.promotion(change, f"P{number}").id)
            makers.deal(change, lead_id=lead.id, value=number)
    page = opened(kind)
    rows = page.list.rows if kind is DealsPage else page.list  # type: ignore[attr-defined]

    told = {column.sort_key for column in rows.model.columns if column.sort_key}
    assert told == set(ORDERS[kind])
    listing: Any = page.list.listing if kind is DealsPage else page.listing  # type: ignore[attr-defined]
    for order in told:
        up, down = (listing("").narrowed("", order, descending=way).known() for way in (False, True))
        assert sorted(up.keys) == sorted(down.keys)
        assert len(set(up.keys)) == up.count() > 0


def test_a_view_is_saved_shown_as_a_chip_and_looked_at_again(
    contacts: ContactsPage, desk: Desk, qtbot: QtBot, settled: Settled
) -> None:
    looked(contacts, qtbot, "ana")
    saved = contacts.list.head.saved
    saved.save.click()
    qtbot.keyClicks(saved.name, "Only Ana")
    qtbot.keyClick(saved.name, Qt.Key.Key_Return)
    settled()
    assert saved.names == ["Only Ana"]
    contacts.list.head.put(View("everyone"))

    saved.buttons["Only Ana"].click()
    qtbot.waitUntil(lambda: not contacts.list.is_finding)

    assert names(contacts) == ["Ana Silva"]
    assert contacts.list.head.words.text() == "ana"
    assert desk.workspace.undoable() == "Save view"


def test_the_field_for_a_name_goes_when_there_is_nothing_to_name_any_more(contacts: ContactsPage, qtbot: QtBot) -> None:
    looked(contacts, qtbot, "ana")
    saved = contacts.list.head.saved
    saved.save.click()

    contacts.list.head.put(View("everyone"))

    assert saved.name.isHidden()
    assert saved.isHidden()
    looked(contacts, qtbot, "ana")
    assert not saved.save.isHidden()


def test_a_name_that_was_begun_stays_whatever_is_looked_at(contacts: ContactsPage, qtbot: QtBot) -> None:
    looked(contacts, qtbot, "ana")
    saved = contacts.list.head.saved
    saved.save.click()
    qtbot.keyClicks(saved.name, "Only A")

    contacts.list.head.put(View("everyone"))

    assert saved.name.text() == "Only A"
    assert not saved.name.isHidden()


def test_a_view_is_renamed_and_removed(contacts: ContactsPage, qtbot: QtBot, settled: Settled) -> None:
    looked(contacts, qtbot, "ana")
    saved = contacts.list.head.saved
    saved.save.click()
    qtbot.keyClicks(saved.name, "One")
    qtbot.keyClick(saved.name, Qt.Key.Key_Return)
    settled()

    qtbot.keyClick(saved.buttons["One"], Qt.Key.Key_F2)
    saved.name.selectAll()
    qtbot.keyClicks(saved.name, "Two")
    qtbot.keyClick(saved.name, Qt.Key.Key_Return)
    settled()
    assert saved.names == ["Two"]

    qtbot.keyClick(saved.buttons["Two"], Qt.Key.Key_Delete)
    settled()
    assert saved.names == []


def test_many_are_tagged_with_one_change(
    contacts: ContactsPage, workspace: Workspace, qtbot: QtBot, settled: Settled
) -> None:
    told: list[str] = []
    contacts.desk.operations.done.connect(lambda _label, _changed, offer: told.append(offer))
    contacts.table.selectAll()
    assert contacts.list.bulk.isVisible()

    contacts.list.bulk.tag.click()
    qtbot.keyClicks(contacts.list.bulk.tag_field.editor, "Regular")
    qtbot.keyClick(contacts.list.bulk.tag_field.editor, Qt.Key.Key_Return)
    settled()

    assert told == ["2 tagged “Regular”"]
    assert workspace.contacts.tags() == ["Regular", "regular"]
    workspace.undo()
    assert workspace.contacts.tags() == ["regular"]


def test_many_are_deleted_and_come_back_together(
    contacts: ContactsPage, workspace: Workspace, settled: Settled
) -> None:
    contacts.table.selectAll()
    contacts.list.bulk.delete.click()
    settled()
    assert workspace.contacts.everyone().count() == 0
    assert contacts.list.bulk.isHidden()

    workspace.undo()

    assert workspace.contacts.everyone().count() == 3


def test_what_is_chosen_is_what_is_exported(contacts: ContactsPage, qtbot: QtBot) -> None:
    contacts.table.selectAll()
    assert [row.name for row in contacts.list.selected_list().find().page(0, 9)] == names(contacts)

    contacts.table.clearSelection()
    contacts.table.show_row(1)

    assert contacts.list.selected_list().find().count() == 1
    assert contacts.list.bulk.isHidden()


def test_a_next_step_is_set_for_all_that_are_open(workspace: Workspace) -> None:
    with workspace.change("Start") as change:
        keys = [makers.lead(change).id for _ in range(2)]
        lost = makers.deal(change).id
        deals.lose(change, lost, on=makers.DAY)
        count = bulk.plan_steps(change, "lead", keys, NextStep("Call", makers.DAY))
        with pytest.raises(UserMistake):
            bulk.plan_steps(change, "deal", [lost], NextStep("Call", makers.DAY))

    assert count == 2


def test_many_get_an_owner(workspace: Workspace) -> None:
    with workspace.change("Start") as change:
        mia = business.add_person(change, name="Mia")
        keys = [makers.contact(change, name).id for name in ("Ana", "Ben")]
        assert bulk.give_to(change, "contact", keys, mia.id) == 2
        assert bulk.give_to(change, "contact", keys, mia.id) == 0
        assert change.get(Contact, keys[0]).owner_id == mia.id


def test_the_next_start_comes_back_to_the_same_place(
    contacts: ContactsPage, opened: Callable[[type], ContactsPage], workspace: Workspace, qtbot: QtBot
) -> None:
    (row,) = workspace.contacts.everyone().narrowed("cem").page(0, 1)
    looked(contacts, qtbot, "cem")
    contacts.open_record(row.id)
    contacts.hide()
    contacts.release()

    again = opened(ContactsPage)
    qtbot.waitUntil(lambda: not again.list.is_finding)

    assert again.list.head.words.text() == "cem"
    assert names(again) == ["Cem Yılmaz"]
    qtbot.waitUntil(lambda: again.shows_record)  # a moment after its list
    assert again.panel.title.text() == "Cem Yılmaz"


@pytest.mark.parametrize("text", ["", "[]", "null", '{"chip": 3}', "no JSON"])
def test_what_is_no_view_is_passed_over(text: str) -> None:
    assert read_view(text) is None


def test_a_record_far_down_the_list_leaves_no_other_row_chosen(
    opened: Callable[[type], ContactsPage], workspace: Workspace, qtbot: QtBot
) -> None:
    with workspace.change("Start") as change:
        keys = [makers.contact(change, f"Person {number:03}").id for number in range(PAGE + 200)]
    page = opened(ContactsPage)
    qtbot.waitUntil(lambda: not page.list.is_finding)
    page.table.show_row(2)
    page.open_record(keys[2])

    page.open_record(keys[-1])

    assert page.panel.key == keys[-1]
    assert page.table.current() is None
    assert page.list.selected_count() == 0

    page.open_record(keys[5])
    assert page.table.currentIndex().row() == 5
