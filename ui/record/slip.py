"""A slip to write something new on: a light card above a list or in a record; Enter keeps it, Escape puts it away."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from core import ids
from core.activities import Hat
from core.errors import Busy, UserMistake
from core.ids import Id
from ui.desk import Desk
from ui.drafts import Draft, Texts
from ui.kit import turns
from ui.kit.buttons import primary, quiet
from ui.kit.cards import Card
from ui.kit.eye_order import order_with_late
from ui.kit.field import Field
from ui.kit.fields import ChoiceField
from ui.kit.form import Form
from ui.kit.keyboard import has_keyboard
from ui.kit.page import RETRY
from ui.kit.text import TextRole, label, plain_tooltip
from ui.kit.words import told, tr
from ui.patience import patiently
from ui.record.sections import bring_into_view
from ui.sent import Entry, Sent


class Slip(Card):
    """Subclasses add fields, name the first of them, and write `submit`.

    closed(): put away; what was typed waits for the next time, even for the next start of the program.
    """

    closed = Signal()
    many_at_once = False
    """Whether something else may be sent before the first is answered."""

    def __init__(
        self, desk: Desk, title: str, action: str, *, columns: int = 1, hat: Hat | None = None, tells: str = ""
    ) -> None:
        """Build an empty slip, hidden; texts are translated already."""
        super().__init__(title, tells=tells)
        self.desk = desk
        self._blank: dict[str, Any] | None = None
        self._given: dict[str, Any] | None = None  # none where it was not empty when it was opened
        self._waits = Draft(desk.drafts)
        self._sent = Sent(self, desk, self._waits, self._stands, many=self.many_at_once)
        self._draft: Texts = {}
        self._begun: dict[str, tuple[str, ...]] = {}
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(RETRY)
        self._again.timeout.connect(lambda: turns.later(self, self._prepare_again))
        self._about: Id | None = None
        self._late: tuple[QWidget, ...] = ()
        self._fields: dict[str, Field] = {}
        self.form = Form(columns=columns)
        self.note = label("", TextRole.CAPTION)
        self.note.hide()
        self.body.addWidget(self.note)
        self.body.addWidget(self.form)
        self._across = QVBoxLayout()
        self.body.addLayout(self._across)
        self.mistake = label("", TextRole.BAD, wrap=True)
        self.mistake.hide()
        self.body.addWidget(self.mistake)
        self.save = primary(action, hat=hat)
        self.save.clicked.connect(self.keep)
        plain_tooltip(self.save, tr("Enter"))
        self.stop = stop = quiet(tr("Cancel"))
        plain_tooltip(stop, tr("Forget what was typed; Escape keeps it for later"))
        stop.clicked.connect(self.give_up)
        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.addWidget(self.save)
        self.foot.addWidget(stop)
        self._keys = label(tr("Enter keeps it, Escape puts it away"), TextRole.CAPTION) if columns > 2 else None
        if self._keys is not None:
            self.foot.addWidget(self._keys)
        self.foot.addStretch(1)
        self.body.addLayout(self.foot)
        self.hide()

    def add_field(
        self, name: str, title: str, field: Field, *, wide: bool = False, span: int = 1, narrow: bool = False
    ) -> Field:
        """Add a field that is always shown; `narrow`: what is wrong with it is told across the slip."""
        if narrow:
            field.tell_in(self._across)
        self._fields[name] = field
        self.form.add(name, title, field, always=True, wide=wide, span=span)
        for part in (*field.findChildren(QLineEdit), *field.findChildren(QComboBox)):
            part.installEventFilter(self)
        return field

    def stay_slim(self, *parts: QWidget) -> None:
        """Put the buttons, or these parts in their order, beside the title instead of below the fields."""
        self.body.removeItem(self.foot)
        if self._keys is not None:
            self._keys.hide()
        line = QHBoxLayout()
        line.setSpacing(8)
        beside = parts or (self.save, self.stop)
        for part in beside:
            line.addWidget(part)
        self.head.addLayout(line)
        self._late = beside[beside.index(self.save) :]

    def order_now(self) -> None:
        """Let Tab go as the eye does, but to buttons beside the title once all is written that they are about."""
        order_with_late(self, self.form, self._late)

    def begin(self, **values: Any) -> None:
        """Show it with the keyboard where one begins; `values` stand there unless a draft is waiting."""
        if self.isHidden():
            fresh = not self.has_draft()
            self._prepare(fresh=fresh)
            self._draft = {}
            if fresh:
                self._set_values(values)
                self._blank = self._now()
                self._draft = self._offer_draft()
            self._given = values if fresh and not self._draft else None
            self._begun = self._letters()
        self.show()
        bring_into_view(self)
        self.take_keyboard()

    def be_about(self, **values: Any) -> None:
        """Be about this, though it was opened already; what is typed about something else waits, and is offered again.

        What waits about just this comes instead of it. A value that says nothing changes nothing.
        """
        told = {name: value for name, value in values.items() if value != self._fields[name].empty}
        typed = self._says_more_than(told)
        if typed and self._is_about_else(told):
            self._lay_aside(told)
            typed = False
        now = self._now()
        for name, value in told.items():
            if now[name] != value:
                self._fields[name].put(value)
        if told and not typed:
            self._blank = self._now()
            self.keep_draft()  # who was chosen before is nothing that waits
            if self._waits.fetch(self._draft_name, {name: self._fields[name].letters() for name in told}):
                self._draft, self._given = self._offer_draft(), None
                self._begun = self._letters()
        self.take_keyboard()

    def take_keyboard(self) -> None:
        """Put the keyboard where one begins to write: the first field; subclasses may know better."""
        next(iter(self._fields.values())).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def prepare(self, *, fresh: bool) -> None:
        """Read anew what the fields offer, and where it is `fresh`, put in what is likely; for subclasses."""

    def has_draft(self) -> bool:
        """Whether something was typed that is not kept yet."""
        return self._blank is not None and self._now() != self._blank

    def keep_draft(self) -> None:
        """Keep what is half typed beyond this run of the program."""
        if self.has_draft():
            self._waits.keep(self._draft_name, self._letters())
        elif self._blank is not None:
            self._waits.forget(self._draft_name)

    def catch_up(self) -> None:
        """Be empty where what is typed here was answered on another page meanwhile."""
        if self.has_draft() and self._waits.is_answered(self._draft_name, self._letters()):
            self._forget()
            self.put_away()

    def give_up(self) -> None:
        """Forget what was typed and put it away."""
        self._forget()
        self._waits.forget(self._draft_name)
        self.put_away()

    def submit(self, values: Mapping[str, Any]) -> None:
        """Ask for the change by `run`; for subclasses. Calls `kept` or `refused` in the end."""
        raise NotImplementedError

    def run(self, label: str, action: Callable[..., Any], *args: Any, **more: Any) -> None:
        """Ask for what is submitted, as `Sent.run`; `on_done` calls `kept` and `on_mistake` calls `refused`."""
        self._sent.run(label, action, *args, **more)

    def keep(self) -> None:
        """Read all fields and submit them; the first that says nonsense tells so.

        Until that is answered a second press does nothing: what was typed since stays, see `kept`. Nor does one where
        it was given up: a list that is still open hands its keys on to the field.
        """
        if self._blank is None:
            return
        if not all(field.is_settled for field in self._fields.values()):
            patiently(self, self._keep_settled)
            return
        if not self.form.flush():
            next(field for field in self._fields.values() if field.mistake).setFocus()
            return
        try:
            values = {name: field.value for name, field in self._fields.items()}
        except UserMistake as mistake:
            self._refuse(mistake)
            return
        if not self._sent.is_under_way:
            self._say("")
            self.submit(values)

    def _keep_settled(self) -> None:
        """Keep it once it is known who is meant: of someone known no second contact is made."""
        for field in self._fields.values():
            if not field.is_settled:
                field.settle()
        self.keep()

    def kept(self) -> None:
        """It stands in the file: empty the slip and put it away, unless it is about another record by now.

        What was typed since stays, without what was kept: with it Enter would keep that a second time.
        """
        sent = self._sent.here
        if sent is None:  # it was given up meanwhile, or left
            return
        if typed := self._typed_since(sent):
            self._keep_only(typed)
        else:
            self.give_up()

    def turn_to(self, key: Id) -> None:
        """Be about a record from now on; what was typed about another one waits for that one."""
        if key != self._about:
            self.keep_draft()
            self._about = key
            self._forget()
            self.hide()

    def refused(self, mistake: UserMistake, *, field: str = "") -> None:
        """Say beside the field what is wrong; everything typed stays, or waits where it was put away meanwhile."""
        if self.isHidden():
            self.desk.operations.mistaken.emit(mistake)
        else:
            self._refuse(mistake, field)

    def _refuse(self, mistake: UserMistake, field: str = "") -> None:
        name = field or mistake.field
        if name in self._fields:
            self.form.refuse(name, mistake)
            if has_keyboard(self):
                self._fields[name].setFocus()
        else:
            self._say(told(mistake))

    def put_away(self) -> None:
        """Hide it; what is half typed waits."""
        self.keep_draft()
        self._say("")
        self.hide()
        self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Enter keeps, Escape puts away; the list of a choice opens by Space or Alt+Down, as it does everywhere."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.keep()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.put_away()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Escape from anywhere on the slip."""
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        else:
            super().keyPressEvent(event)

    def _prepare(self, *, fresh: bool) -> None:
        """Prepare it; where someone is saving, the lists stay as they were the last time until they can be read."""
        self._again.stop()
        try:
            with self.desk.workspace.reading():
                self.prepare(fresh=fresh)
        except Busy:
            self._again.start()

    def _prepare_again(self) -> None:
        """Someone was saving when it was opened: prepare it now, unless it was put away; what was typed since stays."""
        if self.isHidden():
            return
        typed = {name for name, field in self._fields.items() if field.letters() != self._begun[name]}
        for name in typed:
            self._fields[name].touch()  # what is touched is not written over
        self._prepare(fresh=self._given is not None)
        if self._given is not None and self._blank is not None:
            self._set_values(self._given)
            self._blank |= {name: said for name, said in self._now().items() if name not in typed}
        for name in self._draft.keys() & self._fields.keys() - typed:
            self._type_again(name, self._draft[name])  # what had been chosen may be there to choose only now
        self._begun |= {name: field.letters() for name, field in self._fields.items() if name not in typed}

    def _says_more_than(self, values: Mapping[str, Any]) -> bool:
        """Whether anything was typed but these; what is only chosen goes by them."""
        blank, now = self._blank or {}, self._now()
        return any(
            said != blank.get(name)
            for name, said in now.items()
            if name not in values and not isinstance(self._fields[name], ChoiceField)
        )

    def _is_about_else(self, values: Mapping[str, Any]) -> bool:
        now = self._now()
        return any(any(self._fields[name].letters()) and now[name] != value for name, value in values.items())

    def _lay_aside(self, values: Mapping[str, Any]) -> None:
        """Begin anew with these values, and not with what waits about anything else."""
        self._waits.lay_aside(self._draft_name, self._letters())
        self._sent.let_go()
        self._say("")
        self._forget()
        self._prepare(fresh=True)
        self._set_values(values)
        self._blank = self._now()
        self._draft, self._given = {}, dict(values)
        self._begun = self._letters()

    def _set_values(self, values: Mapping[str, Any]) -> None:
        for name, value in values.items():
            self._fields[name].set_value(value)

    def _forget(self) -> None:
        self._blank = None
        self.note.hide()
        for field in self._fields.values():
            field.set_value(field.empty)
            field.revert()

    @property
    def _draft_name(self) -> str:
        about = f" {ids.text(self._about)}" if self._about else ""
        return f"{type(self).__name__}{about}"

    def _stands(self) -> Entry | None:
        return Entry(self._draft_name, self._letters(), self._now()) if self._blank is not None else None

    def _typed_since(self, sent: Entry) -> set[str]:
        """The fields that say something else than when they were read; not those that only write it anew."""
        blank, now, letters, read = self._blank or {}, self._now(), self._letters(), sent.values or {}
        return {
            name
            for name, said in now.items()
            if letters[name] != sent.texts[name] and said != blank.get(name) and said != read[name]
        }

    def _keep_only(self, typed: set[str]) -> None:
        """Be as fresh but for these fields."""
        for name, field in self._fields.items():
            if name in typed:
                field.touch()  # what is touched is not written over
            else:
                field.set_value(field.empty)
                field.revert()
        self._draft, self._given = {}, {}
        self._begun = {name: () if name in typed else said for name, said in self._letters().items()}
        self._prepare(fresh=True)
        self._blank = (self._blank or {}) | {name: said for name, said in self._now().items() if name not in typed}
        self.keep_draft()

    def _offer_draft(self) -> Texts:
        """Fill in what was typed before, if it was kept."""
        kept = self._waits.take(self._draft_name)
        self.note.setVisible(kept is not None)
        if kept is None:
            return {}
        old = self.desk.drafts.is_old(self._draft_name)
        self.note.setText(tr("Kept from last time") if old else tr("Kept from before"))
        for name, letters in kept.items():
            if name in self._fields:
                self._type_again(name, letters)
        self._sent.take_back()
        return kept

    def _type_again(self, name: str, letters: Sequence[str]) -> None:
        """Let it stand in its field; what is half typed says so, but not of a list that is still to be read."""
        self._fields[name].type_again(letters)
        if not self._again.isActive():
            self._fields[name].tell_nonsense()

    def _letters(self) -> dict[str, tuple[str, ...]]:
        return {name: field.letters() for name, field in self._fields.items()}

    def _now(self) -> dict[str, Any]:
        """What the fields say; nonsense counts as something typed."""
        said: dict[str, Any] = {}
        for name, field in self._fields.items():
            try:
                said[name] = field.value
            except UserMistake as mistake:
                said[name] = mistake
        return said

    def _say(self, text: str) -> None:
        self.mistake.setText(text)
        self.mistake.setVisible(bool(text))
