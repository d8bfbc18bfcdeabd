"""Figures: what happened in a period, what it cost, what it brought, and how sure that is.

`facts` is what storage hands in, `model` is what comes out, `figures` computes one from the other,
`form` writes it as JSON. Every definition is that of FIGURES, the page about the numbers.
"""

from core.insights.facts import (
    ActivityFact,
    DealFact,
    ExpenseFact,
    Facts,
    LeadFact,
    MeasureFact,
    RedemptionFact,
    ScoreFact,
    TargetFact,
)
from core.insights.figures import figures
from core.insights.form import as_json
from core.insights.model import Figures

__all__ = [
    "ActivityFact",
    "DealFact",
    "ExpenseFact",
    "Facts",
    "Figures",
    "LeadFact",
    "MeasureFact",
    "RedemptionFact",
    "ScoreFact",
    "TargetFact",
    "as_json",
    "figures",
]
