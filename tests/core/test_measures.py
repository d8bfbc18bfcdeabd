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
