"""What contacts bought, said, and when they were last met is kept beside them, and right after whatever happens."""

from __future__ import annotations

import contextlib
import random
import sqlite3
from contextlib import closing
from datetime import date, timedelta
from typing import Any

import pytest

from core import contacts, deals, leads
from core.activities import Activity, ActivityKind, Hat
from core.contacts import Contact
from core.deals import Deal, Outcome
from core.errors import Trouble
from core.leads import Lead
from core.money import Minor
from core.scores import Score
from storage import Workspace
from storage.change import OpenChange
from tests import makers
from tests.storage import random_edits

DAY = date(2026, 6, 1)


def called(change: OpenChange, day: date, kind: ActivityKind = ActivityKind.CALL, **where: Any) -> Activity:
    return change.add(Activity(id=change.new_id(), kind=kind, hat=Hat.SALES, done_on=day, **where))


def won(change: OpenChange, value: int | None, day: date, **where: Any) -> Deal:
    made = Deal(
        id=change.new_id(),
        opened_on=day,
        outcome=Outcome.WON,
        closed_on=day,
        value=None if value is None else Minor(value),
        **where,
    )
    return change.add(made)


def asked(change: OpenChange, contact: Contact, day: date = DAY) -> Lead:
    return change.add(Lead(id=change.new_id(), contact_id=contact.id, received_on=day))


def said(change: OpenChange, score: int, **where: Any) -> Score:
    return change.add(Score(id=change.new_id(), given_on=DAY, score=score, **where))


def stands(shop: Workspace, contact: Contact) -> tuple[int, int, date | None, float | None, date | None]:
    """Sales, what they were worth, the last one, how satisfied, the last touch."""
    row = shop.contacts.row(contact.id)
    assert row is not None
    assert shop.check().findings == ()
    return row.bought, row.value, row.last_purchase, row.satisfaction, row.last_touch


def test_whatever_leads_to_a_contact_counts_for_it(shop: Workspace) -> None:
    with shop.change("Start") as change:
        ana = makers.contact(change, "Ana")
    with shop.change("Ask") as change:
        enquiry = asked(change, ana, DAY)
    assert stands(shop, ana) == (0, 0, None, None, DAY)
    with shop.change("Call") as change:
        called(change, DAY + timedelta(1), lead_id=enquiry.id)
    assert stands(shop, ana) == (0, 0, None, None, DAY + timedelta(1))
    with shop.change("Sell") as change:
        sale = won(change, 500, DAY + timedelta(2), lead_id=enquiry.id)
    assert stands(shop, ana) == (1, 500, DAY + timedelta(2), None, DAY + timedelta(2))
    with shop.change("Thank and ask") as change:
        called(change, DAY + timedelta(3), deal_id=sale.id)
        said(change, 4, deal_id=sale.id)
        said(change, 5, contact_id=ana.id)
    assert stands(shop, ana) == (1, 500, DAY + timedelta(2), 4.5, DAY + timedelta(3))
    with shop.change("Sell again") as change:
        own = won(change, None, DAY - timedelta(9), contact_id=ana.id)
        said(change, 3, deal_id=own.id)
        called(change, DAY + timedelta(4), deal_id=own.id)
        called(change, DAY + timedelta(9), ActivityKind.NOTE, contact_id=ana.id)
    assert stands(shop, ana) == (2, 500, DAY + timedelta(2), 4.0, DAY + timedelta(4))


def test_all_of_it_in_one_change_counts_the_same(shop: Workspace) -> None:
    with shop.change("Move in") as change:
        ana = makers.contact(change, "Ana")
        enquiry = asked(change, ana)
        sale = won(change, 500, DAY + timedelta(2), lead_id=enquiry.id)
        won(change, 70, DAY, contact_id=ana.id)
        called(change, DAY + timedelta(3), deal_id=sale.id)
        said(change, 2, deal_id=sale.id)

    assert stands(shop, ana) == (2, 570, DAY + timedelta(2), 2.0, DAY + timedelta(3))


def test_what_is_altered_or_removed_counts_anew_and_undo_brings_it_back(shop: Workspace) -> None:
    with shop.change("Start") as change:
        ana = makers.contact(change, "Ana")
        sale = won(change, 500, DAY, contact_id=ana.id)
        won(change, 40, DAY - timedelta(30), contact_id=ana.id)
    with shop.change("Reopen") as change:
        deals.reopen(change, sale.id)
    assert stands(shop, ana)[:3] == (1, 40, DAY - timedelta(30))
    shop.undo()
    assert stands(shop, ana)[:3] == (2, 540, DAY)
    shop.redo()
    assert stands(shop, ana)[:3] == (1, 40, DAY - timedelta(30))
    with shop.change("Delete deal") as change:
        change.remove(change.get(Deal, sale.id))
        for other in change.find(Deal, contact_id=ana.id):
            change.remove(other)
    assert stands(shop, ana) == (0, 0, None, None, None)
    shop.undo()
    assert stands(shop, ana)[:2] == (1, 40)


def test_a_lead_that_goes_to_someone_else_takes_its_sales_and_calls_along(shop: Workspace) -> None:
    with shop.change("Start") as change:
        ana, ben = makers.contact(change, "Ana"), makers.contact(change, "Ben")
        enquiry = asked(change, ana)
        sale = won(change, 500, DAY, lead_id=enquiry.id)
        called(change, DAY + timedelta(3), deal_id=sale.id)
    with shop.change("Edit") as change:
        leads.edit_lead(change, enquiry.id, contact_id=ben.id)

    assert stands(shop, ana) == (0, 0, None, None, None)
    assert stands(shop, ben) == (1, 500, DAY, None, DAY + timedelta(3))


def test_a_deleted_contact_comes_back_with_all_it_stood_for(shop: Workspace) -> None:
    with shop.change("Start") as change:
        ana = makers.contact(change, "Ana")
        won(change, 500, DAY, lead_id=asked(change, ana).id)
    with shop.change("Delete") as change:
        contacts.delete_contact(change, ana.id)
    assert shop.contacts.row(ana.id) is None
    shop.undo()
    assert stands(shop, ana) == (1, 500, DAY, None, DAY)


@pytest.mark.parametrize("seed", range(3))
def test_it_is_right_after_any_edits_of_anything_and_after_taking_them_back(shop: Workspace, seed: int) -> None:
    chance = random.Random(seed)
    for step in range(60):
        with contextlib.suppress(Trouble):
            if chance.random() < 0.2:
                shop.undo()
            else:
                with shop.change("Edit anything") as change:
                    random_edits.anything(change, chance)
        if step % 10 == 9:
            assert [finding for finding in shop.check().findings if "are not kept" in finding] == []


def test_the_check_of_a_file_finds_what_is_not_kept_right(shop: Workspace) -> None:
    with shop.change("Start") as change:
        won(change, 500, DAY, contact_id=makers.contact(change, "Ana").id)
    with closing(sqlite3.connect(shop.path)) as connection:
        connection.execute("UPDATE contact SET won_value = 7")
        connection.commit()
    assert any("not kept" in finding for finding in shop.check().findings)
    with closing(sqlite3.connect(shop.path)) as connection:
        connection.execute("UPDATE contact SET won_value = 500")
        connection.commit()
