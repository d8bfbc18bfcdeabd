"""Rows of a part of a promotion, each a record edited in place; those that stay keep what is being typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.change import Record
from core.ids import Id
from ui.desk import Desk
from ui.kit import turns
from ui.kit.field import Field
from ui.record.unsaved import Place, attend, drafts_of, send

_AT_ONCE = 4
"""Rows made in one turn; the others follow in turns of their own."""


class KeptRow(QWidget):
    """One record; subclasses name its kind, hand over the `fields`, and fill in `words`, `show_record` and `save`.

    What cannot be saved waits at the record, by the names of the fields.
    """

    kind = ""

    def __init__(self, desk: Desk, key: Id) -> None:
        """Be about a record for good."""
        super().__init__()
        self.desk, self.key = desk, key
        self.now: Callable[[], KeptRow | None] = lambda: self
        """The row that is about the record by now: another one where one walked to another promotion and back."""
        self.fields: dict[str, Field] = {}

    @property
    def words(self) -> Field:
        """The field that says what it is; for subclasses."""
        raise NotImplementedError

    def edit_in_place(self, **fields: Field) -> None:
        """Make every commit of these fields one change; they have the names of the record's fields."""
        self.fields = fields
        for name, field in fields.items():
            attend(field, partial(self._place, name))
            field.committed.connect(partial(self.save, name))

    def show_record(self, record: Any) -> None:
        """Show what stands in the file; for subclasses."""
        raise NotImplementedError

    def save(self, name: str, new: Any, base: Any) -> None:
        """Ask for the change of a field by `send`; for subclasses."""
        raise NotImplementedError

    def send(self, label: str, action: Callable[..., Any], name: str, new: Any, base: Any) -> None:
        """Ask for a change: `action(change, key, {name: base}, name=new)`."""
        send(
            self.desk,
            label,
            action,
            self.key,
            {name: base},
            place=self._place(name),
            where=lambda: row.fields[name] if (row := self.now()) is not None else None,
            **dict[str, Any]({name: new}),
        )

    def flush(self) -> None:
        """Save what is being typed."""
        for field in self.fields.values():
            field.save_typed()

    def put_back(self) -> None:
        """Let what could not be saved stand in its field again."""
        for name, field in self.fields.items():
            self._place(name).put_back(field)

    def _place(self, name: str) -> Place:
        return Place(self.desk.drafts, drafts_of(self.kind, self.key), name)


Row = TypeVar("Row", bound=KeptRow)


class KeptRows(QWidget, Generic[Row]):
    """A row a record, under each other."""

    def __init__(self, make: Callable[[Id], Row], otherwise: QWidget) -> None:
        """Have no rows yet.

        Args:
            make: builds the row of a record.
            otherwise: where the keyboard goes when it was in a row that is gone.
        """
        super().__init__()
        self._make, self._otherwise = make, otherwise
        self._records: tuple[Record, ...] = ()
        self.rows: dict[Id, Row] = {}
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(2)

    def show_records(self, records: Sequence[Record], *, fresh: bool) -> None:
        """Show these; `fresh`: they are of another promotion, so no row stays. Where many are new, some come later."""
        if fresh:
            self.flush()
            self._forget(list(self.rows))
        wanted = {record.id for record in records}
        self._forget([key for key in self.rows if key not in wanted])
        self._records = tuple(records)
        for record in records:
            if record.id in self.rows:
                self.rows[record.id].show_record(record)
        self._make_some()
        self.setVisible(bool(records))

    def flush(self) -> None:
        """Save what is being typed in any row."""
        for row in self.rows.values():
            row.flush()

    def _make_some(self) -> None:
        """Make rows that are not there yet, and put all in order."""
        made = 0
        for place, record in enumerate(self._records):
            row = self.rows.get(record.id)
            if row is None and made == _AT_ONCE:
                turns.later(self, self._make_some)
                return
            if row is None:
                row = self.rows[record.id] = self._make(record.id)
                row.now = partial(self.rows.get, record.id)
                self._lines.insertWidget(place, row)
                row.show_record(record)
                row.put_back()
                made += 1
            elif self._lines.indexOf(row) != place:
                self._lines.insertWidget(place, row)

    def _forget(self, keys: Sequence[Id]) -> None:
        self._save_keyboard(keys)
        for key in keys:
            row = self.rows.pop(key)
            row.hide()
            self._lines.removeWidget(row)
            row.deleteLater()

    def _save_keyboard(self, keys: Sequence[Id]) -> None:
        """Take the keyboard off rows that go: what is hidden would throw it anywhere.

        No key that was meant for one record shall do something to another: who types goes on where one more is added.
        From a button one comes to the words of the next row, where a second Space or Enter changes nothing.
        """
        focus: QWidget | None = self.window().focusWidget()
        held = next((row for key in keys if focus is not None and (row := self.rows[key]).isAncestorOf(focus)), None)
        if held is None or focus is None:
            return
        rows = sorted(self.rows.values(), key=self._lines.indexOf)
        place = rows.index(held)
        around = (*rows[place:], *reversed(rows[:place]))
        near = next((row for row in around if row.key not in keys), None)
        types = any(field.isAncestorOf(focus) for field in held.fields.values())
        # not as by Tab, which selects all: the next key would take its place
        (self._otherwise if types or near is None else near.words).setFocus(Qt.FocusReason.OtherFocusReason)
