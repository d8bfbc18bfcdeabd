"""One lead: the hand-off, the fit check, what to do next, and all that happened."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property, partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from core import leads
from core.activities import Hat, NextStep
from core.contacts import Contact, display_name
from core.deals import DealRow
from core.errors import UserMistake, words
from core.ids import Id
from core.leads import Lead, LeadRow, LeadState
from ui.desk import Desk
from ui.kit import days
from ui.kit.buttons import primary, quiet
from ui.kit.text import Chip
from ui.kit.words import tr
from ui.leads.fit_check import FitCheck
from ui.leads.handoff import HandOff
from ui.leads.verdict import MakeDeal, NotAFit
from ui.leads.wording import TONES, state_words
from ui.record.after_slip import AfterSlip
from ui.record.gone_button import first_field
from ui.record.log_line import LogLine, Target
from ui.record.next_step import NextStepEditor
from ui.record.panel import RecordPanel
from ui.record.sections import put, put_button, section
from ui.record.story import items_of_lead
from ui.record.what_happened import WhatHappened


class LeadPanel(RecordPanel):
    """A lead, edited in place."""

    kind = "lead"
    interests = frozenset({"lead", "contact", "promotion", "deal", "activity", "stage"})

    def __init__(self, desk: Desk) -> None:
        """Build the frame."""
        super().__init__(desk)
        self._lead: Lead | None = None
        self._deals: list[DealRow] = []

    def build(self) -> Iterator[None]:
        """Make all parts; `load` fills them."""
        desk = self.desk
        self.state = Chip()
        put(self.marks, self.state)
        self.advert = Chip()
        put(self.marks, self.advert)
        self._build_buttons()
        yield
        self.handoff = HandOff(desk, self)
        self.body.addWidget(self.handoff)
        yield
        self.step = NextStepEditor(desk, self.kind, plan=leads.plan_step, finish=leads.finish_step)
        self.body.addWidget(self.step)
        yield
        self.fit = FitCheck()
        self.fit.answered.connect(self._answer)
        self.body.addLayout(section(tr("Is it a fit?"), self.fit))
        yield
        self.log = LogLine(desk)
        self.body.addLayout(section(tr("Log it"), self.log))
        yield
        self.story = WhatHappened(desk)
        self.body.addWidget(self.story)
        self.body.addStretch(1)

    @cached_property
    def not_a_fit(self) -> NotAFit:
        """Asks why, below the button that asks; made when it is asked."""
        made = NotAFit(self.desk)
        AfterSlip(made, lambda: self._go_back(self.refuse))
        self.body.insertWidget(self.body.indexOf(self.handoff), made)
        return made

    @cached_property
    def make_deal(self) -> MakeDeal:
        """Asks what the deal is about; made when it is asked."""
        made = MakeDeal(self.desk)
        after = AfterSlip(made, lambda: self._go_back(self.deal, self.deal_first))
        made.opened.connect(lambda deal: self.desk.show_record("deal", deal.id) if after.is_followed else None)
        self.body.insertWidget(self.body.indexOf(self.handoff), made)
        return made

    def _go_back(self, *asked_by: QWidget) -> None:
        """Give the keyboard back to the button that opened a slip, or where that went, to a field."""
        seen = [button for button in asked_by if not button.isHidden()]
        (seen[0] if seen else first_field(self)).setFocus(Qt.FocusReason.OtherFocusReason)

    def _put_away(self, *names: str) -> None:
        for name in names:
            if name in self.__dict__:
                getattr(self, name).put_away()

    def load(self, key: Id, *, fresh: bool) -> bool:
        """Read and show a lead."""
        rooms = self.desk.workspace
        lead, row = rooms.leads.get(key), rooms.leads.row(key)
        if lead is None or row is None:
            return False
        contact = rooms.contacts.get(lead.contact_id)
        self._lead = lead
        self._deals = rooms.deals.of_lead(key)
        self._show_head(lead, row, contact)
        if fresh:
            self._put_away("not_a_fit", "make_deal")
        self.handoff.show_lead(lead, contact, self._deals, fresh=fresh)
        self.step.show_step(key, NextStep(lead.next_step, lead.next_step_on, lead.next_step_at), fresh=fresh)
        self.step.setVisible(row.state is not LeadState.NOT_A_FIT)
        self.fit.show_lead(lead)
        self.log.set_target(Target(lead.contact_id, key))
        self.story.set_items(items_of_lead(self.desk, lead, row, self._deals), fresh=fresh)
        return True

    def after_button(self, gone: QWidget) -> QWidget:
        """After Qualify comes the deal, which is asked about before it is made."""
        is_next = gone is self.qualify and not self.deal_first.isHidden()
        return self.deal_first if is_next else super().after_button(gone)

    def _build_buttons(self) -> None:
        act = partial(put_button, self.buttons)
        first = partial(primary, hat=Hat.SALES)
        self.qualify = act(tr("Qualify"), "check", self._qualify, make=first)
        self.deal = act(tr("Make a deal"), "handshake", self._ask_deal)
        self.deal_first = act(tr("Make a deal"), "handshake", self._ask_deal, make=first)
        self.open_deal = act(tr("Open the deal", about="show"), "handshake", self._open_deal)
        self.refuse = act(tr("Not a fit"), "circle-x", self._ask_why)
        self.reconsider = act(tr("Take back the verdict"), "rotate-ccw", self._reconsider)
        self.delete = act(tr("Delete"), "trash-2", self._delete, make=quiet)

    def _show_head(self, lead: Lead, row: LeadRow, contact: Contact | None) -> None:
        name = display_name(contact) if contact else row.contact
        self.title.setText(name)
        came = tr("came in {day}").format(day=days.shown_short(lead.received_on, self.desk.today))
        company = contact.company if contact and contact.name else ""
        self.about.setText(" · ".join(part for part in (tr("Lead"), company, came) if part))
        self.state.show_state(state_words(row.state), TONES[row.state])
        no_advert = contact is not None and contact.consent == "no"
        self.advert.show_state(tr("No advertising"))
        self.advert.setVisible(no_advert)
        state = row.state
        judged = state in (LeadState.QUALIFIED, LeadState.NOT_A_FIT)
        self.deal_first.setVisible(state is LeadState.QUALIFIED)
        self.qualify.setVisible(state in (LeadState.NEW, LeadState.WAITING))
        self.deal.setVisible(state in (LeadState.NEW, LeadState.WAITING))
        self.open_deal.setVisible(bool(self._deals))
        self.refuse.setVisible(state not in (LeadState.NOT_A_FIT, LeadState.DEAL))
        self.reconsider.setVisible(judged)

    def _answer(self, name: str, new: object, base: object) -> None:
        if self.key is not None:
            fields: dict[str, Any] = {name: new}
            self.desk.operations.run(
                words("Answer fit check"),
                leads.edit_lead,
                self.key,
                {name: base},
                on_mistake=self._not_answered,
                **fields,
            )

    def _not_answered(self, mistake: UserMistake) -> None:
        self.desk.operations.mistaken.emit(mistake)
        self.reload()

    def _qualify(self) -> None:
        if self.key is not None:
            self.desk.operations.run(
                words("Qualify lead"), leads.qualify, self.key, on=self.desk.today, offer_undo=True
            )

    def _reconsider(self) -> None:
        if self.key is not None:
            self.desk.operations.run(words("Take back verdict"), leads.reconsider, self.key, offer_undo=True)

    def _ask_why(self) -> None:
        if self._lead is not None:
            self._put_away("make_deal")
            self.not_a_fit.ask(self._lead)

    def _ask_deal(self) -> None:
        if self._lead is not None:
            self._put_away("not_a_fit")
            self.make_deal.ask(self._lead)

    def _open_deal(self) -> None:
        if self._deals:
            self.desk.show_record("deal", self._deals[0].id)

    def _delete(self) -> None:
        if self.key is not None:
            delete_lead(self.desk, self.key)


def delete_lead(desk: Desk, key: Id) -> None:
    """Put one into the bin."""
    desk.operations.run(words("Delete lead"), leads.delete_lead, key, offer_undo=True, once=True)
