"""What a sheet asks for: which month, which promotion, which paper; only what matters to it is shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.leads import LeadState
from core.money import locale_of
from core.period import Period, month
from ui.desk import Desk
from ui.kit.buttons import tool
from ui.kit.date_field import DateField
from ui.kit.field import Field
from ui.kit.fields import ChoiceField
from ui.kit.text import TextRole, label
from ui.kit.words import tr
from ui.record.segments import Segments
from ui.reports.chosen import EARLIEST, LATEST, SIZES, Chosen, Days, moved_month
from ui.reports.record_field import ContactField, PromotionField

if TYPE_CHECKING:
    from ui.paper.kinds import ReportKind

_MONTHS_BACK, _MONTHS_AHEAD = 36, 1
_YEARS_BACK = 10


class Stepper(QWidget):
    """A field with an arrow at each side, for what comes before and after."""

    stepped = Signal(int)

    def __init__(self, field: Field, back: str, ahead: str) -> None:
        """Put arrows with these names around a field."""
        super().__init__()
        self.field = field
        self.back = tool("chevron-left", back, shortcut="Ctrl+←")
        self.ahead = tool("chevron-right", ahead, shortcut="Ctrl+→")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self.back)
        row.addWidget(field, 1)
        row.addWidget(self.ahead)
        for arrow, by in ((self.back, -1), (self.ahead, 1)):
            arrow.setFixedSize(QSize(28, 30))
            arrow.clicked.connect(lambda _=False, by=by: self.stepped.emit(by))
        self.setFocusProxy(field)


class Choices(QWidget):
    """changed(chosen): something else was chosen."""

    changed = Signal(object)

    def __init__(self, desk: Desk, below_month: Sequence[QWidget] = ()) -> None:
        """Build every field; `show_choices` shows those of a sheet. What is told stands below the month."""
        super().__init__()
        self.desk = desk
        self._below_month = tuple(below_month)
        self._chosen: Chosen | None = None
        self.months = ChoiceField((), quiet=False)
        self.years = ChoiceField((), quiet=False)
        self.day = DateField(lambda: desk.today, quiet=False)
        self.promotion = PromotionField(desk)
        self.contact = ContactField(desk)
        self.days = ChoiceField(_days(), quiet=False)
        self.first, self.last = (DateField(lambda: desk.today, quiet=False) for _ in range(2))
        self.state = ChoiceField(_states(), quiet=False)
        self.paper = Segments([(size, size, None) for size in SIZES], name=tr("Paper"))
        self.way = Segments(
            [(False, tr("Portrait"), None), (True, tr("Landscape"), None)], name=tr("Which way the paper lies")
        )
        self.colours = Segments(
            [(False, tr("Colour"), None), (True, tr("Black and white"), None)], name=tr("Colours of the print")
        )
        self.month_steps = Stepper(self.months, tr("Month before"), tr("Month after"))
        self.year_steps = Stepper(self.years, tr("Year before"), tr("Year after"))
        self.day_steps = Stepper(self.day, tr("Day before"), tr("Day after"))
        self._groups: dict[str, QWidget] = {}
        self._lay_out()
        self._listen()

    @property
    def first_field(self) -> QWidget:
        """Where choosing begins: the first thing that the sheet asks for."""
        for name in ("month", "year", "day", "promotion", "contact", "span"):
            if not self._groups[name].isHidden():
                fields: dict[str, Field] = {
                    "month": self.months,
                    "year": self.years,
                    "day": self.day,
                    "promotion": self.promotion,
                    "contact": self.contact,
                    "span": self.days,
                }
                return fields[name]
        return self.paper.part(self.paper.value)

    def show_choices(self, kind: ReportKind, chosen: Chosen) -> None:
        """Show what a sheet asks for and what is chosen, without telling."""
        asked = {str(ask) for ask in (*kind.asks, *kind.may_ask)}
        for name in ("month", "year", "day", "promotion", "contact", "span", "state"):
            self._groups[name].setVisible(name in asked)
        self._show(chosen)

    def step(self, by: int) -> None:
        """Go so many months, years or days on, whichever the sheet is about."""
        chosen = self._chosen
        if chosen is None:
            return
        if not self._groups["month"].isHidden():
            self._choose(month=moved_month(chosen.month, by))
        elif not self._groups["year"].isHidden():
            self._choose(year=chosen.year + by)
        elif not self._groups["day"].isHidden():
            self._choose(day=chosen.day + timedelta(days=by))

    # Inside

    def _show(self, chosen: Chosen) -> None:
        self._chosen = chosen
        self.months.set_choices(_months(self.desk, chosen.month))
        self.months.set_value(chosen.month)
        self.years.set_choices(_years(self.desk.today, chosen.year))
        self.years.set_value(chosen.year)
        self.day.set_value(chosen.day)
        self.promotion.set_value(chosen.promotion)
        self.contact.set_value(chosen.contact)
        self.days.set_value(chosen.days)
        self.first.set_value(chosen.own.first)
        self.last.set_value(chosen.own.last)
        for field in (self.first, self.last):
            field.clear_mistake()
        self._own.setVisible(chosen.days is Days.OWN)
        self.state.set_value(chosen.state)
        self.paper.choose(chosen.page_size)
        self.way.choose(chosen.landscape)
        self.colours.choose(chosen.grey)

    def _choose(self, **what: object) -> None:
        if self._chosen is None:
            return
        chosen = replace(self._chosen, **what)  # type: ignore[arg-type]
        if chosen.month.first < EARLIEST or chosen.month.last > LATEST or not EARLIEST <= chosen.day <= LATEST:
            return
        if not EARLIEST.year <= chosen.year <= LATEST.year:
            return
        if chosen != self._chosen:
            self._show(chosen)
            self.changed.emit(chosen)

    def _choose_days(self, first: date | None, last: date | None) -> None:
        if self._chosen is None:
            return
        if first is None or last is None:
            self._show(self._chosen)
        elif last < first:
            field = self.last if first == self._chosen.own.first else self.first
            field.show_mistake(tr("The last day comes before the first one."))
        else:
            self._choose(own=Period(first, last))

    def _listen(self) -> None:
        def tells(field: Field, name: str) -> None:
            field.committed.connect(lambda value, _: self._choose(**{name: value}))

        for field, name in (
            (self.months, "month"),
            (self.years, "year"),
            (self.promotion, "promotion"),
            (self.contact, "contact"),
            (self.days, "days"),
            (self.state, "state"),
        ):
            tells(field, name)
        self.day.committed.connect(lambda day, _: self._choose(day=day or self.desk.today))
        self.first.committed.connect(lambda day, _: self._choose_days(day, self._now().last))
        self.last.committed.connect(lambda day, _: self._choose_days(self._now().first, day))
        self.paper.chosen.connect(lambda size: self._choose(page_size=size))
        self.way.chosen.connect(lambda landscape: self._choose(landscape=landscape))
        self.colours.chosen.connect(lambda grey: self._choose(grey=grey))
        for steps in (self.month_steps, self.year_steps, self.day_steps):
            steps.stepped.connect(self.step)

    def _now(self) -> Period:
        assert self._chosen is not None
        return self._chosen.own

    def _lay_out(self) -> None:
        self._own = QWidget()
        own = QVBoxLayout(self._own)
        own.setContentsMargins(0, 4, 0, 0)
        own.setSpacing(4)
        own.addWidget(self.first)
        own.addWidget(self.last)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        groups: list[tuple[str, str, tuple[QWidget, ...]]] = [
            ("month", tr("Month"), (self.month_steps, *self._below_month)),
            ("year", tr("Year"), (self.year_steps,)),
            ("day", tr("Day"), (self.day_steps,)),
            ("promotion", tr("Promotion"), (self.promotion,)),
            ("contact", tr("Contact"), (self.contact,)),
            ("span", tr("Received"), (self.days, self._own)),
            ("state", tr("State"), (self.state,)),
            ("paper", tr("Paper"), (self.paper, self.way, self.colours)),
        ]
        for name, title, parts in groups:
            layout.addWidget(self._group(name, title, parts))
        names: list[tuple[Field, Callable[[], str]]] = [
            (self.months, lambda: tr("Month")),
            (self.years, lambda: tr("Year")),
            (self.day, lambda: tr("Day")),
            (self.promotion, lambda: tr("Promotion")),
            (self.contact, lambda: tr("Contact")),
            (self.days, lambda: tr("Received")),
            (self.first, lambda: tr("First day")),
            (self.last, lambda: tr("Last day")),
            (self.state, lambda: tr("State")),
        ]
        for field, name_of in names:
            field.setAccessibleName(name_of())
            field.editor.setAccessibleName(name_of())  # type: ignore[attr-defined]

    def _group(self, name: str, title: str, parts: tuple[QWidget, ...]) -> QWidget:
        group = QWidget()
        inner = QVBoxLayout(group)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(4)
        inner.addWidget(label(title, TextRole.SECTION))
        for part in parts:
            inner.addWidget(part)
        self._groups[name] = group
        return group


def _months(desk: Desk, chosen: Period) -> list[tuple[Period, str]]:
    """The last three years of months and the next one; the one chosen is among them wherever it lies."""
    from babel.dates import format_skeleton

    locale = locale_of(desk.locale)
    offered = [moved_month(month(desk.today), _MONTHS_AHEAD)]
    while len(offered) <= _MONTHS_BACK + _MONTHS_AHEAD:
        offered.append(offered[-1].previous())
    if chosen not in offered:
        offered = sorted([chosen, *offered], key=lambda each: each.first, reverse=True)
    named = [(each, str(format_skeleton("yMMMM", each.first, locale=locale))) for each in offered]
    return [(each, name[:1].upper() + name[1:]) for each, name in named]


def _years(today: date, chosen: int) -> list[tuple[int, str]]:
    years = {*range(today.year, today.year - _YEARS_BACK, -1), chosen}
    return [(year, str(year)) for year in sorted(years, reverse=True)]


def _days() -> list[tuple[Days, str]]:
    return [
        (Days.ALL, tr("Any time")),
        (Days.MONTH, tr("This month")),
        (Days.LAST_MONTH, tr("Last month")),
        (Days.YEAR, tr("This year")),
        (Days.LAST_YEAR, tr("Last year")),
        (Days.OWN, tr("From – to")),
    ]


def _states() -> list[tuple[LeadState | None, str]]:
    from ui.leads.wording import state_words

    return [(None, tr("All")), *((state, state_words(state)) for state in LeadState)]
