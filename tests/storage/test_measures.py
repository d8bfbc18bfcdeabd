"""The numbers that were written down: the kinds of a file and the latest of each, read by the index alone."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from core import measures, promotions
from core.measures import Measure
from storage import Workspace
from tests import makers

DAY = date(2026, 6, 15)


def write(shop: Workspace, kind: str, value: int, ago: int = 0) -> Measure:
    with shop.change("Write down a number") as change:
        return measures.measure(change, kind=kind, value=value, on=DAY - timedelta(days=ago))


def test_a_new_file_has_no_kinds(shop: Workspace) -> None:
    assert shop.measures.kinds() == []


def test_every_kind_is_named_once(shop: Workspace) -> None:
    for kind in ("visits", "ice creams", "visits", "Ärger", "ice creams"):
        write(shop, kind, 3)

    assert shop.measures.kinds() == ["ice creams", "visits", "Ärger"]


def test_the_latest_of_a_kind_come_by_their_day_and_of_one_day_what_was_written_last(shop: Workspace) -> None:
    for value, ago in ((1, 9), (2, 0), (3, 2), (4, 0), (5, 1), (6, 8), (7, 7)):
        write(shop, "visits", value, ago)
    write(shop, "followers", 99)

    assert [row.value for row in shop.measures.last("visits")] == [4, 2, 5, 3, 7]
    assert [row.value for row in shop.measures.last("visits", 1)] == [4]
    assert shop.measures.last("mentions") == []


def test_a_number_bears_the_name_of_its_promotion_as_long_as_it_is_there(shop: Workspace) -> None:
    with shop.change("Write down a number") as change:
        sale = makers.promotion(change, "Summer sale")
        measures.measure(change, kind="reach", value=120, on=DAY, promotion_id=sale.id)
    assert [row.promotion for row in shop.measures.last("reach")] == ["Summer sale"]

    with shop.change("Delete promotion") as change:
        promotions.delete_promotion(change, sale.id)
    assert [row.promotion for row in shop.measures.last("reach")] == [""]


@pytest.mark.parametrize("ask", ["kinds", "last"])
def test_never_are_all_numbers_looked_at(shop: Workspace, ask: str) -> None:
    with shop.change("Many numbers") as change:
        for number in range(3_000):
            measures.measure(change, kind="visits", value=number, on=DAY - timedelta(days=number))
    steps = 0

    def step() -> None:
        nonlocal steps
        steps += 1

    with shop.measures.store.read() as connection:
        driver = connection.connection.driver_connection
        assert driver is not None
        driver.set_progress_handler(step, 100)
        found = shop.measures.kinds() if ask == "kinds" else shop.measures.last("visits")
        driver.set_progress_handler(None, 0)

    assert found
    assert steps < 10, "a thousand steps of SQLite's machine; reading all would take tens of thousands"
