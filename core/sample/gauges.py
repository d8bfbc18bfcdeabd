"""What the owner counts by hand: every week who came, looked and follows; for a promotion whom it reached."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from core.ids import Id
from core.measures import Measure
from core.sample.pen import Pen
from core.sample.seasons import BUSY, Run, main_start

_SEEN = (45, 35, 20)  # per cent of a promotion's reach: when it starts, halfway, at the end
_WEEKS_WORTH = 7


def measures(pen: Pen, running: Sequence[Run], leads: int) -> list[Measure]:
    """Every number by its day; a story of many leads has seen as many more people."""
    times = max(1.0, leads / 200)
    found = _weekly(pen, times)
    for run in running:
        if not run.light:
            found += _reach(pen, run, times)
    return sorted(found, key=lambda measure: measure.id)


def _weekly(pen: Pen, times: float) -> list[Measure]:
    """Written down on Sunday evening: who came, who looked, who follows, who mentioned the shop."""
    found = []
    followers, readers = 1_140.0, 236.0
    first = main_start(pen.today)
    day = first + timedelta(days=6 - first.weekday())
    while day <= pen.today:
        busy, grown = BUSY[day.month - 1], 1 + (day - first).days / 2_400
        followers += 3 + 7 * pen.aside.random()
        readers += 3 * pen.aside.random()
        found += [
            _measure(pen, day, "footfall", 420 * busy * grown * _about(pen) * times),
            _measure(pen, day, "visits", 210 * busy * grown * grown * _about(pen) * times),
            _measure(pen, day, "followers", followers * times),
            _measure(pen, day, "list_size", readers * times),
            _measure(pen, day, "mentions", (1 + 3 * pen.aside.random()) * busy * times),
        ]
        day += timedelta(days=_WEEKS_WORTH)
    return found


def _reach(pen: Pen, run: Run, times: float) -> list[Measure]:
    """How many people a promotion reached, as its stages were over; once where it was over in a day."""
    if not run.plan.reach:
        return []
    whole = run.plan.reach * _about(pen) * times
    length = (run.end - run.start).days
    if length < _WEEKS_WORTH:
        return [_measure(pen, run.end, "reach", whole, run.id)] if run.end <= pen.today else []
    ends = [run.start + timedelta(days=length * part // 10) for part in (2, 6, 10)]
    return [
        _measure(pen, day, "reach", whole * share / 100, run.id)
        for day, share in zip(ends, _SEEN, strict=True)
        if day <= pen.today
    ]


def _about(pen: Pen) -> float:
    return 0.88 + 0.24 * pen.aside.random()


def _measure(pen: Pen, day: date, kind: str, value: float, promotion_id: Id | None = None) -> Measure:
    return Measure(
        id=pen.id(day, aside=True), measured_on=day, kind=kind, value=max(1, round(value)), promotion_id=promotion_id
    )
