"""All deals as a list, for looking up and comparing; the same moves as on the board by the menu key."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.deals import DealRow, Outcome
from core.ids import Id
from storage import Listing
from ui.deals.card_words import CardWords
from ui.deals.lane import TONES
from ui.deals.moves import Moves
from ui.desk import Desk
from ui.kit import days
from ui.kit.chips import ChipRow
from ui.kit.empty import Empty
from ui.kit.table_model import Align, Column, TableModel
from ui.kit.table_view import TableView
from ui.kit.tokens import Tone
from ui.kit.words import tr

ALL = "all"


class DealTable(TableView[DealRow]):
    """The rows, with the menu of a deal. menu_asked(row, place on the screen)."""

    menu_asked = Signal(object, QPoint)

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


class DealList(QWidget):
    """Chips above, rows below. opened(id); chosen(id): the keyboard is on another row."""

    opened = Signal(object)
    chosen = Signal(object)

    def __init__(self, desk: Desk, moves: Moves, empty: Empty) -> None:
        """Start unread; `reload` reads."""
        super().__init__()
        self._desk = desk
        self._moves = moves
        self.model: TableModel[DealRow] = TableModel(_columns(desk), parent=self)
        self.table = DealTable(self.model, name=tr("Deals"))
        self.table.set_empty(empty)
        self.chips = ChipRow(
            [(ALL, tr("All")), (Outcome.OPEN, tr("Open")), (Outcome.WON, tr("Won")), (Outcome.LOST, tr("Lost"))],
            name=tr("Which deals"),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.chips)
        layout.addWidget(self.table, 1)
        self.chips.chosen.connect(lambda _: self.reload())
        self.table.opened.connect(lambda row: self.opened.emit(row.id))
        self.table.clicked.connect(self._clicked)
        self.table.chosen.connect(self._chosen)
        self.table.menu_asked.connect(self._menu)

    def reload(self) -> None:
        """Read the list anew."""
        self.model.set_listing(self.listing(self.chips.name()))

    def listing(self, chip: str) -> Listing[DealRow]:
        """All deals, or those of one outcome."""
        return self._desk.workspace.deals.everything(None if chip in ("", ALL) else Outcome(chip))

    def show_key(self, key: Id) -> bool:
        """Select a deal if it is in sight."""
        return self.table.show_key(key)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Hand the keyboard to the rows; Tab would come to a focus proxy before its turn."""
        super().focusInEvent(event)
        self.table.setFocus(event.reason())

    def _chosen(self, row: DealRow | None) -> None:
        if row is not None:
            self.chosen.emit(row.id)

    def _clicked(self, index: QModelIndex) -> None:
        row = self.model.row(index.row())
        if row is not None:
            self.opened.emit(row.id)

    def _menu(self, row: DealRow, place: QPoint) -> None:
        at = QRect(place, QSize(1, 1))
        self._moves.menu(row, at, open_it=lambda: self.opened.emit(row.id)).popup(place)


def _columns(desk: Desk) -> list[Column[DealRow]]:
    words = CardWords(desk)

    def late(row: DealRow) -> Tone | None:
        return Tone.BAD if words.overdue(row) else None

    return [
        Column(tr("Who"), words.who, strong=True, stretch=3),
        Column(tr("What"), lambda row: row.title, stretch=3),
        Column(tr("Stage"), words.state, chip=True, tone=lambda row: TONES[row.outcome], width=124),
        Column(tr("Value"), lambda row: desk.money(row.value), Align.END, width=100),
        Column(tr("Next step"), words.step, tone=late, muted=True, stretch=3),
        Column(tr("Opened"), lambda row: days.shown_short(row.opened_on, desk.today), muted=True, width=92),
        Column(tr("Expected"), lambda row: days.shown_short(row.expected_on, desk.today), muted=True, width=92),
        Column(tr("Closed"), lambda row: days.shown_short(row.closed_on, desk.today), muted=True, width=92),
    ]
