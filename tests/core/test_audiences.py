from __future__ import annotations

import pytest

from core import audiences, promotions
from core.audiences import Research
from core.errors import UserMistake
from core.promotions import Promotion
from tests.core.shelf import Shelf
from tests.makers import DAY


def test_an_audience_needs_a_name() -> None:
    with pytest.raises(UserMistake, match="name"):
        audiences.add_audience(Shelf(), name="")


def test_a_note_says_what_was_asked_or_answered() -> None:
    with pytest.raises(UserMistake, match="asked"):
        audiences.note_research(Shelf(), on=DAY)


def test_promotions_outlive_their_audience() -> None:
    shelf = Shelf()
    regulars = audiences.add_audience(shelf, name="Regulars", filter="tag:regular")
    audiences.note_research(shelf, on=DAY, audience_id=regulars.id, question="Why us?", times=3)
    sale = promotions.plan_promotion(shelf, name="Winter sale", audience_id=regulars.id)

    assert audiences.delete_audience(shelf, regulars.id) == 1

    assert shelf.find(Research) == []
    assert shelf.get(Promotion, sale.id).audience_id is None
