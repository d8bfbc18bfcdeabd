"""How a step went and what follows: the same fields as a form in a record and as a line in a list."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from core.activities import Hat, NextStep
from core.errors import UserMistake
from ui.desk import Desk
from ui.drafts import Texts
from ui.kit.buttons import primary, quiet, tool
from ui.kit.field import Field
from ui.kit.fields import LineField
from ui.kit.form import Form
from ui.kit.text import TextRole, label
from ui.kit.words import told, tr
from ui.record.kind_buttons import KindButtons
from ui.record.minutes_field import MinutesField
from ui.record.step_field import StepField


class Result(QWidget):
    """The fields and their manners; subclasses put them in their places.

    wanted: Enter or the button; `answer` then says what was typed. given_up: Escape; everything typed stays.
    """

    wanted = Signal()
    given_up = Signal()

    def __init__(self, desk: Desk, *, flat: bool) -> None:
        """Make the fields, on one line where `flat`."""
        super().__init__()
        self.kinds = KindButtons()
        self.outcome = LineField(hint=tr("such as: wants a quote by Friday"), quiet=False)
        self.minutes = MinutesField(desk.locale, quiet=False)
        self.following = StepField(lambda: desk.today, quiet=False, flat=flat, ahead=True)
        self.fields: dict[str, Field] = {
            "outcome": self.outcome,
            "following": self.following,
            "minutes": self.minutes,
        }
        self.mistake = label("", TextRole.BAD, wrap=True)
        self.mistake.hide()
        for line in self._lines():
            line.installEventFilter(self)

    def begin(self, step: NextStep) -> None:
        """Ask about a step."""
        self.show_step(step)
        self.outcome.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_step(self, step: NextStep) -> None:
        """Say which step it is about; for subclasses."""
        self.show()

    def letters(self) -> dict[str, tuple[str, ...]]:
        """What the fields say, letter by letter."""
        return {name: field.letters() for name, field in self.fields.items()}

    @property
    def says_something(self) -> bool:
        """Whether anything is typed."""
        return any(text for texts in self.letters().values() for text in texts)

    def type_again(self, kept: Texts) -> None:
        """Put what was typed before into the fields; what is half typed says so."""
        for name, field in self.fields.items():
            if any(kept.get(name, ())):
                field.type_again(kept[name])
                field.tell_nonsense()

    def answer(self) -> dict[str, Any] | None:
        """Arguments of `finish_step`; none: a field says nonsense and tells so."""
        self._say("")
        if not all([field.flush() for field in self.fields.values()]):
            next(field for field in self.fields.values() if field.mistake).setFocus()
            return None
        return {
            "kind": self.kinds.kind,
            "outcome": self.outcome.value,
            "minutes": self.minutes.value,
            "following": self.following.value,
        }

    def show_mistake(self, mistake: UserMistake) -> None:
        """Say why it was not written down; everything typed stays."""
        field = self.fields.get(mistake.field)
        if field is not None:
            field.show_mistake(told(mistake))
        else:
            self._say(told(mistake))

    def clear(self) -> None:
        """Empty all."""
        self.clear_what_says(self.letters())

    def clear_what_says(self, sent: Mapping[str, Sequence[str]]) -> None:
        """Empty the fields that still say what was sent; what was typed since stays."""
        for name, field in self.fields.items():
            if field.letters() == sent[name]:
                field.revert()
        self._say("")

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

    def _lines(self) -> tuple[QLineEdit, ...]:
        step = self.following
        return self.outcome.editor, step.what, step.day, step.at, self.minutes.editor

    def _say(self, text: str) -> None:
        self.mistake.setText(text)
        self.mistake.setVisible(bool(text))


class ResultForm(Result):
    """Under each other with their titles, as a record asks."""

    def __init__(self, desk: Desk) -> None:
        """Lay it out."""
        super().__init__(desk, flat=False)
        self.what = label("", TextRole.STRONG, wrap=True)
        self.form = Form(columns=2)
        self.form.add("outcome", tr("How did it go?"), self.outcome, always=True, wide=True)
        self.form.add(
            "following", tr("And then? Leave empty if nothing follows"), self.following, always=True, wide=True
        )
        self.form.add("minutes", tr("Minutes"), self.minutes, always=True)
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

    def show_step(self, step: NextStep) -> None:
        """Say which step it is about."""
        self.what.setText(step.what)
        self.what.setVisible(bool(step.what))
        super().show_step(step)


WIDE = 640
"""Logical pixels from which on the line of a list needs two rows only."""


class ResultLine(Result):
    """As flat as there is room, as a list asks: how it went above, what comes next below."""

    def __init__(self, desk: Desk, *, hat: Hat) -> None:
        """Lay it out in the colours of a hat."""
        super().__init__(desk, flat=True)
        self.setProperty("hat", str(hat))
        self.outcome.editor.setPlaceholderText(tr("How did it go?"))
        self.outcome.editor.setAccessibleName(tr("How did it go?"))
        self.minutes.editor.setPlaceholderText(tr("minutes"))
        self.minutes.editor.setAccessibleName(tr("Minutes it took"))
        self.minutes.setMinimumWidth(84)
        self.fields = {name: self.fields[name] for name in ("outcome", "minutes", "following")}  # as they stand here
        self.following.what.setPlaceholderText(tr("And then? Leave empty if nothing follows"))
        self.save = primary(tr("Done"))
        self.save.clicked.connect(self.wanted)
        self.stop = tool("x", tr("Not done yet"), shortcut="Esc")
        self.stop.clicked.connect(self.given_up)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(6)
        self._grid.setVerticalSpacing(6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 8)
        layout.setSpacing(4)
        layout.addLayout(self._grid)
        layout.addWidget(self.mistake)
        self._wide: bool | None = None
        self._lay(wide=True)

    def be_about(self, hat: Hat, *, met: bool) -> None:
        """Wear the colours of a hat; how one met is asked only where someone is met."""
        self.kinds.setVisible(met)
        if self.property("hat") != str(hat):
            self.setProperty("hat", str(hat))
            for part in (self.save, *self.findChildren(QToolButton), *self._lines()):
                part.style().unpolish(part)
                part.style().polish(part)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Keep every key: the list around would go to another line, or do something to it. Escape puts it off."""
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Take more rows where it is narrow."""
        super().resizeEvent(event)
        self._lay(wide=event.size().width() >= WIDE)

    def _lay(self, *, wide: bool) -> None:
        if wide == self._wide:
            return
        self._wide = wide
        top = Qt.AlignmentFlag.AlignTop
        for part in (self.kinds, self.outcome, self.minutes, self.following, self.save, self.stop):
            self._grid.removeWidget(part)
        if wide:
            self._grid.addWidget(self.kinds, 0, 0, top)
            self._grid.addWidget(self.outcome, 0, 1, top)
            self._grid.addWidget(self.minutes, 0, 2, 1, 2, top)
            self._grid.addWidget(self.following, 1, 0, 1, 2, top)
            self._grid.addWidget(self.save, 1, 2, top)
            self._grid.addWidget(self.stop, 1, 3, top)
        else:
            self._grid.addWidget(self.kinds, 0, 0, 1, 2, top)
            self._grid.addWidget(self.save, 0, 2, top)
            self._grid.addWidget(self.stop, 0, 3, top)
            self._grid.addWidget(self.outcome, 1, 0, 1, 2, top)
            self._grid.addWidget(self.minutes, 1, 2, 1, 2, top)
            self._grid.addWidget(self.following, 2, 0, 1, 4, top)
        self._grid.setColumnStretch(1, 1)
        for first, second in zip(self._chain(), self._chain()[1:], strict=False):
            QWidget.setTabOrder(first, second)

    def _chain(self) -> list[QWidget]:
        step = self.following
        before: list[QWidget] = [self.kinds.button(self.kinds.kind), self.outcome.editor, self.minutes.editor]
        return [*before, step.what, step.day, step.at, self.save, self.stop]
