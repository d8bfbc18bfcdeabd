"""The one clock of the program: which day it is for figures, reports, due lists and the demo."""

from __future__ import annotations

import os
from datetime import date

from core.errors import UserMistake, words


def today() -> date:
    """The computer's local date, or TWOHATS_TODAY (YYYY-MM-DD) from the environment, for tests."""
    told = os.environ.get("TWOHATS_TODAY")
    if not told:
        return date.today()
    try:
        return date.fromisoformat(told)
    except ValueError:
        raise UserMistake(words("TWOHATS_TODAY says “{text}”; write it like 2026-05-31."), text=told) from None
