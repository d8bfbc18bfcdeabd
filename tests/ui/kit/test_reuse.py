"""Parts that are used again: each stays with what it is about, as far as that is wanted."""

from __future__ import annotations

from ui.kit.reuse import reused


def letters(part: str) -> str:
    """A part is about its letters."""
    return part


def first_letter(part: str) -> str:
    """A part is surely about its first letter."""
    return part[0]


def test_a_part_stays_with_what_it_is_about_wherever_that_comes() -> None:
    assert reused(["ab", "c", "d"], [letters], ["c", "xb", "y"]) == ["c", "ab", None]


def test_no_part_comes_twice_where_what_it_is_about_was_parted() -> None:
    assert reused(["ab"], [letters], ["b", "a"]) == [None, "ab"]


def test_of_two_parts_that_are_about_one_thing_the_first_stays() -> None:
    assert reused(["a", "b"], [letters], ["ab"]) == ["a"]


def test_the_surer_way_to_find_a_part_comes_first() -> None:
    assert reused(["ab", "bc"], [first_letter, letters], ["b"]) == ["bc"]
