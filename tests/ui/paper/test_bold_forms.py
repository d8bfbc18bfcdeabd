"""Bold letters of a font that has one weight only."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pypdfium2 as pdfium
import pytest

from ui.paper.fonts import Weight
from ui.paper.sheet import Sheet
from ui.paper.style import Setting, Style
from ui.paper.text import set_lines

SMALL = 1.15
"""Dots to a point: how the pages of a report are first seen in a small window."""


def darkness(text: str, weight: Weight) -> int:
    """How dark a page with a text is altogether."""
    sheet = Sheet(title="Bold", business="Shop", made_on=date(2026, 6, 15))
    document = sheet.pdf([sheet.para(text, Style(weight=weight, color="#000000"))])
    with pdfium.PdfDocument(document) as opened:
        return sum(255 - dot for dot in bytes(opened[0].render(scale=SMALL, grayscale=True).buffer))


@pytest.mark.parametrize("text", ["山口さくら" * 8, "한하은김서연" * 7], ids=["Han", "Hangul"])
def test_bold_letters_are_darker_and_do_not_run_together_where_they_are_small(text: str) -> None:
    setting = Setting()
    set_lines(text, Style(), 500, setting)
    if setting.missing:
        pytest.skip("no font for this script is installed")
    around = darkness("", Weight.REGULAR)

    found = [darkness(text, weight) - around for weight in (Weight.REGULAR, Weight.SEMIBOLD, Weight.BOLD)]

    assert all(thin < thick for thin, thick in pairwise(found))
    assert found[-1] < 1.8 * found[0]  # a line around them made it 2.3
