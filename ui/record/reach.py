"""How to reach someone, typed in one line and shown with a way to copy it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.contacts import Contact
from ui.desk import Desk
from ui.kit.buttons import tool
from ui.kit.icons import icon
from ui.kit.list_fields import LinesField
from ui.kit.text import TextRole, label, plain_tooltip
from ui.kit.words import tr

_GAP = 8
"""Logical pixels between an address and its buttons."""


class ReachRows(QWidget):
    """A line for each phone and e-mail of a contact: selectable, with a button that copies it."""

    def __init__(self, desk: Desk) -> None:
        """Start without lines."""
        super().__init__()
        self._desk = desk
        self._lines: dict[str, list[_Line]] = {"phone": [], "mail": []}
        self._none = label(tr("No phone or e-mail yet."), TextRole.MUTED)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self._none)

    def show_contact(self, contact: Contact | None) -> None:
        """Show how to reach someone."""
        ways = {"phone": contact.phones if contact else (), "mail": contact.emails if contact else ()}
        above = 0
        for symbol, texts in ways.items():
            lines = self._lines[symbol]
            while len(lines) < len(texts):
                lines.append(_Line(self._desk, symbol))
                self._layout.insertWidget(above + len(lines) - 1, lines[-1])
            for number, line in enumerate(lines):
                line.show_text(texts[number] if number < len(texts) else "")
            above += len(lines)
        self._none.setVisible(not any(ways.values()))


class _Line(QWidget):
    """One phone or e-mail; hidden while it has none."""

    def __init__(self, desk: Desk, symbol: str) -> None:
        super().__init__()
        self._desk, self._symbol = desk, symbol
        self._kept = ""
        self._text = ""
        self.words = label("", TextRole.BODY)
        self.cut = label("", TextRole.BODY, elide=True)
        self.words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.words.setMinimumWidth(1)
        self.copy = tool("copy", tr("Copy"))
        self.copy.clicked.connect(lambda: copy_text(self._desk, self._text))
        self.begin = tool("send" if symbol == "mail" else "phone", tr("Call", about="to do"))
        self.begin.clicked.connect(lambda: begin_writing(self._desk, self._kept))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        self._beside = (self.begin, self.copy)  # whose signs tell a phone from an e-mail
        for part in (self.words, self.cut, self.begin, self.copy):
            layout.addWidget(part)
        layout.addStretch(1)
        self.hide()

    def show_text(self, kept: str) -> None:
        """Show one as it is dialled and read; nothing hides the line."""
        if kept == self._kept:
            return
        self._kept = kept
        self._text = text = self._desk.phone(kept) if kept and self._symbol == "phone" else kept
        called = (tr("Phone {text}") if self._symbol == "phone" else tr("E-mail {text}")).format(text=text)
        for words in (self.words, self.cut):
            words.setText(text)
            plain_tooltip(words, text)
            words.setAccessibleName(called)
        self._fit()
        for button, does in ((self.copy, tr("Copy {text}").format(text=text)), (self.begin, begin_words(text))):
            button.setAccessibleName(does)
            plain_tooltip(button, does)
        self.setVisible(bool(kept))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """See what there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Cut what is too long; that cannot be marked, but the button beside it copies all of it."""
        taken = (max(part.sizeHint().width(), part.minimumWidth()) for part in self._beside)
        room = self.width() - sum(width + _GAP for width in taken)
        long = self.words.sizeHint().width() > room
        self.words.setVisible(not long)
        self.cut.setVisible(long)


class ReachField(LinesField):
    """E-mails, one to a line, with a button that copies one and one that begins to write."""

    def __init__(self, desk: Desk) -> None:
        """Tell in the status line what was copied."""
        super().__init__()
        self._desk = desk
        self.button = tool("copy", tr("Copy"))
        self.button.clicked.connect(self._copy)
        self.begin = tool("phone", tr("Call", about="to do"))
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
            self.begin.setAccessibleName(tr("Write an e-mail") if mail else tr("Call", about="to do"))
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
