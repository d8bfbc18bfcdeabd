from __future__ import annotations

from core.activities import Hat
from ui.exchange.file_card import TONES
from ui.exchange.wording import Counter, button_words


def test_the_button_says_what_the_rest_is_that_comes_with_the_people() -> None:
    added = {"contacts": 396, "deals": 55, "leads": 80, "promotions": 3}
    assert button_words(added, 12, Counter("en_GB")) == "Add 396 people, 138 other records, fill 12"


def test_the_button_names_two_kinds_and_counts_what_is_beside_them() -> None:
    added = {"contacts": 58, "deals": 55, "promotions": 1}
    assert button_words(added, 0, Counter("en_GB")) == "Add 58 people, 55 deals, 1 other record"


def test_no_count_of_a_file_wears_the_colour_of_a_hat() -> None:
    assert not {str(tone) for tone in TONES.values()} & {str(hat) for hat in Hat}
