"""One contact: how to reach them, what they bought, their leads and deals, and all that happened."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cached_property, partial
from typing import Any

from core import contacts
from core.activities import Hat
from core.change import Change
from core.contacts import Consent, Contact, ContactKind, ContactRow, Taken, display_name
from core.deals import DealRow, Outcome
from core.errors import words
from core.ids import Id
from core.leads import LeadRow
from ui.contacts.birthday import BirthdayField
from ui.contacts.custom_rows import CustomRows
from ui.contacts.journey import Journey
from ui.contacts.purchases import Purchases
from ui.contacts.satisfaction import Satisfaction
from ui.contacts.story import whole_story
from ui.contacts.touch_row import TouchRow
from ui.desk import Desk
from ui.drafts import Keeper
from ui.kit import days
from ui.kit.buttons import primary, quiet
from ui.kit.cards import Card
from ui.kit.fields import ChoiceField, LineField, NotesField
from ui.kit.form import Form
from ui.kit.list_fields import TagsField
from ui.kit.text import Chip
from ui.kit.tokens import Tone
from ui.kit.words import listed, tr
from ui.leads.composer import LeadComposer
from ui.leads.wording import TONES, state_words
from ui.record.after_slip import AfterSlip
from ui.record.in_words import counted
from ui.record.link_rows import Link, LinkRows
from ui.record.log_line import LogLine, Target
from ui.record.panel import RecordPanel
from ui.record.reach import PhonesField, ReachField
from ui.record.sections import put, put_button, section
from ui.record.what_happened import WhatHappened

_FIELDS = ("name", "company", "emails", "phones", "address", "birthday", "tags", "kind", "consent", "notes")


class ContactPanel(RecordPanel):
    """A contact, edited in place."""

    kind = "contact"
    interests = frozenset({"contact", "lead", "deal", "activity", "stage", "score", "redemption", "setting"})

    def __init__(self, desk: Desk) -> None:
        """Build the frame."""
        super().__init__(desk)
        self._row: ContactRow | None = None

    def build(self) -> Iterator[None]:
        """Make all parts; `load` fills them."""
        desk = self.desk
        self.customer = Chip()
        self.consent = Chip()
        put(self.marks, self.customer)
        put(self.marks, self.consent)
        act = partial(put_button, self.buttons)
        first = partial(primary, hat=Hat.SALES)
        self.new_lead = act(tr("New lead for them"), "inbox", self._begin_lead, make=first)
        self.delete = act(tr("Delete"), "trash-2", self._delete, make=quiet)
        yield
        self.purchases = Purchases(desk)
        self.body.addWidget(self.purchases)
        self.journey = Journey()
        self.journey.opened.connect(self._open_step)
        self.body.addWidget(self.journey)
        self.touch = TouchRow(desk)
        self.body.addWidget(self.touch)
        yield
        self.form = Form(columns=2)
        card = Card()
        self.body.addWidget(card)
        card.add(self.form)
        yield from self._fill_form(self.form)
        yield
        self.custom = CustomRows()
        self.body.addWidget(self.custom)
        self.links = LinkRows()
        self.links.opened.connect(desk.show_record)
        self.body.addWidget(self.links)
        yield
        self.log = LogLine(desk)
        self.body.addLayout(section(tr("Log it"), self.log))
        yield
        self.satisfaction = Satisfaction(desk)
        self.body.addWidget(self.satisfaction)
        self.story = WhatHappened(desk)
        self.body.addWidget(self.story)
        self.body.addStretch(1)

    @cached_property
    def composer(self) -> LeadComposer:
        """The slip of a new lead, above all else; made when it is asked for."""
        made = LeadComposer(self.desk, columns=2)
        after = AfterSlip(made)
        made.written.connect(lambda lead: self.desk.show_record("lead", lead.id) if after.is_followed else None)
        self.body.insertWidget(0, made)
        return made

    def _keepers(self) -> list[Keeper]:
        return [*super()._keepers(), self.satisfaction]

    def load(self, key: Id, *, fresh: bool) -> bool:
        """Read and show a contact."""
        rooms = self.desk.workspace
        contact, row = rooms.contacts.get(key), rooms.contacts.row(key)
        if contact is None or row is None:
            return False
        self._row = row
        self._show_head(contact, row)
        if fresh and "composer" in self.__dict__:
            self.composer.put_away()
        tags = self.form.field("tags")
        if isinstance(tags, TagsField):
            tags.set_known(rooms.contacts.tags())
        values = {name: getattr(contact, name) for name in _FIELDS}
        (self.form.load if fresh else self.form.set_values)(values)
        self.purchases.show_row(row)
        leads, deals = rooms.leads.of_contact(key), rooms.deals.of_contact(key)
        self._show_links(leads, deals)
        self.log.set_target(Target(key))
        items = whole_story(self.desk, key, leads, deals)
        self.story.set_items(items, fresh=fresh)
        self.journey.set_items(items)
        self.touch.show_contact(key, rooms.contacts.touch(key), row.last_touch)
        self.satisfaction.show_contact(key, fresh=fresh)
        self.custom.show_fields(contact.custom, fresh=fresh)
        return True

    def _open_step(self, kind: str, key: Id) -> None:
        if kind == "activity":
            self.story.timeline.opened.emit(kind, key)
        else:
            self.desk.show_record(kind, key)

    def _fill_form(self, form: Form) -> Iterator[None]:
        form.add("name", tr("Name"), LineField(hint=tr("first and last name")), always=True, wide=True)
        form.add("phones", tr("Phones"), PhonesField(self.desk), always=True, wide=True)
        yield
        form.add("emails", tr("E-mails"), ReachField(self.desk), always=True, wide=True)
        form.add("company", tr("Company"), LineField(), wide=True)
        form.add("address", tr("Address"), NotesField(), wide=True)
        yield
        form.add("tags", tr("Tags"), TagsField(), wide=True)
        form.add("notes", tr("Notes"), NotesField(hint=tr("what is good to know")), wide=True)
        yield
        form.add("birthday", tr("Birthday"), BirthdayField(lambda: self.desk.today))
        form.add("consent", tr("Advertising"), _Usual([(each, _consent(each)) for each in Consent]))
        form.add(
            "kind",
            tr("Kind"),
            _Usual([(ContactKind.PERSON, tr("Person")), (ContactKind.COMPANY, tr("Company"))]),
        )
        self.edit_in_place(form, words("Edit contact"), _Edit(self.desk))

    def _show_head(self, contact: Contact, row: ContactRow) -> None:
        self.title.setText(self.desk.phone(display_name(contact)))  # some are known by a number only
        since = contact.created_on
        known = tr("known since {day}").format(day=days.shown_short(since, self.desk.today)) if since else ""
        company = contact.company if contact.name else ""
        kind = tr("Company") if contact.kind is ContactKind.COMPANY else tr("Contact")
        self.about.setText(" · ".join(part for part in (company or kind, known) if part))
        self.customer.show_state(tr("Customer") if row.bought else tr("Not yet a customer"), _customer_tone(row))
        asked = contact.consent is not Consent.UNKNOWN
        self.consent.setVisible(asked)
        if asked:
            agreed = contact.consent is Consent.YES
            told = tr("May get advertising") if agreed else tr("No advertising")
            if contact.consent_on is not None:
                day = days.shown_short(contact.consent_on, self.desk.today)
                told = tr("{told}, since {day}").format(told=told, day=day)
            self.consent.show_state(told, Tone.MARKETING if agreed else Tone.NEUTRAL)

    def _show_links(self, leads: list[LeadRow], deals: list[DealRow]) -> None:
        today = self.desk.today
        links = [_deal_link(self.desk, deal, today) for deal in deals]
        links += [
            Link(
                "lead",
                lead.id,
                "inbox",
                lead.interest or lead.promotion or tr("Lead"),
                days.shown_short(lead.received_on, today),
                state_words(lead.state),
                TONES[lead.state],
            )
            for lead in leads
        ]
        self.links.set_links(links)
        self.links.setVisible(bool(links))

    def _begin_lead(self) -> None:
        if self._row is not None:
            self.composer.begin_for(self._row)

    def _delete(self) -> None:
        if self.key is not None:
            delete_contact(self.desk, self.key)


class _Usual(ChoiceField):
    """A choice that counts as empty while it says the first, usual thing."""

    @property
    def is_empty(self) -> bool:
        return self._saved in (None, self._values[0]) and not self._touched


class _Edit:
    """Edits a contact; an answer about advertising also keeps its day."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def __call__(self, change: Change, key: Id, base: dict[str, Any], **fields: Any) -> Contact:
        if "consent" in fields:
            fields["consent_on"] = None if fields["consent"] is Consent.UNKNOWN else self._desk.today
        return contacts.edit_contact(change, key, base, **fields)


