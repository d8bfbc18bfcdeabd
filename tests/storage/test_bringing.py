"""What a promotion has brought is kept beside it, and right after whatever happens to its leads and their deals."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core import deals, leads, promotions
from core.contacts import Contact
from core.deals import Deal, Outcome
from core.ids import Id
from core.leads import Lead
from core.promotions import Promotion
from storage import Workspace, bringing
from storage.change import OpenChange
from storage.engine import Store
from tests import makers

DAY = date(2026, 6, 1)


def brought(shop: Workspace, key: Id) -> tuple[int, int]:
    """Leads, and those of them that bought."""
    row = shop.promotions.row(key)
    assert row is not None
    return row.leads, row.bought


def asked(change: OpenChange, who: Contact, promotion: Promotion | None) -> Lead:
    key = promotion.id if promotion is not None else None
    return change.add(Lead(id=change.new_id(), contact_id=who.id, received_on=DAY, promotion_id=key))


def won(change: OpenChange, lead: Lead) -> Deal:
    return change.add(Deal(id=change.new_id(), lead_id=lead.id, opened_on=DAY, outcome=Outcome.WON, closed_on=DAY))


def test_a_lead_with_two_sales_has_bought_once(shop: Workspace) -> None:
    with shop.change("Move in") as change:
        sale = promotions.plan_promotion(change, name="Sale")
        lead = asked(change, makers.contact(change, "Ana"), sale)
        won(change, lead)
        won(change, lead)
        asked(change, makers.contact(change, "Ben"), sale)

    assert brought(shop, sale.id) == (2, 1)


def test_a_sale_taken_back_and_done_again_counts_each_time(shop: Workspace) -> None:
    with shop.change("Start") as change:
        sale = promotions.plan_promotion(change, name="Sale")
        lead = asked(change, makers.contact(change, "Ana"), sale)
    with shop.change("Sell") as change:
        deal = won(change, lead)
    assert brought(shop, sale.id) == (1, 1)
    with shop.change("Reopen") as change:
        deals.reopen(change, deal.id)
    assert brought(shop, sale.id) == (1, 0)
    shop.undo()
    assert brought(shop, sale.id) == (1, 1)
    shop.redo()
    assert brought(shop, sale.id) == (1, 0)


def test_a_lead_that_came_of_another_promotion_takes_its_sale_along(shop: Workspace) -> None:
    with shop.change("Start") as change:
        sale, radio = (promotions.plan_promotion(change, name=name) for name in ("Sale", "Radio"))
        lead = asked(change, makers.contact(change, "Ana"), sale)
        won(change, lead)
    with shop.change("Edit") as change:
        leads.edit_lead(change, lead.id, promotion_id=radio.id)

    assert (brought(shop, sale.id), brought(shop, radio.id)) == ((0, 0), (1, 1))


def test_a_deleted_promotion_comes_back_with_what_it_brought(shop: Workspace) -> None:
    with shop.change("Start") as change:
        sale = promotions.plan_promotion(change, name="Sale")
        won(change, asked(change, makers.contact(change, "Ana"), sale))
    with shop.change("Delete") as change:
        promotions.delete_promotion(change, sale.id)
    shop.undo()

    assert brought(shop, sale.id) == (1, 1)


def test_the_list_can_be_ordered_by_it(shop: Workspace) -> None:
    with shop.change("Start") as change:
        names = {name: promotions.plan_promotion(change, name=name) for name in ("None", "Two", "One")}
        for name in ("One", "Two", "Two"):
            asked(change, makers.contact(change, name), names[name])

    ordered = shop.promotions.plan().narrowed("", "leads", descending=True).page(0, 10)
    assert [row.name for row in ordered] == ["Two", "One", "None"]


def test_the_check_of_a_file_finds_what_is_not_kept_right(shop: Workspace) -> None:
    with shop.change("Start") as change:
        asked(change, makers.contact(change, "Ana"), promotions.plan_promotion(change, name="Sale"))
    with closing(sqlite3.connect(shop.path)) as connection:
        connection.execute("UPDATE promotion SET lead_count = 7")
        connection.commit()
    assert any("promotions are not kept" in finding for finding in shop.check().findings)
    with closing(sqlite3.connect(shop.path)) as connection:
        connection.execute("UPDATE promotion SET lead_count = 1")
        connection.commit()


_CHOICE = st.integers(0, 11)
_EDIT = st.tuples(
    st.sampled_from(("ask", "ask", "sell", "give", "move", "reopen", "lose", "drop", "undo")), _CHOICE, _CHOICE
)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(changes=st.lists(st.lists(_EDIT, min_size=1, max_size=4), max_size=12))
def test_kept_is_what_is_counted_after_any_changes_of_leads_and_deals(
    shop: Workspace, changes: list[list[tuple[str, int, int]]]
) -> None:
    reader = Store(shop.path, read_only=True)
    with shop.change("Start") as change:
        for name in ("Sale", "Radio"):
            promotions.plan_promotion(change, name=name)
        makers.contact(change, "Ana")
    for edits in changes:
        if edits[0][0] == "undo":
            shop.undo()
        else:
            with shop.change("Edit") as change:
                for edit in edits:
                    _do(change, *edit)
        with reader.read() as connection:
            assert bringing.differences(connection) == 0
    reader.close()


def _do(change: OpenChange, what: str, one: int, other: int) -> None:
    held: tuple[Promotion | None, ...] = (*change.find(Promotion), None)
    people, there, sales = change.find(Contact), change.find(Lead), change.find(Deal)
    promotion = held[one % len(held)]
    key = promotion.id if promotion is not None else None
    if what == "ask" and people:
        asked(change, people[other % len(people)], promotion)
    elif what == "move" and there:
        change.put(replace(there[other % len(there)], promotion_id=key))
    elif what == "sell" and there:
        won(change, there[other % len(there)])
    elif what in ("give", "reopen", "lose") and sales:
        lead_id = there[one % len(there)].id if there and what == "give" else sales[other % len(sales)].lead_id
        outcome = {"give": Outcome.WON, "reopen": Outcome.OPEN, "lose": Outcome.LOST}[what]
        closed = None if outcome is Outcome.OPEN else DAY
        change.put(replace(sales[other % len(sales)], lead_id=lead_id, outcome=outcome, closed_on=closed))
    elif what == "drop" and there:
        leads.delete_lead(change, there[other % len(there)].id)
