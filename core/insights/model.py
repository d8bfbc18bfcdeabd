"""The figures of a period as values. None means “no basis”, shown as a dash, never as 0.

Money is whole minor units, already rounded; counts that credit may split are exact fractions; ratios are floats.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction

from core.business import Credit
from core.ids import Id
from core.money import Minor
from core.period import Period
from core.promotions import BreakEven


@dataclass(frozen=True, slots=True)
class Proportion:
    """k of n, with the 95 % Wilson interval from `low` to `high`; none of nothing."""

    value: float | None
    k: int
    n: int
    low: float | None
    high: float | None


@dataclass(frozen=True, slots=True)
class Conversion(Proportion):
    """A proportion of leads that bought; `still_open` of them may yet buy.

    `shrunk` is the share drawn to the owner's overall one, for comparing promotions or channels; none for the whole.
    """

    still_open: int
    shrunk: float | None = None


@dataclass(frozen=True, slots=True)
class Mean:
    """A mean and of how many."""

    value: float | None
    n: int


@dataclass(frozen=True, slots=True)
class OwnTime:
    """What the owner's hours cost: by hat, and both."""

    total: Minor
    marketing: Minor
    sales: Minor


@dataclass(frozen=True, slots=True)
class Roi:
    """Return on what marketing cost; `on_revenue` where a credited deal had no known cost and counts with its value."""

    value: float | None
    on_revenue: bool


@dataclass(frozen=True, slots=True)
class Aim:
    """A target beside what was reached. For revenue all four are minor units.

    `pace` is what the whole period will bring if it goes on as so far.
    """

    target: int | None
    actual: int
    pace: float | None
    needed_per_day: float | None


@dataclass(frozen=True, slots=True)
class Targets:
    """The four things one can aim at."""

    revenue: Aim
    deals_won: Aim
    leads_received: Aim
    activities: Aim


@dataclass(frozen=True, slots=True)
class Funnel:
    """How far the leads of the period have come by today; from interest on no row is larger than the one above."""

    awareness: int | None
    interest: int
    consideration: int
    intent: int
    evaluation: int
    purchase: int


@dataclass(frozen=True, slots=True)
class TimeToDecision:
    """Median days from the first word to won or lost, over `n` deals of which `events` are decided."""

    median: int | None
    n: int
    events: int


@dataclass(frozen=True, slots=True)
class WonWithin:
    """The chance that a deal is won within so many days, with loss as the other way to end."""

    days_30: float | None
    days_60: float | None
    days_90: float | None
    n: int


class Verdict(StrEnum):
    """Whether a promotion earns its cost back, as far as one can tell."""

    PAYS = "pays"
    DOES_NOT_PAY = "does not pay"
    TOO_EARLY = "too early to tell"


@dataclass(frozen=True, slots=True)
class ChanceOfProfit:
    """How often a promotion would have paid, had chance dealt its `n` leads and sales anew."""

    value: float | None
    n: int
    roi_low: float | None
    roi_high: float | None
    verdict: Verdict | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Results:
    """What one promotion or channel, or none (`channel` none), brought and cost in the period."""

    channel: str | None
    leads_received: int
    leads_qualified: int
    conversion: Conversion
    deals_won: Fraction
    new_customers: Fraction
    revenue: Minor
    margin: Minor
    marketing_cost: Minor
    own_time_cost: Minor | None
    cost_per_lead: Minor | None
    cac: Minor | None
    cac_without_time: Minor | None
    roas: float | None
    roi: Roi | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PromotionResults(Results):
    """Results of a promotion; without an id those of the row of none."""

    id: Id | None
    name: str | None
    chance_of_profit: ChanceOfProfit | None
    break_even: BreakEven | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """Every number of a period; the fields are named as the keys of the JSON form."""

    period: Period
    as_of: date
    today: date
    currency: str
    credit: Credit
    leads_received: int
    leads_qualified: int
    deals_opened: int
    deals_won: int
    deals_lost: int
    revenue: Minor
    value_unknown: int
    margin: Minor | None
    margin_unknown: int
    average_deal: Minor | None
    median_deal: Minor | None
    win_rate: Proportion
    conversion: Conversion
    new_customers: int
    customers: int
    repeat_rate: Proportion
    satisfaction: Mean
    marketing_cost: Minor
    own_time_cost: OwnTime | None
    cost_per_lead: Minor | None
    cac: Minor | None
    cac_without_time: Minor | None
    roas: float | None
    roi: Roi
    forecast: Minor
    targets: Targets
    measures: Mapping[str, int]
    funnel: Funnel
    time_to_decision: TimeToDecision
    time_to_decision_all: TimeToDecision
    won_within: WonWithin
    promotions: tuple[PromotionResults, ...]
    channels: tuple[Results, ...]
