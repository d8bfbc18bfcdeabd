"""Would the promotion have paid, had chance dealt its leads and sales anew?"""

from __future__ import annotations

from collections.abc import Sequence
from math import exp, lgamma, log, log1p, sqrt
from random import Random

from core.insights.model import ChanceOfProfit, Verdict
from core.money import Minor

RESAMPLES = 2_000
TAIL = 50  # the 2.5 and 97.5 percentiles: the 50th smallest and largest of 2,000
FEWEST = 10
SEED = 1979  # any fixed number will do: the same file gives the same figure


def chance_of_profit(margins: Sequence[int], cost: Minor) -> ChanceOfProfit:
    """The share of resamples of the units' margins whose sum is above the cost, and the range of their ROI.

    Args:
        margins: one for each unit, 0 for a lead that brought nothing (yet); the order does not matter.
        cost: what the marketing cost; without one there is no chance to tell.

    Source: B. Efron, Bootstrap methods: another look at the jackknife, Ann. Statist. 7 (1979); percentile interval.
    """
    count = len(margins)
    if cost == 0 or count == 0:
        return ChanceOfProfit(None, count, None, None, None)
    sums = resampled_sums(margins)
    profits = sum(total > cost for total in sums)
    rois = sorted((total - cost) / cost for total in sums)
    return ChanceOfProfit(profits / RESAMPLES, count, rois[TAIL - 1], rois[-TAIL], _verdict(count, profits))


def resampled_sums(margins: Sequence[int]) -> list[int]:
    """Sums of as many units as there are, drawn with replacement, 2,000 times.

    Most units bring nothing, so first it is drawn how many of the others a resample holds (a binomial
    number), then which: the same distribution in a fraction of the time.
    """
    chance = Random(SEED)
    earning = sorted(margin for margin in margins if margin)
    if not earning:
        return [0] * RESAMPLES
    return [sum(chance.choices(earning, k=size)) for size in _binomial(chance, len(margins), len(earning))]


def _verdict(count: int, profits: int) -> Verdict:
    if count < FEWEST or RESAMPLES <= 10 * profits <= 9 * RESAMPLES:
        return Verdict.TOO_EARLY
    return Verdict.PAYS if 2 * profits > RESAMPLES else Verdict.DOES_NOT_PAY


def _binomial(chance: Random, n: int, k: int) -> list[int]:
    """Two thousand draws of how many of n, each with the probability k / n."""
    if k == n:
        return [n] * RESAMPLES
    share = k / n
    spread = 12 * sqrt(n * share * (1 - share)) + 12  # what lies further out happens less than once in 10**30
    sizes = range(max(0, int(k - spread)), min(n, int(k + spread)) + 1)
    weights = [
        exp(lgamma(n + 1) - lgamma(size + 1) - lgamma(n - size + 1) + size * log(share) + (n - size) * log1p(-share))
        for size in sizes
    ]
    return chance.choices(sizes, weights, k=RESAMPLES)
