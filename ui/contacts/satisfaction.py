"""How satisfied a contact is: what they said last, and another answer with one click."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from core.errors import words
from core.ids import Id
from core.scores import Score, give_score
from ui.desk import Desk
from ui.kit.buttons import primary, quiet
from ui.kit.chips import ChipRow
from ui.kit.fields import line_edit
from ui.kit.text import TextRole, label
from ui.kit.words import tr


class Satisfaction(QWidget):
    """Five chips from 1 to 5; one that is pressed asks for what they said, Enter keeps both."""

    def __init__(self, desk: Desk) -> None:
        """Start without a contact."""
        super().__init__()
        self._desk = desk
        self._key: Id | None = None
        self.chips = ChipRow([(str(score), str(score)) for score in range(1, 6)], exclusive=False, name=tr("Satisfied"))
        for score in range(1, 6):
            chip = self.chips.chip(str(score))
            chip.setAccessibleName(tr("{score} of 5: {word}").format(score=score, word=_WORDS[score]()))
            chip.setToolTip(_WORDS[score]())
            chip.setMinimumWidth(36)
        self.comment = line_edit(tr("what they said"))
        self.comment.setAccessibleName(tr("What they said"))
        self.comment.setMaxLength(500)
        self.comment.installEventFilter(self)
        self.keep: QPushButton = primary(tr("Keep"))
        self.cancel = quiet(tr("Cancel"))
        self._below = QWidget()
        below = QHBoxLayout(self._below)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(8)
        below.addWidget(self.comment, 1)
        below.addWidget(self.keep)
        below.addWidget(self.cancel)
        self._below.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(label(tr("How satisfied are they?"), TextRole.MUTED))
        layout.addWidget(self.chips)
        layout.addWidget(self._below)
        self.chips.changed.connect(self._chosen)
        self.keep.clicked.connect(self.submit)
        self.cancel.clicked.connect(self.put_away)

    def show_contact(self, key: Id, *, fresh: bool) -> None:
        """Ask about a contact; another one starts afresh."""
        self._key = key
        if fresh:
            self.put_away()

    def submit(self) -> None:
        """Keep the answer."""
        score = self._score()
        if self._key is None or not score:
            return
        self._desk.operations.run(
            words("Write down satisfaction"),
            give_score,
            score=score,
            on=self._desk.today,
            contact_id=self._key,
            comment=" ".join(self.comment.text().split()),
            on_done=self._kept,
            offer_undo=lambda _: tr("Kept: {score} of 5").format(score=score),
        )

    def put_away(self) -> None:
        """Ask nothing."""
        self.comment.setText("")
        self.chips.choose()
        self._below.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Enter keeps, Escape puts away."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.submit()
                return True
            if event.key() == Qt.Key.Key_Escape:
                score = self._score()
                self.put_away()
                self.chips.chip(str(score or 5)).setFocus()
                return True
        return super().eventFilter(watched, event)

    def _score(self) -> int:
        return max((int(name) for name in self.chips.names()), default=0)

    def _chosen(self, names: frozenset[str]) -> None:
        """Only the one pressed last is down."""
        pressed = [name for name in names if self.chips.chip(name).hasFocus()] or sorted(names)
        if len(names) > 1:
            self.chips.choose(pressed[0])
            return
        self._below.setVisible(bool(names))
        if names:
            self.comment.setFocus()

    def _kept(self, _score: Score) -> None:
        self.put_away()


_WORDS = {
    1: lambda: tr("poor"),
    2: lambda: tr("not so good"),
    3: lambda: tr("fair"),
    4: lambda: tr("good"),
    5: lambda: tr("great"),
}
