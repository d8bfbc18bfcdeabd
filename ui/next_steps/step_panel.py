"""The record that a next step belongs to, beside the list: a lead or a deal, each in its own panel."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from core.errors import Busy
from core.ids import Id
from core.next_steps import StepKind
from ui.desk import Desk
from ui.record.panel import RecordPanel

if TYPE_CHECKING:
    from typing import Self


class StepPanel(QStackedWidget):
    """Has the manners of a `RecordPanel`; the panels are made when they are first asked for."""

    closed = Signal()

    def __init__(self, desk: Desk) -> None:
        """Start without a record."""
        super().__init__()
        self.desk = desk
        self._panels: dict[StepKind, RecordPanel] = {}
        self._next: tuple[Id, RecordPanel] | None = None

    @property
    def shown(self) -> RecordPanel | None:
        """The panel in front."""
        panel: Any = self.currentWidget()
        return panel

    @property
    def key(self) -> Id | None:
        """The record that is shown."""
        return self.shown.key if self.shown is not None else None

    def is_whole_for(self, key: Id) -> bool:
        """Whether the panel that shows a record is there with all its parts; one that is gone needs none."""
        try:
            item = self.desk.workspace.next_steps.item(key)
        except Busy:
            return False
        return item is None or (item.kind in self._panels and self._panels[item.kind].is_whole)

    def build_more(self, key: Id) -> bool:
        """Make the next part of the panel that shows a record; false where all is there."""
        if self._next is None or self._next[0] != key:
            item = self.desk.workspace.next_steps.item(key)
            if item is None or item.kind is StepKind.CONTENT:
                return False
            self._next = key, self._panel(item.kind)
        return self._next[1].build_more(key)

    def whole(self) -> Self:
        """Give the panel itself: what it consists of depends on the record."""
        return self

    def show_record(self, key: Id) -> bool:
        """Show a lead, a deal or a contact; false if it is gone."""
        item = self.desk.workspace.next_steps.item(key)
        if item is None or item.kind is StepKind.CONTENT:
            return False
        panel = self._panel(item.kind)
        if self.shown is not None and self.shown is not panel:
            self.shown.leave()
        self.setCurrentWidget(panel)
        return panel.whole().show_record(key)

    def reload(self) -> None:
        """Read the record anew."""
        if self.shown is not None:
            self.shown.reload()

    def settle(self) -> None:
        """Lay everything out before it is painted."""
        if self.shown is not None:
            self.shown.settle()

    def order_now(self) -> None:
        """Put Tab in order at once."""
        if self.shown is not None:
            self.shown.order_now()

    def flush(self) -> None:
        """Save what is being typed."""
        for panel in self._panels.values():
            panel.flush()

    def leave(self) -> None:
        """Save what was typed and go off the record."""
        if self.shown is not None:
            self.shown.leave()

    def _panel(self, kind: StepKind) -> RecordPanel:
        if kind not in self._panels:
            panel = self._made(kind)
            panel.closed.connect(self.closed)
            self._panels[kind] = panel
            self.addWidget(panel)
        return self._panels[kind]

    def _made(self, kind: StepKind) -> RecordPanel:
        if kind is StepKind.LEAD:
            from ui.leads.panel import LeadPanel

            return LeadPanel(self.desk)
        if kind is StepKind.CONTACT:
            from ui.contacts.panel import ContactPanel

            return ContactPanel(self.desk)
        from ui.deals.moves import Moves
        from ui.deals.panel import DealPanel

        return DealPanel(self.desk, Moves(self.desk, self))
