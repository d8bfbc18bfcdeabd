"""The page of figures: periods, comparison, what is shown meanwhile, and honest words for small numbers."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from core import contacts, deals, leads, promotions, targets
from core.insights.spans import Against, Span
from core.money import Minor
from core.period import Period
from core.targets import TargetMeasure
from storage import Workspace
from tests import makers
from tests.ui.figures.conftest import Ready
from tests.ui.on_screen import on_screen
from ui.charts.card import ChartCard
from ui.desk import Desk
from ui.figures.board import Board
from ui.figures.page import FiguresPage
from ui.figures.tile import Tile
from ui.kit import fonts

JUNE = Period(date(2026, 6, 1), date(2026, 6, 30))


def words(page: FiguresPage, name: str) -> list[str]:
    return [text for text in page.board.tiles[name].texts if text]


def three_leads(workspace: Workspace) -> None:
    with workspace.change("Three leads") as change:
        for number in range(3):
            contact = contacts.add_contact(change, name=f"Person {number}")
            lead = leads.receive(change, contact_id=contact.id, on=date(2026, 6, 2 + number))
            if number == 0:
                deal = deals.open_deal(change, lead_id=lead.id, on=date(2026, 6, 3), value=Minor(12_000))
                deals.win(change, deal.id, on=date(2026, 6, 9))


def test_a_new_file_says_what_will_be_here(new_page: FiguresPage) -> None:
    assert new_page.places.currentIndex() == 1
    assert not new_page.period.isVisible()


def test_the_first_lead_brings_the_figures(qtbot: QtBot, new_page: FiguresPage, desk: Desk, ready: Ready) -> None:
    with desk.workspace.change("Lead") as change:
        makers.lead(change, on=date(2026, 6, 14))
    qtbot.waitUntil(lambda: new_page.places.currentIndex() == 2, timeout=5_000)
    ready(new_page)

    assert words(new_page, "leads_received")[1] == "1"


def test_of_three_leads_a_share_is_told_with_its_range(
    qtbot: QtBot, new_page: FiguresPage, workspace: Workspace, ready: Ready
) -> None:
    three_leads(workspace)
    qtbot.waitUntil(lambda: new_page.places.currentIndex() == 2, timeout=5_000)
    ready(new_page)

    assert words(new_page, "conversion")[:3] == ["Leads that bought", "33%", "1 of 3, likely 6% to 79%; 2 may yet"]
    assert "too early to tell" in new_page.board.time.remark.text()


def test_what_has_no_basis_is_a_dash_and_says_why(
    qtbot: QtBot, new_page: FiguresPage, workspace: Workspace, ready: Ready
) -> None:
    three_leads(workspace)
    qtbot.waitUntil(lambda: new_page.places.currentIndex() == 2, timeout=5_000)
    ready(new_page)
    tile = new_page.board.tiles["roi"]

    assert words(new_page, "roi")[1] == "–"
    assert "No money was spent on marketing" in tile.toolTip()
    assert "No money was spent on marketing" in tile.accessibleName()


def test_a_month_that_runs_is_compared_with_as_many_days(page: FiguresPage) -> None:
    assert page.period.name.text() == "June 2026"
    assert "15 June 2026" in page.tells.text()
    assert "1–15 May 2026" in page.tells.text()


def test_a_change_bears_an_arrow_a_sign_and_what_it_was(page: FiguresPage, ready: Ready) -> None:
    page.period.show_choice(replace(page.period.choice, period=Period(date(2026, 5, 1), date(2026, 5, 31))))
    page.reload()
    ready(page)
    change = words(page, "leads_received")[-1]

    assert change[0] in "▲▼="
    assert ", was " in change
    assert "+" in change or "−" in change


def test_ctrl_and_an_arrow_go_to_the_month_before(qtbot: QtBot, page: FiguresPage, ready: Ready) -> None:
    before = words(page, "leads_received")
    page.activateWindow()
    page.board.tiles["revenue"].setFocus()
    QTest.keyClick(page.board.tiles["revenue"], Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    ready(page)

    assert page.period.name.text() == "May 2026"
    assert words(page, "leads_received") != before


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        (Span.QUARTER, "Quarter 2 of 2026"),
        (Span.YEAR, "2026"),
        (Span.TWELVE, "Jul 2025 – Jun 2026"),
        (Span.ALL, "Everything so far"),
    ],
)
def test_other_kinds_of_period_are_named(page: FiguresPage, ready: Ready, kind: Span, name: str) -> None:
    page.period.kinds.editor.setCurrentIndex([each for each, _ in _kinds()].index(kind))
    page.period.kinds.editor.activated.emit(page.period.kinds.editor.currentIndex())
    ready(page)

    assert page.period.name.text().replace("\u2009", " ") == name


def test_everything_holds_all_leads_of_the_file(page: FiguresPage, shop: Desk, ready: Ready) -> None:
    choose(page, span=Span.ALL)
    ready(page)

    assert words(page, "leads_received")[1] == str(shop.workspace.leads.inbox().count())
    assert not page.period.against.isEnabled()


def test_days_of_ones_own_are_typed(page: FiguresPage, ready: Ready) -> None:
    choose(page, span=Span.OWN)
    page.period.first.committed.emit(date(2026, 5, 20), None)
    ready(page)

    assert page.period.choice.period == Period(date(2026, 5, 20), date(2026, 6, 30))
    assert page.period.first.isVisible()


def test_days_that_end_before_they_start_are_refused_beside_the_field(page: FiguresPage, ready: Ready) -> None:
    choose(page, span=Span.OWN)
    ready(page)
    page.period.last.committed.emit(date(2026, 5, 20), None)

    assert page.period.choice.period == JUNE
    assert page.period.last.findChildren(type(page.period.name))[-1].text()


def test_the_kind_of_period_is_remembered(qtbot: QtBot, page: FiguresPage, shop: Desk, ready: Ready) -> None:
    choose(page, span=Span.YEAR, against=Against.YEAR_AGO)
    ready(page)
    again = FiguresPage(shop)
    qtbot.addWidget(again)

    assert (again.period.choice.span, again.period.choice.against) == (Span.YEAR, Against.YEAR_AGO)
    again.release()


def test_a_change_of_the_file_is_counted_while_the_old_figures_stay(
    qtbot: QtBot, page: FiguresPage, shop: Desk, ready: Ready
) -> None:
    before = int(words(page, "leads_received")[1])
    with shop.workspace.change("Lead") as change:
        makers.lead(change, on=date(2026, 6, 14))
    qtbot.waitUntil(lambda: page.is_counting, timeout=5_000)

    assert int(words(page, "leads_received")[1]) == before
    ready(page)
    assert int(words(page, "leads_received")[1]) == before + 1


def test_a_hidden_page_counts_when_it_is_seen_again(qtbot: QtBot, page: FiguresPage, shop: Desk, ready: Ready) -> None:
    before = int(words(page, "leads_received")[1])
    page.hide()
    with shop.workspace.change("Lead") as change:
        makers.lead(change, on=date(2026, 6, 14))
    qtbot.waitUntil(lambda: page.stale, timeout=5_000)

    assert not page.is_counting
    page.show()
    ready(page)
    assert int(words(page, "leads_received")[1]) == before + 1


def test_targets_are_shown_with_their_pace(page: FiguresPage, shop: Desk, qtbot: QtBot, ready: Ready) -> None:
    with shop.workspace.change("Aim") as change:
        targets.aim_at(change, date(2026, 6, 1), TargetMeasure.REVENUE, 900_000)
    qtbot.waitUntil(lambda: page.is_counting, timeout=5_000)
    ready(page)
    page.board.targets.switch.click()

    assert page.board.targets.numbers is not None
    model = page.board.targets.numbers.model()
    row = [model.index(0, column).data() for column in range(model.columnCount())]
    assert row[0] == "Revenue"
    assert row[2] == "€9,000.00"
    assert "–" not in row


def test_a_year_with_some_targets_says_that_every_month_needs_one(
    page: FiguresPage, shop: Desk, qtbot: QtBot, ready: Ready
) -> None:
    with shop.workspace.change("Aim") as change:
        targets.aim_at(change, date(2026, 6, 1), TargetMeasure.REVENUE, 900_000)
    qtbot.waitUntil(lambda: page.is_counting, timeout=5_000)
    ready(page)
    choose(page, span=Span.YEAR)
    ready(page)

    assert page.board.targets.nothing.text().startswith("Not every month of these days has a target.")
    with qtbot.waitSignal(shop.section_asked) as asked:
        page.board.set_targets.click()
    assert asked.args == ["targets"]


def test_another_rule_of_credit_is_tried_without_changing_the_business(
    page: FiguresPage, shop: Desk, ready: Ready
) -> None:
    choose(page, span=Span.YEAR)
    ready(page)
    page.board.promotions.by.choose("return")
    page.board.promotions.credit.choose("last")
    ready(page)

    assert page.is_counting is False
    assert "credited" in page.board.promotions.remark.text()
    assert shop.workspace.business.profile().credit == "first"


def test_the_order_of_shares_says_that_it_hangs_on_no_rule(page: FiguresPage) -> None:
    assert "does not hang" in page.board.promotions.remark.text()
    assert not page.board.promotions.rule.isVisible()


def test_a_promotion_with_few_leads_is_called_too_early(
    qtbot: QtBot, new_page: FiguresPage, workspace: Workspace, ready: Ready
) -> None:
    with workspace.change("Plan") as change:
        flyer = promotions.plan_promotion(change, name="Flyer <b>", channel="flyer")
        makers.lead(change, on=date(2026, 6, 3), promotion_id=flyer.id)
    qtbot.waitUntil(lambda: new_page.places.currentIndex() == 2, timeout=5_000)
    ready(new_page)
    new_page.board.promotions.switch.click()

    assert new_page.board.promotions.numbers is not None
    model = new_page.board.promotions.numbers.model()
    row = [model.index(0, column).data() for column in range(model.columnCount())]
    assert row[:4] == ["Flyer <b>", "1", "0%", "0% – 79%"]
    assert row[-1] == "too early to tell"


def test_every_tile_and_chart_has_a_name_for_assistive_tools(page: FiguresPage) -> None:
    board = page.board
    charts = [board.leads, board.revenue, board.funnel, board.time, board.targets, board.forecast]

    assert all(tile.accessibleName() for tile in board.findChildren(Tile))
    assert all(card.chart.accessibleName() and card.switch.accessibleName() for card in charts)
    assert board.leads.chart.accessibleDescription()


@pytest.mark.parametrize("width", [740, 1000, 2200])
def test_no_line_of_a_tile_is_cut(page: FiguresPage, qtbot: QtBot, width: int) -> None:
    page.resize(width, 700)
    qtbot.wait(30)

    for tile in page.board.tiles.values():
        assert tile.height() >= tile.heightForWidth(tile.width()), tile.texts
        for line, text in zip(tile.lines, tile.texts, strict=True):
            metrics, room = fonts.metrics(line.size, line.weight), tile.width() - 16
            longest = max(text.split(), key=metrics.horizontalAdvance, default="") if line.wraps else text
            assert metrics.horizontalAdvance(longest) <= room, text


def choose(page: FiguresPage, **fields: object) -> None:
    made = page.period.choice
    if isinstance(fields.get("span"), Span):
        made = made.of_kind(fields["span"], page.desk.today)  # type: ignore[arg-type]
    page.period.show_choice(replace(made, **fields))  # type: ignore[arg-type]
    page.period.changed.emit(page.period.choice)


def _kinds() -> list[tuple[Span, str]]:
    return [(each, "") for each in (Span.MONTH, Span.QUARTER, Span.YEAR, Span.TWELVE, Span.ALL, Span.OWN)]


def test_charts_that_were_never_seen_go_with_their_page(qtbot: QtBot) -> None:
    board = Board()
    qtbot.addWidget(board)

    cards = [part for part in vars(board).values() if isinstance(part, ChartCard)]
    assert len(cards) == 8
    assert {card.window() for card in cards} == {board}


def test_assistive_tools_are_told_by_how_much_a_figure_changed(shop: Desk, qtbot: QtBot, english: None) -> None:
    with on_screen(qtbot, FiguresPage(shop), 1064) as page:
        qtbot.waitUntil(lambda: not page.is_counting, timeout=10_000)
        tile = page.board.tiles["revenue"]
        told = " ".join(_told(QAccessible.queryAccessibleInterface(tile)))
        assert "2,437.90" in told
        assert "47%" in told, told


def _told(part: Any) -> list[str]:
    """Name and description of something, and of all inside."""
    own = [part.text(QAccessible.Text.Name), part.text(QAccessible.Text.Description), part.text(QAccessible.Text.Value)]
    return own + [text for place in range(part.childCount()) for text in _told(part.child(place))]
