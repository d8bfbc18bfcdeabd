from __future__ import annotations

import pytest

from core import appearance
from core.activities import Hat
from core.appearance import READABLE, Colours, contrast, darker, read_colour, read_colours, read_logo
from core.business import Setting
from core.change import Change
from core.errors import UserMistake

PNG = b"\x89PNG\r\n\x1a\nrest"


@pytest.mark.parametrize(
    ("text", "colour"), [("#1a7f5a", "#1a7f5a"), (" 1A7F5A ", "#1a7f5a"), ("#abc", "#aabbcc"), ("", "")]
)
def test_colours_are_read_as_typed(text: str, colour: str) -> None:
    assert read_colour(text) == colour


@pytest.mark.parametrize("text", ["red", "#12345", "#gggggg", "rgb(1,2,3)"])
def test_what_is_no_colour_is_told(text: str) -> None:
    with pytest.raises(UserMistake):
        read_colour(text)


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000") == pytest.approx(21)
    assert contrast("#777777") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("colour", ["#f0b030", "#ffffff", "#00ff00", "#102030"])
def test_the_darker_shade_can_be_read(colour: str) -> None:
    assert contrast(darker(colour)) >= READABLE


def test_each_hat_has_its_colour_and_both_usual_ones_leave_nothing(change: Change) -> None:
    appearance.set_colour(change, Hat.MARKETING, "#A03010")
    appearance.set_colour(change, Hat.SALES, "#105060")
    assert read_colours(change.find(Setting)[0].value) == Colours("#a03010", "#105060")
    appearance.set_colour(change, Hat.MARKETING, "")
    appearance.set_colour(change, Hat.SALES, "")
    assert not change.find(Setting)


@pytest.mark.parametrize("text", ["", "{", "[]", '{"marketing": 7, "sales": "url(x)"}'])
def test_odd_colours_count_as_the_usual_ones(text: str) -> None:
    assert read_colours(text) == Colours()


def test_a_logo_is_kept_and_read_back(change: Change) -> None:
    appearance.set_logo(change, PNG)
    assert read_logo(change.find(Setting, key="logo")[0].value) == PNG
    appearance.set_logo(change, b"")
    assert not change.find(Setting)


@pytest.mark.parametrize("data", [b"GIF89a", PNG + bytes(2_000_000)])
def test_no_other_or_huge_picture_is_kept(change: Change, data: bytes) -> None:
    with pytest.raises(UserMistake):
        appearance.set_logo(change, data)


@pytest.mark.parametrize("text", ["", "%%%", "R0lGODlh"])
def test_a_damaged_logo_counts_as_none(text: str) -> None:
    assert read_logo(text) == b""
