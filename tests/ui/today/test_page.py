from __future__ import annotations

from collections.abc import Callable
from datetime import date, time, timedelta

from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core import content, deals, leads, promotions, targets
from core.activities import ActivityKind, Hat, NextStep, log_activity
from core.money import Minor
from core.targets import TargetMeasure
from storage import Workspace
from tests import makers
from tests.ui.painted import painted
from tests.ui.someone_saves import someone_saves
from tests.ui.today.conftest import settle
from ui.desk import Desk
from ui.kit import tokens
from ui.kit.tokens import Tone
from ui.next_steps.item_view import ItemView
from ui.next_steps.lines import Heading
from ui.today.page import TodayPage

TODAY = date(2026, 6, 15)
Show = Callable[[], TodayPage]


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def listed(view: ItemView) -> list[str]:
    """A list as text: headings in capitals with their number, lines with their state."""
    rows = [row for number in range(view.rows.rowCount()) if (row := view.rows.row(number)) is not None]
    return [
        f"{row.title.upper()} {row.count}"
        if isinstance(row, Heading)
        else " | ".join(part for part in (row.title, getattr(row, "state", "")) if part)
        for row in rows
    ]


def test_an_empty_day_says_so_under_both_hats_and_offers_what_fills_it(show: Show, desk: Desk) -> None:
    page = show()

    assert page.marketing.nothing.isVisible()
    assert page.sales.nothing.isVisible()
    assert page.month.hint.isVisible()
    asked: list[str] = []
    desk.asked.connect(asked.append)
    for button in (page.marketing.start, page.sales.start, page.sales.bring, page.log, page.sell):
        assert button.isVisible()
        button.click()
    assert asked == ["new_promotion", "new_lead", "move_in", "log_it", "quick_sale"]
    sections: list[str] = []
    desk.section_asked.connect(sections.append)
    page.month.set_targets.click()
    assert sections == ["targets"]


def test_an_import_is_offered_while_nobody_is_known(show: Show, workspace: Workspace) -> None:
    with workspace.change("Fill") as change:
        makers.contact(change, "Ana")
    page = show()
    assert page.sales.nothing.isVisible()
    assert not page.sales.bring.isVisible()


def test_the_sales_hat_lists_what_is_due_who_waits_and_what_is_silent(show: Show, workspace: Workspace) -> None:
    with workspace.change("Fill") as change:
        for name, days, at in (("Late", 2, None), ("At four", 0, time(16, 0)), ("Tomorrow", -1, None)):
            made = makers.lead(change, contact_id=makers.contact(change, name).id, on=ago(9))
            log_activity(change, kind=ActivityKind.CALL, hat=Hat.SALES, lead_id=made.id, done_on=ago(8))
            leads.plan_step(change, made.id, NextStep("Call", ago(days), at))
        makers.lead(change, contact_id=makers.contact(change, "Asked").id, on=ago(3))
        makers.deal(change, contact_id=makers.contact(change, "Quiet").id, on=ago(30))

    assert listed(show().sales.list) == [
        "OVERDUE 1", "Late | 2 days late",
        "TODAY 1", "At four | 16:00",
        "WAITING FOR A FIRST ANSWER 1", "Asked | waits 3 days",
        "GONE SILENT 1", "Quiet | silent for 30 days",
    ]  # fmt: skip


def test_the_marketing_hat_lists_what_runs_and_what_content_is_due(show: Show, workspace: Workspace) -> None:
    with workspace.change("Plan") as change:
        sale = makers.promotion(change, "Sale", start_on=ago(3), end_on=ago(-2), budget=Minor(10_000))
        promotions.spend(change, promotion_id=sale.id, on=ago(1), amount=Minor(2_500))
        content.plan_content(change, title="Post", due_on=TODAY, promotion_id=sale.id)
        content.plan_content(change, title="Story", due_on=ago(-3))
    page = show()

    (row,) = page.marketing.running
    assert row.accessibleName() == "Sale. 3 days left. €75.00 left of €100.00"
    assert listed(page.marketing.list) == ["TODAY 1", "Post | today", "THIS WEEK 1", "Story | Thu"]


def test_the_line_under_the_title_begins_with_a_capital_where_days_have_small_letters(show: Show) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("fr_FR"))
    try:
        assert show().tells.text()[0].isupper()
    finally:
        QLocale.setDefault(before)


