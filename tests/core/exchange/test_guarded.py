"""No text runs in a spreadsheet, and every text comes back as it was."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.exchange.guarded import guarded, marked, unguarded
from core.exchange.outgoing import joined, parted
from tests.core.exchange.hostile import FORMULAS, ODD

TEXTS = st.text(
    st.sampled_from("'=+-@\t\r\n\0␀0 \u00a0\ufeff\u200b＝＋－＠﹦⁻ax;\\\"") | st.characters(codec="utf-8"), max_size=8
)


def begins_as_a_formula(cell: str) -> bool:
    """Told in another way than the program's: what is left after all that may be overlooked."""
    if cell[:1] in ("\t", "\r", "\n", "\0"):
        return True
    bare = "".join(letter for letter in cell if not letter.isspace() and unicodedata.category(letter) != "Cf")
    return unicodedata.normalize("NFKC", bare[:1])[:1] in ("=", "+", "-", "@")


def test_there_are_sixty_hostile_texts() -> None:
    assert len(set(FORMULAS)) >= 50
    assert len({*FORMULAS, *ODD}) >= 60


@pytest.mark.parametrize("text", [*FORMULAS, *ODD], ids=ascii)
def test_a_hostile_text_is_no_formula_and_comes_back(text: str) -> None:
    assert not begins_as_a_formula(guarded(text))
    assert "\0" not in guarded(text) + marked(text)
    assert unguarded(guarded(text)) == unguarded(marked(text)) == text


@pytest.mark.parametrize("text", FORMULAS, ids=ascii)
def test_a_formula_is_guarded_by_an_apostrophe(text: str) -> None:
    assert guarded(text)[0] == "'"


@pytest.mark.parametrize("text", ["Zoë", "'quoted", "’t Hooft", "", "12", "a=b", "x-y", "(+1)"])
def test_an_ordinary_text_stays_as_it_is(text: str) -> None:
    assert guarded(text) == marked(text) == text


@settings(max_examples=400, deadline=None)
@given(TEXTS)
def test_any_text_is_no_formula_and_comes_back(text: str) -> None:
    assert not begins_as_a_formula(guarded(text))
    assert unguarded(guarded(text)) == text
    assert unguarded(marked(text)) == text


@settings(max_examples=200, deadline=None)
@given(st.lists(TEXTS.filter(bool), max_size=4))
def test_several_values_in_one_cell_come_back(values: list[str]) -> None:
    assert parted(unguarded(guarded(joined(values)))) == tuple(values)
