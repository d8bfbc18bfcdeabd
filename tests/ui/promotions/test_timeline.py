from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QRectF, Qt
from pytestqt.qtbot import QtBot

from core.ids import Id
from core.promotions import Phase
from tests.ui.promotions.conftest import Plan
from ui.kit import tokens
from ui.promotions.page import PromotionsPage
from ui.promotions.timeline import bar_colours


def shown(page: PromotionsPage) -> list[str]:
    return [row.name for row in page.timeline.rows.rows]


def test_bars_stand_by_channel_and_start(page: PromotionsPage, plan: Plan) -> None:
    plan(name="Second", channel="flyer", start_on=date(2026, 6, 1), end_on=date(2026, 6, 9))
    plan(name="Posts", channel="social", start_on=date(2026, 5, 1), end_on=date(2026, 5, 9))
    plan(name="First", channel="flyer", start_on=date(2026, 4, 1), end_on=date(2026, 4, 9))

    page.show_view("timeline")

    assert shown(page) == ["First", "Second", "Posts"]
    heads = [page.timeline.rows.index(number, 0).data() for number in range(3)]
    assert heads == ["Flyer", "", "Social media"]


@pytest.mark.parametrize("theme", [tokens.LIGHT, tokens.DARK], ids=["light", "dark"])
@pytest.mark.parametrize("phase", Phase)
def test_every_bar_is_seen_on_its_ground(phase: Phase, theme: tokens.Tokens, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tokens, "current", lambda: theme)
    fill, edge, text, _ = bar_colours(phase)
    assert tokens.contrast(edge, theme.surface) >= 3
    assert tokens.contrast(text, fill) >= 4.5


def test_what_has_no_date_is_counted_below(page: PromotionsPage, plan: Plan) -> None:
    plan(name="Idea")

    page.show_view("timeline")

    assert page.undated.isVisible()
    assert page.undated.text() == "1 promotion has no date yet; the list shows it."
    assert page.timeline.nothing.isVisible()


def test_earlier_months_show_what_was_then(page: PromotionsPage, plan: Plan, qtbot: QtBot) -> None:
    plan(name="Last year", start_on=date(2025, 12, 1), end_on=date(2025, 12, 24))
    page.show_view("timeline")
    assert shown(page) == []

    qtbot.mouseClick(page.views.back, Qt.MouseButton.LeftButton)
    assert shown(page) == ["Last year"]

    qtbot.mouseClick(page.views.home, Qt.MouseButton.LeftButton)
    assert shown(page) == []


def test_enter_on_a_bar_opens_its_record(page: PromotionsPage, plan: Plan, qtbot: QtBot) -> None:
    kept = plan(name="Now", start_on=date(2026, 6, 1))
    page.show_view("timeline")
    page.timeline.selectRow(0)
    opened: list[Id] = []
    page.timeline.opened.connect(opened.append)

    qtbot.keyClick(page.timeline, Qt.Key.Key_Return)

    assert opened == [kept.id]
    qtbot.waitUntil(lambda: page.shows_record)
    assert page.panel.key == kept.id


def test_a_bar_is_told_in_words(page: PromotionsPage, plan: Plan) -> None:
    plan(name="Sale", channel="flyer", start_on=date(2026, 6, 1), end_on=date(2026, 6, 20))
    page.show_view("timeline")

    said = page.timeline.rows.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole)

    assert said == "Sale, Flyer: 1 Jun 2026 to 20 Jun 2026, Running"


def test_time_runs_from_right_to_left_where_one_reads_so(page: PromotionsPage) -> None:
    area = QRectF(0, 0, 1000, 20)
    early, late = page.timeline.period.first, page.timeline.period.last
    assert page.timeline.place(area, early) < page.timeline.place(area, late)

    page.timeline.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    assert page.timeline.place(area, early) > page.timeline.place(area, late)


def test_the_view_is_remembered(page: PromotionsPage) -> None:
    page.show_view("timeline")

    assert page.desk.settings.text("promotions/view") == "timeline"


def test_the_line_of_today_is_seen_over_a_bar_and_below_the_last_row(page: PromotionsPage, plan: Plan) -> None:
    plan(name="Runs", channel="flyer", start_on=date(2026, 5, 1), end_on=date(2026, 8, 1))
    page.show_view("timeline")
    view = page.timeline
    row = view.visualRect(view.rows.index(0, 1))
    today = round(view.place(QRectF(row), view.today))
    month = round(view.place(QRectF(row), date(2026, 9, 1)) + 0.5)
    seen, low = view.viewport().grab().toImage(), view.viewport().height() - 2

    assert seen.pixelColor(today, row.center().y()).name() == tokens.current().text
    assert seen.pixelColor(today, low).name() == tokens.current().text
    assert tokens.current().line in {seen.pixelColor(month + by, low).name() for by in (-1, 0, 1)}


def test_the_line_of_today_leaves_the_name_on_a_bar_alone(page: PromotionsPage, plan: Plan) -> None:
    plan(name="Runs until the end", channel="flyer", start_on=date(2026, 6, 5), end_on=date(2026, 12, 1))
    page.show_view("timeline")
    view = page.timeline
    row = view.visualRect(view.rows.index(0, 1))
    today = round(view.place(QRectF(row), view.today))
    seen = view.viewport().grab().toImage()

    line = [seen.pixelColor(today, row.center().y() + by).name() for by in range(-8, 8)]
    assert tokens.current().text not in line


def test_the_line_of_today_keeps_away_from_a_name_beside_its_bar(page: PromotionsPage, plan: Plan) -> None:
    plan(
        name="A letter whose name is longer than its days",
        channel="flyer",
        start_on=date(2026, 6, 1),
        end_on=date(2026, 6, 2),
    )
    page.show_view("timeline")
    view = page.timeline
    row = view.visualRect(view.rows.index(0, 1))
    today = round(view.place(QRectF(row), view.today))
    seen = view.viewport().grab().toImage()

    line = [seen.pixelColor(today, row.center().y() + by).name() for by in (-10, -9, 9, 10)]
    assert tokens.current().text not in line
    assert seen.pixelColor(today, row.top() + 2).name() == tokens.current().text
