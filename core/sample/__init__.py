"""The sample shop: Fig & Thimble, a café with a boutique upstairs, and its year up to a day.

Everything in it is made up. The same day, number of leads and seed tell the same story, byte for byte.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from core.activities import Activity, ActivityKind, Hat
from core.business import Business, Person
from core.change import Record
from core.deals import DEFAULT_STAGES, Stage
from core.money import Share, check_currency
from core.sample import gauges, goods, listeners, posts, seasons, teller, till
from core.sample.aims import Aims
from core.sample.crowd import Crowd
from core.sample.heart import HEART
from core.sample.pen import HELPED_FOR, Pen
from core.sample.people import Faces
from core.sample.seasons import Run

DEFAULT_LEADS = 200
"""How many leads the story has when nobody asks for more."""


def story(
    today: date, *, leads: int | None = None, seed: int = 1, currency: str = "EUR", locale: str = "en_IE"
) -> Iterator[Sequence[Record]]:
    """Tell the year of the shop up to a day.

    Yields batches of at most 5,000 records of one kind; whatever a record refers to came in an earlier
    batch or is of an earlier kind: business, people, stages, audiences, research, products, promotions,
    expenses, content, measures, coupons, then contacts, leads, deals, their lines, redemptions, scores,
    stage entries, activities, the last eight again and again where the story is long; targets at the end.

    Args:
        today: the last day of the story. What happened is never later; next steps and plans may be.
        leads: exactly how many leads; the rest of the story grows with them. The hand-written ones come
            first, so a very short story has only these. None: `DEFAULT_LEADS`.
        seed: another seed tells of other people.
        currency: in which amounts are told; the numbers stay.
        locale: how the business writes numbers and dates.
    """
    pen = Pen(today, seed, check_currency(currency))
    count = DEFAULT_LEADS if leads is None else max(0, leads)
    yield from _shop(pen, check_currency(currency), locale)
    yield from listeners.listeners(pen)
    yield goods.catalogue(pen)
    running = seasons.runs(pen)
    others = seasons.others(pen)
    yield [seasons.promotion(pen, run) for run in running] + [found for found, _, _ in others]
    expenses = seasons.running_costs(pen)
    for run in running:
        expenses += seasons.expenses(pen, run.id, run.plan, run.start, light=run.light)
        if not run.light:
            pen.activities += seasons.work(pen, run.id, run.plan, run.start)
    for found, plan, start in others:
        if start is not None:
            expenses += seasons.expenses(pen, found.id, plan, start)
            pen.activities += seasons.work(pen, found.id, plan, start)
    pen.activities.append(_nora_comes(pen))
    yield sorted(expenses, key=lambda expense: expense.id)
    yield from _beside(pen, running, count)
    aims = Aims(pen)
    for batch in _people_come(pen, running, count):
        aims.watching(batch)
        yield batch
    yield aims.targets()


def _beside(pen: Pen, running: Sequence[Run], count: int) -> Iterator[Sequence[Record]]:
    yield posts.posts(pen, running)
    yield gauges.measures(pen, running, count)
    yield till.coupons(pen, running, count)


def _nora_comes(pen: Pen) -> Activity:
    day = pen.today - timedelta(days=HELPED_FOR)
    return Activity(
        id=pen.id(day, aside=True),
        kind=ActivityKind.NOTE,
        hat=Hat.SALES,
        done_on=day,
        minutes=40,
        owner_id=pen.owner,
        outcome="Nora starts: Tuesday and Thursday afternoons, fittings and wrapping",
    )


def _people_come(pen: Pen, running: Sequence[Run], count: int) -> Iterator[Sequence[Record]]:
    teller.tell(pen, running, HEART[:count])
    crowd = Crowd(pen, Faces(pen, (scene.who.mail.partition("@")[0] for scene in HEART)), running)
    yield from crowd.tell(max(0, count - len(HEART)))


def _shop(pen: Pen, currency: str, locale: str) -> Iterator[Sequence[Record]]:
    opening = pen.today.replace(year=pen.today.year - 3, day=1)
    yield [
        Business(
            id=pen.id(opening),
            name="Fig & Thimble",
            currency=currency,
            locale=locale,
            country="IE",
            hourly_rate=pen.minor(1_800),
            address="3 Lantern Lane\nBallinmara\nCo. Cork",
            phone="+353 20 910 0320",
            email="hello@example.com",
            website="https://fig-and-thimble.example.com",
            tagline="Coffee below, coats above.",
        )
    ]
    people = [
        Person(id=pen.id(opening), name="Maeve Feeney", email="maeve@example.com"),
        Person(id=pen.id(opening), name="Tomasz Wilk", email="tomasz@example.com"),
        Person(
            id=pen.id(pen.today - timedelta(days=HELPED_FOR), aside=True),
            name="Nora Casey",
            email="nora@example.com",
        ),
    ]
    pen.owner, pen.second, pen.helper = (person.id for person in people)
    yield people
    stages = [
        Stage(id=pen.id(opening), name=name, position=place, probability=Share(probability))
        for place, (name, probability) in enumerate(DEFAULT_STAGES, start=1)
    ]
    pen.stages = tuple(stage.id for stage in stages)
    yield stages
