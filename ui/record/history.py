"""What happened to one record: who, when, and each field from what to what. Read only when it is opened."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.change import Action, Cause
from core.errors import Busy
from core.ids import Id
from storage import Changed, Happening
from ui.desk import Desk
from ui.kit import days
from ui.kit.buttons import BEFORE_ICON, quiet
from ui.kit.insets import inset
from ui.kit.page import RETRY
from ui.kit.picture import Picture
from ui.kit.text import TextRole, label
from ui.kit.words import tr
from ui.record.in_words import field_words, value_words

AT_ONCE = 20
"""Happenings shown before one asks for older ones."""

_UNTOLD = {"custom", "external_ids"}
"""Fields that an import brings and no screen edits."""


class HistoryView(QWidget):
    """A quiet button; pressed, it opens the history of the record below itself."""

    def __init__(self, desk: Desk, kind: str) -> None:
        """Start closed.

        Args:
            desk: where to read.
            kind: what the log calls the records that are shown here.
        """
        super().__init__()
        self.desk, self.kind = desk, kind
        self.key: Id | None = None
        self._limit = AT_ONCE
        self._names: dict[Id, str] = {}
        self._read: list[Happening] | None = None
        self._drawn: list[Happening] = []
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(RETRY)
        self._again.timeout.connect(self.reload)
        self.button = quiet(tr("History"), icon="clock")
        self.button.setCheckable(True)
        self.button.toggled.connect(self._toggle)
        self.older = quiet(tr("Show older"), icon="chevron-down")
        self.older.clicked.connect(self._show_older)
        self.list = QWidget()
        self.list.setAccessibleName(tr("History"))
        self._rows = QVBoxLayout(self.list)
        inset(self._rows, BEFORE_ICON, 4, 0, 0)
        self._rows.setSpacing(12)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addWidget(self.list)
        layout.addWidget(self.older, 0, Qt.AlignmentFlag.AlignLeading)
        self.list.hide()
        self.older.hide()
        desk.bridge.changed.connect(self._changed)

    @property
    def is_open(self) -> bool:
        """Whether the history is shown."""
        return self.button.isChecked()

    def show_record(self, key: Id | None) -> None:
        """Belong to a record; another one than before is closed until asked for."""
        if key == self.key:
            self.reload()
            return
        self.key = key
        self._limit = AT_ONCE
        self.button.setChecked(False)
        self._draw([])

    def reload(self) -> None:
        """Read anew, if it is open; a file that is busy is read in a moment."""
        self._again.stop()
        if self.key is None or not self.is_open:
            return
        try:
            happened = self.desk.workspace.history.of_record(self.key)
            if happened != self._read:
                self._draw(happened)
        except Busy:
            self._again.start()

    def _toggle(self, is_open: bool) -> None:
        self.button.setAccessibleDescription(tr("open", about="unfolded") if is_open else tr("closed"))
        self.list.setVisible(is_open)
        if is_open:
            self.reload()
        self.older.setVisible(is_open and len(self._read or ()) > self._limit)

    def _show_older(self) -> None:
        self._limit += 2 * AT_ONCE
        self._draw(self._read or [])

    def _changed(self, changed: Changed) -> None:
        if self.is_open and (changed.ids is None or self.key in changed.ids):
            self.reload()

    def _draw(self, happened: list[Happening]) -> None:
        """Show what happened; what is drawn already stays, with what is new above it and what is older below."""
        wanted = happened[: self._limit]
        new = wanted.index(self._drawn[0]) if self._drawn and self._drawn[0] in wanted else 0
        stays = len(wanted) - new
        drawn = self._drawn
        if wanted[new:][: len(drawn)] != drawn[:stays]:
            drawn, new = [], 0
        # All are made before one is put in or taken out: their names are read, which may fail.
        newer = [self._entry(each) for each in wanted[:new]]
        older = [self._entry(each) for each in wanted[new + len(drawn) :]]
        self._take_out_from(len(drawn[:stays]))
        for entry in reversed(newer):
            self._rows.insertWidget(0, entry)
            entry.lower()  # assistive tools read in this order
        for entry in older:
            self._rows.addWidget(entry)
        self._read, self._drawn = happened or None, wanted
        if self.is_open and not happened:
            self._rows.addWidget(label(tr("Nothing is written in the log about it."), TextRole.MUTED, wrap=True))
        self.older.setVisible(self.is_open and len(happened) > self._limit)

    def _take_out_from(self, place: int) -> None:
        while (item := self._rows.takeAt(place)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()

    def _entry(self, happening: Happening) -> QWidget:
        made = QWidget()
        picture = Picture(_symbol(happening))
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(label(what_words(happening.label, happening.cause), TextRole.STRONG, wrap=True))
        words.addWidget(label(self._who_and_when(happening), TextRole.MUTED, wrap=True))
        for line in self._lines(happening):
            words.addWidget(label(line, wrap=True))
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return made

    def _who_and_when(self, happening: Happening) -> str:
        person = self._known_as(happening.person) if happening.person else ""
        return " · ".join(part for part in (moment(happening.at), person, happening.device) if part)

    def _lines(self, happening: Happening) -> list[str]:
        if happening.action is not Action.UPDATE or self.key is None:
            return []
        key, arrow = self.key, "←" if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else "→"
        lines = []
        for field, (before, after) in happening.fields.items():
            if field in _UNTOLD:
                continue
            old, new = (
                value_words(self.desk, self.kind, key, field, value, self._known_as) for value in (before, after)
            )
            lines.append(f"{field_words(self.kind, field)}: {old} {arrow} {new}")
        return lines

    def _known_as(self, key: Id) -> str:
        if key not in self._names:
            self._names[key] = self.desk.workspace.history.known_as(key)
        return self._names[key]


def what_words(what: str, cause: Cause) -> str:
    """What a change was called, and whether it was taken back or done again."""
    called = tr(what)
    if cause is Cause.UNDO:
        return tr("Taken back: {what}").format(what=called)
    if cause is Cause.REDO:
        return tr("Done again: {what}").format(what=called)
    return called


def moment(at: str) -> str:
    """An instant of the log in the time of this place, as the locale writes it."""
    return days.shown_instant(datetime.fromisoformat(at))


def _symbol(happening: Happening) -> str:
    if happening.cause is Cause.UNDO:
        return "undo-2"
    if happening.cause is Cause.REDO:
        return "redo-2"
    return {Action.INSERT: "plus", Action.UPDATE: "pencil", Action.DELETE: "trash-2"}[happening.action]
