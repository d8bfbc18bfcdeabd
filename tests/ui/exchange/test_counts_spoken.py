"""Counts of an import in languages that have more than two forms of a word."""

from __future__ import annotations

import pytest

from ui.exchange.wording import Counter
from ui.kit.language import speaking


@pytest.mark.parametrize(
    ("count", "deals"), [(1, "صفقة واحدة"), (2, "صفقتان"), (5, "5 صفقات"), (55, "55 صفقة"), (100, "100 صفقة")]
)
def test_deals_are_counted_in_the_form_that_their_number_asks_for(qapp: object, count: int, deals: str) -> None:
    with speaking("ar_EG"):
        assert Counter("ar_EG").named("deals", count) == deals
