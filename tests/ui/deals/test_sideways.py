"""What the board shows when it has no room for all its columns: in both directions of writing."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from core.ids import Id
from tests.ui.deals.drawing import lane
from ui.deals.lane import Lane
from ui.deals.page import DealsPage
from ui.deals.sideways import REST
from ui.desk import Desk

Showing = Callable[..., DealsPage]
Opening = Callable[..., Id]

DIRECTIONS = (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft)


def in_sight(page: DealsPage, shown: Lane) -> bool:
    area = page.board.area.viewport()
    left = shown.mapTo(area, QPoint(0, 0)).x()
    return left >= 0 and left + shown.width() <= area.width()


def at_the_end(page: DealsPage) -> QPoint:
    """A place on the screen at the edge towards won."""
    area = page.board.area.viewport()
    mirrored = page.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return area.mapToGlobal(QPoint(5 if mirrored else area.width() - 5, 100))


@pytest.mark.parametrize("direction", DIRECTIONS)
@pytest.mark.parametrize("stage", ["New", "Offer sent", "Nearly there"])
def test_the_column_of_an_opened_record_is_in_sight(
    showing: Showing, opening: Opening, qtbot: QtBot, direction: Qt.LayoutDirection, stage: str
) -> None:
    key = opening("Anna", 200, stage=stage)
    page = showing(1_016)
    page.setLayoutDirection(direction)

    page.open_record(key)

    qtbot.waitUntil(lambda: page.board.area.horizontalScrollBar().maximum() > 0)
    qtbot.waitUntil(lambda: in_sight(page, lane(page, stage)))


def test_a_record_asked_for_before_the_board_was_ever_seen_leaves_its_columns_whole(
    desk: Desk, opening: Opening, qtbot: QtBot
) -> None:
    key = opening("Anna", 200, stage="Nearly there")
    window = QStackedWidget()
    qtbot.addWidget(window)
    window.addWidget(QWidget())
    window.resize(1_016, 700)
    window.show()
    page = DealsPage(desk)
    window.addWidget(page)

    window.setCurrentWidget(page)
    page.open_record(key)
    qtbot.waitUntil(lambda: page.board.area.width() < 600)
    qtbot.wait(50)
    page.release()

    stages = page.board.lanes[:4]
    assert [lane.x() for lane in stages] == [number * (stages[0].width() + 8) for number in range(4)]
    assert in_sight(page, stages[-1])


@pytest.mark.parametrize("direction", DIRECTIONS)
def test_a_dragged_card_that_passes_the_edge_does_not_move_the_board(
    showing: Showing, opening: Opening, qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    key = opening("Anna", 200)
    page = showing(1_016)
    page.setLayoutDirection(direction)
    page.open_record(key)
    qtbot.waitUntil(lambda: page.board.area.horizontalScrollBar().maximum() > 0)
    first = lane(page, "New")

    for _ in range(20):
        first.cards.dragged.emit(at_the_end(page))
    first.cards.entered_by_drag.emit(False)
    qtbot.wait(REST + 100)

    assert page.board.area.horizontalScrollBar().value() == 0


@pytest.mark.parametrize("direction", DIRECTIONS)
def test_a_dragged_card_that_rests_at_the_edge_brings_the_next_whole_column(
    showing: Showing, opening: Opening, qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    key = opening("Anna", 200)
    page = showing(1_016)
    page.setLayoutDirection(direction)
    page.open_record(key)
    bar = page.board.area.horizontalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    first = lane(page, "New")

    first.cards.dragged.emit(at_the_end(page))
    qtbot.waitUntil(lambda: bar.value() > 0)
    first.cards.entered_by_drag.emit(False)

    assert in_sight(page, lane(page, "Talking"))
    assert not in_sight(page, first)
    assert bar.value() == first.width() + 8


def test_the_board_does_not_run_after_a_deal_while_a_card_is_dragged(
    showing: Showing, opening: Opening, qtbot: QtBot
) -> None:
    key = opening("Anna", 200)
    far = opening("Bo", 50, stage="Nearly there")
    page = showing(1_016)
    page.open_record(key)
    bar = page.board.area.horizontalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)

    lane(page, "New").cards.setState(lane(page, "New").cards.State.DraggingState)
    page.board.show_key(far)

    assert bar.value() == 0
