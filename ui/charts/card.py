"""A chart on a card, and behind it a table of the same numbers."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QFont, QFontMetrics

from ui.charts.drawing import Draw
from ui.charts.view import ChartView
from ui.kit import fonts
from ui.kit.buttons import tool
from ui.kit.cards import Card
from ui.kit.row_delegate import PAD
from ui.kit.table_model import Align, Column, TableModel
from ui.kit.table_view import TableView
from ui.kit.text import TextRole, label
from ui.kit.tokens import ROW, TINY
from ui.kit.words import tr

_IN_SIGHT = 14
"""Rows of the table before it scrolls."""

_NARROWEST = 44
"""Logical pixels of the words of a column."""


@dataclass(frozen=True, slots=True)
class TableRow:
    """A line of the table: its cells as text; `key` is what the chart opens for it."""

    id: int
    cells: tuple[str, ...]
    key: Hashable = None


@dataclass(frozen=True, slots=True)
class Table:
    """The numbers of a chart. The first column is words, the others are figures unless told by `words`.

    `yields`: the columns that stand back where it is narrow, the first one first.
    """

    heads: tuple[str, ...]
    rows: tuple[TableRow, ...]
    words: frozenset[int] = frozenset()
    yields: tuple[int, ...] = ()


def table(
    heads: Sequence[str],
    rows: Sequence[tuple[Sequence[str], Hashable]],
    *,
    words: Sequence[int] = (),
    yields: Sequence[int] = (),
) -> Table:
    """Put cells and keys together."""
    made = tuple(TableRow(number, tuple(cells), key) for number, (cells, key) in enumerate(rows))
    return Table(tuple(heads), made, frozenset(words), tuple(yields))


class _Fixed:
    """Rows that are all there already."""

    def __init__(self, rows: Sequence[TableRow]) -> None:
        self._rows = rows

    def count(self) -> int:
        return len(self._rows)

    def page(self, start: int, size: int) -> Sequence[TableRow]:
        return self._rows[start : start + size]


class ChartCard(Card):
    """Chart or table, by the button in its head. opened(key): a value or a row was chosen."""

    opened = Signal(object)

    def __init__(self, title: str, *, tells: str = "") -> None:
        """Name it; the picture comes with `show_chart`."""
        super().__init__(title, tells=tells)
        self.chart = ChartView(title)
        self.chart.opened.connect(self.opened)
        self.switch = tool("table", tr("Show as table"))
        self.switch.setCheckable(True)
        self.switch.toggled.connect(self._turn)
        self.head.addWidget(self.switch)
        self.nothing = label("", TextRole.MUTED, wrap=True)
        self.nothing.hide()
        self.remark = label("", TextRole.CAPTION, wrap=True)
        self.remark.hide()
        self.numbers: TableView[TableRow] | None = None
        self._table = Table((), ())
        for part in (self.nothing, self.chart, self.remark):
            self.body.addWidget(part)
        self.body.addStretch(1)

    def show_chart(self, draw: Draw, numbers: Table, *, height: float, says: str = "") -> None:
        """Show a chart and the same numbers as a table."""
        self._table = numbers
        self.nothing.hide()
        self.switch.setEnabled(True)
        self.chart.show_chart(draw, height=height, says=says)
        self._turn(self.switch.isChecked())

    def show_nothing(self, why: str) -> None:
        """Say in place of a chart why there is none."""
        self.nothing.setText(why)
        self.nothing.show()
        self.switch.setEnabled(False)
        self.chart.hide()
        if self.numbers is not None:
            self.numbers.hide()

    def set_remark(self, text: str) -> None:
        """A quiet line under the picture; empty for none."""
        self.remark.setText(text)
        self.remark.setVisible(bool(text))

    def _turn(self, to_table: bool) -> None:
        words = tr("Show as chart") if to_table else tr("Show as table")
        self.switch.setAccessibleName(words)
        self.switch.setToolTip(words)
        if to_table:
            self._show_table()
        if self.numbers is not None:
            self.numbers.setVisible(to_table)
        self.chart.setVisible(not to_table)

    def _show_table(self) -> None:
        columns = _columns(self._table)
        before = self.numbers
        model: TableModel[TableRow] = TableModel(columns)
        view: TableView[TableRow] = TableView(model, name=self.title.text())
        model.setParent(view)
        model.set_listing(_Fixed(self._table.rows))
        view.setFixedHeight(min(len(self._table.rows), _IN_SIGHT) * ROW + 34)
        view.opened.connect(lambda row: self._open(row.key))
        view.clicked.connect(self._clicked)
        self.numbers = view
        self.body.insertWidget(self.body.indexOf(self.chart) + 1, view)
        if before is not None:
            self._replace(before, view)

    @staticmethod
    def _replace(before: TableView[TableRow], view: TableView[TableRow]) -> None:
        """Take a table away; first the keyboard goes to the one in its stead, or Qt would hand it to anyone."""
        if before.hasFocus():
            view.show()
            view.setFocus()
            view.show_row(max(0, min(before.currentIndex().row(), view.model().rowCount() - 1)))
        before.hide()
        before.deleteLater()

    def _clicked(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self._table.rows):
            self._open(self._table.rows[index.row()].key)

    def _open(self, key: Hashable) -> None:
        if key is not None:
            self.opened.emit(key)


def _columns(numbers: Table) -> list[Column[TableRow]]:
    def cell(number: int) -> Column[TableRow]:
        is_words = number == 0 or number in numbers.words
        back = len(numbers.yields) - numbers.yields.index(number) if number in numbers.yields else 0
        return Column(
            numbers.heads[number],
            lambda row: row.cells[number],
            Align.START if is_words else Align.END,
            strong=number == 0,
            width=0 if number == 0 else _wide(numbers, number),
            stretch=2,
            yields=back,
        )

    return [cell(number) for number in range(len(numbers.heads))]


def _wide(numbers: Table, number: int) -> int:
    """As wide as the widest cell of a column or its head, in logical pixels."""
    cells, head = QFontMetrics(fonts.font()), QFontMetrics(fonts.font(TINY, QFont.Weight.DemiBold))
    widest = max([cells.horizontalAdvance(row.cells[number]) for row in numbers.rows] or [0])
    return max(widest, head.horizontalAdvance(numbers.heads[number]), _NARROWEST) + 2 * PAD + 10
