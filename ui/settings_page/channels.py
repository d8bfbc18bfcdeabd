"""The channels that are offered: the given ones, shown or hidden, and the owner's own."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from core import own_lists
from core.errors import words
from core.own_lists import CHANNELS_KEY, read_channels
from core.promotions import CHANNELS
from ui.desk import Desk
from ui.kit.cards import Card
from ui.kit.pressing import CheckBox
from ui.kit.text import TextRole, label, without_mnemonic
from ui.kit.words import tr
from ui.promotions.wording import channel_words
from ui.settings_page.rows import Row, Rows
from ui.settings_page.section import Section


class ChannelsSection(Section):
    """What is hidden here is offered nowhere; what was written down with it keeps it."""

    interests = frozenset({"setting", "promotion", "expense"})

    def __init__(self, desk: Desk) -> None:
        """Build the list."""
        super().__init__(desk)
        card = self.add(
            Card(
                tr("Where you advertise"),
                tells=tr(
                    "Ticked channels are offered for promotions and expenses. Untick what you never use; what was "
                    "written down with it stays as it is."
                ),
            )
        )
        whole = QWidget()
        grid = QGridLayout(whole)
        grid.setContentsMargins(0, 4, 0, 0)
        grid.setVerticalSpacing(0)
        half = (len(CHANNELS) + 1) // 2
        self.given: dict[str, QCheckBox] = {}
        for place, name in enumerate(CHANNELS):
            box = self.given[name] = tick(channel_words(name))
            box.clicked.connect(lambda shown, name=name: self._show(name, shown))
            grid.addWidget(box, place % half, place // half)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        card.add(whole)
        card = self.add(
            Card(
                tr("Your own channels"),
                tells=tr("Also those that an import brought along or that you wrote somewhere."),
            )
        )
        self.rows: Rows[str] = Rows()
        card.add(self.rows)
        self.new = self.add_line(card, tr("Another channel, such as “Market stall”"), tr("Add channel"))
        self.new.asked.connect(self._add)
        self.rows.below = self.new.button

    def fill(self) -> None:
        """Read which are offered."""
        room = self.desk.workspace
        kept = read_channels(room.business.setting(CHANNELS_KEY))
        used = [name for name in room.promotions.channels() if name not in (*CHANNELS, *kept.own)]
        for name, box in self.given.items():
            box.setChecked(name not in kept.hidden)
        own = dict.fromkeys([*kept.own, *used, *sorted(kept.hidden - {*CHANNELS})])
        self.rows.show_keys(list(own), self._make)
        for name, row in self.rows.by_key.items():
            if isinstance(row, ChannelRow):
                row.show_channel(shown=name not in kept.hidden, own=name in kept.own)

    def _make(self, name: str) -> Row:
        row = ChannelRow(name)
        row.box.clicked.connect(lambda shown, name=name: self._show(name, shown))
        row.remove_asked.connect(partial(self._remove, name))
        return row

    def _add(self, name: str) -> None:
        self.desk.operations.run(
            words("Add channel"), own_lists.add_channel, name, on_done=self.new.clear, on_mistake=self.new.refuse
        )

    def _show(self, name: str, shown: bool) -> None:
        label_ = words("Offer channel") if shown else words("Hide channel")
        self.desk.operations.run(label_, own_lists.show_channel, name, shown=shown)

    def _remove(self, name: str) -> None:
        self.desk.operations.run(words("Remove channel"), own_lists.remove_channel, name, offer_undo=True)


class ChannelRow(Row):
    """One channel with its tick."""

    def __init__(self, name: str) -> None:
        """Build the tick and the word that says whose it is."""
        super().__init__()
        called = channel_words(name)
        self.box = tick(called)
        self.whose = label("", TextRole.MUTED)
        self.line.addWidget(self.box, 1)
        self.line.addWidget(self.whose, 0, Qt.AlignmentFlag.AlignVCenter)
        self.add_remove(tr("Remove this channel"))
        self.call(called)

    def show_channel(self, *, shown: bool, own: bool) -> None:
        """Show whether it is offered, and that one which is not on the list is in use."""
        self.box.setChecked(shown)
        self.whose.setText("" if own else tr("in use"))
        if self.remove is not None:
            self.remove.setVisible(own)


def tick(text: str) -> QCheckBox:
    """A box with its words, as plain text."""
    made = CheckBox(without_mnemonic(text))
    made.setAccessibleName(text)
    made.setMinimumHeight(32)
    return made
