"""What each printed sheet says, as one value: the same on the screen, on paper and in the terminal."""

from core.reports.letterhead import Letterhead, letterhead
from core.reports.month import (
    ChannelLine,
    DealLabel,
    DealLine,
    FigureLine,
    ObjectionLine,
    PromotionLine,
    Reading,
    StageLine,
    Summary,
    Unit,
    monthly_summary,
    ran,
)

__all__ = [
    "ChannelLine",
    "DealLabel",
    "DealLine",
    "FigureLine",
    "Letterhead",
    "ObjectionLine",
    "PromotionLine",
    "Reading",
    "StageLine",
    "Summary",
    "Unit",
    "letterhead",
    "monthly_summary",
    "ran",
]
