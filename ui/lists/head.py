"""Above a list: its chips, a line of words that narrows it (the key / goes there), and saved views."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.kit.chips import ChipRow
from ui.kit.fields import line_edit
from ui.kit.icons import icon
from ui.kit.text import TextRole, label
from ui.kit.words import tr
from ui.lists.saved import SavedViews
from ui.lists.view import View

_PAUSE = 180
"""Milliseconds after the last letter until the list is narrowed."""


class ListHead(QWidget):
    """Says what of a list is looked at.

    changed(): another chip, other words or another order. left(): the keyboard is to go down to the list.
    """

    changed = Signal()
    left = Signal()

    def __init__(
        self, desk: Desk, page: str, chips: Sequence[tuple[str, str]], orders: Mapping[str, str], *, name: str
    ) -> None:
        """Offer chips.

        Args:
            desk: the open file, for saved views.
            page: the name under which views are saved.
            chips: names and words.
            orders: the sort keys of the columns, with their words.
            name: what assistive tools call the chips.
        """
        super().__init__()
        self._orders = orders
        self._first = chips[0][0] if chips else ""
        self._order = ("", False)
        self._about: dict[str, str] = {}
        self._quiet = False
        self._told: View | None = None
        self.chips = ChipRow(chips, name=name)
        if not chips:  # told to show itself before it stands anywhere, it would be a window for a moment
            self.chips.hide()
        self.words = line_edit(tr("Filter this list  /"))
        self.words.setAccessibleName(tr("Filter this list"))
        self.words.setClearButtonEnabled(True)
        self.words.setMaxLength(120)
        self.words.setFixedWidth(208)
        self.words.addAction(
            QAction(icon("list-filter", "muted"), "", self.words), QLineEdit.ActionPosition.LeadingPosition
        )
        self.words.installEventFilter(self)
        self.found = label("", TextRole.MUTED)
        self.found.hide()
        self.saved = SavedViews(desk, page)
        self.row = QHBoxLayout()
        self.row.setSpacing(8)
        self.row.addWidget(self.chips, 1, Qt.AlignmentFlag.AlignVCenter)
        self.row.addStretch(0)
        self.row.addWidget(self.words)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(self.row)
        below = QHBoxLayout()
        below.setSpacing(12)
        below.addWidget(self.found)
        below.addWidget(self.saved, 1)
        layout.addLayout(below)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_PAUSE)
        self._later.timeout.connect(self._tell)
        self.words.textChanged.connect(lambda _: self._later.start())
        self.chips.chosen.connect(lambda _: self._tell())
        self._told = self.view()
        self.saved.picked.connect(self.put)
        self.saved.left.connect(self.left)
        self.saved.plain_asked.connect(lambda: self.set_order("", descending=False))

    @property
    def is_waiting(self) -> bool:
        """Whether something was typed that the list does not follow yet."""
        return self._later.isActive()

    def view(self) -> View:
        """What is looked at."""
        chip = self.chips.name()
        return View(chip, " ".join(self.words.text().split()), *self._order, self._about.get(chip, ""))

    def put(self, view: View) -> None:
        """Look at something else; what is not offered any more falls away."""
        self._quiet = True
        chip = view.chip if view.chip in self.chips.offered() else self._first
        self._about[chip] = view.about
        self.chips.choose(chip)
        self.words.setText(view.words)
        self._order = (view.order, view.descending) if view.order in self._orders else ("", False)
        self._quiet = False
        self._show()
        self._tell()

    def set_order(self, order: str, *, descending: bool) -> None:
        """Put the list into another order; an empty one is its own."""
        self._order = (order, descending)
        self._tell()

    def set_about(self, chip: str, about: str) -> None:
        """Say what a chip is about that stands for one of several; the page shows that already."""
        self._about[chip] = about
        if not self._quiet and self._told is not None and self._told.chip == chip:
            self._told = replace(self._told, about=about)
            self._show()

    def show_everything(self) -> None:
        """Take the words and the chip away."""
        self.put(View(self._first, "", *self._order))

    def tell_found(self, count: int | None) -> None:
        """Say how many the words have left; none: nothing to say."""
        self.found.setText("" if count is None else tr("%n found", count))
        self.found.setVisible(count is not None)

    def focus_words(self) -> None:
        """Put the keyboard where one types what to look for."""
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()

    def release(self) -> None:
        """Wait for nothing any more."""
        self._later.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """In the line of words: Escape clears, then leaves; Enter and Down go to the list."""
        if watched is self.words and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape and self.words.text():
                self.words.clear()
                self._tell()
                return True
            if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._tell()
                self.left.emit()
                return True
        return super().eventFilter(watched, event)

    def _tell(self) -> None:
        self._later.stop()
        now = self.view()
        if self._quiet or now == self._told:
            return
        self._told = now
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        order, descending = self._order
        said = self._orders.get(order, "")
        arrow = "↓" if descending else "↑"
        self.saved.show_view(self.view(), tr("By {column} {arrow}").format(column=said, arrow=arrow) if said else "")
