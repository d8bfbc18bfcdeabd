"""Choose the days: a kind of period, one step back or ahead, and what to hold it against."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QWidget

from core.insights.spans import Against, Span
from core.period import Period
from ui.desk import Desk
from ui.figures.choice import Choice
from ui.kit import fonts
from ui.kit.buttons import tool
from ui.kit.date_field import DateField
from ui.kit.fields import ChoiceField
from ui.kit.flow import FlowLayout
from ui.kit.text import TextRole, label
from ui.kit.tokens import LARGE
from ui.kit.words import tr

_NAME = 210
"""Logical pixels for the name of the period, so that the arrows stay where they are."""

_ARROW = 56
"""Logical pixels of a list beside its words."""


class PeriodBar(QWidget):
    """changed(choice): other days were chosen."""

    changed = Signal(object)

    def __init__(self, desk: Desk, choice: Choice) -> None:
        """Show a choice."""
        super().__init__()
        self.desk = desk
        self.choice = choice
        self.back = tool("chevron-left", tr("Earlier", about="period"), shortcut="Ctrl+←")
        self.ahead = tool("chevron-right", tr("Later", about="period"), shortcut="Ctrl+→")
        self.name = label("", TextRole.HEADING)
        self.kinds = ChoiceField(_kinds(), quiet=False)
        self.against = ChoiceField(_comparisons(), quiet=False)
        self.first, self.last = (DateField(lambda: desk.today, quiet=False) for _ in range(2))
        self._lay_out()
        for field, name in (
            (self.kinds, tr("Kind of period")),
            (self.against, tr("Compared with")),
            (self.first, tr("First day")),
            (self.last, tr("Last day")),
        ):
            field.setAccessibleName(name)
            field.editor.setAccessibleName(name)
        self.back.clicked.connect(lambda: self.move_by(-1))
        self.ahead.clicked.connect(lambda: self.move_by(1))
        self.kinds.committed.connect(lambda kind, _: self._choose(self.choice.of_kind(Span(kind), desk.today)))
        self.against.committed.connect(lambda other, _: self._choose(replace(self.choice, against=Against(other))))
        self.first.committed.connect(lambda day, _: self._choose_days(day, self.choice.period.last))
        self.last.committed.connect(lambda day, _: self._choose_days(self.choice.period.first, day))
        self.show_choice(choice)

    def move_by(self, by: int) -> None:
        """Go so many periods ahead or back."""
        self._choose(self.choice.moved(by))

    def show_choice(self, choice: Choice) -> None:
        """Show other days without telling."""
        from ui.paper.numbers import Numbers

        self.choice = choice
        numbers = Numbers(self.desk.currency, self.desk.locale)
        everything = choice.span is Span.ALL
        words = tr("Everything so far") if everything else period_words(choice.span, choice.period, numbers)
        self.name.setText(words)
        self.kinds.set_value(choice.span)
        self.against.set_value(Against.NOTHING if everything else choice.against)
        self.against.setEnabled(not everything)
        for arrow in (self.back, self.ahead):
            arrow.setEnabled(not everything)
        own = choice.span is Span.OWN
        self.days.setVisible(own)
        self.name.setVisible(not own)
        self.first.set_value(choice.period.first)
        self.last.set_value(choice.period.last)
        for field in (self.first, self.last):
            field.clear_mistake()

    def _lay_out(self) -> None:
        self.name.setFont(fonts.font(LARGE, QFont.Weight.DemiBold))
        self.name.setMinimumWidth(_NAME)
        self.name.setContentsMargins(4, 0, 4, 0)
        self._steps = QWidget()
        steps = QHBoxLayout(self._steps)
        steps.setContentsMargins(0, 0, 0, 0)
        steps.setSpacing(2)
        steps.addWidget(self.back)
        steps.addWidget(self.ahead)
        steps.addWidget(self.name)
        for arrow in (self.back, self.ahead):
            arrow.setFixedSize(QSize(30, 30))
        self.days = QWidget()
        days = QHBoxLayout(self.days)
        days.setContentsMargins(0, 0, 0, 0)
        days.setSpacing(8)
        for field in (self.first, self.last):
            field.setFixedWidth(150)
        days.addWidget(self.first)
        days.addWidget(label("–", TextRole.MUTED))
        days.addWidget(self.last)
        for choice, texts in (
            (self.kinds, [text for _, text in _kinds()]),
            (self.against, [text for _, text in _comparisons()]),
        ):
            widest = max(map(choice.editor.fontMetrics().horizontalAdvance, texts))
            choice.setFixedWidth(widest + _ARROW)
        row = FlowLayout(self, spacing=8)
        for part in (self._steps, self.days, self.kinds, self.against):
            row.addWidget(part)

    def _choose_days(self, first: date | None, last: date | None) -> None:
        if first is None or last is None:
            self.show_choice(self.choice)
            return
        if last < first:
            field = self.last if first == self.choice.period.first else self.first
            field.show_mistake(tr("The last day comes before the first one."))
            return
        self._choose(replace(self.choice, period=Period(first, last)))

    def _choose(self, choice: Choice) -> None:
        if choice == self.choice:
            return
        self.show_choice(choice)
        self.changed.emit(choice)


def period_words(kind: Span, period: Period, numbers: object) -> str:
    """The name of a period: November 2026, the fourth quarter, the year, or its first and last day."""
    from ui.paper.numbers import Numbers

    assert isinstance(numbers, Numbers)
    if kind is Span.YEAR:
        return str(period.first.year)
    if kind is Span.QUARTER:
        quarter = (period.first.month - 1) // 3 + 1
        return tr("Quarter {number} of {year}").format(number=quarter, year=period.first.year)
    if kind is Span.TWELVE:
        from babel.dates import format_interval

        from core.money import locale_of

        return str(format_interval(period.first, period.last, "yMMM", locale=locale_of(numbers.locale)))
    return numbers.period(period)


def _kinds() -> list[tuple[Span, str]]:
    return [
        (Span.MONTH, tr("Month")),
        (Span.QUARTER, tr("Quarter")),
        (Span.YEAR, tr("Year")),
        (Span.TWELVE, tr("Twelve months")),
        (Span.ALL, tr("Everything")),
        (Span.OWN, tr("From – to")),
    ]


def _comparisons() -> list[tuple[Against, str]]:
    return [
        (Against.BEFORE, tr("compared with the period before")),
        (Against.YEAR_AGO, tr("compared with a year ago")),
        (Against.NOTHING, tr("no comparison")),
    ]
