"""From facts and a period to figures."""

from __future__ import annotations

from datetime import date

from core.business import Credit
from core.insights.facts import Facts
from core.insights.model import Figures
from core.period import Period


def figures(facts: Facts, period: Period, today: date, credit: Credit | None = None) -> Figures:
    """Every number of FIGURES for a period, as of its end or of today while it is not over.

    Args:
        facts: what happened, of the whole business file.
        period: local business days.
        today: the local day; what is dated later has not happened where a figure is “as of”.
        credit: the rule by which sales count for promotions; the business' own unless told.
    """
    raise NotImplementedError
