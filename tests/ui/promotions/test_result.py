"""What came of a promotion: its leads and sales, what they cost, and what people objected to."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from pytestqt.qtbot import QtBot

from core import deals, promotions
from core.activities import ActivityKind, Hat, log_activity
from core.ids import Id
from core.money import Minor
from core.promotions import Promotion
from storage import Workspace
from tests import makers
from tests.ui.promotions.conftest import Plan, lead_of
from ui.desk import Desk
from ui.promotions.page import PromotionsPage
from ui.promotions.panel import PromotionPanel

Settled = Callable[[], None]


def test_few_leads_are_too_early_to_tell_and_lead_to_their_record(
    panel: PromotionPanel, sale: Promotion, desk: Desk, qtbot: QtBot, workspace: Workspace
) -> None:
    key = lead_of(workspace, sale)
    panel.show_part("result")
    qtbot.waitUntil(lambda: panel.result.model.rowCount() == 1)
    shown: list[tuple[str, Id]] = []
    desk.record_asked.connect(lambda kind, key: shown.append((kind, key)))

    panel.result.table.clicked.emit(panel.result.model.index(0, 0))

    assert panel.result.word.text().startswith("Too early to tell: 1 lead is too few")
    assert shown == [("lead", key)]


def test_the_cost_of_a_lead_is_rounded_half_up_and_free_leads_cost_nothing(
    page: PromotionsPage, panel: PromotionPanel, sale: Promotion, workspace: Workspace, plan: Plan
) -> None:
    free = plan(name="Word of mouth")
    with workspace.change("Write down") as change:
        for promotion in (sale, sale, free):
            makers.lead(change, promotion_id=promotion.id)
        promotions.spend(change, amount=Minor(1_225), on=date(2026, 6, 2), promotion_id=sale.id)

    panel.show_part("result")
    panel.show_record(sale.id)
    assert panel.result.price.value.text() == "€6.13"
    panel.show_record(free.id)
    assert panel.result.price.value.text() == "€0.00"


def test_the_result_tells_what_people_objected_to_and_what_it_returned(
    panel: PromotionPanel, sale: Promotion, workspace: Workspace, qtbot: QtBot
) -> None:
    came = lead_of(workspace, sale)
    with workspace.change("Sell") as change:
        promotions.spend(change, amount=Minor(4_000), on=date(2026, 6, 2), promotion_id=sale.id)
        for text in ("Too dear", "Too dear", "<b>No parking</b>"):
            log_activity(
                change, kind=ActivityKind.CALL, hat=Hat.SALES, lead_id=came, done_on=date(2026, 6, 3), objection=text
            )
        won = deals.open_deal(change, on=date(2026, 6, 4), lead_id=came, value=10_000)
        deals.win(change, won.id, on=date(2026, 6, 5))
    panel.show_part("result")
    qtbot.waitUntil(lambda: not panel.result.objections.is_reading)

    assert [(line.text, line.times) for line in panel.result.objections.lines] == [
        ("Too dear", 2),
        ("<b>No parking</b>", 1),
    ]
    qtbot.waitUntil(lambda: "sale, " in panel.result.sales.word.text(), timeout=10_000)
    assert panel.result.sales.word.text().startswith("1 sale, €100.00 · return +150% on revenue")


def test_a_promotion_without_sales_and_costs_says_so(panel: PromotionPanel, qtbot: QtBot) -> None:
    panel.show_part("result")
    qtbot.waitUntil(lambda: not panel.result.is_counting, timeout=10_000)

    assert panel.result.sales.word.text() == "No sale counts for it yet, and nothing was spent."
    assert panel.result.objections.isHidden()
