from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from core import promotions
from core.money import Minor
from core.promotions import OfferKind
from storage import Workspace
from tests.ui.conftest import FullDisk
from tests.ui.promotions.conftest import Plan
from ui.kit.empty import Empty
from ui.kit.line import Line
from ui.kit.table_model import Role
from ui.kit.tokens import Tone
from ui.promotions.page import PromotionsPage

Settled = Callable[[], None]


def names(page: PromotionsPage) -> list[str]:
    rows = (page.model.row(number) for number in range(page.model.rowCount()))
    return [row.name for row in rows if row is not None]


def cell(page: PromotionsPage, title: str, role: int = Qt.ItemDataRole.DisplayRole) -> object:
    column = [each.title for each in page.model.columns].index(title)
    return page.model.data(page.model.index(0, column), role)


def test_an_empty_page_says_what_it_is_for_and_offers_to_plan(page: PromotionsPage) -> None:
    empty = page.table.findChild(Empty)
    assert empty is not None
    assert empty.action is not None
    empty.action.click()

    assert page.composer.isVisible()
    assert page.focusWidget() is page.composer.name.editor


def test_each_chip_shows_its_phases(page: PromotionsPage, plan: Plan, settled: Settled) -> None:
    plan(name="Idea")
    plan(name="Next", start_on=date(2026, 7, 1))
    plan(name="Now", start_on=date(2026, 6, 1), end_on=date(2026, 6, 15))
    plan(name="Gone", start_on=date(2026, 5, 1), end_on=date(2026, 5, 31))
    plan(name="Stopped", start_on=date(2026, 6, 1), cancelled_on=date(2026, 6, 10))
    page.reload()

    found = {}
    for chip in ("all", "running", "planned", "over"):
        page.chips.choose(chip)
        found[chip] = set(names(page))

    assert found == {
        "all": {"Idea", "Next", "Now", "Gone", "Stopped"},
        "running": {"Now"},
        "planned": {"Idea", "Next"},
        "over": {"Gone", "Stopped"},
    }


def test_a_promotion_that_runs_says_how_long_yet(page: PromotionsPage, plan: Plan) -> None:
    plan(name="Now", start_on=date(2026, 6, 1), end_on=date(2026, 6, 20))
    page.reload()

    assert cell(page, "When") == "runs now, 6 days left"
    assert cell(page, "Phase") == "Running"


def test_a_planned_promotion_wears_the_colour_of_no_hat(page: PromotionsPage, plan: Plan) -> None:
    plan(name="Next", start_on=date(2026, 7, 1))
    page.reload()

    assert cell(page, "Phase") == "Planned"
    assert cell(page, "Phase", Role.TONE) is Tone.NEUTRAL


def test_money_over_the_budget_has_a_sign_and_says_so(page: PromotionsPage, plan: Plan, workspace: Workspace) -> None:
    kept = plan(name="Flyers", budget=Minor(10_000))
    with workspace.change("Spend") as change:
        promotions.spend(change, amount=Minor(12_000), on=date(2026, 6, 1), promotion_id=kept.id)
    page.reload()

    assert cell(page, "Spent") == "€120.00"
    assert cell(page, "Spent", Role.TONE) is Tone.BAD
    assert cell(page, "Spent", Role.ICON) == "triangle-alert"
    assert cell(page, "Spent", Qt.ItemDataRole.AccessibleTextRole) == "€120.00, over the budget"


def test_both_days_of_a_new_promotion_are_seen_whole_in_a_small_window(page: PromotionsPage, qtbot: QtBot) -> None:
    page.resize(808, 560)  # of a window of 1,024
    page.show_new()
    period = page.composer.period
    period.set_value((date(2026, 11, 25), date(2026, 12, 28)))
    qtbot.wait(20)
    for line in (period.first, period.last):
        assert isinstance(line, Line)
        assert not line.is_cut()


def test_enter_in_the_composer_plans_everything_in_one_step_and_opens_it(
    page: PromotionsPage, qtbot: QtBot, settled: Settled, workspace: Workspace
) -> None:
    page.show_new()
    composer = page.composer
    qtbot.keyClicks(composer.name.editor, "Winter sale")
    qtbot.keyClicks(composer.channel.editor, "flyer")
    first, last = composer.period.findChildren(QLineEdit)[:2]
    qtbot.keyClicks(first, "2026-12-01")
    qtbot.keyClicks(last, "2026-12-24")
    composer.offer.put((OfferKind.PERCENT, 1500))
    qtbot.keyClicks(composer.budget.editor, "420")
    qtbot.keyClick(composer.budget.editor, Qt.Key.Key_Return)
    settled()

    kept = workspace.promotions.get(workspace.promotions.plan().page(0, 1)[0].id)
    assert kept is not None
    assert (kept.name, kept.channel, kept.budget) == ("Winter sale", "flyer", 42_000)
    assert (kept.start_on, kept.end_on) == (date(2026, 12, 1), date(2026, 12, 24))
    assert (kept.offer_kind, kept.offer_value) == (OfferKind.PERCENT, 1500)
    assert workspace.undoable() == "Plan promotion"
    assert page.panel.key == kept.id
    assert not composer.isVisible()


def test_the_composer_says_beside_the_name_that_it_is_missing(page: PromotionsPage, settled: Settled) -> None:
    page.show_new()
    page.composer.keep()
    settled()

    assert "needs a name" in page.composer.name.mistake
    assert page.composer.isVisible()


def test_escape_puts_the_composer_away_with_what_was_typed(page: PromotionsPage, qtbot: QtBot) -> None:
    page.show_new()
    qtbot.keyClicks(page.composer.name.editor, "Nothing")
    qtbot.keyClick(page.composer, Qt.Key.Key_Escape)
    assert not page.composer.isVisible()

    page.show_new()

    assert page.composer.name.editor.text() == "Nothing"


def test_cancel_forgets_what_was_typed(page: PromotionsPage, qtbot: QtBot) -> None:
    page.show_new()
    qtbot.keyClicks(page.composer.name.editor, "Nothing")
    page.composer.stop.click()

    page.show_new()

    assert page.composer.name.editor.text() == ""


def test_plan_it_works_again_after_trouble(
    page: PromotionsPage,
    qtbot: QtBot,
    settled: Settled,
    workspace: Workspace,
    full_disk: FullDisk,
) -> None:
    page.show_new()
    qtbot.keyClicks(page.composer.name.editor, "Winter sale")
    with full_disk():
        page.composer.save.click()
        settled()

    page.composer.save.click()
    settled()

    assert workspace.promotions.plan().count() == 1


def test_a_change_from_elsewhere_is_seen_at_once(page: PromotionsPage, plan: Plan, qtbot: QtBot) -> None:
    plan(name="From elsewhere")

    qtbot.waitUntil(lambda: names(page) == ["From elsewhere"])
