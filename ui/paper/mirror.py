"""Pages that are read from the right: all that is drawn is turned round, and what has a way of its own turned back.

Blocks count from where reading begins, so none of them knows: tables, tiles, bars and marks stand mirrored by
themselves. Lines of text, pictures, codes and charts are drawn `upright`, in the same box.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from core.money import locale_of

LEFT_TO_RIGHT_MARK, RIGHT_TO_LEFT_MARK = "\u200e", "\u200f"


def reads_from_right(locale: str) -> bool:
    """Whether people there begin to read at the right: Arabic, Hebrew, Persian, Urdu and others (CLDR)."""
    return locale_of(locale).text_direction == "rtl"


def turn_page(canvas: Any, width: float) -> None:
    """Begin a page of this width in points that is read from the right."""
    canvas.translate(width, 0)
    canvas.scale(-1, 1)


@contextmanager
def upright(canvas: Any, x: float, width: float) -> Iterator[None]:
    """Draw a box of a width that begins at x as it is, also on a page that is turned; its left edge is at 0."""
    turned = canvas.mirrored
    canvas.saveState()
    if turned:
        canvas.translate(x + width, 0)
        canvas.scale(-1, 1)
    else:
        canvas.translate(x, 0)
    canvas.mirrored = False
    try:
        yield
    finally:
        canvas.mirrored = turned
        canvas.restoreState()
