"""The second part of a promotion's life: what is to be made and shown, each with the day it is due."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core import content
from core.content import Content
from core.errors import UserMistake, words
from core.ids import Id
from ui.desk import Desk
from ui.kit import days
from ui.kit.buttons import tool
from ui.kit.date_field import DateField, add_calendar
from ui.kit.field import Field
from ui.kit.fields import LineField, line_edit
from ui.kit.insets import inset
from ui.kit.pressing import CheckBox
from ui.kit.text import Chip, TextRole, label, plain_tooltip
from ui.kit.tokens import Tone
from ui.kit.words import tr
from ui.promotions.kept_rows import KeptRow, KeptRows
from ui.promotions.one_more import OneMore

_DAY, _DAY_ALONE = 124, 100
"""Widths of a day with and without its calendar, in logical pixels."""


class ChecklistPart(QWidget):
    """What is open by the day it is due, then what is done; each edited in place, and a line to add one more."""

    def __init__(self, desk: Desk) -> None:
        """Build the line and an empty list."""
        super().__init__()
        self.desk = desk
        self.line = NewContent(desk)
        self.none = label(
            tr("Nothing yet. Posts, letters, flyers: write down what is to be made, and Today tells when it is due."),
            TextRole.MUTED,
            wrap=True,
        )
        self.list = KeptRows(lambda key: ContentRow(desk, key), self.line.what)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(label(tr("What is to be made"), TextRole.HEADING))
        for part in (self.line, self.none, self.list):
            layout.addWidget(part)

    @property
    def rows(self) -> dict[Id, ContentRow]:
        """The rows by their content."""
        return self.list.rows

    def load(self, key: Id, *, fresh: bool) -> None:
        """Show what is to be made for a promotion; rows that stay keep what is being typed."""
        self.line.turn_to(key)
        pieces = self.desk.workspace.promotions.content(key)
        self.none.setVisible(not pieces)
        self.list.show_records(pieces, fresh=fresh)

    def flush(self) -> None:
        """Save what is being typed in a row, and keep what is half typed in the line."""
        self.list.flush()
        self.line.keep_draft()


class NewContent(OneMore):
    """What, and until when."""

    def __init__(self, desk: Desk) -> None:
        """Lay them out."""
        self.what = line_edit(tr("such as A post"))
        self.what.setAccessibleName(tr("What is to be made"))
        self.day = line_edit(tr("until when"))
        self.day.setAccessibleName(tr("The day it is due"))
        self.day.setFixedWidth(_DAY)
        add_calendar(self.day, lambda: desk.today, lambda day: self.day.setText(days.shown(day)))
        editors = {"title": self.what, "due_on": self.day}
        super().__init__(desk, "content", editors, tool("plus", tr("Write it down (Enter)")))
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(self.what, 1)
        line.addWidget(self.day)
        line.addWidget(self.button)
        self.whole.addLayout(line)
        self.whole.addWidget(self.mistake)

    def submit(self) -> None:
        """Write it down; the day may follow."""
        title = " ".join(self.what.text().split())
        if not title:
            raise UserMistake(words("What is to be made?"), field="title")
        self.run(
            words("Plan content"),
            content.plan_content,
            title=title,
            due_on=days.read(self.day.text(), self.desk.today),
        )


class ContentRow(KeptRow):
    """One piece: a box to tick, what it is, until when; a chip where it is late."""

    kind = "content"

    def __init__(self, desk: Desk, key: Id) -> None:
        """Build the fields."""
        super().__init__(desk, key)
        self._content: Content | None = None
        self.done = CheckBox()
        self.done.clicked.connect(self._tick)
        self.what = LineField(hint=tr("what it is"))
        self.what.editor.setAccessibleName(tr("What is to be made"))
        self.late = Chip(tr("late"), Tone.BAD)
        self.made = label("", TextRole.MUTED)
        self.day = DateField(lambda: desk.today, hint=tr("no day"))
        self.day.setFixedWidth(_DAY_ALONE)
        self.day.editor.setAccessibleName(tr("The day it is due"))
        for calendar in self.day.editor.actions():
            self.day.editor.removeAction(calendar)  # what it is needs the room; the day can be typed
        self.delete = tool("trash-2", tr("Delete it"))
        self.delete.clicked.connect(self._delete)
        self.edit_in_place(title=self.what, due_on=self.day)
        line = QHBoxLayout(self)
        inset(line, 4, 0, 0, 0)
        line.setSpacing(4)
        line.addWidget(self.done)
        line.addWidget(self.what, 1)
        for part in (self.late, self.made, self.day, self.delete):
            line.addWidget(part)

    @property
    def words(self) -> Field:
        """What it says."""
        return self.what

    def show_record(self, record: Content) -> None:
        """Show what stands in the file."""
        self._content = record
        today = self.desk.today
        self.what.set_value(record.title)
        self.day.set_value(record.due_on)
        done = record.done_on
        self.done.setChecked(done is not None)
        self.done.setAccessibleName(tr("Done: {what}").format(what=record.title))
        self.delete.setAccessibleName(tr("Delete “{name}”").format(name=record.title))
        self.day.setVisible(done is None)
        self.made.setVisible(done is not None)
        self.made.setText(days.shown_short(done, today) if done is not None else "")
        self.made.setAccessibleName(tr("done on {day}").format(day=self.made.text()))
        self.late.setVisible(done is None and record.due_on is not None and record.due_on < today)
        plain_tooltip(self.what.editor, "\n".join(part for part in (record.title, record.notes) if part))

    def _tick(self, done: bool) -> None:
        self.flush()
        run = self.desk.operations.run
        title = self._content.title if self._content is not None else ""
        if done:
            run(
                words("Finish content"),
                content.finish_content,
                self.key,
                on=self.desk.today,
                on_mistake=self._as_before,
                on_failed=self._as_before,
                offer_undo=lambda _: tr("Done: {what}").format(what=title),
            )
        else:
            run(
                words("Take up content again"),
                content.edit_content,
                self.key,
                done_on=None,
                on_mistake=self._as_before,
                on_failed=self._as_before,
            )

    def _as_before(self, *_: object) -> None:
        if self._content is not None:
            self.done.setChecked(self._content.done_on is not None)

    def save(self, name: str, new: Any, base: Any) -> None:
        """One change a field."""
        self.send(words("Edit content"), content.edit_content, name, new, base)

    def _delete(self) -> None:
        title = self._content.title if self._content is not None else ""
        self.desk.operations.run(
            words("Delete content"),
            content.delete_content,
            self.key,
            offer_undo=lambda _: tr("“{name}” is in the bin.").format(name=title),
            once=True,
        )