def delete_contact(desk: Desk, key: Id) -> None:
    """Put one into the bin, with all that belongs to them."""
    desk.operations.run(words("Delete contact"), contacts.delete_contact, key, offer_undo=taken_words, once=True)


def taken_words(taken: Taken) -> str:
    """What went into the bin together with a contact."""
    parts = {"lead": taken.leads, "deal": taken.deals, "activity": taken.activities}
    along = listed(counted(kind, count) for kind, count in parts.items() if count)
    if not along:
        return tr("{name} is in the bin").format(name=taken.name)
    return tr("{name} is in the bin, and with them {along}").format(name=taken.name, along=along)


def _deal_link(desk: Desk, deal: DealRow, today: date) -> Link:
    state, tone = {
        Outcome.OPEN: (tr(deal.stage) if deal.stage else tr("Open"), Tone.SALES),
        Outcome.WON: (tr("Won"), Tone.GOOD),
        Outcome.LOST: (tr("Lost"), Tone.BAD),
    }[deal.outcome]
    day = days.shown_short(deal.closed_on or deal.opened_on, today)
    aside = " · ".join(part for part in (desk.money(deal.value) if deal.value is not None else "", day) if part)
    return Link("deal", deal.id, "handshake", deal.title or tr("Deal"), aside, state, tone)


def _customer_tone(row: ContactRow) -> Tone:
    return Tone.GOOD if row.bought else Tone.NEUTRAL


def _consent(consent: Consent) -> str:
    return {
        Consent.UNKNOWN: tr("Not asked"),
        Consent.YES: tr("May be sent"),
        Consent.NO: tr("Does not want any"),
    }[consent]
