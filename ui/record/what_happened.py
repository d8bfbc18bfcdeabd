"""The story of a record with a way to put an old entry right: click what was logged and edit it there."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property, partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core import activities
from core.activities import Activity
from core.errors import words
from core.ids import Id
from ui.desk import Desk
from ui.kit.buttons import quiet, tool
from ui.kit.cards import Card
from ui.kit.date_field import DateField
from ui.kit.fields import LineField, NotesField, NumberField
from ui.kit.form import Form
from ui.kit.text import TextRole, label
from ui.kit.words import tr
from ui.record.kinds import name_of
from ui.record.sections import bring_into_view
from ui.record.timeline import Timeline, TimelineItem
from ui.record.unsaved import Place, attend, drafts_of, send


class WhatHappened(QWidget):
    """A heading, the entry that is being put right, and the timeline."""

    def __init__(self, desk: Desk, *, empty: str = "") -> None:
        """Start empty; `empty` is the sentence that is shown then, translated."""
        super().__init__()
        self._desk = desk
        self.timeline = Timeline(empty=empty)
        self.timeline.opened.connect(self._open)
        self._lay = layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(label(tr("What happened"), TextRole.HEADING))
        layout.addWidget(self.timeline)

    @cached_property
    def entry(self) -> ActivityCard:
        """The entry that is put right, above the others; made when one is."""
        made = ActivityCard(self._desk)
        self._lay.insertWidget(1, made)
        return made

    def set_items(self, items: Sequence[TimelineItem], *, fresh: bool) -> None:
        """Show happenings; `fresh`: of another record than before."""
        if "entry" in self.__dict__:
            if fresh:
                self.entry.put_away()
            else:
                self.entry.refresh()
        self.timeline.set_items(items, fresh=fresh)

    def _open(self, kind: str, key: Id) -> None:
        if kind == "activity":
            self.entry.open(key)
        else:
            self._desk.show_record(kind, key)


class ActivityCard(Card):
    """One entry of the log, edited in place."""

    def __init__(self, desk: Desk) -> None:
        """Build it, hidden."""
        super().__init__(" ")
        self._desk = desk
        self._key: Id | None = None
        self._aside = False
        close = tool("x", tr("Close this entry"))
        close.clicked.connect(self.put_away)
        self.head.addWidget(close)
        self.form = Form(columns=2)
        self.form.add("outcome", tr("How it went"), NotesField(), always=True, wide=True)
        self.form.add("done_on", tr("Day"), DateField(lambda: desk.today), always=True)
        self.form.add("minutes", tr("Minutes"), NumberField(desk.locale), always=True)
        self.form.add("objection", tr("Objection"), LineField(), wide=True)
        self.form.add("notes", tr("Notes"), NotesField(), wide=True)
        for name, field in self.form.fields().items():
            attend(field, partial(self._place, name))
        self.form.committed.connect(self._save)
        self.add(self.form)
        delete = quiet(tr("Delete this entry"), icon="trash-2")
        delete.clicked.connect(self._delete)
        foot = QHBoxLayout()
        foot.addWidget(delete, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addLayout(foot)
        self.hide()

    def open(self, key: Id) -> None:
        """Show an entry with the keyboard in it."""
        activity = self._desk.workspace.activities.get(key)
        if activity is None:
            return
        fresh = key != self._key
        if fresh:
            self.form.save_typed()
            self.keep_draft()
        self._key = key
        self._show(activity, fresh=fresh)
        if fresh:
            self._put_back()
        self.show()
        self.form.field("outcome").setFocus(Qt.FocusReason.OtherFocusReason)
        bring_into_view(self)

    def refresh(self) -> None:
        """Read it anew; one that is gone is put away."""
        if self._key is None:
            return
        activity = self._desk.workspace.activities.get(self._key)
        if activity is None:
            self.put_away()
        else:
            self._show(activity, fresh=False)

    def put_away(self) -> None:
        """Save what is being typed and hide; what cannot be saved waits at the entry."""
        self.form.save_typed()
        self.keep_draft()
        for field in self.form.fields().values():
            field.revert()
        self._key = None
        self._aside = False
        self.hide()

    def keep_draft(self) -> None:
        """Keep what is typed and not saved, even beyond this run of the program."""
        for name, field in self.form.fields().items():
            if field.is_touched and (place := self._place(name)) is not None:
                place.keep_of(field)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Lay aside what could not be saved, as its record does: the entry may be put right on another page."""
        super().hideEvent(event)
        if self._key is not None and not event.spontaneous():
            self.form.save_typed()
            self.keep_draft()
            for field in self.form.fields().values():
                if field.is_touched:
                    field.revert()
            self._aside = True

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Take it up again."""
        super().showEvent(event)
        if self._aside:
            self._aside = False
            self._put_back()

    def _place(self, name: str) -> Place | None:
        return Place(self._desk.drafts, drafts_of("activity", self._key), name) if self._key is not None else None

    def _put_back(self) -> None:
        for name, field in self.form.fields().items():
            if (place := self._place(name)) is not None:
                place.put_back(field)

    def _show(self, activity: Activity, *, fresh: bool) -> None:
        self.title.setText(name_of(activity.kind))
        values = {name: getattr(activity, name) for name in ("outcome", "done_on", "minutes", "objection", "notes")}
        (self.form.load if fresh else self.form.set_values)(values)

    def _save(self, name: str, new: Any, base: Any) -> None:
        key, place = self._key, self._place(name)
        if key is None or place is None:
            return
        send(
            self._desk,
            words("Edit log entry"),
            activities.edit_activity,
            key,
            {name: base},
            place=place,
            where=lambda: self.form.field(name) if key == self._key and not self._aside else None,
            **dict[str, Any]({name: new}),
        )

    def _delete(self) -> None:
        if self._key is not None:
            key, self._key = self._key, None
            self.hide()
            self._desk.operations.run(words("Delete log entry"), activities.delete_activity, key, offer_undo=True)
