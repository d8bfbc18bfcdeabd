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

_Sent = tuple[Id, Texts]
"""Of which promotion, and what stood in the editors."""


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
        self._under_way: list[_Sent] = []
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
        if self.desk.operations.idle:
            self._under_way.clear()  # what broke was not answered
        if self.key is None or any(key == self.key for key, _ in self._under_way):
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
        assert self.key is not None
        sent = self.key, self._typed()
        self._under_way.append(sent)
        self.desk.operations.run(
            label,
            action,
            promotion_id=self.key,
            on_done=lambda _: self._written(sent),
            on_mistake=lambda mistake: self._refused(sent, mistake),
            on_failed=lambda: self._not_written(sent),
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

    def _written(self, sent: _Sent) -> None:
        """Forget what stands in the file now; what was typed since stays."""
        self._under_way.remove(sent)
        key, texts = sent
        name = self._draft_name(key)
        if key != self.key:
            if self.desk.drafts.get(name) == texts:
                self._waits.answered(name)
            return
        self._waits.answered(name)
        now = self._typed()
        for editor in (self._editors[each] for each, text in texts.items() if now[each] == text):
            editor.clear()
        self.keep_draft()

    def _not_written(self, sent: _Sent) -> None:
        self._under_way.remove(sent)
        key, texts = sent
        now = self._typed() if key == self.key else self.desk.drafts.get(self._draft_name(key)) or {}
        self._waits.lay_beside(self._draft_name(key), texts, now)

    def _refused(self, sent: _Sent, mistake: UserMistake) -> None:
        self._under_way.remove(sent)
        if sent[0] == self.key:
            self._show_mistake(mistake, with_keyboard=has_keyboard(self))  # one may be elsewhere by now
        else:
            self.desk.operations.mistaken.emit(mistake)

    def _show_mistake(self, mistake: UserMistake, *, with_keyboard: bool) -> None:
        """Say below the line why it was not written down; the keyboard goes where it is to be put right."""
        self.say(told(mistake))
        if with_keyboard and mistake.field in self._editors:
            self._editors[mistake.field].setFocus()

    def _typed(self) -> Texts:
        return {name: [editor.text()] for name, editor in self._editors.items()}

    def _draft_name(self, key: Id) -> str:
        return f"{self._name} {ids.text(key)}"
