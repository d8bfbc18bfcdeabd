"""Would the promotion have paid, had chance dealt its leads and sales anew?"""

from __future__ import annotations

from collections.abc import Sequence
from math import exp, inf, lgamma, log, log1p, sqrt
from random import Random

from core.insights.model import ChanceOfProfit, Verdict
from core.money import Minor

RESAMPLES = 2_000
TAIL = 50  # the 2.5 and 97.5 percentiles: the 50th smallest and largest of 2,000
FEWEST = 10
MANY = 100
LITTLE_SKEWED = 0.25
SEED = 23  # any fixed number will do: the same file gives the same figure


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
    Of many whose sums are hardly skewed, sums are drawn directly.
    """
    chance = Random(SEED)
    earning = sorted(margin for margin in margins if margin)
    if not earning:
        return [0] * RESAMPLES
    if len(earning) > MANY and (drawn := _matched(chance, earning, len(margins))):
        return drawn
    return [sum(chance.choices(earning, k=size)) for size in _binomial(chance, len(margins), len(earning))]


def _matched(chance: Random, earning: list[int], units: int) -> list[int]:
    """Sums of many units from the gamma distribution with the mean, variance and skewness of resampled sums.

    Nothing where the skewness is too large, since then a few units decide and have to be drawn one by one.
    Source: Pearson's type III; what is left of the error is of the order of 1 / units (Edgeworth).
    """
    mean = sum(earning) / units
    idle = units - len(earning)
    spread = sqrt(sum((each - mean) ** 2 for each in earning) + idle * mean**2)
    third = sum((each - mean) ** 3 for each in earning) - idle * mean**3
    skewness = third / spread**3 if spread else inf
    if abs(skewness) > LITTLE_SKEWED:
        return []
    if abs(skewness) < 1e-6:
        return [round(chance.gauss(mean * units, spread)) for _ in range(RESAMPLES)]
    shape = 4 / skewness**2
    scale = spread * skewness / 2
    return [round(mean * units + (chance.gammavariate(shape, 1) - shape) * scale) for _ in range(RESAMPLES)]


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
