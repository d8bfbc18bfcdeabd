"""Which rows one asks to see: those behind a figure, of the whole business or of a part of it."""

from __future__ import annotations

from dataclasses import dataclass

from core.insights.behind import WHOLE, Scope
from core.period import Period


@dataclass(frozen=True, slots=True)
class Look:
    """A figure by its name; `title` and `tells` head the list; `period` where it is not that of the page."""

    name: str
    title: str
    tells: str = ""
    scope: Scope = WHOLE
    period: Period | None = None
