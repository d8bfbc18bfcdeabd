"""The chosen file: what it was recognised as, how its letters are read, and its rows, one list at a time."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Any, TypeVar

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

LISTS = COLUMNS, NEW, MATCHED, ALIKE, REJECTED, PROBLEMS = "columns", "new", "matched", "alike", "rejected", "problems"
"""The parts of a file, as `FileDetail` calls them."""

Part = TypeVar("Part", bound=QWidget)


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
        self.letters = LettersRow()
        self.letters.chosen.connect(self.encoded)
        self.chips_row = QHBoxLayout()
        self.chips_row.setContentsMargins(15, 0, 15, 0)
        self.chips = ChipRow()
        self.chips_row.addWidget(self.chips)
        self.stack = QStackedWidget()
        self._frames: dict[QWidget, QWidget] = {}
        self.body.addWidget(self.letters)
        self.body.addLayout(self.chips_row)
        self.body.addWidget(self.stack, 1)

    # Its lists, each made when a file has something for it

    @cached_property
    def columns(self) -> ColumnsPart:
        """What each column is read as."""
        made = self._put(ColumnsPart())
        made.targeted.connect(self.targeted)
        made.answered.connect(self.answered)
        return made

    @cached_property
    def new(self) -> NewRows:
        """Who comes in that was not here."""
        return self._put(NewRows())

    @cached_property
    def matched(self) -> MatchedRows:
        """Who is here already."""
        return self._put(MatchedRows())

    @cached_property
    def alike(self) -> AlikeRows:
        """Who is probably here already."""
        return self._put(AlikeRows())

    @cached_property
    def rejected(self) -> RefusedRows:
        """What stays out."""
        tells = tr("These rows stay out. Save them with the reason, put them right, bring them in later.")
        return self._put(RefusedRows(tr("Rejected"), tells))

    @cached_property
    def problems(self) -> RefusedRows:
        """What comes in, though not all of it was understood."""
        tells = tr("These rows come in; what was not understood stays as text in their notes.")
        return self._put(RefusedRows(tr("Not understood"), tells))

    @cached_property
    def bad(self) -> Empty:
        """In place of the lists of a file that cannot be read."""
        tells = tr("The others are not held up by it.")
        return self._put(Empty("triangle-alert", tr("This file cannot come in"), tells))

    def _put(self, part: Part) -> Part:
        self._frames[part] = _inset(part)
        self.stack.addWidget(self._frames[part])
        return part

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
            self.stack.setCurrentWidget(self.bad)
            return
        if seen.mapping is not None:
            self.columns.show_mapping(seen.mapping)
        self.new.show_rows(seen.new)
        for name, rows in _rows_of(seen).items():
            if rows or name in self.__dict__:
                getattr(self, name).show_rows(rows)
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
        words = {
            MATCHED: tr("Already here"),
            ALIKE: tr("Probably the same"),
            REJECTED: tr("Rejected"),
            PROBLEMS: tr("Not understood"),
        }
        parts += [(name, words[name], len(rows)) for name, rows in _rows_of(seen).items() if rows]
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
        if name in LISTS:
            part: QWidget = getattr(self, name)
            self.stack.setCurrentWidget(self._frames[part])


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


def _rows_of(seen: FileSeen) -> dict[str, Sequence[Any]]:
    """The lists that a file may or may not have."""
    return {MATCHED: seen.matched, ALIKE: seen.alike, REJECTED: seen.rejected, PROBLEMS: seen.problems}


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
