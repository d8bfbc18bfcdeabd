"""The keyboard stays with the deal it was put on, wherever that goes, and never slides to a neighbour."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from core import deals
from core.deals import Stage
from core.ids import Id
from storage import Workspace
from tests.ui.deals.drawing import TODAY, cards, drag, drawn, focused, highlighted, lane, press, put_keyboard_on
from ui.deals import board
from ui.deals.page import DealsPage
from ui.desk import Desk

Showing = Callable[..., DealsPage]
Opening = Callable[..., Id]
Settled = Callable[[], None]


def test_after_undo_the_next_key_moves_the_same_deal(
    showing: Showing, opening: Opening, settled: Settled, desk: Desk
) -> None:
    key = opening("Anna", 200)
    for other in ("Bo", "Cem"):
        opening(other, 50)
        opening(f"{other} Two", 50, stage="Talking")
        opening(f"{other} Three", 50, stage="Offer sent")
    page = showing()
    page.open_record(key)
    put_keyboard_on(page, "Anna")
    for _ in range(2):
        press(page, Qt.Key.Key_Right, alt=True)
        settled()

    desk.operations.undo()
    settled()
    assert (focused(page), highlighted(page)) == ("Anna in Talking", ["Anna"])
    press(page, Qt.Key.Key_Right, alt=True)
    settled()

    assert focused(page) == "Anna in Offer sent"
    assert page.panel.key == key
    assert sorted(row.contact for row in cards(lane(page, "Talking"))) == ["Bo Two", "Cem Two"]


def test_redo_takes_the_keyboard_along(showing: Showing, opening: Opening, settled: Settled, desk: Desk) -> None:
    opening("Anna", 200)
    opening("Bo", 50)
    page = showing()
    put_keyboard_on(page, "Anna")
    press(page, Qt.Key.Key_Right, alt=True)
    settled()

    for again in (desk.operations.undo, desk.operations.redo):
        again()
        settled()

    assert (focused(page), highlighted(page)) == ("Anna in Talking", ["Anna"])


def test_the_keyboard_follows_a_deal_that_someone_else_moves(
    showing: Showing,
    opening: Opening,
    elsewhere: Workspace,
    stages: dict[str, Stage],
    desk: Desk,
    settled: Settled,
) -> None:
    key = opening("Anna", 200)
    opening("Bo", 50)
    page = showing()
    put_keyboard_on(page, "Anna")

    with elsewhere.change("Move") as change:
        deals.move(change, key, stages["Offer sent"].id, on=TODAY)
    desk.bridge.look()
    settled()

    assert (focused(page), highlighted(page)) == ("Anna in Offer sent", ["Anna"])


def test_the_keyboard_follows_a_deal_into_a_lane_that_is_read_later(
    showing: Showing,
    opening: Opening,
    elsewhere: Workspace,
    stages: dict[str, Stage],
    desk: Desk,
    settled: Settled,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    key = opening("Anna", 200)
    for number in range(3):
        opening(f"Person {number}", 50)
    page = showing()
    put_keyboard_on(page, "Anna")
    monkeypatch.setattr(board, "_AT_ONCE", 1)

    with elsewhere.change("Move") as change:
        deals.move(change, key, stages["Offer sent"].id, on=TODAY)
    desk.bridge.look()
    settled()

    assert (focused(page), highlighted(page)) == ("Anna in Offer sent", ["Anna"])
    assert sum(each.model.rowCount() for each in page.board.lanes) == 4


def test_after_delete_no_other_deal_is_under_the_keyboard(
    showing: Showing, opening: Opening, settled: Settled, desk: Desk
) -> None:
    opening("Anna", 200)
    opening("Bo", 50)
    page = showing()
    put_keyboard_on(page, "Anna")
    press(page, Qt.Key.Key_Return)
    put_keyboard_on(page, "Anna")
    press(page, Qt.Key.Key_Delete)
    settled()
    assert (focused(page), highlighted(page)) == ("New", [])

    press(page, Qt.Key.Key_Delete)
    press(page, Qt.Key.Key_Right, alt=True)

    assert desk.operations.idle
    assert drawn(page).startswith("New: Bo 50\n")


def test_an_arrow_after_delete_goes_to_the_card_that_took_its_place(
    showing: Showing, opening: Opening, settled: Settled
) -> None:
    for who, value in (("Anna", 300), ("Bo", 200), ("Cem", 100)):
        opening(who, value)
    page = showing()
    after = cards(lane(page, "New"))[2].contact
    put_keyboard_on(page, cards(lane(page, "New"))[1].contact)
    press(page, Qt.Key.Key_Delete)
    settled()

    press(page, Qt.Key.Key_Down)

    assert focused(page) == f"{after} in New"


def test_a_deal_taken_back_from_the_bin_has_the_keyboard_again(
    showing: Showing, opening: Opening, settled: Settled, desk: Desk
) -> None:
    opening("Anna", 200)
    opening("Bo", 50)
    page = showing()
    put_keyboard_on(page, "Anna")
    press(page, Qt.Key.Key_Delete)
    settled()

    desk.operations.undo()
    settled()

    assert (focused(page), highlighted(page)) == ("Anna in New", ["Anna"])


def test_a_card_dropped_on_a_folded_column_leaves_no_other_highlighted(
    showing: Showing, opening: Opening, settled: Settled, desk: Desk
) -> None:
    key = opening("Anna", 200)
    opening("Bo", 50)
    page = showing(900)
    page.open_record(key)
    put_keyboard_on(page, "Anna")

    drag(page, "Anna", "Won")
    settled()
    assert (focused(page), highlighted(page)) == ("Won", [])
    desk.operations.undo()
    settled()

    assert (focused(page), highlighted(page)) == ("Anna in New", ["Anna"])


def test_a_column_unfolds_on_the_deal_that_went_there(showing: Showing, opening: Opening, settled: Settled) -> None:
    for who in ("Bo", "Cem"):
        opening(who, 50, stage="Nearly there")
    opening("Anna", 200, stage="Nearly there")
    page = showing(900)
    for who in ("Anna", "Bo", "Cem"):
        put_keyboard_on(page, who)
        press(page, Qt.Key.Key_Right, alt=True)
        settled()
    last = "Cem"

    press(page, Qt.Key.Key_Return)

    assert focused(page) == f"{last} in Won"


def test_a_person_who_walked_on_is_not_called_back_when_the_move_is_done(
    showing: Showing, opening: Opening, settled: Settled
) -> None:
    opening("Anna", 200)
    opening("Bo", 50, stage="Offer sent")
    page = showing()
    put_keyboard_on(page, "Anna")

    press(page, Qt.Key.Key_Right, alt=True)
    put_keyboard_on(page, "Bo")
    settled()

    assert (focused(page), highlighted(page)) == ("Bo in Offer sent", ["Bo"])


def test_the_keyboard_in_the_record_stays_there_when_its_card_moves(
    showing: Showing, opening: Opening, settled: Settled, desk: Desk
) -> None:
    key = opening("Anna", 200)
    opening("Bo", 50)
    page = showing()
    page.open_record(key)
    page.panel.won.setFocus()
    held = QApplication.focusWidget()

    page.panel.path.chosen.emit(desk.workspace.deals.stages()[1])
    settled()

    assert highlighted(page) == ["Anna"]
    assert QApplication.focusWidget() is held


def test_a_keyboard_that_comes_back_to_the_window_picks_no_card(showing: Showing, opening: Opening) -> None:
    opening("Anna", 200)
    page = showing()
    where = lane(page, "New").cards

    where.setFocus(Qt.FocusReason.ActiveWindowFocusReason)

    assert (focused(page), highlighted(page)) == ("New", [])


def test_a_column_that_folds_keeps_the_keyboard(showing: Showing, opening: Opening, settled: Settled) -> None:
    opening("Anna", 200, stage="Nearly there")
    opening("Bo", 50)
    page = showing()
    put_keyboard_on(page, "Anna")
    press(page, Qt.Key.Key_Right, alt=True)
    settled()
    assert focused(page) == "Anna in Won"

    page.resize(900, 700)

    assert focused(page) == "Won"
    assert highlighted(page) == []


def test_a_new_column_leaves_the_keyboard_on_its_card(
    showing: Showing, opening: Opening, settled: Settled, desk: Desk
) -> None:
    opening("Bo", 50)
    opening("Anna", 200, stage="Talking")
    page = showing()
    put_keyboard_on(page, "Anna")

    desk.operations.run("Add", deals.add_stages, (("Tasting", 5_000),))
    settled()

    assert (focused(page), highlighted(page)) == ("Anna in Talking", ["Anna"])


def test_a_push_too_many_stays_on_the_folded_column(showing: Showing, opening: Opening, settled: Settled) -> None:
    opening("Anna", 200, stage="Nearly there")
    page = showing(900)
    put_keyboard_on(page, "Anna")

    for _ in range(2):
        press(page, Qt.Key.Key_Right, alt=True)
        settled()

    assert focused(page) == "Won"
    assert lane(page, "Lost").column.count == 0
