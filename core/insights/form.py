"""Figures as `figures --json` prints them."""

from __future__ import annotations

from typing import Any

from core.insights.model import Figures


def as_json(figures: Figures) -> dict[str, Any]:
    """Plain dicts, lists, numbers and texts in the order of FIGURES; money is text with all digits of the currency."""
    raise NotImplementedError
