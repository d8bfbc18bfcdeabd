"""The coupons of a promotion: its batches with what came back of them, and the button that makes more."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from core.coupon_batches import BatchRow
from core.ids import Id
from ui.audiences.heading import heading
from ui.coupons.wording import TONES, called, state_words, used_words
from ui.desk import Desk
from ui.kit.buttons import quiet
from ui.kit.text import TextRole, label
from ui.kit.words import tr
from ui.record.link_rows import Link, LinkRows

IN_SIGHT = 12
"""Batches shown at most; the newest. The page of coupons finds the others by the name of the promotion."""


class CouponsPart(QWidget):
    """One row a batch. asked(promotion id): coupons are to be made for it."""

    asked = Signal(object)

    def __init__(self, desk: Desk) -> None:
        """Know of none yet."""
        super().__init__()
        self.desk = desk
        self.key: Id | None = None
        self.make: QPushButton = quiet(tr("Make coupons"), icon="plus")
        self.make.clicked.connect(lambda: self.asked.emit(self.key))
        self.word = label("", TextRole.MUTED, wrap=True)
        self.batches = LinkRows()
        self.batches.opened.connect(desk.show_record)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(heading(tr("Coupons"), self.make))
        layout.addWidget(self.word)
        layout.addWidget(self.batches)

    def load(self, key: Id) -> None:
        """Show the batches of a promotion."""
        self.key = key
        rows = self.desk.workspace.coupons.of_promotion(key)
        self.batches.set_links([self._link(row) for row in rows[:IN_SIGHT]])
        self.batches.setVisible(bool(rows))
        said = ""
        if not rows:
            said = tr("None yet. Who brings one tells that this promotion brought them.")
        elif len(rows) > IN_SIGHT:
            said = tr("The newest %n are shown.", IN_SIGHT)
        self.word.setText(said)
        self.word.setVisible(bool(said))

    def _link(self, row: BatchRow) -> Link:
        state = row.state(self.desk.today)
        aside = tr("{used} used").format(used=used_words(row))
        return Link("coupon", row.id, "ticket-percent", called(row), aside, state_words(state), TONES[state])
