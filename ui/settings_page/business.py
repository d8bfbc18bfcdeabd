"""The profile of the business: what stands on paper, how money and dates are written, how sales count."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from core.business import Business, Credit
from core.currency import edit_profile
from core.errors import UserMistake, words
from core.ids import Id
from ui.desk import Desk
from ui.kit.cards import Card
from ui.kit.fields import AmountField, LineField, NotesField
from ui.kit.form import INDENT, Form
from ui.kit.insets import inset
from ui.kit.pick_field import PickField
from ui.kit.pressing import RadioButton
from ui.kit.text import TextRole, label
from ui.kit.words import tr
from ui.settings_page.colours import ColoursCard
from ui.settings_page.logo import LogoCard
from ui.settings_page.section import Section
from ui.welcome import guesses

_ABOUT = ("name", "tagline", "address", "phone", "email", "website")
_WRITING = ("locale", "country", "currency", "hourly_rate")
_SAMPLE = date(2026, 11, 3)


_BESIDE_CIRCLE = 26
"""Logical pixels from which on the words of a radio button stand."""


class BusinessSection(Section):
    """Five cards: about the business, money and dates, which promotion a sale counts for, logo, colours."""

    interests = frozenset({"business", "setting", "deal", "deal_line", "expense", "promotion", "product", "target"})

    def __init__(self, desk: Desk) -> None:
        """Build the cards."""
        super().__init__(desk)
        self._key = Id(bytes(16))
        self.about = self._build_about()
        self.writing = self._build_writing()
        self.credit = CreditChoice(desk)
        self.logo = LogoCard(desk)
        self.colours = ColoursCard(desk)
        card = self.add(Card(tr("About the business"), tells=tr("Stands on reports, quotes and coupons.")))
        card.add(self.about)
        self.add(self.logo)
        self.add(self.colours)
        card = self.add(Card(tr("Money and dates")))
        card.add(self.writing)
        self.sample = label("", TextRole.MUTED, wrap=True)
        self.fixed = label("", TextRole.MUTED, wrap=True)
        for words_ in (self.sample, self.fixed):
            inset(words_, INDENT, 0, 0, 0)
            card.add(words_)
        card = self.add(
            Card(
                tr("Which promotion a sale counts for"),
                tells=tr("When a customer met several before buying. Figures and reports follow at once."),
            )
        )
        card.add(self.credit)

    def fill(self) -> None:
        """Read the profile; what is being typed stays."""
        room = self.desk.workspace.business
        profile = room.profile()
        self._key = profile.id
        for form, names in ((self.about, _ABOUT), (self.writing, _WRITING)):
            form.set_values({name: getattr(profile, name) for name in names})
        self.credit.show_credit(profile)
        self.logo.reload()
        self.colours.reload()
        written = guesses.sample_of(profile.locale, profile.currency, _SAMPLE)
        self.sample.setText(tr("Written like this: {sample}").format(sample=written))
        locked = room.amounts_stand()
        self.writing.field("currency").setEnabled(not locked)
        self.fixed.setText(
            tr("The currency stays {currency}: amounts in it stand in this file.").format(currency=profile.currency)
            if locked
            else tr("The currency can be changed as long as no amount stands in this file.")
        )

    def _build_about(self) -> Form:
        form = Form(columns=2)
        form.add("name", tr("Name"), LineField(), always=True, wide=True)
        form.add("tagline", tr("What you say about it"), LineField(hint=tr("one line")), always=True, wide=True)
        form.add("address", tr("Address"), NotesField(hint=tr("as it stands on letters")), always=True, wide=True)
        form.add("phone", tr("Phone"), LineField(hint=tr("where customers call")), always=True)
        form.add("email", tr("E-mail"), LineField(hint=tr("where they write")), always=True)
        form.add("website", tr("Website"), LineField(hint=tr("if there is one")), always=True, wide=True)
        form.field("name").idle_commits = False  # a name that is typed is nobody's name half way
        self.save_form(form, words("Edit profile"), edit_profile, "business", lambda: self._key)
        return form

    def _build_writing(self) -> Form:
        desk = self.desk
        form = Form(columns=2)
        form.add("locale", tr("Numbers and dates as in"), PickField(guesses.locales()), always=True)
        form.add("country", tr("Country"), PickField(guesses.countries(), hint=tr("as above")), always=True)
        form.add("currency", tr("Currency"), PickField(guesses.currencies()), always=True)
        rate = AmountField(desk.currency, desk.locale, hint=tr("not counted"))
        form.add("hourly_rate", tr("An hour of your own time costs"), rate, always=True)
        self.save_form(form, words("Edit profile"), _edit, "business", lambda: self._key)
        return form


def _edit(change: object, key: object, base: dict[str, object], **fields: object) -> Business:
    """Edit the profile; language and currency cannot be empty."""
    for name, sentence in (
        ("locale", words("Pick the language and country you write in.")),
        ("currency", words("Pick the currency you are paid in.")),
    ):
        if name in fields and not fields[name]:
            raise UserMistake(sentence, field=name)
    return edit_profile(change, key, base, **fields)  # type: ignore[arg-type]


class CreditChoice(QWidget):
    """The three rules, each with one sentence."""

    def __init__(self, desk: Desk) -> None:
        """Build the choice."""
        super().__init__()
        self.desk = desk
        self._profile: Business | None = None
        self.buttons: dict[Credit, QRadioButton] = {}
        self._group = QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for credit, title, sentence in _rules():
            button = RadioButton(title)
            button.setAccessibleName(title)
            button.setAccessibleDescription(sentence)
            button.clicked.connect(lambda _=False, credit=credit: self._choose(credit))
            self.buttons[credit] = button
            self._group.addButton(button)
            why = label(sentence, TextRole.MUTED, wrap=True)
            why.setContentsMargins(0, 0, 0, 8)
            below = QHBoxLayout()
            below.addSpacing(_BESIDE_CIRCLE)
            below.addWidget(why, 1)
            layout.addWidget(button)
            layout.addLayout(below)

    def show_credit(self, profile: Business) -> None:
        """Show the rule in force."""
        self._profile = profile
        self.buttons[profile.credit].setChecked(True)

    def _choose(self, credit: Credit) -> None:
        profile = self._profile
        if profile is None or profile.credit is credit:
            return
        self.desk.operations.run(
            words("Choose how sales count"),
            edit_profile,
            profile.id,
            {"credit": profile.credit},
            on_mistake=lambda _: self.show_credit(profile),
            on_failed=lambda: self.show_credit(profile),
            credit=credit,
        )


def _rules() -> list[tuple[Credit, str, str]]:
    return [
        (Credit.FIRST, tr("The first"), tr("The promotion that made you known to them gets the whole sale.")),
        (Credit.LAST, tr("The last"), tr("The promotion they met last before buying gets the whole sale.")),
        (Credit.EQUAL, tr("All of them alike"), tr("Every promotion they met on the way gets an equal part.")),
    ]
