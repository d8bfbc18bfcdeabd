from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.coupon_codes import (
    DRAWN,
    LONGEST_PREFIX,
    SYMBOLS,
    bare,
    check_character,
    family,
    folded,
    is_own,
    is_whole,
    likely,
    nearest,
    own_code,
    prefix_of,
    proposed_prefix,
    read_prefix,
    read_shared,
)
from core.errors import UserMistake

PREFIXES = st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", max_size=LONGEST_PREFIX)


@st.composite
def codes(draw: st.DrawFn) -> str:
    return own_code(draw(PREFIXES), random.Random(draw(st.integers(0, 2**32))).randrange)


@given(codes())
def test_a_code_that_was_made_is_whole_and_told_from_a_code_for_all(code: str) -> None:
    assert is_whole(code)
    assert is_own(family(code))
    assert code.startswith(prefix_of(family(code)))


@given(codes(), st.data())
def test_every_wrong_symbol_is_found(code: str, data: st.DataObject) -> None:
    symbols = folded(code)
    place = data.draw(st.integers(0, len(symbols) - 1))
    other = data.draw(st.sampled_from([each for each in SYMBOLS if each != symbols[place]]))

    assert not is_whole(symbols[:place] + other + symbols[place + 1 :])


@given(codes(), st.data())
def test_every_swap_of_two_different_symbols_is_found(code: str, data: st.DataObject) -> None:
    symbols = list(folded(code))
    one, other = (data.draw(st.integers(0, len(symbols) - 1)) for _ in range(2))
    same = symbols[one] == symbols[other]
    symbols[one], symbols[other] = symbols[other], symbols[one]

    assert is_whole("".join(symbols)) is same


@given(codes(), st.randoms(use_true_random=False))
def test_a_code_is_read_in_small_letters_with_and_without_hyphens_and_with_letters_for_digits(
    code: str, chance: random.Random
) -> None:
    looks = {"0": "0Oo", "1": "1IlLi", "5": "5Ss", "V": "VvUu"}
    typed = "".join(chance.choice(looks.get(letter, letter + letter.lower())) for letter in code)
    typed = chance.choice([typed, typed.replace("-", ""), typed.replace("-", " "), f"  {typed} "])

    assert folded(typed) == folded(code)
    assert is_whole(typed)


@given(codes())
def test_a_code_without_its_hyphens_is_found_as_it_is_kept(code: str) -> None:
    assert code in likely(bare(code).lower())


@given(st.text(max_size=40))
def test_whatever_is_typed_can_be_read(text: str) -> None:
    is_whole(text)
    likely(text)
    assert folded(folded(text)) == folded(text)


def test_no_code_has_a_vowel_that_would_make_words() -> None:
    assert not set(DRAWN) & set("AEIOU")
    assert len(SYMBOLS) == 31


def test_what_is_too_long_has_no_check_character() -> None:
    assert check_character("A" * 29) in SYMBOLS
    with pytest.raises(ValueError, match="no check character"):
        check_character("A" * 30)
    with pytest.raises(ValueError, match="no check character"):
        check_character("ÄÖ")


@pytest.mark.parametrize(
    ("code", "kind", "prefix"),
    [
        ("SPRING-7KQ2-M4RX", "SPRING-????-????", "SPRING"),
        ("7KQ2-M4RX", "????-????", ""),
        ("NEW-YEAR-7KQ2-M4RX", "NEW-YEAR-????-????", "NEW-YEAR"),
        ("SPRING10", "SPRING10", "SPRING10"),
        ("SUMMER-2025-SALE", "SUMMER-2025-SALE", "SUMMER-2025-SALE"),
        ("", "", ""),
    ],
)
def test_codes_that_begin_alike_are_a_family(code: str, kind: str, prefix: str) -> None:
    assert family(code) == kind
    assert prefix_of(family(code)) == prefix


KNOWN = ["SPRING-7KQ2-M4RX", "SPRING-7KQ2-M4RZ", "WINTER-BBBB-CCCC", "TEA10"]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("winter bbbb ccdc", "WINTER-BBBB-CCCC"),
        ("WINTER-BBBB-CCC", "WINTER-BBBB-CCCC"),
        ("WINTER-BBBB-CCCCC", "WINTER-BBBB-CCCC"),
        ("WNITER-BBBB-CCCC", "WINTER-BBBB-CCCC"),
        ("SPRING-7KQ2-M4RY", ""),  # two are as near
        ("WINTER-BBBB-DDCC", ""),  # two letters are wrong
        ("TEA1O", "TEA10"),
        ("TE", ""),
    ],
)
def test_the_only_code_one_letter_away_is_found(typed: str, found: str) -> None:
    if folded(typed) == folded(found):  # then it is that code, and nobody asks
        assert folded(typed) in {folded(code) for code in KNOWN}
    else:
        assert nearest(typed, KNOWN) == found


@pytest.mark.parametrize(
    ("typed", "prefix"), [("spring", "SPRING"), ("Été 26", "ETE26"), ("new-year", "NEWYEAR"), ("", "")]
)
def test_a_prefix_is_in_capitals_that_every_keyboard_has(typed: str, prefix: str) -> None:
    assert read_prefix(typed) == prefix


@pytest.mark.parametrize("typed", ["ЗИМА", "a" * 13, "tea!", "冬"])
def test_a_prefix_that_could_not_be_typed_is_refused(typed: str) -> None:
    with pytest.raises(UserMistake):
        read_prefix(typed)


@pytest.mark.parametrize(("typed", "code"), [("spring 10", "SPRING-10"), (" tea-10 ", "TEA-10"), ("зима10", "ЗИМА10")])
def test_a_code_for_all_may_be_of_any_script(typed: str, code: str) -> None:
    assert read_shared(typed) == code


@pytest.mark.parametrize("typed", ["", "  ", "ab", "x" * 31, "<b>", "10\u202e01"])
def test_a_code_for_all_that_is_none_is_refused(typed: str) -> None:
    with pytest.raises(UserMistake):
        read_shared(typed)


@pytest.mark.parametrize(
    ("name", "prefix"),
    [("Winter sale", "WINTER"), ("2026 fête", "FETE"), ("Зима", ""), ("Extraordinarily", "EXTRAORD"), ("", "")],
)
def test_a_promotion_proposes_how_its_codes_begin(name: str, prefix: str) -> None:
    assert proposed_prefix(name) == prefix
