"""What the owner aims at: round numbers a month, set by looking at what months usually bring."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import cast

from core.activities import Activity
from core.change import Record
from core.deals import Deal, Outcome
from core.leads import Lead
from core.period import month
from core.sample.pen import Pen
from core.sample.seasons import BUSY, main_start
from core.targets import Target, TargetMeasure

_LEAST = {
    TargetMeasure.REVENUE: 500,
    TargetMeasure.DEALS_WON: 2,
    TargetMeasure.LEADS_RECEIVED: 5,
    TargetMeasure.ACTIVITIES: 20,
}
_BACK = 3  # months before this one that have an aim in any case


class Aims:
    """Watches the story go by, and tells at its end what the owner had set herself for each month."""

    def __init__(self, pen: Pen) -> None:
        self._pen = pen
        self._brought: Counter[tuple[TargetMeasure, date]] = Counter()

    def watching(self, batch: Sequence[Record]) -> None:
        """Count what a batch of one kind brought to its months."""
        if isinstance(batch[0], Activity):
            done = Counter(record.done_on for record in cast("Sequence[Activity]", batch))
            self._add(TargetMeasure.ACTIVITIES, done)
        elif isinstance(batch[0], Lead):
            self._add(TargetMeasure.LEADS_RECEIVED, Counter(lead.received_on for lead in cast("Sequence[Lead]", batch)))
        elif isinstance(batch[0], Deal):
            won = [deal for deal in cast("Sequence[Deal]", batch) if deal.outcome is Outcome.WON]
            self._add(TargetMeasure.DEALS_WON, Counter(deal.closed_on for deal in won))
            revenue: Counter[date | None] = Counter()
            for deal in won:
                revenue[deal.closed_on] += deal.value or 0
            self._add(TargetMeasure.REVENUE, revenue)

    def _add(self, measure: TargetMeasure, by_day: Mapping[date | None, int] | Mapping[date, int]) -> None:
        for day, amount in by_day.items():
            if day is not None:
                self._brought[measure, day.replace(day=1)] += amount

    def targets(self) -> list[Target]:
        """An aim for each measure and month of this year, or the last three months of a young one, to the next."""
        pen = self._pen
        return [
            Target(
                id=pen.id(min(pen.today, first - timedelta(days=20)), aside=True),
                month=first,
                measure=measure,
                amount=self._aim(measure, first) * (pen.minor(100) if measure is TargetMeasure.REVENUE else 1),
            )
            for first in _months(pen.today)
            for measure in TargetMeasure
        ]

    def _aim(self, measure: TargetMeasure, first: date) -> int:
        """What an average month of the year told brings, more in busy months; talking has no season."""
        told = [main_start(self._pen.today)]
        while len(told) < 12:
            told.append(month(told[-1]).last + timedelta(days=1))
        unit = self._pen.minor(100) if measure is TargetMeasure.REVENUE else 1
        usual = sum(self._brought[measure, each] for each in told) / unit / len(told)
        season = 1 if measure is TargetMeasure.ACTIVITIES else BUSY[first.month - 1]
        return max(_LEAST[measure], _round(usual * season))


def _months(today: date) -> Iterator[date]:
    """The first days of the months that have an aim."""
    this = today.replace(day=1)
    first = this
    for _ in range(max(_BACK, today.month - 1)):
        first = (first - timedelta(days=1)).replace(day=1)
    last = month(this).last + timedelta(days=1)
    while first <= last:
        yield first
        first = month(first).last + timedelta(days=1)


def _round(number: float) -> int:
    """A number such as people set themselves: 12, 25, 350, 1,500, 22,000."""
    step: int = max(1, 5 * 10 ** (len(str(int(number))) - 2))
    return int(number / step + 0.5) * step
