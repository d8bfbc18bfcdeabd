"""A slip that is opened in the moment in which someone saves offers a moment later what it could not read then."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core import catalog, leads
from core.activities import Hat
from core.ids import Id
from core.log_it import About
from core.money import Minor
from storage import Workspace
from tests import makers
from tests.ui.someone_saves import someone_saves
from ui.desk import Desk
from ui.leads.composer import LeadComposer
from ui.leads.who import Who, WhoField
from ui.log_it.slip import LogSlip
from ui.quick_sale.slip import SaleSlip
from ui.record.slip import Slip

TODAY = date(2026, 6, 15)
S = TypeVar("S", bound=Slip)
Opened = Callable[[Callable[[Desk], S]], S]


@pytest.fixture
def opened(qtbot: QtBot, desk: Desk, workspace: Workspace) -> Opened[Slip]:
    """Make a slip and open it while someone saves."""

    def open_slip(kind: Callable[[Desk], Slip]) -> Slip:
        slip = kind(desk)
        qtbot.addWidget(slip)
        slip.resize(900, 200)
        with someone_saves(workspace.path), qtbot.waitActive(slip):
            slip.begin()
        return slip

    return open_slip


@pytest.fixture
def sale(workspace: Workspace) -> Id:
    """A promotion that the last lead came from."""
    with workspace.change("Fill") as change:
        made = makers.promotion(change, "Summer sale", start_on=TODAY)
        contact = makers.contact(change, "Bo")
        leads.receive(change, contact_id=contact.id, on=TODAY, promotion_id=made.id)
    return made.id


def test_what_is_likely_stands_there_and_what_was_typed_stays(
    qtbot: QtBot, opened: Opened[LeadComposer], sale: Id
) -> None:
    slip = opened(LeadComposer)
    qtbot.keyClicks(slip.who.editor, "Ana Lo")
    slip.who.editor.setCursorPosition(3)
    qtbot.waitUntil(lambda: slip.promotion.value == sale)

    assert (slip.who.editor.text(), slip.who.editor.cursorPosition()) == ("Ana Lo", 3)
    assert slip.received.value == TODAY
    assert slip.has_draft()
    slip.who.editor.clear()
    assert not slip.has_draft()


def test_what_was_left_already_stays_as_well(qtbot: QtBot, opened: Opened[LeadComposer], sale: Id) -> None:
    slip = opened(LeadComposer)
    slip.received.editor.setFocus()
    slip.received.editor.selectAll()
    qtbot.keyClicks(slip.received.editor, "yesterday")
    slip.wants.setFocus()
    qtbot.waitUntil(lambda: slip.promotion.value == sale)

    assert slip.received.value == date(2026, 6, 14)
    assert slip.has_draft()


def test_a_draft_from_before_has_what_was_chosen_in_it(
    qtbot: QtBot, desk: Desk, opened: Opened[LeadComposer], workspace: Workspace, sale: Id
) -> None:
    with workspace.change("Another") as change:
        other = makers.promotion(change, "Fair", start_on=TODAY)
    first = LeadComposer(desk)
    qtbot.addWidget(first)
    first.begin()
    qtbot.keyClicks(first.who.editor, "Ana")
    first.promotion.put(other.id)
    first.keep_draft()
    first.hide()

    slip = opened(LeadComposer)
    qtbot.waitUntil(lambda: slip.promotion.value == other.id)
    assert slip.who.editor.text() == "Ana"
    assert slip.has_draft()


def test_what_was_typed_before_the_catalogue_was_read_gets_its_price(
    qtbot: QtBot, opened: Opened[SaleSlip], workspace: Workspace
) -> None:
    with workspace.change("Fill") as change:
        catalog.add_product(change, name="Candle", price=Minor(1200))
    slip = opened(SaleSlip)
    qtbot.keyClicks(slip.what.editor, "3 candles")
    slip.who.setFocus()

    qtbot.waitUntil(lambda: slip.amount.value == 3600)
    assert slip.what.editor.text() == "3 candles"


def test_one_that_was_put_away_meanwhile_reads_when_it_is_opened_again(
    qtbot: QtBot, opened: Opened[LeadComposer], sale: Id
) -> None:
    slip = opened(LeadComposer)
    slip.put_away()
    qtbot.wait(400)
    assert slip.promotion.value is None

    slip.begin()
    assert slip.promotion.value == sale


@pytest.fixture
def two_deals(workspace: Workspace) -> tuple[Id, Id, Id]:
    """Bo, and two deals that are open with him."""
    with workspace.change("Fill") as change:
        bo = makers.contact(change, "Bo").id
        one, other = (makers.deal(change, title=title, contact_id=bo).id for title in ("Cakes", "Tarts"))
    return bo, one, other


def test_who_is_known_is_known_a_moment_later(qtbot: QtBot, desk: Desk, workspace: Workspace) -> None:
    with workspace.change("Fill") as change:
        makers.contact(change, "Boris")
        bo = makers.contact(change, "Bo").id
    field = WhoField(desk)
    qtbot.addWidget(field)
    with qtbot.waitActive(field):
        field.show()
    with someone_saves(workspace.path):
        field.setFocus()
        qtbot.keyClicks(field.editor, "Bo")
        assert field.value == Who("Bo")

    qtbot.waitUntil(lambda: field.value == Who("Bo", bo))  # else they would be written down twice
    assert len(field.offered) == 2
    popup = field.editor.completer().popup()
    assert popup is not None
    assert popup.isVisible()
    popup.hide()


def test_who_is_told_is_meant_at_once_and_shown_a_moment_later(
    qtbot: QtBot, desk: Desk, workspace: Workspace, two_deals: tuple[Id, Id, Id]
) -> None:
    bo = two_deals[0]
    field = WhoField(desk)
    qtbot.addWidget(field)
    with someone_saves(workspace.path):
        field.set_value(Who("Bo", bo))
        assert field.value == Who("Bo", bo)
        letters = field.letters()
        field.type_again(letters)
        assert field.value == Who("Bo", bo)
        assert field.letters() == letters

    qtbot.waitUntil(lambda: field.known is not None)
    assert field.known is not None
    assert field.known.id == bo


def test_who_is_typed_over_is_meant_no_more(
    qtbot: QtBot, desk: Desk, workspace: Workspace, two_deals: tuple[Id, Id, Id]
) -> None:
    field = WhoField(desk)
    qtbot.addWidget(field)
    with someone_saves(workspace.path):
        field.set_value(Who("Bo", two_deals[0]))
        field.editor.selectAll()
        qtbot.keyClicks(field.editor, "Cy")
    qtbot.wait(400)

    assert field.value == Who("Cy")


def test_what_is_open_with_whom_it_was_is_offered_a_moment_later(
    qtbot: QtBot, desk: Desk, workspace: Workspace, two_deals: tuple[Id, Id, Id]
) -> None:
    slip = LogSlip(desk)
    qtbot.addWidget(slip)
    slip.begin()
    qtbot.keyClicks(slip.who.editor, "B")
    with someone_saves(workspace.path):
        slip.who.take(0)
        assert slip.about.value == About()

    qtbot.waitUntil(lambda: slip.about.value in [About(deal_id=key) for key in two_deals[1:]])


def test_what_was_chosen_stays_where_the_hat_is_changed(
    qtbot: QtBot, desk: Desk, workspace: Workspace, two_deals: tuple[Id, Id, Id], sale: Id
) -> None:
    slip = LogSlip(desk)
    qtbot.addWidget(slip)
    slip.begin(about=About(deal_id=two_deals[1]), who=Who("Bo", two_deals[0]))
    with someone_saves(workspace.path):
        slip.hat.put(Hat.MARKETING)
    assert slip.about.value == About(deal_id=two_deals[1])

    qtbot.waitUntil(lambda: slip.about.editor.findText("Promotion: Summer sale") >= 0)
    assert slip.about.value == About(deal_id=two_deals[1])


@pytest.mark.parametrize("number", [1, 2])
def test_the_deal_on_the_screen_is_what_it_is_about_a_moment_later(
    qtbot: QtBot, desk: Desk, workspace: Workspace, two_deals: tuple[Id, Id, Id], number: int
) -> None:
    about = About(deal_id=two_deals[number])
    slip = LogSlip(desk)
    qtbot.addWidget(slip)
    with someone_saves(workspace.path):
        slip.begin(about=about, who=Who("Bo", two_deals[0]))

    qtbot.waitUntil(lambda: slip.about.value == about)
    qtbot.wait(300)
    assert not slip.has_draft()
    assert slip.about.value == about


def test_of_someone_known_who_is_typed_and_kept_at_once_no_second_contact_is_made(
    qtbot: QtBot, desk: Desk, workspace: Workspace, settled: Callable[[], None]
) -> None:
    with workspace.change("Fill") as change:
        bo = makers.contact(change, "Bo Lund")
    slip = LogSlip(desk)
    qtbot.addWidget(slip)
    with qtbot.waitActive(slip):
        slip.begin()
    slip.outcome.put("fine")
    slip.who.editor.setFocus()
    with someone_saves(workspace.path):
        qtbot.keyClicks(slip.who.editor, "Bo Lund")
        qtbot.keyClick(slip.who.editor, Qt.Key.Key_Return)
    qtbot.waitUntil(slip.isHidden)
    settled()

    assert [row.id for row in workspace.contacts.beginning_with("Bo", limit=9)] == [bo.id]
    assert len(workspace.activities.of_contact(bo.id)) == 1
