"""The chosen file: what it was recognised as, how its letters are read, and its rows, one list at a time."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from ui.exchange.columns import ChoiceBox, ColumnsPart
from ui.exchange.rows import AlikeRows, MatchedRows, NewRows, RefusedRows
from ui.exchange.seen import FileSeen, Letters
from ui.exchange.wording import source_words
from ui.kit.buttons import quiet
from ui.kit.cards import Card
from ui.kit.chips import ChipRow
from ui.kit.empty import Empty
from ui.kit.insets import inset
from ui.kit.text import Label, TextRole, label, plain_tooltip, without_mnemonic
from ui.kit.words import listed, tr

COLUMNS, NEW, MATCHED, ALIKE, REJECTED, PROBLEMS = "columns", "new", "matched", "alike", "rejected", "problems"


class FileDetail(Card):
    """One file in full.

    encoded(encoding), targeted(column, target), answered(question, answer), made_own(whether): the person reads it
    another way.
    """

    encoded = Signal(str)
    targeted = Signal(int, str)
    answered = Signal(str, str)
    made_own = Signal(bool)

    def __init__(self) -> None:
        """Show nothing yet."""
        super().__init__(" ", flush=True)
        self._is_recognised = True
        self.own = quiet("")
        self.own.clicked.connect(lambda: self.made_own.emit(self._is_recognised))
        self.head.addWidget(self.own)
        self._key: object = None
        self._offered: tuple[str, ...] = ()
        self.columns = ColumnsPart()
        self.new, self.matched, self.alike = NewRows(), MatchedRows(), AlikeRows()
        self.rejected = RefusedRows(
            tr("Rejected"), tr("These rows stay out. Save them with the reason, put them right, bring them in later.")
        )
        self.problems = RefusedRows(
            tr("Not understood"), tr("These rows come in; what was not understood stays as text in their notes.")
        )
        self.bad = Empty("triangle-alert", tr("This file cannot come in"), tr("The others are not held up by it."))
        self.letters = LettersRow()
        self.letters.chosen.connect(self.encoded)
        self.chips_row = QHBoxLayout()
        self.chips_row.setContentsMargins(15, 0, 15, 0)
        self.chips = ChipRow()
        self.chips_row.addWidget(self.chips)
        self.stack = QStackedWidget()
        self.body.addWidget(self.letters)
        self.body.addLayout(self.chips_row)
        self.body.addWidget(self.stack, 1)
        for part in (self.columns, self.new, self.matched, self.alike, self.rejected, self.problems, self.bad):
            self.stack.addWidget(_inset(part))
        self.columns.targeted.connect(self.targeted)
        self.columns.answered.connect(self.answered)

    @property
    def offered(self) -> tuple[str, ...]:
        """The lists that there are, by name."""
        return self._offered

    @property
    def shown(self) -> str:
        """Which list is in front."""
        return self.chips.name()

    def show_seen(self, seen: FileSeen) -> None:
        """Show a file; of the one already shown the same list stays in front."""
        named = seen.key, seen.mapping is not None
        other = named != self._key
        self._key = named
        self.title.setText(seen.name)
        self.tells.setText(_tells(seen))
        self.tells.setVisible(bool(self.tells.text()))
        plain_tooltip(self.tells, listed(seen.custom))
        self.setAccessibleName(seen.name)
        self.letters.show_letters(seen.letters)
        self._offer_own(seen)
        if seen.trouble:
            self._offer([], other)
            self.stack.setCurrentIndex(6)
            return
        if seen.mapping is not None:
            self.columns.show_mapping(seen.mapping)
        self.new.show_rows(seen.new)
        self.matched.show_rows(seen.matched)
        self.alike.show_rows(seen.alike)
        self.rejected.show_rows(seen.rejected)
        self.problems.show_rows(seen.problems)
        self._offer(self._parts(seen), other)

    def turn_to(self, name: str) -> None:
        """Bring a list to the front."""
        self.chips.choose(name)
        self._turn(name)

    def _offer_own(self, seen: FileSeen) -> None:
        """A file may be recognised as something that it is not: then its columns can be named one by one."""
        self._is_recognised = not seen.chosen_own
        self.own.setVisible(seen.can_be_own or seen.chosen_own)
        words = tr("Not right? Name the columns") if self._is_recognised else tr("Recognise it by itself")
        self.own.setText(without_mnemonic(words))
        self.own.setAccessibleName(words)

    def _parts(self, seen: FileSeen) -> list[tuple[str, str, int | None]]:
        parts: list[tuple[str, str, int | None]] = []
        if seen.mapping is not None:
            parts.append((COLUMNS, tr("Columns"), None))
        parts.append((NEW, tr("New", about="records"), len(seen.new)))
        for name, words, rows in (
            (MATCHED, tr("Already here"), seen.matched),
            (ALIKE, tr("Probably the same"), seen.alike),
            (REJECTED, tr("Rejected"), seen.rejected),
            (PROBLEMS, tr("Not understood"), seen.problems),
        ):
            if rows:
                parts.append((name, words, len(rows)))
        return parts

    def _offer(self, parts: list[tuple[str, str, int | None]], other: bool) -> None:
        """Offer a chip for every list there is; counts change in place, so that the keyboard stays."""
        names = tuple(name for name, _, _ in parts)
        wanted = self.shown if not other and self.shown in names else (names[0] if names else "")
        had_focus = False
        if names != self._offered:
            self._offered = names
            fresh = ChipRow([(name, words) for name, words, _ in parts], name=tr("Lists of the file"))
            focus = QApplication.focusWidget()
            had_focus = focus is not None and self.chips.isAncestorOf(focus)
            self.chips_row.replaceWidget(self.chips, fresh)
            self.chips.hide()
            self.chips.deleteLater()
            self.chips = fresh
            fresh.chosen.connect(self._turn)
        self.chips.setVisible(len(names) > 1)
        for name, _, count in parts:
            self.chips.set_count(name, count)
        if wanted:
            self.turn_to(wanted)
        if had_focus:
            down = next((each for each in self.chips.findChildren(QPushButton) if each.isChecked()), None)
            if down is not None:
                down.setFocus()

    def _turn(self, name: str) -> None:
        names = (COLUMNS, NEW, MATCHED, ALIKE, REJECTED, PROBLEMS)
        if name in names:
            self.stack.setCurrentIndex(names.index(name))


class LettersRow(QWidget):
    """How the bytes of a text file are read: a drop-down, and some of its text to judge by. chosen(encoding)."""

    chosen = Signal(str)

    def __init__(self) -> None:
        """Show nothing yet."""
        super().__init__()
        self.words = Label(tr("Letters"), TextRole.CAPTION)
        self.choice = ChoiceBox(tr("How the letters of this file are written"))
        self.words.setBuddy(self.choice)
        self.sample = label("", TextRole.MUTED, elide=True)
        self.choice.chosen.connect(self.chosen)
        row = QHBoxLayout(self)
        row.setContentsMargins(15, 0, 15, 0)
        row.setSpacing(8)
        row.addWidget(self.words)
        row.addWidget(self.choice)
        row.addWidget(self.sample, 1)
        self.hide()

    def show_letters(self, letters: Letters | None) -> None:
        """Show how a text file is read; nothing for a workbook."""
        self.setVisible(letters is not None)
        if letters is not None:
            self.choice.offer(letters.choices, letters.encoding)
            self.sample.setText(letters.sample)


def _inset(part: QWidget) -> QWidget:
    """Lists reach the edges of the card, the columns stand in line with its title."""
    if not isinstance(part, ColumnsPart):
        return part
    made = QWidget()
    layout = QVBoxLayout(made)
    inset(layout, 15, 0, 6, 0)
    layout.addWidget(part)
    return made


def _tells(seen: FileSeen) -> str:
    if seen.trouble:
        return seen.trouble
    told = source_words(seen.source)
    if not seen.custom:
        return told
    extra = (
        tr("1 column kept as an extra field")
        if len(seen.custom) == 1
        else tr("%n columns kept as extra fields", len(seen.custom))
    )
    return f"{told} · {extra}"
