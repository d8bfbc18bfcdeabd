from __future__ import annotations

import pytest

from core import catalog, ids
from core.catalog import Product
from core.deal_lines import DealLine
from core.deals import Deal
from core.errors import UserMistake
from core.money import Minor
from tests.core.shelf import Shelf
from tests.makers import DAY


def test_a_product_needs_a_name() -> None:
    with pytest.raises(UserMistake, match="name"):
        catalog.add_product(Shelf(), name=" ")


def test_a_price_is_not_less_than_nothing() -> None:
    with pytest.raises(UserMistake) as told:
        catalog.add_product(Shelf(), name="Tea", price=Minor(-1))
    assert told.value.field == "price"


def test_a_product_does_not_go_with_itself() -> None:
    shelf = Shelf()
    tea = catalog.add_product(shelf, name="Tea")
    with pytest.raises(UserMistake, match="itself"):
        catalog.edit_product(shelf, tea.id, goes_with=(ids.text(tea.id),))


def test_a_deleted_product_leaves_no_trace_in_others_and_its_name_in_the_lines_of_deals() -> None:
    shelf = Shelf()
    tea = catalog.add_product(shelf, name="Tea")
    cup = catalog.add_product(shelf, name="Cup", goes_with=(ids.text(tea.id),))
    deal = shelf.add(Deal(id=shelf.new_id(), opened_on=DAY))
    line = shelf.add(DealLine(id=shelf.new_id(), deal_id=deal.id, product_id=tea.id, unit_price=Minor(250)))

    assert catalog.delete_product(shelf, tea.id) == 1

    assert shelf.find(Product) == [shelf.get(Product, cup.id)]
    assert shelf.get(Product, cup.id).goes_with == ()
    assert shelf.get(DealLine, line.id).product_id is None
    assert shelf.get(DealLine, line.id).description == "Tea"
