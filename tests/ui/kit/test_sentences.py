"""Statements that are read out one after the other."""

from __future__ import annotations

from ui.kit.sentences import in_turn


def test_statements_are_parted_as_sentences() -> None:
    assert in_turn("Gift boxes", "9 days left", "5 € of 40 € left") == "Gift boxes. 9 days left. 5 € of 40 € left"


def test_what_ends_as_a_sentence_is_not_ended_twice() -> None:
    assert in_turn("Advent", "ab 1. Dez.", "Ready?", "Soon") == "Advent. ab 1. Dez. Ready? Soon"


def test_what_is_empty_is_left_out() -> None:
    assert in_turn("", "Gift boxes", "", "soon", "") == "Gift boxes. soon"
