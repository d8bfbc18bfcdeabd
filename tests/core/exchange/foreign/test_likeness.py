"""Similar names are found quickly, and nobody is found by half a name."""

from __future__ import annotations

import pytest

from core.exchange.foreign.likeness import SAME, SIMILAR, Names


def like(known: str, asked: str) -> str:
    names: Names[int] = Names()
    names.add(1, known)
    return next((why for _, why in names.like(asked)), "")


@pytest.mark.parametrize(
    ("known", "asked"),
    [
        ("Björn Lindhauer", "Bjoern Lindhauer"),
        ("Aylin Yıldızoğlu", "Aylin Yildizoglu"),
        ("Maria Schröter", "Schröter, Maria"),
        ("Jean-Luc Moreauville", "Jean Luc Moreauville"),
        ("Dr. Petra Groß", "petra gross"),
        ("Matthias O'Connorell", "Matthias O\u2019Connorell"),
        ("محمد الأمين", "محمد الامين"),
    ],
)
def test_the_same_words_are_the_same_name(known: str, asked: str) -> None:
    assert like(known, asked) == SAME


@pytest.mark.parametrize(
    ("known", "asked"),
    [
        ("Katharina Obermeier", "Katarina Obermeier"),
        ("Stephanie Brandner", "Stefanie Brandner"),
        ("K. Obermeier", "Katharina Obermeier"),
        ("Anna Maria Becker", "Anna Becker"),
    ],
)
def test_a_slip_of_the_pen_an_initial_or_a_name_more_is_similar(known: str, asked: str) -> None:
    assert like(known, asked) == SIMILAR


@pytest.mark.parametrize(
    ("known", "asked"),
    [
        ("Anna Becker", "Anne Becker"),
        ("Anna Becker", "Anna Wagner"),
        ("Anna", "Anna"),
        ("Anna Becker", "Anna"),
        ("", ""),
    ],
)
def test_other_names_and_halves_of_names_tell_nothing(known: str, asked: str) -> None:
    assert like(known, asked) == ""


def test_the_earliest_come_first_and_not_too_many() -> None:
    names: Names[int] = Names()
    for key in range(9):
        names.add(key, "Anna Becker")
    assert [key for key, _ in names.like("Becker, Anna")] == [0, 1, 2, 3, 4]


def test_a_crowd_that_shares_a_word_and_a_letter_is_not_looked_through() -> None:
    names: Names[int] = Names()
    for key in range(1_000):
        names.add(key, f"Person 1{key:03}")
    assert [key for key, _ in names.like("Person 1500")] == [500], "the very same name is found in any crowd"
