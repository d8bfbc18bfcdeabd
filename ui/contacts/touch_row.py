"""Keep in touch: every so many weeks, and when that is due."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QWidget

from core import keeping_touch
from core.errors import words
from core.ids import Id
from core.keeping_touch import KeepTouch
from ui.desk import Desk
from ui.kit import days
from ui.kit.fields import ChoiceField
from ui.kit.flow import FlowLayout
from ui.kit.text import Chip, TextRole, label
from ui.kit.tokens import Tone
from ui.kit.words import tr

WEEKS = (1, 2, 4, 6, 8, 12, 26, 52)
"""What is offered."""


class TouchRow(QWidget):
    """A choice and, where something is chosen, the day it is due."""

    def __init__(self, desk: Desk) -> None:
        """Start without a contact."""
        super().__init__()
        self._desk = desk
        self._key: Id | None = None
        self.field = ChoiceField([(None, tr("no reminder")), *((weeks, weeks_words(weeks)) for weeks in WEEKS)])
        self.field.editor.setAccessibleName(tr("Keep in touch"))
        self.due = Chip()
        self.field.setFixedWidth(158)
        words = label(tr("Keep in touch"), TextRole.MUTED)
        words.setFixedHeight(self.field.sizeHint().height())
        due = QWidget()
        around = QHBoxLayout(due)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self.due)
        due.setFixedHeight(self.field.sizeHint().height())
        row = FlowLayout(self, spacing=8)
        for part in (words, self.field, due):
            row.addWidget(part)
        self.field.committed.connect(self._save)

    def show_contact(self, key: Id, keep: KeepTouch | None, last_touch: date | None) -> None:
        """Show how often one wishes to be in touch."""
        self._key = key
        self.field.set_value(keep.weeks if keep else None)
        self.due.setVisible(keep is not None)
        if keep is None:
            return
        on, today = keep.due(last_touch), self._desk.today
        if on < today:
            self.due.show_state(tr("was due {day}").format(day=days.shown_short(on, today)), Tone.BAD)
        elif on == today:
            self.due.show_state(tr("due today"), Tone.SALES)
        else:
            self.due.show_state(tr("due {day}").format(day=days.shown_short(on, today)), Tone.NEUTRAL)

    def _save(self, weeks: int | None, _base: object) -> None:
        if self._key is not None:
            self._desk.operations.run(
                words("Keep in touch"), keeping_touch.keep_touch, self._key, weeks=weeks, on=self._desk.today
            )


def weeks_words(weeks: int) -> str:
    """How often that is."""
    return {1: tr("every week"), 26: tr("every half year"), 52: tr("every year")}.get(
        weeks, tr("every %n weeks", weeks)
    )
