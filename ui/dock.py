"""Slips that open from anywhere, above the lower edge of the window, without getting into anybody's way."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from shiboken6 import isValid

from core.ids import Id
from ui.desk import Desk
from ui.kit.type_ahead import make_then_show
from ui.patience import patiently
from ui.record.after_slip import AfterSlip

if TYPE_CHECKING:  # what is not seen at a start is imported when it is asked for
    from core.log_it import About
    from ui.record.slip import Slip


def _log_it(desk: Desk) -> Slip:
    from ui.log_it.slip import LogSlip

    return LogSlip(desk)


def _quick_sale(desk: Desk) -> Slip:
    from ui.quick_sale.slip import SaleSlip

    return SaleSlip(desk)


def _redeem(desk: Desk) -> Slip:
    from ui.coupons.redeem import RedeemSlip

    return RedeemSlip(desk)


def _write_number(desk: Desk) -> Slip:
    from ui.measures.slip import NumberSlip

    return NumberSlip(desk)


MAKERS: dict[str, Callable[[Desk], Slip]] = {
    "log_it": _log_it,
    "quick_sale": _quick_sale,
    "redeem": _redeem,
    "write_number": _write_number,
}


class Dock(QWidget):
    """One slip at a time; put away, it gives the keyboard back to where it was."""

    def __init__(self, desk: Desk) -> None:
        """Nothing is open; a slip is made when it is first asked for."""
        super().__init__()
        self._desk = desk
        self._slips: dict[str, Slip] = {}
        self._before: QWidget | None = None
        self._reorder = QTimer(self)
        self._reorder.setSingleShot(True)
        self._reorder.setInterval(0)
        self._reorder.timeout.connect(self._order)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(24, 0, 24, 12)
        desk.slip_asked.connect(self.hand_over)
        self.hide()

    def slip(self, name: str) -> Any:
        """A slip by the name of its action."""
        if name not in self._slips:
            made = MAKERS[name](self._desk)
            AfterSlip(made, self._give_back)
            made.closed.connect(self._closed)
            self._slips[name] = made
            self._layout.addWidget(made)
        return self._slips[name]

    def open(self, name: str, **values: Any) -> None:
        """Open a slip with the keyboard in it; `values` stand there unless something was typed before."""
        now = QApplication.focusWidget()
        if now is not None and not self.isAncestorOf(now):
            self._before = now
        slip = self.slip(name)
        for other in self._slips.values():
            if other is not slip and not other.isHidden():
                other.keep_draft()
                other.hide()
        self.show()
        slip.begin(**values)

    def ask(self, name: str) -> None:
        """As `open`, for someone who looks on: a slip that must be made first takes a turn of its own."""
        if name in self._slips:
            self.open(name)
        else:
            make_then_show(self.window(), lambda: self.slip(name), lambda: self.open(name))

    def hand_over(self, name: str, values: dict[str, Any]) -> None:
        """Open a slip about what another place knows already, whatever was typed into it before."""
        self.open(name, **values)
        self.slip(name).be_about(**values)

    def log_about(self, page: Any) -> None:
        """Open the slip for logging, about the record that stands on a page."""
        patiently(page, lambda: self._log_about(page))

    def _log_about(self, page: Any) -> None:
        from ui.leads.who import Who

        about, contact_id = _on_page(page)
        row = self._desk.workspace.contacts.row(contact_id) if contact_id is not None else None
        who = Who(row.name, row.id) if row is not None else Who()
        self.open("log_it", about=about, who=who)

    def flush(self) -> None:
        """Keep what is half typed."""
        for slip in self._slips.values():
            slip.keep_draft()

    def event(self, event: QEvent) -> bool:
        """Put Tab in order whenever parts came or went."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show):
            self._reorder.start()
        return super().event(event)

    def _order(self) -> None:
        for slip in self._slips.values():
            if slip.isVisible():
                slip.order_now()

    def _closed(self) -> None:
        if all(slip.isHidden() for slip in self._slips.values()):
            self.hide()
            self._before = None

    def _give_back(self) -> None:
        before = self._before
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)


def _on_page(page: Any) -> tuple[About | None, Id | None]:
    """What is shown there, and whose it is."""
    from core.log_it import About

    panel = page.panel if getattr(page, "shows_record", False) else None
    panel = getattr(panel, "shown", panel)
    if panel is None or panel.key is None:
        return None, None
    rooms = panel.desk.workspace
    if panel.kind == "lead" and (lead := rooms.leads.get(panel.key)) is not None:
        return About(lead_id=lead.id), lead.contact_id
    if panel.kind == "deal" and (row := rooms.deals.row(panel.key)) is not None:
        return About(deal_id=row.id), row.contact_id
    return None, panel.key if panel.kind == "contact" else None
