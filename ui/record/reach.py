"""How to reach someone, typed in one line and shown with a way to copy it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.contacts import Contact
from ui.desk import Desk
from ui.kit.buttons import tool
from ui.kit.icons import icon
from ui.kit.list_fields import LinesField
from ui.kit.picture import Picture
from ui.kit.text import TextRole, label, plain_tooltip
from ui.kit.words import tr

_LONG = 32
"""Letters of an address that has room beside its buttons in any panel."""


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

    def _row(self, symbol: str, kept: str) -> QWidget:
        text = self._desk.phone(kept) if symbol == "phone" else kept
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        sign = Picture(symbol)
        words = label(text, TextRole.BODY, elide=len(text) > _LONG)
        if len(text) <= _LONG:  # what is cut cannot be marked; the button beside it copies all of it
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
        begin = tool("send" if symbol == "mail" else "phone", begin_words(text))
        begin.clicked.connect(lambda: begin_writing(self._desk, kept))
        layout.addWidget(sign)
        layout.addWidget(words)
        layout.addWidget(begin)
        layout.addWidget(copy)
        layout.addStretch(1)
        return row


class ReachField(LinesField):
    """E-mails, one to a line, with a button that copies one and one that begins to write."""

    def __init__(self, desk: Desk) -> None:
        """Tell in the status line what was copied."""
        super().__init__()
        self._desk = desk
        self.button = tool("copy", tr("Copy"))
        self.button.clicked.connect(self._copy)
        self.begin = tool("phone", tr("Call"))
        self.begin.clicked.connect(self._begin)
        row = QHBoxLayout()
        row.setSpacing(0)
        self.box.removeWidget(self.editor)
        row.addWidget(self.editor, 1)
        row.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        self.box.insertLayout(0, row)
        self.button.hide()
        self.begin.hide()

    def write(self, value: Sequence[str]) -> None:
        """Show the lines; the button is there where there is something to copy."""
        super().write(value)
        self.button.setVisible(bool(value))
        self.begin.setVisible(bool(value))
        if value:
            mail = "@" in value[0]
            self.begin.setIcon(icon("send" if mail else "phone", "muted"))
            self.begin.setAccessibleName(tr("Write an e-mail") if mail else tr("Call"))
            plain_tooltip(self.begin, begin_words(value[0]))

    def _line(self) -> str:
        """The line the cursor is in."""
        return self.editor.textCursor().block().text().strip()

    def _copy(self) -> None:
        if text := self._line():
            copy_text(self._desk, text)

    def _begin(self) -> None:
        if text := self._line():
            begin_writing(self._desk, text)


class PhonesField(ReachField):
    """Phones, as the owner reads them; a line that nobody touched stays as it is kept in the file."""

    def __init__(self, desk: Desk) -> None:
        """Nothing to call yet."""
        self._kept: dict[str, str] = {}
        super().__init__(desk)

    def read(self) -> tuple[str, ...]:
        """The lines, those that are known as they are kept."""
        return tuple(dict.fromkeys(self._kept.get(line, line) for line in super().read()))

    def write(self, value: Sequence[str]) -> None:
        """Show the lines as the owner reads them."""
        self._kept = {}
        for phone in value or ():
            text = self._desk.phone(phone)
            twice = text in self._kept or (text != phone and text in value)
            self._kept[phone if twice else text] = phone
        super().write(tuple(self._kept))

    def _begin(self) -> None:
        if text := self._line():
            begin_writing(self._desk, self._kept.get(text, text))


def copy_text(desk: Desk, text: str) -> None:
    """Put a text on the clipboard and say so."""
    QGuiApplication.clipboard().setText(text)
    desk.said.emit(tr("Copied: {text}").format(text=text))


def begin_words(text: str) -> str:
    """What pressing the button beside a phone or an e-mail does."""
    return (tr("Write to {text}") if "@" in text else tr("Call {text}")).format(text=text)


def link_to(text: str) -> QUrl:
    """The address that opens the mail program, or the telephone; nothing of a text can add more than the address."""
    if "@" in text:
        return QUrl("mailto:" + bytes(QUrl.toPercentEncoding(text.strip(), b"@").data()).decode())
    if text.strip().startswith("+"):
        text = text.replace("(0)", "")  # dialled only within the country
    return QUrl("tel:" + re.sub(r"[^0-9+*#]", "", text).replace("#", "%23"))


def begin_writing(desk: Desk, text: str) -> None:
    """Open the program of this computer for mail or telephone; only ever asked for by a person."""
    if QDesktopServices.openUrl(link_to(text)):
        desk.said.emit(begin_words(text))
        return
    QGuiApplication.clipboard().setText(text)
    desk.toasted.emit(tr("This computer has no program for that. Copied instead: {text}").format(text=text), None, "")


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
