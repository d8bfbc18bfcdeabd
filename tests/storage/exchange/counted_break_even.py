"""What a plan needs to earn its budget back, by the sentence of FIGURES."""

from __future__ import annotations

import math
from fractions import Fraction
from typing import Any


def break_even(plan: dict[str, str]) -> dict[str, Any]:
    """Sales and leads that earn the budget back."""
    needed = ("budget", "expected_sale", "expected_cost")
    kind = plan["offer_kind"]
    if any(not plan[name] for name in needed) or (kind not in ("", "none") and not plan["offer_value"]):
        return {"sales": None, "leads": None}
    cost, sale, own = (Fraction(plan[name]) for name in needed)
    anyway = Fraction(plan["would_have_bought"] or 0)
    discount = Fraction(plan["offer_value"] or 0) if kind not in ("", "none") else Fraction(0)
    if kind == "percent":
        discount = sale * discount / 100
    margin = (1 - anyway) * (sale - own) - discount
    if margin <= 0:
        return {"sales": None, "leads": None}
    sales = math.ceil(cost / margin)
    share = Fraction(plan["expected_conversion"] or 0)
    return {"sales": sales, "leads": math.ceil(sales / share) if share else None}
