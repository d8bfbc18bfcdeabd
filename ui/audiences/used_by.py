"""The promotions that were for an audience and how they did, in the numbers of the page of figures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.ids import Id
from core.insights.model import PromotionResults
from core.insights.spans import Against, Span
from core.period import month
from core.progress import Progress
from core.promotions import PromotionRow
from ui.audiences.heading import heading
from ui.audiences.tally_row import numbers_of
from ui.desk import Desk
from ui.figures.choice import Choice
from ui.figures.counter import Counter
from ui.figures.counting import Question
from ui.kit.buttons import quiet
from ui.kit.insets import inset
from ui.kit.text import TextRole, label
from ui.kit.words import tr
from ui.promotions.results_words import results_words
from ui.promotions.wording import TONES, phase_of, phase_words, when_words
from ui.record.link_rows import Link, LinkRows
from ui.tasks import Task

if TYPE_CHECKING:
    from ui.paper.numbers import Numbers

IN_SIGHT = 30
"""Promotions shown at most; the newest."""


@dataclass(frozen=True, slots=True)
class Uses:
    """The promotions for an audience, the newest first, and what every promotion brought up to today, once counted."""

    key: Id
    rows: Sequence[PromotionRow]
    results: Mapping[Id, PromotionResults] | None


class UsedBy(QWidget):
    """One row a promotion, under it its numbers.

    opened(kind, id): see that record. asked(audience id): plan another promotion for them.
    """

    opened = Signal(str, object)
    asked = Signal(object)

    def __init__(self, desk: Desk) -> None:
        """Know nothing yet."""
        super().__init__()
        self._desk = desk
        self._key: Id | None = None
        self._task: Task | None = None
        self._old = False
        self._results: Mapping[Id, PromotionResults] | None = None
        self._numbers = numbers_of(desk)
        self.counter = Counter(desk.workspace)
        self.plan = quiet(tr("Plan a promotion"), icon="plus")
        self.plan.clicked.connect(lambda: self.asked.emit(self._key))
        self.word = label("", TextRole.MUTED, wrap=True)
        self.parts: list[PromotionPart] = []
        self._parts = QVBoxLayout()
        self._parts.setSpacing(8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(heading(tr("Promotions for them"), self.plan))
        layout.addWidget(self.word)
        layout.addLayout(self._parts)

    @property
    def is_counting(self) -> bool:
        """Whether the numbers are still to come."""
        return self._task is not None

    def show_audience(self, key: Id) -> None:
        """Count what promotions for an audience brought, unless that is known; old numbers stand until then."""
        if key != self._key:
            self._key, self._old = key, True
            self._lay([])
            self.word.setText(tr("counting…"))
        self.resume()

    def forget(self) -> None:
        """What is shown is old: something has changed that it rests on."""
        self._old = True
        self._results = None

    def resume(self) -> None:
        """Count what is not known."""
        key = self._key
        if key is None or not self._old:
            return
        self.stop()
        self._old = False
        self.counter.forget()
        workspace, counter, today, known = self._desk.workspace, self.counter, self._desk.today, self._results
        question = Question(Choice(Span.ALL, month(today), Against.NOTHING), today)

        def work(progress: Progress) -> Uses:
            rows = workspace.audiences.promotions(key)
            if known is not None or not rows:
                return Uses(key, rows, known)
            found = counter.answer(question, progress).seen.now.promotions
            return Uses(key, rows, {each.id: each for each in found if each.id is not None})

        task = self._desk.tasks.run(tr("Count what promotions brought"), work)
        self._task = task
        task.done.connect(self._counted)
        task.finished.connect(lambda: self._over(task))

    def stop(self) -> None:
        """Count nothing any more."""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def rest(self) -> None:
        """Let go of the facts and of a process that counted; what it was at is counted when `resume` is called."""
        self._old = self._old or self.is_counting
        self.stop()
        self.counter.rest()

    def _counted(self, uses: Uses) -> None:
        self.counter.rest()  # what was counted is kept here: facts would only take room
        if uses.key != self._key:
            return
        if not self._old:
            self._results = uses.results
        results = uses.results or {}
        self.word.setText(self._total(uses.rows, results))
        self._lay(uses.rows[:IN_SIGHT])
        for part, row in zip(self.parts, uses.rows, strict=False):
            part.show_promotion(row, results.get(row.id))

    def _lay(self, rows: Sequence[PromotionRow]) -> None:
        while len(self.parts) > len(rows):
            part = self.parts.pop()
            self._parts.removeWidget(part)
            part.hide()
            part.deleteLater()
        while len(self.parts) < len(rows):
            part = PromotionPart(self._desk, self._numbers)
            part.link.opened.connect(self.opened)
            self.parts.append(part)
            self._parts.addWidget(part)
            part.show()

    def _total(self, rows: Sequence[PromotionRow], results: Mapping[Id, PromotionResults]) -> str:
        if not rows:
            return tr("None yet. Choose this audience in the plan of a promotion, and see here how it does.")
        found = [results[row.id] for row in rows if row.id in results]
        leads = sum(each.leads_received for each in found)
        bought = sum(each.conversion.k for each in found)
        told = tr("{leads} leads, {bought} of them bought; {revenue} in sales, {cost} spent.").format(
            leads=self._numbers.count(leads),
            bought=self._numbers.count(bought),
            revenue=self._numbers.money(sum(each.revenue for each in found)),
            cost=self._numbers.money(sum(each.marketing_cost for each in found)),
        )
        if len(rows) > IN_SIGHT:
            told += " " + tr("The newest %n are shown.", IN_SIGHT)
        return told

    def _over(self, task: Task) -> None:
        if self._task is task:
            self._task = None


class PromotionPart(QWidget):
    """One promotion: a row that leads to it, and its numbers below."""

    def __init__(self, desk: Desk, numbers: Numbers) -> None:
        """Start without one."""
        super().__init__()
        self._desk, self._numbers = desk, numbers
        self.link = LinkRows()
        self.result = label("", TextRole.CAPTION, wrap=True)
        inset(self.result, 34, 0, 8, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.link)
        layout.addWidget(self.result)

    def show_promotion(self, row: PromotionRow, results: PromotionResults | None) -> None:
        """Show how one did."""
        today = self._desk.today
        phase = phase_of(row, today)
        link = Link(
            "promotion", row.id, "megaphone", row.name, when_words(row, today), phase_words(phase), TONES[phase]
        )
        self.link.set_links([link])
        self.result.setText(results_words(self._numbers, results) if results is not None else "")
