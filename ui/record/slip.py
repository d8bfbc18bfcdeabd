"""A slip to write something new on: a light card above a list or in a record; Enter keeps it, Escape puts it away."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from core.activities import Hat
from core.errors import UserMistake
from core.ids import Id
from ui.desk import Desk
from ui.kit.buttons import primary, quiet
from ui.kit.cards import Card
from ui.kit.field import Field
from ui.kit.form import Form
from ui.kit.text import TextRole, label, plain_tooltip
from ui.kit.words import told, tr
from ui.record.sections import bring_into_view


class Slip(Card):
    """Subclasses add fields, name the first of them, and write `submit`.

    closed(): put away; what was typed waits for the next time.
    """

    closed = Signal()

    def __init__(self, desk: Desk, title: str, action: str, *, columns: int = 1, hat: Hat | None = None) -> None:
        """Build an empty slip, hidden; texts are translated already."""
        super().__init__(title)
        self.desk = desk
        self._sent: dict[str, Any] | None = None
        self._blank: dict[str, Any] | None = None
        self._about: Id | None = None
        self._fields: dict[str, Field] = {}
        self.form = Form(columns=columns)
        self.body.addWidget(self.form)
        self.mistake = label("", TextRole.BAD, wrap=True)
        self.mistake.hide()
        self.body.addWidget(self.mistake)
        self.save = primary(action, hat=hat)
        self.save.clicked.connect(self.keep)
        plain_tooltip(self.save, tr("Enter"))
        stop = quiet(tr("Cancel"))
        plain_tooltip(stop, tr("Escape"))
        stop.clicked.connect(self.put_away)
        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.addWidget(self.save)
        self.foot.addWidget(stop)
        if columns > 2:
            self.foot.addWidget(label(tr("Enter keeps it, Escape puts it away"), TextRole.CAPTION))
        self.foot.addStretch(1)
        self.body.addLayout(self.foot)
        self.hide()

    def add_field(self, name: str, title: str, field: Field, *, wide: bool = False) -> Field:
        """Add a field that is always shown."""
        self._fields[name] = field
        self.form.add(name, title, field, always=True, wide=wide)
        for line in field.findChildren(QLineEdit):
            line.installEventFilter(self)
        return field

    def begin(self, **values: Any) -> None:
        """Show it with the keyboard in its first field; `values` stand there unless a draft is waiting."""
        if self.isHidden():
            fresh = not self.has_draft()
            self.prepare(fresh=fresh)
            if fresh:
                for name, value in values.items():
                    self._fields[name].set_value(value)
                self._blank = self._now()
        self.show()
        bring_into_view(self)
        next(iter(self._fields.values())).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def prepare(self, *, fresh: bool) -> None:
        """Read anew what the fields offer, and where it is `fresh`, put in what is likely; for subclasses."""

    def has_draft(self) -> bool:
        """Whether something was typed that is not kept yet."""
        return self._blank is not None and self._now() != self._blank

    def submit(self, values: Mapping[str, Any]) -> None:
        """Ask for the change; for subclasses. Calls `kept` or `refused` in the end."""
        raise NotImplementedError

    def keep(self) -> None:
        """Read all fields and submit them; the first that says nonsense tells so. A second press does nothing."""
        if not self.form.flush():
            return
        try:
            values = {name: field.value for name, field in self._fields.items()}
        except UserMistake as mistake:
            self.refused(mistake)
            return
        if values == self._sent and not self.desk.operations.idle:
            return
        self._sent = values
        self._say("")
        self.submit(values)

    def kept(self) -> None:
        """It stands in the file: empty the slip and put it away."""
        self._forget()
        self.put_away()

    def turn_to(self, key: Id) -> None:
        """Be about a record from now on; what was typed about another one is not offered for it."""
        if key != self._about:
            self._about = key
            self._forget()
            self.hide()

    def refused(self, mistake: UserMistake, *, field: str = "") -> None:
        """Say beside the field what is wrong; everything typed stays."""
        name = field or mistake.field
        if name in self._fields:
            self.form.show_mistake(name, told(mistake))
            self._fields[name].setFocus()
        else:
            self._say(told(mistake))

    def put_away(self) -> None:
        """Hide it."""
        self._say("")
        self.hide()
        self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Enter keeps, Escape puts away."""
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

    def _forget(self) -> None:
        self._sent = self._blank = None
        for field in self._fields.values():
            field.revert()

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
