"""Numbers as sheets and the window write them."""

from __future__ import annotations

import pytest

from ui.paper.numbers import Numbers


@pytest.mark.parametrize(
    ("part", "told"),
    [
        (None, "–"),
        (0, "0%"),
        (93 / 26_627, "0.3%"),
        (3 / 1_000_000, "0.0003%"),
        (0.005, "0.5%"),
        (0.0051, "1%"),
        (1, "100%"),
    ],
)
def test_what_is_little_is_not_told_as_nothing(part: float | None, told: str) -> None:
    assert Numbers("EUR", "en_IE").share(part) == told
