from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QPushButton, QStackedWidget
from pytestqt.qtbot import QtBot

from core import deals
from core.deals import DealRow
from core.ids import Id
from storage import Workspace
from tests.ui.deals.drawing import TODAY, drawn, focused, highlighted, put_keyboard_on
from ui.deals.page import DealsPage
from ui.desk import Desk
from ui.leads.who import Who

Showing = Callable[..., DealsPage]
Opening = Callable[..., Id]
Settled = Callable[[], None]


def listed(page: DealsPage) -> list[str]:
    rows = [page.list.model.row(number) for number in range(page.list.model.rowCount())]
    return [row.contact for row in rows if isinstance(row, DealRow)]


def test_without_deals_the_page_says_what_it_is_for(showing: Showing) -> None:
    page = showing()

    assert page.views.currentWidget() is page.empty
    assert page.empty.action is not None
    page.empty.action.click()
    assert page.composer.isVisible()


def test_the_view_is_remembered(showing: Showing, opening: Opening) -> None:
    opening("Anna", 200)
    showing().switch.choose("list")

    assert showing().views.currentWidget() is not None
    assert showing().switch.name() == "list"


def test_the_list_shows_all_deals_and_those_of_a_chip(showing: Showing, opening: Opening, workspace: Workspace) -> None:
    opening("Anna", 200)
    key = opening("Bo", 50)
    with workspace.change("Win") as change:
        deals.win(change, key, on=TODAY)
    page = showing()
    page.switch.choose("list")
    assert sorted(listed(page)) == ["Anna", "Bo"]

    page.list.chips.choose("won")

    assert listed(page) == ["Bo"]


def test_a_record_opens_beside_and_its_card_is_chosen(showing: Showing, opening: Opening) -> None:
    opening("Anna", 200)
    key = opening("Bo", 50)
    page = showing()

    assert page.open_record(key)

    row = page.board.lanes[0].cards.current()
    assert row is not None
    assert row.id == key


def test_a_record_that_is_gone_is_not_opened(showing: Showing, opening: Opening, workspace: Workspace) -> None:
    key = opening("Anna", 200)
    with workspace.change("Delete") as change:
        deals.delete_deal(change, key)

    assert not showing().open_record(key)


def test_a_new_deal_with_somebody_new_is_one_change(
    showing: Showing, settled: Settled, workspace: Workspace, desk: Desk
) -> None:
    page = showing()
    page.show_new()
    page.composer.who.put(Who("Ana Lopez"))
    page.composer.what.put("Birthday cake")
    page.composer.value.put(8_000)
    page.composer.save.click()
    settled()
    assert drawn(page).startswith("New: Ana Lopez 80\n")

    desk.operations.undo()
    settled()

    assert workspace.contacts.everyone().count() == 0
    assert workspace.deals.everything().count() == 0


def test_a_new_deal_takes_someone_known(
    showing: Showing, opening: Opening, settled: Settled, workspace: Workspace, qtbot: QtBot
) -> None:
    opening("Anna", 200)
    page = showing()
    page.show_new()
    qtbot.keyClicks(page.composer.who.editor, "Anna")
    qtbot.keyClick(page.composer.who.editor, Qt.Key.Key_Return)
    settled()

    assert workspace.contacts.everyone().count() == 1
    assert workspace.deals.everything().count() == 2


def test_a_deal_with_nobody_is_refused_beside_the_field(showing: Showing, desk: Desk) -> None:
    page = showing()
    page.show_new()

    page.composer.save.click()

    assert "Who" in page.composer.who.mistake
    assert desk.operations.idle


def test_the_title_line_tells_what_is_in_sight(showing: Showing, opening: Opening) -> None:
    opening("Anna", 200)
    opening("Bo", 100, stage="Offer sent")

    assert showing().tells.text() == "2 open deals · €300 in sight, about €70 likely"


HEAD = ["Board", "List", "Export this list…", "Open a deal"]
BOARD = [*HEAD, "New: 1 deal, €200", "Won: 0 deals", "Lost: 0 deals", "Board"]
LIST = [*HEAD, "All", "Open", "Won", "Lost", "Filter this list", "Deals", "Board"]


