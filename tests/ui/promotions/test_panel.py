"""The record of a promotion: its plan, what earlier ones taught, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from core import contacts, deals, leads, promotions
from core.ids import Id
from core.money import Minor
from core.promotions import Promotion
from storage import Workspace
from tests.makers import DAY
from tests.ui.promotions.conftest import Plan, lead_of
from tests.ui.someone_saves import someone_saves
from ui.desk import Desk
from ui.promotions.page import PromotionsPage
from ui.promotions.panel import PromotionPanel

Settled = Callable[[], None]


def test_a_field_is_saved_as_you_go(
    panel: PromotionPanel, sale: Promotion, qtbot: QtBot, settled: Settled, workspace: Workspace
) -> None:
    budget = panel.plan.plan.field("budget")
    qtbot.keyClicks(budget.editor, "420")  # type: ignore[attr-defined]
    budget.flush()
    settled()

    kept = workspace.promotions.get(sale.id)
    assert kept is not None
    assert kept.budget == 42_000


def test_start_and_end_are_one_change(
    panel: PromotionPanel, sale: Promotion, settled: Settled, workspace: Workspace
) -> None:
    panel.plan.plan.field("period").put((date(2026, 8, 1), date(2026, 8, 2)))
    settled()
    with workspace.change("Look") as change:
        moved = change.get(Promotion, sale.id)

    assert (moved.start_on, moved.end_on) == (date(2026, 8, 1), date(2026, 8, 2))
    workspace.undo()
    kept = workspace.promotions.get(sale.id)
    assert kept is not None
    assert kept.start_on == date(2026, 6, 1)


def test_the_break_even_follows_what_is_typed(panel: PromotionPanel, qtbot: QtBot) -> None:
    for form, name, text in (
        (panel.plan.plan, "budget", "420"),
        (panel.plan.expected, "expected_sale", "50"),
        (panel.plan.expected, "expected_cost", "20"),
        (panel.plan.expected, "expected_conversion", "20"),
    ):
        qtbot.keyClicks(form.field(name).editor, text)  # type: ignore[attr-defined]

    assert panel.plan.break_even.verdict.text() == (
        "You need 14 sales to earn back €420.00; at 20% conversion that is 70 leads."
    )
    panel.flush()


def test_the_break_even_names_what_is_missing(panel: PromotionPanel, qtbot: QtBot) -> None:
    qtbot.keyClicks(panel.plan.plan.field("budget").editor, "420")  # type: ignore[attr-defined]

    assert panel.plan.break_even.more.text() == (
        "To tell you, this needs what an average sale brings and what that sale costs you."
    )
    panel.flush()


@pytest.mark.parametrize(
    ("sold", "told"),
    [
        ((9, 21, 12), "Buyers from each of 3 earlier promotions by “Flyer”: 9 to 21."),
        ((2, 2, 2, 2), "Buyers from each of 4 earlier promotions by “Flyer”: 2."),
        ((9, 21), ""),
    ],
)
def test_the_plan_tells_what_enough_earlier_promotions_by_the_same_channel_brought(
    page: PromotionsPage, sale: Promotion, plan: Plan, workspace: Workspace, sold: tuple[int, ...], told: str
) -> None:
    for number, count in enumerate(sold):
        name, day = f"Before {number}", date(2026, 2, 1)
        before = plan(name=name, channel="flyer", start_on=day, end_on=date(2026, 2, 9))
        with workspace.change("Sell") as change:
            for each in range(count):
                who = contacts.add_contact(change, name=f"{name} {each}")
                lead = leads.receive(change, contact_id=who.id, promotion_id=before.id, on=day)
                deals.win(
                    change,
                    deals.open_deal(change, on=day, lead_id=lead.id, title="Cake", value=Minor(10_00)).id,
                    on=day,
                )
    plan(name="By radio", channel="radio", start_on=date(2026, 2, 1), end_on=date(2026, 2, 9))
    plan(name="Called off", channel="flyer", start_on=date(2026, 2, 1), end_on=date(2026, 2, 9), cancelled_on=DAY)
    page.reload()
    page.open_record(sale.id)

    earlier = page.panel.plan.break_even.earlier
    assert (earlier.text() if not earlier.isHidden() else "") == told


def test_calling_off_is_taken_back_by_the_same_button(
    panel: PromotionPanel, sale: Promotion, settled: Settled, qtbot: QtBot, workspace: Workspace
) -> None:
    panel.call_off.click()
    settled()
    qtbot.waitUntil(lambda: panel.phase.text() == "Called off")
    panel.call_off.click()
    settled()

    kept = workspace.promotions.get(sale.id)
    assert kept is not None
    assert kept.cancelled_on is None


def test_deleting_tells_how_many_records_stay(
    panel: PromotionPanel, sale: Promotion, desk: Desk, settled: Settled, workspace: Workspace
) -> None:
    key = lead_of(workspace, sale)
    said: list[str] = []
    desk.operations.done.connect(lambda _label, _changed, offer: said.append(offer))

    panel.delete.click()
    settled()

    assert said == ["“Winter sale” is in the bin. 1 record that came of it stays, without the promotion."]
    assert workspace.promotions.get(sale.id) is None
    left = workspace.leads.get(key)
    assert left is not None
    assert left.promotion_id is None


def test_a_lead_can_be_asked_for_from_the_promotion(
    page: PromotionsPage, panel: PromotionPanel, sale: Promotion
) -> None:
    asked: list[Id] = []
    page.lead_asked.connect(asked.append)

    panel.lead.click()

    assert asked == [sale.id]


def test_a_record_that_cannot_be_read_while_someone_saves_is_read_a_moment_later(
    page: PromotionsPage, panel: PromotionPanel, plan: Plan, qtbot: QtBot, workspace: Workspace
) -> None:
    other = plan(name="Other")
    with someone_saves(workspace.path):
        assert page.open_record(other.id)
        assert not panel.area.isEnabled()

    qtbot.waitUntil(panel.area.isEnabled)
    assert panel.plan.plan.field("name").value == "Other"


def test_a_clash_tells_the_other_value_as_the_owner_writes_it(
    panel: PromotionPanel, sale: Promotion, qtbot: QtBot, settled: Settled, workspace: Workspace
) -> None:
    budget = panel.plan.plan.field("budget")
    line: QLineEdit = budget.editor  # type: ignore[attr-defined]
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, "500")
    with workspace.change("Elsewhere") as change:
        promotions.edit_promotion(change, sale.id, budget=Minor(8_000))
    qtbot.keyClick(line, Qt.Key.Key_Return)
    settled()
    qtbot.waitUntil(lambda: bool(budget.mistake))

    assert "it now says “€80.00”" in budget.mistake
    budget.revert()


def test_a_promotion_is_planned_once_more_and_shown_with_its_plan(
    panel: PromotionPanel, page: PromotionsPage, sale: Promotion, desk: Desk, workspace: Workspace, settled: Settled
) -> None:
    offered: list[str] = []
    desk.operations.done.connect(lambda _label, _, offer: offered.append(offer))
    panel.show_part("lesson")
    panel.again.click()
    settled()

    assert offered == ["“Winter sale” is planned: 1 Jun 2027 – 30 Jun 2027"]
    assert page.panel.key not in (None, sale.id)
    again = workspace.promotions.get(page.panel.key)
    assert again is not None
    assert (again.name, again.channel, again.start_on) == ("Winter sale", "flyer", date(2027, 6, 1))
    assert panel.tabs.currentIndex() == 0
    desk.operations.undo()
    settled()
    assert [row.id for row in workspace.promotions.plan().page(0, 5)] == [sale.id]


def test_planning_one_shows_what_a_similar_one_taught_and_leads_there(
    panel: PromotionPanel, page: PromotionsPage, sale: Promotion, plan: Plan, desk: Desk, qtbot: QtBot
) -> None:
    assert panel.plan.lesson.isHidden()
    old = plan(name="Winter sale 2025", start_on=date(2025, 1, 2), end_on=date(2025, 2, 1), lesson="More <b>flyers</b>")
    qtbot.waitUntil(lambda: not panel.plan.lesson.isHidden())

    assert panel.plan.lesson.text.text() == "More <b>flyers</b>"
    with qtbot.waitSignal(desk.record_asked) as asked:
        panel.plan.lesson.link.rows[0].click()
    assert asked.args == ["promotion", old.id]
    page.open_record(old.id)
    assert panel.plan.lesson.isHidden()


@pytest.mark.parametrize(
    ("start", "end", "stands_out"),
    [
        (date(2026, 6, 1), date(2026, 6, 30), "Write down a lead"),
        (date(2026, 1, 1), date(2026, 1, 30), "Repeat"),
        (None, None, ""),
        (date(2026, 9, 1), None, ""),
    ],
)
def test_the_button_that_stands_out_fits_how_far_the_promotion_is(
    page: PromotionsPage, plan: Plan, start: date | None, end: date | None, stands_out: str
) -> None:
    made = plan(name="Winter sale", start_on=start, end_on=end)
    page.reload()
    page.open_record(made.id)
    panel = page.panel
    assert [each.text() for each in (panel.lead, panel.again) if each.property("kind") == "primary"] == [
        *filter(None, [stands_out])
    ]
