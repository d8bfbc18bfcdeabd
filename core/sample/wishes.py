"""What people want in a month."""

from __future__ import annotations

from functools import cache

from core.sample.wish import Wish
from core.sample.wish_list import WISHES

BY_MONTH: dict[tuple[str, int], tuple[Wish, ...]] = {
    (theme, month): tuple(wish for wish in WISHES if wish.theme == theme and month in wish.months)
    for theme in sorted({wish.theme for wish in WISHES})
    for month in range(1, 13)
}
"""The wishes of a theme that people have in a month; may be empty."""


@cache
def in_season(themes: tuple[str, ...], month: int) -> tuple[Wish, ...]:
    """The wishes of these themes in a month (a theme named twice counts twice), else gifts, which always sell."""
    found = tuple(wish for theme in themes for wish in BY_MONTH[theme, month])
    return found or BY_MONTH["gift", month]
