"""A row of filter chips: one of several, or any of them; arrow keys walk along."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from ui.kit import fonts
from ui.kit.flow import FlowLayout
from ui.kit.icons import icon
from ui.kit.pressing import PushButton
from ui.kit.text import plain_tooltip, without_mnemonic

_SIDES = 26
"""Logical pixels of padding and edge of a chip, as the style sheet has them."""

_SIGN = 20
"""Logical pixels of the sign that tells of a menu."""

_WIDEST = 220
"""Logical pixels of the words of a chip that was renamed or counts."""


class ChipRow(QWidget):
    """Chips by name.

    chosen(name): an exclusive row has another chip down. changed(names): the set of chips that are down (frozenset).
    """

    chosen = Signal(str)
    changed = Signal(object)
    pressed_again = Signal(str)
    """In an exclusive row: the chip that is down was pressed."""

    def __init__(self, chips: Iterable[tuple[str, str]] = (), *, exclusive: bool = True, name: str = "") -> None:
        """Offer chips.

        Args:
            chips: their names and words; in an exclusive row the first is down at the start.
            exclusive: exactly one is down.
            name: what assistive tools call the row.
        """
        super().__init__()
        self._exclusive = exclusive
        self._chips: dict[str, QPushButton] = {}
        self._words: dict[str, str] = {}
        self._told: frozenset[str] = frozenset()
        self.setAccessibleName(name)
        self._row = FlowLayout(self)
        for key, text in chips:
            self.add(key, text)

    def add(self, name: str, text: str) -> None:
        """Add a chip at the end."""
        made = PushButton(without_mnemonic(text))
        made.setProperty("kind", "chip")
        made.setCheckable(True)
        made.setAutoDefault(False)
        made.setAccessibleName(text)
        made.installEventFilter(self)
        made.toggled.connect(lambda _=False, name=name: self._click(name))  # screen readers toggle, and never click
        self._chips[name] = made
        self._words[name] = text
        _make_room(made)
        self._row.addWidget(made)
        if self._exclusive and len(self._chips) == 1:
            self.blockSignals(True)  # nobody has chosen it
            made.setChecked(True)
            self.blockSignals(False)
            self._told = self.names()
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def names(self) -> frozenset[str]:
        """The chips that are down."""
        return frozenset(name for name, chip in self._chips.items() if chip.isChecked())

    def name(self) -> str:
        """The chip that is down in an exclusive row, else empty."""
        return next(iter(self.names()), "")

    def choose(self, *names: str) -> None:
        """Put exactly these down, and tell if that is a change."""
        for key, chip in self._chips.items():
            blocked = chip.blockSignals(True)
            chip.setChecked(key in names)
            chip.blockSignals(blocked)
            chip.update()
        self._tell()

    def offered(self) -> frozenset[str]:
        """The names of all chips."""
        return frozenset(self._chips)

    def chip(self, name: str) -> QPushButton:
        """The button of a chip."""
        return self._chips[name]

    def set_menu(self, name: str, tells: str) -> None:
        """Show that a chip offers more when it is pressed again; `tells` what."""
        chip = self._chips[name]
        chip.setIcon(icon("chevron-down", "muted"))
        both = Qt.LayoutDirection  # the sign stands after the words, whichever way one reads
        mirrored = self.layoutDirection() is both.RightToLeft
        chip.setLayoutDirection(both.LeftToRight if mirrored else both.RightToLeft)
        chip.setAccessibleDescription(tells)
        plain_tooltip(chip, tells)
        _make_room(chip)

    def rename(self, name: str, text: str) -> None:
        """Call a chip something else; a long text is cut on it, and whole for assistive tools."""
        self._words[name] = text
        self.set_count(name, None)

    def words(self, name: str) -> str:
        """What a chip is called; empty for none."""
        return self._words.get(name, "")

    def set_count(self, name: str, count: int | None) -> None:
        """Show a number beside the words of a chip; None takes it away."""
        beside = "" if count is None else f"  {count}"
        shown = _bold().elidedText(self._words[name], Qt.TextElideMode.ElideRight, _WIDEST)
        self._chips[name].setText(without_mnemonic(shown + beside))
        self._chips[name].setAccessibleName(self._words[name] + beside)
        _make_room(self._chips[name])

    def _click(self, name: str) -> None:
        if self._exclusive and name in self._told:
            self.choose(name)
            self.pressed_again.emit(name)
        elif self._exclusive:
            self.choose(name)
        else:
            self._tell()

    def _tell(self) -> None:
        now = self.names()
        if now == self._told:
            return
        self._told = now
        self.changed.emit(now)
        if self._exclusive and now:
            self.chosen.emit(self.name())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk with the arrow keys; in an exclusive row that chooses at once."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            ahead = Qt.Key.Key_Right
            back = Qt.Key.Key_Left
            if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                ahead, back = back, ahead
            step = {ahead: 1, back: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            chips = [chip for chip in self._chips.values() if not chip.isHidden()]
            if step and watched in chips:
                target = chips[(chips.index(watched) + step) % len(chips)]
                target.setFocus(Qt.FocusReason.TabFocusReason)
                if self._exclusive:
                    target.click()
                return True
        return super().eventFilter(watched, event)


def _make_room(chip: QPushButton) -> None:
    """As wide as its words when it is down: they are bolder then, and Qt does not ask again."""
    sign = 0 if chip.icon().isNull() else _SIGN
    chip.setMinimumWidth(_bold().size(Qt.TextFlag.TextShowMnemonic, chip.text()).width() + _SIDES + sign)


def _bold() -> QFontMetrics:
    return QFontMetrics(fonts.font(weight=QFont.Weight.DemiBold))
