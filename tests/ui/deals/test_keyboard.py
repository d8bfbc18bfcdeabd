from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from core.ids import Id
from storage import Workspace
from tests.ui.deals.drawing import drawn, focused, lane, menu_at, press, put_keyboard_on, question, take
from ui.deals.asking import WhyLost
from ui.deals.page import DealsPage
from ui.desk import Desk

Showing = Callable[..., DealsPage]
Opening = Callable[..., Id]
Settled = Callable[[], None]


def menu_of(page: DealsPage, who: str) -> dict[str, QMenu | None]:
    """The menu of a card, its entries by name."""
    where, _ = take(page, who)
    place = menu_at(page, who)
    viewport = where.cards.viewport()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, viewport.mapToGlobal(place))
    QApplication.sendEvent(viewport, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return {action.text(): menu for action in menu.actions() if action.text()}


def choose(menu: QMenu, *path: str) -> None:
    """Follow a path of entries and trigger the last."""
    action = next(each for each in menu.actions() if each.text() == path[0])
    if path[1:]:
        onward = action.menu()
        assert isinstance(onward, QMenu)
        choose(onward, *path[1:])
    else:
        action.trigger()
    menu.close()


def test_alt_and_an_arrow_move_the_card_and_the_keyboard_follows(
    showing: Showing, opening: Opening, settled: Settled
) -> None:
    opening("Anna", 200)
    opening("Bo", 50, stage="Talking")
    page = showing()
    put_keyboard_on(page, "Anna")

    press(page, Qt.Key.Key_Right, alt=True)
    settled()

    assert "Talking: Bo 50 | Anna 200" in drawn(page) or "Talking: Anna 200 | Bo 50" in drawn(page)
    assert focused(page) == "Anna in Talking"


def test_a_card_can_walk_all_the_way_to_won(showing: Showing, opening: Opening, settled: Settled) -> None:
    opening("Anna", 200)
    page = showing()
    put_keyboard_on(page, "Anna")

    for _ in range(4):
        press(page, Qt.Key.Key_Right, alt=True)
        settled()

    assert focused(page) == "Anna in Won"


def test_a_card_walks_on_when_won_is_folded(showing: Showing, opening: Opening, settled: Settled) -> None:
    opening("Anna", 200, stage="Nearly there")
    page = showing(900)
    put_keyboard_on(page, "Anna")

    press(page, Qt.Key.Key_Right, alt=True)
    settled()

    assert focused(page) == "Won"


def test_the_first_card_does_not_move_further_back(showing: Showing, opening: Opening, desk: Desk) -> None:
    opening("Anna", 200)
    page = showing()
    put_keyboard_on(page, "Anna")

    press(page, Qt.Key.Key_Left, alt=True)

    assert desk.operations.idle


def test_arrows_walk_over_columns_that_hold_nothing(showing: Showing, opening: Opening) -> None:
    opening("Anna", 200)
    opening("Bo", 50, stage="Offer sent")
    page = showing()
    put_keyboard_on(page, "Anna")

    press(page, Qt.Key.Key_Right)
    assert focused(page) == "Bo in Offer sent"
    press(page, Qt.Key.Key_Left)

    assert focused(page) == "Anna in New"


def test_right_to_left_the_left_arrow_goes_onward(showing: Showing, opening: Opening, settled: Settled) -> None:
    opening("Anna", 200)
    page = showing()
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    put_keyboard_on(page, "Anna")

    press(page, Qt.Key.Key_Left, alt=True)
    settled()

    assert focused(page) == "Anna in Talking"


def test_enter_opens_the_record(showing: Showing, opening: Opening, qtbot: QtBot) -> None:
    key = opening("Anna", 200)
    page = showing()
    put_keyboard_on(page, "Anna")

    press(page, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.shows_record)

    assert page.panel.key == key
    assert page.panel.isVisible()


def test_escape_closes_the_record_and_the_keyboard_is_on_its_card(showing: Showing, opening: Opening) -> None:
    opening("Anna", 200)
    opening("Bo", 50, stage="Talking")
    page = showing()
    put_keyboard_on(page, "Bo")
    press(page, Qt.Key.Key_Return)

    press(page, Qt.Key.Key_Escape)

    assert page.panel.isHidden()
    assert focused(page) == "Bo in Talking"


def test_delete_puts_the_deal_into_the_bin_and_offers_undo(
    showing: Showing, opening: Opening, settled: Settled, desk: Desk, qtbot: QtBot
) -> None:
    opening("Anna", 200)
    opening("Bo", 50)
    page = showing()
    put_keyboard_on(page, "Anna")

    with qtbot.waitSignal(desk.operations.done) as done:
        press(page, Qt.Key.Key_Delete)
    settled()

    assert done.args[2] == "Done: Delete deal (Anna)"
    assert drawn(page).startswith("New: Bo 50\n")


def test_alt_and_arrows_belong_to_the_board_alone(showing: Showing, opening: Opening) -> None:
    opening("Anna", 200)
    page = showing()
    put_keyboard_on(page, "Anna")
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent

    event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    event.ignore()
    QApplication.sendEvent(lane(page, "New").cards, event)

    assert event.isAccepted()


def test_tab_comes_to_the_board_once(showing: Showing, opening: Opening) -> None:
    opening("Anna", 200)
    opening("Bo", 50, stage="Talking")
    page = showing()
    put_keyboard_on(page, "Bo")

    tabbed = [each.name.text() for each in page.board.lanes if each.cards.focusPolicy() & Qt.FocusPolicy.TabFocus]

    assert tabbed == ["Talking"]


def test_the_menu_moves_a_deal(showing: Showing, opening: Opening, settled: Settled) -> None:
    opening("Anna", 200)
    page = showing()

    menu = menu_of(page, "Anna")["Move to"]
    assert menu is not None
    choose(menu, "Move to", "Offer sent")
    settled()

    assert "Offer sent: Anna 200" in drawn(page)


def test_the_menu_names_everything_that_can_be_done(showing: Showing, opening: Opening) -> None:
    opening("Anna", 200)
    page = showing()

    entries = menu_of(page, "Anna")

    assert list(entries) == ["Open", "Move to", "Won", "Lost…", "Show the contact", "Delete"]
    shown = next(iter(entries.values()))
    assert shown is not None
    shown.close()


def test_lost_in_the_menu_asks_why(showing: Showing, opening: Opening) -> None:
    opening("Anna", 200)
    page = showing()

    menu = menu_of(page, "Anna")["Lost…"]
    assert menu is not None
    choose(menu, "Lost…")

    asked = question(page)
    assert isinstance(asked, WhyLost)
    asked.close()


def test_moves_are_told(
    showing: Showing, opening: Opening, settled: Settled, workspace: Workspace, qtbot: QtBot
) -> None:
    key = opening("Anna", 200, stage="Nearly there")
    page = showing()
    put_keyboard_on(page, "Anna")

    with qtbot.waitSignal(page.moves.moved) as moved:
        press(page, Qt.Key.Key_Right, alt=True)
    settled()

    assert moved.args == [key, "Won"]
