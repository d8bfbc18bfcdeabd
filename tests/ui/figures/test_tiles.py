from __future__ import annotations

from typing import Any

import pytest

from core.reports import Unit
from ui.figures.tiles import TileWriter, _Value
from ui.paper.numbers import Numbers


@pytest.mark.parametrize(
    ("now", "then", "unit", "words"),
    [
        (0.7949, 0.7151, Unit.SHARE, "+7 points"),
        (0.1949, 0.3851, Unit.SHARE, "−20 points"),
        (10.4, 6.6, Unit.DAYS, "+3 days"),
    ],
)
def test_a_difference_is_that_of_the_numbers_as_they_are_shown(now: float, then: float, unit: Unit, words: str) -> None:
    nothing: Any = None
    writer = TileWriter(Numbers("EUR", "en_IE"), nothing, None)

    assert writer._by(_Value(now, unit), _Value(then, unit)) == words  # noqa: SLF001
