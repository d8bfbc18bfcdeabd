"""Coupons: what was handed out, what came back, what may still be used."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from core.activities import Hat
from core.coupon_batches import BatchRow
from core.ids import Id
from ui.coupons.wording import TONES, called, left_words, state_words, used_words
from ui.desk import Desk
from ui.kit import days
from ui.kit.buttons import button
from ui.kit.empty import Empty
from ui.kit.table_model import Align, Column, Listing
from ui.kit.words import tr
from ui.list_page import ListPage
from ui.record.panel import RecordPanel

ALL, GOOD, OVER = "all", "good", "over"


class CouponsPage(ListPage):
    """Batches in a list, one of them beside it; its sheet takes the place of both."""

    name = "coupons"
    kind = "coupon"
    slow = frozenset({ALL, GOOD, OVER})
    interests = frozenset({"coupon", "redemption", "promotion", "deal", "contact", "lead"})

    def __init__(self, desk: Desk) -> None:
        """Put list, slip, record and sheet together."""
        self._opening = False
        self._row_on: Id | None = None
        self._awaited: Id | None = None
        super().__init__(
            desk,
            tr("Coupons"),
            tr("Codes to hand out: who brings one tells which promotion worked"),
            columns=_columns(desk),
            chips=[(ALL, tr("All")), (GOOD, tr("Still good")), (OVER, tr("Used up or expired"))],
            action=tr("Make coupons"),
            hat=Hat.MARKETING,
        )
        self.redeem = button(tr("Redeem…"), icon="ticket-percent")
        self.redeem.setToolTip(tr("Type or scan the code of a coupon that is brought"))
        self.redeem.clicked.connect(lambda: desk.do("redeem"))
        self.head.insertWidget(self.head.count() - 1, self.redeem)
        self.model.refreshed.connect(self._point_at_awaited)

    def make_panel(self) -> RecordPanel:
        """One batch."""
        from ui.coupons.panel import BatchPanel

        panel = BatchPanel(self.desk)
        panel.print_asked.connect(self.show_sheet)
        return panel

    def make_composer(self) -> QWidget:
        """The slip for new coupons."""
        from ui.coupons.composer import CouponComposer

        composer = CouponComposer(self.desk)
        composer.made.connect(self._made)
        return composer

    @cached_property
    def sheet(self) -> Any:
        """The pages of a batch as they are printed; made when first asked for."""
        from ui.coupons.printing import PrintView

        sheet = PrintView(self.desk)
        sheet.left.connect(self.leave_sheet)
        sheet.hide()
        self.body.addWidget(sheet, 1)
        return sheet

    @property
    def shows_sheet(self) -> bool:
        """Whether pages stand in the place of list and record."""
        return "sheet" in self.__dict__ and not self.sheet.isHidden()

    def delete_row(self, row: BatchRow) -> None:
        """As the button of the record does."""
        from ui.coupons.panel import delete_batch
        from ui.coupons.wording import called

        delete_batch(self.desk, row.id, called(row))

    def listing(self, chip: str) -> Listing[BatchRow]:
        """The batches of a chip; asked for on another thread."""
        return self.desk.workspace.coupons.batches(chip or ALL, self.desk.today)

    def make_empty(self, chip: str) -> Empty:
        """What a chip without batches says."""
        if chip == GOOD:
            return Empty(
                "ticket-percent",
                tr("Nothing is out"),
                tr("Coupons that may still be used stand here."),
                action=tr("Make coupons"),
            )
        if chip == OVER:
            return Empty(
                "clock",
                tr("Nothing is over yet"),
                tr("Coupons that are used up or expired stand here, with their end."),
            )
        return Empty(
            "ticket-percent",
            tr("No coupons yet"),
            tr(
                "Print a sheet of coupons, or hand out one code for all. Whoever brings one tells you which promotion "
                "brought them, and no code counts more often than it may."
            ),
            action=tr("Make coupons"),
        )

    def show_new(self, *, promotion_id: Id | None = None) -> None:
        """Open the slip for new coupons, perhaps of a promotion."""
        self.leave_sheet()
        self.composer.begin_for(promotion_id)

    def open_record(self, key: Id, then: Callable[[], object] | None = None) -> bool:
        """Show the batch of a code, and the code in it."""
        self.leave_sheet()
        batch = self.desk.workspace.coupons.first_of(key)
        if batch is None:
            return super().open_record(key, then)
        self._awaited = batch if self.model.place_of(batch) is None else None
        self._opening = True
        try:
            shown = super().open_record(batch, then)
        finally:
            self._opening = False
        if shown and key != batch:
            self.panel.point_at(key)
        return shown

    def record_of(self, key: Id) -> Id:
        """The batch of a code."""
        return self.desk.workspace.coupons.first_of(key) or key

    def show_sheet(self, key: Id) -> None:
        """Show the pages of a batch as they are printed."""
        self.flush()
        if "composer" in self.__dict__:
            self.composer.put_away()
        for part in self._beside_sheet:
            part.hide()
        self.sheet.show()
        self.sheet.show_batch(key)

    def leave_sheet(self) -> None:
        """Back to list and record."""
        if not self.shows_sheet:
            return
        self.sheet.leave()
        self.sheet.hide()
        for part in self._beside_sheet:
            part.show()
        if self.shows_record:
            self.panel.print.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.focus_main()

    def focus_main(self) -> None:
        """Put the keyboard where one works."""
        if self.shows_sheet:
            self.sheet.focus_main()
        else:
            super().focus_main()

    def print_asked(self) -> None:
        """Ctrl+P: print the pages that are shown."""
        self.sheet.print_pages()

    def release(self) -> None:
        """Let go of the sheet as well."""
        if "sheet" in self.__dict__:
            self.sheet.release()
        super().release()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Let Tab walk through the head as it stands."""
        super().showEvent(event)
        if self.export is not None and self.action is not None:
            QWidget.setTabOrder(self.export, self.redeem)
            QWidget.setTabOrder(self.redeem, self.action)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Escape leaves the sheet."""
        if event.key() == Qt.Key.Key_Escape and self.shows_sheet:
            self.leave_sheet()
        else:
            super().keyPressEvent(event)

    @property
    def _beside_sheet(self) -> list[QWidget]:
        """What the sheet takes the place of."""
        parts = (self.list.head, self.split, self.redeem, self.export, self.action)
        return [part for part in parts if part is not None]

    def _chosen(self, row: BatchRow | None) -> None:
        """Follow the keyboard; not the list, which chooses a row by itself when it is read anew or entered."""
        key = row.id if row is not None else None
        moved, self._row_on = key != self._row_on, key
        if moved and not self._opening:
            super()._chosen(row)

    def _point_at_awaited(self) -> None:
        """The list is found on another thread: point at what was opened meanwhile."""
        if self._awaited is not None and self.shows_record and self.panel.key == self._awaited:
            self._opening = True
            self.show_in_main(self._awaited)
            self._opening = False
        self._awaited = None

    def _made(self, key: Id) -> None:
        if not self.after_slip.is_followed:
            return
        if self.chips.name() == OVER:
            self.chips.choose(ALL)
        self.open_record(key)
        self.panel.print.setFocus(Qt.FocusReason.OtherFocusReason)


def _columns(desk: Desk) -> list[Column[BatchRow]]:
    return [
        Column(tr("Codes"), called, strong=True, stretch=1, sort_key="code"),
        Column(tr("Promotion"), lambda row: row.promotion, stretch=3, muted=True, sort_key="promotion"),
        Column(
            tr("State"),
            lambda row: state_words(row.state(desk.today)),
            chip=True,
            tone=lambda row: TONES[row.state(desk.today)],
            width=96,
        ),
        Column(tr("Used"), used_words, align=Align.END, width=92, sort_key="used"),
        Column(
            tr("Still good"), lambda row: left_words(row, desk), align=Align.END, width=84, sort_key="left", yields=2
        ),
        Column(
            tr("Until"),
            lambda row: days.shown_short(row.expires_on, desk.today) if row.expires_on else tr("no end"),
            width=96,
            muted=True,
            sort_key="until",
        ),
        Column(
            tr("Sales", about="money"),
            lambda row: desk.money(row.revenue) if row.revenue else "",
            accessible=lambda row: tr("{amount} of sales").format(amount=desk.money(row.revenue)),
            align=Align.END,
            width=96,
            sort_key="revenue",
            yields=3,
        ),
    ]