def test_the_line_under_the_title_counts_both_hats(show: Show, workspace: Workspace) -> None:
    with workspace.change("Plan") as change:
        makers.lead(change, contact_id=makers.contact(change).id, next_step="Call", next_step_on=ago(1))
        content.plan_content(change, title="Post", due_on=TODAY)
        content.plan_content(change, title="Story", due_on=ago(3))

    assert show().tells.text().endswith("2 overdue · 1 due today")


def test_a_long_group_is_cut_and_leads_to_the_rest(qtbot: QtBot, show: Show, workspace: Workspace, desk: Desk) -> None:
    with workspace.change("Fill") as change:
        who = makers.contact(change)
        for number in range(9):
            makers.lead(change, contact_id=who.id, next_step="Call", next_step_on=ago(1 + number))
    page = show()
    asked: list[str] = []
    desk.asked.connect(asked.append)

    view = page.sales.list
    assert listed(view)[0] == "OVERDUE 9"
    assert listed(view)[-1] == "4 more…"
    qtbot.keyClick(view, Qt.Key.Key_End)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert asked == ["go_next_steps"]


def test_the_keyboard_begins_on_what_is_due_and_the_page_scrolls_with_it(
    qtbot: QtBot, show: Show, workspace: Workspace
) -> None:
    with workspace.change("Fill") as change:
        for number in range(20):
            who = makers.contact(change, f"Person {number}")
            makers.lead(change, contact_id=who.id, next_step="Call", next_step_on=ago(number % 2))
    page = show()

    assert page.sales.list.hasFocus()
    qtbot.keyClick(page.sales.list, Qt.Key.Key_End)
    QApplication.processEvents()
    view, area = page.sales.list, page.area
    last = view.visualRect(view.currentIndex())
    below = view.viewport().mapTo(area.viewport(), last.bottomLeft()).y()
    assert below <= area.viewport().height()


def test_putting_an_answer_away_does_not_hand_the_keyboard_around(
    qtbot: QtBot, show: Show, workspace: Workspace
) -> None:
    with workspace.change("Fill") as change:
        who = makers.contact(change, "Ana")
        makers.lead(change, contact_id=who.id, next_step="Call", next_step_on=ago(1))
    page = show()
    view = page.sales.list
    qtbot.keyClick(view, Qt.Key.Key_D)
    went: list[object] = []
    QApplication.instance().focusChanged.connect(lambda _, now: went.append(now))  # type: ignore[union-attr]

    qtbot.keyClick(view.result.outcome.editor, Qt.Key.Key_Escape)

    assert went == [view]


def test_the_month_stands_against_the_targets_there_are(show: Show, workspace: Workspace) -> None:
    with workspace.change("Fill") as change:
        targets.aim_at(change, TODAY, TargetMeasure.REVENUE, 100_000)
        targets.aim_at(change, TODAY, TargetMeasure.DEALS_WON, 1)
        won = makers.deal(change, on=ago(5))
        deals.win(change, won.id, on=ago(1), value=Minor(15_025))
        log_activity(change, kind=ActivityKind.CALL, hat=Hat.SALES, done_on=TODAY, minutes=80)
        log_activity(change, kind=ActivityKind.NOTE, hat=Hat.MARKETING, done_on=ago(14), minutes=30)
    page = show()

    names = [gauge.accessibleName() for gauge in page.month.gauges.values()]
    assert names == [
        "Revenue: €150.25 of €1,000. €301 at this pace; €56.65 a day would do",
        "Deals won: 1 of 1. reached",
    ]
    assert [balance.accessibleName() for balance in page.week.balances] == [
        "Hours this week: Marketing 0 min, Sales 1 h 20",
        "Hours this month: Marketing 30 min, Sales 1 h 20",
    ]


def test_a_change_moves_the_month(qtbot: QtBot, show: Show, workspace: Workspace) -> None:
    with workspace.change("Aim") as change:
        targets.aim_at(change, TODAY, TargetMeasure.DEALS_WON, 2)
    page = show()
    gauge = page.month.gauges["deals_won"]
    assert gauge.reached.text() == "0"

    with workspace.change("Win") as change:
        deals.win(change, makers.deal(change, on=ago(1)).id, on=TODAY)

    qtbot.waitUntil(lambda: gauge.reached.text() == "1")
    settle(qtbot, page)


def test_a_change_comes_also_where_someone_saves_while_it_is_read(
    qtbot: QtBot, show: Show, workspace: Workspace
) -> None:
    page = show()
    with workspace.change("Plan") as change:
        content.plan_content(change, title="Post", due_on=TODAY)
    with someone_saves(workspace.path):
        qtbot.waitUntil(lambda: page.stale, timeout=5_000)
    settle(qtbot, page)

    assert "Post" in " ".join(listed(page.marketing.list))


