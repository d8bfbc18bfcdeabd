"""A question with its answers, one under the other."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from core.ids import Id
from core.market_research import FEW, Question
from ui.audiences.tally_row import TallyRow
from ui.desk import Desk
from ui.kit import days
from ui.kit.cards import Card
from ui.kit.fields import NotesField
from ui.kit.insets import inset
from ui.kit.text import TextRole, label
from ui.kit.words import tr

Part = TypeVar("Part")


class QuestionBlock(Card):
    """A question with its answers. asked(self, words): it is to be put into other words; the others as `TallyRow`."""

    asked = Signal(object, str)
    counted = Signal(object, int)
    renamed = Signal(object, str, str)
    removed = Signal(object)

    def __init__(self, desk: Desk, attend: Callable[[NotesField], object]) -> None:
        """Be about nothing yet.

        Args:
            desk: the file.
            attend: is given the field of each answer once, as it is made.
        """
        super().__init__()
        self._desk, self._attend = desk, attend
        self.notes: tuple[Id, ...] = ()
        """All that the question is made of, shown or not."""
        self.rows: list[TallyRow] = []
        self._spare: list[TallyRow] = []
        self.question = NotesField(hint=tr("what was asked"))
        self.question.editor.setAccessibleName(tr("Question"))
        self.basis = label("", TextRole.CAPTION, wrap=True)
        self.basis.setContentsMargins(9, 0, 9, 0)
        inset(self.body, 7, 0, 8, 0)
        around = self.layout()
        assert around is not None
        around.setContentsMargins(0, 8, 0, 12)
        self.body.setSpacing(6)
        top = QVBoxLayout()
        top.setSpacing(0)
        top.addWidget(self.question)
        top.addWidget(self.basis)
        self.body.addLayout(top)
        self.question.committed.connect(lambda new, _: self.asked.emit(self, new))

    def turn_to(self, notes: Sequence[Id], seen: Sequence[Id]) -> list[NotesField]:
        """Be about a question.

        Args:
            notes: all it is made of.
            seen: those that get a row, in this order.

        Returns:
            The fields that are about something else than before.
        """
        new = []
        if not set(notes) & set(self.notes):
            # the eldest note stays the eldest however the others are counted
            self.question.setObjectName(f"question {min(notes).hex()}" if notes else "")
            self.question.set_value("")
            self.question.revert()
            new.append(self.question)
        self.notes = tuple(notes)
        parts = reused(self.rows, lambda row: () if row.key is None else (row.key,), [(key,) for key in seen])
        for row in self.rows:
            if row not in parts:
                self.body.removeWidget(row)
                row.rest()
                self._spare.append(row)
        self.rows = [part or self._row() for part in parts]
        for place, (row, key) in enumerate(zip(self.rows, seen, strict=True), start=1):
            if self.body.indexOf(row) != place:
                self.body.insertWidget(place, row)
            if row.turn_to(key):
                new.append(row.answer)
        return new

    def rest(self) -> None:
        """Be about nothing, out of sight, until it is used again."""
        self.hide()
        self.turn_to((), ())

    @property
    def made(self) -> int:
        """How many rows there are, seen or not."""
        return len(self.rows) + len(self._spare)

    def _row(self) -> TallyRow:
        row = self._spare.pop() if self._spare else self._new_row()
        self.add(row)
        row.show()
        return row

    def _new_row(self) -> TallyRow:
        row = TallyRow(self._desk)
        self._attend(row.answer)
        row.counted.connect(self.counted)
        row.renamed.connect(self.renamed)
        row.removed.connect(self.removed)
        return row

    def show_question(self, question: Question) -> None:
        """Show the question, and on how many answers all of it rests."""
        self.question.set_value(question.words)
        count = tr("1 answer") if question.n == 1 else tr("%n answers", question.n)
        if question.n < FEW:
            count = tr("{answers}, too few for shares").format(answers=count)
        told = [count]
        if question.last is not None:
            told.append(tr("last {day}").format(day=days.shown_short(question.last, self._desk.today)))
        self.basis.setText(" · ".join(told))


def reused(
    parts: Sequence[Part], notes: Callable[[Part], Iterable[Id]], wanted: Iterable[Sequence[Id]]
) -> list[Part | None]:
    """The parts to show what is wanted.

    Args:
        parts: there are these.
        notes: what a part is about now.
        wanted: what each of them shall be about.

    Returns:
        For each the part that is about it already, else one that is about nothing wanted; none where they do not reach.
    """
    by_note = {note: part for part in parts for note in notes(part)}
    found: list[Part | None] = []
    for each in wanted:
        part = next((by_note[note] for note in each if note in by_note), None)
        if part is not None:
            for note in notes(part):  # a question that was two stays where its first half is
                del by_note[note]
        found.append(part)
    left = [part for part in parts if part not in found]
    return [part if part is not None or not left else left.pop(0) for part in found]
