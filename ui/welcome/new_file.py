"""A new business file: a name, a currency, a way of writing dates and money; then only the place is asked for."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from core.errors import UserMistake
from ui import clock
from ui.half_typed import PAUSE
from ui.kit.buttons import primary
from ui.kit.cards import Card
from ui.kit.field import Field
from ui.kit.fields import LineField
from ui.kit.pick_field import PickField
from ui.kit.text import TextRole, label
from ui.kit.words import tr
from ui.welcome import guesses


class NewFileCard(Card):
    """Asks for what cannot be guessed and shows what was.

    made(name, currency, locale). rested(name): it was typed thus far, and then came a pause.
    """

    made = Signal(str, str, str)
    rested = Signal(str)

    def __init__(self, name: str = "") -> None:
        """Begin with what the system says of country and currency, and with a name that was typed before."""
        super().__init__(
            tr("New business file"),
            tells=tr("Everything stays in this one file on your computer. Nothing goes online."),
        )
        self.name = LineField(hint=tr("what your business is called"), quiet=False)
        self.name.idle_commits = False
        if name:
            self.name.type_again((name,))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._rest)
        self.name.editor.textEdited.connect(lambda _: self._pause.start())
        self.currency = PickField(guesses.currencies(), quiet=False)
        self.country = PickField(guesses.locales(), quiet=False)
        self.body.setSpacing(12)
        for title, field in (
            (tr("Name of the business"), self.name),
            (tr("Currency"), self.currency),
            (tr("Dates and money as in"), self.country),
        ):
            self.body.addLayout(_titled(title, field))
        self.country.set_value(guesses.system_locale())
        self.currency.set_value(guesses.system_currency())
        self.sample = label("", TextRole.MUTED, elide=True)
        self.button = primary(tr("Choose a place and begin"), icon="file-plus")
        self.button.clicked.connect(self.submit)
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 8, 0, 0)
        foot.addWidget(self.sample, 1)
        foot.addWidget(self.button)
        self.body.addLayout(foot)
        self.name.editor.installEventFilter(self)
        self.country.committed.connect(self._follow_country)
        self.currency.committed.connect(self._show_sample)
        self._show_sample()

    def submit(self) -> None:
        """Tell what was chosen, or say beside a field what is missing."""
        if not all([field.flush() for field in self._fields()]):
            return
        if not self.name.value:
            self.name.show_mistake(tr("What is your business called? You can change it later."))
            self.name.setFocus()
            return
        for field, sentence in (
            (self.currency, tr("Pick the currency you are paid in; it stays as it is later on.")),
            (self.country, tr("Pick the language and country you write in.")),
        ):
            if not field.value:
                field.show_mistake(sentence)
                field.setFocus()
                return
        self._rest_now()  # lest what is used be told later as something that waits
        self.made.emit(self.name.value, self.currency.value, self.country.value)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Enter in the name goes on at once; the field alone would only commit itself."""
        pressed = event.type() is QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submit()
            return True
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """A pause as well."""
        super().hideEvent(event)
        self._rest_now()

    def _rest_now(self) -> None:
        if self._pause.isActive():
            self._pause.stop()
            self._rest()

    def _rest(self) -> None:
        self.rested.emit(self.name.editor.text())

    def _fields(self) -> tuple[Field, ...]:
        return (self.name, self.currency, self.country)

    def _follow_country(self, new: str, _: object) -> None:
        """Another country pays with another currency, as long as the person has not chosen one."""
        self.country.set_value(new)
        theirs = guesses.currency_of(new)
        if theirs and self.currency.saved == guesses.system_currency() and not self.currency.is_touched:
            self.currency.set_value(theirs)
        self._show_sample()

    def _show_sample(self, *_: object) -> None:
        try:
            locale, currency = self.country.value, self.currency.value
        except UserMistake:
            return
        if locale and currency:
            self.sample.setText(guesses.sample_of(locale, currency, clock.today()))


def _titled(title: str, field: Field) -> QVBoxLayout:
    above = label(title, TextRole.CAPTION)
    field.name_by(above)
    made = QVBoxLayout()
    made.setSpacing(2)
    made.addWidget(above)
    made.addWidget(field)
    return made
