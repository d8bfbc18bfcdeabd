"""Those who may be written down twice: two and two side by side, to be joined or told apart."""

from __future__ import annotations

import time
from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from core import same_contact
from core.contacts import Contact, ContactRow, display_name
from core.errors import Busy, words
from core.same_contact import JoinedContacts, Likeness, Pair, PairRow
from ui.contacts.pair_finder import find_pairs
from ui.desk import Desk
from ui.kit import days
from ui.kit.buttons import primary, quiet
from ui.kit.cards import Card
from ui.kit.empty import Empty
from ui.kit.eye_order import order_by_eye
from ui.kit.insets import inset
from ui.kit.keyboard import has_keyboard
from ui.kit.pressing import RadioButton
from ui.kit.text import Chip, TextRole, label, without_mnemonic
from ui.kit.tokens import Tone
from ui.kit.words import tr

AT_ONCE = 20
"""Pairs that are shown until one asks for more."""

_TURN = 0.02
"""Seconds of making cards in one turn of the event loop."""


class PairsView(QWidget):
    """Cards of pairs. opened(id): see one of the two."""

    opened = Signal(object)

    def __init__(self, desk: Desk) -> None:
        """Start unread; `reload` looks for pairs."""
        super().__init__()
        self._desk = desk
        self._pairs: list[Pair] = []
        self._most = AT_ONCE
        self._asked = 0
        self._finding = False
        self._again = False
        self.cards: list[PairCard] = []
        self._rows: Sequence[PairRow] = ()
        self._kept: dict[object, PairCard] = {}
        self._had: int | None = None
        self._laying = QTimer(self)
        self._laying.setSingleShot(True)
        self._laying.timeout.connect(self._lay_more)
        self.count = label("", TextRole.MUTED)
        self.more = quiet(tr("Show more"), icon="chevron-down")
        self.more.clicked.connect(self._show_more)
        inner = QWidget()
        self._list = QVBoxLayout(inner)
        inset(self._list, 0, 0, 8, 8)
        self._list.setSpacing(12)
        self._list.addWidget(self.count)
        self._list.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        self._list.addStretch(1)
        self.area = QScrollArea()
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setAccessibleName(tr("May be the same"))
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(inner)
        self.waiting = Empty("clock", tr("One moment"), tr("Looking for people who are written down twice."))
        self.none = Empty(
            "circle-check",
            tr("Nobody is there twice"),
            tr("Contacts with the same e-mail or phone, or with names that are alike, come up here to be joined."),
            on_page=True,
        )
        self.stack = QStackedWidget()
        for part in (self.waiting, self.none, self.area):
            self.stack.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.stack)
        self.setAccessibleName(tr("May be the same"))

    @property
    def is_finding(self) -> bool:
        """Whether pairs are being looked for, or their cards made."""
        return self._finding or self._laying.isActive()

    def reload(self) -> None:
        """Look for pairs anew, beside; those that are shown stay meanwhile."""
        if self._finding:
            self._again = True
            return
        self._finding = True
        self._asked += 1
        number = self._asked
        self._desk.tasks.run(
            tr("Look for people written down twice"),
            lambda progress: (number, find_pairs(self._desk.workspace, progress)),
            on_done=self._found,
            on_failed=self._not_found,
        )

    def release(self) -> None:
        """Hear of nothing any more."""
        self._asked += 1
        self._laying.stop()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Hand the keyboard to the first pair."""
        super().focusInEvent(event)
        if self.cards:
            self.cards[0].join.setFocus(event.reason())

    def _found(self, answer: tuple[int, list[Pair]]) -> None:
        number, pairs = answer
        self._finding = False
        if number != self._asked:
            return
        self._pairs = pairs
        try:
            self._show()
        except Busy:
            self._again = True
        if self._again:
            self._again = False
            self.reload()

    def _not_found(self, _failure: object) -> None:
        self._finding = False

    def _show_more(self) -> None:
        before = len(self.cards)
        self._most += AT_ONCE
        try:
            self._show()
        except Busy:
            self._most -= AT_ONCE  # someone is saving: pressing again helps
        if len(self.cards) > before:
            self.cards[before].join.setFocus(Qt.FocusReason.TabFocusReason)

    def _show(self) -> None:
        rows = self._desk.workspace.contacts.side_by_side(self._pairs[: self._most])
        if self._rows != rows:
            self._lay(rows)
        count = len(self._pairs)
        told = tr("1 pair may be the same person") if count == 1 else tr("%n pairs may be the same person", count)
        self.count.setText(told)
        self.more.setVisible(count > self._most)
        self.stack.setCurrentWidget(self.area if rows else self.none)

    def _lay(self, rows: Sequence[PairRow]) -> None:
        gone = (number for number, card in enumerate(self.cards) if card.row not in rows and has_keyboard(card))
        self._had = next(gone, None)  # who is at a pair that stays is there
        cards = [*self.cards, *self._kept.values()]
        self._rows, self._kept = rows, {card.row.id: card for card in cards if card.row in rows}
        for card in cards:
            self._list.removeWidget(card)
            if card.row.id not in self._kept:
                card.hide()
                card.deleteLater()
        self.cards = []
        self._lay_more()

    def _lay_more(self) -> None:
        """Make some cards, and the rest in the next turns of the event loop: all at once would hold the window up."""
        until = time.monotonic() + _TURN
        while len(self.cards) < len(self._rows):
            row = self._rows[len(self.cards)]
            card = self._kept.pop(row.id, None)
            is_new = card is None
            card = card or self._card(row)
            self._list.insertWidget(1 + len(self.cards), card)
            self.cards.append(card)
            card.show()
            if is_new and not self._kept and time.monotonic() > until:
                break
        if len(self.cards) < len(self._rows):
            self._laying.start()
        had, self._had = self._had, None
        if had is not None and self.cards:
            self.cards[min(had, len(self.cards) - 1)].join.setFocus(Qt.FocusReason.TabFocusReason)
        order_by_eye(self)

    def _card(self, row: PairRow) -> PairCard:
        card = PairCard(self._desk, row)
        card.opened.connect(self.opened)
        return card


class PairCard(Card):
    """Two contacts side by side, what they have in common, and what to do. opened(id)."""

    opened = Signal(object)

    def __init__(self, desk: Desk, row: PairRow) -> None:
        """Show a pair; the one known for longer keeps its name unless told otherwise."""
        super().__init__()
        self._desk = desk
        self.row = row
        why = Chip()
        why.show_state(_why(row.pair), Tone.SALES if row.pair.why is not Likeness.NAME else Tone.NEUTRAL)
        top = QHBoxLayout()
        top.addWidget(why)
        top.addStretch(1)
        self.body.addLayout(top)
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(2)
        for column in (1, 2):
            grid.setColumnStretch(column, 1)
        self.keeps = QButtonGroup(self)
        sides = ((row.one, row.one_row), (row.other, row.other_row))
        self._lay_names(grid, sides)
        self._lay_lines(grid, sides)
        self.body.addLayout(grid)
        self.join = primary(tr("Same person: join"), icon="link")
        self.join.clicked.connect(self._join)
        self.apart = quiet(tr("Different people"), icon="x")
        self.apart.clicked.connect(self._tell_apart)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.join)
        buttons.addWidget(self.apart)
        buttons.addStretch(1)
        self.body.addLayout(buttons)
        both = " / ".join(display_name(contact) for contact, _ in sides)
        self.setAccessibleName(both)
        self.join.setAccessibleName(tr("Same person: join {both}").format(both=both))
        self.apart.setAccessibleName(tr("Different people: {both}").format(both=both))

    def _lay_names(self, grid: QGridLayout, sides: Sequence[tuple[Contact, ContactRow]]) -> None:
        names = [display_name(contact) for contact, _ in sides]
        told = names if names[0] != names[1] else _in_turn(names[0])
        for column, (contact, _) in enumerate(sides):
            name = RadioButton(without_mnemonic(names[column]))
            name.setAccessibleName(tr("Keep the name {name}").format(name=told[column]))
            name.setToolTip(tr("This name stays; what the other says differently goes to the notes"))
            name.setMinimumWidth(40)
            name.setChecked(column == 0)
            self.keeps.addButton(name, column)
            see = quiet(tr("Open", about="to do"))
            see.setAccessibleName(tr("Open {name}").format(name=told[column]))
            see.clicked.connect(lambda _=False, key=contact.id: self.opened.emit(key))
            cell = QHBoxLayout()
            cell.setSpacing(4)
            cell.addWidget(name, 1)
            cell.addWidget(see)
            grid.addLayout(cell, 0, column + 1)

    def _lay_lines(self, grid: QGridLayout, sides: Sequence[tuple[Contact, ContactRow]]) -> None:
        told = [self._lines(contact, row) for contact, row in sides]
        line = 1
        for title in told[0]:
            texts = [side[title] for side in told]
            if not any(texts):
                continue
            grid.addWidget(label(title, TextRole.CAPTION), line, 0, Qt.AlignmentFlag.AlignTop)
            same = texts[0] == texts[1]
            for column, text in enumerate(texts):
                made = label(text or "–", TextRole.MUTED if same or not text else TextRole.BODY, wrap=True)
                made.setMinimumWidth(60)
                grid.addWidget(made, line, column + 1, Qt.AlignmentFlag.AlignTop)
            line += 1

    def _lines(self, contact: Contact, row: ContactRow) -> dict[str, str]:
        today = self._desk.today
        bought = f"{tr('%n ×', row.bought)} · {self._desk.money(row.value)}" if row.bought else ""
        return {
            tr("Company"): contact.company if contact.name else "",
            tr("E-mail"): "\n".join(contact.emails[:4]),
            tr("Phone"): "\n".join(map(self._desk.phone, contact.phones[:4])),
            tr("Address"): contact.address[:200],
            tr("Known since"): days.shown_short(contact.created_on, today) if contact.created_on else "",
            tr("Bought"): bought,
            tr("Last touch"): days.shown_short(row.last_touch, today) if row.last_touch else "",
        }

    def _join(self) -> None:
        one, other = self.row.pair.one, self.row.pair.other
        keep, gone = (one, other) if self.keeps.checkedId() == 0 else (other, one)
        self._desk.operations.run(
            words("Join contacts"), same_contact.join_contacts, keep, gone, offer_undo=_joined_words
        )

    def _tell_apart(self) -> None:
        self._desk.operations.run(
            words("Tell contacts apart"),
            same_contact.tell_apart,
            self.row.pair.one,
            self.row.pair.other,
            offer_undo=lambda _: tr("Noted: different people. This pair is not asked about again."),
        )


def _in_turn(name: str) -> list[str]:
    """What assistive tools call two of one name."""
    return [tr("{name}, the first").format(name=name), tr("{name}, the second").format(name=name)]


def _joined_words(joined: JoinedContacts) -> str:
    told = tr("“{gone}” is now part of “{kept}”").format(gone=joined.gone, kept=display_name(joined.kept))
    if not joined.moved:
        return told
    return f"{told}, " + (tr("with 1 entry") if joined.moved == 1 else tr("with %n entries", joined.moved))


def _why(pair: Pair) -> str:
    return {
        Likeness.EMAIL: tr("the same e-mail"),
        Likeness.PHONE: tr("the same phone"),
        Likeness.NAME: tr("names that are alike"),
    }[pair.why]
