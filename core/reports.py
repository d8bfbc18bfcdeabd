"""The monthly page as one value: the same on the screen, on paper and in the terminal."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction

from core.activities import StepRow
from core.ids import Id
from core.insights.facts import Facts
from core.insights.model import Funnel, Proportion, Targets, Verdict
from core.money import Minor
from core.period import Period


class Unit(StrEnum):
    """How a figure is written."""

    MONEY = "money"
    COUNT = "count"
    SHARE = "share"
    RATIO = "ratio"
    DAYS = "days"


@dataclass(frozen=True, slots=True)
class Reading:
    """A figure in one period: minor units for money, 0 to 1 for a share; none is shown as a dash.

    `n` is how many records it rests on; none where the figure is itself a count.
    """

    value: int | float | None
    n: int | None


@dataclass(frozen=True, slots=True)
class FigureLine:
    """A figure beside itself a month and a year before. `name` is its key in FIGURES, such as `win_rate`."""

    name: str
    unit: Unit
    now: Reading
    before: Reading
    year_ago: Reading


@dataclass(frozen=True, slots=True)
class PromotionLine:
    """A promotion that ran in the month, and what it cost and brought then. `sales` may be split by credit."""

    id: Id
    name: str
    channel: str
    start_on: date
    end_on: date | None
    cost: Minor
    leads: int
    sales: Fraction
    revenue: Minor
    verdict: Verdict | None


@dataclass(frozen=True, slots=True)
class ChannelLine:
    """Leads of a channel received in the month; `channel` none: of no promotion, or of one without a channel."""

    channel: str | None
    leads: int
    conversion: Proportion


@dataclass(frozen=True, slots=True)
class DealLabel:
    """What to call a deal on paper: its contact's display name, its title, and why it was lost."""

    contact: str = ""
    title: str = ""
    lost_reason: str = ""


@dataclass(frozen=True, slots=True)
class DealLine:
    """A deal that was decided in the month."""

    id: Id
    day: date
    contact: str
    title: str
    value: Minor | None
    reason: str


@dataclass(frozen=True, slots=True)
class StageLine:
    """Open deals of a stage; `stage` none: deals that stand in no stage. `weighted` by the chance to win."""

    stage: str | None
    count: int
    value: Minor
    weighted: Minor


@dataclass(frozen=True, slots=True)
class ObjectionLine:
    """An objection and how often it was heard in the month."""

    text: str
    times: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """The monthly page. Labels, number formats and the title in the owner's language are the top floor's.

    `pipeline` is that of today, whatever the month; its total row is `open_deals`, `open_value`, `forecast`.
    """

    business: str
    period: Period
    as_of: date
    today: date
    currency: str
    figures: tuple[FigureLine, ...]
    promotions: tuple[PromotionLine, ...]
    channels: tuple[ChannelLine, ...]
    funnel: Funnel
    targets: Targets
    won: tuple[DealLine, ...]
    lost: tuple[DealLine, ...]
    pipeline: tuple[StageLine, ...]
    open_deals: int
    open_value: Minor
    forecast: Minor
    objections: tuple[ObjectionLine, ...]
    steps: tuple[StepRow, ...]


def monthly_summary(
    facts: Facts,
    period: Period,
    today: date,
    *,
    business: str,
    labels: Mapping[Id, DealLabel],
    steps: Iterable[StepRow] = (),
) -> Summary:
    """Put the monthly page together.

    Args:
        facts: of the whole business file.
        period: a calendar month (any other period works too).
        today: the local day.
        business: the name of the business.
        labels: by deal id; one query: deals closed in the period, with the display name of their contact
            (own, else lead's), title and lost reason. A deal that is missing here is shown without words.
        steps: next steps; those due in the month after the period are listed, by day. One query:
            leads and open deals whose next_step_on lies in that month.
    """
    raise NotImplementedError
