"""Audiences on other pages: narrowing the contacts, in the plan of a promotion, in the search and the menu."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core import audiences
from core.audiences import Audience
from core.promotions import Promotion
from storage import Workspace
from tests import makers
from tests.ui.on_screen import on_screen
from ui.audiences.pick import AudienceField
from ui.contacts.page import AUDIENCE, ContactsPage
from ui.desk import Desk
from ui.kit.theme import Theme
from ui.promotions.page import PromotionsPage
from ui.settings import Settings
from ui.window import Window

Settled = Callable[[], None]


@pytest.fixture
def contacts(qtbot: QtBot, desk: Desk) -> Iterator[ContactsPage]:
    """The contacts, shown."""
    with on_screen(qtbot, ContactsPage(desk)) as made:
        yield made


@pytest.fixture
def plans(qtbot: QtBot, desk: Desk) -> Iterator[PromotionsPage]:
    """The promotions, shown."""
    with on_screen(qtbot, PromotionsPage(desk)) as made:
        yield made


@pytest.fixture
def window(qtbot: QtBot, workspace: Workspace, regulars: Audience, theme: Theme, tmp_path: Path) -> Iterator[Window]:
    """The whole window on a file with one audience."""
    made = Window(Desk(workspace, Settings(tmp_path / "window")), theme)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


def names(page: ContactsPage) -> list[str]:
    rows = [page.model.row(place) for place in range(page.model.rowCount())]
    return [row.name for row in rows if row is not None]


def shown(qtbot: QtBot, page: ContactsPage) -> list[str]:
    qtbot.waitUntil(lambda: not (page.list.is_finding or page.stale), timeout=10_000)
    return names(page)


def test_the_contacts_are_narrowed_to_an_audience(contacts: ContactsPage, regulars: Audience, qtbot: QtBot) -> None:
    assert contacts.chips.chip(AUDIENCE).isHidden()

    contacts.show_audience(regulars.id)

    assert shown(qtbot, contacts) == ["Ana", "Bo"]
    assert contacts.tells.text() == "“Regulars”: people who have the tag “regular”"
    assert contacts.chips.chip(AUDIENCE).isVisible()


def test_another_audience_is_chosen_at_the_chip(
    contacts: ContactsPage, regulars: Audience, workspace: Workspace, qtbot: QtBot
) -> None:
    with workspace.change("Another") as change:
        audiences.add_audience(change, name="Offices & schools", filter="tag:office")
    contacts.show_audience(regulars.id)
    shown(qtbot, contacts)

    contacts.chips.chip(AUDIENCE).click()
    assert contacts.audience is not None
    entries = contacts.audience.menu.actions()
    assert [entry.text() for entry in entries] == ["Offices && schools", "Regulars", "", "All audiences…"]
    assert entries[1].isChecked()
    entries[0].trigger()
    contacts.audience.menu.hide()

    assert shown(qtbot, contacts) == ["Cleo"]


def test_the_audience_looked_at_is_remembered(
    contacts: ContactsPage, regulars: Audience, desk: Desk, qtbot: QtBot
) -> None:
    contacts.show_audience(regulars.id)
    shown(qtbot, contacts)
    contacts.list.remember()

    again = ContactsPage(desk)
    qtbot.addWidget(again)
    again.show()

    assert shown(qtbot, again) == ["Ana", "Bo"]
    again.release()


@pytest.fixture
def sale(workspace: Workspace, regulars: Audience) -> Promotion:
    """A promotion for nobody in particular."""
    with workspace.change("Plan") as change:
        return makers.promotion(change)


def for_whom(plans: PromotionsPage) -> AudienceField:
    field = plans.panel.plan.plan.field("audience_id")
    assert isinstance(field, AudienceField)
    return field


def test_a_promotion_is_planned_for_an_audience_with_its_count_below(
    plans: PromotionsPage, sale: Promotion, regulars: Audience, desk: Desk, qtbot: QtBot, settled: Settled
) -> None:
    plans.open_record(sale.id)
    field = for_whom(plans)
    qtbot.keyClicks(field.editor, "regul")
    offered = field.editor.completer().popup()
    assert offered is not None
    offered.hide()
    qtbot.keyClick(field.editor, Qt.Key.Key_Return)
    settled()

    kept = desk.workspace.promotions.get(sale.id)
    assert kept is not None
    assert kept.audience_id == regulars.id
    qtbot.waitUntil(lambda: field.count.text() == "2 people now; agreed to e-mail 1, to phone 0", timeout=10_000)


def test_an_audience_that_is_not_there_is_refused(plans: PromotionsPage, sale: Promotion, qtbot: QtBot) -> None:
    plans.open_record(sale.id)
    field = for_whom(plans)
    qtbot.keyClicks(field.editor, "nobody")
    qtbot.keyClick(field.editor, Qt.Key.Key_Return)

    assert "not in the list" in field.mistake
    field.revert()


def test_of_two_audiences_of_one_name_the_one_that_was_chosen_stays(
    plans: PromotionsPage, workspace: Workspace, regulars: Audience, desk: Desk, settled: Settled
) -> None:
    with workspace.change("Twin") as change:
        twin = audiences.add_audience(change, name="Regulars")
        sale = makers.promotion(change, audience_id=twin.id)
    plans.open_record(sale.id)

    assert for_whom(plans).value == twin.id


def test_the_search_finds_an_audience_and_opens_its_record(window: Window, regulars: Audience, qtbot: QtBot) -> None:
    window.search.setFocus()
    window.search.search("regulars")
    hit = window.search.results.hits.at(0)
    assert hit is not None
    assert (hit.title, hit.kind) == ("Regulars", "Audience")

    hit.go()

    page: Any = window.page("audiences")
    qtbot.waitUntil(lambda: page.shows_record)
    assert window.stack.currentWidget() == page
    assert page.panel.key == regulars.id
    qtbot.waitUntil(lambda: not page.is_counting, timeout=10_000)


def test_show_them_goes_to_the_contacts(window: Window, regulars: Audience, qtbot: QtBot) -> None:
    page = window.page("audiences")
    window.show_page("audiences")
    page.people_asked.emit(regulars.id)

    contacts: Any = window.page("contacts")
    assert window.stack.currentWidget() == contacts
    assert shown(qtbot, contacts) == ["Ana", "Bo"]


def test_the_menu_begins_a_new_audience(window: Window, qtbot: QtBot) -> None:
    window.actions_.by_name["new_audience"].trigger()

    qtbot.waitUntil(window.page("audiences").composer.isVisible)


def test_a_promotion_is_planned_for_an_audience_from_its_record(
    window: Window, regulars: Audience, qtbot: QtBot
) -> None:
    page: Any = window.show_page("audiences")
    page.open_record(regulars.id)
    qtbot.waitUntil(lambda: not page.is_counting, timeout=10_000)
    page.panel.used_by.plan.click()
    composer = window.page("promotions").composer
    qtbot.waitUntil(composer.isVisible)
    qtbot.keyClicks(composer.name.editor, "Winter sale")
    qtbot.keyClick(composer.name.editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.desk.operations.idle, timeout=5_000)

    (plan,) = window.desk.workspace.audiences.promotions(regulars.id)
    assert plan.name == "Winter sale"
