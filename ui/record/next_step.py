"""The next step of a lead or a deal: planned in place; done, logged and followed by the next in one motion."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from core import ids
from core.activities import NextStep
from core.errors import words
from core.ids import Id
from ui.desk import Desk
from ui.drafts import Draft
from ui.kit.buttons import button
from ui.kit.cards import INSET, Card
from ui.kit.form import INDENT
from ui.kit.text import Chip
from ui.kit.tokens import Tone
from ui.kit.words import tr
from ui.record.result import ResultForm
from ui.record.sections import bring_into_view
from ui.record.step_field import StepField
from ui.record.unsaved import Place, attend, drafts_of, send
from ui.sent import Entry, Sent

Action = Callable[..., Any]


class NextStepEditor(Card):
    """Shows and plans the next step; “Done” asks how it went and what follows, and makes one change of it."""

    def __init__(self, desk: Desk, kind: str, *, plan: Action, finish: Action) -> None:
        """Build it for leads or for deals.

        Args:
            desk: the file.
            kind: of its records.
            plan: `plan_step(change, key, step)` of the room.
            finish: `finish_step(change, key, *, kind, on, outcome, following, minutes)` of the room.
        """
        super().__init__(tr("Next step"))
        self._desk, self._kind = desk, kind
        self._waits = Draft(desk.drafts)
        self._plan, self._finish = plan, finish
        self._key: Id | None = None
        self._step = NextStep()
        self._sent = Sent(self, desk, self._waits, self._stands, by_field=True)
        self.due = Chip()
        self.done = button(tr("Done"), icon="check")
        self.done.clicked.connect(self.ask)
        self.head.addWidget(self.done)
        self.field = StepField(lambda: desk.today)
        self.field.setObjectName("next_step")
        self.field.committed.connect(self._save)
        attend(self.field, self._place)
        self.body.setContentsMargins(INSET - INDENT, 0, INSET - INDENT, 0)
        when = QHBoxLayout()  # beside the title it would cut it where words are long
        when.setContentsMargins(INDENT, 0, INDENT, 0)
        when.addWidget(self.due, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addLayout(when)
        self.body.addWidget(self.field)

    @cached_property
    def result(self) -> ResultForm:
        """Asks how it went, below the step; made when it is asked."""
        made = ResultForm(self._desk)
        made.wanted.connect(self._log)
        made.given_up.connect(self._close)
        made.hide()
        inset = QHBoxLayout()
        inset.setContentsMargins(INDENT, 0, INDENT, 0)
        inset.addWidget(made)
        self.body.addLayout(inset)
        return made

    @property
    def _has_asked(self) -> bool:
        return "result" in self.__dict__

    def show_step(self, key: Id, step: NextStep, *, fresh: bool) -> None:
        """Show the step of a record; `fresh`: of another record than before."""
        if fresh:
            self.field.save_typed()
            self.keep_draft()
        self._key, self._step = key, step
        if fresh:
            self.field.revert()
            self._close()
            if self._has_asked:
                self.result.clear()
        self.field.set_value(step)
        if fresh:
            self._offer_draft(step)
        elif self._has_asked and not self.result.isHidden():
            self.result.show_step(step)
        self._say_when(step)

    def begin(self) -> None:
        """Put the keyboard where the step is written."""
        self.field.what.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def ask(self) -> None:
        """Ask how it went and what follows."""
        if not self.field.save_typed():
            self.field.setFocus()  # also where it asks whose text is to stand
            return
        self.field.hide()
        self.done.hide()
        self.result.begin(self._step)
        bring_into_view(self)

    def keep_draft(self) -> None:
        """Keep what is half typed about how it went, even beyond this run of the program."""
        if self._key is None or not self._has_asked:
            return
        letters = self.result.letters()
        if any(text for texts in letters.values() for text in texts):
            self._waits.keep(_name(self._key), letters)
        else:
            self._waits.forget(_name(self._key))

    def catch_up(self) -> None:
        """Ask no more where what is typed about it was answered on another page meanwhile."""
        if self._key is None or not self._has_asked:
            return
        if self._waits.is_answered(_name(self._key), self.result.letters()):
            self.result.clear()
            self._close()

    def _offer_draft(self, step: NextStep) -> None:
        kept = self._waits.take(_name(self._key)) if self._key else None
        if kept:
            self.result.type_again(kept)
            self.field.hide()
            self.done.hide()
            self.result.show_step(step)

    def _say_when(self, step: NextStep) -> None:
        late = (self._desk.today - step.on).days if step.on else 0
        self.due.setVisible(step.on is not None and late >= 0)
        self.due.show_state(tr("overdue") if late > 0 else tr("today"), Tone.BAD if late > 0 else Tone.SALES)
        self.done.setVisible(bool(step) and not (self._has_asked and not self.result.isHidden()))

    def _save(self, new: NextStep, base: NextStep) -> None:
        key, place = self._key, self._place()
        if key is None or place is None:
            return
        send(
            self._desk,
            words("Plan next step") if new else words("Clear next step"),
            self._plan,
            key,
            new,
            base,
            place=place,
            where=lambda: self.field if key == self._key and self.isVisible() else None,  # not laid aside
        )

    def _place(self) -> Place | None:
        if self._key is None:
            return None
        return Place(self._desk.drafts, drafts_of(self._kind, self._key), self.field.objectName())

    def _log(self) -> None:
        if self._key is None:
            return
        answer = self.result.answer()
        if answer is None or self._sent.is_under_way:
            return  # once more would be about the step that follows
        self._sent.run(
            words("Finish step"),
            self._finish,
            self._key,
            on=self._desk.today,
            on_done=lambda _: self._finished(),
            on_mistake=self.result.show_mistake,
            **answer,
        )

    def _finished(self) -> None:
        if self._sent.here is not None:
            self.result.clear_what_says(self._sent.here.texts)
            if not self.result.says_something:
                self._close()

    def _stands(self) -> Entry | None:
        if self._key is None or not self._has_asked:
            return None
        return Entry(_name(self._key), self.result.letters())

    def _close(self) -> None:
        if self._has_asked:
            self.result.hide()
        self.field.show()
        self.done.setVisible(bool(self._step))


def _name(key: Id) -> str:
    """What the draft of a result is called."""
    return f"result {ids.text(key)}"
