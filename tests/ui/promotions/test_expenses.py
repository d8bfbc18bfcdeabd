"""What was spent on a promotion: written down, edited in place, deleted, and never lost."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core import ids, promotions
from core.ids import Id
from core.money import Minor
from core.promotions import Promotion
from storage import Workspace
from tests.ui.conftest import FullDisk
from tests.ui.promotions.conftest import Plan
from ui.desk import Desk
from ui.kit import turns
from ui.promotions.page import PromotionsPage
from ui.promotions.panel import PromotionPanel

Settled = Callable[[], None]


@pytest.fixture
def other(plan: Plan) -> Promotion:
    """Another promotion to walk to."""
    return plan(name="Summer sale")


@pytest.fixture
def written(page: PromotionsPage, panel: PromotionPanel, sale: Promotion, workspace: Workspace) -> Id:
    """An expense that stands in the record."""
    with workspace.change("Spend") as change:
        key = promotions.spend(change, amount=Minor(4_600), on=date(2026, 6, 2), promotion_id=sale.id).id
    page.open_record(sale.id)
    panel.show_part("do")
    panel.reload()
    return key


def test_enter_writes_an_expense_down(
    panel: PromotionPanel, sale: Promotion, qtbot: QtBot, settled: Settled, workspace: Workspace
) -> None:
    panel.show_part("do")
    line = panel.do.spending.line
    qtbot.keyClicks(line.note, "printing")
    qtbot.keyClicks(line.amount, "46")
    qtbot.keyClick(line.amount, Qt.Key.Key_Return)
    settled()

    [spent] = workspace.promotions.expenses(sale.id)
    assert (spent.note, spent.amount, spent.spent_on) == ("printing", 4_600, date(2026, 6, 15))
    qtbot.waitUntil(lambda: len(panel.do.spending.rows) == 1)
    assert line.amount.text() == ""


def test_an_expense_without_an_amount_is_asked_for_and_not_lost(panel: PromotionPanel, qtbot: QtBot) -> None:
    panel.show_part("do")
    line = panel.do.spending.line
    qtbot.keyClicks(line.note, "printing")
    qtbot.keyClick(line.note, Qt.Key.Key_Return)

    assert line.mistake.text() == "How much was it?"
    assert line.note.text() == "printing"


def test_an_expense_is_edited_in_place_and_deleted_with_undo(
    panel: PromotionPanel, sale: Promotion, desk: Desk, qtbot: QtBot, settled: Settled, workspace: Workspace
) -> None:
    with workspace.change("Spend") as change:
        key = promotions.spend(change, amount=Minor(4_600), on=date(2026, 6, 2), promotion_id=sale.id).id
    panel.show_part("do")
    qtbot.waitUntil(lambda: key in panel.do.spending.rows)
    row = panel.do.spending.rows[key]
    row.amount.put(5_000)
    settled()
    assert workspace.promotions.expenses(sale.id)[0].amount == 5_000

    offered: list[str] = []
    desk.operations.done.connect(lambda _label, _, offer: offered.append(offer))
    row.delete.click()
    settled()

    assert workspace.promotions.expenses(sale.id) == []
    assert offered == ["Done: Delete expense"]
    qtbot.waitUntil(lambda: not panel.do.spending.rows)


def test_an_amount_that_is_none_waits_at_its_expense_where_one_walks_to_another_promotion_and_back(
    panel: PromotionPanel, sale: Promotion, other: Promotion, written: Id, page: PromotionsPage, qtbot: QtBot
) -> None:
    amount = panel.do.spending.rows[written].amount
    amount.editor.selectAll()
    qtbot.keyClicks(amount.editor, "46,5O")
    assert not amount.flush(), "its sentence stands beside it"

    page.open_record(other.id)
    page.open_record(sale.id)
    panel.show_part("do")

    assert panel.do.spending.rows[written].amount.editor.text() == "46,5O"


def test_what_the_full_disk_refused_of_an_expense_waits_at_it_where_one_walked_on(
    panel: PromotionPanel,
    sale: Promotion,
    other: Promotion,
    written: Id,
    page: PromotionsPage,
    qtbot: QtBot,
    desk: Desk,
    full_disk: FullDisk,
) -> None:
    with full_disk():
        qtbot.keyClicks(panel.do.spending.rows[written].note.editor, "Flour")
        page.open_record(other.id)
        qtbot.waitUntil(lambda: desk.operations.idle and turns.is_idle())

    page.open_record(sale.id)
    panel.show_part("do")

    assert panel.do.spending.rows[written].note.editor.text() == "Flour"
    panel.do.spending.rows[written].flush()
    qtbot.waitUntil(lambda: desk.operations.idle and turns.is_idle())
    assert desk.drafts.get(f"expense {ids.text(written)}") is None


def test_from_the_bin_of_an_expense_one_comes_to_what_the_next_was_for_and_then_to_the_line_for_another(
    at_keyboard: None,
    panel: PromotionPanel,
    sale: Promotion,
    written: Id,
    workspace: Workspace,
    qtbot: QtBot,
    settled: Settled,
) -> None:
    with workspace.change("Spend") as change:
        key = promotions.spend(change, amount=Minor(900), on=date(2026, 6, 3), promotion_id=sale.id).id
    settled()
    spending = panel.do.spending
    for spent, words in ((written, spending.rows[key].note.editor), (key, spending.line.note)):
        spending.rows[spent].delete.setFocus()
        qtbot.keyClick(spending.rows[spent].delete, Qt.Key.Key_Space)
        settled()
        assert spending.window().focusWidget() is words
