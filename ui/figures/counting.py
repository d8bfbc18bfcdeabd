"""Counting off the window's thread: facts are read once and kept while the page is looked at."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from core.business import Credit
from core.insights import Facts
from core.insights.behind import Counted, behind
from core.insights.overview import Overview, overview
from core.insights.spans import Span, compared, everything
from core.period import Period
from core.progress import Progress
from storage import Workspace
from ui.figures.choice import Choice
from ui.figures.look import Look


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked: which days beside which, and under which rule sales count (none: the business' own)."""

    choice: Choice
    today: date
    credit: Credit | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """The figures, and the facts that they were counted from. `is_empty`: nothing is in the file yet."""

    question: Question
    facts: Facts
    period: Period
    seen: Overview
    is_empty: bool


def answer(workspace: Workspace, question: Question, facts: Facts | None, progress: Progress) -> Answer:
    """Count; facts that were read before save reading the file again."""
    progress.report(0, 4)
    if facts is None:
        facts = workspace.insights.facts()
    choice = question.choice
    whole = choice.span is Span.ALL
    period = everything(facts, question.today) if whole else choice.period
    against = None if whole else compared(period, choice.against, question.today)
    seen = overview(facts, period, question.today, against=against, credit=question.credit, progress=progress)
    is_empty = not (facts.leads or facts.deals or facts.activities or facts.expenses or facts.scores or facts.measures)
    return Answer(question, facts, period, seen, is_empty)


def rows(workspace: Workspace, question: Question, facts: Facts | None, look: Look) -> tuple[Counted, ...]:
    """The records behind a figure."""
    if facts is None:
        facts = workspace.insights.facts()
    whole = question.choice.span is Span.ALL
    period = look.period or (everything(facts, question.today) if whole else question.choice.period)
    return behind(facts, look.name, period, question.today, question.credit, look.scope)
