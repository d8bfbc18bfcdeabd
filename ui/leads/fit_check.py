"""Four questions that tell whether a lead is worth the owner's time."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from core.leads import Answer, Lead, fit
from ui.kit.text import TextRole, label
from ui.kit.tokens import Tone
from ui.kit.words import tr
from ui.leads.wording import answer_words, fit_advice, fit_words
from ui.record.segments import Segments

_TONES = {Answer.YES: Tone.SALES, Answer.NO: Tone.MARKETING, Answer.UNKNOWN: None}
"""A yes speaks for handing over to sales, a no for leaving it where it is."""

QUESTIONS = ("need", "money", "time", "decision")


class FitCheck(QWidget):
    """Need, money, time, decision: yes, no or not asked. answered(name, new, base): the owner chose."""

    answered = Signal(str, object, object)

    def __init__(self) -> None:
        """Ask the four."""
        super().__init__()
        asked = {
            "need": tr("Do they need it?"),
            "money": tr("Can they pay for it?"),
            "time": tr("Do they want it soon?"),
            "decision": tr("Can they decide it?"),
        }
        self._seen: dict[str, Answer] = {}
        self.segments: dict[str, Segments] = {}
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        for row, name in enumerate(QUESTIONS):
            made = Segments(
                [(answer, answer_words(answer), tone) for answer, tone in _TONES.items()],
                name=asked[name],
            )
            made.chosen.connect(lambda answer, name=name: self.answered.emit(name, answer, self._seen[name]))
            self.segments[name] = made
            grid.addWidget(label(asked[name], TextRole.BODY, wrap=True), row, 0)
            grid.addWidget(made, row, 1, Qt.AlignmentFlag.AlignTrailing)
        self.score = label("", TextRole.STRONG, wrap=True)
        self.advice = label("", TextRole.MUTED, wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(grid)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.score)
        words.addWidget(self.advice)
        layout.addLayout(words)

    def show_lead(self, lead: Lead) -> None:
        """Show the answers and what they add up to."""
        for name in QUESTIONS:
            answer: Answer = getattr(lead, name)
            self._seen[name] = answer
            self.segments[name].choose(answer)
        found = fit(lead)
        asked = found.open < len(QUESTIONS)
        self.score.setText(fit_words(found) if asked else "")
        self.score.setVisible(asked)
        self.advice.setText(fit_advice(found) if asked else fit_words(found))
