"""The people who work here: who may look after contacts, leads and deals."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from core import business
from core.business import Person
from core.errors import Trouble, words
from core.ids import Id
from ui.desk import Desk
from ui.kit.buttons import danger, quiet
from ui.kit.cards import Card
from ui.kit.fields import LineField
from ui.kit.insets import inset
from ui.kit.text import TextRole, label, plain_tooltip
from ui.kit.words import listed, tr
from ui.record.unsaved import drafts_of
from ui.settings_page.kept import Kept
from ui.settings_page.rows import Row, Rows
from ui.settings_page.section import Section


class PeopleSection(Section):
    """Names and addresses are edited in place; whoever leaves takes nothing along."""

    interests = frozenset({"person", "contact", "lead", "deal", "activity"})

    def __init__(self, desk: Desk) -> None:
        """Build the list."""
        super().__init__(desk)
        card = self.add(
            Card(
                tr("Who works here"),
                tells=tr(
                    "Alone? Then leave this empty. With a team, contacts, leads, deals and next steps can each have "
                    "someone who looks after them, and the history says who did what."
                ),
            )
        )
        self._counting = self._count_again = self._ends = False
        desk.closing.connect(self._end)
        self.rows: Rows[Id] = Rows()
        card.add(self.rows)
        self.new = self.add_line(card, tr("Name of a person"), tr("Add person"))
        self.new.asked.connect(self._add)
        self.rows.below = self.new.button

    def fill(self) -> None:
        """Read the people now, and beside what they own: in a large file that takes a moment."""
        room = self.desk.workspace.business
        people = room.people()
        self.rows.show_keys([person.id for person in people], self._make)
        for person in people:
            self._row(person.id).show_person(person)
        self._count()

    def _count(self) -> None:
        self._count_again = self._counting
        if self._counting:
            return
        self._counting = True
        room = self.desk.workspace.business
        task = self.desk.tasks.run(
            tr("Count what people look after"),
            lambda _: room.owned(),
            on_done=self._show_owned,
            on_failed=self._not_counted,
        )
        task.finished.connect(self._counted)

    def _counted(self) -> None:
        """However it ended, also where someone stopped it: whoever presses later has it counted again."""
        self._counting = False
        if self._count_again and not self._ends:
            self._count()
        else:
            for key in self.rows.by_key:
                self._row(key).wait_no_more()

    def _end(self) -> None:
        """Count nothing any more: the file is about to be given back."""
        self._ends = True

    def _show_owned(self, owned: dict[Id, dict[str, int]]) -> None:
        if self._count_again:
            return
        for key in self.rows.by_key:
            self._row(key).show_owned(owned.get(key, {}))

    def _not_counted(self, failure: object) -> None:
        """Tell those who wait for it."""
        if self._count_again or not any([self._row(key).wait_no_more() for key in self.rows.by_key]):
            return
        operations = self.desk.operations
        if isinstance(failure, Trouble):
            operations.mistaken.emit(failure)
        else:
            operations.broken.emit(str(failure))

    def _row(self, key: Id) -> PersonRow:
        row = self.rows.by_key[key]
        assert isinstance(row, PersonRow)
        return row

    def _make(self, key: Id) -> Row:
        row = PersonRow(self.desk, key)
        row.going.connect(partial(self._remove, key))
        row.count_asked.connect(self._count)
        return row

    def _add(self, name: str) -> None:
        self.desk.operations.run(
            words("Add person"),
            lambda change: business.add_person(change, name=name),
            on_done=self.new.clear,
            on_mistake=self.new.refuse,
        )

    def _remove(self, key: Id) -> None:
        self.desk.operations.run(words("Remove person"), business.remove_person, key, offer_undo=_gone_words, once=True)


class PersonRow(Row):
    """One person. going(): to be taken off, after it was said what they own, which count_asked() asks for."""

    going = Signal()
    count_asked = Signal()

    def __init__(self, desk: Desk, key: Id) -> None:
        """Build the fields."""
        super().__init__()
        self.desk, self.key = desk, key
        self.name = LineField(hint=tr("name"))
        self.email = LineField(hint=tr("e-mail"))
        self.name.editor.setAccessibleName(tr("Name"))
        self.owns = label("", TextRole.MUTED, wrap=True)
        inset(self.owns, 9, 0, 0, 2)
        self.line.addWidget(self.name, 1, Qt.AlignmentFlag.AlignTop)
        self.line.addWidget(self.email, 1, Qt.AlignmentFlag.AlignTop)
        self.add_remove(tr("Take this person off the list"))
        self.below.addWidget(self.owns)
        self.question = Going()
        self.question.hide()
        self.question.answered.connect(self.going)
        self.question.left.connect(self._leave)
        self.below.addWidget(self.question)
        self.remove_asked.connect(self._ask)
        for name, field in (("name", self.name), ("email", self.email)):
            kept = Kept(desk, field, lambda: drafts_of("person", key), name)
            field.committed.connect(partial(self._save, name, kept))
        self._person: Person | None = None
        self._owned: dict[str, int] | None = None
        self._asks = False

    def show_person(self, person: Person) -> None:
        """Show what stands in the file."""
        self._person = person
        self.name.set_value(person.name)
        self.email.set_value(person.email)
        plain_tooltip(self.name.editor, person.name)
        plain_tooltip(self.email.editor, person.email)
        self.email.editor.setAccessibleName(tr("E-mail of {name}").format(name=person.name))
        self.call(person.name)
        if self._owned is not None:
            self.show_owned(self._owned)

    def show_owned(self, owned: dict[str, int]) -> None:
        """Show what this person looks after; who was to be taken off before it was known is asked about now."""
        assert self._person is not None
        self._owned = owned
        text = tr("looks after {things}").format(things=_owned_words(owned)) if owned else ""
        self.owns.setText(text)
        self.owns.setVisible(bool(text) and self.question.isHidden())
        self.question.ask(self._person.name, _owned_words(owned))
        if self._asks:
            self._ask()

    def wait_no_more(self) -> bool:
        """Take nobody off the list later, by surprise; gives whether someone was to be."""
        waited, self._asks = self._asks, False
        return waited

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Who goes elsewhere wants nothing any more."""
        super().hideEvent(event)
        self._asks = False

    def _save(self, name: str, kept: Kept, new: str, base: str) -> None:
        kept.save(words("Edit person"), business.edit_person, self.key, {name: base}, **dict[str, Any]({name: new}))

    def _ask(self) -> None:
        self._asks = self._owned is None
        if self._asks:
            self.count_asked.emit()
            return
        if not self._owned:
            self.going.emit()
            return
        self.owns.hide()  # the question says it
        self.question.show()
        self.question.yes.setFocus()

    def _leave(self) -> None:
        self.question.hide()
        self.owns.show()
        if self.remove is not None:
            self.remove.setFocus()


