"""Everyone the business knows: who bought, who is silent, who came with an import, who is there twice."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from core.activities import Hat
from core.contacts import Contact, ContactRow
from core.ids import Id
from ui.audiences.choice import AudienceChoice
from ui.contacts.imports import ImportChoice
from ui.contacts.pairs import PairsView
from ui.desk import Desk
from ui.kit import days, digits
from ui.kit.empty import Empty
from ui.kit.page import Changed
from ui.kit.table_model import Align, Column, Listing
from ui.kit.tokens import Tone
from ui.kit.words import tr
from ui.list_page import ListPage
from ui.lists.line_menu import Entry
from ui.lists.view import View
from ui.record.panel import RecordPanel

if TYPE_CHECKING:
    from ui.lists.long_list import Finder

EVERYONE, CUSTOMERS, NOT_YET, SILENT, REFUSED = "everyone", "customers", "not yet", "silent", "refused"
IMPORT, SAME, AUDIENCE = "import", "same", "audience"


class ContactsPage(ListPage):
    """Who they are, how to reach them, what they bought."""

    name = "contacts"
    kind = "contact"
    slow = frozenset({CUSTOMERS, NOT_YET, SILENT, REFUSED, IMPORT, AUDIENCE})
    interests = frozenset({"contact", "lead", "deal", "activity", "stage", "score", "redemption", "setting"})

    def __init__(self, desk: Desk) -> None:
        """Put list, pairs, slip and record together."""
        self._pause = 0
        super().__init__(
            desk,
            tr("Contacts"),
            _TELLS[EVERYONE](),
            columns=_columns(desk),
            chips=[
                (EVERYONE, tr("Everyone")),
                (CUSTOMERS, tr("Customers")),
                (NOT_YET, tr("Not yet")),
                (SILENT, tr("Silent")),
                (IMPORT, tr("From this import")),
                (SAME, tr("May be the same")),
                (REFUSED, tr("No advertising")),
                (AUDIENCE, tr("Audience")),
            ],
            action=tr("Write down a contact"),
            hat=Hat.SALES,
        )
        self.imports, self.audience = ImportChoice(desk, self), AudienceChoice(desk, self)
        self._choices: dict[str, ImportChoice | AudienceChoice] = {IMPORT: self.imports, AUDIENCE: self.audience}
        self.imports.menu.aboutToHide.connect(self.table.setFocus)
        self.imports.chosen.connect(lambda: self._look_at(IMPORT))
        self.audience.chosen.connect(lambda: self._look_at(AUDIENCE))
        self.chips.pressed_again.connect(self._pressed_again)
        self.chips.set_menu(IMPORT, tr("Choose another import"))
        self.chips.set_menu(AUDIENCE, tr("Choose another audience"))
        self.chips.chip(AUDIENCE).hide()  # it stands there once someone came to see an audience
        self.list.held, self.list.leaving = self._held, self._to_write
        self.model.refreshed.connect(self._tell_pause)
        self.model.refreshed.connect(self._count_people)
        self._pairs: PairsView | None = None
        self.views = QStackedWidget()
        self.views.setMinimumWidth(280)
        self.split.replaceWidget(0, self.views)
        self.views.addWidget(self.list)
        self.list.show()
        self.split.setCollapsible(0, False)
        self._take_up()

    @property
    def pairs(self) -> PairsView:
        """Those who may be there twice, side by side; made when first asked for."""
        if self._pairs is None:
            self._pairs = PairsView(self.desk)
            self._pairs.opened.connect(self.ask_record)
            flat = QSizePolicy.Policy.Ignored  # its words would take room from a slip while the list is shown
            self._pairs.setSizePolicy(QSizePolicy.Policy.Preferred, flat)
            self.views.addWidget(self._pairs)
        return self._pairs

    def make_panel(self) -> RecordPanel:
        """One contact."""
        from ui.contacts.panel import ContactPanel

        return ContactPanel(self.desk)

    def make_composer(self) -> QWidget:
        """The slip for a new contact."""
        from ui.contacts.composer import ContactComposer

        composer = ContactComposer(self.desk)
        composer.written.connect(self._written)
        return composer

    def listing(self, chip: str) -> Listing[ContactRow]:
        """Everyone, or those that a chip stands for; those of `slow` are asked for on another thread."""
        contacts = self.desk.workspace.contacts
        match chip:
            case "customers":
                return contacts.customers()
            case "not yet":
                return contacts.not_yet()
            case "silent":
                self._pause = contacts.usual_pause().days
                return contacts.silent(self.desk.today, self._pause)
            case "refused":
                return contacts.refused()
            case "import":
                return self.imports.listing()
            case "audience":
                return self.audience.listing()
            case _:
                return contacts.everyone()

    def make_empty(self, chip: str) -> Empty:
        """What a chip without contacts says."""
        if chip in _EMPTY:
            actions = {CUSTOMERS: tr("Quick sale"), IMPORT: tr("Bring in a list…")}
            return Empty(*_EMPTY[chip](), action=actions.get(chip, ""))
        return Empty(
            "contact",
            tr("Nobody here yet"),
            tr(
                "Everyone who asks or buys is kept here, with all that happened between you. A lead brings its contact."
            ),
            action=tr("Write down a contact"),
        )

    def delete_row(self, row: ContactRow) -> None:
        """As the button of the record does."""
        from ui.contacts.panel import delete_contact

        delete_contact(self.desk, row.id)

    def row_entries(self, row: ContactRow) -> list[Entry]:
        """What happened with them can be written down as well."""
        opening, *others = super().row_entries(row)
        return [opening, Entry("phone", tr("Log it"), "", lambda: self._log(row), writes=True), *others]

    def _log(self, row: ContactRow) -> None:
        from ui.leads.who import Who

        self.desk.slip_asked.emit("log_it", {"who": Who(row.name, row.id)})

    def reload(self) -> None:
        """Read what is seen, and the record."""
        self._name_audience()
        if self.chips.name() == SAME:
            self.pairs.reload()
            self.reload_record()
            self.recall()
        else:
            super().reload()

    def concerns(self, changed: Changed) -> bool:
        """An audience decides who is here once someone came to see one."""
        seen = not self.chips.chip(AUDIENCE).isHidden()
        return super().concerns(changed) or (seen and "audience" in changed.kinds)

    def show_new(self) -> None:
        """Open the slip for a new contact."""
        self.composer.begin()

    def fill(self) -> None:
        """What fills the list of customers is a sale, and that of an import is an import."""
        action = {CUSTOMERS: "quick_sale", IMPORT: "move_in"}.get(self.chips.name())
        if action:
            self.desk.do(action)
        else:
            self.show_new()

    def show_import(self, change: Id | None) -> None:
        """Show whom an import brought; none: the newest one."""
        self.imports.choose(change)

    def show_audience(self, key: Id) -> None:
        """Show who belongs to an audience."""
        self.audience.choose(key)

    def focus_main(self) -> None:
        """Put the keyboard on the rows, or on the first pair."""
        current = self.views.currentWidget()
        if current is self.list:
            super().focus_main()
        elif current is not None:
            current.setFocus()

    def release(self) -> None:
        """Ask nothing any more."""
        if self._pairs is not None:
            self._pairs.release()
        super().release()

    def _written(self, contact: Contact) -> None:
        if self.after_slip.is_followed:
            self.list.head.show_everything()
            self.ask_record(contact.id)

    def _show_view(self) -> None:
        """Show rows or pairs, and say what they are."""
        chip = self.chips.name()
        same = chip == SAME
        self.views.setCurrentWidget(self.pairs if same else self.list)
        self.list.head.words.setVisible(not same)
        self.set_tells(_TELLS.get(chip, _TELLS[EVERYONE])())
        self._name_audience()
        if same:
            self.list.head.tell_found(None)

    def _tell_pause(self) -> None:
        """Say after how long a customer counts as silent here."""
        if self.chips.name() == SILENT and self._pause and not self.list.is_finding:
            self.set_tells(
                tr("Customers of whom nothing was heard for more than %n days, the longest first", self._pause)
            )

    def _pressed_again(self, chip: str) -> None:
        """Offer earlier imports, or other audiences, at the chip that shows one."""
        if chip in self._choices:
            self._choices[chip].offer(self.chips.chip(chip))

    def _viewed(self) -> None:
        self._take_up()
        super()._viewed()

    def _take_up(self) -> None:
        """Be about the import or the audience that the view is about, and show it."""
        view = self.list.view()
        if view.chip in self._choices:
            choice = self._choices[view.chip]
            choice.take_up(view.about)
            self.list.head.set_about(view.chip, choice.about)
        self._show_view()

    def _look_at(self, chip: str) -> None:
        """Look at the import or the audience that was chosen; the words stay where the chip was down already."""
        now, about = self.list.view(), self._choices[chip].about
        wanted = replace(now, about=about) if now.chip == chip else View(chip, about=about)
        if wanted == now:
            self.mark_stale()
        else:
            self.list.head.put(wanted)

    def _name_audience(self) -> None:
        """Let the chip say which audience it stands for, and how many they are while they are looked at."""
        if self.chips.name() == AUDIENCE:
            self.chips.chip(AUDIENCE).show()
            self.set_tells(self.audience.tells())
        if self.chips.chip(AUDIENCE).isHidden():
            return
        name = self.audience.name or tr("Audience")
        if name != self.chips.words(AUDIENCE) or self.chips.name() != AUDIENCE:
            self.chips.rename(AUDIENCE, name)

    def _count_people(self) -> None:
        view = self.list.view()
        if view.chip == AUDIENCE and not view.words and not self.list.is_finding:
            self.chips.set_count(AUDIENCE, self.model.rowCount())

    def _held(self, chip: str) -> Finder:
        choice = self._choices.get(chip)
        return choice.held() if choice is not None else cast("Finder", partial(self.listing, chip))

    def _to_write(self, chip: str) -> Finder | None:
        """Those of an audience who may be written to: nobody who refused leaves in a list for a mailing."""
        return self.audience.held(to_write=True) if chip == AUDIENCE else None


_TELLS: dict[str, Callable[[], str]] = {
    EVERYONE: lambda: tr("Who you know, how to reach them, and what they bought"),
    CUSTOMERS: lambda: tr("Everyone who bought at least once"),
    NOT_YET: lambda: tr("Those who asked or were written down, but have not bought yet"),
    SILENT: lambda: tr("Customers of whom nothing was heard for longer than is usual here, the longest first"),
    IMPORT: lambda: tr("Whom an import brought; press the chip again for earlier imports"),
    SAME: lambda: tr("Who may be written down twice: join them, or say that they are different"),
    REFUSED: lambda: tr("Those who do not want advertising: leave them out of every mailing"),
}

_EMPTY: dict[str, Callable[[], tuple[str, str, str]]] = {
    CUSTOMERS: lambda: (
        "trophy",
        tr("No customers yet"),
        tr("Whoever buys for the first time stands here: a deal that is won, or a quick sale."),
    ),
    NOT_YET: lambda: ("circle-check", tr("Everyone has bought"), tr("Nobody you know has not bought yet.")),
    SILENT: lambda: (
        "circle-check",
        tr("Nobody is silent"),
        tr("Customers of whom nothing is heard for longer than is usual here come up in this place."),
    ),
    IMPORT: lambda: (
        "download",
        tr("No import yet"),
        tr("Bring in your own list or the export of another program, and see here at once who came."),
    ),
    AUDIENCE: lambda: (
        "target",
        tr("Nobody in this audience"),
        tr("Its conditions pick nobody out of your contacts now. Press the chip again for another one."),
    ),
    REFUSED: lambda: (
        "circle-check",
        tr("Nobody refused"),
        tr("Those who say no to advertising stand here, with the day they said it."),
    ),
}


def _columns(desk: Desk) -> list[Column[ContactRow]]:
    def day(title: str, key: str, value: Callable[[ContactRow], Any], yields: int) -> Column[ContactRow]:
        return Column(
            title,
            lambda row: days.shown_short(value(row), desk.today),
            Align.END,
            width=96,
            muted=True,
            sort_key=key,
            yields=yields,
        )

    return [
        Column(tr("Name"), lambda row: desk.phone(row.name), strong=True, stretch=2, sort_key="name"),
        Column(tr("Company"), lambda row: row.company, stretch=2, muted=True, sort_key="company", yields=5),
        Column(tr("Reach"), lambda row: desk.phone(row.phone) or row.email, stretch=2, muted=True, yields=2),
        Column(
            tr("Bought"),
            lambda row: tr("%n ×", row.bought) if row.bought else "",
            Align.END,
            width=76,
            muted=True,
            sort_key="bought",
            yields=4,
        ),
        Column(
            tr("Value", about="contact"),
            lambda row: desk.money(row.value) if row.bought else "",
            Align.END,
            width=104,
            sort_key="value",
        ),
        Column(
            tr("Satisfied"),
            satisfaction_words,
            Align.END,
            tone=_satisfaction_tone,
            accessible=lambda row: (
                tr("{mean} of 5").format(mean=satisfaction_words(row)) if row.satisfaction is not None else ""
            ),
            width=88,
            sort_key="satisfaction",
            yields=6,
        ),
        day(tr("Last bought"), "last_purchase", lambda row: row.last_purchase, 3),
        day(tr("Last touch"), "last_touch", lambda row: row.last_touch, 1),
    ]


def satisfaction_words(row: ContactRow) -> str:
    """The mean of the answers, from 1 to 5; nothing where none was given."""
    return "" if row.satisfaction is None else digits.number(row.satisfaction, 1)


def _satisfaction_tone(row: ContactRow) -> Tone | None:
    if row.satisfaction is None:
        return None
    return Tone.GOOD if row.satisfaction >= 4 else Tone.BAD if row.satisfaction < 3 else None
