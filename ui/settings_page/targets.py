"""What each month of a year shall bring, as a grid that is typed through."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, QLocale, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from core import targets
from core.errors import UserMistake, words
from core.targets import TargetMeasure
from ui.desk import Desk
from ui.kit import digits
from ui.kit.buttons import button, tool
from ui.kit.cards import Card
from ui.kit.fields import AmountField, NumberField, PercentField, shown_percent
from ui.kit.text import TextRole, label
from ui.kit.words import listed, tr
from ui.settings_page.kept import Kept
from ui.settings_page.section import Section

MEASURES = (
    TargetMeasure.REVENUE,
    TargetMeasure.DEALS_WON,
    TargetMeasure.LEADS_RECEIVED,
    TargetMeasure.ACTIVITIES,
)
EVERY = 0
"""The row that sets all months at once; the months follow by their numbers."""

_INSET = 11
"""Logical pixels between the edge of a field and its number."""

NUMBERS = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
"""Numbers end at the right in every direction of reading, and so do their heads."""

Cell = AmountField | NumberField


class TargetsSection(Section):
    """A row a month, a column a measure. Tab goes along, Enter and the arrow keys go down and up."""

    interests = frozenset({"target"})

    def __init__(self, desk: Desk) -> None:
        """Build the grid of this year."""
        super().__init__(desk)
        self.year = desk.today.year
        self.card = self.add(
            Card(
                tr("What each month should bring"),
                tells=tr(
                    "Shown on Today and in the figures, with the pace it takes. Leave empty what you do not aim at."
                ),
            )
        )
        self._add_years()
        self.cells: dict[tuple[int, TargetMeasure], Cell] = {}
        self.sums: dict[TargetMeasure, QLabel] = {}
        self._months: dict[int, QLabel] = {}

    def build(self) -> Iterator[None]:
        """Make the grid, a month at a time, and what copies it."""
        yield from self._build_grid()
        self._build_copy()

    def show_year(self, year: int) -> None:
        """Show another year, after saving what is being typed."""
        self.flush()
        self.year = year
        for cell in self.cells.values():
            cell.revert()
        self.reload()

    def fill(self) -> None:
        """Read the targets of the year, and whether the year before has any."""
        room = self.desk.workspace.business
        amounts = {(target.month.month, target.measure): target.amount for target in room.targets(self.year)}
        self.shown_year.setText(str(self.year))
        for (month, measure), cell in self.cells.items():
            if month != EVERY:
                cell.set_value(amounts.get((month, measure)))
        for measure in MEASURES:
            mine = [amounts.get((month, measure)) for month in range(1, 13)]
            same = mine[0] if len(set(mine)) == 1 else None
            self.cells[EVERY, measure].set_value(same)
            total = [amount for amount in mine if amount is not None]
            self.sums[measure].setText(self._written(measure, sum(total)) if total else "–")
        before = room.targets(self.year - 1)
        self.copy_words.setText(tr("Copy the targets of {year}, and more:").format(year=self.year - 1))
        self.copy_line.setVisible(bool(before))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Go down with Enter and with the arrow keys, after saving the cell."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and isinstance(watched, QLineEdit):
            key = Qt.Key(event.key())
            step = {Qt.Key.Key_Return: 1, Qt.Key.Key_Enter: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(key)
            here = next((where for where, cell in self.cells.items() if cell.editor is watched), None)
            if step and here is not None and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
                self._go(here, step)
                return True
        return super().eventFilter(watched, event)

    def _go(self, here: tuple[int, TargetMeasure], step: int) -> None:
        if not self.cells[here].flush():
            return
        month, measure = here[0] + step, here[1]
        if month > 12:  # on to the top of the next column
            after = MEASURES.index(measure) + 1
            month, measure = 1, MEASURES[after % len(MEASURES)]
        cell = self.cells[max(EVERY, month), measure]
        cell.editor.setFocus(Qt.FocusReason.TabFocusReason)
        cell.editor.selectAll()

    def _add_years(self) -> None:
        before, after = tool("chevron-left", tr("The year before")), tool("chevron-right", tr("The year after"))
        self.shown_year = label(str(self.year), TextRole.STRONG)
        before.clicked.connect(lambda: self.show_year(max(2000, self.year - 1)))
        after.clicked.connect(lambda: self.show_year(min(2100, self.year + 1)))
        for each in (before, self.shown_year, after):
            self.card.head.addWidget(each)
        self.before, self.after = before, after

    def _build_grid(self) -> Iterator[None]:
        whole = QWidget()
        self.card.add(whole)
        grid = QGridLayout(whole)
        grid.setContentsMargins(0, 4, 0, 0)
        grid.setHorizontalSpacing(4)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        trailing = NUMBERS
        for column, measure in enumerate(MEASURES, start=1):
            grid.setColumnStretch(column, 1)
            head = label(measure_words(measure), TextRole.CAPTION, wrap=True)
            head.setAlignment(trailing & ~Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignBottom)
            head.setContentsMargins(0, 0, _INSET, 0)
            grid.addWidget(head, 0, column)
        for month in range(13):
            name = tr("Every month") if month == EVERY else month_name(month)
            words_ = label(name, TextRole.MUTED if month == EVERY else TextRole.BODY, elide=True)
            grid.addWidget(words_, 2 * month + 1, 0)
            told = QVBoxLayout()  # a cell is too narrow for a sentence
            grid.addLayout(told, 2 * month + 2, 0, 1, len(MEASURES) + 1)
            for column, measure in enumerate(MEASURES, start=1):
                cell = self._cell(month, measure)
                cell.editor.setAccessibleName(listed((measure_words(measure), name)))
                cell.tell_in(told)
                grid.addWidget(cell, 2 * month + 1, column)
            yield
        for column, measure in enumerate(MEASURES, start=1):
            total = self.sums[measure] = label("–", TextRole.STRONG)
            total.setAlignment(trailing)
            total.setContentsMargins(0, 8, _INSET, 0)
            grid.addWidget(total, 27, column)
        year = label(tr("The year"), TextRole.STRONG)
        year.setContentsMargins(0, 8, 0, 0)
        grid.addWidget(year, 27, 0)

    def _cell(self, month: int, measure: TargetMeasure) -> Cell:
        made: Cell
        every = month == EVERY
        hint = tr("each") if every else "–"
        if measure is TargetMeasure.REVENUE:
            made = AmountField(self.desk.currency, self.desk.locale, hint=hint, quiet=not every)
        else:
            made = NumberField(self.desk.locale, hint=hint, quiet=not every)
        made.editor.setAlignment(NUMBERS)
        kept = Kept(self.desk, made, lambda: f"targets {self.year}", f"{measure} {month}")
        made.committed.connect(partial(self._save, month, measure, kept))
        made.editor.installEventFilter(self)
        self.cells[month, measure] = made
        return made

    def _build_copy(self) -> None:
        self.copy_line = QWidget()
        row = QHBoxLayout(self.copy_line)
        row.setContentsMargins(0, 8, 0, 0)
        row.setSpacing(8)
        self.copy_words = label("", TextRole.BODY)
        self.more = PercentField(self.desk.locale, hint=shown_percent(0, self.desk.locale), quiet=False)
        self.more.setFixedWidth(88)
        self.more.editor.setAccessibleName(tr("How much more"))
        self.copy_button = button(tr("Copy"), icon="copy")
        self.copy_button.clicked.connect(self._copy)
        self.more.editor.returnPressed.connect(self._copy)
        for part in (self.copy_words, self.more, self.copy_button):
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        self.copy_words.setFixedHeight(32)
        self.card.add(self.copy_line)
        self.copy_line.hide()

    def _save(self, month: int, measure: TargetMeasure, kept: Kept, new: int | None, _base: object) -> None:
        if month == EVERY:
            kept.save(words("Set targets of a year"), targets.aim_all_year, self.year, measure, new, offer_undo=True)
        else:
            kept.save(words("Set target"), targets.aim_at, date(self.year, month, 1), measure, new)

    def _copy(self) -> None:
        try:
            more = self.more.value or 0
        except UserMistake as mistake:
            self.more.refuse(mistake)
            return
        self.more.clear_mistake()
        self.desk.operations.run(
            words("Copy targets of the year before"),
            targets.repeat_year,
            self.year,
            more,
            on_mistake=self.more.refuse,
            offer_undo=lambda count: tr("1 target was copied") if count == 1 else tr("%n targets were copied", count),
        )

    def _written(self, measure: TargetMeasure, total: int) -> str:
        return self.desk.money(total) if measure is TargetMeasure.REVENUE else digits.number(total)


def measure_words(measure: TargetMeasure) -> str:
    """What is aimed at, as the column is called."""
    return {
        TargetMeasure.REVENUE: tr("Revenue"),
        TargetMeasure.DEALS_WON: tr("Deals won"),
        TargetMeasure.LEADS_RECEIVED: tr("Leads"),
        TargetMeasure.ACTIVITIES: tr("Activities"),
    }[measure]


def month_name(month: int) -> str:
    """A month by its name."""
    return QLocale().standaloneMonthName(month, QLocale.FormatType.LongFormat)
