"""Texts that wait at an audience for a question or an answer that is not there: shown, so that none is mislaid."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.audiences.waiting import Waiting
from ui.kit.buttons import tool
from ui.kit.cards import Card
from ui.kit.keyboard import has_keyboard
from ui.kit.text import TextRole, label
from ui.kit.words import tr


class Strays(Card):
    """One row a text, to be copied or forgotten; hidden while there is none. left(): what had the keyboard went.

    What a text was typed at may come back, by an undo: then the text stands there again, and here no more.
    """

    left = Signal()

    def __init__(self, waiting: Waiting) -> None:
        """Show nothing yet."""
        super().__init__()
        self._waiting = waiting
        self._shown: dict[str, str] = {}
        self._here: Collection[str] = ()
        self._rows: list[_Row] = []
        told = tr("Typed here and not saved: what it was typed at has gone, or has other words by now.")
        self.body.addWidget(label(told, TextRole.CAPTION, wrap=True))
        self.hide()

    def look(self, here: Collection[str]) -> None:
        """Show what waits for anything but these; they are named as `Waiting` does."""
        self._here = here
        if (found := self._waiting.beside(here)) == self._shown:
            return
        if has_keyboard(self):
            self.left.emit()  # before Qt gives it to anything
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._shown, self._rows = found, [_Row(text) for text in found.values()]
        for name, row in zip(found, self._rows, strict=True):
            row.forget.clicked.connect(lambda _=False, name=name: self._forget(name))
            self.body.addWidget(row)
            row.show()
        self.setVisible(bool(found))

    def _forget(self, name: str) -> None:
        place = list(self._shown).index(name)
        self._waiting.place_of(name).forget()
        self.look(self._here)
        if self._rows:
            near = self._rows[min(place, len(self._rows) - 1)]
            near.copy.setFocus(Qt.FocusReason.TabFocusReason)  # a second press forgets nothing


class _Row(QWidget):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.copy = tool("copy", tr("Copy {text}").format(text=text))
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
        self.forget = tool("x", tr("Forget {text}").format(text=text))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2)
        line.addWidget(label(text, wrap=True), 1)
        for button in (self.copy, self.forget):
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
