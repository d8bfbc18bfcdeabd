from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from core import deals
from core.deals import Outcome, Stage
from core.errors import UserMistake
from core.ids import Id
from storage import Workspace
from tests.ui.deals.drawing import TODAY, cards, drag, drawn, lane, question
from tests.ui.painted import painted
from ui.deals.asking import HowMuch, WhyLost, usual_reasons
from ui.deals.board import LEAST, TIGHT
from ui.deals.card_model import MIME
from ui.deals.page import DealsPage
from ui.desk import Desk

Showing = Callable[..., DealsPage]
Opening = Callable[..., Id]
Settled = Callable[[], None]


def test_the_board_shows_each_stage_with_its_deals(showing: Showing, opening: Opening) -> None:
    opening("Anna", 200)
    opening("Bo", 50)
    opening("Cem", stage="Talking")

    assert drawn(showing()) == "New: Anna 200 | Bo 50\nTalking: Cem\nOffer sent: –\nNearly there: –\nWon: –\nLost: –"


def test_heads_tell_count_and_sum(showing: Showing, opening: Opening) -> None:
    opening("Anna", 200)
    opening("Bo", 50)

    head = lane(showing(), "New")

    assert (head.count.text(), head.sum.text()) == ("2", "€250")


def test_a_card_speaks_for_itself(showing: Showing, opening: Opening) -> None:
    opening("Ana Lopez", 80, stage="Talking", title="Birthday cake")

    model = lane(showing(), "Talking").model

    said = model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Ana Lopez, Birthday cake, €80, in Talking"


def test_a_dragged_card_moves_when_the_change_is_done(showing: Showing, opening: Opening, settled: Settled) -> None:
    opening("Anna", 200)
    page = showing()

    drag(page, "Anna", "Talking")
    assert drawn(page).startswith("New: Anna 200\nTalking: –")
    settled()

    assert drawn(page).startswith("New: –\nTalking: Anna 200")


def test_no_view_removes_a_dropped_card_by_itself(showing: Showing, opening: Opening, settled: Settled) -> None:
    opening("Anna", 200)
    page = showing()

    assert drag(page, "Anna", "Talking") is False
    settled()


@pytest.mark.parametrize("part", ["cards", "head", "slim"])
def test_a_card_can_be_let_go_anywhere_on_a_column(
    showing: Showing, opening: Opening, settled: Settled, part: str
) -> None:
    opening("Anna", 200)
    page = showing(900 if part == "slim" else 1_500)
    new, target = lane(page, "New"), lane(page, "Won" if part == "slim" else "Talking")
    data = new.model.mimeData([new.model.index(0)])

    let_go(target.cards.viewport() if part == "cards" else target, data)
    assert not target.is_target
    settled()

    assert target.column.count == 1
    assert new.model.rowCount() == 0


def let_go(widget: QWidget, data: QMimeData) -> None:
    """What Qt sends to the widget under a dragged thing that is dropped there."""
    place = QPoint(20, 20)
    move, left, none = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(widget, QDragEnterEvent(place, move, data, left, none))
    QApplication.sendEvent(widget, QDragMoveEvent(place, move, data, left, none))
    QApplication.sendEvent(widget, QDropEvent(place.toPointF(), move, data, left, none))


def test_a_card_is_not_dropped_on_its_own_column(showing: Showing, opening: Opening, desk: Desk) -> None:
    opening("Anna", 200)
    page = showing()

    drag(page, "Anna", "New")

    assert desk.operations.idle


def test_a_card_of_another_file_is_not_taken(showing: Showing, opening: Opening) -> None:
    key = opening("Anna", 200)
    foreign = QMimeData()
    foreign.setData(MIME, b"x" * 16 + key)
    model = lane(showing(), "Talking").model

    assert not model.canDropMimeData(foreign, Qt.DropAction.MoveAction, -1, -1, QModelIndex())


