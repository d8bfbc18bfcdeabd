"""How the business looks on paper: its logo and its two accent colours, kept as settings of the file."""

from __future__ import annotations

import base64
import json
import re
from dataclasses import dataclass

from core.activities import Hat
from core.business import Setting, in_force, set_setting
from core.change import Change
from core.errors import UserMistake, words

LOGO_KEY, COLOURS_KEY = "logo", "colours"
"""The keys of the settings: base64 of a PNG; JSON, {"marketing": "#rrggbb", "sales": "#rrggbb"}."""

LOGO_SIDE = 400
"""Pixels of the longer side of a logo, at most."""

LARGEST_LOGO = 1_500_000
"""Bytes of the PNG; a picture of 400 × 400 stays below."""

READABLE = 4.5
"""Contrast against paper from which text in a colour can be read (WCAG 2.2, AA)."""

PAPER = "#ffffff"
_PNG = b"\x89PNG\r\n\x1a\n"
_HEX = re.compile(r"#?([0-9a-fA-F]{6}|[0-9a-fA-F]{3})")


@dataclass(frozen=True, slots=True)
class Colours:
    """The accents of both hats on paper as #rrggbb; empty for the usual one."""

    marketing: str = ""
    sales: str = ""


def set_logo(change: Change, png: bytes) -> None:
    """Keep a logo, a PNG that was scaled down already; no bytes take it away."""
    if png and (not png.startswith(_PNG) or len(png) > LARGEST_LOGO):
        raise UserMistake(words("This picture cannot be kept as a logo."), field="logo")
    set_setting(change, LOGO_KEY, base64.b64encode(png).decode("ascii"))


def read_logo(text: str) -> bytes:
    """The PNG that a setting holds; nothing where there is none or it is damaged."""
    try:
        png = base64.b64decode(text, validate=True)
    except ValueError:
        return b""
    return png if png.startswith(_PNG) else b""


def set_colour(change: Change, hat: Hat, colour: str) -> None:
    """Keep the accent of one hat; empty is the usual one."""
    there = in_force(change.find(Setting, key=COLOURS_KEY)).get(COLOURS_KEY)
    now = read_colours(there.value if there else "")
    kept = {"marketing": now.marketing, "sales": now.sales, str(hat): read_colour(colour)}
    set_setting(change, COLOURS_KEY, json.dumps(kept) if any(kept.values()) else "")


def read_colours(text: str) -> Colours:
    """The accents that a setting holds; what is odd in it counts as the usual one."""
    try:
        found = json.loads(text) if text else {}
    except (ValueError, RecursionError):
        found = {}
    if not isinstance(found, dict):
        return Colours()
    marketing, sales = (_forgiving(found.get(name)) for name in ("marketing", "sales"))
    return Colours(marketing, sales)


def read_colour(text: str) -> str:
    """Read a colour as typed, “#1a7f5a”, “1A7F5A” or “#abc”, as #rrggbb; empty stays empty."""
    bare = text.strip()
    if not bare:
        return ""
    found = _HEX.fullmatch(bare)
    if found is None:
        raise UserMistake(words("Write a colour as six digits, such as {sample}."), field="colour", sample="#1a7f5a")
    digits = found[1].lower()
    return "#" + (digits if len(digits) == 6 else "".join(digit * 2 for digit in digits))


def contrast(one: str, other: str = PAPER) -> float:
    """The ratio of two colours #rrggbb, 1 to 21 (WCAG 2.2, relative luminance)."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def darker(colour: str, wanted: float = READABLE) -> str:
    """The nearest darker shade of a colour that can be read on paper; itself where it can."""
    parts = _parts(colour)
    for step in range(100, -1, -1):
        shade = "#" + "".join(f"{part * step // 100:02x}" for part in parts)
        if contrast(shade) >= wanted:
            return shade
    return "#000000"


def _forgiving(found: object) -> str:
    try:
        return read_colour(found) if isinstance(found, str) else ""
    except UserMistake:
        return ""


def _parts(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _luminance(colour: str) -> float:
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in _shares(colour)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _shares(colour: str) -> list[float]:
    return [part / 255 for part in _parts(colour)]
