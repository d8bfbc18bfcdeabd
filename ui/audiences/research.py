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
from ui.audiences.question_block import QuestionBlock
from ui.audiences.strays import Strays
from ui.audiences.tally_row import TallyRow
from ui.audiences.waiting import Waiting, name_of_answer, name_of_question
from ui.desk import Desk
from ui.kit import turns
from ui.kit.buttons import button, quiet
from ui.kit.fields import LineField, NotesField, NumberField
from ui.kit.keyboard import has_keyboard
from ui.kit.reuse import reused
from ui.kit.suggestions import suggest
from ui.kit.text import TextRole, label
from ui.kit.words import tr
from ui.record.after_slip import AfterSlip
from ui.record.slip import Slip
from ui.record.unsaved import send

Found = list[tuple[Question, list[Tally]]]
"""Questions with those of their answers that are shown."""

IN_SIGHT = 40
"""Answers shown before one asks for all of them."""
_AT_ONCE = 6
"""Rows made in one turn; the others follow in turns of their own."""
_BLOCK = 2
"""Rows that take as long to make as a block without any."""
_SPARE = 6
"""Blocks kept to be used again."""


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
        self.run(
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
        waits = has_keyboard(self)
        self.kept()
        if note.audience_id != self.key:
            return  # one walked on
        if not self.isHidden():  # it stayed open, with what was typed since
            if self.question.is_empty:
                self.question.set_value(note.question)
        elif waits:
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
        self._found: Found = []
        self._waiting = Waiting(desk.drafts)
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
        self.strays = Strays(self._waiting)
        self.whole = button("")
        self._blocks = QVBoxLayout()
        self._blocks.setSpacing(12)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(heading(tr("What they said"), self.begin))
        layout.addWidget(self.empty)
        layout.addWidget(self.slip)
        layout.addWidget(self.strays)
        layout.addLayout(self._blocks)
        layout.addWidget(self.whole, 0, Qt.AlignmentFlag.AlignLeading)
        self.begin.clicked.connect(lambda: self.slip.begin())
        AfterSlip(self.slip, lambda: self.begin.setFocus(Qt.FocusReason.TabFocusReason))
        self.whole.clicked.connect(self._show_all)
        self.strays.left.connect(lambda: self.begin.setFocus(Qt.FocusReason.TabFocusReason))
        desk.operations.rested.connect(self._look_for_strays)

    def show_audience(self, key: Id, *, fresh: bool) -> None:
        """Show what was learned about an audience; what is typed stays where it is."""
        asked = by_question(self._desk.workspace.audiences.research(key))
        if key == self._key:
            self._send_what_is_gone(asked)
        else:
            for field in self._fields():
                field.forget()  # it was saved as one left, or waits there
        self._key = self.slip.key = key
        self._waiting.turn_to(key)
        self.slip.turn_to(key)
        self._all = self._all and not fresh
        self._found = self._in_place(asked, fresh=fresh)
        count = sum(len(tallies) for _, tallies in self._found)
        self.empty.setVisible(not asked)
        self.whole.setVisible(count > IN_SIGHT and not self._all)
        self.whole.setText(tr("Show all %n answers", count))
        self.whole.setAccessibleName(self.whole.text())
        self._show()
        self._look_for_strays()

    def _show(self) -> None:
        """Show what is in sight of what was found; where many rows are to be made for it, some come later.

        What was about the same stays the same part: one may be typing into it. All that goes lets go first, since
        another part may be about it next, and then of the keyboard: what is hidden would throw it anywhere.
        """
        found = self._found if self._all else _first(self._found, IN_SIGHT)
        stays = self._staying(found)
        rows = list(self.rows.values())
        for block in self.blocks:
            if block not in stays:
                block.let_go()
        for part, (_, tallies) in zip(stays, found, strict=True):
            if part is not None:
                part.let_go({tally.note.id for tally in tallies}, question=True)
        self._save_keyboard(rows)
        self._fill(found, stays)
        if len(self.rows) < sum(len(tallies) for _, tallies in found):
            turns.later(self, self._show)

    def _staying(self, found: Found) -> list[QuestionBlock | None]:
        """The blocks that are about these questions; of two that have become one, that with the keyboard."""
        focus = self._focus()

        def held(block: QuestionBlock) -> Sequence[Id | str | None]:
            if focus is None or not block.isAncestorOf(focus):
                return ()
            return (*(row.key for row in block.rows if row.isAncestorOf(focus)), block.name, *block.notes)

        ways = (held, lambda block: (block.name,), lambda block: block.notes)
        return reused(self.blocks, ways, [(question.name, *question.keys) for question, _ in found])

    def _fill(self, found: Found, stays: Sequence[QuestionBlock | None]) -> None:
        """Have a block for each question, those that stay and others, as far as they may be made in this turn."""
        free = [*(each for each in self.blocks if each not in stays), *self._spare]
        for each in free:
            self._blocks.removeWidget(each)
        self.blocks, room = [], _AT_ONCE
        for part, (question, tallies) in zip(stays, found, strict=True):
            block = part
            if block is None and free:
                block = free.pop(0)
            if block is None:
                if room <= _BLOCK:
                    continue
                room -= _BLOCK
                block = self._new_block()
            if self._blocks.indexOf(block) != len(self.blocks):
                self._blocks.insertWidget(len(self.blocks), block)
            block.show()
            self.blocks.append(block)
            room -= block.show_question(question, tallies, most=room)
        for each in free:
            each.rest()
        for each in free[_SPARE:]:
            each.deleteLater()
        self._spare = free[:_SPARE]
        self.rows = {row.key: row for block in self.blocks for row in block.rows if row.key is not None}

    def _save_keyboard(self, rows: Sequence[TallyRow]) -> None:
        """Take the keyboard off what is about nothing any more; `rows`: all of them, in their order.

        No key that was meant for one answer shall do something to another: who types goes on at the button above, and
        who counts. From a bin one comes to the words of the next answer, behind their end: there a second Space or
        Enter only adds what is not saved.
        """
        focus = self._focus()
        if focus is None:
            return
        if any(block.name is None and block.question.isAncestorOf(focus) for block in self.blocks):
            self.begin.setFocus(Qt.FocusReason.TabFocusReason)
            return
        place = next((place for place, row in enumerate(rows) if row.isAncestorOf(focus)), None)
        if place is None or rows[place].key is not None:
            return
        around = (*rows[place:], *reversed(rows[:place]))
        near = next((row for row in around if row.key is not None), None)
        if near is not None and focus is rows[place].delete:
            near.begin_at_end()
        else:
            self.begin.setFocus(Qt.FocusReason.TabFocusReason)

    def _focus(self) -> QWidget | None:
        """What has the keyboard as soon as the window has it."""
        return self.window().focusWidget()

    def _in_place(self, asked: Sequence[Question], *, fresh: bool) -> Found:
        """What was found in the order of the screen: nothing jumps away under the mouse that counts it."""
        if fresh:
            return [(question, list(question.answers)) for question in asked]
        rows = {key: place for place, key in enumerate(self.rows)}
        blocks = {key: place for place, block in enumerate(self.blocks) for key in block.notes}
        there = [question for question in asked if any(key in blocks for key in question.keys)]
        there.sort(key=lambda question: min(blocks.get(key, len(blocks)) for key in question.keys))
        for place, question in enumerate(asked):  # what is new comes below what it follows
            if question not in there:
                there.insert(there.index(asked[place - 1]) + 1 if place else 0, question)
        return [
            (question, sorted(question.answers, key=lambda each: rows.get(each.note.id, len(rows))))
            for question in there
        ]

    def _send_what_is_gone(self, asked: Sequence[Question]) -> None:
        """Send what is typed about answers someone took out: that is refused, and told, and waits for their return."""
        notes = {key for question in asked for key in question.keys}
        names = {question.name for question in asked}
        for block in self.blocks:
            if block.name not in names and notes.isdisjoint(block.notes):
                block.question.save_typed()
        for key, row in self.rows.items():
            if key not in notes:
                row.answer.save_typed()

    def _look_for_strays(self) -> None:
        here = {name_of_question(question) for question, _ in self._found}
        self.strays.look(here | {name_of_answer(tally.note.id) for _, tallies in self._found for tally in tallies})

    def _fields(self) -> list[NotesField]:
        return [block.question for block in self.blocks] + [row.answer for row in self.rows.values()]

    def _new_block(self) -> QuestionBlock:
        block = QuestionBlock(self._desk, self._waiting)
        block.asked.connect(self._ask_anew)
        block.counted.connect(self._count)
        block.renamed.connect(self._rename)
        block.removed.connect(self._remove)
        return block

    def _count(self, key: Id, by: int) -> None:
        self._desk.operations.run(words("Count an answer"), audiences.hear_again, key, on=self._desk.today, times=by)

    def _rename(self, key: Id, new: str, base: str) -> None:
        send(
            self._desk,
            words("Edit research"),
            audiences.edit_research,
            key,
            {"answer": base},
            place=self._waiting.place_of(name_of_answer(key)),
            where=lambda: self.rows[key].answer if key in self.rows else None,
            answer=new,
        )

    def _ask_anew(self, block: QuestionBlock, question: str) -> None:
        place, notes = self._waiting.place(block.question), block.notes
        if place is None:
            return  # it is about nothing by now
        send(
            self._desk,
            words("Edit research"),
            audiences.ask_anew,
            notes,
            question,
            place=place,
            where=lambda: next((each.question for each in self.blocks if set(each.notes) & set(notes)), None),
        )

    def _remove(self, key: Id) -> None:
        self._desk.operations.run(
            words("Take out research"),
            audiences.delete_research,
            key,
            offer_undo=lambda _: tr("The answer is in the bin."),
            once=True,
        )

    def _show_all(self) -> None:
        self._all = True
        if self._key is not None:
            self.show_audience(self._key, fresh=False)


def _first(found: Found, most: int) -> Found:
    """The first so many answers with their questions."""
    cut: Found = []
    for question, tallies in found:
        if most <= 0:
            break
        cut.append((question, tallies[:most]))
        most -= len(tallies)
    return cut
