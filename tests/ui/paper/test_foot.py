"""The foot of each page carries the owner's words where there is room for them."""

from __future__ import annotations

from typing import Any

import pytest

from core.reports import Letterhead
from tests.ui.paper import reading
from tests.ui.paper.summaries import MADE, shop_summary
from ui.paper.kinds import Options
from ui.paper.month import month_pdf


def made(locale: str = "en_GB", **told: Any) -> bytes:
    head = Letterhead(name="Corner Shop", currency="EUR", locale=locale, **told)
    return month_pdf(shop_summary(), head, Options(today=MADE))


def test_the_tagline_stands_in_the_foot_of_every_page() -> None:
    pages = reading.pages(made(tagline="Coffee below, coats above."))

    assert len(pages) > 1
    assert [page.count("with Two Hats Coffee below, coats above. Page") for page in pages] == [1] * len(pages)


def test_without_a_tagline_it_is_the_website() -> None:
    assert "with Two Hats corner.example Page 1" in reading.pages(made(website="https://corner.example"))[0]


def test_a_tagline_that_has_no_room_gives_way_whole() -> None:
    first = reading.pages(made(tagline="Coffee and coats " * 20, website="corner.example"))[0]

    assert "with Two Hats corner.example Page 1" in first
    assert "Coffee and" not in first


def test_nothing_filled_leaves_the_foot_as_it_was() -> None:
    assert made(tagline="  ", website="") == made()
    assert "with Two Hats Page 1" in reading.pages(made())[0]


@pytest.mark.parametrize("locale", ["he_IL", "hi_IN"])
def test_words_in_the_foot_keep_clear_of_the_rest(locale: str) -> None:
    for boxes in reading.text_boxes(made(locale, tagline="קפה למטה, מעילים למעלה")):
        foot = sorted((box for box in boxes if box[3] < 32), key=lambda box: box[0])
        assert len(foot) >= 3
        assert all(left[2] <= right[0] + 0.8 for left, right in zip(foot, foot[1:], strict=False))