def test_dropping_on_won_closes_the_deal_today(
    showing: Showing, opening: Opening, settled: Settled, workspace: Workspace
) -> None:
    key = opening("Anna", 200)
    page = showing()

    drag(page, "Anna", "Won")
    settled()

    deal = workspace.deals.get(key)
    assert deal is not None
    assert (deal.outcome, deal.closed_on) == (Outcome.WON, TODAY)
    assert "Won: Anna 200" in drawn(page)


def test_winning_a_deal_without_a_value_asks_for_it(
    showing: Showing, opening: Opening, settled: Settled, workspace: Workspace
) -> None:
    opening("Anna")
    page = showing()

    drag(page, "Anna", "Won")
    asked = question(page)
    assert isinstance(asked, HowMuch)
    asked.line.setText("80")
    asked.done.click()
    settled()

    assert "Won: Anna 80" in drawn(page)


def test_the_amount_of_a_won_deal_may_stay_unknown(showing: Showing, opening: Opening, settled: Settled) -> None:
    opening("Anna")
    page = showing()

    drag(page, "Anna", "Won")
    asked = question(page)
    assert isinstance(asked, HowMuch)
    asked.unknown.click()
    settled()

    assert "Won: Anna\n" in drawn(page)


def test_an_amount_that_is_none_is_told_beside_the_line(showing: Showing, opening: Opening) -> None:
    opening("Anna")
    page = showing()

    drag(page, "Anna", "Won")
    asked = question(page)
    assert isinstance(asked, HowMuch)
    asked.line.setText("a lot")
    asked.done.click()

    assert "a lot" in asked.mistake.text()
    assert asked.line.property("look") == "mistake"
    asked.close()


def test_dropping_on_lost_asks_why(showing: Showing, opening: Opening, settled: Settled, workspace: Workspace) -> None:
    key = opening("Anna", 200)
    page = showing()

    drag(page, "Anna", "Lost")
    asked = question(page)
    assert isinstance(asked, WhyLost)
    asked.line.setText("Moved away")
    asked.done.click()
    settled()

    deal = workspace.deals.get(key)
    assert deal is not None
    assert (deal.outcome, deal.lost_reason) == (Outcome.LOST, "Moved away")


def test_nobody_need_know_why_a_deal_was_lost(showing: Showing, opening: Opening, settled: Settled) -> None:
    opening("Anna", 200)
    page = showing()

    drag(page, "Anna", "Lost")
    asked = question(page)
    assert isinstance(asked, WhyLost)
    asked.unknown.click()
    settled()

    assert drawn(page).endswith("Lost: Anna 200")


def test_reasons_used_before_are_offered(
    showing: Showing, opening: Opening, settled: Settled, workspace: Workspace
) -> None:
    before = opening("Bo")
    with workspace.change("Lose") as change:
        deals.lose(change, before, on=TODAY, reason="Too dear & too late")
    opening("Anna", 200)
    page = showing()

    drag(page, "Anna", "Lost")
    asked = question(page)
    assert isinstance(asked, WhyLost)
    assert [chip.accessibleName() or chip.text() for chip in asked.reasons][:4] == usual_reasons(), "as in the settings"
    asked.reasons[-1].click()
    settled()

    assert [row.lost_reason for row in cards(lane(page, "Lost"))] == ["Too dear & too late"] * 2


def test_escape_takes_the_question_back(showing: Showing, opening: Opening, desk: Desk) -> None:
    opening("Anna", 200)
    page = showing()
    before = drawn(page)

    drag(page, "Anna", "Lost")
    asked = question(page)
    assert asked is not None
    QTest.keyClick(asked, Qt.Key.Key_Escape)

    assert question(page) is None
    assert desk.operations.idle
    assert drawn(page) == before


def test_a_refused_move_leaves_the_board_as_it_was(
    showing: Showing, opening: Opening, settled: Settled, desk: Desk, qtbot: QtBot
) -> None:
    opening("Anna", 200, on=TODAY + timedelta(days=9))
    page = showing()
    before = drawn(page)

    with qtbot.waitSignal(desk.operations.mistaken) as refused:
        drag(page, "Anna", "Won")
    settled()

    assert isinstance(refused.args[0], UserMistake)
    assert drawn(page) == before


