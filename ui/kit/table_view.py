"""The list widget: calm rows, whole-row selection, keys that do what one expects, and words where it is empty."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any, Generic, cast

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ui.kit import fonts
from ui.kit.empty import Empty
from ui.kit.large_choice import LargeChoice
from ui.kit.row_delegate import PAD, RowDelegate
from ui.kit.table_model import Column, Row, TableModel
from ui.kit.tokens import ROW, TINY

_Flag = QItemSelectionModel.SelectionFlag
_SHARE, _LEAST = 90, 200
"""Logical pixels that a column without a set width is given for each share, and the most it never goes without."""
_BEHIND_NAMES = 6
"""Columns of a set width that yield so soon are shown where names have all of their shares."""
_WIDEST = 200
"""Logical pixels that a column of a set width may take where its words are long."""

_WIDE, _MOST = 1500, 200
"""Logical pixels of a list from which on a column takes no more than so many for each of its shares."""


class TableView(QTableView, Generic[Row]):
    """Shows a `TableModel`.

    opened: Enter or a double click on a row (the row). chosen: another row became the current one (the row or None).
    walked: as chosen, but not where the keyboard came to the list and Qt put it on the first row, which nobody meant.
    """

    opened = Signal(object)
    chosen = Signal(object)
    walked = Signal(object)

    def __init__(self, model: TableModel[Row], *, many: bool = False, name: str = "") -> None:
        """Show a model.

        Args:
            model: the rows.
            many: whether several rows can be selected.
            name: what assistive tools call the list.
        """
        super().__init__()
        self._rows = model
        self._empty: QWidget | None = None
        self._told: Row | None = None
        self._arrives = False
        self._stood = 0
        self._command: _Flag | None = None
        self._order = (-1, Qt.SortOrder.AscendingOrder)
        self._wanted: dict[int, int] = {}
        self._silent: frozenset[int] = frozenset()
        self._delegate = RowDelegate(self)
        self._delegate.too_narrow.connect(self._widen)
        self.setItemDelegate(self._delegate)
        self.setModel(model)
        self.setAccessibleName(name)
        self._set_manners(many)
        self._set_heads()
        model.moving.connect(self._remember_place)
        model.refreshed.connect(self._refreshed)
        self.selectionModel().currentRowChanged.connect(self._tell_chosen)
        self._follows = LargeChoice(model, self.selectionModel())
        self.doubleClicked.connect(self._open)

    def set_empty(self, widget: QWidget) -> None:
        """What to show in place of the rows where there are none."""
        held = self._holds_keyboard(self._empty)
        if held:  # before it hides: Qt would hand the keyboard on to whatever comes next
            self.setFocus()
        if self._empty is not None:
            self._empty.hide()
            self._empty.deleteLater()
        self._empty = widget
        widget.setParent(self)
        self._show_empty()
        if held:
            self.begin()

    def begin(self) -> None:
        """Take the keyboard; where there are no rows, to the button that fills the list."""
        fills = self._empty.action if isinstance(self._empty, Empty) else None
        (fills if fills is not None and fills.isVisible() else self).setFocus(Qt.FocusReason.TabFocusReason)

    def current(self) -> Row | None:
        """The row the keyboard is on."""
        return self._rows.row(self.currentIndex().row())

    def selected(self) -> Sequence[Row]:
        """The selected rows that are in memory or can be read now, from top to bottom."""
        numbers = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [row for number in numbers if (row := self._rows.row(number)) is not None]

    def show_row(self, number: int) -> None:
        """Go to a place in the list and select it, alone whatever keys are held: Qt would heed the Ctrl of Ctrl+Z."""
        if 0 <= number < self._rows.rowCount():
            self._point(number, _Flag.ClearAndSelect | _Flag.Rows)
            self.scrollTo(self._rows.index(number, 0))

    def show_key(self, key: object) -> bool:
        """Go to a record, if it is in memory; else no row stays chosen, which would claim that another one is meant."""
        number = self._rows.place_of(cast("Any", key))
        if number is not None:
            self.show_row(number)
        else:
            self._told = None  # first: nobody has gone to another row
            self.selectionModel().clear()
        return number is not None

    def frame_again(self) -> None:
        """Put the frame of the keyboard where the row stood that went, and choose nothing."""
        number = min(self._stood, self._rows.rowCount() - 1)
        if number >= 0:
            self._arrives = True
            self._point(number, _Flag.NoUpdate)
            self._arrives = False

    def _point(self, number: int, command: _Flag) -> None:
        self._command = command
        self.setCurrentIndex(self._rows.index(number, 0))
        self._command = None

    def _remember_place(self) -> None:
        if self.currentIndex().isValid():
            self._stood = self.currentIndex().row()

    def set_order(self, sort_key: str, *, descending: bool = False) -> None:
        """Show by the arrow in the head in which order the list stands; no key, no arrow: in its own."""
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        keys = [column.sort_key for column in self._rows.columns]
        self._order = (keys.index(sort_key) if sort_key and sort_key in keys else -1, order)
        self.horizontalHeader().setSortIndicator(*self._order)

    def leave_out(self, numbers: Collection[int]) -> None:
        """Show no columns of these numbers: none of the rows says anything there, and the others have their room."""
        self._silent = frozenset(numbers)
        self._share_width()

    def _set_manners(self, many: bool) -> None:
        mode = QAbstractItemView.SelectionMode
        self.setSelectionMode(mode.ExtendedSelection if many else mode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        rows = self.verticalHeader()
        rows.setVisible(False)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(ROW)
        rows.setDefaultSectionSize(ROW)

    def _set_heads(self) -> None:
        heads = self.horizontalHeader()
        for each in (heads, self.verticalHeader()):
            # When painted, a head asks for each of its columns whether every row in it is chosen: a second and a half
            # where 100,000 are. So heads have a choice of their own, in which nothing ever is.
            each.setSelectionModel(QItemSelectionModel(self._rows, each))
            each.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
            each.setFocusProxy(self)
        heads.setHighlightSections(False)
        heads.setSectionsClickable(True)
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        heads.setMinimumSectionSize(40)
        heads.setSortIndicatorShown(True)
        heads.setSortIndicator(*self._order)
        heads.sectionClicked.connect(self._sort)
        self._share_width()

    def _sort(self, number: int) -> None:
        if self._rows.columns[number].sort_key:
            down = Qt.SortOrder.DescendingOrder
            up = Qt.SortOrder.AscendingOrder
            self._order = (number, down if self._order == (number, up) else up)
            self._rows.sort(*self._order)
        self.horizontalHeader().setSortIndicator(*self._order)  # Qt has turned the arrow by itself.

    def _share_width(self) -> None:
        """Give fixed columns their width and the others the rest; where it is narrow, some columns stand back."""
        columns = self._rows.columns
        room = max(self.viewport().width(), 200)
        least = {number: self._least(number) for number in range(len(columns)) if number not in self._silent}
        yields = {number: columns[number].yields or int(columns[number].muted) for number in least if number}
        for number in sorted(yields, key=lambda number: (yields[number], number), reverse=True):
            wish = _for_names(columns) if columns[number].width and yields[number] >= _BEHIND_NAMES else 0
            if sum(least.values()) + wish > room and yields[number]:
                del least[number]
        for number in range(len(columns)):
            self.setColumnHidden(number, number not in least)
        shares = {number: 0 if columns[number].width else columns[number].stretch for number in least}
        if sum(least.values()) > room:  # what has a share gives of it before words of a set width are cut
            for number in (number for number in least if shares[number]):
                over = sum(least.values()) - room
                least[number] -= max(0, min(over, least[number] - max(self._head(number), 64)))
        spare, all_shares, all_least = room - sum(least.values()), sum(shares.values()), sum(least.values())
        given = {
            number: width + spare * shares[number] // (all_shares or 1) if spare >= 0 else width * room // all_least
            for number, width in least.items()
        }
        if room > _WIDE:  # names far from what belongs to them are hard to follow: all columns move apart instead
            drawn = {number: max(0, given[number] - _MOST * shares[number]) for number in least if shares[number]}
            for number in least:
                given[number] += sum(drawn.values()) // len(least) - drawn.get(number, 0)
        for number, width in given.items():
            self.setColumnWidth(number, max(40, width))
        if least and spare >= 0 and not all_shares:
            self.setColumnWidth(max(least), least[max(least)] + spare)

    def _least(self, number: int) -> int:
        column = self._rows.columns[number]
        width = column.width or min(_SHARE * column.stretch, _LEAST)
        return max(self._head(number), width, self._wanted.get(number, 0))

    def _head(self, number: int) -> int:
        """What the words at the head of a column need."""
        metrics = fonts.metrics(TINY, QFont.Weight.DemiBold)
        return metrics.horizontalAdvance(self._rows.columns[number].title) + 2 * PAD

    def _widen(self, number: int, width: int) -> None:
        """Make a column of a set width as wide as its words turn out to be, in this language and in this file."""
        wanted = min(width, max(2 * self._rows.columns[number].width, _WIDEST))
        if wanted > self._wanted.get(number, 0):
            self._wanted[number] = wanted
            QTimer.singleShot(0, self, self._share_width)  # not while it is being painted

    def _refreshed(self) -> None:
        self._show_empty()
        self._tell_chosen()

    def _show_empty(self) -> None:
        if self._empty is None:
            return
        empty = self._rows.rowCount() == 0
        if not empty and self._holds_keyboard(self._empty):
            self.setFocus()
        self._empty.setGeometry(self.rect())
        self._empty.setVisible(empty)
        self.horizontalHeader().setVisible(not empty)
        if empty:
            self._empty.raise_()

    def _holds_keyboard(self, part: QWidget | None) -> bool:
        here: QWidget | None = self.window().focusWidget()
        return part is not None and here is not None and part.isAncestorOf(here)

    def _tell_chosen(self, *_: QModelIndex) -> None:
        row = self.current()
        if row == self._told:
            return
        before, self._told = self._told, row
        self.chosen.emit(row)
        if not self._arrives and not self._rows.are_same(before, row):
            self.walked.emit(row)

    def _walk_to(self, number: int) -> None:
        """Go to a place by a key, with what Shift and Ctrl mean to Qt."""
        self.setCurrentIndex(self._rows.index(number, 0))
        self.scrollTo(self._rows.index(number, 0))

    def _open(self, index: QModelIndex) -> None:
        row = self._rows.row(index.row())
        if row is not None:
            self.opened.emit(row)

    def _hover(self, row: int) -> None:
        if row != self._delegate.hovered:
            before, self._delegate.hovered = self._delegate.hovered, row
            self._repaint(before, row)

    def _repaint(self, *numbers: int) -> None:
        """Paint these rows anew, and nothing else."""
        for number in numbers:
            if number >= 0:
                top, height = self.rowViewportPosition(number), self.rowHeight(number)
                self.viewport().update(0, top, self.viewport().width(), height)

    def keyboardSearch(self, search: str) -> None:
        """Single letters belong to the program's shortcuts, and searching would read every row."""

    def selectionCommand(self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None) -> _Flag:
        """Choose as is told; else as Qt reads it from the keys that are held."""
        return super().selectionCommand(index, event) if self._command is None else self._command

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Repaint whole rows: Qt does so for those chosen, but of the row with the keyboard only the cell."""
        super().currentChanged(current, previous)
        self._repaint(previous.row(), current.row())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Let the keyboard come: where no row is the current one, Qt makes it the first."""
        self._arrives = True
        super().focusInEvent(event)
        self._arrives = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; Home and End go to the first and last row."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open(self.currentIndex())
        elif event.key() == Qt.Key.Key_Home:
            self._walk_to(0)
        elif event.key() == Qt.Key.Key_End:
            self._walk_to(self._rows.rowCount() - 1)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the row under the mouse."""
        super().mouseMoveEvent(event)
        self._hover(self.indexAt(event.position().toPoint()).row())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint whole rows, unless a subclass paints them cell by cell in a way of its own."""
        if type(self._delegate) is RowDelegate:
            self._delegate.paint_rows(QPainter(self.viewport()), event.rect())
        else:
            super().paintEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Forget the row when the mouse leaves."""
        if event.type() is QEvent.Type.Leave:
            self._hover(-1)
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width."""
        super().resizeEvent(event)
        self._share_width()
        self._show_empty()


def _for_names(columns: Sequence[Column[Any]]) -> int:
    """Logical pixels that names would have beyond what they never go without."""
    return sum(max(0, _SHARE * each.stretch - _LEAST) for each in columns if each.strong and not each.width)
