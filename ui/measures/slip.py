"""A number that the owner read somewhere, on one line: what, how many, when, by which promotion; Enter, done."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QTimer

from core import measures
from core.activities import Hat
from core.errors import Busy, UserMistake, words
from core.folding import fold
from core.ids import Id
from core.measures import KINDS, MeasureRow
from storage import Changed
from ui.desk import Desk
from ui.kit import turns
from ui.kit.date_field import DateField
from ui.kit.fields import NumberField
from ui.kit.page import RETRY
from ui.kit.pick_field import PickField
from ui.kit.words import tr
from ui.measures.last import LastNumbers
from ui.measures.wording import measure_words, number_words
from ui.record.slip import Slip


class NumberSlip(Slip):
    """Writes down a number of a day; below it the latest of its kind, to put a typing mistake right."""

    def __init__(self, desk: Desk) -> None:
        """Lay it out on one line with the latest numbers below."""
        super().__init__(desk, tr("Write down a number"), tr("Write down"), columns=24, hat=Hat.MARKETING)
        self.setProperty("hat", str(Hat.MARKETING))
        self._known: dict[str, str] = {}
        self.offers: dict[str, Id] = {}
        self._shown = ""
        self.kind = PickField(free=True, hint=tr("visits, followers…"), quiet=False)
        self.value = NumberField(desk.locale, hint="120", quiet=False)
        self.day = DateField(lambda: desk.today, quiet=False)
        self.by = PickField(hint=tr("a promotion, or none"), quiet=False)
        self.add_field("kind", tr("What", about="numbers"), self.kind, span=7)
        self.add_field("value", tr("How many"), self.value, span=4, narrow=True)
        self.add_field("day", tr("On which day"), self.day, span=5, narrow=True)
        self.add_field("by", tr("By which promotion, if one"), self.by, span=8)
        self.last = LastNumbers()
        self.last.taken_out.connect(self._take_out)
        self.body.addWidget(self.last)
        self._last_again = QTimer(self)
        self._last_again.setSingleShot(True)
        self._last_again.setInterval(RETRY)
        self._last_again.timeout.connect(lambda: turns.later(self, self._show_last_again))
        self.kind.editor.textChanged.connect(self._typed)
        desk.bridge.changed.connect(self._changed)
        self.stay_slim()

    def prepare(self, *, fresh: bool) -> None:
        """Offer the kinds that the program and the file know, and the promotions, those that run first."""
        if fresh:
            self.day.set_value(self.desk.today)
        rooms = self.desk.workspace
        self._known = {kind: measure_words(kind) for kind in KINDS}
        called = {fold(name) for name in self._known.values()}
        own = [kind for kind in rooms.measures.kinds() if kind not in self._known and fold(kind) not in called]
        self._known |= {kind: kind for kind in sorted(own, key=fold)}
        self.kind.set_choices(list(self._known.items()))
        self.offers = {}
        for key, name in rooms.counter.offers(self.desk.today):
            self.offers.setdefault(name, key)
        self.by.set_choices([(name, name) for name in self.offers])
        if not self.isHidden():
            self._typed()  # a kind that was typed before this could be read may be one that is known

    def begin(self, **values: Any) -> None:
        """Show it with the latest of the kind, where that is known already."""
        super().begin(**values)
        self._show_last()

    def take_keyboard(self) -> None:
        """Where the kind is known already, the number comes next."""
        if self.meant:
            self.value.setFocus()
        else:
            super().take_keyboard()

    @property
    def meant(self) -> str:
        """The kind that is meant by what was typed; the words of one that is known, in whatever letters, mean that."""
        text: str = self.kind.value
        if text in self._known:
            return text
        folded = fold(text)
        return next((kind for kind, name in self._known.items() if fold(name) == folded), text)

    def submit(self, values: Mapping[str, Any]) -> None:
        """One change: the number."""
        kind, day = self.meant, values["day"] or self.desk.today
        mistake = _missing(kind, values["value"], day, self.desk.today)
        if mistake is not None:
            self.refused(mistake)
            return
        by: str = values["by"]
        told = number_words(kind, values["value"], day, by, self.desk.today)
        self.run(
            words("Write down a number"),
            measures.measure,
            kind=kind,
            value=values["value"],
            on=day,
            promotion_id=self.offers.get(by),
            on_done=lambda _: self.kept(),
            on_mistake=self.refused,
            offer_undo=lambda _: tr("Written down: {what}").format(what=told),
        )

    def _take_out(self, row: MeasureRow) -> None:
        told = number_words(self._shown, row.value, row.measured_on, row.promotion, self.desk.today)
        self.desk.operations.run(
            words("Take out a number"),
            measures.delete_measure,
            row.id,
            on_mistake=lambda _: self._show_last(),  # it is gone already, which is what was wanted
            offer_undo=lambda _: tr("Taken out: {what}").format(what=told),
        )

    def _typed(self) -> None:
        if self.meant != self._shown:
            self._show_last()

    def _changed(self, changed: Changed) -> None:
        if not self.isHidden() and changed.kinds & {"measure", "promotion"}:
            self._show_last()

    def _show_last(self) -> None:
        """Show the latest of the kind that is meant, as far as it is one that the file may hold."""
        kind = self.meant
        try:
            rows = self.desk.workspace.measures.last(kind) if kind in self._known else []
        except Busy:
            self._last_again.start()
            if kind == self._shown:
                return
            rows = []  # the buttons of another kind would take out its numbers
        self._shown = kind
        place = next((place for place, button in enumerate(self.last.buttons) if button.hasFocus()), None)
        self.last.show_rows(rows, self.desk.today)
        if place is not None and place >= len(rows):  # what had the keyboard is hidden
            (self.last.buttons[-1] if rows else self.value).setFocus()

    def _show_last_again(self) -> None:
        """Someone was saving: look now, unless it was put away, since it looks whenever it is opened."""
        if not self.isHidden():
            self._show_last()


def _missing(kind: str, value: int | None, day: date, today: date) -> UserMistake | None:
    """What still has to be said, or cannot be."""
    if not kind:
        return UserMistake(words("What was measured? For example visits or followers."), field="kind")
    if value is None:
        return UserMistake(words("How many were there? Write 0 for none."), field="value")
    if day > today:
        return UserMistake(words("That day is still to come."), field="day")
    return None
