"""A long list with its manners: narrowed by chip and words, in any order, many rows chosen, and a place remembered."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QGuiApplication, QIcon, QKeyEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.errors import Busy, Trouble
from core.ids import Id
from ui.desk import Desk
from ui.kit.empty import Empty
from ui.kit.keyboard import has_keyboard
from ui.kit.table_model import Column, Listing, TableModel
from ui.kit.table_view import TableView
from ui.kit.words import tr
from ui.list_out import Shown
from ui.lists.bulk_bar import BulkBar
from ui.lists.head import ListHead
from ui.lists.memory import memory_of
from ui.lists.view import View, key_of, read_view

if TYPE_CHECKING:
    from storage import Listing as Stored

_BEYOND = (Qt.MouseButton.BackButton, Qt.MouseButton.ForwardButton)


class ListTable(TableView[Any]):
    """The rows. menu_asked(row, place on the screen); delete_asked(row); words_asked(): the key / was pressed."""

    menu_asked = Signal(object, QPoint)
    delete_asked = Signal(object)
    words_asked = Signal()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """Ask for the menu of the row under the mouse, or of the one the keyboard is on."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        row = self.model().row(index.row())  # type: ignore[attr-defined]
        if row is None:
            return
        place = self.viewport().mapToGlobal(self.visualRect(index).center()) if by_key else event.globalPos()
        self.setCurrentIndex(index)
        self.menu_asked.emit(row, place)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Leave the buttons that go back and forward to the window."""
        if event.button() in _BEYOND:
            event.ignore()
            return
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """The key / goes to the line that narrows the list, Delete asks for it, once for each time it is pressed."""
        if event.text() == "/":
            self.words_asked.emit()
            return
        if event.key() == Qt.Key.Key_Delete and (row := self.current()) is not None:
            if not event.isAutoRepeat():
                self.delete_asked.emit(row)
            return
        super().keyPressEvent(event)


Finder = Callable[[], "Stored[Any]"]
"""Gives a list that storage can write; called on a worker's thread."""


