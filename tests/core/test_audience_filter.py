"""The text of a filter: what it says, and that nothing of it is lost on the way."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.audience_filter import MONTHS, STATES, Filter, Term, What, check, read, written
from core.errors import UserMistake

_NUMBERS = st.integers(1, 5).map(str)
_WORDS = st.text(min_size=1, max_size=20).map(lambda text: " ".join(text.split())).filter(bool)
_VALUES = {
    What.IS: st.sampled_from(STATES),
    What.BIRTHDAY: st.sampled_from(MONTHS),
    What.CONSENT: st.sampled_from(("yes", "no", "unknown")),
    What.REACH: st.sampled_from(("email", "phone")),
    What.SPENT: st.decimals(0, 10**6, places=2).map(lambda amount: check(What.SPENT, f"{amount:f}")),
} | dict.fromkeys((What.RECENT, What.TIMES, What.SILENT, What.NEW, What.SATISFIED), _NUMBERS)
TERMS = st.sampled_from(list(What)).flatmap(
    lambda what: st.builds(Term, st.just(what), _VALUES.get(what, _WORDS), st.booleans())
)


@given(st.lists(TERMS, max_size=6), st.booleans())
def test_whatever_a_filter_says_is_read_back_from_its_text(terms: list[Term], either: bool) -> None:
    wanted = Filter(tuple(terms), any=either and len(terms) > 1)

    assert read(written(wanted)) == wanted


@given(st.text(max_size=60))
def test_any_text_is_read_or_refused_in_one_sentence(text: str) -> None:
    try:
        wanted = read(text)
    except UserMistake:
        return
    assert read(written(wanted)) == wanted


def test_a_filter_of_all_and_one_of_any() -> None:
    assert read('tag:regular -city:"New Ross"') == Filter(
        (Term(What.TAG, "regular"), Term(What.CITY, "New Ross", without=True))
    )
    assert read("tag:office OR tag:school") == Filter((Term(What.TAG, "office"), Term(What.TAG, "school")), any=True)


def test_a_word_without_a_name_is_looked_for_in_names_and_notes() -> None:
    assert read("wool") == Filter((Term(What.TEXT, "wool"),))


def test_an_empty_text_has_no_condition() -> None:
    assert read("  ") == Filter()
    assert written(Filter()) == ""


@pytest.mark.parametrize(
    "text",
    ["shoe:39", "tag:", 'tag:"half', "silent:long", "birthday:13", "spent:-5", "tag:a OR", "tag:a OR tag:b tag:c"],
)
def test_what_is_not_understood_is_named(text: str) -> None:
    with pytest.raises(UserMistake) as told:
        read(text)

    assert told.value.field == "filter"


def test_numbers_are_kept_as_short_as_can_be() -> None:
    assert check(What.SPENT, "0250.00") == "250"
    assert check(What.SILENT, "090") == "90"
