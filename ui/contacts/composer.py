"""Write down a contact: a name and how to reach them is enough."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal

from core.activities import Hat
from core.contacts import Contact, add_contact, display_name
from core.errors import UserMistake, words
from ui.desk import Desk
from ui.kit.fields import LineField
from ui.kit.words import tr
from ui.record.reach import read_reach
from ui.record.slip import Slip


class ContactComposer(Slip):
    """A slip for one contact. written(contact): it stands in the file."""

    written = Signal(object)

    def __init__(self, desk: Desk) -> None:
        """Lay it out for the width of a page."""
        super().__init__(desk, tr("A new contact"), tr("Write it down"), columns=3, hat=Hat.SALES)
        self.name = LineField(hint=tr("first and last name"), quiet=False)
        self.company = LineField(hint=tr("if there is one"), quiet=False)
        self.reach = LineField(hint=tr("phone or e-mail"), quiet=False)
        self.add_field("name", tr("Name"), self.name)
        self.add_field("company", tr("Company"), self.company)
        self.add_field("reach", tr("How to reach"), self.reach)

    def submit(self, values: Mapping[str, Any]) -> None:
        """Keep the contact."""
        emails, phones = read_reach(values["reach"])
        self.run(
            words("Write down contact"),
            add_contact,
            name=values["name"],
            company=values["company"],
            emails=emails,
            phones=phones,
            created_on=self.desk.today,
            on_done=self._written,
            on_mistake=self._refused,
            offer_undo=lambda contact: tr("“{name}” is written down").format(name=display_name(contact)),
        )

    def _written(self, contact: Contact) -> None:
        self.kept()
        self.written.emit(contact)

    def _refused(self, mistake: UserMistake) -> None:
        self.refused(mistake, field="reach" if mistake.field in ("emails", "phones") else "")
