"""Who the shop talks to: the groups of customers, what they need, and what was learned by asking."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from core.audiences import Audience, Research
from core.change import Record
from core.sample.pen import Pen


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked and answered, so many days before today, and how many people said so."""

    ago: int
    question: str
    answer: str
    times: int | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """An audience with its notes."""

    key: str
    name: str
    filter: str
    needs: str
    habits: str
    notes: str
    asked: tuple[Asked, ...] = ()


GROUPS: tuple[Group, ...] = (
    Group(
        "regulars",
        "Regulars at the counter",
        "tag:regular",
        "To be known by name, a seat, and nothing that takes longer than the bus.",
        "Come before nine or after the school run. Read what lies on the table, not what is on a screen.",
        "Half of them have never been up the stairs.",
        (
            Asked(46, "Have you been upstairs?", "“There is an upstairs?”", 11),
            Asked(46, "Have you been upstairs?", "Yes, for a present", 14),
            Asked(20, "What brought you in the first time?", "The smell of the buns", 9),
        ),
    ),
    Group(
        "newsletter",
        "Readers of the letter",
        "tag:newsletter",
        "One good reason a month, in few words.",
        "Open it on Sunday evening, on the phone. Forward it to a sister.",
        "Said yes to letters; keep it to one a month.",
        (
            Asked(75, "What shall we write about?", "What is new on the rail, with the price", 17),
            Asked(75, "What shall we write about?", "Recipes", 6),
        ),
    ),
    Group(
        "offices",
        "Offices within ten minutes",
        "tag:office",
        "Food that comes on time, one invoice a month, and someone else to think of the vegan.",
        "Decide on Thursdays. The one who asks is never the one who pays.",
        "Worth more than all coats together, but it takes weeks.",
        (
            Asked(150, "What stops you from ordering every week?", "Somebody above has to say yes", 5),
            Asked(150, "What stops you from ordering every week?", "We never thought of it", 4),
            Asked(33, "Which day is best for a breakfast?", "Tuesday", 6),
        ),
    ),
    Group(
        "cakes",
        "People with a party next week",
        "tag:cakes",
        "A cake that looks made for one child, and no nuts where there must be none.",
        "Search on the phone, in the car park. Ask three bakers, take the first who answers.",
        "Answer within an hour or not at all.",
        (
            Asked(210, "Where did you look first?", "On the phone", 13),
            Asked(210, "Where did you look first?", "Asked another parent", 9),
        ),
    ),
    Group(
        "boutique",
        "Upstairs: coats, dresses, fittings",
        "tag:boutique OR category:Boutique",
        "Somebody honest, a mirror with good light, and the hem done by Friday.",
        "Come with a friend. Buy on the second visit, or after a call.",
        "The hour upstairs sells more than any discount.",
        (
            Asked(64, "Why here and not in the city?", "Someone takes the time", 12),
            Asked(64, "Why here and not in the city?", "Alterations in the house", 7),
            Asked(28, "What would you change?", "Say the price in the window", 8),
        ),
    ),
    Group(
        "town",
        "Ballinmara and round about",
        "city:Ballinmara",
        "Something nice within walking distance.",
        "Read the Gazette, listen to the neighbour.",
        "Everybody, which is nobody. Name a smaller group where one can.",
    ),
    Group(
        "visitors",
        "Summer visitors",
        "",
        "Lunch to take on the boat, and something to take home that is not a magnet.",
        "Here for three days. Follow the crowd from the slipway.",
        "No use for the letter: they are gone by Monday.",
        (Asked(130, "How did you find us?", "Followed someone with a canvas bag", 3),),
    ),
)


def listeners(pen: Pen) -> Iterator[Sequence[Record]]:
    """The audiences, then what was learned about them until today."""
    opening = pen.today.replace(year=pen.today.year - 2, day=1)
    groups = [
        Audience(
            id=pen.id(opening, aside=True),
            name=group.name,
            filter=group.filter,
            needs=group.needs,
            habits=group.habits,
            notes=group.notes,
        )
        for group in GROUPS
    ]
    pen.audiences = {group.key: audience.id for group, audience in zip(GROUPS, groups, strict=True)}
    yield groups
    yield [_note(pen, group, asked) for group in GROUPS for asked in group.asked]


def _note(pen: Pen, group: Group, asked: Asked) -> Research:
    day: date = pen.today - timedelta(days=asked.ago)
    return Research(
        id=pen.id(day, aside=True),
        audience_id=pen.audiences[group.key],
        noted_on=day,
        question=asked.question,
        answer=asked.answer,
        times=asked.times,
    )
