"""A long list as Qt wants it: typed columns over pages of frozen rows, read when they come into view."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from operator import attrgetter
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from core.errors import Busy
from ui.kit import turns
from ui.kit.tokens import Tone

PAGE = 100
KEPT = 24
"""Rows of a page, and pages in memory: 2,400 rows however long the list is."""

_NEAR = 10
"""Pages that are read anew at most when the list is."""

RETRY = 250
"""Milliseconds until a list that was busy is read again."""

Row = TypeVar("Row")
RowOut = TypeVar("RowOut", covariant=True)
Index = QModelIndex | QPersistentModelIndex


class Listing(Protocol[RowOut]):
    """A query with a fixed order. Both calls may raise `Busy`; the old rows then stay and it is asked again."""

    def count(self) -> int:
        """How many rows there are."""

    def page(self, start: int, size: int) -> Sequence[RowOut]:
        """The rows from `start` on (0 is the first), at most `size`."""


class Align(IntEnum):
    """Where a column's text stands: as one reads, but END, which is for numbers, at the right in every language.

    Numbers run from the left everywhere, and their units should stand below each other.
    """

    START = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
    CENTER = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)
    END = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)


class Role(IntEnum):
    """What the delegate asks for besides the text."""

    ROW = int(Qt.ItemDataRole.UserRole) + 1
    TONE = ROW + 1
    ICON = ROW + 2


@dataclass(frozen=True)
class Column(Generic[Row]):
    """One column.

    title: the head; text: what a row shows; tone: the colour of a row's text or chip; chip: draw the text as a chip;
    icon: the name of an icon before the text; accessible: what is read out, where the text alone says too little;
    sort_key: the name under which the list can be ordered by it; width: logical pixels, 0 takes a share of the rest
    (as large as `stretch`); muted: second in importance; strong: the name of the row; yields: where it is narrow, the
    column with the largest number stands back first, then the last one; 0 stays, unless it is muted. From 6 on one of a
    set width does so before names lose any of their shares.
    """

    title: str
    text: Callable[[Row], str]
    align: Align = Align.START
    tone: Callable[[Row], Tone | None] | None = None
    chip: bool = False
    icon: Callable[[Row], str] | None = None
    accessible: Callable[[Row], str] | None = None
    sort_key: str = ""
    width: int = 0
    stretch: int = 1
    muted: bool = False
    strong: bool = False
    yields: int = 0


class TableModel(QAbstractTableModel, Generic[Row]):
    """Read-only window on a listing; remembers the last pages seen.

    sort_asked: a head was pressed (sort key, descending); the page answers with another listing.
    refreshed: the rows were read anew. troubled: reading failed with this exception (not with `Busy`).
    moving: rows are about to stand elsewhere. moved: they do; where each of those in memory stands by now (key -> row).
    """

    sort_asked = Signal(str, bool)
    refreshed = Signal()
    troubled = Signal(object)
    moving = Signal()
    moved = Signal(object)

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        *,
        key: Callable[[Row], Hashable] = attrgetter("id"),
        page_size: int = PAGE,
        parent: QObject | None = None,
    ) -> None:
        """Start empty.

        Args:
            columns: what is shown.
            key: what identifies a row, so that a selection survives a refresh.
            page_size: rows read at once.
            parent: the owner.
        """
        super().__init__(parent)
        self.columns = tuple(columns)
        self._key = key
        self._size = page_size
        self._listing: Listing[Row] | None = None
        self._count = 0
        self._pages: OrderedDict[int, Sequence[Row]] = OrderedDict()
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(RETRY)
        self._waiting.timeout.connect(self._again)

    def set_listing(self, listing: Listing[Row]) -> bool:
        """Show another list, keeping the selected records where they are in both; false: busy, it comes later."""
        self._listing = listing
        return self.refresh()

    def refresh(self) -> bool:
        """Read the same list anew; false: someone holds the file, the old rows stay and it is tried again by itself."""
        if self._listing is None:
            return True
        try:
            fresh = self._listing.count()
            pages, places = self._around(self._listing, fresh)
        except Busy:
            self._waiting.start()
            return False
        self._waiting.stop()
        if fresh > self._count:
            self.beginInsertRows(QModelIndex(), self._count, fresh - 1)
            self._count = fresh
            self.endInsertRows()
        self._swap(pages, places)
        if fresh < self._count:
            self.beginRemoveRows(QModelIndex(), fresh, self._count - 1)
            self._count = fresh
            self.endRemoveRows()
        if self._count:
            self.dataChanged.emit(self.index(0, 0), self.index(self._count - 1, len(self.columns) - 1))
        self.refreshed.emit()
        return True

    def row(self, number: int) -> Row | None:
        """The row at a place, if it can be read now."""
        if not 0 <= number < self._count:
            return None
        page = self._page(number // self._size)
        offset = number % self._size
        return page[offset] if page is not None and offset < len(page) else None

    def are_same(self, one: Row | None, other: Row | None) -> bool:
        """Whether two rows are about the same record, as it was and as it is."""
        return one is other or (one is not None and other is not None and self._key(one) == self._key(other))

    def place_of(self, key: Hashable) -> int | None:
        """Where a row stands, as far as it is in memory."""
        for start, page in self._pages.items():
            for offset, row in enumerate(page):
                if self._key(row) == key:
                    return start * self._size + offset
        return None

    def known_keys(self, stretches: Sequence[range]) -> list[Hashable]:
        """The keys of those rows of some stretches that are in memory."""
        return [
            self._key(row)
            for start, page in self._pages.items()
            for number, row in enumerate(page, start * self._size)
            if any(number in stretch for stretch in stretches)
        ]

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """All rows of the list, read or not."""
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """The columns."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Titles, aligned as their columns."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(self.columns[section].align)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell shows, says and looks like."""
        if not index.isValid():
            return None
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(column.align)
        if role not in _FROM_ROW:
            return None
        row = self.row(index.row())
        if row is None:
            return "" if role == Qt.ItemDataRole.DisplayRole else None
        return _FROM_ROW[role](column, row)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Ask for another order; the list itself never sorts."""
        if 0 <= column < len(self.columns) and self.columns[column].sort_key:
            self.sort_asked.emit(self.columns[column].sort_key, order is Qt.SortOrder.DescendingOrder)

    def _page(self, number: int) -> Sequence[Row] | None:
        if number in self._pages:
            self._pages.move_to_end(number)
            return self._pages[number]
        if self._listing is None or self._waiting.isActive():
            return None
        try:
            page = self._listing.page(number * self._size, self._size)
        except Busy:
            self._waiting.start()
            return None
        except Exception as trouble:  # Qt called; nobody above could catch it.
            self._pages[number] = ()
            self.troubled.emit(trouble)
            return None
        self._pages[number] = page
        if len(self._pages) > KEPT:
            self._pages.popitem(last=False)
        return page

    def _around(self, listing: Listing[Row], count: int) -> tuple[OrderedDict[int, Sequence[Row]], dict[Hashable, int]]:
        """The new pages near every row that someone points at, and where their rows stand now."""
        last = max(0, count - 1) // self._size
        beside = (-1, 0, 1) if self._pages else (0,)  # before anything was looked at, nothing can have moved
        near = {min(index.row() // self._size, last) for index in self.persistentIndexList()}
        near |= set(list(self._pages)[-1:])
        seen = next(reversed(self._pages), 0)  # of all that are pointed at, what stands nearest to what is looked at
        wanted = sorted({page + step for page in near for step in beside} or {0}, key=lambda page: abs(page - seen))
        pages: OrderedDict[int, Sequence[Row]] = OrderedDict()
        places: dict[Hashable, int] = {}
        for number in sorted(wanted[:_NEAR]):
            if 0 <= number * self._size < count:
                pages[number] = listing.page(number * self._size, self._size)
                for offset, row in enumerate(pages[number]):
                    places[self._key(row)] = number * self._size + offset
        return pages, places

    def _swap(self, pages: OrderedDict[int, Sequence[Row]], places: dict[Hashable, int]) -> None:
        before = self.persistentIndexList()
        keys = [self._known_key(index.row()) for index in before]
        moved = any(places.get(key, -1) != index.row() for index, key in zip(before, keys, strict=True))
        if not moved:
            self._pages = pages
            return
        self.moving.emit()
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        keys = [self._known_key(index.row()) for index in before]
        self._pages = pages
        after = [
            self.index(places[key], index.column()) if key in places else QModelIndex()
            for index, key in zip(before, keys, strict=True)
        ]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()
        self.moved.emit(places)

    def _known_key(self, number: int) -> Hashable:
        page = self._pages.get(number // self._size, ())
        offset = number % self._size
        return self._key(page[offset]) if offset < len(page) else None

    def _again(self) -> None:
        turns.later(self, self.refresh)


_FROM_ROW: dict[int, Callable[[Column[Any], Any], Any]] = {
    int(Qt.ItemDataRole.DisplayRole): lambda column, row: column.text(row),
    int(Qt.ItemDataRole.AccessibleTextRole): lambda column, row: (column.accessible or column.text)(row),
    int(Role.ROW): lambda column, row: row,
    int(Role.TONE): lambda column, row: column.tone(row) if column.tone else None,
    int(Role.ICON): lambda column, row: column.icon(row) if column.icon else "",
}
