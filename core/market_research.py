"""What was asked, and how often each answer was heard: tallies that say no more than their numbers can."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from core.audiences import Research
from core.folding import fold
from core.ids import Id
from core.insights.model import Proportion
from core.insights.uncertainty import proportion

FEW = 5
"""Answers to a question below which a share of them says nothing."""


@dataclass(frozen=True, slots=True)
class Tally:
    """One answer and its share of all that were heard; a note without a number was heard once."""

    note: Research
    times: int
    share: Proportion


@dataclass(frozen=True, slots=True)
class Question:
    """What was asked, the answers (most frequent first), how many were heard, and when the last was written down."""

    words: str
    answers: tuple[Tally, ...]
    n: int
    last: date | None

    @property
    def name(self) -> str:
        """What it is known by: the same however it is written, and another one than that of any other question."""
        return _name(self.words)

    @property
    def keys(self) -> tuple[Id, ...]:
        """The notes it is made of."""
        return tuple(each.note.id for each in self.answers)


def by_question(notes: Iterable[Research]) -> tuple[Question, ...]:
    """Put notes together that ask the same, however it is written; the question asked last comes first."""
    asked: dict[str, list[Research]] = {}
    for note in notes:
        asked.setdefault(_name(note.question), []).append(note)
    return tuple(sorted(map(_question, asked.values()), key=_newest_first))


def _name(words: str) -> str:
    return " ".join(fold(words).split())


def _question(notes: list[Research]) -> Question:
    heard = {note.id: 1 if note.times is None else note.times for note in notes}
    n = sum(heard.values())
    answers = [Tally(note, heard[note.id], proportion(heard[note.id], n)) for note in notes]
    answers.sort(key=lambda each: (-each.times, each.note.id))
    days = [note.noted_on for note in notes if note.noted_on is not None]
    return Question(notes[0].question, tuple(answers), n, max(days, default=None))


def _newest_first(question: Question) -> tuple[bool, int, bytes]:
    """Undated ones last."""
    day = question.last.toordinal() if question.last else 0
    return question.last is None, -day, min(question.keys)
