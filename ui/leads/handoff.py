"""The hand-off card: what marketing gives to sales about a lead."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from core.contacts import Contact
from core.deals import DealRow
from core.errors import words
from core.leads import Lead, edit_lead
from ui.desk import Desk
from ui.kit import days
from ui.kit.buttons import quiet
from ui.kit.cards import Card
from ui.kit.date_field import DateField
from ui.kit.fields import ChoiceField, LineField, NotesField
from ui.kit.flow import FlowLayout
from ui.kit.form import INDENT, Form
from ui.kit.text import TextRole, label
from ui.kit.words import tr
from ui.promotions.wording import channel_words, offer_words
from ui.record.panel import RecordPanel
from ui.record.reach import ReachRows


class HandOff(Card):
    """What they want, what they saw, the coupon, how to reach them; edited in place."""

    def __init__(self, desk: Desk, panel: RecordPanel) -> None:
        """Build it for a panel, which carries the changes out."""
        super().__init__()
        self._desk = desk
        self._contact: Contact | None = None
        self._lead: Lead | None = None
        self.form = Form()
        self.form.add("interest", tr("They want"), NotesField(hint=tr("what they asked for")), always=True)
        self.promotion = ChoiceField([(None, tr("No promotion"))])
        self.form.add("promotion_id", tr("They saw"), self.promotion, always=True)
        self.rest = Form(columns=2)
        self.rest.add("received_on", tr("Came in"), DateField(lambda: desk.today), always=True)
        self.rest.add("source", tr("Heard of us from"), LineField(hint=tr("a friend, a walk past…")))
        self.rest.add("notes", tr("Notes"), NotesField(hint=tr("best time to call, wishes, names…")), wide=True)
        for form in (self.form, self.rest):
            panel.edit_in_place(form, words("Edit lead"), edit_lead)
        self.saw = label("", TextRole.MUTED, wrap=True)
        self.reach = ReachRows(desk)
        self.who = quiet(tr("Open the contact"), icon="user")
        self.who.clicked.connect(self._open_contact)
        self.promotion_link = quiet(tr("Open the promotion"), icon="megaphone")
        self.promotion_link.clicked.connect(self._open_promotion)
        links = QWidget()
        flow = FlowLayout(links, spacing=4)
        flow.addWidget(self.who)
        flow.addWidget(self.promotion_link)
        self.add(self.form)
        for part in (self.saw, self.reach):
            inset = QHBoxLayout()
            inset.setContentsMargins(INDENT, 0, INDENT, 0)
            inset.addWidget(part)
            self.body.addLayout(inset)
        self.add(self.rest)
        self.body.addWidget(links)

    def show_lead(self, lead: Lead, contact: Contact | None, deals: Sequence[DealRow], *, fresh: bool) -> None:
        """Show a lead and the deals it became; `fresh`: another than before."""
        self._lead, self._contact = lead, contact
        rooms = self._desk.workspace
        self.promotion.set_choices([(None, tr("No promotion")), *rooms.promotions.names()])
        first, rest = ("interest", "promotion_id"), ("received_on", "source", "notes")
        for form, names in ((self.form, first), (self.rest, rest)):
            (form.load if fresh else form.set_values)({name: getattr(lead, name) for name in names})
        said = self._said(lead, deals)
        self.saw.setText(said)
        self.saw.setVisible(bool(said))
        self.reach.show_contact(contact)
        self.who.setVisible(contact is not None)
        self.promotion_link.setVisible(lead.promotion_id is not None)

    def _said(self, lead: Lead, deals: Sequence[DealRow]) -> str:
        """Channel, offer, days and message of the promotion, and the coupon they brought."""
        lines: list[str] = []
        found = self._desk.workspace.promotions.get(lead.promotion_id) if lead.promotion_id else None
        if found is not None:
            facts = [
                channel_words(found.channel) if found.channel else "",
                offer_words(self._desk, found.offer_kind, found.offer_value),
                tr("until {day}").format(day=days.shown_short(found.end_on, self._desk.today)) if found.end_on else "",
            ]
            lines.append(" · ".join(fact for fact in facts if fact))
            if found.message:
                lines.append(tr("“{text}”").format(text=found.message))
        for row in deals:
            deal = self._desk.workspace.deals.get(row.id)
            if deal is not None and deal.coupon_code:
                lines.append(tr("Coupon {code}").format(code=deal.coupon_code))
        return "\n".join(line for line in lines if line)

    def _open_contact(self) -> None:
        if self._contact is not None:
            self._desk.show_record("contact", self._contact.id)

    def _open_promotion(self) -> None:
        if self._lead is not None and self._lead.promotion_id is not None:
            self._desk.show_record("promotion", self._lead.promotion_id)
