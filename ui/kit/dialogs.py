"""Messages in plain words: what happened, why, what to do. Kept for what a toast or a field cannot say."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from core.errors import Trouble
from ui.kit import buttons
from ui.kit.icons import icon
from ui.kit.text import TextRole, label
from ui.kit.words import told, tr


class Message(QDialog):
    """A title, a sentence, perhaps details to copy, and one or two buttons; Escape is the harmless one."""

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        sentence: str,
        *,
        symbol: str = "info",
        tone: str = "muted",
        yes: str = "",
        dangerous: bool = False,
        details: str = "",
    ) -> None:
        """Build it; with `yes` it asks, otherwise it tells."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        picture = QLabel()
        picture.setPixmap(icon(symbol, tone).pixmap(QSize(28, 28), self.devicePixelRatioF()))
        self.title = label(title, TextRole.HEADING, wrap=True)
        self.sentence = label(sentence, TextRole.BODY, wrap=True)
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.sentence.setMinimumWidth(380)
        words = QVBoxLayout()
        words.setSpacing(8)
        words.addWidget(self.title)
        words.addWidget(self.sentence)
        self.details = QPlainTextEdit(details) if details else None
        if self.details is not None:
            self.details.setReadOnly(True)
            self.details.setTabChangesFocus(True)
            self.details.setAccessibleName(tr("Details"))
            self.details.setMinimumHeight(140)
            words.addWidget(self.details)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 20)
        layout.setSpacing(20)
        layout.addLayout(top)
        layout.addLayout(self._buttons(yes, dangerous, details))
        if self._first is not None:
            self._first.setFocus()

    def open(self) -> None:
        """Show it over its window; once it is answered it goes."""
        self.finished.connect(self.deleteLater)
        super().open()

    def _buttons(self, yes: str, dangerous: bool, details: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        if details:
            row.addSpacing(34)  # so that its icon stands below the words
            copy = buttons.quiet(tr("Copy the details"), icon="copy")
            copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(details))
            row.addWidget(copy)
        row.addStretch(1)
        self.close_button: QPushButton = buttons.button(tr("Cancel")) if yes else buttons.primary(tr("Close"))
        self.close_button.clicked.connect(self.reject)
        row.addWidget(self.close_button)
        self.yes_button: QPushButton | None = None
        if yes:
            self.yes_button = buttons.danger(yes) if dangerous else buttons.primary(yes)
            self.yes_button.clicked.connect(self.accept)
            row.addWidget(self.yes_button)
        first = self.close_button if dangerous or not yes else self.yes_button
        if first is not None:
            first.setDefault(True)
        self._first = first
        return row


def trouble_message(parent: QWidget | None, trouble: Trouble, *, title: str = "", remedy: str = "") -> Message:
    """What the world did to us and what helps; show it with `open()`."""
    sentence = told(trouble) + (f"\n\n{remedy}" if remedy else "")
    return Message(parent, title or tr("That did not work"), sentence, symbol="triangle-alert", tone="marketing")


def bug_message(parent: QWidget | None, details: str) -> Message:
    """Our own mistake, with what a developer needs to know; nothing is sent anywhere."""
    return Message(
        parent,
        tr("Something went wrong inside Two Hats"),
        tr(
            "This is our mistake, not yours. What was saved before is safe. You can go on; if it happens again, "
            "copy the details and send them to us. Nothing is sent by itself."
        ),
        symbol="life-buoy",
        tone="bad",
        details=details,
    )


def confirm(parent: QWidget | None, title: str, sentence: str, *, yes: str, dangerous: bool = False) -> bool:
    """Ask before what undo cannot bring back; true: the person said yes."""
    message = Message(
        parent, title, sentence, symbol="triangle-alert" if dangerous else "info", tone="bad" if dangerous else "muted",
        yes=yes, dangerous=dangerous,
    )  # fmt: skip
    try:
        return message.exec() == QDialog.DialogCode.Accepted
    finally:
        message.deleteLater()
