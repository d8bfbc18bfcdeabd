from __future__ import annotations

import pytest

from core import deal_lines
from core.deal_lines import DealLine, totals
from core.deals import Deal, edit_deal, win
from core.errors import UserMistake
from core.ids import Id
from core.money import Minor, Percent
from tests.core.shelf import Shelf
from tests.makers import DAY


def line(quantity: int, price: int, cost: int | None = None, percent: int | None = None) -> DealLine:
    return DealLine(
        id=Id(b"l" * 16),
        deal_id=Id(b"d" * 16),
        quantity=quantity,
        unit_price=Minor(price),
        unit_cost=None if cost is None else Minor(cost),
        discount_percent=None if percent is None else Percent(percent),
    )


def deal(shelf: Shelf) -> Deal:
    return shelf.add(Deal(id=shelf.new_id(), opened_on=DAY, value=Minor(1), cost=Minor(1)))


@pytest.mark.parametrize(
    ("quantity", "price", "percent", "value"),
    [
        (1_000, 80_00, None, 80_00),
        (1_250, 12_74, 12_50, 13_93),  # 13.934375
        (500, 1, None, 1),  # half a cent goes up
        (500, -1, None, -1),  # away from zero
        (333, 10_00, None, 3_33),
        (2_000, 9_99, 100_00, 0),
    ],
)
def test_each_line_is_rounded_once_half_up(quantity: int, price: int, percent: int | None, value: int) -> None:
    assert line(quantity, price, percent=percent).value == value


def test_a_deal_is_worth_the_sum_of_its_rounded_lines() -> None:
    assert totals([line(500, 1, 1), line(500, 1, 1)]) == (2, 2)


def test_the_cost_of_a_deal_is_unknown_where_a_line_has_none() -> None:
    assert totals([line(1_000, 500, 100), line(1_000, 500)]) == (1_000, None)


def test_value_and_cost_of_the_deal_follow_its_lines() -> None:
    shelf = Shelf()
    key = deal(shelf).id

    first = deal_lines.add_line(shelf, key, unit_price=Minor(80_00), unit_cost=Minor(30_00))
    assert (shelf.get(Deal, key).value, shelf.get(Deal, key).cost) == (80_00, 30_00)

    second = deal_lines.add_line(shelf, key, unit_price=Minor(20_00), quantity=2_000)
    assert (shelf.get(Deal, key).value, shelf.get(Deal, key).cost) == (120_00, None)

    deal_lines.edit_line(shelf, second.id, unit_cost=Minor(5_00))
    assert shelf.get(Deal, key).cost == 40_00

    deal_lines.delete_line(shelf, first.id)
    assert (shelf.get(Deal, key).value, shelf.get(Deal, key).cost) == (40_00, 10_00)


@pytest.mark.parametrize("name", ["value", "cost"])
def test_what_the_lines_add_up_to_is_not_typed(name: str) -> None:
    shelf = Shelf()
    made = deal(shelf)
    deal_lines.add_line(shelf, made.id, unit_price=Minor(80_00), unit_cost=Minor(20_00))

    with pytest.raises(UserMistake, match="change a line") as raised:
        edit_deal(shelf, made.id, None, **{name: Minor(5)})

    assert raised.value.field == name


def test_a_deal_with_lines_is_won_at_what_they_add_up_to() -> None:
    shelf = Shelf()
    made = deal(shelf)
    deal_lines.add_line(shelf, made.id, unit_price=Minor(80_00))

    with pytest.raises(UserMistake, match="change a line"):
        win(shelf, made.id, on=DAY, value=Minor(5))

    assert win(shelf, made.id, on=DAY).value == 80_00


def test_with_its_last_line_a_deal_keeps_what_it_was_worth() -> None:
    shelf = Shelf()
    key = deal(shelf).id
    only = deal_lines.add_line(shelf, key, unit_price=Minor(80_00))

    deal_lines.delete_line(shelf, only.id)

    assert shelf.get(Deal, key).value == 80_00


@pytest.mark.parametrize("fields", [{"quantity": 0}, {"unit_cost": Minor(-1)}, {"discount_percent": Percent(100_01)}])
def test_a_line_that_makes_no_sense_is_refused(fields: dict[str, int]) -> None:
    shelf = Shelf()
    with pytest.raises(UserMistake) as told:
        deal_lines.add_line(shelf, deal(shelf).id, unit_price=Minor(100), **fields)
    assert told.value.field == next(iter(fields))


def test_lines_cannot_make_a_deal_worth_less_than_nothing() -> None:
    shelf = Shelf()
    with pytest.raises(UserMistake, match="less than nothing"):
        deal_lines.add_line(shelf, deal(shelf).id, unit_price=Minor(-100))
