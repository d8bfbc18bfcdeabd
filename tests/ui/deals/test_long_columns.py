"""Columns with more cards than anybody scrolls through: only those near the top are read."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex
from pytestqt.qtbot import QtBot

from core import contacts, deals
from core.change import edit
from core.deals import Deal
from core.ids import Id
from storage import Workspace
from tests.ui.deals.drawing import TODAY, lane
from ui.deals.card_model import KEPT
from ui.deals.page import DealsPage
from ui.kit.table_model import Role

Showing = Callable[..., DealsPage]


@pytest.fixture
def won_long_ago(workspace: Workspace) -> list[Id]:
    """So many won deals that nobody scrolls to the first of them; the newest first."""
    keys = []
    with workspace.change("Import") as change:
        contact = contacts.add_contact(change, name="Everybody")
        for number in range(KEPT + 200):
            deal = deals.open_deal(change, on=TODAY, contact_id=contact.id, value=number, title=str(number))
            deals.win(change, deal.id, on=TODAY)
            keys.append(deal.id)
    return sorted(keys, reverse=True)


def test_thousands_of_won_deals_are_not_read(showing: Showing, won_long_ago: list[Id]) -> None:
    won = lane(showing(), "Won")

    assert won.column.count == len(won_long_ago)
    assert won.model.rowCount() <= 100
    won.model.fetchMore(QModelIndex())
    assert won.model.rowCount() <= 150


def test_a_change_reads_no_more_cards_than_are_near_those_in_sight(
    showing: Showing, won_long_ago: list[Id], workspace: Workspace, qtbot: QtBot
) -> None:
    page = showing(3_000)
    won = lane(page, "Won")
    while won.model.rowCount() < 300:
        won.model.fetchMore(QModelIndex())
    won.cards.scrollToBottom()

    with qtbot.waitSignal(won.model.refreshed):
        change_a_title(workspace, won_long_ago[280], "Seen")
    assert won.model.rowCount() >= 300, "the last ones are in sight"
    assert won.model.data(won.model.index(280), Role.ROW).title == "Seen"

    won.cards.scrollToTop()
    with qtbot.waitSignal(won.model.refreshed):
        change_a_title(workspace, won_long_ago[0], "Newest")
    assert won.model.rowCount() <= 120


def change_a_title(workspace: Workspace, key: Id, title: str) -> None:
    with workspace.change("Elsewhere") as change:
        edit(change, Deal, key, title=title)


def test_lanes_of_many_cards_are_read_one_after_the_other(
    showing: Showing, won_long_ago: list[Id], opening: Callable[..., Id], qtbot: QtBot
) -> None:
    for number in range(70):
        opening(f"Person {number}")
    opening("Ana", stage="Talking")

    page = showing(3_000)
    lanes = lane(page, "New"), lane(page, "Talking"), lane(page, "Won")
    assert lanes[0].model.is_read
    qtbot.waitUntil(lambda: all(each.model.is_read for each in lanes))

    assert all(each.model.rowCount() for each in lanes)


def test_a_deal_some_way_down_is_brought_into_sight_with_its_record(showing: Showing, won_long_ago: list[Id]) -> None:
    page = showing(3_000)

    page.open_record(won_long_ago[400])

    row = lane(page, "Won").cards.current()
    assert row is not None
    assert row.id == won_long_ago[400]


def test_the_record_of_a_deal_won_long_ago_opens_without_reading_all_won_since(
    showing: Showing, won_long_ago: list[Id]
) -> None:
    page = showing(2_200)
    won = lane(page, "Won")
    page.open_record(won_long_ago[0])

    page.open_record(won_long_ago[-1])

    assert page.panel.key == won_long_ago[-1]
    assert won.model.rowCount() <= 100
    assert won.cards.current() is None, "no other card stands for it"


def test_cards_far_down_that_were_read_leave_together_when_the_column_is_read_anew(
    showing: Showing, won_long_ago: list[Id]
) -> None:
    page = showing()
    model = lane(page, "Won").model
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
    went: list[tuple[int, int]] = []
    model.rowsRemoved.connect(lambda _, first, last: went.append((first, last)))

    page.reload()

    left = model.rowCount()
    assert left < 120
    assert went == [(left, KEPT + 199)]
    for place in (0, left - 1):
        row = model.row(place)
        assert row is not None
        assert row.id == won_long_ago[place]
