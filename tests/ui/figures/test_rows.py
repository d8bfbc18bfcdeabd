"""The rows behind every figure: as many as it counts, and each opens its record."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from core import measures, scores
from core.insights import Figures
from core.insights.behind import Counted, CountedRow
from core.insights.spans import Span, span
from tests.ui.conftest import MIDDLE_OF_JUNE as TODAY
from tests.ui.figures.conftest import Ready
from ui.desk import Desk
from ui.figures.page import FiguresPage

EXPECTED = {
    "leads_received": lambda now: now.leads_received,
    "leads_qualified": lambda now: now.leads_qualified,
    "revenue": lambda now: now.deals_won,
    "deals_won": lambda now: now.deals_won,
    "win_rate": lambda now: now.win_rate.n,
    "conversion": lambda now: now.conversion.n,
    "average_deal": lambda now: now.deals_won - now.value_unknown,
    "median_deal": lambda now: now.deals_won - now.value_unknown,
    "margin": lambda now: now.deals_won - now.margin_unknown,
    "time_to_decision": lambda now: now.time_to_decision.n,
    "new_customers": lambda now: now.new_customers,
    "customers": lambda now: now.customers,
    "repeat_rate": lambda now: now.repeat_rate.n,
    "satisfaction": lambda now: now.satisfaction.n,
    "cac": lambda now: now.new_customers,
    "cac_without_time": lambda now: now.new_customers,
    "cost_per_lead": lambda now: now.leads_received,
}
"""How many rows the last list behind a tile has. Costs are compared by their sum."""


@pytest.fixture
def year(page: FiguresPage, shop: Desk, qtbot: QtBot, ready: Ready) -> FiguresPage:
    """All of a year, with a score and a number written down."""
    with shop.workspace.change("Add") as change:
        buyer = shop.workspace.contacts.customers().page(0, 1)[0]
        scores.give_score(change, score=4, on=date(2026, 5, 3), contact_id=buyer.id, comment="Very good")
        measures.measure(change, kind="reach", value=1200, on=date(2026, 5, 4))
    page.period.show_choice(replace(page.period.choice, span=Span.YEAR, period=span(Span.YEAR, TODAY)))
    page.reload()
    qtbot.waitUntil(lambda: page.board.tiles["leads_received"].texts[1] != "", timeout=5_000)
    return ready(page)


def lists(page: FiguresPage, ready: Ready, name: str) -> tuple[Counted, ...]:
    page.board.tiles[name].click()
    ready(page)
    return page.panel._lists  # noqa: SLF001 - what the panel holds


def rows(page: FiguresPage, counted: Counted) -> list[CountedRow]:
    listing = page.desk.workspace.insights.records(counted)
    return [row for start in range(0, listing.count(), 50) for row in listing.page(start, 50)]


def figures_of(page: FiguresPage) -> Figures:
    assert page._shown is not None  # noqa: SLF001
    return page._shown.seen.now  # noqa: SLF001


def test_the_rows_take_the_keyboard_of_who_waits_for_them_alone(year: FiguresPage, ready: Ready) -> None:
    year.activateWindow()
    tile, elsewhere = year.board.tiles["leads_received"], year.period.findChildren(QAbstractButton)[0]
    tile.setFocus()
    tile.click()
    elsewhere.setFocus()
    ready(year)
    assert elsewhere.hasFocus()

    tile.setFocus()
    tile.click()
    ready(year)
    assert year.panel.table is not None
    assert year.panel.table.hasFocus()


def test_behind_every_tile_are_as_many_rows_as_it_counts(year: FiguresPage, ready: Ready) -> None:
    now = figures_of(year)

    for name in year.board.tiles:
        found = lists(year, ready, name)
        assert found, name
        for counted in found:
            there = rows(year, counted)
            assert len(there) == len(counted.ids), name
            assert [row.id for row in there] == list(counted.ids)
            assert all(row.who or row.about or row.state for row in there), name
        if name in EXPECTED:
            assert len(found[-1].ids) == EXPECTED[name](now), name
    assert set(EXPECTED) <= set(year.board.tiles)


def test_amounts_of_the_rows_add_up_to_the_figure(year: FiguresPage, ready: Ready) -> None:
    now = figures_of(year)

    for name, amount in (("revenue", now.revenue), ("marketing_cost", now.marketing_cost)):
        (counted,) = lists(year, ready, name)
        assert sum(row.amount or 0 for row in rows(year, counted)) == amount
        assert year.desk.money(amount) in year.panel.count.text()


def test_own_time_adds_up_from_its_activities(year: FiguresPage, ready: Ready) -> None:
    now = figures_of(year)
    (counted,) = lists(year, ready, "own_time_cost")
    minutes = sum(row.minutes or 0 for row in rows(year, counted))

    assert now.own_time_cost is not None
    rate = year.desk.workspace.business.profile().hourly_rate
    assert rate is not None
    assert abs(minutes * rate / 60 - now.own_time_cost.total) <= 1


def test_those_that_count_are_told_apart(year: FiguresPage, ready: Ready) -> None:
    now = figures_of(year)
    (counted,) = lists(year, ready, "conversion")

    assert counted.hits is not None
    assert len(counted.hits) == now.conversion.k
    assert year.panel.count.text() == f"Bought: {now.conversion.k} of {now.conversion.n}"


def test_a_quotient_shows_both_its_parts(year: FiguresPage, ready: Ready) -> None:
    found = lists(year, ready, "cost_per_lead")
    year.panel.parts.choose("1")  # type: ignore[union-attr]

    assert [each.kind for each in found] == ["expense", "lead"]
    assert year.panel.shown is found[1]


def test_each_bar_opens_what_belongs_to_its_promotion(qtbot: QtBot, year: FiguresPage, ready: Ready) -> None:
    now = figures_of(year)
    busiest = max((row for row in now.promotions if row.id), key=lambda row: row.leads_received)
    hit = next(hit for hit in year.board.promotions.chart.hits if hit.category == busiest.name)

    year.board.promotions.chart.opened.emit(hit.key)
    ready(year)
    leads, sales, costs, *_ = year.panel._lists  # noqa: SLF001

    assert len(leads.ids) == busiest.leads_received
    assert sales.amount == busiest.revenue
    assert costs.amount == busiest.marketing_cost
    with qtbot.waitSignal(year.desk.record_asked) as asked:
        year.panel.promotion.click()
    assert asked.args == ["promotion", busiest.id]


def test_a_month_of_the_chart_opens_that_month(year: FiguresPage, ready: Ready) -> None:
    hit = year.board.leads.chart.hits[3]

    year.board.leads.chart.opened.emit(hit.key)
    ready(year)
    (counted,) = year.panel._lists  # noqa: SLF001

    assert {(day.year, day.month) for day in counted.days} <= {(2026, 4)}
    assert str(len(counted.ids)) in hit.text


def test_a_stage_of_the_funnel_opens_its_leads(year: FiguresPage, ready: Ready) -> None:
    hit = year.board.funnel.chart.hits[-1]

    year.board.funnel.chart.opened.emit(hit.key)
    ready(year)

    assert len(year.panel._lists[0].ids) == figures_of(year).funnel.purchase  # noqa: SLF001


def top_of(page: FiguresPage, part: QWidget) -> int:
    return part.mapTo(page.board.viewport(), QPoint(0, 0)).y()


def test_what_was_pressed_stays_where_it_is_when_the_rows_come_and_go(
    qtbot: QtBot, year: FiguresPage, ready: Ready
) -> None:
    chart = year.board.funnel.chart
    year.board.ensureWidgetVisible(chart)
    before, beside = top_of(year, chart), chart.width()
    assert top_of(year, year.board.time.chart) == before  # two by two

    hit = chart.hits[2]
    qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=hit.area.center().toPoint())
    ready(year)
    qtbot.wait(50)
    assert year.shows_rows
    assert chart.width() != beside
    assert top_of(year, year.board.time.chart) > before
    assert top_of(year, chart) == before

    year.close_rows()
    qtbot.wait(50)
    assert top_of(year, chart) == before


def test_what_was_pressed_comes_back_into_sight_with_the_keyboard(
    qtbot: QtBot, year: FiguresPage, ready: Ready
) -> None:
    chart = year.board.funnel.chart
    year.board.ensureWidgetVisible(chart)
    qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=chart.hits[2].area.center().toPoint())
    ready(year)
    year.board.verticalScrollBar().setValue(0)

    year.close_rows()
    qtbot.wait(50)

    assert chart.hasFocus()
    assert 0 <= top_of(year, chart) <= year.board.viewport().height() - chart.height()


def test_enter_on_a_tile_goes_to_its_rows_and_escape_comes_back(qtbot: QtBot, year: FiguresPage, ready: Ready) -> None:
    year.activateWindow()
    tile = year.board.tiles["deals_won"]
    tile.setFocus()
    QTest.keyClick(tile, Qt.Key.Key_Space)
    ready(year)
    assert year.panel.table is not None
    qtbot.waitUntil(year.panel.table.hasFocus)

    QTest.keyClick(year.panel.table, Qt.Key.Key_Escape)

    assert not year.shows_rows
    qtbot.waitUntil(tile.hasFocus)


def test_a_row_opens_its_record(qtbot: QtBot, year: FiguresPage, ready: Ready) -> None:
    (counted,) = lists(year, ready, "deals_won")
    assert year.panel.table is not None
    year.panel.table.show_row(0)

    with qtbot.waitSignal(year.desk.record_asked) as asked:
        QTest.keyClick(year.panel.table, Qt.Key.Key_Return)

    assert asked.args == ["deal", counted.ids[0]]


def test_rows_follow_a_change_of_the_file(qtbot: QtBot, year: FiguresPage, ready: Ready) -> None:
    before = len(lists(year, ready, "satisfaction")[0].ids)
    with year.desk.workspace.change("Score") as change:
        scores.give_score(change, score=5, on=date(2026, 6, 1))
    qtbot.waitUntil(lambda: year.is_counting, timeout=5_000)
    ready(year)

    assert len(year.panel._lists[0].ids) == before + 1  # noqa: SLF001


def test_the_leads_that_bought_stand_before_those_that_did_not(year: FiguresPage, ready: Ready) -> None:
    (counted,) = lists(year, ready, "conversion")
    assert counted.hits
    assert year.panel.table is not None
    model = year.panel.table.model()
    shown = [model.row(place).id for place in range(len(counted.hits) + 1)]  # type: ignore[attr-defined]
    assert set(shown[:-1]) == counted.hits
    assert shown[-1] not in counted.hits


@pytest.mark.parametrize("name", ["conversion", "deals_won"])
def test_names_keep_their_room_where_the_list_is_narrow(
    year: FiguresPage, ready: Ready, qtbot: QtBot, name: str
) -> None:
    year.resize(1040, 700)
    lists(year, ready, name)
    table = year.panel.table
    assert table is not None
    qtbot.waitUntil(lambda: table.viewport().width() < 540)
    assert table.columnWidth(0) >= 200
