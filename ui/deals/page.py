"""Deals: what may become a sale, as a board or as a list, one of them beside it."""

from __future__ import annotations

from contextlib import suppress
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from core.activities import Hat
from core.deals import Column, Deal, Outcome
from core.errors import Busy
from core.exchange.outgoing import ListKind
from core.ids import Id
from ui.deals.board import Board
from ui.deals.card_words import CardWords
from ui.deals.deal_list import ALL, DealList
from ui.deals.moves import Moves
from ui.desk import Desk
from ui.kit.chips import ChipRow
from ui.kit.empty import Empty
from ui.kit.page import Changed
from ui.kit.words import tr
from ui.list_out import Shown, plain_title
from ui.lists.open_row import OpenRow
from ui.lists.view import View, read_view
from ui.record.panel import RecordPanel
from ui.record_page import RecordPage

BOARD, LIST = "board", "list"


class DealsPage(RecordPage):
    """The pipeline."""

    name = "deals"
    interests = frozenset({"deal", "deal_line", "stage", "stage_entry", "contact", "lead", "activity", "promotion"})

    def __init__(self, desk: Desk) -> None:
        """Put board, list, slip and record together."""
        self_main = Views()
        moves = Moves(desk, self_main)
        super().__init__(
            desk,
            tr("Deals"),
            "",
            main=self_main,
            action=tr("Open a deal"),
            hat=Hat.SALES,
        )
        self.moves = moves
        self.views = self_main
        self.board = Board(desk, moves)
        self.empty = _empty()
        self.list = DealList(desk, moves, _empty)
        for part in (self.board, self.list, self.empty):
            self.views.addWidget(part)
        self.switch = ChipRow([(BOARD, tr("Board")), (LIST, tr("List"))], name=tr("Show as"))
        self.head.insertWidget(1, self.switch, 0, Qt.AlignmentFlag.AlignVCenter)
        self.switch.choose(desk.settings.text("deals/view", BOARD))
        if not self.switch.name():
            self.switch.choose(BOARD)
        self.switch.chosen.connect(self._switch)
        self.offer_export(ListKind.DEALS, self._shown)
        self.action_asked.connect(lambda: self.begin_on_slip(self.show_new))
        self.board.opened.connect(self.ask_record)
        self.list.opened.connect(self.ask_from_main)
        self.list.chosen.connect(self._follow)
        self.list.rows.viewed.connect(self._viewed)
        self.list.rows.new_asked.connect(self.show_new)
        self.empty.asked.connect(self.show_new)
        self._open_row = OpenRow(self, self.list.rows)
        self.list.rows.delete_asked.connect(lambda row: self._open_row.deletes(row.id))

    def make_panel(self) -> RecordPanel:
        """One deal."""
        from ui.deals.panel import DealPanel

        return DealPanel(self.desk, self.moves)

    def make_composer(self) -> QWidget:
        """The slip for a new deal."""
        from ui.deals.composer import DealComposer

        composer = DealComposer(self.desk)
        composer.opened.connect(self._opened)
        return composer

    def get_ready(self) -> None:
        """Make the columns before the page is first seen; the cards are read when it is."""
        with suppress(Busy):
            self.board.lay(self.desk.workspace.deals.board())

    def reload(self) -> None:
        """Read the view that is seen, and the record."""
        try:
            columns = self.desk.workspace.deals.board()
            self._tell(columns)
            self._read(columns)
        except Busy:
            self.read_again()
            return
        self.reload_record()
        self.recall()

    def reload_record(self) -> None:
        """Remember which one it is: it may be gone."""
        self._open_row.remember()
        super().reload_record()

    def close_record(self) -> None:
        """In the list, frame the row that stands in the place of one that is gone; the board does so by itself."""
        is_gone = self.shows_record and self.panel.key is None
        super().close_record()
        if is_gone and self.switch.name() == LIST:
            self._open_row.lost()

    def show_new(self, **values: Any) -> None:
        """Open the slip for a new deal."""
        self.composer.begin(**values)

    def show_in_main(self, key: Id) -> None:
        """Point at a deal."""
        if self.switch.name() == BOARD:
            self.board.show_key(key, focus=self.board.has_focus_within())
        else:
            self.list.show_key(key)

    def focus_main(self) -> None:
        """Put the keyboard on the card it was on last, or on the first; without deals, where one is opened."""
        match self.views.currentWidget():
            case self.board:
                self.board.focus_card()
            case self.empty if self.empty.action is not None:
                self.empty.action.setFocus(Qt.FocusReason.TabFocusReason)
            case _:
                self.main.setFocus()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Put the parts in order for Tab; joining a window would shuffle them."""
        self._order_tabs()
        super().showEvent(event)

    def _read(self, columns: list[Column]) -> None:
        if not any(column.count for column in columns):
            self._show_view(self.empty)
        elif self.switch.name() == LIST:
            self._show_view(self.list)
            self.list.reload()
        else:
            self._show_view(self.board)
            self.board.reload(columns)

    def _show_view(self, view: QWidget) -> None:
        self.views.setCurrentWidget(view)

    def _tell(self, columns: list[Column]) -> None:
        """One line about what may come in."""
        open_ones = [column for column in columns if column.outcome is Outcome.OPEN]
        count = sum(column.count for column in open_ones)
        about = CardWords(self.desk).about
        value = sum(column.value for column in open_ones)
        likely = sum(column.value * (column.stage.probability if column.stage else 0) for column in open_ones) // 10_000
        if not count:
            self.set_tells(tr("What may become a sale, and what it still needs"))
            return
        told = tr("1 open deal") if count == 1 else tr("%n open deals", count)
        if value:
            told += " · " + tr("{value} in sight, about {likely} likely").format(
                value=about(value), likely=about(likely)
            )
        self.set_tells(told)

    def view(self) -> str:
        """Board, or what of the list is looked at."""
        return BOARD if self.switch.name() == BOARD else self.list.rows.view().written()

    def put_view(self, view: str) -> None:
        """Show the board, or that part of the list."""
        self.switch.choose(BOARD if view == BOARD else LIST)
        if view != BOARD:
            self.list.rows.head.put(read_view(view) or View())

    def changed(self, changed: Changed) -> None:
        """Follow saved views as well."""
        self.list.rows.follow(changed.kinds)
        super().changed(changed)

    def release(self) -> None:
        """Remember the place, and wait for nothing any more."""
        self.list.rows.remember()
        self.list.rows.release()
        super().release()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """The key / goes to the line that narrows the list."""
        if event.text() == "/" and self.views.currentWidget() is self.list:
            self.list.rows.head.focus_words()
        else:
            super().keyPressEvent(event)

    def _shown(self) -> Shown:
        """What the list shows by its chip and words; the board shows all deals."""
        if self.switch.name() != LIST:
            return Shown(lambda: self.list.listing(ALL), plain_title(self.title.text()))
        view = self.list.rows.view()
        words = "" if view.chip == ALL else self.list.chips.words(view.chip)
        return self.list.rows.to_export(plain_title(self.title.text(), words, view.words))

    def _viewed(self) -> None:
        self._open_row.views()
        self.mark_stale()
        self.moved.emit()

    def _switch(self, view: str) -> None:
        self.desk.settings.set_text("deals/view", view)
        self.reload()
        self.moved.emit()

    def _follow(self, key: Id) -> None:
        # Walking along an open record shows the next one; a closed panel stays closed until asked for.
        if self.follow(key):
            self.walked.emit()

    def _opened(self, deal: Deal) -> None:
        if self.after_slip.is_followed:
            self.ask_record(deal.id)

    def _order_tabs(self) -> None:
        """Tab goes as the eye does: the switch, the button beside it, then what they are about."""
        assert self.action is not None
        assert self.export is not None
        head = [*self.switch.findChildren(QPushButton), self.export, self.action]
        narrow = [*self.list.chips.findChildren(QPushButton), self.list.rows.head.words]
        for before, after in pairwise([*head, *narrow, self.list.table]):
            QWidget.setTabOrder(before, after)
        self.board.come_after(self.list.table)


class Views(QStackedWidget):
    """Board, list, or the words for neither."""

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Hand the keyboard to the view that is seen; Tab would come to a focus proxy before its turn."""
        super().focusInEvent(event)
        if (shown := self.currentWidget()) is not None:
            shown.setFocus(event.reason())


def _empty() -> Empty:
    return Empty(
        "handshake",
        tr("No deals yet"),
        tr("A deal is a sale in the making: who wants what, for how much. Move it along until it is won."),
        action=tr("Open a deal"),
        on_page=True,
    )
