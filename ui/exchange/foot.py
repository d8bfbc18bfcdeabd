"""Below the files: what happens to who is here already, what all of it brings, and the button that brings it in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from core.exchange.foreign.mode import Mode
from ui.exchange.columns import ChoiceBox
from ui.exchange.seen import Choice, FileSeen
from ui.exchange.waiting import Waiting
from ui.exchange.wording import Counter, button_words, summed
from ui.kit.buttons import primary
from ui.kit.cards import Card
from ui.kit.text import Label, TextRole, label, without_mnemonic
from ui.kit.words import tr
from ui.tasks import Task

_GAP = 16
"""Logical pixels between the mode and the button."""


class Foot(Card):
    """Asks for the mode and for the word; while something is under way it says how far."""

    mode_chosen = Signal(str)
    go_asked = Signal()

    def __init__(self, counter: Counter) -> None:
        """Build it."""
        super().__init__()
        self._counter = counter
        self.mode = ChoiceBox(tr("If someone is here already"))
        self.mode.offer(_modes(), str(Mode.FILL))
        self.mode.chosen.connect(self.mode_chosen)
        self._caption = caption = Label(tr("If someone is here already"), TextRole.CAPTION)
        caption.setBuddy(self.mode)
        self._left = left = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        left.setSpacing(2)
        left.addWidget(caption)
        left.addWidget(self.mode)
        self.trouble = label("", TextRole.BAD, wrap=True)
        self.trouble.hide()
        self.sum = label("", TextRole.CAPTION, elide=True)
        self.sum.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.go = primary(tr("Import", about="to do"), icon="download")
        self.go.clicked.connect(self.go_asked)
        self.asking = QWidget()
        self._row = row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self.asking)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        self._right = right = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        right.setSpacing(2)
        right.addWidget(self.sum)
        right.addWidget(self.go, 0, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignBottom)
        row.addLayout(left)
        row.addLayout(right, 1)
        self.waiting = Waiting()
        self.layout().setContentsMargins(0, 10, 0, 12)  # type: ignore[union-attr]
        for part in (self.trouble, self.waiting, self.asking):
            self.add(part)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Use the room there is."""
        super().resizeEvent(event)
        self._place_button()

    def wait(self, task: Task, doing: str, *, at_once: bool = False) -> None:
        """Show how far a task is; `at_once`: with the keyboard on the button that stops it."""
        self.say_trouble("")
        self.waiting.follow(task, doing)
        self.go.setEnabled(False)
        if at_once:
            self.waiting.show()
            self.waiting.stop.setFocus()

    def show_sum(self, seen: Sequence[FileSeen], *, allowed: bool) -> None:
        """Say on the button what it would do; it can be pressed where that is allowed and anything is done."""
        ready = [each for each in seen if not each.trouble]
        tallies = summed(tally for each in ready for tally in each.tallies)
        added = {table: tally.added for table, tally in tallies.items() if tally.added}
        filled = sum(tally.updated for tally in tallies.values())
        self._name_button(button_words(added, filled, self._counter))
        self.go.setEnabled(allowed and bool(added or filled))
        self.sum.setText(self._sum_words(ready, len(seen) - len(ready)))

    def offer_reading(self) -> None:
        """Reading was stopped; offer to go on."""
        self._name_button(tr("Read again"))
        self.go.setEnabled(True)
        self.sum.setText("")

    def say_trouble(self, sentence: str) -> None:
        """Say what went wrong, or take it away."""
        self.trouble.setText(sentence)
        self.trouble.setVisible(bool(sentence))

    def _name_button(self, words: str) -> None:
        self.go.setText(without_mnemonic(words))
        self.go.setAccessibleName(words)
        self._place_button()

    def _place_button(self) -> None:
        """Beside the mode or, where there is no room, below it; both take two lines."""
        room = self.contentsRect().width()
        beside = max(self.mode.width(), self._caption.sizeHint().width()) + _GAP + self.go.sizeHint().width() <= room
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        self._row.setSpacing(_GAP if beside else 4)
        for part in (self._left, self._right):
            part.setDirection(ways.TopToBottom if beside else ways.LeftToRight)
            part.setSpacing(2 if beside else _GAP)

    def _sum_words(self, ready: Sequence[FileSeen], bad: int) -> str:
        told = []
        rejected = sum(len(each.rejected) for each in ready)
        if rejected:
            rows = self._counter.rows(rejected)
            told.append((tr("{rows} stays out") if rejected == 1 else tr("{rows} stay out")).format(rows=rows))
        if bad:
            words = tr("1 file cannot be read") if bad == 1 else tr("{count} files cannot be read")
            told.append(words.format(count=bad))
        return " · ".join(told)


def _modes() -> tuple[Choice, ...]:
    return (
        Choice(str(Mode.FILL), tr("Fill in what is missing")),
        Choice(str(Mode.UPDATE), tr("Let the file win")),
        Choice(str(Mode.SKIP), tr("Leave them as they are")),
        Choice(str(Mode.ADD), tr("Add all as new")),
    )
