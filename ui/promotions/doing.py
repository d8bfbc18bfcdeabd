"""The second part of a promotion's life: what is to be made, the coupons handed out, what was spent."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.ids import Id
from ui.desk import Desk
from ui.promotions.checklist import ChecklistPart
from ui.promotions.coupons_part import CouponsPart
from ui.promotions.spending import SpendingPart


class DoPart(QWidget):
    """Three lists under each other."""

    def __init__(self, desk: Desk) -> None:
        """Build them without rows."""
        super().__init__()
        self.checklist, self.coupons, self.spending = ChecklistPart(desk), CouponsPart(desk), SpendingPart(desk)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(20)
        for part in (self.checklist, self.coupons, self.spending):
            layout.addWidget(part)

    def load(self, key: Id, *, fresh: bool) -> None:
        """Show those of a promotion; rows that stay keep what is being typed."""
        self.checklist.load(key, fresh=fresh)
        self.coupons.load(key)
        self.spending.load(key, fresh=fresh)

    def flush(self) -> None:
        """Save or keep what is being typed."""
        self.checklist.flush()
        self.spending.flush()
