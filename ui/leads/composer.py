"""Write down a lead: who, wants what, from which promotion, how to reach; a new contact is made along the way."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal

from core.contacts import ContactRow, receive_from
from core.errors import UserMistake, words
from core.leads import Lead
from ui.desk import Desk
from ui.kit.date_field import DateField
from ui.kit.fields import ChoiceField, LineField
from ui.kit.words import tr
from ui.leads.who import Who, WhoField
from ui.record.reach import read_reach
from ui.record.slip import Slip


class LeadComposer(Slip):
    """A slip for one lead. written(lead): it stands in the file."""

    written = Signal(object)

    def __init__(self, desk: Desk, *, columns: int = 3) -> None:
        """Lay it out in so many columns."""
        super().__init__(desk, tr("A new lead"), tr("Write it down"), columns=columns)
        self.who = WhoField(desk, hint=tr("name, of someone known or new"))
        self.reach = LineField(hint=tr("phone or e-mail"), quiet=False)
        self.wants = LineField(hint=tr("such as two cakes for Friday"), quiet=False)
        self.promotion = ChoiceField([(None, tr("No promotion"))], quiet=False)
        self.received = DateField(lambda: desk.today, quiet=False)
        self.source = LineField(hint=tr("a friend, a walk past…"), quiet=False)
        narrow = columns < 3
        self.add_field("who", tr("Who"), self.who, wide=narrow)
        self.add_field("wants", tr("Wants"), self.wants, wide=narrow)
        self.add_field("reach", tr("How to reach"), self.reach)
        self.add_field("promotion", tr("From which promotion"), self.promotion)
        self.add_field("source", tr("Or heard of us from"), self.source)
        self.add_field("received", tr("Came in"), self.received)

    def begin_for(self, row: ContactRow) -> None:
        """Write down a lead of someone known."""
        self.turn_to(row.id)
        self.begin(who=Who(row.name, row.id))
        self.wants.setFocus()

    def prepare(self, *, fresh: bool) -> None:
        """Offer the promotions there are, with the one used last; it came in today."""
        if fresh:
            self.received.set_value(self.desk.today)
        rooms = self.desk.workspace
        self.promotion.set_choices([(None, tr("No promotion")), *rooms.promotions.names()])
        if fresh:
            self.promotion.set_value(rooms.leads.last_promotion())

    def submit(self, values: Mapping[str, Any]) -> None:
        """One change: the lead, and the contact if they are new."""
        who: Who = values["who"]
        emails, phones = read_reach(values["reach"])
        if not who.name and not emails and not phones:
            self.refused(UserMistake(words("Who was it? A name, a phone or an e-mail will do.")), field="who")
            return
        self.run(
            words("Write down lead"),
            receive_from,
            on=values["received"] or self.desk.today,
            contact_id=who.contact_id,
            name=who.name,
            emails=emails,
            phones=phones,
            promotion_id=values["promotion"],
            interest=values["wants"],
            source=values["source"],
            on_done=self._written,
            on_mistake=self._refused,
            offer_undo=lambda _: tr("The lead of {name} is written down").format(name=who.name or values["reach"]),
        )

    def _written(self, lead: Lead) -> None:
        self.kept()
        self.written.emit(lead)

    def _refused(self, mistake: UserMistake) -> None:
        where = {"name": "who", "emails": "reach", "phones": "reach"}
        self.refused(mistake, field=where.get(mistake.field, ""))