class Going(QFrame):
    """Says, below a person, what will have nobody to look after it. answered() or left()."""

    answered = Signal()
    left = Signal()

    def __init__(self) -> None:
        """Build it."""
        super().__init__()
        self.words = label("", TextRole.BODY, wrap=True)
        self.yes = danger(tr("Take off the list"))
        self.yes.clicked.connect(self.answered)
        self.no = quiet(tr("Cancel"))
        self.no.clicked.connect(self.left)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.yes)
        row.addWidget(self.no)
        row.addStretch(1)
        whole = QVBoxLayout(self)
        inset(whole, 9, 0, 0, 8)
        whole.setSpacing(6)
        whole.addWidget(self.words)
        whole.addLayout(row)

    def ask(self, name: str, owned: str) -> None:
        """Say what they own."""
        text = tr("{name} looks after {things}. All of that stays, with nobody looking after it.")
        self.words.setText(text.format(name=name, things=owned))


def _owned_words(owned: dict[str, int]) -> str:
    parts = []
    for kind, one, many in (
        ("contact", tr("1 contact"), "%n contacts"),
        ("lead", tr("1 lead"), "%n leads"),
        ("deal", tr("1 deal"), "%n deals"),
        ("activity", tr("1 activity"), "%n activities"),
    ):
        count = owned.get(kind, 0)
        if count:
            parts.append(one if count == 1 else tr(many, count))
    return listed(parts)


def _gone_words(person: Person) -> str:
    return tr("{name} is off the list").format(name=person.name)
