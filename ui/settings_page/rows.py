"""Short lists that are edited in place: each entry on a line of its own, with its buttons; and a line to add one."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from core.errors import UserMistake
from ui.desk import Desk
from ui.kit import tokens
from ui.kit.buttons import button, tool
from ui.kit.fields import line_edit
from ui.kit.keyboard import has_keyboard
from ui.kit.text import TextRole, label
from ui.kit.words import told, tr

TOOL = 32
"""Logical pixels of a button that is only an icon."""

Key = TypeVar("Key", bound=Hashable)


class Row(QFrame):
    """One entry. move_asked(by): it shall go up (-1) or down (1), by button or Alt and an arrow key."""

    move_asked = Signal(int)
    remove_asked = Signal()

    def __init__(self) -> None:
        """Start with an empty line; `below` takes what opens under it."""
        super().__init__()
        self.last = False
        self.line = QHBoxLayout()
        self.line.setContentsMargins(0, 0, 0, 0)
        self.line.setSpacing(8)
        self.below = QVBoxLayout()
        self.below.setContentsMargins(0, 0, 0, 0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 4, 0, 5)
        whole.setSpacing(4)
        whole.addLayout(self.line)
        whole.addLayout(self.below)
        self.up: QToolButton | None = None
        self.down: QToolButton | None = None
        self.remove: QToolButton | None = None

    def add_moves(self) -> None:
        """Offer to move up and down."""
        self.up = tool("chevron-up", tr("Move up"), shortcut="Alt+↑")
        self.down = tool("chevron-down", tr("Move down"), shortcut="Alt+↓")
        self.up.clicked.connect(lambda: self.move_asked.emit(-1))
        self.down.clicked.connect(lambda: self.move_asked.emit(1))
        for each in (self.up, self.down):
            each.setFixedSize(TOOL, TOOL)
            self.line.addWidget(each, 0, Qt.AlignmentFlag.AlignTop)

    def add_remove(self, words: str) -> QToolButton:
        """Offer to take the entry off the list."""
        self.remove = tool("trash-2", words)
        self.remove.setFixedSize(TOOL, TOOL)
        self.remove.clicked.connect(self.remove_asked)
        self.line.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)
        return self.remove

    def call(self, name: str) -> None:
        """Tell assistive tools which entry the buttons belong to."""
        self.setAccessibleName(name)
        for each, words in ((self.up, tr("Move {name} up")), (self.down, tr("Move {name} down"))):
            if each is not None:
                each.setAccessibleName(words.format(name=name))
        if self.remove is not None:
            self.remove.setAccessibleName(tr("Remove {name}").format(name=name))

    def set_ends(self, *, first: bool, last: bool) -> None:
        """Say whether it is the first or the last of the list."""
        self.last = last
        if self.up is not None and self.down is not None:
            self.up.setEnabled(not first)
            self.down.setEnabled(not last)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Move with Alt and an arrow key, from anywhere in the entry."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if self.up is not None and step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_asked.emit(step)
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw a line to the next one."""
        if not self.last:
            QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, QColor(tokens.current().line))


class Rows(QWidget, Generic[Key]):
    """Rows by key, in order; those that stay keep what is being typed in them.

    below: what stands there, such as the line to add one; the keyboard of a row that goes comes to it, lest a key that
    was meant for one entry does something to another.
    """

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self.below: QWidget | None = None
        self.by_key: dict[Key, Row] = {}
        self._list = QVBoxLayout(self)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)

    def show_keys(self, keys: Sequence[Key], make: Callable[[Key], Row]) -> None:
        """Show exactly these entries; new ones are made."""
        for gone in [key for key in self.by_key if key not in set(keys)]:
            row = self.by_key.pop(gone)
            if self.below is not None and has_keyboard(row):
                self.below.setFocus(Qt.FocusReason.OtherFocusReason)
            row.hide()
            self._list.removeWidget(row)
            row.deleteLater()
        for place, key in enumerate(keys):
            row = self.by_key.get(key) or make(key)
            self.by_key[key] = row
            if self._list.indexOf(row) != place:
                self._list.insertWidget(place, row)
            row.set_ends(first=place == 0, last=place == len(keys) - 1)


class AddLine(QWidget):
    """A line to write a new entry into; Enter or the button tells it: asked(text). Until it is added it waits."""

    asked = Signal(str)

    def __init__(self, desk: Desk, name: str, hint: str, words: str) -> None:
        """Show a hint while it is empty, and the words of the button.

        Args:
            desk: whose changes add it, and where it waits until then.
            name: what the line is called among what waits.
            hint: what is to be written.
            words: of the button.
        """
        super().__init__()
        self._operations, self._drafts, self._name = desk.operations, desk.drafts, name
        self._sent: list[str] = []  # not `ui.sent.Sent`: whoever hears `asked` makes the change, and answers in order
        self.line = line_edit(hint)
        self.line.setAccessibleName(hint)
        self.line.setMaxLength(200)
        self.button = button(words, icon="plus")
        self.mistake = label("", TextRole.BAD, wrap=True)
        self.mistake.hide()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.line, 1)
        row.addWidget(self.button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 4, 0, 0)
        whole.setSpacing(4)
        whole.addLayout(row)
        whole.addWidget(self.mistake)
        self.line.returnPressed.connect(self._ask)
        self.line.textEdited.connect(lambda: self._say(""))
        self.button.clicked.connect(self._ask)
        if kept := self._drafts.get(name):
            self.line.setText("".join(kept.get("name", ())))
            self._say("".join(kept.get("mistake", ())))

    def keep_draft(self) -> None:
        """Keep what is to be added."""
        if text := self.line.text():
            self._drafts.keep(self._name, {"name": [text], "mistake": [self.mistake.text()]})
        else:
            self._drafts.forget(self._name)

    def clear(self, *_: object) -> None:
        """It is in the list: be ready for the next one, unless that is being typed already."""
        if self._text() in self._sent[:1]:
            self.line.clear()
            self._say("")
        del self._sent[:1]
        self.keep_draft()

    def refuse(self, mistake: UserMistake) -> None:
        """Say below the line why it was not added."""
        del self._sent[:1]
        self._say(told(mistake))
        self.keep_draft()

    def _ask(self) -> None:
        text = self._text()
        if self._operations.idle:
            self._sent.clear()  # what could not be saved was told to nobody here
        if not text:
            self._say(tr("Write down what it is called."))
            self.line.setFocus()
            return
        if text not in self._sent:  # Enter twice adds it once
            self._sent.append(text)
            self.asked.emit(text)
        self.line.setFocus()

    def _text(self) -> str:
        return " ".join(self.line.text().split())

    def _say(self, text: str) -> None:
        self.mistake.setText(text)
        self.mistake.setVisible(bool(text))
        self.line.setAccessibleDescription(text)