def test_a_change_is_read_when_one_comes_back_where_one_left_while_it_was_read(
    qtbot: QtBot, show: Show, workspace: Workspace
) -> None:
    page = show()
    with workspace.change("Plan") as change:
        content.plan_content(change, title="Post", due_on=TODAY)
    page.mark_stale()
    page.hide()
    qtbot.waitUntil(lambda: page.stale)
    page.show()
    settle(qtbot, page)

    assert "Post" in " ".join(listed(page.marketing.list))


def test_content_is_done_with_the_next_piece_and_the_minutes(qtbot: QtBot, show: Show, workspace: Workspace) -> None:
    with workspace.change("Plan") as change:
        content.plan_content(change, title="Post", due_on=TODAY)
    page = show()
    view = page.marketing.list

    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_D)
    qtbot.keyClicks(view.result.minutes.editor, "25")
    qtbot.keyClicks(view.result.following.what, "Story")
    qtbot.keyClicks(view.result.following.day, "fri")
    qtbot.keyClick(view.result.following.day, Qt.Key.Key_Return)
    settle(qtbot, page)

    assert listed(view) == ["THIS WEEK 1", "Story | Fri"]
    assert page.week.balances[0].accessibleName() == "Hours this week: Marketing 25 min, Sales 0 min"


def test_enter_asks_for_the_record(qtbot: QtBot, show: Show, workspace: Workspace, desk: Desk) -> None:
    with workspace.change("Fill") as change:
        deal = makers.deal(change, on=ago(1))
        deals.plan_step(change, deal.id, NextStep("Ask", TODAY))
    page = show()

    with qtbot.waitSignal(desk.record_asked) as asked:
        qtbot.keyClick(page.sales.list, Qt.Key.Key_Return)

    assert asked.args == ["deal", deal.id]


def test_the_month_comes_into_sight_beside_much_that_is_to_be_sold(show: Show, workspace: Workspace) -> None:
    with workspace.change("Fill") as change:
        for number in range(6):
            made = makers.lead(change, contact_id=makers.contact(change, f"Late {number}").id, on=ago(9))
            leads.plan_step(change, made.id, NextStep("Call", ago(2)))
    page = show()

    assert page.month.width() == page.marketing.width()
    assert page.month.mapTo(page, QPoint()).y() < page.sales.mapTo(page, page.sales.rect().bottomLeft()).y()


def test_the_month_takes_the_whole_width_below_what_is_alike(show: Show) -> None:
    page = show()

    assert page.month.width() > page.marketing.width() + page.sales.width()
    assert page.month.mapTo(page, QPoint()).y() > page.sales.mapTo(page, page.sales.rect().bottomLeft()).y()


def test_only_money_goes_well_or_badly_in_colour(show: Show, workspace: Workspace) -> None:
    with workspace.change("Aim") as change:
        for measure in TargetMeasure:
            targets.aim_at(change, TODAY, measure, 100)
    page = show()

    assert {name: gauge.bar.tone for name, gauge in page.month.gauges.items()} == {
        "revenue": Tone.BAD,
        "deals_won": Tone.SALES,
        "leads_received": Tone.MARKETING,
        "activities": Tone.NEUTRAL,
    }


def test_the_rows_of_a_card_begin_where_its_title_does(show: Show, workspace: Workspace) -> None:
    with workspace.change("Plan") as change:
        makers.promotion(change, "Sale", start_on=ago(3), end_on=ago(-2))
        content.plan_content(change, title="Post", due_on=TODAY)
    page = show()

    begins = {each.text: each.edges[0] for each in painted(page.marketing)}
    head = page.marketing.title.parentWidget()
    assert head is not None
    edge = head.mapTo(page.marketing, head.contentsRect().topLeft()).x()
    assert {round(begins[text]) for text in ("Sale", "Today  1")} == {edge}


def test_no_line_doubles_the_edge_below_the_last_row(show: Show, workspace: Workspace) -> None:
    with workspace.change("Plan") as change:
        makers.promotion(change, "Sale", start_on=ago(3), end_on=ago(-2))
        makers.promotion(change, "Fair", start_on=ago(3), end_on=ago(-2))
        makers.lead(change, contact_id=makers.contact(change).id, next_step="Call", next_step_on=ago(1))
    page = show()

    assert [row.is_last for row in page.marketing.running] == [False, True]
    page.sell.setFocus()
    seen = page.sales.list.viewport().grab().toImage()
    assert seen.pixelColor(100, seen.height() - 1).name() != tokens.current().line
