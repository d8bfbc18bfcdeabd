"""What was written down or decided is told, with a way to take it back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from core import contacts, leads
from core.leads import Lead
from storage import Workspace
from ui.catalog.composer import ProductComposer
from ui.contacts.composer import ContactComposer
from ui.deals.composer import DealComposer
from ui.desk import Desk
from ui.leads.composer import LeadComposer
from ui.leads.panel import LeadPanel
from ui.leads.who import Who

TODAY = date(2026, 6, 15)
Settled = Callable[[], None]


@pytest.fixture
def told(desk: Desk) -> list[str]:
    """What toasts offered to undo."""
    offers: list[str] = []
    desk.operations.done.connect(lambda _label, _changed, offer: offers.append(offer))
    return offers


@pytest.fixture
def lead(workspace: Workspace) -> Lead:
    """A lead of Ana's."""
    with workspace.change("Add") as change:
        contact = contacts.add_contact(change, name="Ana")
        return leads.receive(change, contact_id=contact.id, on=TODAY)


@pytest.mark.parametrize(
    ("slip", "typed", "said"),
    [
        (ProductComposer, {"name": "Cake"}, "“Cake” is in the catalogue"),
        (ContactComposer, {"name": "Ana <b>Lopez"}, "“Ana <b>Lopez” is written down"),
        (ContactComposer, {"reach": "ana@example.com"}, "“ana@example.com” is written down"),
        (LeadComposer, {"who": Who("Ana")}, "The lead of Ana is written down"),
        (LeadComposer, {"reach": "0612345678"}, "The lead of 0612345678 is written down"),
        (DealComposer, {"who": Who("Ana")}, "A deal with Ana is open"),
    ],
)
def test_what_a_slip_wrote_down_is_told_and_can_be_taken_back(
    slip: Any, typed: dict[str, Any], said: str, desk: Desk, told: list[str], qtbot: QtBot, settled: Settled
) -> None:
    made = slip(desk)
    qtbot.addWidget(made)
    made.begin(**typed)
    made.keep()
    settled()
    assert told == [said]

    desk.operations.undo()
    settled()
    rooms = desk.workspace
    assert (rooms.contacts.everyone().count(), rooms.leads.inbox().count(), rooms.catalog.wares()) == (0, 0, [])


def test_a_verdict_on_a_lead_is_told(desk: Desk, lead: Lead, told: list[str], qtbot: QtBot, settled: Settled) -> None:
    panel = LeadPanel(desk).whole()
    qtbot.addWidget(panel)
    panel.show_record(lead.id)

    for button in (panel.qualify, panel.reconsider):
        button.click()
        settled()
        panel.reload()
    panel.refuse.click()
    panel.not_a_fit.keep()
    settled()

    assert told == ["Done: Qualify lead (Ana)", "Done: Take back verdict (Ana)", "Done: Not a fit (Ana)"]


def test_what_is_asked_before_a_verdict_stands_below_the_button_that_asks(desk: Desk, lead: Lead, qtbot: QtBot) -> None:
    panel = LeadPanel(desk).whole()
    qtbot.addWidget(panel)
    panel.resize(420, 1600)
    panel.show()
    panel.show_record(lead.id)

    for button, asked in ((panel.refuse, "not_a_fit"), (panel.deal, "make_deal")):
        button.click()
        panel.settle()
        slip = getattr(panel, asked)
        assert slip.isVisible()
        assert slip.y() > panel.buttons.y()
        assert slip.y() < panel.handoff.y()
