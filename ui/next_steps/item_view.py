"""The list of things to do: walk with the arrow keys, D does one on its own line, S puts it off, Enter opens it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QScrollArea, QSizePolicy

from core.activities import Hat
from core.next_steps import Item
from ui.desk import Desk
from ui.kit.table_model import Column, Listing, TableModel
from ui.kit.table_view import TableView
from ui.kit.words import tr
from ui.next_steps.answering import Answering
from ui.next_steps.item_delegate import HEAD, HIGH, NOWHERE, TAIL, ItemDelegate, Places
from ui.next_steps.lines import Line, More, Row, Sections

if TYPE_CHECKING:  # what is not seen at a start is imported when it is asked for
    from ui.record.result import ResultLine

_INSET = 15
_PAGE = 50
_FEW = 400
"""Rows up to which a list that is as high as its rows may grow."""


class ItemModel(TableModel[Row]):
    """Headings cannot be chosen, so the arrow keys pass them by."""

    _headings: frozenset[int] = frozenset()

    def set_listing(self, listing: Listing[Row]) -> bool:
        """Show another list; where its headings stand is known before its lines are read."""
        self._headings = frozenset(listing.headings()) if isinstance(listing, Sections) else frozenset()
        return super().set_listing(listing)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """All but headings can be chosen. Qt asks this of a thousand chosen lines that nobody looks at."""
        if index.row() in self._headings:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


class ItemView(TableView[Row]):
    """Shows `Sections`. opened: Enter on a line (the `Line`). more_asked: on the way to the rest (its id)."""

    more_asked = Signal(str)

    def __init__(self, desk: Desk, *, name: str, hat: Hat, many: bool = False, fits: bool = False) -> None:
        """Build an empty list.

        Args:
            desk: the file.
            name: what assistive tools call it.
            hat: whose colours it wears.
            many: several lines can be chosen, to put them off together.
            fits: be as high as the rows instead of scrolling.
        """
        self.rows = ItemModel([Column[Row](name, lambda row: row.spoken)], page_size=_PAGE)
        super().__init__(self.rows, many=many, name=name)
        self.rows.setParent(self)
        self._desk, self._hat, self._fits = desk, hat, fits
        self._items = ItemDelegate(self, ends=fits)
        self._delegate = self._items
        self.setItemDelegate(self._items)
        self.setProperty("hat", str(hat))
        self.setProperty("marks", many)
        if not many:
            self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setAccessibleDescription(tr("Enter opens, D is done, S puts off, C copies the phone number"))
        self.horizontalHeader().setFixedHeight(0)
        self.verticalHeader().setDefaultSectionSize(HIGH)
        self._odd: dict[int, int] = {}
        self._sections = Sections([])
        self._answering = Answering(desk, hat, self.viewport())
        self._answering.sent.connect(self._stay_near)
        self._answering.answered.connect(lambda _: self.put_away())
        self._answering.given_up.connect(self.put_away)
        self._answering.resized.connect(self._measure)
        self._stay: int | None = None
        self._last = -1
        self.verticalScrollBar().valueChanged.connect(lambda _: self._place_result())
        self.opened.connect(self._go_on)
        if fits:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_sections(self, sections: Sections) -> None:
        """Show another list; the keyboard and a half-typed answer stay with their line."""
        self._sections = sections
        self.rows.set_listing(sections)

    @property
    def result(self) -> ResultLine:
        """Where one says how it went."""
        return self._answering.line

    def places(self, number: int) -> Places:
        """Where the parts of a line stand that can be clicked."""
        row = self.rows.row(number)
        return (
            self._items.places(self.visualRect(self.rows.index(number, 0)), row) if isinstance(row, Line) else NOWHERE
        )

    @property
    def asks(self) -> bool:
        """Whether the line for how it went is open."""
        return self._answering.item is not None

    # Doing

    def ask(self, line: Line | None = None) -> None:
        """Open the line for how it went below a row; the current one unless told."""
        row = line or self.current()
        if not isinstance(row, Line):
            return
        self._answering.begin(row.item)
        self._measure()
        self._bring_into_view()

    def put_away(self) -> None:
        """Close the line; what was typed waits there."""
        if not self.asks:
            return
        inside = self._answering.has_keyboard
        self._answering.end()
        if inside:  # before it hides: Qt would hand the keyboard on by itself, and the page would scroll there
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._answering.hide()
        self._measure()

    def keep_draft(self) -> None:
        """Keep what is half typed about how it went, even beyond this run of the program."""
        self._answering.keep_draft()

    def ask_when(self) -> None:
        """Open the menu of days for what is chosen."""
        items = [row.item for row in self.selected() if isinstance(row, Line)]  # none where only one can be meant
        here = self.current()
        if isinstance(here, Line) and here.item not in items:
            items = [here.item]
        if not items:
            return

        from ui.next_steps import doing, snooze

        def put_off(day: Any) -> None:
            self._stay = self.currentIndex().row()
            doing.snooze(self._desk, items, day)

        area = self.visualRect(self.currentIndex())
        place = QRect(area.left() + 40, area.top(), area.width(), HIGH)
        snooze.ask(self.viewport(), place, self._desk.today, put_off)

    def copy_phone(self) -> None:
        """Put the phone number of the current line on the clipboard, or the e-mail address where there is none."""
        from ui.record.reach import copy_text

        row = self.current()
        if isinstance(row, Line) and (text := row.item.phone or row.item.email):
            copy_text(self._desk, text)

    def _stay_near(self, item: Item) -> None:
        """Once a step is done, the keyboard stays where it stood."""
        self._stay = self.rows.place_of(item.id)

    def _go_on(self, row: Row) -> None:
        if isinstance(row, More):
            self.more_asked.emit(row.id.removeprefix("more "))

    # Laying out

    def _refreshed(self) -> None:
        super()._refreshed()
        place = self._asked_place()
        row = self.rows.row(place) if place is not None else None
        if isinstance(row, Line):
            self._answering.item = row.item
        else:
            self.put_away()
        self._measure()
        self._keep_place()

    def _keep_place(self) -> None:
        """Stay with the record that was current, or where it stood if it was done or put off."""
        stay, self._stay = self._stay, None
        if self.asks or not self.rows.rowCount():
            return
        lost = not self.currentIndex().isValid() and (self._last >= 0 or self.hasFocus())
        if stay is not None or lost:
            self._go_near(self._last if stay is None else stay)
        self._last = self.currentIndex().row()

    def _go_near(self, place: int) -> None:
        rows = self.rows.rowCount()
        wanted = max(0, min(place, rows - 1))
        for number in (*range(wanted, rows), *range(wanted, -1, -1)):
            if isinstance(self.rows.row(number), Line | More):
                self.selectionModel().clearSelection()
                self.setCurrentIndex(self.rows.index(number, 0))
                return

    def _measure(self) -> None:
        """Give headings and the line that is being answered their own height."""
        if not hasattr(self, "_odd"):
            return
        odd = dict.fromkeys(self._sections.headings(), HEAD)
        count = self.rows.rowCount()
        for top in (*self._sections.headings()[1:], count):
            if 0 < top <= count and isinstance(self._peek(top - 1), More):
                odd[top - 1] = TAIL
        if (place := self._asked_place()) is not None:
            odd[place] = HIGH + self._answering.height_at(self.viewport().width() - 2 * _INSET)
        for number in self._odd.keys() - odd.keys():
            if number < count:
                self.setRowHeight(number, HIGH)
        for number, high in odd.items():
            if number < count and self.rowHeight(number) != high:
                self.setRowHeight(number, high)
        self._odd = odd
        if self._fits:
            high = self.verticalHeader().length() if count <= _FEW else _FEW * HIGH
            self.setFixedHeight(max(high, 1) if count else self._empty_height())
        self._place_result()

    def _peek(self, number: int) -> Row | None:
        """A row, if it is in memory or the list is short; measuring must not read a long list."""
        return self.rows.row(number) if self._fits else None

    def _empty_height(self) -> int:
        return self._empty.sizeHint().height() if self._empty is not None else 1

    def _bring_into_view(self) -> None:
        """Scroll the list, or the page around a list that does not scroll, to the line that has the keyboard."""

        def scroll() -> None:
            index = self.currentIndex() if not self.asks else self._asked_index()
            self.scrollTo(index)
            around = self.parentWidget()
            while around is not None and not isinstance(around, QScrollArea):
                around = around.parentWidget()
            if self._fits and isinstance(around, QScrollArea) and index.isValid():
                area = self.visualRect(index)
                for corner in (area.bottomLeft(), area.topLeft()):
                    place = self.viewport().mapTo(around.viewport(), corner)
                    around.ensureVisible(0, place.y() + around.verticalScrollBar().value(), 0, 8)

        QTimer.singleShot(0, self, scroll)

    def _asked_place(self) -> int | None:
        item = self._answering.item
        return self.rows.place_of(item.id) if item is not None else None

    def _asked_index(self) -> QModelIndex:
        place = self._asked_place()
        return self.rows.index(place, 0) if place is not None else QModelIndex()

    def _place_result(self) -> None:
        if not self.asks:
            return
        place = self._asked_place()
        if place is None:
            self._answering.hide()
            return
        self._answering.put(_INSET, self.rowViewportPosition(place) + HIGH, self.rowHeight(place) - HIGH)

    # Hearing

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """One key for each thing one does."""
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        act = {
            Qt.Key.Key_D: self.ask,
            Qt.Key.Key_Space: self.ask,
            Qt.Key.Key_S: self.ask_when,
            Qt.Key.Key_C: self.copy_phone,
        }.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Menu:
            self._open_menu()
        elif act is not None and plain:
            act()
        elif event.key() == Qt.Key.Key_Home and self.rows.rowCount():
            self._go_near(0)
            self.scrollToTop()
        else:
            super().keyPressEvent(event)
        self._last = self.currentIndex().row()

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Let the page follow the keyboard."""
        super().currentChanged(current, previous)
        if self.hasFocus() and current.isValid():
            self._bring_into_view()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard stands on a line at once."""
        super().focusInEvent(event)
        if self.rows.rowCount() and not self.currentIndex().isValid():
            self._go_near(0)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the frame away."""
        super().focusOutEvent(event)
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The box does it, the clock puts it off, the phone number is copied."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        row = self.rows.row(index.row())
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        if isinstance(row, More):
            self._go_on(row)
        elif isinstance(row, Line):
            self._press(event, row, self.places(index.row()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with a line."""
        self._open_menu()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew."""
        super().resizeEvent(event)
        self._measure()

    def _press(self, event: QMouseEvent, line: Line, places: Places) -> None:
        at = event.position().toPoint()
        if places.box.contains(at):
            self.ask(line)
        elif places.snooze.contains(at):
            self.ask_when()
        elif places.phone.contains(at):
            self.copy_phone()

    def _open_menu(self) -> None:
        row = self.current()
        if not isinstance(row, Line):
            return
        from ui.lists.line_menu import Entry, open_menu

        entries = (
            Entry("check", tr("Done…"), "D", self.ask),
            Entry("alarm-clock", tr("Put off…"), "S", self.ask_when),
            Entry("copy", tr("Copy {text}").format(text=row.item.phone or row.item.email), "C", self.copy_phone),
            Entry("eye", tr("Open", about="to do"), tr("Enter"), lambda: self.opened.emit(row)),
        )
        reachable = bool(row.item.phone or row.item.email)
        shown = [entry for entry in entries if entry.icon != "copy" or reachable]
        open_menu(self, shown, self.visualRect(self.currentIndex()).center())
