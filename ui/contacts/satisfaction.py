"""How satisfied a contact is: what they said last, and another answer with one click."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from core import ids
from core.errors import words
from core.ids import Id
from core.scores import give_score
from ui.desk import Desk
from ui.drafts import Draft, Texts
from ui.kit.buttons import primary, quiet
from ui.kit.chips import ChipRow
from ui.kit.fields import line_edit
from ui.kit.keyboard import has_keyboard
from ui.kit.text import TextRole, label
from ui.kit.words import tr
from ui.sent import Entry, Sent


class Satisfaction(QWidget):
    """Five chips from 1 to 5; one that is pressed asks for what they said, Enter keeps both."""

    def __init__(self, desk: Desk) -> None:
        """Start without a contact."""
        super().__init__()
        self._desk = desk
        self._waits = Draft(desk.drafts)
        self._key: Id | None = None
        self._sent = Sent(self, desk, self._waits, self._stands, many=True)
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
        """Ask about a contact; of another one stands here what was half typed about them."""
        if fresh:
            self.keep_draft()
        self._key = key
        if fresh:
            self._show(self._waits.take(_name(key)))

    def keep_draft(self) -> None:
        """Keep what is half typed until the contact is shown again, even after the program was closed."""
        if self._key is None:
            return
        if self._score() or self.comment.text():
            self._waits.keep(_name(self._key), self._typed())
        else:
            self._waits.forget(_name(self._key))

    def catch_up(self) -> None:
        """Ask nothing where what is typed here was answered on another page meanwhile."""
        if self._key is not None and self._waits.is_answered(_name(self._key), self._typed()):
            self._show(None)

    def submit(self) -> None:
        """Keep the answer; a second press while it is on its way does nothing."""
        score = self._score()
        if self._key is None or not score or self._sent.is_under_way:
            return
        self._sent.run(
            words("Write down satisfaction"),
            give_score,
            score=score,
            on=self._desk.today,
            contact_id=self._key,
            comment=" ".join(self.comment.text().split()),
            on_done=lambda _: self._kept(),
            offer_undo=lambda _: tr("Kept: {score} of 5").format(score=score),
        )

    def put_away(self) -> None:
        """Ask nothing."""
        self._show(None)
        self.keep_draft()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Enter keeps, Escape puts away."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.submit()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.put_away()
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

    def _typed(self) -> Texts:
        return {"score": [str(self._score() or "")], "comment": [self.comment.text()]}

    def _show(self, kept: Texts | None) -> None:
        """Show what was half typed, or ask nothing; the keyboard stays with the chips where it was on the line."""
        said = {name: "".join(text) for name, text in (kept or {}).items()}
        before, now = self._score(), said.get("score", "")
        self.comment.setText(said.get("comment", ""))
        self.chips.blockSignals(True)  # nobody has chosen it, and who walks along a list stays there
        self.chips.choose(*[now] if now in self.chips.offered() else [])
        self.chips.blockSignals(False)
        if not kept and has_keyboard(self._below):
            self.chips.chip(str(before or 5)).setFocus()
        self._below.setVisible(bool(kept))

    def _kept(self) -> None:
        """It stands in the file; what was typed since, or about someone else, stays."""
        if self._sent.here is not None and self._sent.here.texts == self._typed():
            self._show(None)

    def _stands(self) -> Entry | None:
        return Entry(_name(self._key), self._typed()) if self._key is not None else None


def _name(key: Id) -> str:
    """What the draft about a contact is called."""
    return f"satisfaction {ids.text(key)}"


_WORDS = {
    1: lambda: tr("poor"),
    2: lambda: tr("not so good"),
    3: lambda: tr("fair"),
    4: lambda: tr("good"),
    5: lambda: tr("great"),
}
