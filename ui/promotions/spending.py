"""The second part of a promotion's life: what was spent on it, written down line by line."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from core import promotions
from core.errors import UserMistake, words
from core.ids import Id
from core.money import typed
from core.promotions import Expense
from ui.desk import Desk
from ui.kit import days
from ui.kit.buttons import tool
from ui.kit.date_field import DateField, add_calendar
from ui.kit.field import Field
from ui.kit.fields import AmountField, LineField, line_edit
from ui.kit.text import TextRole, label, plain_tooltip
from ui.kit.words import tr
from ui.promotions.kept_rows import KeptRow, KeptRows
from ui.promotions.one_more import OneMore

DAY, DAY_ALONE, AMOUNT = 124, 100, 92
"""Widths beside the note, in logical pixels: a day with and without its calendar, an amount."""

ONE_LINE = 400
"""Logical pixels from which on all of an expense stands on one line."""


class SpendingPart(QWidget):
    """The expenses of one promotion, each edited in place, and a line to add one more."""

    def __init__(self, desk: Desk) -> None:
        """Build the line and an empty list."""
        super().__init__()
        self.desk = desk
        self.line = NewExpense(desk)
        self.none = label(tr("Nothing was spent on it yet."), TextRole.MUTED, wrap=True)
        self.list = KeptRows(lambda key: ExpenseRow(desk, key), self.line.note)
        self.total = label("", TextRole.MUTED)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(label(tr("What was spent"), TextRole.HEADING))
        for part in (self.line, self.none, self.list, self.total):
            layout.addWidget(part)

    @property
    def rows(self) -> dict[Id, ExpenseRow]:
        """The rows by their expense."""
        return self.list.rows

    def load(self, key: Id, *, fresh: bool) -> None:
        """Show the expenses of a promotion; rows that stay keep what is being typed."""
        self.line.turn_to(key)
        spent = self.desk.workspace.promotions.expenses(key)
        self.list.show_records(spent, fresh=fresh)
        self.none.setVisible(not spent)
        self.total.setVisible(len(spent) > 1)
        self.total.setText(tr("{total} in all").format(total=self.desk.money(sum(expense.amount for expense in spent))))

    def flush(self) -> None:
        """Save what is being typed in a row."""
        self.list.flush()
        self.line.keep_draft()


class NewExpense(OneMore):
    """Day, note and amount in one row."""

    def __init__(self, desk: Desk) -> None:
        """Lay them out."""
        self.day = line_edit(tr("today"))
        self.note = line_edit(tr("what for"))
        self.amount = line_edit(tr("amount"))
        self.amount.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        for editor, name, width in (
            (self.day, tr("Day of the expense"), DAY),
            (self.note, tr("What the money was for"), 0),
            (self.amount, tr("Amount of the expense"), AMOUNT),
        ):
            editor.setAccessibleName(name)
            if width:
                editor.setFixedWidth(width)
        add_calendar(self.day, lambda: desk.today, lambda day: self.day.setText(days.shown(day)))
        editors = {"note": self.note, "day": self.day, "amount": self.amount}
        super().__init__(desk, "expense", editors, tool("plus", tr("Write the expense down (Enter)")))
        self.line = OneOrTwoLines(self.day, self.note, self.amount, self.button, apart=4)
        self.whole.addWidget(self.line)
        self.whole.addWidget(self.mistake)

    def submit(self) -> None:
        """Write it down; the amount alone is needed."""
        day = days.read(self.day.text(), self.desk.today) or self.desk.today
        amount = typed(self.amount.text(), self.desk.currency, self.desk.locale)
        if amount is None:
            raise UserMistake(words("How much was it?"), field="amount")
        self.run(
            words("Write down an expense"),
            promotions.spend,
            amount=amount,
            on=day,
            note=" ".join(self.note.text().split()),
        )


class OneOrTwoLines(QWidget):
    """Day, note, amount and a button side by side; where it is narrow, the day steps below the note."""

    def __init__(self, day: QWidget, note: QWidget, amount: QWidget, button: QWidget, *, apart: int = 0) -> None:
        """Lay them out on one line first; two lines stand so many logical pixels apart."""
        super().__init__()
        self._day = day
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(4)
        self._grid.setVerticalSpacing(apart)
        self._grid.setColumnStretch(1, 1)
        self._one = True
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(day, 0, 0, top)
        self._grid.addWidget(note, 0, 1, top)
        self._grid.addWidget(amount, 0, 2, top)
        self._grid.addWidget(button, 0, 3, top)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Break the line or join it."""
        super().resizeEvent(event)
        one = self.width() >= ONE_LINE
        if one == self._one:
            return
        self._one = one
        self._grid.removeWidget(self._day)
        if one:
            self._grid.addWidget(self._day, 0, 0, Qt.AlignmentFlag.AlignTop)
        else:
            self._grid.addWidget(self._day, 1, 1, Qt.AlignmentFlag.AlignLeading)


class ExpenseRow(KeptRow):
    """One expense, edited in place."""

    kind = "expense"

    def __init__(self, desk: Desk, key: Id) -> None:
        """Build the fields."""
        super().__init__(desk, key)
        self.day = DateField(lambda: desk.today)
        self.note = LineField(hint=tr("what for"))
        self.amount = AmountField(desk.currency, desk.locale)
        self.amount.editor.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.day.setFixedWidth(DAY_ALONE)
        for calendar in self.day.editor.actions():
            self.day.editor.removeAction(calendar)  # The note needs the room; the day can be typed.
        self.amount.setFixedWidth(AMOUNT)
        self.delete = tool("trash-2", tr("Delete this expense"))
        self.delete.clicked.connect(self._delete)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(OneOrTwoLines(self.day, self.note, self.amount, self.delete))
        for field, title in ((self.day, tr("Day")), (self.note, tr("Note")), (self.amount, tr("Amount"))):
            field.setAccessibleName(title)
        self.edit_in_place(spent_on=self.day, note=self.note, amount=self.amount)
        for editor, title in (
            (self.day.editor, tr("Day of the expense")),
            (self.note.editor, tr("What the money was for")),
            (self.amount.editor, tr("Amount of the expense")),
        ):
            editor.setAccessibleName(title)

    @property
    def words(self) -> Field:
        """What it says."""
        return self.note

    def show_record(self, expense: Expense) -> None:
        """Show what stands in the file."""
        self.day.set_value(expense.spent_on)
        self.note.set_value(expense.note)
        plain_tooltip(self.note.editor, expense.note)
        self.amount.set_value(expense.amount)

    def save(self, name: str, new: Any, base: Any) -> None:
        """One change a field; day and amount cannot be left out."""
        if new is None:
            missing = tr("An expense needs a day.") if name == "spent_on" else tr("How much was it?")
            self.fields[name].show_mistake(missing)
            return
        self.send(words("Edit expense"), promotions.edit_expense, name, new, base)

    def _delete(self) -> None:
        self.desk.operations.run(
            words("Delete expense"), promotions.delete_expense, self.key, offer_undo=True, once=True
        )
