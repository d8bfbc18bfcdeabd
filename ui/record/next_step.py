"""The next step of a lead or a deal: planned in place; done, logged and followed by the next in one motion."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core import ids
from core.activities import Hat, NextStep
from core.errors import UserMistake, words
from core.ids import Id
from ui.desk import Desk
from ui.drafts import Texts
from ui.kit.buttons import button, primary, quiet
from ui.kit.cards import INSET, Card
from ui.kit.fields import LineField, NumberField
from ui.kit.form import INDENT, Form
from ui.kit.text import Chip, TextRole, label
from ui.kit.tokens import Tone
from ui.kit.words import told, tr
from ui.record.kind_buttons import KindButtons
from ui.record.sections import bring_into_view
from ui.record.step_field import StepField

Action = Callable[..., Any]


class NextStepEditor(Card):
    """Shows and plans the next step; “Done” asks how it went and what follows, and makes one change of it.

    finished(): a step was done and the next one set.
    """

    finished = Signal()

    def __init__(self, desk: Desk, *, plan: Action, finish: Action) -> None:
        """Build it for leads or for deals.

        Args:
            desk: the file.
            plan: `plan_step(change, key, step)` of the room.
            finish: `finish_step(change, key, *, kind, on, outcome, following, minutes)` of the room.
        """
        super().__init__(tr("Next step"))
        self._desk = desk
        self._plan, self._finish = plan, finish
        self._key: Id | None = None
        self._step = NextStep()
        self._sent: tuple[Id, dict[str, Any]] | None = None
        self.due = Chip()
        self.done = button(tr("Done"), icon="check")
        self.done.clicked.connect(self.ask)
        self.head.addWidget(self.due)
        self.head.addWidget(self.done)
        self.field = StepField(lambda: desk.today)
        self.field.setObjectName("next_step")
        self.field.committed.connect(self._save)
        self.result = _Result(desk)
        self.result.wanted.connect(self._log)
        self.result.given_up.connect(self._close)
        self.result.hide()
        self.body.setContentsMargins(INSET - INDENT, 0, INSET - INDENT, 0)
        self.body.addWidget(self.field)
        inset = QHBoxLayout()
        inset.setContentsMargins(INDENT, 0, INDENT, 0)
        inset.addWidget(self.result)
        self.body.addLayout(inset)

    def show_step(self, key: Id, step: NextStep, *, fresh: bool) -> None:
        """Show the step of a record; `fresh`: of another record than before."""
        if fresh:
            self.field.flush()
            self.keep_draft()
        self._key, self._step = key, step
        if fresh:
            self.field.revert()
            self._close()
            self.result.clear()
        self.field.set_value(step)
        if fresh:
            self._offer_draft(step)
        self._say_when(step)

    def begin(self) -> None:
        """Put the keyboard where the step is written."""
        self.field.what.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def ask(self) -> None:
        """Ask how it went and what follows."""
        if not self.field.flush():
            return
        self.field.hide()
        self.done.hide()
        self.result.begin(self._step)
        bring_into_view(self)

    def keep_draft(self) -> None:
        """Keep what is half typed about how it went, even beyond this run of the program."""
        if self._key is None:
            return
        letters = self.result.letters()
        if any(text for texts in letters.values() for text in texts):
            self._desk.drafts.keep(_name(self._key), letters)
        else:
            self._desk.drafts.forget(_name(self._key))

    def _offer_draft(self, step: NextStep) -> None:
        kept = self._desk.drafts.get(_name(self._key)) if self._key else None
        if kept:
            self.result.type_again(kept)
            self.field.hide()
            self.done.hide()
            self.result.show_step(step)

    def _say_when(self, step: NextStep) -> None:
        late = (self._desk.today - step.on).days if step.on else 0
        self.due.setVisible(step.on is not None and late >= 0)
        self.due.show_state(tr("overdue") if late > 0 else tr("today"), Tone.BAD if late > 0 else Tone.SALES)
        self.done.setVisible(bool(step) and self.result.isHidden())

    def _save(self, new: NextStep, base: NextStep) -> None:
        if self._key is None:
            return
        key = self._key

        def mistaken(mistake: UserMistake) -> None:
            if key == self._key:
                self.field.refuse(mistake)
            else:
                self._desk.operations.mistaken.emit(mistake)

        def failed() -> None:
            if key == self._key:
                self.field.keep_unsaved()

        label = words("Plan next step") if new else words("Clear next step")
        self._desk.operations.run(label, self._plan, key, new, base, on_mistake=mistaken, on_failed=failed)

    def _log(self) -> None:
        if self._key is None:
            return
        answer = self.result.answer()
        if answer is None or ((self._key, answer) == self._sent and not self._desk.operations.idle):
            return
        key = self._key
        self._sent = (key, answer)
        self._desk.operations.run(
            words("Finish step"),
            self._finish,
            key,
            on=self._desk.today,
            on_done=lambda _: self._finished(key),
            on_mistake=self.result.show_mistake,
            **answer,
        )

    def _finished(self, key: Id) -> None:
        self._desk.drafts.forget(_name(key))
        if key == self._key:
            self.result.clear()
            self._close()
        self.finished.emit()

    def _close(self) -> None:
        self.result.hide()
        self.field.show()
        self.done.setVisible(bool(self._step))


def _name(key: Id) -> str:
    """What the draft of a result is called."""
    return f"result {ids.text(key)}"


class _Result(QWidget):
    """How it went, how long it took, and what follows."""

    wanted = Signal()
    given_up = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.what = label("", TextRole.STRONG, wrap=True)
        self.kinds = KindButtons()
        self.form = Form(columns=2)
        self.outcome = LineField(hint=tr("such as: wants a quote by Friday"), quiet=False)
        self.minutes = NumberField(desk.locale, quiet=False)
        self.following = StepField(lambda: desk.today, quiet=False)
        self.form.add("outcome", tr("How did it go?"), self.outcome, always=True, wide=True)
        self.form.add(
            "following", tr("And then? Leave empty if nothing follows"), self.following, always=True, wide=True
        )
        self.form.add("minutes", tr("Minutes"), self.minutes, always=True)
        self.mistake = label("", TextRole.BAD, wrap=True)
        self.mistake.hide()
        save = primary(tr("Log and set next"), hat=Hat.SALES)
        save.clicked.connect(self.wanted)
        stop = quiet(tr("Not done yet"))
        stop.clicked.connect(self.given_up)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(save)
        buttons.addWidget(stop)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.what)
        layout.addWidget(self.kinds)
        layout.addWidget(self.form)
        layout.addWidget(self.mistake)
        layout.addLayout(buttons)
        lines = (self.outcome.editor, self.following.what, self.following.day, self.following.at, self.minutes.editor)
        for line in lines:
            line.installEventFilter(self)

    def begin(self, step: NextStep) -> None:
        """Ask about a step."""
        self.show_step(step)
        self.outcome.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_step(self, step: NextStep) -> None:
        """Say which step it is about."""
        self.what.setText(step.what)
        self.what.setVisible(bool(step.what))
        self.show()

    def letters(self) -> dict[str, tuple[str, ...]]:
        """What the fields say, letter by letter."""
        return {name: field.letters() for name, field in self.form.fields().items()}

    def type_again(self, kept: Texts) -> None:
        """Put what was typed before into the fields."""
        for name, field in self.form.fields().items():
            if any(kept.get(name, ())):
                field.type_again(kept[name])

    def answer(self) -> dict[str, Any] | None:
        """Arguments of `finish_step`; none: a field says nonsense and tells so."""
        if not self.form.flush():
            return None
        return {
            "kind": self.kinds.kind,
            "outcome": self.outcome.value,
            "minutes": self.minutes.value,
            "following": self.following.value,
        }

    def show_mistake(self, mistake: UserMistake) -> None:
        """Say why it was not written down; everything typed stays."""
        if not self.form.show_mistake(mistake.field, told(mistake)):
            self.mistake.setText(told(mistake))
            self.mistake.show()

    def clear(self) -> None:
        """Empty all."""
        for field in (self.outcome, self.minutes, self.following):
            field.revert()
        self.mistake.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Enter in any line logs, Escape puts it off."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.wanted.emit()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.given_up.emit()
                return True
        return super().eventFilter(watched, event)
