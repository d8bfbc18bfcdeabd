"""The files that are to come in, a card each under each other; one of them is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from shiboken6 import isValid

from ui.exchange.file_card import FileCard
from ui.exchange.intake import Key
from ui.kit.insets import inset
from ui.kit.scroll import Scroller
from ui.kit.words import tr

_WIDTH, _NARROW, _ROOMY = 296, 264, 960
"""Logical pixels: of the cards, where there is little room, and of the page from which on there is enough."""


class FileCards(Scroller):
    """Cards by their file.

    chose(key): another one is looked at. removed(key): it is not to come in after all. laid(): they stand elsewhere.
    """

    chose = Signal(object)
    removed = Signal(object)
    laid = Signal()

    def __init__(self) -> None:
        """Without files."""
        super().__init__(spacing=8)
        self.cards: dict[Key, FileCard] = {}
        self.chosen: Key | None = None
        self._comes: FileCard | None = None
        if (inner := self.widget()) is not None:
            inner.installEventFilter(self)
        inset(self.body, 0, 0, 8, 0)
        self.body.addStretch(1)
        self.setAccessibleName(tr("Files to bring in"))

    def put(self, wanted: Sequence[Key]) -> None:
        """Show cards for these files in this order; those that stay are kept, and one of them is chosen."""
        had_focus = False
        for key in [key for key in self.cards if key not in wanted]:
            card = self.cards.pop(key)
            had_focus = had_focus or card.hasFocus() or card.leave.hasFocus()
            self.body.removeWidget(card)
            card.hide()
            card.deleteLater()
        for place, key in enumerate(wanted):
            if key not in self.cards:
                self.cards[key] = self._new(key)
            self.body.insertWidget(place, self.cards[key])
        self.cards = {key: self.cards[key] for key in wanted}
        if self.chosen not in self.cards and wanted:
            self.choose(wanted[0])
        if had_focus and self.chosen is not None and self.chosen in self.cards:
            self.cards[self.chosen].setFocus()

    def choose(self, key: Key) -> None:
        """Look at a file, and bring its card into sight."""
        self.chosen = key
        self.cards[key].setChecked(True)
        self.chose.emit(key)
        self.ensureWidgetVisible(self.cards[key], 0, 8)
        self._comes = self.cards[key]  # and once more when what is beside it stands
        self.laid.emit()

    def bring_chosen(self) -> None:
        """Bring the card that was chosen last into sight, now that all stands in its place."""
        if self._comes is not None and isValid(self._comes):
            self.ensureWidgetVisible(self._comes, 0, 8)
        self._comes = None

    def fit(self, page: int) -> None:
        """Take as much as there is room for on a page of that width."""
        self.setFixedWidth(_WIDTH if page >= _ROOMY else _NARROW)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Tell when the cards are laid out anew."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.laid.emit()
        return super().eventFilter(watched, event)

    def _new(self, key: Key) -> FileCard:
        card = FileCard(*key)
        card.clicked.connect(lambda _=False, key=key: self.choose(key))
        card.removed.connect(self.removed)
        card.walked.connect(lambda step, key=key: self._walk(key, step))
        return card

    def _walk(self, key: Key, step: int) -> None:
        keys = list(self.cards)
        at = keys.index(key) + step
        if 0 <= at < len(keys):
            self.choose(keys[at])
            self.cards[keys[at]].setFocus(Qt.FocusReason.TabFocusReason)
