"""All deals as a list, for looking up and comparing; the same moves as on the board by the menu key."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QPoint, QRect, QSize, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.deals import DealRow, Outcome
from core.ids import Id
from storage import Listing
from ui.deals.card_words import CardWords
from ui.deals.lane import TONES
from ui.deals.moves import Moves
from ui.desk import Desk
from ui.kit import days
from ui.kit.empty import Empty
from ui.kit.keyboard import chooses_more
from ui.kit.table_model import Align, Column
from ui.kit.tokens import Tone
from ui.kit.words import tr
from ui.lists.long_list import LongList
from ui.patience import patiently

ALL = "all"


class DealList(QWidget):
    """Chips and words above, rows below. opened(id); chosen(id): the keyboard is on another row."""

    opened = Signal(object)
    chosen = Signal(object)

    def __init__(self, desk: Desk, moves: Moves, empty: Callable[[], Empty]) -> None:
        """Start unread; `reload` reads."""
        super().__init__()
        self._desk = desk
        self._moves = moves
        self.rows = LongList(
            desk,
            "deals",
            "deal",
            title=tr("Deals"),
            columns=_columns(desk),
            chips=[(ALL, tr("All")), (Outcome.OPEN, tr("Open")), (Outcome.WON, tr("Won")), (Outcome.LOST, tr("Lost"))],
            listing=self.listing,
            empty=lambda _: empty(),
        )
        self.model, self.table, self.chips = self.rows.model, self.rows.table, self.rows.head.chips
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.rows.head)
        layout.addWidget(self.rows, 1)
        self.rows.opened.connect(lambda row: self.opened.emit(row.id))
        self.rows.chosen.connect(self._chosen)
        self.rows.delete_asked.connect(lambda row: self._moves.delete(row.id))
        self.table.menu_asked.connect(self._menu)

    def reload(self) -> None:
        """Read the list anew."""
        self.rows.reload()

    def listing(self, chip: str) -> Listing[DealRow]:
        """All deals, or those of one outcome."""
        return self._desk.workspace.deals.everything(None if chip in ("", ALL) else Outcome(chip))

    def show_key(self, key: Id) -> bool:
        """Select a deal if it is in sight; several chosen ones stay chosen."""
        return self.rows.selected_count() > 1 or self.table.show_key(key)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Hand the keyboard to the rows; Tab would come to a focus proxy before its turn."""
        super().focusInEvent(event)
        self.table.setFocus(event.reason())

    def _chosen(self, row: DealRow | None) -> None:
        if row is not None and not chooses_more() and self.rows.selected_count() < 2:
            self.chosen.emit(row.id)

    def _menu(self, row: DealRow, place: QPoint) -> None:
        at = QRect(place, QSize(1, 1))
        patiently(self, lambda: self._moves.menu(row, at, open_it=lambda: self.opened.emit(row.id)).popup(place))


def _columns(desk: Desk) -> list[Column[DealRow]]:
    words = CardWords(desk)

    def late(row: DealRow) -> Tone | None:
        return Tone.BAD if words.overdue(row) else None

    return [
        Column(tr("Who"), words.who, strong=True, stretch=3, sort_key="contact"),
        Column(tr("What"), lambda row: row.title, stretch=3, sort_key="title"),
        Column(tr("Stage"), words.state, chip=True, tone=lambda row: TONES[row.outcome], width=124),
        Column(tr("Value"), lambda row: desk.money(row.value), Align.END, width=100, sort_key="value"),
        Column(tr("Next step"), words.step, tone=late, muted=True, stretch=3, sort_key="next_step"),
        _day(desk, tr("Opened"), "opened", lambda row: row.opened_on),
        _day(desk, tr("Expected"), "expected", lambda row: row.expected_on),
        _day(desk, tr("Closed"), "closed", lambda row: row.closed_on),
    ]


def _day(desk: Desk, title: str, key: str, day: Callable[[DealRow], date | None]) -> Column[DealRow]:
    return Column(title, lambda row: days.shown_short(day(row), desk.today), muted=True, width=92, sort_key=key)
