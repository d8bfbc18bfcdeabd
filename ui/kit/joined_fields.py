"""Values that only make sense together: one editor, one commit."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtWidgets import QHBoxLayout

from core.errors import UserMistake, words
from core.money import shown, typed
from core.promotions import OfferKind
from ui.kit import days
from ui.kit.date_field import add_calendar
from ui.kit.field import Field
from ui.kit.fields import CalmCombo, line_edit, read_percent, shown_percent
from ui.kit.text import TextRole, label
from ui.kit.words import tr


class PeriodField(Field):
    """First and last day, a pair of days or None."""

    empty = (None, None)

    def __init__(self, today: Callable[[], date], *, quiet: bool = True) -> None:
        """Read relative days from this today; an end is read from the start."""
        self._today = today
        self.first, self.last = line_edit(tr("from")), line_edit(tr("until"))
        super().__init__(self.first, self.last, quiet=quiet)
        self.first.setAccessibleName(tr("First day"))
        self.last.setAccessibleName(tr("Last day"))
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.first, 1)
        row.addWidget(label("–", TextRole.MUTED))
        row.addWidget(self.last, 1)
        self.box.addLayout(row)
        self.box.addWidget(self._mistake)
        add_calendar(self.first, lambda: self._saved[0] or today(), lambda day: self._pick(day, None))
        add_calendar(self.last, lambda: self._saved[1] or self._saved[0] or today(), lambda day: self._pick(None, day))
        for editor in (self.first, self.last):
            editor.textEdited.connect(self.touch)

    def read(self) -> tuple[date | None, date | None]:
        """Both days; an end before the start is a mistake."""
        first = days.read(self.first.text(), self._today())
        last = days.read(self.last.text(), first or self._today())
        if first and last and last < first:
            raise UserMistake(words("The last day ({last}) lies before the first ({first})."), first=first, last=last)
        return first, last

    def write(self, value: tuple[date | None, date | None]) -> None:
        """Show both days."""
        first, last = value or (None, None)
        self.first.setText(days.shown(first))
        self.last.setText(days.shown(last))

    def left(self) -> None:
        """Write the days as the locale writes them."""
        if not self._has_mistake() and not self._touched:
            self._show(self.read())

    def _pick(self, first: date | None, last: date | None) -> None:
        if first is not None:
            self.first.setText(days.shown(first))
        if last is not None:
            self.last.setText(days.shown(last))
        self.touch()
        self.flush()


class OfferField(Field):
    """What a customer gets: the kind of offer and its value (see `core.promotions.Promotion`)."""

    empty = (OfferKind.NONE, None)

    def __init__(self, currency: str, locale: str, *, quiet: bool = True) -> None:
        """Read and write amounts of the business currency in the business locale."""
        self._currency, self._locale = currency, locale
        self.kind, self.amount = CalmCombo(), line_edit()
        super().__init__(self.kind, self.amount, quiet=quiet)
        self.kind.setAccessibleName(tr("Kind of offer"))
        self.kind.addItems(
            [tr("No offer"), tr("Percent off"), tr("Amount off"), tr("Free item"), tr("Bundle")],
        )
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.kind, 3)
        row.addWidget(self.amount, 2)
        self.box.addLayout(row)
        self.box.addWidget(self._mistake)
        self._dress()
        self.kind.activated.connect(self._choose)
        self.amount.textEdited.connect(self.touch)

    def read(self) -> tuple[OfferKind, int | None]:
        """The kind and its value: hundredths of a percent, or minor units."""
        kind = tuple(OfferKind)[max(0, self.kind.currentIndex())]
        if kind is OfferKind.NONE:
            return kind, None
        text = self.amount.text()
        return kind, read_percent(text, self._locale) if kind is OfferKind.PERCENT else typed(
            text, self._currency, self._locale
        )

    def write(self, value: tuple[OfferKind, int | None]) -> None:
        """Show kind and value."""
        kind, amount = OfferKind((value or self.empty)[0]), (value or self.empty)[1]
        self.kind.setCurrentIndex(tuple(OfferKind).index(kind))
        if amount is None:
            self.amount.setText("")
        elif kind is OfferKind.PERCENT:
            self.amount.setText(shown_percent(amount, self._locale))
        else:
            self.amount.setText(shown(amount, self._currency, self._locale))
        self._dress()

    def left(self) -> None:
        """Write the value as the locale writes it."""
        if not self._has_mistake() and not self._touched:
            self._show(self.read())

    def type_again(self, letters: Sequence[str], mistake: str = "") -> None:
        """Show the line for the amount where the kind has one."""
        super().type_again(letters, mistake)
        self._dress()

    def show_mistake(self, text: str) -> None:
        """Say it where the amount is, if there is one: it is what can be wrong."""
        super().show_mistake(text)
        self.setFocusProxy(self.kind if self.amount.isHidden() else self.amount)

    def clear_mistake(self) -> None:
        """Begin with the kind again."""
        super().clear_mistake()
        self.setFocusProxy(self.kind)

    def _choose(self, *_: object) -> None:
        self._dress()
        self.touch()
        kind = tuple(OfferKind)[max(0, self.kind.currentIndex())]
        if kind is OfferKind.NONE:
            self.flush()
        elif self.kind.used_list:
            self.amount.setFocus()
            self.amount.selectAll()

    def _dress(self) -> None:
        kind = tuple(OfferKind)[max(0, self.kind.currentIndex())]
        self.amount.setVisible(kind is not OfferKind.NONE)
        hint = {OfferKind.PERCENT: tr("such as 15%"), OfferKind.AMOUNT: tr("off each sale")}
        self.amount.setPlaceholderText(hint.get(kind, tr("costs us")))
        self.amount.setAccessibleName(
            tr("Percent off") if kind is OfferKind.PERCENT else tr("Cost of the offer on one sale")
        )
