"""The colours of paper: white, and the accents of the business where it has its own."""

from __future__ import annotations

from dataclasses import replace

from ui.kit.tokens import LIGHT, Shade, Tokens, Tone

_PAPER = "#ffffff"
_TINT = 0.16  # of the accent on paper
_HOVER = 0.86

ON_PAPER = replace(LIGHT, paper=_PAPER, surface=_PAPER)
"""The usual colours."""


def of_business(marketing: str, sales: str) -> Tokens:
    """The usual colours with the accents of the business, #rrggbb; empty for the usual one."""
    shades = dict(ON_PAPER.shades)
    for tone, accent in ((Tone.MARKETING, marketing), (Tone.SALES, sales)):
        if accent:
            shades[tone] = _shade(accent)
    return replace(ON_PAPER, shades=shades)


def _shade(accent: str) -> Shade:
    """What follows from one colour: text that can be read, and a tint that tells both hats apart without colour."""
    from core.appearance import contrast, darker

    readable = darker(accent)
    fill = accent if contrast(accent) >= 3 else darker(accent, 3)
    return Shade(
        fill=fill,
        on_fill=_PAPER if contrast(fill) >= 4.5 else LIGHT.text,
        hover=_mixed(fill, "#000000", 1 - _HOVER),
        tint=_mixed(_PAPER, accent, _TINT),
        text=readable,
    )


def _mixed(one: str, other: str, part: float) -> str:
    parts = ((int(each[at : at + 2], 16) for each in (one, other)) for at in (1, 3, 5))
    return "#" + "".join(f"{round(a + (b - a) * part):02x}" for a, b in parts)
