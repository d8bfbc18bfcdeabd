"""The cards of one column: read some at a time, dragged by their own kind of data, refreshed card by card."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QByteArray, QMimeData, QModelIndex, QObject, Qt, QTimer, Signal

from core.deals import DealRow
from core.errors import Busy
from core.ids import Id
from storage import Listing
from ui.deals.card_words import CardWords
from ui.kit import turns
from ui.kit.table_model import RETRY, Index, Role
from ui.kit.text import as_tooltip

BATCH = 50
"""Cards read at once: more than a tall screen shows, so that six columns are read in a moment."""

KEPT = 500
"""Cards that are looked through for a deal, and read anew by a refresh, at most. Further down lies what was won or lost
long ago: laying all of that out would hold the window up for seconds. Who scrolls there reads on.
"""

MIME = "application/x-two-hats-deal"
"""A dragged card: the id of its file, then its own."""


class CardModel(QAbstractListModel):
    """Deals of one column.

    dropped(id): a card of another column was let go here; nothing has moved yet, and nothing moves by itself.
    leaving(place): this card is about to be gone; views let go of it before Qt would hand its part to a neighbour.
    """

    dropped = Signal(object)
    leaving = Signal(int)
    refreshed = Signal()

    def __init__(self, words: CardWords, parent: QObject | None = None) -> None:
        """Start empty and unread."""
        super().__init__(parent)
        self._words = words
        self._listing: Listing[DealRow] | None = None
        self._rows: list[DealRow] = []
        self._total = 0
        self.in_sight: Callable[[], int] = lambda: len(self._rows)
        """How many of the cards, from the first, reach to the last that is looked at; told by the view."""
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(RETRY)
        self._waiting.timeout.connect(self._again)

    @property
    def is_read(self) -> bool:
        """Whether its cards were asked for."""
        return self._listing is not None

    def set_listing(self, listing: Listing[DealRow], total: int) -> None:
        """Show a column of so many cards; cards already on the screen keep their place and selection."""
        self._listing, self._total = listing, total
        self.refresh()

    def refresh(self) -> None:
        """Read anew the cards down to those in sight; while someone holds the file the old ones stay.

        Those further down, where someone scrolled before, are read once more by whoever scrolls there again.
        """
        if self._listing is None:
            return
        try:
            wanted = min(len(self._rows), self.in_sight() + BATCH)
            fresh = self._listing.page(0, min(KEPT, max(BATCH, wanted)))
        except Busy:
            self._waiting.start()
            return
        self._waiting.stop()
        self._become(fresh)
        self.refreshed.emit()

    def _again(self) -> None:
        turns.later(self, self.refresh)

    def row(self, number: int) -> DealRow | None:
        """The deal at a place."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def place_of(self, key: Id | None) -> int | None:
        """Where a deal stands among the cards read so far."""
        return next((place for place, row in enumerate(self._rows) if row.id == key), None)

    def find(self, key: Id) -> int | None:
        """Where a deal stands among the first cards of the column; reads those up to it."""
        place = self.place_of(key)
        if place is not None or self._listing is None or len(self._rows) >= min(self._total, KEPT):
            return place
        first = self._listing.keys(0, KEPT)
        if key in first and (missing := first.index(key) + 1 - len(self._rows)) > 0:
            self._read(missing)
        elif key in first:  # it came among those that were read before
            self.refresh()
        return self.place_of(key)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802
        """The cards read so far."""
        return 0 if parent.isValid() else len(self._rows)

    def canFetchMore(self, parent: Index) -> bool:  # noqa: N802
        """Whether the column has more cards than were read."""
        return not parent.isValid() and len(self._rows) < self._total

    def fetchMore(self, parent: Index) -> None:  # noqa: N802
        """Read the next ones."""
        if not parent.isValid():
            self._read(BATCH)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row itself for the painter, and words for everybody else."""
        row = self.row(index.row())
        if row is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._words.who(row)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._words.spoken(row)
            case Qt.ItemDataRole.ToolTipRole:
                return as_tooltip(self._words.whole(row))
            case Role.ROW:
                return row
            case _:
                return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Cards can be dragged; between and below them others can be dropped."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsDragEnabled
            | Qt.ItemFlag.ItemIsDropEnabled
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    def supportedDropActions(self) -> Qt.DropAction:  # noqa: N802
        """Cards move; they are never copied."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:  # noqa: N802
        """Only our own kind."""
        return [MIME]

    def mimeData(self, indexes: Sequence[Index]) -> QMimeData:  # noqa: N802
        """Name the file and the deal, so that a card cannot be dropped into another business."""
        made = QMimeData()
        row = self.row(indexes[0].row()) if indexes else None
        if row is not None:
            made.setData(MIME, QByteArray(self._words.desk.workspace.file_id + row.id))
        return made

    def accepts(self, data: QMimeData) -> Id | None:
        """The deal that is being dragged, if it may be dropped here."""
        carried = bytes(data.data(MIME).data())
        file, key = carried[:16], Id(carried[16:])
        if len(key) != 16 or file != self._words.desk.workspace.file_id or self.place_of(key) is not None:
            return None
        return key

    def canDropMimeData(  # noqa: N802
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Cards of other columns of this file."""
        return self.accepts(data) is not None

    def dropMimeData(  # noqa: N802
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Tell what was dropped. Always false: the card moves when the change is done, so no view may remove it."""
        key = self.accepts(data)
        if key is not None:
            self.dropped.emit(key)
        return False

    def _read(self, count: int) -> None:
        if self._listing is None:
            return
        try:
            more = self._listing.page(len(self._rows), count)
        except Busy:
            return  # Qt asks again when the person scrolls on.
        known = {row.id for row in self._rows}
        more = [row for row in more if row.id not in known]
        if not more:
            self._total = len(self._rows)
            return
        self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(more) - 1)
        self._rows += more
        self.endInsertRows()

    def _become(self, fresh: Sequence[DealRow]) -> None:
        """Turn the old cards into the new ones by as few steps as views need to keep their place."""
        staying = {row.id for row in fresh}
        gone = [place for place, row in enumerate(self._rows) if row.id not in staying]
        for first, last in reversed(_stretches(gone)):
            for place in range(first, last + 1):
                self.leaving.emit(place)
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._rows[first : last + 1]
            self.endRemoveRows()
        if not self._rows and fresh:
            self.beginInsertRows(QModelIndex(), 0, len(fresh) - 1)
            self._rows = list(fresh)
            self.endInsertRows()
            return
        for place, row in enumerate(fresh):
            if place >= len(self._rows) or self._rows[place] != row:
                self._settle(place, row)

    def _settle(self, place: int, row: DealRow) -> None:
        before = self.place_of(row.id)
        if before is None:
            self.beginInsertRows(QModelIndex(), place, place)
            self._rows.insert(place, row)
            self.endInsertRows()
            return
        if before != place:
            self.beginMoveRows(QModelIndex(), before, before, QModelIndex(), place)
            self._rows.insert(place, self._rows.pop(before))
            self.endMoveRows()
        if self._rows[place] != row:
            self._rows[place] = row
            self.dataChanged.emit(self.index(place), self.index(place))


def _stretches(places: Sequence[int]) -> list[tuple[int, int]]:
    """Places in ascending order, as first and last of each row of neighbours."""
    made: list[tuple[int, int]] = []
    for place in places:
        if made and made[-1][1] == place - 1:
            made[-1] = made[-1][0], place
        else:
            made.append((place, place))
    return made
