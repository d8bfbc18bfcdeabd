"""All colours, type sizes and distances of the window, in one place and by name."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from typing import cast

from PySide6.QtGui import QColor, QGuiApplication, QPalette

from core.activities import Hat

TINY, BODY, LARGE, TITLE = 11, 13, 16, 22
"""Type sizes in logical pixels."""

GRID = 4
"""Every distance is a multiple of this many logical pixels."""

RADIUS = 8
ROW = 36
"""Height of a row in a list, in logical pixels."""

ARROW = "#8a8076"
"""The one grey of arrows that a style sheet can only take from a file; readable in both themes."""


class Tone(StrEnum):
    """What a colour means."""

    NEUTRAL = "neutral"
    MARKETING = "marketing"
    SALES = "sales"
    GOOD = "good"
    BAD = "bad"


TONES = frozenset(str(tone) for tone in Tone)


@dataclass(frozen=True, slots=True)
class Shade:
    """The colours of one tone, as #rrggbb.

    fill: buttons, bars and icons; on_fill: text on it; tint: quiet background of chips and of chosen rows on a page;
    text: text on a tint or on any surface; hover: the fill under the mouse.
    """

    fill: str
    on_fill: str
    hover: str
    tint: str
    text: str


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one theme, as #rrggbb."""

    dark: bool
    paper: str
    """The page itself."""
    side: str
    """The sidebar and the status line."""
    surface: str
    """Cards, lists and fields."""
    raised: str
    """Menus, tooltips and other things that float."""
    hover: str
    pressed: str
    line: str
    line_strong: str
    """The frame of a field or button."""
    text: str
    muted: str
    """Labels and explanations."""
    faint: str
    """Placeholders and what is switched off."""
    focus: str
    """The ring around what has the keyboard outside of either hat."""
    shadow: str
    """The edge of what Qt itself draws raised."""
    shade_under: str
    """What falls under things that float; drawn see-through."""
    toast: str
    on_toast: str
    toast_action: str
    shades: dict[Tone, Shade]
    chosen: dict[Tone, str]
    """The ground of what is chosen in lists that float, under no hat and under either: a tint would not be seen there
    in the dark."""

    def shade(self, tone: Tone | Hat | str | None) -> Shade:
        """The colours of a tone or a hat; none is neutral."""
        return self.shades[cast("Tone", tone) if tone else Tone.NEUTRAL]  # by its word, which is the same for a hat

    def apart(self, shade: Shade, ground: str) -> Shade:
        """The colours of a chip that would not be seen as one on a ground of its own tint."""
        return replace(shade, tint=self.surface) if shade.tint == ground else shade


LIGHT = Tokens(
    dark=False,
    paper="#f8f5f0",
    side="#f0ebe3",
    surface="#fffefb",
    raised="#ffffff",
    hover="#f3eee6",
    pressed="#e9e2d7",
    line="#e7e0d5",
    line_strong="#d3c9bb",
    text="#2b2722",
    muted="#665e54",
    faint="#6f675d",
    focus="#55708c",
    shadow="#d9d0c3",
    shade_under="#2b2722",
    toast="#33302b",
    on_toast="#f8f4ee",
    toast_action="#f6b98f",
    shades={
        Tone.NEUTRAL: Shade(fill="#3d3832", on_fill="#fffdf9", hover="#514a42", tint="#ece6dc", text="#4a443c"),
        Tone.MARKETING: Shade(fill="#bf4f1f", on_fill="#fffdf9", hover="#a94317", tint="#fbe8da", text="#96390f"),
        Tone.SALES: Shade(fill="#157084", on_fill="#fbfeff", hover="#0f6072", tint="#dbeef2", text="#0c5566"),
        Tone.GOOD: Shade(fill="#2f7d4f", on_fill="#fbfffc", hover="#276a43", tint="#e0f1e5", text="#22653e"),
        Tone.BAD: Shade(fill="#c23a3a", on_fill="#fffbfb", hover="#a92f2f", tint="#fbe5e3", text="#a32929"),
    },
    chosen={Tone.NEUTRAL: "#ece6dc", Tone.MARKETING: "#fbe8da", Tone.SALES: "#dbeef2"},
)

DARK = Tokens(
    dark=True,
    paper="#1d1b19",
    side="#181614",
    surface="#262321",
    raised="#312e2b",
    hover="#302c29",
    pressed="#3b3733",
    line="#37332f",
    line_strong="#4f4943",
    text="#efeae3",
    muted="#b8afa5",
    faint="#a49b90",
    focus="#8fb0d1",
    shadow="#121110",
    shade_under="#000000",
    toast="#efe9e0",
    on_toast="#26231f",
    toast_action="#96390f",
    shades={
        Tone.NEUTRAL: Shade(fill="#e6dfd5", on_fill="#26231f", hover="#f5efe6", tint="#3b3732", text="#ddd5ca"),
        Tone.MARKETING: Shade(fill="#f0935f", on_fill="#2b1306", hover="#f7a577", tint="#4a2c1c", text="#f9bb96"),
        Tone.SALES: Shade(fill="#54b9cb", on_fill="#04232b", hover="#6fcbdb", tint="#173b44", text="#93d8e4"),
        Tone.GOOD: Shade(fill="#74c493", on_fill="#06250f", hover="#8bd3a6", tint="#1f3d2b", text="#96d8ae"),
        Tone.BAD: Shade(fill="#f08a82", on_fill="#330a08", hover="#f6a19a", tint="#4a2522", text="#f8aaa3"),
    },
    chosen={Tone.NEUTRAL: "#46413b", Tone.MARKETING: "#5f3823", Tone.SALES: "#1b4752"},
)


def current() -> Tokens:
    """The colours now in force, from the application's palette; so nothing need be passed around or listened to.

    Not from a widget's own palette: a style sheet may have made its background see-through.
    """
    return DARK if QGuiApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT


@cache
def colour(name: str) -> QColor:
    """A colour of `Tokens` to paint with; made once, and not to be altered."""
    return QColor(name)


def contrast(one: str, other: str) -> float:
    """The ratio of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    lighter, darker = sorted((_luminance(QColor(one)), _luminance(QColor(other))), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
