"""The two answers to a lead that need a word more: not a fit (why?), and a deal (what, for how much?)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QStringListModel, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from core import deals, leads
from core.activities import Hat
from core.deals import Deal
from core.errors import words
from core.leads import Lead
from ui.desk import Desk
from ui.kit.buttons import quiet
from ui.kit.fields import AmountField, LineField
from ui.kit.flow import FlowLayout
from ui.kit.suggestions import suggest
from ui.kit.words import tr
from ui.record.slip import Slip

_SUGGESTED = 5


class NotAFit(Slip):
    """Asks why, in one line, and offers the reasons given before."""

    def __init__(self, desk: Desk) -> None:
        """Build it, hidden."""
        super().__init__(desk, tr("Why is it not a fit?"), tr("Not a fit"))
        self._lead: Lead | None = None
        self.why = LineField(hint=tr("such as too far away; may stay empty"), quiet=False)
        self.add_field("reason", tr("Reason"), self.why)
        self._reasons = QStringListModel(self)
        suggest(self.why.editor, self._reasons)
        self.before = QWidget()
        self._flow = FlowLayout(self.before, spacing=4)
        self.body.insertWidget(1, self.before)

    @property
    def reasons(self) -> list[QPushButton]:
        """The reasons given before, to be pressed."""
        return [chip for chip in self.before.findChildren(QPushButton) if not chip.isHidden()]

    def ask(self, lead: Lead) -> None:
        """Ask about a lead."""
        self._lead = lead
        self.turn_to(lead.id)
        self.begin()

    def prepare(self, *, fresh: bool) -> None:
        """Offer the reasons given before."""
        reasons = self.desk.workspace.leads.reasons()
        self._reasons.setStringList(reasons)
        while (item := self._flow.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for reason in reasons[:_SUGGESTED]:
            chip = quiet(reason)
            chip.setProperty("kind", "tag")
            chip.clicked.connect(lambda _=False, reason=reason: self._take(reason))
            self._flow.addWidget(chip)
        self.before.setVisible(bool(reasons))

    def submit(self, values: Mapping[str, Any]) -> None:
        """Say it."""
        if self._lead is not None:
            self.run(
                words("Not a fit"),
                leads.disqualify,
                self._lead.id,
                on=self.desk.today,
                reason=values["reason"],
                on_done=lambda _: self.kept(),
                on_mistake=self.refused,
                offer_undo=True,
            )

    def _take(self, reason: str) -> None:
        self.why.put(reason)
        self.keep()


class MakeDeal(Slip):
    """Asks what the deal is about and how much it may bring. opened(deal): it stands in the pipeline."""

    opened = Signal(object)

    def __init__(self, desk: Desk) -> None:
        """Build it, hidden."""
        super().__init__(desk, tr("Make a deal of it"), tr("Make the deal"), columns=2, hat=Hat.SALES)
        self._lead: Lead | None = None
        self.name = LineField(hint=tr("what they may buy"), quiet=False)
        self.value = AmountField(desk.currency, desk.locale, hint=tr("if known"), quiet=False)
        self.add_field("title", tr("What"), self.name, wide=True)
        self.add_field("value", tr("Worth about"), self.value)

    def ask(self, lead: Lead) -> None:
        """Ask about a lead; what they want is the title until changed."""
        self._lead = lead
        self.turn_to(lead.id)
        self.begin(title=lead.interest.splitlines()[0][:120] if lead.interest else "")

    def submit(self, values: Mapping[str, Any]) -> None:
        """Open it in the first stage."""
        lead = self._lead
        if lead is not None:
            self.run(
                words("Make a deal"),
                deals.open_deal,
                on=self.desk.today,
                lead_id=lead.id,
                contact_id=lead.contact_id,
                on_done=self._opened,
                on_mistake=self.refused,
                offer_undo=True,
                **values,
            )

    def _opened(self, deal: Deal) -> None:
        self.kept()
        self.opened.emit(deal)
