"""How numbers that were written down are spoken of."""

from __future__ import annotations

from datetime import date

from core.measures import MeasureRow
from ui.kit import days, digits
from ui.kit.words import tr


def measure_words(kind: str) -> str:
    """What a kind of number is called; the owner's own stay as typed."""
    return {
        "visits": tr("Visits"),
        "mentions": tr("Mentions"),
        "footfall": tr("People in the shop"),
        "reach": tr("People reached"),
        "followers": tr("Followers"),
        "list_size": tr("Addresses on the list"),
    }.get(kind, kind)


def row_words(row: MeasureRow, today: date) -> str:
    """A number with its day and promotion: “15 Jun · 120 · Summer promotion”."""
    parts = (days.shown_short(row.measured_on, today), digits.number(row.value), row.promotion)
    return " · ".join(part for part in parts if part)


def number_words(kind: str, value: int, day: date, promotion: str, today: date) -> str:
    """A number with its kind, as a message tells it: “Visits · 120”; its day only where that is another one."""
    told = days.shown_short(day, today) if day != today else ""
    return " · ".join(part for part in (measure_words(kind), digits.number(value), told, promotion) if part)
