"""One file as a card: what it is, what of it comes in, and what stays out."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.exchange.seen import FileSeen
from ui.exchange.wording import Counter, beside_of, counts_of, title_of
from ui.kit import tokens
from ui.kit.buttons import tool
from ui.kit.flow import FlowLayout
from ui.kit.insets import inset
from ui.kit.picture import Picture
from ui.kit.sentences import in_turn
from ui.kit.text import Chip, TextRole, label, plain_tooltip
from ui.kit.tokens import RADIUS, Tone
from ui.kit.words import tr

TONES = {"new": Tone.GOOD, "rejected": Tone.BAD}
PICTURES = {"new": "plus", "matched": "check", "alike": "users-round", "rejected": "x", "problems": "info"}
SYMBOLS = {"contacts": "users-round", "deals": "handshake", "leads": "inbox", "expenses": "coins"}


class FileCard(QAbstractButton):
    """Chosen by click, Enter or the arrow keys; removed(key): it is not to come in after all.

    walked(step): an arrow key wants the card before (-1) or after (1) this one.
    """

    removed = Signal(object)
    walked = Signal(int)

    def __init__(self, path: Path, sheet: str = "") -> None:
        """Stand for a file that is not read yet."""
        super().__init__()
        self.path, self.sheet = path, sheet
        self._file = f"{path.name} · {sheet}" if sheet else path.name
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._pictures = QHBoxLayout()
        self._pictures.setContentsMargins(0, 0, 0, 0)
        self._picture: QWidget = Picture("file-text", size=18)
        self._pictures.addWidget(self._picture)
        self.title = label(tr("Reading…"), TextRole.STRONG, wrap=True)
        self.file = label(self._file, TextRole.CAPTION, elide=True)
        self.sentence = label("", TextRole.BAD, wrap=True)
        self.beside = label("", TextRole.CAPTION, wrap=True)
        self.chips = QWidget()
        self._flow = FlowLayout(self.chips, spacing=4)
        self.leave = tool("x", tr("Leave out {file}").format(file=self._file))
        self.leave.clicked.connect(lambda: self.removed.emit((self.path, self.sheet)))
        self._lay_out()
        self._name([])

    def show_reading(self) -> None:
        """It is being read again; what was seen stays until then."""
        if not self._known:
            self.title.setText(tr("Reading…"))

    def show_unread(self) -> None:
        """Reading was stopped; what was seen of it before stays."""
        if not self._known:
            self.title.setText(tr("Not read yet"))
            self._name([])

    def show_seen(self, seen: FileSeen, counter: Counter) -> None:
        """Show what the file holds."""
        self._known = True
        counts = [] if seen.trouble else counts_of(seen, counter)
        self.title.setText(title_of(seen, counter))
        self.sentence.setText(seen.trouble)
        self.sentence.setVisible(bool(seen.trouble))
        beside = "" if seen.trouble else beside_of(seen, counter)
        self.beside.setText(beside)
        self.beside.setVisible(bool(beside))
        self._put_picture("triangle-alert" if seen.trouble else SYMBOLS.get(seen.table, "file-text"), seen.trouble)
        self._clear_chips()
        for kind, text in counts:
            chip = Chip(text, TONES.get(kind, Tone.NEUTRAL), PICTURES.get(kind, ""))
            chip.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._flow.addWidget(chip)
        self.chips.setVisible(bool(counts))
        self._name([seen.trouble, *(text for _, text in counts), beside])
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter chooses as the space bar does, arrows walk, Delete leaves the file out."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step:
            self.walked.emit(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() == Qt.Key.Key_Delete:
            self.removed.emit((self.path, self.sheet))
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the sheet; the chosen one has a strong edge and a bar where it begins."""
        now = tokens.current()
        accent = now.shade(None)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hovered = self.underMouse() and not self.isChecked()
        edge = now.focus if self.hasFocus() else accent.fill if self.isChecked() else now.line
        painter.setPen(QPen(QColor(edge), 2 if self.hasFocus() or self.isChecked() else 1))
        painter.setBrush(QColor(now.hover if hovered else now.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)

    def _lay_out(self) -> None:
        self._known = False
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.file)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addLayout(self._pictures)
        head.setAlignment(self._pictures, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        head.addWidget(self.leave, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        inset(layout, 14, 10, 8, 12)
        layout.setSpacing(6)
        layout.addLayout(head)
        for part in (self.sentence, self.beside, self.chips):
            part.hide()
            layout.addWidget(part)
        for part in (self.title, self.file, self.sentence, self.beside, self.chips, self._picture):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        plain_tooltip(self, str(self.path))

    def _put_picture(self, name: str, bad: str) -> None:
        fresh = Picture(name, "bad" if bad else "muted", 18)
        fresh.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._pictures.replaceWidget(self._picture, fresh)
        self._picture.hide()
        self._picture.deleteLater()
        self._picture = fresh

    def _clear_chips(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            chip = item.widget()
            if chip is not None:
                chip.hide()
                chip.deleteLater()

    def _name(self, counts: list[str]) -> None:
        self.setAccessibleName(in_turn(self.title.text(), self._file, *counts))
