"""A line to add one more to a list of a promotion; Enter anywhere in it writes it down, and nothing typed is lost."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtWidgets import QLineEdit, QToolButton, QVBoxLayout, QWidget

from core import ids
from core.errors import UserMistake
from core.ids import Id
from ui.desk import Desk
from ui.drafts import Draft, Texts
from ui.kit.keyboard import has_keyboard
from ui.kit.text import TextRole, label
from ui.kit.words import told
from ui.sent import Entry, Sent


class OneMore(QWidget):
    """Some editors and a button. What is half typed waits at its promotion, also for the next start of the program.

    Subclasses write `submit`.
    """

    def __init__(self, desk: Desk, name: str, editors: Mapping[str, QLineEdit], button: QToolButton) -> None:
        """Take what is typed into; `name` is what its drafts are called, the first of `editors` goes on."""
        super().__init__()
        self.desk = desk
        self._waits = Draft(desk.drafts)
        self.key: Id | None = None
        self._name = name
        self._editors = dict(editors)
        self._sent = Sent(self, desk, self._waits, self._stands)
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
        typed = self._typed()
        if any(text.strip() for (text,) in typed.values()):
            self._waits.keep(self._draft_name(self.key), typed)
        else:
            self._waits.forget(self._draft_name(self.key))

    def add(self) -> None:
        """Write it down if it can be read; the keyboard is then ready for the next one.

        Until that is answered a second press does nothing; what was typed since stays.
        """
        if self.key is None or self._sent.is_under_way:
            return
        self.say("")
        try:
            self.submit()
        except UserMistake as mistake:
            self._show_mistake(mistake, with_keyboard=True)
        else:
            next(iter(self._editors.values())).setFocus()

    def submit(self) -> None:
        """Ask for the change by `run`; for subclasses. Raises `UserMistake` for what cannot be read."""
        raise NotImplementedError

    def run(self, label: str, action: Callable[..., Any], **fields: Any) -> None:
        """Ask for what is submitted; it may be answered when the line is about another promotion.

        Args:
            label: of the change, as `Operations.run` takes it.
            action: what changes the file.
            **fields: for it, besides the promotion.
        """
        self._sent.run(
            label,
            action,
            promotion_id=self.key,
            on_done=lambda _: self._written(),
            on_mistake=lambda mistake: self._show_mistake(mistake, with_keyboard=has_keyboard(self)),
            **fields,
        )

    def clear(self) -> None:
        """Forget what was typed."""
        for editor in self._editors.values():
            editor.clear()
        self.say("")

    def say(self, text: str) -> None:
        """Say something below the line, or nothing."""
        self.mistake.setText(text)
        self.mistake.setVisible(bool(text))

    def _written(self) -> None:
        """Forget what stands in the file now; what was typed since stays."""
        if self._sent.here is not None:
            now = self._typed()
            for name, text in self._sent.here.texts.items():
                if now[name] == text:
                    self._editors[name].clear()
            self.keep_draft()

    def _show_mistake(self, mistake: UserMistake, *, with_keyboard: bool) -> None:
        """Say below the line why it was not written down; the keyboard goes where it is to be put right."""
        self.say(told(mistake))
        if with_keyboard and mistake.field in self._editors:
            self._editors[mistake.field].setFocus()

    def _stands(self) -> Entry | None:
        return Entry(self._draft_name(self.key), self._typed()) if self.key is not None else None

    def _typed(self) -> Texts:
        return {name: [editor.text()] for name, editor in self._editors.items()}

    def _draft_name(self, key: Id) -> str:
        return f"{self._name} {ids.text(key)}"
