from __future__ import annotations

import pytest

from core import scores
from core.errors import UserMistake
from core.scores import Score
from tests.core.shelf import Shelf
from tests.makers import DAY


@pytest.mark.parametrize("number", [0, 6, -1])
def test_a_score_lies_between_one_and_five(number: int) -> None:
    with pytest.raises(UserMistake, match="1 to 5"):
        scores.give_score(Shelf(), score=number, on=DAY)


def test_a_score_for_a_deal_that_goes_away_stays_with_its_contact() -> None:
    shelf = Shelf()
    deal, contact = shelf.new_id(), shelf.new_id()
    scores.give_score(shelf, score=5, on=DAY, deal_id=deal)
    scores.leave_deal(shelf, deal, contact)
    (kept,) = shelf.find(Score)
    assert (kept.deal_id, kept.contact_id) == (None, contact)