def test_the_move_of_another_device_is_seen(
    showing: Showing,
    opening: Opening,
    elsewhere: Workspace,
    stages: dict[str, Stage],
    desk: Desk,
    settled: Settled,
) -> None:
    key = opening("Anna", 200)
    page = showing()

    with elsewhere.change("Move") as change:
        deals.move(change, key, stages["Offer sent"].id, on=TODAY)
    desk.bridge.look()
    settled()

    assert "Offer sent: Anna 200" in drawn(page)


def test_a_stage_of_its_own_gets_a_column(
    showing: Showing, opening: Opening, workspace: Workspace, settled: Settled, desk: Desk
) -> None:
    opening("Anna", 200)
    page = showing()

    desk.operations.run("Add", deals.add_stages, (("Tasting", 5_000),))
    settled()

    assert "Tasting: –" in drawn(page)


def test_the_chosen_card_stays_chosen_when_others_come_and_go(
    showing: Showing, opening: Opening, settled: Settled, desk: Desk
) -> None:
    first = opening("Anna", 200, on=date(2026, 1, 1))
    opening("Bo", 50)
    page = showing()
    page.board.lanes[0].cards.go_to(1)

    desk.operations.run("Delete", deals.delete_deal, first)
    settled()

    row = page.board.lanes[0].cards.current()
    assert row is not None
    assert row.contact == "Bo"


@pytest.mark.parametrize("width", [760, 1_016, 1_500, 2_200])
def test_won_and_lost_are_in_sight_at_every_width(showing: Showing, opening: Opening, width: int) -> None:
    opening("Anna", 200)
    page = showing(width)

    for name in ("Won", "Lost"):
        found = lane(page, name)
        right = found.mapTo(page.board, found.rect().topRight()).x()
        assert right < page.board.width()


def test_a_folded_column_shows_its_cards_when_asked(showing: Showing, opening: Opening, workspace: Workspace) -> None:
    key = opening("Anna", 200)
    with workspace.change("Win") as change:
        deals.win(change, key, on=TODAY)
    page = showing(900)
    won = lane(page, "Won")
    assert won.is_slim

    won.slim.click()

    assert [row.contact for row in cards(won)] == ["Anna"]


def test_the_ring_of_a_slim_column_goes_all_the_way_round(
    showing: Showing, opening: Opening, workspace: Workspace
) -> None:
    key = opening("Anna", 200)
    with workspace.change("Win") as change:
        deals.win(change, key, on=TODAY)
    won = lane(showing(900), "Won")
    slim = won.slim
    slim.setFocus()
    image = slim.grab().toImage()
    middle, low = image.width() // 2, image.height() - 1
    ground = image.pixel(middle, low - 20)

    assert slim.geometry().bottom() == won.rect().bottom()
    assert any(image.pixel(middle, low - by) != ground for by in range(4)), "its lower edge is drawn"


def test_in_a_small_window_all_stages_are_in_sight_and_names_before_titles(showing: Showing, opening: Opening) -> None:
    opening("Ana Lopez", 1_640, title="Uniforms for the reception")
    page = showing(808)
    stages = [lane for lane in page.board.lanes if lane.column.outcome is Outcome.OPEN]

    assert len(stages) == 4
    assert page.board.area.horizontalScrollBar().maximum() == 0
    assert {lane.width() >= TIGHT for lane in stages} == {True}
    texts = {each.text: each.edges[1] for each in painted(stages[0].cards)}
    assert texts["€1,640"] > texts["Ana Lopez"] + 12


def test_where_lanes_would_be_too_narrow_the_last_ones_are_scrolled_to(showing: Showing, opening: Opening) -> None:
    opening("Ana Lopez", 80)
    page = showing(640)
    assert {lane.width() >= LEAST for lane in page.board.lanes if lane.column.outcome is Outcome.OPEN} == {True}
    assert page.board.area.horizontalScrollBar().maximum() > 0
