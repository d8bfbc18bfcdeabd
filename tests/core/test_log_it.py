from datetime import date
from typing import Any

import pytest

from core import log_it
from core.activities import Activity, ActivityKind, Hat, NextStep
from core.change import Change
from core.contacts import Contact
from core.deals import Deal
from core.errors import UserMistake
from core.leads import Lead
from core.log_it import About
from tests import makers

TODAY = date(2026, 6, 15)
TOMORROW = NextStep("Send the menu", date(2026, 6, 16))


def log(change: Change, **told: Any) -> Activity:
    return log_it.log(change, kind=ActivityKind.CALL, hat=Hat.SALES, on=TODAY, **told)


def test_a_call_about_a_deal_belongs_to_its_contact_and_sets_its_next_step(change: Change) -> None:
    deal = makers.deal(change)
    called = log(change, about=About(deal_id=deal.id), outcome="likes it", following=TOMORROW)

    assert (called.deal_id, called.contact_id, called.done_on) == (deal.id, deal.contact_id, TODAY)
    assert change.get(Deal, deal.id).next_step == "Send the menu"


def test_a_call_about_a_lead_belongs_to_its_contact(change: Change) -> None:
    lead = makers.lead(change)
    called = log(change, about=About(lead_id=lead.id), outcome="no answer", following=TOMORROW)

    assert (called.lead_id, called.contact_id) == (lead.id, lead.contact_id)
    assert change.get(Lead, lead.id).next_step == "Send the menu"


def test_someone_new_with_a_next_step_becomes_a_lead(change: Change) -> None:
    called = log(change, name="Bo Lind", outcome="wants a menu", following=TOMORROW)

    (lead,) = change.find(Lead)
    assert (lead.interest, lead.next_step, lead.contact_id) == ("wants a menu", "Send the menu", called.contact_id)
    assert change.get(Contact, lead.contact_id).name == "Bo Lind"
    assert called.lead_id == lead.id


def test_marketing_work_needs_nobody(change: Change) -> None:
    promotion = makers.promotion(change)
    done = log(change, about=About(promotion_id=promotion.id), outcome="flyers ordered", minutes=20)

    assert (done.promotion_id, done.contact_id) == (promotion.id, None)


def test_a_next_step_needs_someone(change: Change) -> None:
    with pytest.raises(UserMistake) as mistake:
        log(change, outcome="flyers ordered", following=TOMORROW)
    assert mistake.value.field == "who"


def test_nothing_said_is_not_logged(change: Change) -> None:
    with pytest.raises(UserMistake) as mistake:
        log(change, name="Bo")
    assert mistake.value.field == "outcome"
