"""What each printed sheet says, as one value: the same on the screen, on paper and in the terminal."""

from core.activities import ObjectionLine
from core.insights.overview import StageSums
from core.reports.day import DayReport, Errand, day_report
from core.reports.journey import Journey, JourneyMatter, JourneyStep, StepKind, Way, journey
from core.reports.leads import LeadLine, LeadList, lead_list
from core.reports.letterhead import Letterhead, letterhead
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
    "journey",
    "lead_list",
    "letterhead",
    "monthly_summary",
    "pipeline_report",
    "promotion_report",
    "ran",
    "year_at_a_glance",
]
