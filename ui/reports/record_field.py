"""Which promotion, which contact: found by typing a part of the name; the value is an id."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QStringListModel, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit

from core.contacts import ContactRow
from core.errors import Busy, UserMistake, words
from core.folding import fold, tokens
from core.ids import Id
from ui.desk import Desk
from ui.kit.field import Field
from ui.kit.fields import line_edit
from ui.kit.icons import icon
from ui.kit.suggestions import suggest
from ui.kit.words import tr

_MOST = 30


class RecordField(Field):
    """An id or None; two records of one name are told apart by what stands beside it."""

    empty = None

    def __init__(self, desk: Desk, *, hint: str) -> None:
        """Show a hint while nobody is chosen."""
        self.desk = desk
        self.editor = line_edit(hint)
        super().__init__(self.editor, quiet=False)
        self._picked_id: Id | None = None
        self._name = ""
        self._offered: list[tuple[Id, str, str]] = []
        self._texts = QStringListModel(self)
        self._completer = suggest(self.editor, self._texts, filtered=False)
        self._completer.activated[QModelIndex].connect(self._picked)  # type: ignore[index]
        self._open = QAction(icon("chevron-down", "muted"), tr("Show all"), self.editor)
        self._open.triggered.connect(self.open_list)
        self.editor.addAction(self._open, QLineEdit.ActionPosition.TrailingPosition)
        self.box.addWidget(self.editor)
        self.box.addWidget(self._mistake)
        self.editor.textEdited.connect(self._typed)

    def found(self, text: str) -> Sequence[tuple[Id, str, str]]:
        """Records whose name bears a text: id, name, and the line that offers it. For subclasses."""
        raise NotImplementedError

    def name_of(self, key: Id) -> str:
        """What a record is called; empty where it is gone. For subclasses."""
        raise NotImplementedError

    def open_list(self) -> None:
        """Show what there is to choose."""
        self.editor.setFocus()
        self._look_up("")
        self._completer.setCompletionPrefix("")
        self._completer.complete()

    def take(self, number: int) -> None:
        """Choose one of those offered."""
        self._picked_id, self._name, _ = self._offered[number]
        self.editor.setText(self._name)
        self.touch()
        self.flush()

    def read(self) -> Id | None:
        """The record chosen; a name written whole, or a part that only one bears, is enough."""
        text = " ".join(self.editor.text().split())
        if not text:
            return None
        if self._picked_id is not None and text == " ".join(self._name.split()):
            return self._picked_id
        same = [each for each in self._offered if fold(each[1]) == fold(text)]
        near = same or self._offered
        if len(near) > 1:
            raise UserMistake(words("Several are found by “{text}”; pick one of them."), text=text[:40])
        if not near:
            raise UserMistake(words("“{text}” is not in the list; pick one that is."), text=text[:40])
        return near[0][0]

    def write(self, value: Id | None) -> None:
        """Show a record by its name."""
        self._picked_id = value
        try:
            self._name = self.name_of(value) if value is not None else ""
        except Busy:
            self._name = "…"
        self.editor.setText(self._name)
        self.editor.setCursorPosition(0)

    def left(self) -> None:
        """Write the name out where only a part was typed."""
        if not self._touched and not self._has_mistake():
            self._show(self.read())

    def _typed(self, text: str) -> None:
        self._picked_id = None
        self._look_up(text)
        self.touch()

    def _look_up(self, text: str) -> None:
        try:
            self._offered = list(self.found(text.strip()))[:_MOST]
        except Busy:
            self._offered = []
        self._texts.setStringList([line for _, _, line in self._offered])

    def _picked(self, index: QModelIndex) -> None:
        if index.row() < len(self._offered):
            # The completer writes its own line into the field after this.
            QTimer.singleShot(0, self, lambda: self.take(index.row()))


class PromotionField(RecordField):
    """A promotion, the newest first."""

    def __init__(self, desk: Desk) -> None:
        """Find promotions of the file."""
        super().__init__(desk, hint=tr("which promotion"))

    def found(self, text: str) -> list[tuple[Id, str, str]]:
        """Promotions that bear a text; without one the newest."""
        from ui.kit import days

        room = self.desk.workspace.promotions
        if not text:
            return [
                (row.id, row.name, " · ".join(part for part in (row.name, days.shown(row.start_on)) if part))
                for row in room.plan().page(0, _MOST)
            ]
        wanted = fold(text)
        return [(key, name, name) for key, name in room.names() if wanted in fold(name)]

    def name_of(self, key: Id) -> str:
        """Its name."""
        row = self.desk.workspace.promotions.get(key)
        return row.name if row is not None else ""


class ContactField(RecordField):
    """A contact."""

    def __init__(self, desk: Desk) -> None:
        """Find contacts of the file."""
        super().__init__(desk, hint=tr("whose"))

    def found(self, text: str) -> list[tuple[Id, str, str]]:
        """Contacts whose name begins like a text, then those that bear it; without one, customers or everyone."""
        room = self.desk.workspace.contacts
        if not text:
            rows = room.customers().page(0, _MOST) or room.everyone().page(0, _MOST)
            return [(row.id, row.name, self._line(row)) for row in rows]
        offered = {row.id: (row.id, row.name, self._line(row)) for row in room.beginning_with(text, limit=_MOST)}
        wanted = tokens(text)
        for hit in self.desk.workspace.find.by_words(text, limit=_MOST):
            there = tokens(hit.title)
            if hit.kind == "contact" and all(any(word.startswith(part) for word in there) for part in wanted):
                line = " · ".join(part for part in (hit.title, hit.about) if part)
                offered.setdefault(hit.id, (hit.id, hit.title, line))
        return list(offered.values())

    def name_of(self, key: Id) -> str:
        """Their name."""
        row = self.desk.workspace.contacts.row(key)
        return row.name if row is not None else ""

    def _line(self, row: ContactRow) -> str:
        return " · ".join(part for part in (row.name, row.company, self.desk.phone(row.phone) or row.email) if part)


def latest_promotion(desk: Desk) -> Id | None:
    """The promotion that began last, and was not called off."""
    rows = desk.workspace.promotions.plan().page(0, _MOST)
    begun = [
        (row.start_on, row.id)
        for row in rows
        if row.start_on is not None and row.start_on <= desk.today and row.cancelled_on is None
    ]
    return max(begun)[1] if begun else None
