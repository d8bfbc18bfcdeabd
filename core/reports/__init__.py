"""What each printed sheet says, as one value: the same on the screen, on paper and in the terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.later import found_later
from core.reports.letterhead import Letterhead, letterhead

if TYPE_CHECKING:
    from core.activities import ObjectionLine
    from core.insights.overview import StageSums
    from core.reports.journey import Journey, JourneyMatter, JourneyStep, StepKind, Way
    from core.reports.leads import LeadLine, LeadList, lead_list
    from core.reports.month import (
        ChannelLine,
        DealLabel,
        DealLine,
        PromotionLine,
        PromotionSums,
        Summary,
        monthly_summary,
        ran,
    )
    from core.reports.pipeline import OpenDeal, PipelineReport, StageDeals, pipeline_report
    from core.reports.promotion import CouponLine, PromotionReport, promotion_report
    from core.reports.readings import FigureLine, Reading, Unit
    from core.reports.year import MonthLine, YearFigure, YearSummary, year_at_a_glance

__getattr__ = found_later(  # each sheet has values of its own, and one sheet is printed at a time
    __name__,
    {
        "core.activities": ("ObjectionLine",),
        "core.insights.overview": ("StageSums",),
        "core.reports.day": ("DayReport", "Errand", "day_report"),
        "core.reports.journey": ("Journey", "JourneyMatter", "JourneyStep", "StepKind", "Way"),
        "core.reports.leads": ("LeadLine", "LeadList", "lead_list"),
        "core.reports.month": (
            "ChannelLine",
            "DealLabel",
            "DealLine",
            "PromotionLine",
            "PromotionSums",
            "Summary",
            "monthly_summary",
            "ran",
        ),
        "core.reports.pipeline": ("OpenDeal", "PipelineReport", "StageDeals", "pipeline_report"),
        "core.reports.promotion": ("CouponLine", "PromotionReport", "promotion_report"),
        "core.reports.readings": ("FigureLine", "Reading", "Unit"),
        "core.reports.year": ("MonthLine", "YearFigure", "YearSummary", "year_at_a_glance"),
    },
)

__all__ = [
    "ChannelLine",
    "CouponLine",
    "DayReport",
    "DealLabel",
    "DealLine",
    "Errand",
    "FigureLine",
    "Journey",
    "JourneyMatter",
    "JourneyStep",
    "LeadLine",
    "LeadList",
    "Letterhead",
    "MonthLine",
    "ObjectionLine",
    "OpenDeal",
    "PipelineReport",
    "PromotionLine",
    "PromotionReport",
    "PromotionSums",
    "Reading",
    "StageDeals",
    "StageSums",
    "StepKind",
    "Summary",
    "Unit",
    "Way",
    "YearFigure",
    "YearSummary",
    "day_report",
    "lead_list",
    "letterhead",
    "monthly_summary",
    "pipeline_report",
    "promotion_report",
    "ran",
    "year_at_a_glance",
]
