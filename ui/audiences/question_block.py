"""A question with its answers, one under the other."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from core.ids import Id
from core.market_research import FEW, Question, Tally
from ui.audiences.tally_row import TallyRow
from ui.audiences.waiting import Waiting, name_of_question
from ui.desk import Desk
from ui.kit import days
from ui.kit.cards import Card
from ui.kit.fields import NotesField
from ui.kit.insets import inset
from ui.kit.text import TextRole, label
from ui.kit.words import tr

_SPARE = 12
"""Rows kept to be used again; each more costs memory, and time whenever the window looks for its parts."""


class QuestionBlock(Card):
    """A question with its answers. asked(self, words): it is to be put into other words; the others as `TallyRow`."""

    asked = Signal(object, str)
    counted = Signal(object, int)
    renamed = Signal(object, str, str)
    removed = Signal(object)

    def __init__(self, desk: Desk, waiting: Waiting) -> None:
        """Be about nothing yet."""
        super().__init__()
        self._desk, self._waiting = desk, waiting
        self.name: str | None = None
        """Of the question; none while it is about nothing."""
        self.notes: tuple[Id, ...] = ()
        """All that the question is made of, shown or not."""
        self.rows: list[TallyRow] = []
        self._spare: list[TallyRow] = []
        self.question = NotesField(hint=tr("what was asked"))
        self.question.editor.setAccessibleName(tr("Question"))
        waiting.watch(self.question)
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

    def let_go(self, stays: Collection[Id] = (), *, question: bool = False) -> None:
        """Lay aside what is typed and stays not here: another block may be about it next.

        Args:
            stays: the notes whose rows stay as they are.
            question: whether the question stays as well.
        """
        for row in self.rows:
            if row.key not in stays:
                row.turn_to(None)
        if not question:
            self._waiting.lay_aside(self.question)
            self.name, self.notes = None, ()

    def rest(self) -> None:
        """Stay out of sight, about nothing, until it is used again."""
        self.hide()
        self.let_go()
        self._lay_out([])

    def show_question(self, question: Question, tallies: Sequence[Tally], *, most: int) -> int:
        """Show a question, on how many answers all of it rests, and some of these; gives how many rows were made.

        Args:
            question: to be shown.
            tallies: the answers that get a row, in this order.
            most: rows that may be made for them now; answers that do not get one are left out.
        """
        if is_other := question.name != self.name:
            self._waiting.rename(self.question, name_of_question(question))
        self.name, self.notes = question.name, question.keys
        self.question.set_value(question.words)
        if is_other:
            self._waiting.put_back(self.question)
        self.basis.setText(self._basis(question))
        rows, made = self._rows_for(tallies, most)
        self._lay_out(list(rows))
        for row, tally in rows.items():
            row.show_tally(tally, question.last)
        return made

    def _rows_for(self, tallies: Sequence[Tally], most: int) -> tuple[dict[TallyRow, Tally], int]:
        """A row for each answer, the one that is about it or one that is about none; and how many were made."""
        about = {row.key: row for row in self.rows if row.key is not None}
        free = [*(row for row in self.rows if row.key is None), *self._spare]
        rows, made = {}, 0
        for tally in tallies:
            row = about.get(tally.note.id)
            if row is None and free:
                row = free.pop(0)
            elif row is None and made < most:
                row = self._new_row()
                made += 1
            if row is not None:
                rows[row] = tally
        return rows, made

    def _lay_out(self, rows: list[TallyRow]) -> None:
        """Have these rows in this order; of the others keep some."""
        seen = set(rows)
        spare = [row for row in (*self.rows, *self._spare) if row not in seen]
        for row in spare:
            self.body.removeWidget(row)
            row.hide()
        for row in spare[_SPARE:]:
            row.deleteLater()
        self.rows, self._spare = rows, spare[:_SPARE]
        for place, row in enumerate(rows, start=1):
            if self.body.indexOf(row) != place:
                self.body.insertWidget(place, row)
            row.show()

    def _new_row(self) -> TallyRow:
        row = TallyRow(self._desk, self._waiting)
        row.counted.connect(self.counted)
        row.renamed.connect(self.renamed)
        row.removed.connect(self.removed)
        return row

    def _basis(self, question: Question) -> str:
        count = tr("1 answer") if question.n == 1 else tr("%n answers", question.n)
        if question.n < FEW:
            count = tr("{answers}, too few for shares").format(answers=count)
        told = [count]
        if question.last is not None:
            told.append(tr("last {day}").format(day=days.shown_short(question.last, self._desk.today)))
        return " · ".join(told)
