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


def test_a_filter_that_cannot_be_read_is_not_kept() -> None:
    shelf = Shelf()
    regulars = audiences.add_audience(shelf, name="Regulars", filter="tag:regular")

    with pytest.raises(UserMistake):
        audiences.edit_audience(shelf, regulars.id, filter="shoe:39")
    with pytest.raises(UserMistake):
        audiences.add_audience(shelf, name="Feet", filter="shoe:39")


def test_an_answer_heard_again_is_counted_and_never_below_nothing() -> None:
    shelf = Shelf()
    note = audiences.note_research(shelf, on=DAY, answer="Buns")

    assert audiences.hear_again(shelf, note.id).times == 2
    assert audiences.hear_again(shelf, note.id, times=-2).times == 0
    with pytest.raises(UserMistake):
        audiences.hear_again(shelf, note.id, times=-1)


def test_a_question_is_put_into_other_words_for_all_its_answers() -> None:
    shelf = Shelf()
    notes = [audiences.note_research(shelf, on=DAY, question="Why?", answer=each) for each in ("Buns", "Near")]

    changed = audiences.ask_anew(shelf, [each.id for each in notes], "Why us?")

    assert [each.question for each in changed] == ["Why us?", "Why us?"]


def test_what_is_counted_was_heard_that_day_and_what_is_taken_back_was_not() -> None:
    shelf = Shelf()
    note = audiences.note_research(shelf, on=DAY, answer="Buns")
    later = DAY.replace(year=DAY.year + 1)

    assert audiences.hear_again(shelf, note.id, on=later).noted_on == later
    assert audiences.hear_again(shelf, note.id, on=later.replace(year=later.year + 1), times=-1).noted_on == later
    assert audiences.hear_again(shelf, note.id).noted_on == later
