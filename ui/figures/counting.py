"""Questions about figures and how they are answered from facts; the same here and in a process of its own."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from core.business import Credit
from core.ids import Id
from core.insights import Facts
from core.insights.behind import Counted, behind
from core.insights.overview import Overview, overview
from core.insights.spans import Span, compared, everything
from core.period import Period
from core.progress import Progress
from ui.figures.choice import Choice
from ui.figures.look import Look

_ID = 16  # bytes


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked: which days beside which, and under which rule sales count (none: the business' own)."""

    choice: Choice
    today: date
    credit: Credit | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """The figures of a question. `is_empty`: nothing is in the file yet."""

    question: Question
    period: Period
    seen: Overview
    is_empty: bool


def answer(facts: Facts, question: Question, progress: Progress) -> Answer:
    """Count."""
    choice = question.choice
    whole = choice.span is Span.ALL
    period = everything(facts, question.today) if whole else choice.period
    against = None if whole else compared(period, choice.against, question.today)
    seen = overview(facts, period, question.today, against=against, credit=question.credit, progress=progress)
    is_empty = not (facts.leads or facts.deals or facts.activities or facts.expenses or facts.scores or facts.measures)
    return Answer(question, period, seen, is_empty)


def rows(facts: Facts, question: Question, look: Look) -> tuple[Counted, ...]:
    """The records behind a figure."""
    whole = question.choice.span is Span.ALL
    period = look.period or (everything(facts, question.today) if whole else question.choice.period)
    return behind(facts, look.name, period, question.today, question.credit, look.scope)


@dataclass(frozen=True, slots=True)
class Packed:
    """A list of records as a few large values: a hundred thousand small ones would stop the window when they come."""

    shell: Counted
    ids: bytes
    days: bytes
    hits: bytes | None


def packed(lists: Sequence[Counted]) -> list[Packed]:
    """Make lists ready for the way between two processes."""
    return [
        Packed(
            replace(each, ids=(), days=(), hits=None),
            b"".join(each.ids),
            array("l", [day.toordinal() for day in each.days]).tobytes(),
            None if each.hits is None else b"".join(each.hits),
        )
        for each in lists
    ]


def unpacked(lists: Sequence[Packed]) -> tuple[Counted, ...]:
    """The lists again, bit by bit, so that the window can work in between."""
    found = []
    for each in lists:
        days = array("l")
        days.frombytes(each.days)
        known = {day: date.fromordinal(day) for day in set(days)}
        hits = None if each.hits is None else frozenset(_ids(each.hits))
        found.append(replace(each.shell, ids=tuple(_ids(each.ids)), days=tuple(known[day] for day in days), hits=hits))
    return tuple(found)


def _ids(joined: bytes) -> list[Id]:
    return [Id(joined[start : start + _ID]) for start in range(0, len(joined), _ID)]
