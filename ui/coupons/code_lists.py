"""The two lists of a batch: its codes, and who used what. Both are read page by page, however long they are."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from core.coupon_batches import CodeRow, UseRow
from core.errors import Busy
from core.ids import Id
from ui.desk import Desk
from ui.kit import days
from ui.kit.buttons import quiet
from ui.kit.fields import line_edit
from ui.kit.icons import icon
from ui.kit.table_model import Align, Column, TableModel
from ui.kit.table_view import TableView
from ui.kit.text import TextRole, label
from ui.kit.tokens import ROW, Tone
from ui.kit.words import tr

_ROWS = 8
"""Rows that are seen at once; the rest is scrolled to."""
_AT_ONCE = 24
"""Rows that are read at once."""
_PAUSE = 180  # milliseconds after the last letter until the codes are narrowed


class _Rows(TableView[Any]):
    """As high as its rows, up to eight; Ctrl+C copies what stands first in a row. deleted(row): the key Delete."""

    deleted = Signal(object)

    def __init__(self, model: TableModel[Any], name: str) -> None:
        super().__init__(model, name=name)
        model.refreshed.connect(self._fit)
        self.clicked.connect(self._clicked)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        row = self.current()
        if event.matches(QKeySequence.StandardKey.Copy) and row is not None:
            QGuiApplication.clipboard().setText(row.code)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and row is not None:
            self.deleted.emit(row)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Begin with the first row, so that one sees where the keyboard is."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and event.reason() is not Qt.FocusReason.MouseFocusReason:
            self.show_row(0)

    def _clicked(self, index: QModelIndex) -> None:
        row = self.model().row(index.row())  # type: ignore[attr-defined]
        if row is not None:
            self.opened.emit(row)

    def _fit(self) -> None:
        rows = max(1, min(_ROWS, self.model().rowCount()))
        self.setFixedHeight(rows * ROW + self.horizontalHeader().sizeHint().height() + 2)


class CodeList(QWidget):
    """opened(code row): Enter or a click on a code."""

    opened = Signal(object)

    def __init__(self, desk: Desk) -> None:
        """Show no codes yet."""
        super().__init__()
        self._desk = desk
        self._key: Id | None = None
        self.model: TableModel[CodeRow] = TableModel(_code_columns(desk), page_size=_AT_ONCE, parent=self)
        self.table = _Rows(self.model, tr("Codes"))
        self.table.opened.connect(self.opened)
        self.words = line_edit(tr("Find a code"))
        self.words.setAccessibleName(tr("Find a code"))
        self.words.setClearButtonEnabled(True)
        self.words.setFixedWidth(180)
        self.words.addAction(
            QAction(icon("list-filter", "muted"), "", self.words), QLineEdit.ActionPosition.LeadingPosition
        )
        self.none = label(tr("No code has these letters."), TextRole.MUTED)
        self.none.hide()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_PAUSE)
        self._later.timeout.connect(self._read)
        self.words.textChanged.connect(lambda _: self._later.start())
        head = QHBoxLayout()
        head.addWidget(label(tr("Codes"), TextRole.HEADING), 1)
        head.addWidget(self.words)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addWidget(self.table)
        layout.addWidget(self.none)

    def show_batch(self, key: Id, *, fresh: bool) -> None:
        """Show the codes of a batch."""
        self._key = key
        if fresh:
            self.words.clear()
            self._later.stop()
        self._read()

    def point_at(self, code: Id) -> None:
        """Choose a code, wherever it stands."""
        if self._key is None:
            return
        try:
            place = self._desk.workspace.coupons.codes(self._key).place_of(code)
        except Busy:
            return
        if place is not None:
            self.table.show_row(place)

    def _read(self) -> None:
        if self._key is None:
            return
        self._later.stop()
        self.model.set_listing(self._desk.workspace.coupons.codes(self._key, self.words.text()))
        nothing = self.model.rowCount() == 0
        self.none.setVisible(nothing)
        self.table.setVisible(not nothing)
        self.words.setVisible(bool(self.words.text()) or self.model.rowCount() > _ROWS)


class UseList(QWidget):
    """opened(use): Enter or a click. take_back_asked(use): it is to count as not used."""

    opened = Signal(object)
    take_back_asked = Signal(object)

    def __init__(self, desk: Desk, *, with_code: bool) -> None:
        """Show nothing yet; the code is told where there are several."""
        super().__init__()
        self._desk = desk
        self.model: TableModel[UseRow] = TableModel(
            _use_columns(desk, with_code=with_code), page_size=_AT_ONCE, parent=self
        )
        self.table = _Rows(self.model, tr("Who used what"))
        self.table.opened.connect(self.opened)
        self.table.deleted.connect(self.take_back_asked)
        self.take_back = quiet(tr("Take back"), icon="undo-2")
        self.take_back.setToolTip(tr("The chosen one counts as not used (Delete)"))
        self.take_back.clicked.connect(self._ask)
        self.table.chosen.connect(lambda row: self.take_back.setVisible(row is not None))
        self.take_back.hide()
        self.none = label(tr("None was brought so far."), TextRole.MUTED)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(label(tr("Who used what"), TextRole.HEADING))
        layout.addWidget(self.table)
        layout.addWidget(self.take_back, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addWidget(self.none)

    def show_batch(self, key: Id, *, fresh: bool) -> None:
        """Show what became of a batch."""
        self.model.set_listing(self._desk.workspace.coupons.uses(key))
        if fresh:
            self.table.clearSelection()
            self.table.setCurrentIndex(QModelIndex())
        nothing = self.model.rowCount() == 0
        self.none.setVisible(nothing)
        self.table.setVisible(not nothing)

    def _ask(self) -> None:
        row = self.table.current()
        if row is not None:
            self.take_back_asked.emit(row)


def _code_columns(desk: Desk) -> list[Column[CodeRow]]:
    def state(row: CodeRow) -> str:
        if not row.used:
            return tr("not used")
        day = days.shown_short(row.last_used, desk.today)
        last = tr("{day} by {who}").format(day=day, who=row.who) if row.who else day
        if _is_overused(row):
            return tr("{used} × instead of {limit} · {last}").format(used=row.used, limit=row.use_limit, last=last)
        return last if row.use_limit == 1 else tr("%n × · {last}", row.used).format(last=last)

    return [
        Column(tr("Code"), lambda row: row.code, strong=True, stretch=2),
        Column(
            tr("Used"),
            state,
            stretch=3,
            muted=True,
            tone=lambda row: Tone.BAD if _is_overused(row) else None,
        ),
    ]


def _is_overused(row: CodeRow) -> bool:
    """Two copies of the file may each have taken a code in; that is shown, not hidden."""
    return row.use_limit is not None and row.used > row.use_limit


def _use_columns(desk: Desk, *, with_code: bool) -> list[Column[UseRow]]:
    def amount(row: UseRow) -> str:
        return desk.money(row.value) if row.value is not None else ""

    def sale(row: UseRow) -> str:
        return " · ".join(part for part in (row.deal, amount(row)) if part)

    first: list[Column[UseRow]] = [
        Column(tr("When"), lambda row: days.shown_short(row.redeemed_on, desk.today), width=76, muted=True),
        Column(tr("Who"), lambda row: row.who or tr("nobody named"), strong=True, stretch=1),
    ]
    if not with_code:
        return [*first, Column(tr("Sale", about="money"), sale, stretch=1, muted=True, align=Align.END, yields=2)]
    return [
        *first,
        Column(tr("Code"), lambda row: row.code, width=128, muted=True),
        Column(tr("Sale", about="money"), amount, accessible=sale, width=72, muted=True, align=Align.END, yields=2),
    ]
