"""The heart of the story, written by hand: scenes that are always told, the most telling ones first."""

from __future__ import annotations

from core.sample.heart_now import NOW
from core.sample.heart_past import PAST
from core.sample.heart_year import YEAR

HEART = (*NOW[:4], *YEAR[:2], *NOW[4:], *YEAR[2:], *PAST)
"""Four that are open, two that ended well, then the rest; very short stories have only the first of them."""
