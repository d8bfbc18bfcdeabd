"""Tallies of what was asked: put together by question, honest where they are few."""

from __future__ import annotations

from datetime import date

from core.audiences import Research
from core.ids import Id
from core.market_research import by_question

DAY = date(2026, 6, 1)


def note(number: int, question: str, answer: str, times: int | None = None, on: date | None = DAY) -> Research:
    return Research(id=Id(bytes([number]) * 16), question=question, answer=answer, times=times, noted_on=on)


def test_answers_to_one_question_stand_together_however_it_is_written() -> None:
    (question,) = by_question([note(1, "Why us?", "Buns", 3), note(2, "why  US?", "Near", 5)])

    assert [tally.note.answer for tally in question.answers] == ["Near", "Buns"]
    assert question.n == 8


def test_a_share_comes_with_its_range_of_all_answers_to_its_question() -> None:
    (question,) = by_question([note(1, "Why us?", "Buns", 14), note(2, "Why us?", "Near", 11)])
    share = question.answers[0].share

    assert (share.k, share.n) == (14, 25)
    assert share.low is not None
    assert share.high is not None
    assert round(share.low, 3) == 0.371
    assert round(share.high, 3) == 0.733


def test_an_answer_without_a_number_was_heard_once() -> None:
    (question,) = by_question([note(1, "Why us?", "Buns")])

    assert (question.answers[0].times, question.n) == (1, 1)


def test_the_question_asked_last_comes_first_and_undated_ones_last() -> None:
    notes = [note(1, "Old", "a", on=date(2026, 1, 1)), note(2, "Undated", "b", on=None), note(3, "New", "c")]

    assert [question.words for question in by_question(notes)] == ["New", "Old", "Undated"]


def test_answers_taken_back_to_none_have_no_share() -> None:
    (question,) = by_question([note(1, "Why us?", "Buns", 0)])

    assert question.answers[0].share.value is None


def test_a_question_has_one_name_however_it_is_written_and_no_other_has_it() -> None:
    first = by_question([note(1, "Why us?", "Buns"), note(2, "Why here?", "Near")])
    again = by_question([note(3, "WHY  us?", "Seats")])

    assert len({question.name for question in first}) == 2
    assert again[0].name in {question.name for question in first}
