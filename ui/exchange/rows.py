"""What of a file is new, already here, probably the same, rejected or not understood: one list at a time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from core.exchange.report import Rejection
from ui.exchange.seen import Fill, RowSeen
from ui.exchange.wording import reason_words
from ui.kit.empty import Empty
from ui.kit.picture import Picture
from ui.kit.table_model import Align, Column, TableModel
from ui.kit.table_view import TableView
from ui.kit.text import TextRole, capital, label
from ui.kit.words import listed, tr

Row = TypeVar("Row")

_SHOWN_FILLS = 4
_LEAST = 40
"""Logical pixels of a list whose chosen row is told below it, in a low window."""
_EDGE = 15
"""Logical pixels from the edge of a flush card to its title."""


_FROM_END = 3
"""Columns from the end of a list of what stays out: where it stands, what stands there, and why."""


class InMemory(Generic[Row]):
    """Rows that are all there, as the table pages through them."""

    def __init__(self, rows: Sequence[Row]) -> None:
        """Keep them."""
        self._rows = rows

    def count(self) -> int:
        """How many."""
        return len(self._rows)

    def page(self, start: int, size: int) -> list[Numbered[Row]]:
        """Some of them."""
        return [Numbered(start + place, each) for place, each in enumerate(self._rows[start : start + size])]


class Numbered(Generic[Row]):
    """Gives rows that may say the same an identity: their place."""

    __slots__ = ("each", "id")

    def __init__(self, place: int, each: Row) -> None:
        """Stand in a place."""
        self.id, self.each = place, each


class NewRows(QWidget):
    """Who comes in that was not here."""

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self.model: TableModel[Any] = TableModel(_new_columns(), parent=self)
        self.table: TableView[Any] = TableView(self.model, name=tr("New", about="records"))
        self.table.set_empty(
            Empty("check", tr("Nothing new in this file"), tr("Everything in it is here already, or stays out."))
        )
        _fill(self, self.table)

    def show_rows(self, rows: Sequence[RowSeen]) -> None:
        """Show these."""
        self.model.set_listing(InMemory(rows))


class MatchedRows(QWidget):
    """Who is here already; below the list what of the chosen one is filled, from what to what."""

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self.model: TableModel[Any] = TableModel(_matched_columns(), parent=self)
        self.table: TableView[Any] = TableView(self.model, name=tr("Already here"))
        self.table.setMinimumHeight(_LEAST)
        self.fills = FillsPart()
        layout = _fill(self, self.table)
        layout.addWidget(self.fills)
        self.table.chosen.connect(self._choose)

    def show_rows(self, rows: Sequence[RowSeen]) -> None:
        """Show these."""
        self.model.set_listing(InMemory(rows))
        if rows and self.table.current() is None:
            self.table.show_row(0)
        self._choose(self.table.current())

    def _choose(self, row: Any) -> None:
        self.fills.show_row(row.each if row is not None else None)


class AlikeRows(QWidget):
    """Who may be someone already here; nobody is ever joined without a common address or number."""

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self.note = label(
            tr("Only the names are alike, so they come in as people of their own. Nobody is merged by name."),
            TextRole.MUTED,
            wrap=True,
        )
        self.model: TableModel[Any] = TableModel(_alike_columns(), parent=self)
        self.table: TableView[Any] = TableView(self.model, name=tr("Probably the same"))
        self.note.setContentsMargins(_EDGE, 0, _EDGE, 0)
        layout = _fill(self, self.table)
        layout.insertWidget(0, self.note)

    def show_rows(self, rows: Sequence[RowSeen]) -> None:
        """Show these."""
        self.model.set_listing(InMemory(rows))


class RefusedRows(QWidget):
    """Rows that stay out, or cells that were not understood: where, what, why."""

    def __init__(self, name: str, note: str, *, of_several: bool = False) -> None:
        """Call it so and say what becomes of them; `of_several`: they may be from several files."""
        super().__init__()
        self.note = label(note, TextRole.MUTED, wrap=True)
        self.model: TableModel[Any] = TableModel(_refused_columns(of_several=of_several), parent=self)
        self.table: TableView[Any] = TableView(self.model, name=name)
        self.note.setContentsMargins(_EDGE, 0, _EDGE, 0)
        layout = _fill(self, self.table)
        layout.insertWidget(0, self.note)

    def show_rows(self, rows: Sequence[Rejection]) -> None:
        """Show these."""
        said = any(each.column for each in rows), any(each.value for each in rows)
        first = len(self.model.columns) - _FROM_END
        self.table.leave_out([first + place for place, anything in enumerate(said) if not anything])
        self.model.set_listing(InMemory(rows))


class FillsPart(QWidget):
    """One record that is here: each field that changes, from what to what."""

    def __init__(self) -> None:
        """Show nothing yet."""
        super().__init__()
        self.title = label("", TextRole.STRONG, elide=True)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(3, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_EDGE, 4, _EDGE, 12)
        layout.setSpacing(4)
        layout.addWidget(self.title)
        layout.addLayout(self._grid)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_row(self, row: RowSeen | None) -> None:
        """Show what happens to the record that a row met."""
        while (item := self._grid.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self.setVisible(row is not None)
        if row is None:
            return
        who = row.there or row.who
        self.title.setText(who if row.fills else tr("{who} stays as it is").format(who=who))
        for number, fill in enumerate(row.fills[:_SHOWN_FILLS]):
            self._add(number, fill)
        if len(row.fills) > _SHOWN_FILLS:
            more = tr("and {count} more").format(count=len(row.fills) - _SHOWN_FILLS)
            self._grid.addWidget(label(more, TextRole.CAPTION), _SHOWN_FILLS, 0, 1, 4)

    def _add(self, number: int, fill: Fill) -> None:
        self._grid.addWidget(label(fill.field, TextRole.CAPTION), number, 0)
        before = label(fill.before or tr("empty"), TextRole.MUTED, elide=True)
        self._grid.addWidget(before, number, 1)
        self._grid.addWidget(Picture("arrow-right", "faint", 12), number, 2, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(label(fill.after, TextRole.BODY, elide=True), number, 3)


def _fill(part: QWidget, table: QWidget) -> QVBoxLayout:
    layout = QVBoxLayout(part)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(8)
    layout.addWidget(table, 1)
    return layout


def _in_sheet(number: int | str) -> str:
    """A row's number without the name of its sheet, which stands above the list."""
    return str(number).rpartition("!")[2]


