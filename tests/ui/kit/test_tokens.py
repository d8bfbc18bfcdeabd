"""Colours can be read, in both themes, and stand in one file only."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from ui.kit.fonts import RESOURCES
from ui.kit.style import sheet
from ui.kit.tokens import ARROW, DARK, LIGHT, Tokens, Tone, contrast

THEMES = [pytest.param(LIGHT, id="light"), pytest.param(DARK, id="dark")]
KIT = Path(__file__).resolve().parents[3] / "ui" / "kit"


def test_contrast_of_black_on_white_is_21() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)


@pytest.mark.parametrize("tokens", THEMES)
@pytest.mark.parametrize("text", ["text", "muted", "faint"])
@pytest.mark.parametrize("ground", ["paper", "side", "surface", "raised", "hover"])
def test_text_can_be_read_on_every_ground(tokens: Tokens, text: str, ground: str) -> None:
    assert contrast(getattr(tokens, text), getattr(tokens, ground)) >= 4.5


@pytest.mark.parametrize("tokens", THEMES)
@pytest.mark.parametrize("tone", list(Tone))
def test_the_colours_of_a_tone_can_be_read(tokens: Tokens, tone: Tone) -> None:
    shade = tokens.shade(tone)

    for text, ground in (
        (shade.text, shade.tint),
        (shade.text, tokens.paper),
        (shade.text, tokens.surface),
        (shade.text, tokens.side),
        (shade.text, tokens.raised),
        (shade.text, tokens.hover),
        (shade.on_fill, shade.fill),
        (shade.on_fill, shade.hover),
        (tokens.text, shade.tint),
        (tokens.muted, shade.tint),
    ):
        assert contrast(text, ground) >= 4.5, (text, ground)


@pytest.mark.parametrize("tokens", THEMES)
@pytest.mark.parametrize("tone", list(Tone))
def test_icons_and_focus_rings_stand_out(tokens: Tokens, tone: Tone) -> None:
    for ground in (tokens.paper, tokens.surface, tokens.side, tokens.raised, tokens.shade(tone).tint):
        assert contrast(tokens.shade(tone).fill, ground) >= 3
        assert contrast(tokens.focus, ground) >= 3
    assert contrast(ARROW, tokens.surface) >= 3


@pytest.mark.parametrize("tokens", THEMES)
@pytest.mark.parametrize("tone", [Tone.NEUTRAL, Tone.MARKETING, Tone.SALES])
def test_what_is_chosen_in_a_list_that_floats_stands_out_and_can_be_read(tokens: Tokens, tone: Tone) -> None:
    ground = tokens.chosen[tone]

    assert contrast(ground, tokens.raised) >= (1.3 if tokens.dark else 1.18)  # eyes tell dark colours apart less well
    for text in (tokens.text, tokens.muted, tokens.shade(tone).text):
        assert contrast(text, ground) >= 4.5


@pytest.mark.parametrize("tokens", THEMES)
def test_the_toast_can_be_read(tokens: Tokens) -> None:
    assert contrast(tokens.on_toast, tokens.toast) >= 4.5
    assert contrast(tokens.toast_action, tokens.toast) >= 4.5


GROUND = re.compile(r"(?<![-\w])background(?:-color)?: (#[0-9a-f]{6})")
WRITING = re.compile(r"(?<![-\w])color: (#[0-9a-f]{6})")


@pytest.mark.parametrize("tokens", THEMES)
def test_every_rule_of_the_style_sheet_that_has_text_and_ground_can_be_read(tokens: Tokens) -> None:
    rules = re.findall(r"([^{}]+)\{([^}]*)\}", sheet(tokens))
    pairs = [
        (selector.strip(), written[-1], ground[-1])
        for selector, body in rules
        if (written := WRITING.findall(body)) and (ground := GROUND.findall(body))
    ]

    assert len(pairs) > 20
    assert [(rule, round(ratio, 2)) for rule, one, other in pairs if (ratio := contrast(one, other)) < 4.5] == []


@pytest.mark.parametrize("tokens", THEMES)
@pytest.mark.parametrize("text", ["text", "muted"])
def test_text_can_be_read_while_it_is_pressed(tokens: Tokens, text: str) -> None:
    assert contrast(getattr(tokens, text), tokens.pressed) >= 4.5


@pytest.mark.parametrize("tokens", THEMES)
@pytest.mark.parametrize("tone", [Tone.MARKETING, Tone.SALES, Tone.NEUTRAL, Tone.GOOD, Tone.BAD])
def test_bars_and_lines_of_charts_stand_out_from_card_and_hover(tokens: Tokens, tone: Tone) -> None:
    for ground in (tokens.surface, tokens.paper, tokens.hover):
        assert contrast(tokens.shade(tone).fill, ground) >= 3
        assert contrast(tokens.muted, ground) >= 4.5  # labels of axes
        assert contrast(tokens.shade(tone).text, ground) >= 4.5  # values beside the bars


def test_colours_stand_in_one_file_only() -> None:
    elsewhere = [
        path.name
        for path in KIT.glob("*.py")
        if path.name != "tokens.py" and re.search(r"#[0-9a-fA-F]{6}\b", path.read_text(encoding="utf-8"))
    ]

    assert elsewhere == []


def test_the_pictures_of_the_style_sheet_wear_colours_of_the_tokens() -> None:
    known = {ARROW, LIGHT.shade(Tone.NEUTRAL).on_fill, DARK.shade(Tone.NEUTRAL).on_fill}

    worn = {
        colour
        for path in (RESOURCES / "icons" / "style").glob("*.svg")
        for colour in re.findall(r"#[0-9a-f]{6}", path.read_text(encoding="utf-8"))
    }

    assert worn == known
