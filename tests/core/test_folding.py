from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from core.folding import fold, tokens


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Zoë", "zoe"),
        ("ZOË", "zoe"),
        ("Straße", "strasse"),
        ("Ærø Łódź", "aero lodz"),
        ("Ǽrǿ", "aero"),
        ("Ωμέγα", "ωμεγα"),
        ("Ёлка", "елка"),
        ("مُحَمَّد", "محمد"),
        ("أحمد", "احمد"),
        ("ﬁne", "fine"),
        ("Ｃａｆé", "cafe"),
    ],
)
def test_accents_case_and_old_forms_do_not_count(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_vowel_signs_of_indian_scripts_are_letters() -> None:
    assert fold("दिल्ली") == unicodedata.normalize("NFC", "दिल्ली")


def test_unspaced_scripts_are_set_apart() -> None:
    assert tokens("北京阳光") == ["北", "京", "阳", "光"]
    assert tokens("カフェ tea") == ["カ", "フ", "ェ", "tea"]


@given(st.text())
def test_folding_does_not_depend_on_how_accents_are_composed(text: str) -> None:
    assert fold(unicodedata.normalize("NFC", text)).split() == fold(unicodedata.normalize("NFD", text)).split()


@given(st.text())
@example("Ǽ")
def test_folding_twice_changes_nothing_more(text: str) -> None:
    once = " ".join(fold(text).split())
    assert " ".join(fold(once).split()) == once


@given(st.text(st.characters(codec="ascii")))
def test_plain_text_is_only_put_in_lower_case(text: str) -> None:
    assert fold(text) == text.lower()


@given(st.text())
def test_words_hold_no_quotes_and_no_blanks(text: str) -> None:
    assert all(word and '"' not in word and not word.isspace() for word in tokens(text))
