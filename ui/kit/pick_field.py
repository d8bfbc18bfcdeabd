"""One of many, found by typing a part of it; where it is free, anything else may be written as well."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit

from core.errors import UserMistake, words
from ui.kit.field import Field
from ui.kit.fields import line_edit
from ui.kit.icons import icon
from ui.kit.suggestions import suggest
from ui.kit.words import tr


class PickField(Field):
    """A line with a list below it; the value is the plain name behind the words chosen, "" for none."""

    empty = ""

    def __init__(
        self, choices: Sequence[tuple[str, str]] = (), *, free: bool = False, hint: str = "", quiet: bool = True
    ) -> None:
        """Offer names with their words.

        Args:
            choices: what is kept, and how it is called here.
            free: whatever is typed may be kept too.
            hint: shown while it is empty.
            quiet: as in `Field`.
        """
        self.editor = line_edit(hint)
        super().__init__(self.editor, quiet=quiet)
        self._free = free
        self._words: dict[str, str] = {}
        self._model = QStringListModel(self)
        self._list = suggest(self.editor, self._model)
        self._open = QAction(icon("chevron-down", "muted"), tr("Show all"), self.editor)
        self._open.triggered.connect(self.open_list)
        self.editor.addAction(self._open, QLineEdit.ActionPosition.TrailingPosition)
        self.box.addWidget(self.editor)
        self.box.addWidget(self._mistake)
        self.set_choices(choices)
        self.editor.textEdited.connect(self.touch)
        self._list.activated.connect(self._picked)

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer other names; what stands in the line stays, and is no mistake any more where it is one of them."""
        was_unknown = self._has_mistake() and not self._is_value
        self._words = dict(choices)
        self._model.setStringList(list(self._words.values()))
        if was_unknown and self._is_value:
            self.flush()

    def open_list(self) -> None:
        """Show everything there is to choose."""
        self.editor.setFocus()
        self._list.setCompletionPrefix("")
        self._list.complete()

    def read(self) -> str:
        """The name behind the words, or what was typed."""
        text = " ".join(self.editor.text().split())
        folded = text.casefold()
        for name, called in self._words.items():
            if folded in (name.casefold(), called.casefold()):
                return name
        if text and not self._free:
            near = [name for name, called in self._words.items() if folded in called.casefold()]
            if len(near) != 1:
                raise UserMistake(words("“{text}” is not in the list; pick one that is."), text=text[:40])
            return near[0]
        return text

    def write(self, value: str) -> None:
        """Show the words for a name."""
        self.editor.setText(self._words.get(value, value or ""))
        self.editor.setCursorPosition(0)

    def left(self) -> None:
        """Write the words out where only a part was typed."""
        if not self._touched and not self._has_mistake():
            self._show(self.read())

    @property
    def _is_value(self) -> bool:
        try:
            self.read()
        except UserMistake:
            return False
        return True

    def _picked(self, *_: object) -> None:
        self.touch()
        self.flush()
