"""When things happen: the promotions placed round a day, and how many people come on which day."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import accumulate

from core.activities import Activity, ActivityKind, Hat
from core.ids import Id
from core.money import Share
from core.period import month
from core.promotions import Expense, Promotion
from core.sample.pen import Pen
from core.sample.plan import Plan
from core.sample.plans import IDEAS, PLANS, RADIO, REFERRAL, RUNNING_COSTS

_FRONT = 1.35  # most people come soon after the start
BUSY = (0.8, 0.5, 0.85, 1.0, 1.1, 1.1, 1.05, 0.85, 1.05, 1.1, 1.2, 1.75)
"""How many people come in each month; 1 is an ordinary one."""

_WEEKDAYS = (0.5, 0.8, 0.9, 1.0, 1.2, 1.6, 1.0)
_LIGHT = 35  # per cent of its leads that a promotion had in the year before


@dataclass(frozen=True, slots=True)
class Run:
    """A plan on its dates. `light` ran in the year before, of which little was written down."""

    id: Id
    plan: Plan
    name: str
    start: date
    end: date
    light: bool = False

    @property
    def window(self) -> int:
        """For how many days people come because of it."""
        return (self.end - self.start).days + 1 + self.plan.linger

    def reached(self, today: date) -> float:
        """Which share of its leads has come by today."""
        gone = min(1.0, ((today - self.start).days + 1) / self.window)
        return gone ** (1 / _FRONT) if gone > 0 else 0.0

    def weight(self, today: date) -> float:
        """How many of about 150 leads it has brought by today."""
        return self.plan.weight * self.reached(today) * (_LIGHT / 100 if self.light else 1)

    def days(self, count: int, pen: Pen) -> list[date]:
        """The days on which so many leads came, none after today."""
        reached = self.reached(pen.today)
        spread = ((place + pen.random()) / count * reached for place in range(count))
        return [min(pen.today, self.start + timedelta(days=int(self.window * part**_FRONT))) for part in spread]


def main_start(today: date) -> date:
    """The first day of the year that is told in full: this month a year ago."""
    return today.replace(year=today.year - 1, day=1)


def light_start(today: date) -> date:
    """The first day of the year before that, told lightly."""
    return today.replace(year=today.year - 2, day=1)


def runs(pen: Pen) -> list[Run]:
    """Every promotion with dates that matter on that day, in the order in which they start."""
    today = pen.today
    first, light, last = main_start(today), light_start(today), month(month(today).last + timedelta(days=1)).last
    placed = []
    for year in range(today.year - 2, today.year + 2):
        for plan in PLANS:
            start = date(year, plan.month, plan.day)
            if first <= start <= last or (plan.before and light <= start < first):
                placed.append((start, start + timedelta(days=plan.days - 1), plan, start < first, f" {year}"))
    placed.append((today - timedelta(days=118), today + timedelta(days=37), REFERRAL, False, ""))
    placed.sort(key=lambda found: found[0])
    return [
        Run(pen.id(min(today, start - timedelta(days=24))), plan, plan.name + named, start, end, is_light)
        for start, end, plan, is_light, named in placed
    ]


def promotion(pen: Pen, run: Run) -> Promotion:
    """The promotion as the owner keeps it; its lesson is written a week after the end."""
    plan = run.plan
    over = run.end + timedelta(days=7) <= pen.today
    lesson = (plan.before if run.light else plan.lesson) if over else ""
    return _promotion(pen, plan, run.id, run.name, start_on=run.start, end_on=run.end, lesson=lesson)


def others(pen: Pen) -> list[tuple[Promotion, Plan, date | None]]:
    """The one that was called off and the ones that are only ideas, with their plan and start."""
    start = pen.today - timedelta(days=2)
    called_off = _promotion(
        pen,
        RADIO,
        pen.id(pen.today - timedelta(days=44)),
        RADIO.name,
        start_on=start,
        end_on=start + timedelta(days=25),
        cancelled_on=pen.today - timedelta(days=31),
        lesson=RADIO.lesson,
    )
    found: list[tuple[Promotion, Plan, date | None]] = [(called_off, RADIO, start)]
    for plan in IDEAS:
        key = pen.id(pen.today - timedelta(days=12))
        found.append((_promotion(pen, plan, key, plan.name), plan, None))
    return found


def expenses(pen: Pen, promotion_id: Id, plan: Plan, start: date, *, light: bool = False) -> list[Expense]:
    """What a promotion has cost until today; in the light year only its first and greatest item."""
    spent = plan.spent[:1] if light else plan.spent
    days = [(start + timedelta(days=item.after), item) for item in spent]
    return [
        Expense(
            id=pen.id(day), promotion_id=promotion_id, spent_on=day, amount=pen.minor(item.euros * 100), note=item.note
        )
        for day, item in days
        if day <= pen.today
    ]


def running_costs(pen: Pen) -> list[Expense]:
    """What is spent every month for a channel as a whole."""
    found = []
    first = light_start(pen.today)
    while first <= pen.today:
        for channel, euros, note in RUNNING_COSTS:
            day = first.replace(day=4)
            if day <= pen.today:
                amount = pen.minor(euros * 100)
                found.append(Expense(id=pen.id(day), channel=channel, spent_on=day, amount=amount, note=note))
        first = month(first).last + timedelta(days=1)
    return found


def work(pen: Pen, promotion_id: Id, plan: Plan, start: date) -> list[Activity]:
    """What the owner did for a promotion until today, with her marketing hat on."""
    days = [(start + timedelta(days=item.after), item) for item in plan.work]
    return [
        Activity(
            id=pen.id(day),
            kind=ActivityKind.TASK,
            hat=Hat.MARKETING,
            promotion_id=promotion_id,
            done_on=day,
            minutes=item.minutes,
            owner_id=pen.owner,
            outcome=item.what,
        )
        for day, item in days
        if day <= pen.today
    ]


def passers_by(count: int, first: date, last: date, pen: Pen) -> list[date]:
    """The days on which so many people came by themselves: strong December, weak February, more on Saturdays."""
    days = [first + timedelta(days=place) for place in range((last - first).days + 1)]
    total = list(accumulate(BUSY[day.month - 1] * _WEEKDAYS[day.weekday()] for day in days))
    spread = ((place + pen.random()) / count * total[-1] for place in range(count))
    return [days[min(bisect_left(total, part), len(days) - 1)] for part in spread]


def shared_out(count: int, weights: Sequence[float]) -> list[int]:
    """Whole numbers that add up to `count`, as near to the weights as can be (largest remainders)."""
    whole = sum(weights)
    if not whole:
        return [0] * len(weights)
    exact = [count * weight / whole for weight in weights]
    found = [int(part) for part in exact]
    by_rest = sorted(range(len(weights)), key=lambda place: (found[place] - exact[place], place))
    for place in by_rest[: count - sum(found)]:
        found[place] += 1
    return found


def _promotion(
    pen: Pen,
    plan: Plan,
    key: Id,
    name: str,
    *,
    start_on: date | None = None,
    end_on: date | None = None,
    cancelled_on: date | None = None,
    lesson: str = "",
) -> Promotion:
    leads, conversion, sale, cost, anyway = plan.expected
    value = plan.offer_value
    if value is not None and plan.offer.value != "percent":
        value = pen.minor(value)
    return Promotion(
        id=key,
        name=name,
        goal=plan.goal,
        channel=plan.channel,
        audience_id=pen.audiences.get(plan.audience),
        message=plan.message,
        offer_kind=plan.offer,
        offer_value=value,
        start_on=start_on,
        end_on=end_on,
        budget=pen.minor(plan.budget * 100),
        expected_leads=leads,
        expected_conversion=Share(conversion * 100),
        expected_sale=pen.minor(sale * 100),
        expected_cost=pen.minor(cost * 100),
        would_have_bought=Share(anyway * 100),
        cancelled_on=cancelled_on,
        lesson=lesson,
    )
