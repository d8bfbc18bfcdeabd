"""Quick sale and Log it, on a real file."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from core import catalog, coupons, deals, leads
from core.activities import ActivityKind, Hat
from core.deals import Deal, Outcome
from core.log_it import About
from core.money import Minor
from core.promotions import OfferKind
from storage import Workspace
from tests import makers
from tests.ui.slow_disk import slow_disk
from ui.desk import Desk
from ui.dock import Dock

TODAY = date(2026, 6, 15)
Settled = Callable[[], None]


def type_into(qtbot: QtBot, line: QLineEdit, text: str) -> None:
    line.setFocus()
    line.clear()
    qtbot.keyClicks(line, text)
    if (suggestions := QApplication.activePopupWidget()) is not None:
        suggestions.hide()
    line.window().activateWindow()
    qtbot.waitUntil(line.window().isActiveWindow)
    line.setFocus()


def sold(workspace: Workspace) -> Deal:
    (row,) = workspace.deals.everything(Outcome.WON).page(0, 5)
    deal = workspace.deals.get(row.id)
    assert deal is not None
    return deal


def test_the_catalogue_says_what_it_costs(qtbot: QtBot, dock: Dock, workspace: Workspace, settled: Settled) -> None:
    with workspace.change("Fill") as change:
        catalog.add_product(change, name="Candle", price=Minor(1200), cost=Minor(500))
    dock.open("quick_sale")
    slip = dock.slip("quick_sale")

    type_into(qtbot, slip.what.editor, "3 candles")
    qtbot.keyClick(slip.what.editor, Qt.Key.Key_Tab)
    assert slip.amount.value == 3600
    qtbot.keyClick(slip.amount.editor, Qt.Key.Key_Return)
    settled()

    deal = sold(workspace)
    assert (deal.title, deal.value, deal.cost) == ("3 × Candle", 3600, 1500)
    assert dock.isHidden()


def test_a_longer_name_is_another_thing(qtbot: QtBot, dock: Dock, workspace: Workspace, settled: Settled) -> None:
    with workspace.change("Fill") as change:
        catalog.add_product(change, name="Scones, a dozen", price=Minor(1600), cost=Minor(550))
    dock.open("quick_sale")
    slip = dock.slip("quick_sale")

    type_into(qtbot, slip.what.editor, "2 scones")
    type_into(qtbot, slip.amount.editor, "7.50")
    qtbot.keyClick(slip.amount.editor, Qt.Key.Key_Return)
    settled()

    deal = sold(workspace)
    assert (deal.title, deal.value, deal.cost) == ("2 × scones", 750, None)


def test_an_offer_lowers_the_price_and_a_typed_amount_stays(
    qtbot: QtBot, dock: Dock, workspace: Workspace, settled: Settled
) -> None:
    with workspace.change("Fill") as change:
        catalog.add_product(change, name="Candle", price=Minor(1000))
        sale = makers.promotion(change, "Sale", start_on=TODAY, offer_kind=OfferKind.PERCENT, offer_value=1500)
    dock.open("quick_sale")
    slip = dock.slip("quick_sale")

    type_into(qtbot, slip.what.editor, "Candle")
    type_into(qtbot, slip.by.editor, "Sale")
    qtbot.keyClick(slip.by.editor, Qt.Key.Key_Backtab)
    assert slip.amount.value == 850
    type_into(qtbot, slip.amount.editor, "8")
    type_into(qtbot, slip.what.editor, "2 x candle")
    qtbot.keyClick(slip.what.editor, Qt.Key.Key_Return)
    settled()

    deal = sold(workspace)
    assert (deal.value, deal.promotion_id) == (800, sale.id)


def test_what_is_neither_a_promotion_nor_a_coupon_is_told_beside_the_field_and_everything_stays(
    qtbot: QtBot, dock: Dock, workspace: Workspace, settled: Settled
) -> None:
    dock.open("quick_sale")
    slip = dock.slip("quick_sale")
    type_into(qtbot, slip.what.editor, "a scarf")
    type_into(qtbot, slip.amount.editor, "49")
    type_into(qtbot, slip.who.editor, "Ana")
    type_into(qtbot, slip.by.editor, "WINTER")
    qtbot.keyClick(slip.by.editor, Qt.Key.Key_Return)
    settled()

    assert slip.by.mistake == "“WINTER” is neither a promotion nor the code of a coupon."
    assert (slip.what.editor.text(), slip.who.editor.text()) == ("a scarf", "Ana")
    assert workspace.deals.everything().count() == 0
    assert workspace.contacts.everyone().count() == 0


@pytest.mark.parametrize(("typed", "told"), [("Ana", "Ana"), ("Ana L", "Ana L (new contact)"), ("", "")])
def test_a_sale_says_to_whom_and_whether_they_are_new(
    typed: str, told: str, qtbot: QtBot, dock: Dock, desk: Desk, workspace: Workspace, settled: Settled
) -> None:
    with workspace.change("Fill") as change:
        makers.contact(change, "Ana")
    offers: list[str] = []
    desk.operations.done.connect(lambda _label, _changed, offer: offers.append(offer))
    dock.open("quick_sale")
    slip = dock.slip("quick_sale")

    type_into(qtbot, slip.who.editor, typed)
    type_into(qtbot, slip.amount.editor, "4")
    qtbot.keyClick(slip.amount.editor, Qt.Key.Key_Return)
    settled()

    assert offers == ["Sold: " + " · ".join(part for part in ("€4.00", told) if part)]


def test_a_coupon_is_redeemed_with_the_sale(qtbot: QtBot, dock: Dock, workspace: Workspace, settled: Settled) -> None:
    with workspace.change("Fill") as change:
        sale = makers.promotion(change, "Sale")
        coupons.add_coupon(change, code="WINTER", promotion_id=sale.id, use_limit=1)
    dock.open("quick_sale")
    slip = dock.slip("quick_sale")
    type_into(qtbot, slip.amount.editor, "49")
    type_into(qtbot, slip.by.editor, "WINTER")
    qtbot.keyClick(slip.by.editor, Qt.Key.Key_Return)
    settled()

    assert (sold(workspace).coupon_code, sold(workspace).promotion_id) == ("WINTER", sale.id)


@pytest.mark.parametrize(("typed", "says"), [("", "How much was it?"), ("lots", "is not a number")])
def test_an_amount_that_is_none_is_asked_for(
    qtbot: QtBot, dock: Dock, workspace: Workspace, typed: str, says: str
) -> None:
    dock.open("quick_sale")
    slip = dock.slip("quick_sale")
    type_into(qtbot, slip.amount.editor, typed)
    type_into(qtbot, slip.what.editor, "a scarf")
    qtbot.keyClick(slip.what.editor, Qt.Key.Key_Return)

    assert says in slip.amount.mistake
    assert workspace.deals.everything().count() == 0


def test_a_known_buyer_is_meant_and_a_new_name_becomes_a_contact(
    qtbot: QtBot, dock: Dock, workspace: Workspace, settled: Settled
) -> None:
    with workspace.change("Fill") as change:
        ana = makers.contact(change, "Ana Lopez")
    for name in ("ana lopez", "Bo Lind"):
        dock.open("quick_sale")
        slip = dock.slip("quick_sale")
        type_into(qtbot, slip.amount.editor, "5")
        type_into(qtbot, slip.who.editor, name)
        qtbot.keyClick(slip.who.editor, Qt.Key.Key_Return)
        settled()

    buyers = {row.contact for row in workspace.deals.everything(Outcome.WON).page(0, 5)}
    assert buyers == {"Ana Lopez", "Bo Lind"}
    assert workspace.deals.of_contact(ana.id)[0].value == 500


def test_escape_puts_away_keeps_what_was_typed_and_gives_the_keyboard_back(qtbot: QtBot, dock: Dock) -> None:
    before = QApplication.focusWidget()
    dock.open("quick_sale")
    slip = dock.slip("quick_sale")
    type_into(qtbot, slip.what.editor, "a scarf")
    qtbot.keyClick(slip.what.editor, Qt.Key.Key_Escape)

    assert dock.isHidden()
    assert QApplication.focusWidget() is before
    dock.open("quick_sale")
    assert slip.what.editor.text() == "a scarf"
    slip.give_up()


def test_what_is_typed_on_a_slip_while_it_is_saved_stays_and_what_was_saved_goes(
    qtbot: QtBot, dock: Dock, desk: Desk, workspace: Workspace, settled: Settled
) -> None:
    dock.open("quick_sale")
    slip = dock.slip("quick_sale")
    type_into(qtbot, slip.what.editor, "a scarf")
    type_into(qtbot, slip.amount.editor, "20")
    with slow_disk(desk) as go:
        qtbot.keyClick(slip.amount.editor, Qt.Key.Key_Return)
        type_into(qtbot, slip.what.editor, "a hat")
        go.set()
        settled()

    assert sold(workspace).title == "a scarf"
    assert slip.isVisible()
    assert slip.what.editor.hasFocus()
    assert (slip.what.editor.text(), slip.amount.editor.text()) == ("a hat", "")
    assert "a hat" in str(desk.drafts.get("SaleSlip"))
    slip.give_up()


def test_a_slip_put_away_while_it_is_saved_is_empty_the_next_time(
    qtbot: QtBot, dock: Dock, desk: Desk, settled: Settled
) -> None:
    dock.open("quick_sale")
    slip = dock.slip("quick_sale")
    type_into(qtbot, slip.what.editor, "a scarf")
    type_into(qtbot, slip.amount.editor, "20")
    with slow_disk(desk) as go:
        qtbot.keyClick(slip.amount.editor, Qt.Key.Key_Return)
        qtbot.keyClick(slip.amount.editor, Qt.Key.Key_Escape)
        go.set()
        settled()
    assert desk.drafts.get("SaleSlip") is None
    dock.open("quick_sale")

    assert slip.what.editor.text() == ""


def test_one_slip_takes_the_place_of_the_other(qtbot: QtBot, dock: Dock) -> None:
    dock.open("quick_sale")
    dock.open("log_it")

    assert dock.slip("quick_sale").isHidden()
    assert dock.slip("log_it").isVisible()


def test_log_it_offers_what_is_open_with_someone(
    qtbot: QtBot, dock: Dock, workspace: Workspace, settled: Settled
) -> None:
    with workspace.change("Fill") as change:
        ana = makers.contact(change, "Ana Lopez")
        lead = leads.receive(change, contact_id=ana.id, on=TODAY, interest="two cakes")
        lost = makers.deal(change, contact_id=ana.id, title="Lost", on=TODAY)
        deals.lose(change, lost.id, on=TODAY)
    dock.open("log_it")
    slip = dock.slip("log_it")
    type_into(qtbot, slip.who.editor, "Ana Lopez")

    offered = [slip.about.editor.itemText(number) for number in range(slip.about.editor.count())]
    assert offered == ["Nothing in particular", "Lead: two cakes"]
    assert slip.about.value == About(lead_id=lead.id)
    slip.kinds.choose(ActivityKind.VISIT)
    type_into(qtbot, slip.outcome.editor, "came by")
    type_into(qtbot, slip.minutes.editor, "10")
    qtbot.keyClick(slip.minutes.editor, Qt.Key.Key_Return)
    settled()

    (done,) = workspace.activities.of_lead(lead.id)
    assert (done.kind, done.outcome, done.minutes, done.contact_id) == ("visit", "came by", 10, ana.id)


def test_marketing_work_may_be_about_a_promotion(
    qtbot: QtBot, dock: Dock, workspace: Workspace, settled: Settled
) -> None:
    with workspace.change("Fill") as change:
        sale = makers.promotion(change, "Sale", start_on=TODAY - timedelta(days=1))
    dock.open("log_it")
    slip = dock.slip("log_it")
    slip.hat.put(Hat.MARKETING)
    slip.about.put(About(promotion_id=sale.id))
    type_into(qtbot, slip.outcome.editor, "flyers ordered")
    qtbot.keyClick(slip.outcome.editor, Qt.Key.Key_Return)
    settled()

    (done,) = workspace.activities.of_promotion(sale.id)
    assert (done.hat, done.outcome, done.contact_id) == (Hat.MARKETING, "flyers ordered", None)


@pytest.mark.parametrize(("day", "told"), [("14 Jun", "That day has gone by"), ("15 Jun", ""), ("today", "")])
def test_log_it_plans_nothing_on_a_day_that_has_gone_by(
    qtbot: QtBot, dock: Dock, desk: Desk, workspace: Workspace, settled: Settled, day: str, told: str
) -> None:
    dock.open("log_it")
    slip = dock.slip("log_it")
    type_into(qtbot, slip.who.editor, "Ana Lopez")
    type_into(qtbot, slip.following.what, "Send the menu")
    type_into(qtbot, slip.following.day, day)
    qtbot.keyClick(slip.following.day, Qt.Key.Key_Return)
    settled()

    assert told in slip.following.mistake
    if told:
        assert slip.following.day.hasFocus()
        assert workspace.leads.inbox().count() == 0
        slip.give_up()
    else:
        (lead,) = workspace.leads.inbox().page(0, 9)
        assert lead.next_step_on == desk.today


def test_a_next_step_with_nobody_is_told_beside_who(
    qtbot: QtBot, dock: Dock, workspace: Workspace, settled: Settled
) -> None:
    dock.open("log_it")
    slip = dock.slip("log_it")
    type_into(qtbot, slip.following.what, "Send the menu")
    qtbot.keyClick(slip.following.what, Qt.Key.Key_Return)
    settled()

    assert slip.who.mistake == "With whom? A next step needs someone to take it with."
    assert slip.following.what.text() == "Send the menu"
    slip.give_up()
