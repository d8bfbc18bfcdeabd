"""Questions about leads, contacts and activities that the pages ask."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from core import activities, contacts, coupons, leads, promotions
from core.activities import ActivityKind, Hat
from core.contacts import display_name
from core.ids import Id
from core.leads import LeadState
from storage import Workspace
from tests import makers

DAY = date(2026, 6, 1)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """An empty shop."""
    with makers.shop(tmp_path, device=makers.ANA) as made:
        yield made


def test_reasons_come_most_frequent_first(workspace: Workspace) -> None:
    with workspace.change("Start") as change:
        for reason in ("too far", "only looking", "too far", ""):
            leads.disqualify(change, makers.lead(change).id, on=DAY, reason=reason)

    assert workspace.leads.reasons() == ["too far", "only looking"]


def test_the_last_promotion_is_that_of_the_lead_written_down_last(workspace: Workspace) -> None:
    with workspace.change("Start") as change:
        flyer = makers.promotion(change)
        makers.lead(change, promotion_id=flyer.id)
    assert workspace.leads.last_promotion() == flyer.id

    with workspace.change("Another") as change:
        makers.lead(change)
    assert workspace.leads.last_promotion() is None


def test_tags_in_use_are_known_once_each(workspace: Workspace) -> None:
    with workspace.change("Start") as change:
        makers.contact(change, tags=("regular", "cakes"))
        makers.contact(change, tags=("regular",))

    assert workspace.contacts.tags() == ["cakes", "regular"]


def test_objections_come_most_frequent_first(workspace: Workspace) -> None:
    with workspace.change("Start") as change:
        for objection in ("price", "colour", "price"):
            activities.log_activity(change, kind=ActivityKind.CALL, hat=Hat.SALES, done_on=DAY, objection=objection)

    assert workspace.activities.objections() == ["price", "colour"]


def test_a_contact_that_is_gone_has_no_row(workspace: Workspace) -> None:
    assert workspace.contacts.row(Id(b"x" * 16)) is None


def test_a_lead_of_someone_new_makes_the_contact(workspace: Workspace) -> None:
    with workspace.change("Start") as change:
        lead = contacts.receive_from(change, on=DAY, name=" Ana ", phones=("101",), interest="cake")

    contact = workspace.contacts.get(lead.contact_id)
    assert contact is not None
    assert (contact.name, contact.phones, contact.created_on) == ("Ana", ("101",), DAY)


def test_a_lead_of_someone_known_adds_only_what_is_new(workspace: Workspace) -> None:
    with workspace.change("Start") as change:
        zoe = makers.contact(change, phones=("101",))
        contacts.receive_from(change, on=DAY, contact_id=zoe.id, name="ignored", phones=("101", "102"))

    found = workspace.contacts.get(zoe.id)
    assert found is not None
    assert (found.name, found.phones) == ("Zoë Meier", ("101", "102"))


@pytest.mark.parametrize(
    ("known", "called"),
    [
        ({"company": "Café Blau", "emails": ("ana@example.com",)}, "Café Blau"),
        ({"emails": ("ana@example.com", "a@work.example"), "phones": ("101",)}, "ana@example.com"),
        ({"phones": ("+353 1", "102")}, "+353 1"),
    ],
)
def test_who_has_no_name_is_called_the_same_everywhere(
    workspace: Workspace, known: dict[str, Any], called: str
) -> None:
    with workspace.change("Start") as change:
        someone = makers.contact(change, "", **known)
        lead = makers.lead(change, contact_id=someone.id, interest="cake")
        deal = makers.deal(change, contact_id=someone.id)

    rows = (workspace.contacts.row(someone.id), workspace.leads.row(lead.id), workspace.deals.row(deal.id))

    assert display_name(someone) == called
    assert [getattr(row, "contact", "") or getattr(row, "name", "") for row in rows] == [called] * 3
    assert [found.title for found in workspace.find.by_words("cake")] == [called]


def test_a_call_that_is_still_to_be_made_is_no_answer(workspace: Workspace) -> None:
    with workspace.change("Start") as change:
        lead = makers.lead(change)
        call = activities.log_activity(change, kind=ActivityKind.CALL, hat=Hat.SALES, lead_id=lead.id)
    row = workspace.leads.row(lead.id)
    assert row is not None
    assert row.state is LeadState.NEW
    assert workspace.leads.inbox(LeadState.NEW).count() == 1

    with workspace.change("Call") as change:
        activities.edit_activity(change, call.id, done_on=DAY)

    assert workspace.leads.inbox(LeadState.WAITING).count() == 1


def test_what_lies_in_the_bin_has_a_name(workspace: Workspace) -> None:
    with workspace.change("Start") as change:
        winter = makers.promotion(change)
        coupons.add_coupon(change, code="WINTER15", promotion_id=winter.id)
    with workspace.change("Delete") as change:
        promotions.delete_promotion(change, winter.id)

    assert {each.title for each in workspace.history.bin()} == {"Winter sale", "WINTER15"}
