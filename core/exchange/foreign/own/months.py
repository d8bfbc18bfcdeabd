"""Months in cells, for what is spent in a whole month."""

from __future__ import annotations

import re
from datetime import date

from core.exchange.foreign.grid import Value
from core.exchange.foreign.values import read_day
from core.exchange.foreign.values.text import plain
from core.period import month

_NUMBERS = re.compile(r"(?:(\d{4})[-/.](\d{1,2})|(\d{1,2})[-/.](\d{4}))")


def last_of_month(value: Value) -> date | None:
    """The last day of a month written "March 2026", "03/2026" or "2026-03"; none for anything else."""
    if not isinstance(value, str) or len(value) > 40:
        return None
    text = plain(value)
    found = _NUMBERS.fullmatch(text)
    text = f"{found[1] or found[4]}-{found[2] or found[3]}-1" if found else f"1 {text}"
    first = read_day(text, "dmy")
    return month(first).last if first is not None and first.day == 1 else None
