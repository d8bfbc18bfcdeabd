"""A slip that is opened in the moment in which someone saves offers a moment later what it could not read then."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TypeVar

import pytest
from pytestqt.qtbot import QtBot

from core import catalog, leads
from core.ids import Id
from core.money import Minor
from storage import Workspace
from tests import makers
from tests.ui.someone_saves import someone_saves
from ui.desk import Desk
from ui.leads.composer import LeadComposer
from ui.leads.who import Who
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
def ana(workspace: Workspace) -> Id:
    with workspace.change("Fill") as change:
        return makers.contact(change, "Ana Lopez").id


def test_who_is_known_stays_known_though_they_cannot_be_read_yet(
    qtbot: QtBot, desk: Desk, ana: Id, workspace: Workspace
) -> None:
    slip = LogSlip(desk)
    qtbot.addWidget(slip)
    slip.begin()
    with someone_saves(workspace.path):
        slip.who.put(Who("Ana Lopez", ana))
        assert slip.who.value == Who("Ana Lopez", ana)
        assert slip.who.letters()[1]

    qtbot.waitUntil(lambda: slip.who.known is not None)
    assert slip.who.value == Who("Ana Lopez", ana)
    slip.give_up()


def test_a_name_that_is_typed_meanwhile_is_known_a_moment_later(
    qtbot: QtBot, desk: Desk, ana: Id, workspace: Workspace
) -> None:
    slip = LogSlip(desk)
    qtbot.addWidget(slip)
    slip.begin()
    with someone_saves(workspace.path):
        qtbot.keyClicks(slip.who.editor, "Ana Lopez")
        assert slip.who.known is None

    qtbot.waitUntil(lambda: slip.who.value == Who("Ana Lopez", ana))
    slip.give_up()
