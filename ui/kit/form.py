"""The fields of a record: what is filled is shown, the rest is offered under “More”."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from core.errors import UserMistake
from ui.kit.buttons import quiet
from ui.kit.field import Field
from ui.kit.icons import icon
from ui.kit.text import Label, TextRole, plain_tooltip, without_mnemonic
from ui.kit.words import tr

_AROUND_BUTTON = 56
"""Logical pixels of the button under the fields beside its words: the sign, and room on both sides."""

INDENT = 9
"""Logical pixels from the edge of a field to its text; labels stand in line with it."""


class Form(QWidget):
    """Labelled fields in one or two columns.

    committed(name, new, base): a field was changed by the person; see `Field.committed`.
    """

    committed = Signal(str, object, object)

    def __init__(self, *, columns: int = 1, apart: int = 0) -> None:
        """Start without fields; so many logical pixels keep a label and its field apart."""
        super().__init__()
        self._columns, self._apart = columns, apart
        self._rows: dict[str, _Cell] = {}
        self._more = False
        self._shown: list[_Cell] | None = None
        self._offered: tuple[list[str], bool] | None = None
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)
        self._button = quiet("")
        self._button.setMinimumWidth(80)  # else a long name would draw the record out
        self._button.clicked.connect(self._toggle)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(self._grid)
        layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addStretch(1)
        self._arrange()

    def add(
        self, name: str, title: str, field: Field, *, always: bool = False, wide: bool = False, span: int = 1
    ) -> Field:
        """Add a field.

        Args:
            name: what `committed` calls it.
            title: the label above it, translated.
            field: the editor.
            always: show it also while it is empty.
            wide: give it all columns.
            span: or so many of them.
        """
        cell = _Cell(title, field, always, self._columns if wide else min(span, self._columns))
        cell.box.setSpacing(self._apart)
        cell.setParent(self)
        self._rows[name] = cell
        self._shown = None
        field.committed.connect(lambda new, base, name=name: self._commit(name, new, base))
        field.refused.connect(self._arrange)  # in sight, whatever it is about
        self._arrange()
        return field

    def field(self, name: str) -> Field:
        """The field of a name."""
        return self._rows[name].field

    def title(self, name: str) -> str:
        """What stands above a field."""
        return self._rows[name].title.text()

    def rename(self, name: str, title: str) -> None:
        """Put other words above a field."""
        cell = self._rows[name]
        if cell.title.text() != title:
            cell.title.setText(title)
            cell.field.name_anew(title)

    def fields(self) -> dict[str, Field]:
        """All fields by name, in the order they were added."""
        return {name: cell.field for name, cell in self._rows.items()}

    def values(self) -> dict[str, Any]:
        """What all fields say; raises `UserMistake` of the first that says nonsense."""
        return {name: cell.field.value for name, cell in self._rows.items()}

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Show the values of the same record anew; what is being typed stays."""
        for name, value in values.items():
            if name in self._rows:
                self._rows[name].field.set_value(value)
        self._arrange()

    def load(self, values: Mapping[str, Any]) -> None:
        """Show another record: first commit what was typed into the one before."""
        self.save_typed()
        for name, cell in self._rows.items():
            if name in values and type(cell.field).revert is Field.revert:
                cell.field.forget()  # its value is shown below, so the one before need not be
            else:
                cell.field.revert()
        self._more = False
        self.set_values(values)

    def flush(self) -> bool:
        """Commit what was typed; false: a field says nonsense and tells so."""
        return all([cell.field.flush() for cell in self._rows.values()])

    def save_typed(self) -> None:
        """Commit what was typed; what was refused and not changed since waits as it is."""
        for cell in self._rows.values():
            cell.field.save_typed()

    def refuse(self, name: str, mistake: UserMistake) -> bool:
        """Put what a rule says beside a field; false: there is no such field."""
        cell = self._rows.get(name)
        if cell is not None:
            cell.field.refuse(mistake)
        return cell is not None

    def show_more(self, more: bool = True) -> None:
        """Offer all fields, or only the filled ones."""
        self._more = more
        self._arrange()

    def _toggle(self) -> None:
        hidden = [cell for cell in self._rows.values() if cell.isHidden()]
        self.show_more(not self._more)
        if self._more and hidden:
            hidden[0].field.setFocus()

    def _commit(self, name: str, new: object, base: object) -> None:
        self.committed.emit(name, new, base)

    def _arrange(self) -> None:
        """Put the visible fields into the grid, in the order they were added, unless they stand there already."""
        optional = [cell for cell in self._rows.values() if cell.is_optional]
        shown = [cell for cell in self._rows.values() if self._more or cell not in optional]
        if shown != self._shown:
            self._shown = shown
            self._put(shown)
        self._offer([cell.title.text() for cell in optional])

    def _put(self, shown: list[_Cell]) -> None:
        row = column = 0
        for cell in self._rows.values():
            self._grid.removeWidget(cell)
            if cell.isHidden() == (cell in shown):  # to be told makes Qt dress it, which costs where it finds its place
                cell.setVisible(cell in shown)
        for cell in shown:
            if column + cell.span > self._columns:
                row, column = row + 1, 0
            self._grid.addWidget(cell, row, column, 1, cell.span, Qt.AlignmentFlag.AlignTop)
            column += cell.span
            if column >= self._columns:
                row, column = row + 1, 0

    def _offer(self, empty: list[str]) -> None:
        """Say on the button under the fields which ones it would show."""
        if (empty, self._more) == self._offered:
            return
        self._offered = empty, self._more
        self._button.setVisible(bool(empty))
        text = tr("Less") if self._more else tr("More: {names}").format(names=_listed(empty))
        self._button.setAccessibleName(text)
        self._button.setIcon(icon("chevron-up" if self._more else "chevron-down", "muted"))
        self._fit_button()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Say as much on the button as there is room for."""
        super().resizeEvent(event)
        self._fit_button()

    def _fit_button(self) -> None:
        text, metrics = self._button.accessibleName(), self._button.fontMetrics()
        cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(80, self.width() - _AROUND_BUTTON))
        plain_tooltip(self._button, text if cut != text else "")
        if self._button.text() != (shown := without_mnemonic(cut)):
            self._button.setText(shown)


class _Cell(QWidget):
    """A label above its field."""

    def __init__(self, title: str, field: Field, always: bool, span: int) -> None:
        super().__init__()
        self.field, self.always, self.span = field, always, span
        self.title = Label(title, TextRole.CAPTION)
        self.title.setContentsMargins(INDENT, 0, INDENT, 0)
        field.name_by(self.title)
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(0)
        self.box.addWidget(self.title)
        self.box.addWidget(field)

    @property
    def is_optional(self) -> bool:
        return not self.always and self.field.is_empty and not self.field.mistake and not self.field.has_focus()


def _listed(names: list[str]) -> str:
    """As many names as fit on a short line."""
    text = names[0] if names else ""
    for name in names[1:]:
        if len(text) + len(name) > 32:
            return f"{text}…"
        text += f", {name}"
    return text
