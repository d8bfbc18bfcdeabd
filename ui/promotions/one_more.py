"""A line to add one more to a list of a promotion; Enter anywhere in it writes it down, and nothing typed is lost."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QLineEdit, QToolButton, QVBoxLayout, QWidget

from core import ids
from core.errors import UserMistake
from core.ids import Id
from ui.desk import Desk
from ui.drafts import Draft
from ui.kit.text import TextRole, label
from ui.kit.words import told


class OneMore(QWidget):
    """Some editors and a button. What is half typed waits at its promotion, also for the next start of the program.

    Subclasses write `submit`, which calls `written` or `show_mistake` in the end.
    """

    def __init__(self, desk: Desk, name: str, editors: Mapping[str, QLineEdit], button: QToolButton) -> None:
        """Take what is typed into; `name` is what its drafts are called, the first of `editors` goes on."""
        super().__init__()
        self.desk = desk
        self._waits = Draft(desk.drafts)
        self.key: Id | None = None
        self._name = name
        self._editors = dict(editors)
        self._sent: tuple[Id, list[str]] | None = None
        self.button = button
        for editor in self._editors.values():
            editor.returnPressed.connect(self.add)
        button.clicked.connect(self.add)
        self.mistake = label("", TextRole.BAD, wrap=True)
        self.mistake.hide()
        self.whole = QVBoxLayout(self)
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.whole.setSpacing(4)

    def turn_to(self, key: Id) -> None:
        """Add to another promotion from now on."""
        if key == self.key:
            return
        self.keep_draft()
        self.key = key
        self.clear()
        for name, (text, *_) in (self._waits.take(self._draft_name(key)) or {}).items():
            if name in self._editors:
                self._editors[name].setText(text)

    def keep_draft(self) -> None:
        """Keep what is half typed for its promotion."""
        if self.key is None:
            return
        typed = {name: [editor.text()] for name, editor in self._editors.items()}
        if any(text.strip() for (text,) in typed.values()):
            self._waits.keep(self._draft_name(self.key), typed)
        else:
            self._waits.forget(self._draft_name(self.key))

    def add(self) -> None:
        """Write it down if it can be read; the keyboard is then ready for the next one."""
        typed = [editor.text() for editor in self._editors.values()]
        if self.key is None or (self._sent == (self.key, typed) and not self.desk.operations.idle):
            return
        self._sent = self.key, typed
        self.say("")
        try:
            self.submit(self.key)
        except UserMistake as mistake:
            self.show_mistake(mistake)
        else:
            next(iter(self._editors.values())).setFocus()

    def submit(self, key: Id) -> None:
        """Ask for the change; for subclasses. Raises `UserMistake` for what cannot be read."""
        raise NotImplementedError

    def written(self, key: Id) -> Callable[[object], None]:
        """What to call when it stands in the file: forgets what was typed for that promotion."""

        def done(_: object) -> None:
            self._waits.answered(self._draft_name(key))
            if key == self.key:
                self.clear()

        return done

    def clear(self) -> None:
        """Forget what was typed."""
        self._sent = None
        for editor in self._editors.values():
            editor.clear()
        self.say("")

    def show_mistake(self, mistake: UserMistake) -> None:
        """Say below the line why it was not written down, with the keyboard where it is to be put right."""
        self._sent = None
        self.say(told(mistake))
        if mistake.field in self._editors:
            self._editors[mistake.field].setFocus()

    def say(self, text: str) -> None:
        """Say something below the line, or nothing."""
        self.mistake.setText(text)
        self.mistake.setVisible(bool(text))

    def _draft_name(self, key: Id) -> str:
        return f"{self._name} {ids.text(key)}"