def _number() -> Column[Any]:
    return Column(tr("Row"), lambda row: _in_sheet(row.each.number), Align.END, width=64, muted=True)


def _new_columns() -> list[Column[Any]]:
    return [
        Column(tr("Who or what"), lambda row: row.each.who, strong=True, stretch=2),
        Column(tr("Reach"), lambda row: row.each.reach, stretch=2, muted=True),
        Column(tr("Brings"), lambda row: row.each.says, stretch=2, muted=True),
        _number(),
    ]


def _file(each: Rejection) -> str:
    sheet = str(each.row).rpartition("!")[0]
    return f"{each.file} · {sheet}" if sheet else each.file


def _matched_columns() -> list[Column[Any]]:
    return [
        Column(tr("In the file"), lambda row: row.each.who, strong=True, stretch=2),
        Column(tr("Already here as"), lambda row: row.each.there, stretch=2),
        Column(tr("What is filled"), lambda row: fills_words(row.each.fills), stretch=2),
        _number(),
    ]


def _alike_columns() -> list[Column[Any]]:
    return [
        Column(tr("In the file"), lambda row: row.each.who, strong=True, stretch=2),
        Column(tr("Reach"), lambda row: row.each.reach, stretch=2, muted=True, yields=2),
        Column(tr("Perhaps"), lambda row: row.each.alike, stretch=2),
        Column(tr("Why"), lambda row: capital(row.each.why), stretch=2, muted=True),
        _number(),
    ]


def _refused_columns(*, of_several: bool) -> list[Column[Any]]:
    file: list[Column[Any]] = [Column(tr("File"), lambda row: _file(row.each), stretch=2, muted=True, yields=2)]
    return [
        *(file if of_several else []),
        Column(tr("Row"), lambda row: _in_sheet(row.each.row), Align.END, width=64),
        Column(tr("Column"), lambda row: row.each.column or "–", stretch=1, muted=True, yields=1),
        Column(tr("What stands there"), lambda row: row.each.value or "–", stretch=1),
        Column(tr("Why"), lambda row: capital(reason_words(row.each)), stretch=5, strong=True),
    ]


def fills_words(fills: Sequence[Fill]) -> str:
    """The names of the fields that change."""
    return listed(fill.field for fill in fills) if fills else tr("nothing")
