from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from core import contacts, deals, leads, promotions
from storage import Device, Workspace, new_business

DAY = date(2026, 6, 1)


@pytest.mark.parametrize("own", [True, False])
def test_a_card_names_the_promotion_of_the_deal_or_else_of_its_lead(tmp_path: Path, own: bool) -> None:
    device = Device(b"d" * 16, "test")  # type: ignore[arg-type]
    with Workspace.create(tmp_path / "a.twohats", new_business("Shop", "EUR"), device=device) as workspace:
        with workspace.change("Fill") as change:
            flyer = promotions.plan_promotion(change, name="Flyer")
            fair = promotions.plan_promotion(change, name="Fair")
            contact = contacts.add_contact(change, name="Ana")
            lead = leads.receive(change, contact_id=contact.id, on=DAY, promotion_id=flyer.id)
            deal = deals.open_deal(change, on=DAY, lead_id=lead.id, promotion_id=fair.id if own else None)

        row = workspace.deals.row(deal.id)

    assert row is not None
    assert row.promotion == ("Fair" if own else "Flyer")


def test_a_new_contact_and_their_deal_are_one_change(tmp_path: Path) -> None:
    device = Device(b"d" * 16, "test")  # type: ignore[arg-type]
    with Workspace.create(tmp_path / "a.twohats", new_business("Shop", "EUR"), device=device) as workspace:
        with workspace.change("Open deal") as change:
            deal = contacts.open_deal_with(change, on=DAY, name=" Ana ", title="Cake")
        row = workspace.deals.row(deal.id)
        assert row is not None
        assert row.contact == "Ana"

        workspace.undo()

        assert workspace.contacts.everyone().count() == 0
