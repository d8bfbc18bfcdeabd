"""How long deals take, counted day by day with exact fractions."""

from __future__ import annotations

from fractions import Fraction
from typing import Any


def median(watched: list[tuple[int, str]]) -> dict[str, Any]:
    """The day by which half were decided (Kaplan and Meier), from (days watched, how it ended or nothing)."""
    undecided, middle = Fraction(1), None
    for day in sorted({days for days, end in watched if end}):
        at_risk = sum(days >= day for days, _ in watched)
        undecided *= 1 - Fraction(sum(days == day and bool(end) for days, end in watched), at_risk)
        if middle is None and undecided <= Fraction(1, 2):
            middle = day
    return {"median": middle, "n": len(watched), "events": sum(bool(end) for _, end in watched)}


def won_within(watched: list[tuple[int, str]]) -> dict[str, Any]:
    """The share won within so many days, with losing as a competing end (Aalen and Johansen)."""
    found: dict[str, Any] = {}
    longest = max((days for days, _ in watched), default=-1)
    for limit in (30, 60, 90):
        undecided, won = Fraction(1), Fraction(0)
        whole = Fraction(1)
        for day in sorted({days for days, end in watched if end}):
            at_risk = sum(days >= day for days, _ in watched)
            if day <= limit:
                won += undecided * Fraction(sum(days == day and end == "won" for days, end in watched), at_risk)
            undecided *= 1 - Fraction(sum(days == day and bool(end) for days, end in watched), at_risk)
            whole = undecided
        known = bool(watched) and (limit <= longest or whole == 0)
        found[str(limit)] = float(won) if known else None
    return {**found, "n": len(watched)}
