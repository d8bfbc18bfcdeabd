"""Small numbers told honestly: intervals of shares, and shares drawn to the owner's own overall one."""

from __future__ import annotations

from math import sqrt

from core.insights.model import Proportion

Z = 1.959963984540054
"""The 97.5 % point of the standard normal distribution: intervals hold 95 %."""

PRIOR_WEIGHT = 10
"""How many leads the owner's overall share weighs when a share is shrunk to it."""


def proportion(k: int, n: int) -> Proportion:
    """The share of k in n with its Wilson score interval.

    Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22 (1927).
    """
    if n == 0:
        return Proportion(None, k, 0, None, None)
    share, square = k / n, Z * Z
    scale = 1 + square / n
    centre = (share + square / (2 * n)) / scale
    half = Z * sqrt(share * (1 - share) / n + square / (4 * n * n)) / scale
    low = 0.0 if k == 0 else max(0.0, centre - half)
    high = 1.0 if k == n else min(1.0, centre + half)
    return Proportion(share, k, n, low, high)


def shrunk(k: int, n: int, overall_k: int, overall_n: int) -> float | None:
    """The share k of n drawn to the overall share with the weight of ten: (k + 10 p0) / (n + 10); none of nothing.

    Source: FIGURES, "Uncertainty"; the mean of a beta distribution with ten prior observations.
    """
    if n == 0 or overall_n == 0:
        return None
    return (k * overall_n + PRIOR_WEIGHT * overall_k) / (overall_n * (n + PRIOR_WEIGHT))
