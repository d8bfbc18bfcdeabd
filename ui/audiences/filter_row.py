"""One condition of a filter: how it begins, what it is about, and a button that takes it away."""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import QStringListModel, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QWidget

from core.audience_filter import MONTHS, Term, What
from core.errors import Busy, UserMistake
from ui.audiences.phrases import Ask, Phrase, month_words, phrase_of, phrases, shown_value, typed_value
from ui.desk import Desk
from ui.kit.buttons import tool
from ui.kit.field import wear
from ui.kit.fields import CalmCombo, line_edit
from ui.kit.suggestions import suggest
from ui.kit.text import TextRole, label
from ui.kit.words import tr
from ui.promotions.wording import channel_words

_WIDEST = 560
"""Logical pixels, however wide the page is."""
_NARROW = 350
"""Logical pixels below which the value stands under the words."""
_FRAME, _BUTTON = 44, 36
"""Logical pixels around the words of a choice, with its arrow; and of the button at the end."""


class FilterRow(QWidget):
    """A `Term` in the making.

    typed(): letters were typed. chosen(): something was picked, so it is complete. removed(): take it away.
    """

    typed = Signal()
    chosen = Signal()
    removed = Signal()

    def __init__(self, desk: Desk) -> None:
        """Begin with the first phrase and no value."""
        super().__init__()
        self._desk = desk
        self._said: Term | None = None
        self._phrases = [each for each in phrases() if each.offered]
        self.begins = CalmCombo()
        self.begins.setAccessibleName(tr("Condition"))
        self.begins.addItems([each.words for each in self._phrases])
        self.begins.setMaxVisibleItems(16)
        self.value = line_edit()
        self.value.setMaxLength(200)
        self.month = CalmCombo()
        self.month.setAccessibleName(tr("Month"))
        self.month.addItems([month_words(each) for each in MONTHS])
        self.unit: QLabel = label("", TextRole.MUTED)
        self.remove = tool("x", tr("Take this condition away"))
        self._texts = QStringListModel(self)
        self._list = suggest(self.value, self._texts)
        inner = QWidget()
        inner.setMaximumWidth(_WIDEST)
        around = QHBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(inner, 1)
        around.addStretch(0)
        self._grid = QGridLayout(inner)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(4)
        self._narrow = False
        self._placed: tuple[bool, bool, bool] | None = None
        for part in (self.begins, self.value, self.month):
            part.setProperty("look", "plain")
        self._arrange()  # before anything is told to show itself: it would be a window for a moment
        self._dress()
        self.begins.activated.connect(self._begun)
        self.value.textEdited.connect(lambda _: self.typed.emit())
        self._list.activated.connect(lambda _: self.chosen.emit())
        self.month.activated.connect(lambda _: self.chosen.emit())
        self.remove.clicked.connect(self.removed)

    @property
    def editors(self) -> tuple[CalmCombo, QLineEdit, CalmCombo]:
        """What is typed into and chosen from."""
        return self.begins, self.value, self.month

    @property
    def phrase(self) -> Phrase:
        """How it begins."""
        return self._phrases[max(0, self.begins.currentIndex())]

    @property
    def is_blank(self) -> bool:
        """Whether it says nothing yet, and never did."""
        return self._is_begun and self._said is None

    @property
    def _is_begun(self) -> bool:
        """Whether its value is still to come."""
        return self.phrase.ask not in (Ask.NOTHING, Ask.MONTH) and not self.value.text().strip()

    def term(self) -> Term:
        """The condition; raises `UserMistake` where what is typed is no value for it.

        One that is changed into another counts as it was until its new value is there.
        """
        phrase = self.phrase
        if self._said is not None and self._is_begun:
            return self._said
        match phrase.ask:
            case Ask.NOTHING:
                value = phrase.fixed
            case Ask.MONTH:
                value = MONTHS[max(0, self.month.currentIndex())]
            case _:
                value = typed_value(self._desk, phrase.what, self.value.text())
        return Term(phrase.what, value, phrase.without)

    def show_term(self, term: Term) -> None:
        """Show a condition."""
        self._said = term
        self._choose(phrase_of(term))
        if term.what is What.BIRTHDAY:
            self.month.setCurrentIndex(MONTHS.index(term.value))
        else:
            self.value.setText("" if self.phrase.fixed else shown_value(self._desk, term))
            self.value.setCursorPosition(0)

    def letters(self) -> list[str]:
        """What it says letter by letter: what, whether turned round, what the words say, what is typed, the month."""
        phrase = self.phrase
        return [phrase.what, "-" if phrase.without else "", phrase.fixed, self.value.text(), self.month.currentText()]

    def type_again(self, letters: list[str]) -> None:
        """Say that again."""
        what, minus, fixed, text, month = letters
        self._choose(phrase_of(Term(What(what), fixed, bool(minus))))
        self.value.setText(text)
        self.month.setCurrentIndex(max(0, self.month.findText(month)))

    @property
    def is_wrong(self) -> bool:
        """Whether what is typed is no value for it."""
        if self.is_blank:
            return False
        try:
            self.term()
        except UserMistake:
            return True
        return False

    def mark(self, wrong: bool) -> None:
        """Show where a mistake is: a condition is wrong in what it goes on with, not in how it begins."""
        for editor in self.editors:
            wear(editor, "mistake" if wrong and editor is self._goes_on else "plain")

    def focus_value(self) -> None:
        """Put the keyboard where the condition goes on."""
        self._goes_on.setFocus()

    @property
    def _goes_on(self) -> QWidget:
        """What follows the words that it begins with; these themselves where nothing does."""
        return {Ask.NOTHING: self.begins, Ask.MONTH: self.month}.get(self.phrase.ask, self.value)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Put the value on a line of its own where there is no room beside the words."""
        super().resizeEvent(event)
        self._narrow = event.size().width() < _NARROW
        self._arrange()

    def _is_tight(self, share: float) -> bool:
        """Whether words or month would be cut beside each other, where the words have this share of the room."""
        room = min(self.width(), _WIDEST) - _BUTTON
        width = self.fontMetrics().horizontalAdvance
        month = width(self.month.currentText()) if self.phrase.ask is Ask.MONTH else 0
        return width(self.phrase.words) + _FRAME > room * share or month + _FRAME * (month > 0) > room * (1 - share)

    def _arrange(self) -> None:
        alone, bare = not self.phrase.unit, self.phrase.ask is Ask.NOTHING
        narrow = self._narrow or (not bare and self._is_tight(5 / 9 if alone else 7 / 9))
        if (narrow, alone, bare) == self._placed:
            return
        self._placed = narrow, alone, bare
        line, column = (1, 0) if narrow else (0, 1)
        for part in (self.begins, self.value, self.month, self.unit, self.remove):
            self._grid.removeWidget(part)
        self._grid.addWidget(self.begins, 0, 0, 1, 3 if bare else 2 if narrow else 1)  # bare: nothing stands beside it
        wide = 2 if narrow and alone else 1
        self._grid.addWidget(self.value, line, column, 1, wide)
        self._grid.addWidget(self.month, line, column, 1, wide)
        self._grid.addWidget(self.unit, line, column + 1)
        self._grid.addWidget(self.remove, 0, 3)
        beside = (5, 4, 0, 0) if alone else (7, 2, 0, 0)  # before a unit stands a number, which is short
        for place, share in enumerate((1, 0, 0, 0) if narrow else beside):
            self._grid.setColumnStretch(place, share)
        self._grid.setColumnStretch(4, 0)

    def _choose(self, phrase: Phrase) -> None:
        if phrase not in self._phrases:
            self._phrases.append(phrase)
            self.begins.addItem(phrase.words)
        self.begins.setCurrentIndex(self._phrases.index(phrase))
        self._dress()

    def _begun(self, _place: int) -> None:
        what, before = self.phrase.what, self.value.property("about")
        if before is not None and before != str(what):
            self.value.setText("")
        self._dress()
        if self.phrase.ask in (Ask.NOTHING, Ask.MONTH) or not self.is_blank:
            self.chosen.emit()
        else:
            self.typed.emit()
            if self.begins.used_list:
                self.focus_value()

    def _dress(self) -> None:
        """Show what the phrase needs and offer what the file knows."""
        phrase = self.phrase
        typed = phrase.ask not in (Ask.NOTHING, Ask.MONTH)
        self.value.setVisible(typed)
        self.month.setVisible(phrase.ask is Ask.MONTH)
        self.unit.setText(phrase.unit)
        self.unit.setVisible(bool(phrase.unit))
        self._arrange()
        self.value.setPlaceholderText(phrase.hint)
        self.value.setProperty("about", str(phrase.what))
        self.value.setAccessibleName(f"{phrase.words} {phrase.unit}".strip())
        self.remove.setAccessibleName(tr("Take away: {condition}").format(condition=phrase.words))
        if typed:
            self._texts.setStringList(self._known(phrase.what))

    def _known(self, what: What) -> list[str]:
        rooms = self._desk.workspace
        with suppress(Busy):  # someone is saving: then nothing is suggested this time
            if what is What.TAG:
                return rooms.contacts.tags()
            if what is What.CHANNEL:
                return [channel_words(each) for each in rooms.promotions.channels()]
            return rooms.audiences.known(what)
        return []
