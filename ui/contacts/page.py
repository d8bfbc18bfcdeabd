"""Everyone the business knows, by name."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from core.activities import Hat
from core.contacts import Contact, ContactRow
from ui.desk import Desk
from ui.kit import days
from ui.kit.empty import Empty
from ui.kit.table_model import Align, Column, Listing
from ui.kit.words import tr
from ui.list_page import ListPage
from ui.record.panel import RecordPanel

EVERYONE, CUSTOMERS = "everyone", "customers"


class ContactsPage(ListPage):
    """Who they are, how to reach them, what they bought."""

    name = "contacts"
    interests = frozenset({"contact", "lead", "deal", "activity", "stage"})

    def __init__(self, desk: Desk) -> None:
        """Put list, slip and record together."""
        empty = Empty(
            "contact",
            tr("Nobody here yet"),
            tr(
                "Everyone who asks or buys is kept here, with all that happened between you. A lead brings its contact."
            ),
            action=tr("Write down a contact"),
        )
        super().__init__(
            desk,
            tr("Contacts"),
            tr("Who you know, how to reach them, and what they bought"),
            columns=_columns(desk),
            empty=empty,
            chips=[(EVERYONE, tr("Everyone")), (CUSTOMERS, tr("Customers"))],
            action=tr("Write down a contact"),
            hat=Hat.SALES,
        )
        empty.asked.connect(self.show_new)
        self.action_asked.connect(self.show_new)

    def make_panel(self) -> RecordPanel:
        """One contact."""
        from ui.contacts.panel import ContactPanel

        return ContactPanel(self.desk)

    def make_composer(self) -> QWidget:
        """The slip for a new contact."""
        from ui.contacts.composer import ContactComposer

        composer = ContactComposer(self.desk)
        composer.written.connect(self._written)
        composer.closed.connect(self.table.setFocus)
        return composer

    def listing(self, chip: str) -> Listing[ContactRow]:
        """Everyone, or those who bought."""
        contacts = self.desk.workspace.contacts
        return contacts.customers() if chip == CUSTOMERS else contacts.everyone()

    def show_new(self) -> None:
        """Open the slip for a new contact."""
        self.composer.begin()

    def _written(self, contact: Contact) -> None:
        self.chips.choose(EVERYONE)
        self.open_record(contact.id)
        self.table.setFocus()


def _columns(desk: Desk) -> list[Column[ContactRow]]:
    return [
        Column(tr("Name"), lambda row: row.name, strong=True, stretch=2),
        Column(tr("Company"), lambda row: row.company, stretch=2, muted=True),
        Column(tr("Reach"), lambda row: row.phone or row.email, stretch=2, muted=True),
        Column(tr("Bought"), lambda row: str(row.bought or ""), Align.END, width=72, muted=True),
        Column(tr("In all"), lambda row: desk.money(row.value) if row.bought else "", Align.END, width=104),
        Column(
            tr("Last"),
            lambda row: days.shown_short(row.last_purchase, desk.today),
            Align.END,
            width=104,
            muted=True,
        ),
    ]
