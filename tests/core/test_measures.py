from __future__ import annotations

import pytest

from core import measures
from core.errors import UserMistake
from core.measures import Measure
from tests.core.shelf import Shelf
from tests.makers import DAY


def test_any_kind_can_be_measured_on_any_day() -> None:
    shelf = Shelf()
    measures.measure(shelf, kind=" ice creams ", value=12, on=DAY)
    assert [(each.kind, each.value) for each in shelf.find(Measure)] == [("ice creams", 12)]


def test_a_number_without_a_kind_says_nothing() -> None:
    with pytest.raises(UserMistake, match="measured"):
        measures.measure(Shelf(), kind=" ", value=12, on=DAY)


def test_a_number_below_nothing_is_refused_beside_it() -> None:
    with pytest.raises(UserMistake, match="less than nothing") as refused:
        measures.measure(Shelf(), kind="visits", value=-1, on=DAY)
    assert refused.value.field == "value"


def test_a_number_cannot_be_edited_to_less_than_nothing() -> None:
    shelf = Shelf()
    made = measures.measure(shelf, kind="visits", value=1, on=DAY)
    with pytest.raises(UserMistake, match="less than nothing"):
        measures.edit_measure(shelf, made.id, value=-1)
    assert shelf.get(Measure, made.id).value == 1