class LongList(QWidget):
    """The table with the bar for many rows below it; `head` stands where the page puts it.

    opened(row): Enter, a click. chosen(row or none): one walked to another row. new_asked(): the button of the
    empty place. viewed(): something else of the list is to be looked at, so it wants to be read. delete_asked(row):
    it is to go; where several are chosen, the bar below has done it already.
    """

    opened = Signal(object)
    chosen = Signal(object)
    new_asked = Signal()
    viewed = Signal()
    delete_asked = Signal(object)

    def __init__(
        self,
        desk: Desk,
        page: str,
        kind: str,
        *,
        title: str,
        columns: Sequence[Column[Any]],
        chips: Sequence[tuple[str, str]],
        listing: Callable[[str], Listing[Any]],
        empty: Callable[[str], Empty],
        slow: frozenset[str] = frozenset(),
    ) -> None:
        """Put the parts together.

        Args:
            desk: the open file.
            page: the name under which views and places are kept.
            kind: of the records.
            title: what the list is called, translated.
            columns: what is shown.
            chips: names and words, the first one is everything.
            listing: what a chip stands for; called on another thread for those of `slow`.
            empty: what stands in the place of a chip without rows.
            slow: chips whose list takes a while to find.
        """
        super().__init__()
        self._desk, self._page, self._listing_of, self._empty_of, self._slow = desk, page, listing, empty, slow
        self._asked = 0
        self._finding = False
        self._why_empty: tuple[str, bool] | None = None
        self._shown: Any = None
        self._read: View | None = None
        self._coming: View | None = None
        """What of the list the rows are of; none while they could not be read."""
        self._scroll: int | None = None
        self.held: Callable[[str], Finder] = lambda chip: cast("Finder", partial(listing, chip))
        """What a chip stands for at this moment, to be asked for later, on another thread."""
        self.leaving: Callable[[str], Finder | None] = lambda _: None
        """The same of what may leave in an export, where that is not all of it."""
        self.kind = kind
        self.model: TableModel[Any] = TableModel(columns, parent=self)
        self.table = ListTable(self.model, many=True, name=title)
        orders = {column.sort_key: column.title for column in columns if column.sort_key}
        self.head = ListHead(desk, page, chips, orders, name=title)
        self.bulk = BulkBar(desk, kind, self.selected_keys, self.selected_list)
        self.empty = empty(chips[0][0] if chips else "")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.bulk)
        self._connect()
        self._views_are_old = True
        self._read_saved()
        self.head.put(read_view(str(memory_of(desk).get(page).get("view", ""))) or View())
        self._point_at_order()
        self._scroll = memory_of(desk).get(page).get("scroll")
        self._say_empty(words=False)

    @property
    def is_finding(self) -> bool:
        """Whether a list is being found that takes a while."""
        return self._finding

    def view(self) -> View:
        """What is looked at."""
        return self.head.view()

    def whole(self) -> Stored[Any]:
        """What is looked at as a list that storage can write; see `listing` for when it may be asked for."""
        view = self.view()
        listing = cast("Stored[Any]", self._listing_of(view.chip))
        return listing.narrowed(view.words, view.order, descending=view.descending)

    def reload(self) -> None:
        """Read the list anew; what takes a while is found beside, and the old rows stay meanwhile."""
        view = self.view()
        self._asked += 1
        self._finding = False  # what is being found is not wanted any more
        self._read = None
        if view.is_narrowed or view.chip in self._slow:
            self._find(view)
            return
        self._show_listing(self._listing_of(view.chip), view)

    def remember(self) -> None:
        """Keep the view and the place for the next start."""
        memory_of(self._desk).keep(
            self._page, view=self.view().written(), scroll=self.table.verticalScrollBar().value()
        )

    def release(self) -> None:
        """Wait for nothing any more, and keep what is half typed for all chosen rows."""
        self._asked += 1
        self.head.release()
        self.bulk.keep_draft()

    def follow(self, kinds: frozenset[str]) -> None:
        """Hear of a change: views may have been saved or removed; what nobody sees is read when it is shown."""
        if "setting" in kinds:
            self._views_are_old = True
        if self._views_are_old and self.isVisible():
            self._read_saved()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Catch up on views that were saved meanwhile."""
        super().showEvent(event)
        if self._views_are_old:
            self._read_saved()

    def selected_count(self) -> int:
        """How many rows are chosen."""
        return sum(bottom - top + 1 for top, bottom in self._ranges())

    def selected_keys(self) -> list[Id]:
        """The ids of the chosen rows, in the order of the list."""
        listing = self._shown
        if listing is None:
            return []
        keys: list[Id] = []
        for top, bottom in self._ranges():
            known = getattr(listing, "keys", ())
            keys += known[top : bottom + 1] if isinstance(known, tuple) else listing.keys(top, bottom - top + 1)
        return list(dict.fromkeys(keys))

    def selected_list(self) -> Shown:
        """The chosen rows as a list to export."""
        return self.to_export(tr("Selection"), self.selected_keys())

    def to_export(self, called: str, keys: Sequence[Id] | None = None) -> Shown:
        """What is looked at, or some rows of it, as it may leave under a name; what is chosen later does not count."""
        view = self.view()
        whole, leaving = self.held(view.chip), self.leaving(view.chip)

        def of(finder: Finder) -> Stored[Any]:
            found = finder().narrowed(view.words, view.order, descending=view.descending)
            return found if keys is None else found.only(keys)

        if leaving is None:
            return Shown(lambda: of(whole), called, is_empty=self._read == view and not self.model.rowCount())
        return Shown(lambda: of(leaving), called, lambda: of(whole).count() - of(leaving).count())

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Hand the keyboard to the rows; Tab would come to a focus proxy before its turn."""
        super().focusInEvent(event)
        self.table.setFocus(event.reason())

    # Inside

    def _ranges(self) -> list[tuple[int, int]]:
        """First and last row of each stretch that is chosen; selections are of whole rows."""
        return sorted({(area.top(), area.bottom()) for area in self.table.selectionModel().selection().toList()})

    def _connect(self) -> None:
        self.table.opened.connect(self.opened)
        self.table.walked.connect(self.chosen)
        self.table.clicked.connect(self._clicked)
        self.table.delete_asked.connect(self._delete)
        self.table.words_asked.connect(self.head.focus_words)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self.bulk.show_count(self.selected_count()))
        self.model.refreshed.connect(self._refreshed)
        self.model.sort_asked.connect(lambda order, down: self.head.set_order(order, descending=down))
        self.head.changed.connect(self._viewed)
        self.head.left.connect(self._enter)
        self.bulk.given_up.connect(self._choose_one)
        self.bulk.left.connect(self.table.setFocus)

    def _viewed(self) -> None:
        self._point_at_order()
        self._scroll = 0
        self.table.clearSelection()
        self.remember()
        self.viewed.emit()

    def _point_at_order(self) -> None:
        view = self.view()
        self.table.set_order(view.order, descending=view.descending)

    def _find(self, view: View) -> None:
        self._finding = True
        number = self._asked

        def find(_: object) -> Any:
            listing = cast("Stored[Any]", self._listing_of(view.chip))
            return number, listing.narrowed(view.words, view.order, descending=view.descending).known(), view

        self._desk.tasks.run(tr("Look through the list"), find, on_done=self._found, on_failed=self._not_found)

    def _found(self, answer: tuple[int, Any, View]) -> None:
        number, listing, view = answer
        if number == self._asked:
            self._finding = False
            self._show_listing(listing, view)

    def _not_found(self, failure: object) -> None:
        self._finding = False
        if isinstance(failure, Trouble):
            self._desk.toasted.emit(tr("The list could not be read; try again."), self.reload, tr("Try again"))

    def _show_listing(self, listing: Listing[Any], view: View) -> None:
        narrowed = bool(view.words)
        self._say_empty(words=narrowed)
        self._shown, self._read, self._coming = listing, None, view
        self.model.set_listing(listing)
        self.head.tell_found(self.model.rowCount() if narrowed else None)

    def _refreshed(self) -> None:
        self._read = self._coming
        self.bulk.show_count(self.selected_count())
        if self._scroll is not None and self.model.rowCount():
            self.table.verticalScrollBar().setValue(int(self._scroll))
            self._scroll = None

    def _say_empty(self, *, words: bool) -> None:
        why = (self.view().chip, words)
        if why == self._why_empty:
            return
        self._why_empty = why
        if words:
            self.empty = Empty(
                "search",
                tr("Nothing matches"),
                tr("No row of this list has these words. They are looked for in names, notes and what belongs to it."),
                action=tr("Show everything"),
            )
            if self.empty.action is not None:
                self.empty.action.setIcon(QIcon())  # nothing is added
            self.empty.asked.connect(self.head.show_everything)
        else:
            self.empty = self._empty_of(self.view().chip)
            self.empty.asked.connect(self.new_asked)
        self.table.set_empty(self.empty)

    def _clicked(self, index: QModelIndex) -> None:
        row = self.model.row(index.row())
        choosing = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
        if row is not None and not QGuiApplication.keyboardModifiers() & choosing:
            self.opened.emit(row)

    def _delete(self, row: Any) -> None:
        """Ask for what is chosen; the row with the keyboard may be another one, once Ctrl has chosen and let go."""
        match self.selected_count():
            case 0:
                self.delete_asked.emit(row)
            case 1:
                for chosen in self.table.selected():
                    self.delete_asked.emit(chosen)
            case _:
                self.bulk.delete.click()

    def _choose_one(self) -> None:
        if has_keyboard(self.bulk):  # else one is elsewhere by now
            self.table.setFocus()
        self.table.clearSelection()

    def _enter(self) -> None:
        """Put the keyboard on the first row."""
        self.table.setFocus()
        if not self.table.currentIndex().isValid():
            self.table.show_row(0)

    def _read_saved(self) -> None:
        try:
            self.head.saved.set_views(self._desk.workspace.business.settings(key_of(self._page, "")))
        except Busy:
            return  # with the next change, or when it is shown
        self._views_are_old = False
