from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from core.money import Minor
from core.reports import Unit
from ui.figures.page import FiguresPage
from ui.figures.tiles import TileWriter, _Value
from ui.kit.tokens import Tone
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


def test_a_difference_that_is_rounded_to_nothing_is_neither_good_nor_bad(page: FiguresPage) -> None:
    tile = page.board.tiles["revenue"]
    assert page._shown is not None  # noqa: SLF001
    now = page._shown.seen.now  # noqa: SLF001
    before = replace(now, revenue=Minor(now.revenue * 1003 // 1000))
    writer = TileWriter(Numbers("EUR", "en_IE"), now, before)

    tile.show_words(writer.tile("revenue"))

    assert writer.tile("revenue").tone is Tone.NEUTRAL
    assert tile.texts[3].startswith("≈ as before, was €")
