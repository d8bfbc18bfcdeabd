"""What sales count for a promotion and whether it pays, counted beside the window; and what people objected to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from core.activities import ObjectionLine
from core.ids import Id
from core.insights.model import PromotionResults
from core.insights.spans import Against, Span
from core.period import month
from core.progress import Progress
from ui.audiences.tally_row import numbers_of
from ui.desk import Desk
from ui.figures.choice import Choice
from ui.figures.counter import Counter
from ui.figures.counting import Question
from ui.kit.text import TextRole, label
from ui.kit.words import tr
from ui.promotions.results_words import return_words, sales_words
from ui.tasks import Task

MOST = 5
"""Objections shown; the others are on the sheet of the promotion."""


class SalesWord(QWidget):
    """The sales credited to a promotion and its return with its range, in one sentence."""

    def __init__(self, desk: Desk) -> None:
        """Know nothing yet."""
        super().__init__()
        self._desk = desk
        self._key: Id | None = None
        self._task: Task | None = None
        self._old = False
        self._numbers = numbers_of(desk)
        self.counter = Counter(desk.workspace)
        self.word = label("", TextRole.BODY, wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(label(tr("Sales that count for it"), TextRole.STRONG))
        layout.addWidget(self.word)

    @property
    def is_counting(self) -> bool:
        """Whether the numbers are still to come."""
        return self._task is not None

    def show_promotion(self, key: Id) -> None:
        """Count anew what a promotion brought; an old answer about the same one stands until then."""
        if key != self._key:
            self._key = key
            self.word.setText(tr("counting…"))
        self._old = True
        self._resume()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Go on counting what was not finished."""
        super().showEvent(event)
        self._resume()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Count nothing for nobody, and let go of the facts."""
        super().hideEvent(event)
        self.rest()

    def rest(self) -> None:
        """Let go of the facts and of a process that counted."""
        self._old = self._old or self.is_counting
        self._stop()
        self.counter.rest()

    def _resume(self) -> None:
        key = self._key
        if key is None or not self._old or not self.isVisible():
            return
        self._stop()
        self._old = False
        self.counter.forget()
        today, counter = self._desk.today, self.counter
        question = Question(Choice(Span.ALL, month(today), Against.NOTHING), today)

        def work(progress: Progress) -> tuple[Id, PromotionResults | None]:
            found = counter.answer(question, progress).seen.now.promotions
            return key, next((each for each in found if each.id == key), None)

        self._task = task = self._desk.tasks.run(tr("Count what the promotion brought"), work)
        task.done.connect(self._counted)
        task.finished.connect(lambda: self._over(task))

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _counted(self, answer: tuple[Id, PromotionResults | None]) -> None:
        key, results = answer
        if key != self._key:
            return
        self.counter.rest()  # what was counted is on the screen: facts would only take room
        if results is None or not (results.deals_won or results.marketing_cost):
            self.word.setText(tr("No sale counts for it yet, and nothing was spent."))
            return
        numbers = self._numbers
        self.word.setText(" · ".join((sales_words(numbers, results), return_words(numbers, results))))

    def _over(self, task: Task) -> None:
        if self._task is task:
            self._task = None


class Objections(QWidget):
    """What people said against it, most often heard first; hidden where nobody did, and until that is known."""

    def __init__(self, desk: Desk) -> None:
        """Show none."""
        super().__init__()
        self._desk = desk
        self._key: Id | None = None
        self._asked = 0
        self.is_reading = False
        self.lines: Sequence[ObjectionLine] = ()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(label(tr("What people objected to"), TextRole.STRONG))
        layout.addLayout(self._grid)

    def show_promotion(self, key: Id) -> None:
        """Read them beside: they stand with all the leads and deals of a promotion, which may be many."""
        if key != self._key:
            self._key = key
            self.show_lines(())
        self._asked += 1
        self.is_reading = True
        number, room = self._asked, self._desk.workspace.promotions
        self._desk.tasks.run(
            tr("Look for what people objected to"),
            lambda _: (number, room.objections(key)),
            on_done=self._read,
            on_failed=self._not_read,
        )

    def _read(self, answer: tuple[int, Sequence[ObjectionLine]]) -> None:
        number, lines = answer
        if number == self._asked:
            self.is_reading = False
            self.show_lines(lines)

    def _not_read(self, _failure: object) -> None:
        self.is_reading = False  # someone is saving; after their change it is read again

    def show_lines(self, lines: Sequence[ObjectionLine]) -> None:
        """Show these."""
        self.setVisible(bool(lines))
        if lines == self.lines:
            return
        self.lines = lines
        while (item := self._grid.takeAt(0)) is not None:
            part = item.widget()
            if part is not None:
                part.hide()
                part.deleteLater()
        for place, line in enumerate(lines[:MOST]):
            self._grid.addWidget(label(line.text, TextRole.BODY, wrap=True), place, 0)
            self._grid.addWidget(label(tr("%n ×", line.times), TextRole.MUTED), place, 1)
        if len(lines) > MOST:
            more = tr("%n more on the promotion sheet, under Reports.", len(lines) - MOST)
            self._grid.addWidget(label(more, TextRole.CAPTION, wrap=True), MOST, 0, 1, 2)