@pytest.mark.parametrize(("view", "way"), [("board", BOARD), ("list", LIST)])
def test_tab_goes_as_the_eye_does(showing: Showing, opening: Opening, qtbot: QtBot, view: str, way: list[str]) -> None:
    opening("Anna", 200)
    page = showing(900)
    page.switch.choose(view)
    window = QMainWindow()
    qtbot.addWidget(window)
    stack = QStackedWidget()
    stack.addWidget(QPushButton("Before"))
    stack.addWidget(page)
    window.setCentralWidget(stack)
    window.resize(900, 700)
    stack.setCurrentWidget(page)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    page.switch.findChildren(QPushButton)[0].setFocus()

    passed = []
    for _ in way:
        now = QApplication.focusWidget()
        assert now is not None
        passed.append(now.accessibleName() or now.property("text"))
        QTest.keyClick(now, Qt.Key.Key_Tab)
    page.setParent(None)

    assert passed == way


def test_arriving_puts_the_keyboard_on_the_first_card(showing: Showing, opening: Opening) -> None:
    opening("Anna", 200, stage="Talking")
    page = showing()

    page.focus_main()

    assert focused(page) == "Anna in Talking"


def test_arriving_again_puts_the_keyboard_on_the_card_it_was_on(showing: Showing, opening: Opening) -> None:
    opening("Anna", 200)
    opening("Bo", 50, stage="Talking")
    page = showing()
    put_keyboard_on(page, "Bo")
    assert page.action is not None
    page.action.setFocus()

    page.focus_main()

    assert focused(page) == "Bo in Talking"


def test_arriving_without_deals_offers_to_open_one(showing: Showing) -> None:
    page = showing()

    page.focus_main()

    assert QApplication.focusWidget() is page.empty.action


@pytest.mark.parametrize("width", [1_500, 900])
def test_a_record_that_is_asked_for_elsewhere_has_the_keyboard_on_its_card(
    showing: Showing, opening: Opening, width: int
) -> None:
    opening("Anna", 200)
    key = opening("Bo", 50, stage="Talking")
    page = showing(width)
    assert page.action is not None
    page.action.setFocus()

    page.open_record(key)

    assert focused(page) == "Bo in Talking"


def test_the_record_of_a_folded_column_has_the_keyboard_on_that_column(
    showing: Showing, opening: Opening, workspace: Workspace
) -> None:
    opening("Anna", 200)
    key = opening("Bo", 50)
    with workspace.change("Win") as change:
        deals.win(change, key, on=TODAY)
    page = showing(900)
    put_keyboard_on(page, "Anna")

    page.open_record(key)

    assert (focused(page), highlighted(page)) == ("Won", [])


def chosen(page: DealsPage) -> list[str]:
    """Whose deals are chosen in the list."""
    return [row.contact for row in page.list.table.selected()]


@pytest.fixture
def bo_in_list(showing: Showing, opening: Opening, settled: Settled) -> DealsPage:
    """The list of three deals, beside that of Bo."""
    opening("Anna", 200)
    key = opening("Bo", 50)
    opening("Cem", 20)
    page = showing()
    page.switch.choose("list")
    page.open_record(key)
    settled()
    assert chosen(page) == ["Bo"]
    return page


def test_the_list_marks_the_open_deal_again_once_it_is_listed(
    bo_in_list: DealsPage, desk: Desk, qtbot: QtBot, settled: Settled
) -> None:
    page, words = bo_in_list, bo_in_list.list.rows.head.words
    QTest.keyClicks(words, "anna")
    qtbot.waitUntil(lambda: desk.tasks.idle and listed(page) == ["Anna"])
    settled()
    assert chosen(page) == []

    words.clear()
    qtbot.waitUntil(lambda: desk.tasks.idle and len(listed(page)) == 3)
    settled()
    assert chosen(page) == ["Bo"]


def test_a_deal_that_is_deleted_in_the_list_leaves_the_frame_in_its_place_and_comes_back_chosen(
    bo_in_list: DealsPage, desk: Desk, settled: Settled
) -> None:
    page, table = bo_in_list, bo_in_list.list.table
    place = listed(page).index("Bo")
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Delete)
    settled()
    assert not page.shows_record
    assert chosen(page) == []
    assert table.currentIndex().row() == min(place, 1)

    desk.operations.undo()
    settled()
    assert chosen(page) == ["Bo"]
