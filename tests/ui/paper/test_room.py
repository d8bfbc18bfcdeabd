"""Pages are used: what belongs together stands on one where it fits."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from storage import Workspace
from tests.ui.paper import reading
from tests.ui.paper.conftest import Gathered, Sheets
from ui.paper.kinds import kind


def test_the_months_of_a_year_stand_on_its_first_page(sheets: Sheets) -> None:
    first = reading.pages(sheets("sample", "year"))[0]

    assert "Month by month" in first
    assert "Together" in first


def test_a_promotion_of_few_words_takes_one_page(gathered: Gathered, business_file: Callable[[str], Path]) -> None:
    _, options = gathered("sample", "promotion")
    with Workspace.open(business_file("sample"), read_only=True) as workspace:
        flyers = next(key for key, name in workspace.promotions.names() if name == "Winter sale flyers 2025")
        options = replace(options, promotion=flyers)
        matter = kind("promotion").gather(workspace, options)

    pages = reading.pages(kind("promotion").make(matter, options))

    assert len(pages) == 1
    assert "Result up to" in pages[0]
    assert "Lesson" in pages[0]
