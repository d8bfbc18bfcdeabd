"""How to reach someone, typed in one line and shown with a way to copy it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.contacts import Contact
from ui.desk import Desk
from ui.kit.buttons import tool
from ui.kit.list_fields import LinesField
from ui.kit.picture import Picture
from ui.kit.text import TextRole, label, plain_tooltip
from ui.kit.words import tr


class ReachRows(QWidget):
    """A line for each phone and e-mail of a contact: selectable, with a button that copies it."""

    def __init__(self, desk: Desk) -> None:
        """Start without lines."""
        super().__init__()
        self._desk = desk
        self._shown: tuple[tuple[str, str], ...] | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)

    def show_contact(self, contact: Contact | None) -> None:
        """Show how to reach someone."""
        ways: tuple[tuple[str, str], ...] = ()
        if contact is not None:
            ways = tuple([("phone", each) for each in contact.phones] + [("mail", each) for each in contact.emails])
        if ways == self._shown:
            return
        self._shown = ways
        while (item := self._layout.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for symbol, text in ways:
            self._layout.addWidget(self._row(symbol, text))
        if not ways:
            self._layout.addWidget(label(tr("No phone or e-mail yet."), TextRole.MUTED))

    def _row(self, symbol: str, text: str) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        sign = Picture(symbol)
        words = label(text, TextRole.BODY)
        words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        words.setMinimumWidth(1)
        plain_tooltip(words, text)
        words.setAccessibleName(
            tr("Phone {text}").format(text=text) if symbol == "phone" else tr("E-mail {text}").format(text=text)
        )
        copy = tool("copy", tr("Copy {text}").format(text=text))
        copy.clicked.connect(lambda: copy_text(self._desk, text))
        layout.addWidget(sign)
        layout.addWidget(words)
        layout.addWidget(copy)
        layout.addStretch(1)
        return row


class ReachField(LinesField):
    """Phones or e-mails, one to a line, with a button that copies one."""

    def __init__(self, desk: Desk) -> None:
        """Tell in the status line what was copied."""
        super().__init__()
        self._desk = desk
        self.button = tool("copy", tr("Copy"))
        self.button.clicked.connect(self._copy)
        row = QHBoxLayout()
        row.setSpacing(0)
        self.box.removeWidget(self.editor)
        row.addWidget(self.editor, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        self.box.insertLayout(0, row)
        self.button.hide()

    def write(self, value: Sequence[str]) -> None:
        """Show the lines; the button is there where there is something to copy."""
        super().write(value)
        self.button.setVisible(bool(value))

    def _copy(self) -> None:
        """Copy the line the cursor is in."""
        text = self.editor.textCursor().block().text().strip()
        if text:
            copy_text(self._desk, text)


def copy_text(desk: Desk, text: str) -> None:
    """Put a text on the clipboard and say so."""
    QGuiApplication.clipboard().setText(text)
    desk.said.emit(tr("Copied: {text}").format(text=text))


def read_reach(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """E-mails and phones from one line, parted by commas or semicolons (e-mails also by spaces)."""
    emails: list[str] = []
    phones: list[str] = []
    for part in re.split(r"[,;\n]", text):
        rest: list[str] = []
        for word in part.split():
            (emails if "@" in word else rest).append(word)
        if rest:
            phones.append(" ".join(rest))
    return tuple(dict.fromkeys(emails)), tuple(dict.fromkeys(phones))
