"""What was asked of an audience and what they answered: tallies by question, and a slip for another answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core import audiences
from core.audiences import Research
from core.errors import words
from core.ids import Id
from core.market_research import Question, Tally, by_question
from ui.audiences.heading import heading
from ui.audiences.question_block import QuestionBlock, reused
from ui.audiences.tally_row import TallyRow
from ui.desk import Desk
from ui.kit import turns
from ui.kit.buttons import button, quiet
from ui.kit.fields import LineField, NotesField, NumberField
from ui.kit.suggestions import suggest
from ui.kit.text import TextRole, label
from ui.kit.words import tr
from ui.record.slip import Slip
from ui.record.unsaved import Place, attend, drafts_of, send

Shape = tuple[tuple[tuple[Id, ...], tuple[Id, ...]], ...]
"""The notes of each question, and those of them that are shown."""

IN_SIGHT = 40
"""Answers shown before one asks for all of them."""
_AT_ONCE = 6
"""Answers for which rows are made in one turn; the others follow in turns of their own."""


class ResearchSlip(Slip):
    """An answer that was heard: the question, what they said, how many of them."""

    def __init__(self, desk: Desk) -> None:
        """Lay it out for a record."""
        super().__init__(desk, "", tr("Write it down"), columns=2)
        self.key: Id | None = None
        self.question = LineField(hint=tr("such as How did you find us?"), quiet=False)
        self.answer = LineField(hint=tr("in their words"), quiet=False)
        self.times = NumberField(desk.locale, hint="1", quiet=False)
        self._asked = QStringListModel(self)
        suggest(self.question.editor, self._asked)
        self.add_field("question", tr("What was asked"), self.question, wide=True)
        self.add_field("answer", tr("What they said"), self.answer, wide=True)
        self.add_field("times", tr("How many"), self.times)

    def prepare(self, *, fresh: bool) -> None:
        """Offer what was asked before, of anyone."""
        self._asked.setStringList(self.desk.workspace.audiences.questions())

    def submit(self, values: Mapping[str, Any]) -> None:
        """Keep the note."""
        self.desk.operations.run(
            words("Write down research"),
            audiences.note_research,
            on=self.desk.today,
            audience_id=self.key,
            question=values["question"],
            answer=values["answer"],
            times=values["times"] or 1,
            on_done=self._written,
            on_mistake=self.refused,
        )

    def _written(self, note: Research) -> None:
        """Ready for the next answer to the same question, as one goes from one to the next."""
        self.kept()
        self.begin(question=note.question)
        self.answer.setFocus(Qt.FocusReason.OtherFocusReason)


class ResearchPart(QWidget):
    """All notes about one audience."""

    def __init__(self, desk: Desk) -> None:
        """Start without notes."""
        super().__init__()
        self._desk = desk
        self._key: Id | None = None
        self._all = False
        self._shape: Shape = ()
        self._asked: Sequence[Question] = ()
        self.rows: dict[Id, TallyRow] = {}
        self.blocks: list[QuestionBlock] = []
        self._spare: list[QuestionBlock] = []
        self.begin = quiet(tr("Write down an answer"), icon="plus")
        self.empty = label(
            tr("Ask a few of them what they need or how they found you, and count the answers here."),
            TextRole.MUTED,
            wrap=True,
        )
        self.slip = ResearchSlip(desk)
        self.whole = button("")
        self._blocks = QVBoxLayout()
        self._blocks.setSpacing(12)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(heading(tr("What they said"), self.begin))
        layout.addWidget(self.empty)
        layout.addWidget(self.slip)
        layout.addLayout(self._blocks)
        layout.addWidget(self.whole, 0, Qt.AlignmentFlag.AlignLeading)
        self.begin.clicked.connect(lambda: self.slip.begin())
        self.slip.closed.connect(self._slip_closed)
        self.whole.clicked.connect(self._show_all)

    def show_audience(self, key: Id, *, fresh: bool) -> None:
        """Show what was learned about an audience."""
        self._key = self.slip.key = key
        self.slip.turn_to(key)
        self._all = self._all and not fresh
        asked = by_question(self._desk.workspace.audiences.research(key))
        self.empty.setVisible(not asked)
        self._show(asked, fresh=fresh)

    def _show(self, asked: Sequence[Question], *, fresh: bool) -> None:
        self._asked = asked
        found = [(question, self._in_place(question, fresh=fresh)) for question in asked]
        count = sum(len(tallies) for _, tallies in found)
        wanted = count if self._all else min(count, IN_SIGHT)
        at_once = sum(block.made for block in (*self.blocks, *self._spare)) + _AT_ONCE
        if wanted > at_once:
            turns.later(self, self._show_more)
        found = _first(found, min(wanted, at_once))
        self.whole.setVisible(count > IN_SIGHT and not self._all)
        self.whole.setText(tr("Show all %n answers", count))
        self.whole.setAccessibleName(self.whole.text())
        shape = tuple((question.keys, tuple(tally.note.id for tally in tallies)) for question, tallies in found)
        new = self._build(shape) if shape != self._shape else []
        for block, (question, tallies) in zip(self.blocks, found, strict=True):
            block.show_question(question)
            for tally in tallies:
                self.rows[tally.note.id].show_tally(tally, question.last)
        for field in new:
            if (place := self._place(field)) is not None:
                place.put_back(field)

    def _show_more(self) -> None:
        """Make the next rows, of whatever is shown now."""
        self._show(self._asked, fresh=False)

    def _in_place(self, question: Question, *, fresh: bool) -> list[Tally]:
        """The answers where they stand on the screen, so that none jumps away under the mouse that counts it."""
        places = {} if fresh else {key: place for place, key in enumerate(self.rows)}
        return sorted(question.answers, key=lambda each: places.get(each.note.id, len(places)))

    def _build(self, shape: Shape) -> list[NotesField]:
        """Have a block for each question; gives the fields that are about another one than before.

        What was about the same stays the same part: one may be typing into it.
        """
        self._shape = shape
        every = [keys for keys, _ in shape]
        parts = reused(self.blocks, lambda block: block.notes, every)
        for block in self.blocks:
            if block not in parts:  # to be used again: making one takes as long as filling ten
                self._blocks.removeWidget(block)
                block.rest()
                self._spare.append(block)
        self.blocks = [part or self._block() for part in parts]
        new: list[NotesField] = []
        for place, (block, (keys, seen)) in enumerate(zip(self.blocks, shape, strict=True)):
            if self._blocks.indexOf(block) != place:
                self._blocks.insertWidget(place, block)
            new += block.turn_to(keys, seen)
        self.rows = {row.key: row for block in self.blocks for row in block.rows if row.key is not None}
        return new

    def _block(self) -> QuestionBlock:
        block = self._spare.pop() if self._spare else self._new_block()
        self._blocks.addWidget(block)
        block.show()
        return block

    def _new_block(self) -> QuestionBlock:
        block = QuestionBlock(self._desk, self._attend)
        self._attend(block.question)
        block.asked.connect(self._ask_anew)
        block.counted.connect(self._count)
        block.renamed.connect(self._rename)
        block.removed.connect(self._remove)
        return block

    def _count(self, key: Id, by: int) -> None:
        self._desk.operations.run(words("Count an answer"), audiences.hear_again, key, times=by)

    def _rename(self, key: Id, new: str, base: str) -> None:
        place = self._place(self.rows[key].answer)
        assert place is not None
        send(
            self._desk,
            words("Edit research"),
            audiences.edit_research,
            key,
            {"answer": base},
            place=place,
            where=lambda: self.rows[key].answer if key in self.rows else None,
            answer=new,
        )

    def _ask_anew(self, block: QuestionBlock, question: str) -> None:
        place, notes = self._place(block.question), block.notes
        assert place is not None
        send(
            self._desk,
            words("Edit research"),
            audiences.ask_anew,
            notes,
            question,
            place=place,
            where=lambda: next((each.question for each in self.blocks if set(each.notes) & set(notes)), None),
        )

    def _attend(self, field: NotesField) -> None:
        attend(field, lambda: self._place(field))

    def _place(self, field: NotesField) -> Place | None:
        if self._key is None or not field.objectName():
            return None
        return Place(self._desk.drafts, drafts_of("audience", self._key), field.objectName())

    def _remove(self, key: Id) -> None:
        self._desk.operations.run(
            words("Take out research"),
            audiences.delete_research,
            key,
            offer_undo=lambda _: tr("The answer is in the bin."),
        )

    def _show_all(self) -> None:
        self._all = True
        if self._key is not None:
            self.show_audience(self._key, fresh=False)

    def _slip_closed(self) -> None:
        if self.slip.isHidden():
            self.begin.setFocus(Qt.FocusReason.TabFocusReason)


def _first(found: list[tuple[Question, list[Tally]]], most: int) -> list[tuple[Question, list[Tally]]]:
    """The first so many answers with their questions."""
    cut = []
    for question, tallies in found:
        if most <= 0:
            break
        cut.append((question, tallies[:most]))
        most -= len(tallies)
    return cut
