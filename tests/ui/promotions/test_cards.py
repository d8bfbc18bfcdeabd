from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core.ids import Id
from tests.ui.painted import painted
from tests.ui.promotions.conftest import Plan
from ui.promotions.cards import CardDelegate
from ui.promotions.page import PromotionsPage


def written(page: PromotionsPage) -> list[str]:
    """What stands on the cards."""
    return [each.text for each in painted(page.cards)]


def test_a_card_says_what_a_promotion_is_costs_and_brought(page: PromotionsPage, plan: Plan) -> None:
    plan(name="Cakes", channel="flyer", start_on=date(2026, 6, 1), end_on=date(2026, 6, 9), budget=90_00)
    page.show_view("cards")

    assert {"Flyer", "Cakes", "€0.00 of €90.00 spent", "no leads"} <= set(written(page))


def test_a_long_name_takes_two_lines(page: PromotionsPage, plan: Plan) -> None:
    plan(name="Wedding cakes with three tiers and flowers of the season")
    page.show_view("cards")

    whole = " ".join(written(page))
    assert "Wedding cakes with three tiers" in whole
    assert "flowers of the season" in whole


@pytest.mark.parametrize("by_key", [True, False])
def test_a_card_opens_its_promotion(page: PromotionsPage, plan: Plan, qtbot: QtBot, by_key: bool) -> None:
    made = plan(name="Cakes")
    page.show_view("cards")
    opened: list[Id] = []
    page.cards.opened.connect(opened.append)

    if by_key:
        page.cards.setCurrentIndex(page.model.index(0, 0))
        qtbot.keyClick(page.cards, Qt.Key.Key_Return)
    else:
        place = page.cards.visualRect(page.model.index(0, 0)).center()
        qtbot.mouseClick(page.cards.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert opened == [made.id]
    qtbot.waitUntil(lambda: page.shows_record)
    assert page.panel.key == made.id


def test_arrows_walk_from_card_to_card_and_line_to_line(page: PromotionsPage, plan: Plan, qtbot: QtBot) -> None:
    for number in range(6):
        plan(name=f"Promotion {number}")
    page.show_view("cards")
    page.cards.setCurrentIndex(page.model.index(0, 0))

    qtbot.keyClick(page.cards, Qt.Key.Key_Right)
    beside = page.cards.currentIndex().row()
    qtbot.keyClick(page.cards, Qt.Key.Key_Down)
    below = page.cards.visualRect(page.cards.currentIndex())

    assert beside == 1
    assert below.left() == page.cards.visualRect(page.model.index(1, 0)).left()
    assert below.top() > page.cards.visualRect(page.model.index(1, 0)).bottom()


def test_the_cards_are_those_of_the_chip_and_none_says_why(page: PromotionsPage, plan: Plan) -> None:
    plan(name="Runs", start_on=date(2026, 1, 1))
    page.show_view("cards")
    assert page.stack.currentWidget() is page.cards

    page.chips.choose("over")
    page.chips.chosen.emit("over")
    assert page.stack.currentWidget() is page.list


def test_cards_are_remembered(page: PromotionsPage) -> None:
    page.show_view("cards")
    assert page.desk.settings.text("promotions/view") == "cards"


def test_a_bar_shows_a_budget_and_is_left_out_where_there_is_none(
    page: PromotionsPage, plan: Plan, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[str] = []
    monkeypatch.setattr(CardDelegate, "_bar", lambda *given: drawn.append(given[3].name))
    plan(name="Cakes", budget=90_00)
    plan(name="Words")
    page.show_view("cards")
    page.cards.grab()

    assert set(drawn) == {"Cakes"}


def test_what_was_spent_stands_right_below_the_day_however_long_the_name(page: PromotionsPage, plan: Plan) -> None:
    plan(name="Cakes")
    plan(name="Wedding cakes with three tiers and flowers of the season")
    page.show_view("cards")

    seen = painted(page.cards)
    days = [each.edges[1] for each in seen if each.text == "no date yet"]
    spent = [each.edges[1] for each in seen if each.text == "€0.00 spent, no budget set"]
    gaps = {below - above for above, below in zip(days, spent, strict=True)}

    assert len(gaps) == 1
