"""The filter of an audience as plain rows, joined by all or any; what cannot be read stays as the text it is."""

from __future__ import annotations

import json
from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from core.audience_filter import Filter, read, written
from core.errors import UserMistake
from ui.audiences.filter_row import FilterRow
from ui.desk import Desk
from ui.kit.buttons import quiet
from ui.kit.field import Field, wear
from ui.kit.fields import CalmCombo, line_edit
from ui.kit.flow import FlowLayout
from ui.kit.form import INDENT
from ui.kit.insets import Outdent
from ui.kit.keyboard import has_keyboard
from ui.kit.text import TextRole, label
from ui.kit.words import tr


class FilterField(Field):
    """A filter as text (see `core.audience_filter`).

    followed(text): what can be read of it changed while typing. row_begun(FilterRow): there is one more.
    """

    idle_commits = True
    empty = ""
    followed = Signal(str)
    row_begun = Signal(object)

    def __init__(self, desk: Desk) -> None:
        """Start without a condition."""
        self._desk = desk
        self._followed = ""
        self.rows: list[FilterRow] = []
        self._aside: list[FilterRow] = []
        self.joiner = CalmCombo()
        super().__init__(self.joiner, quiet=False)
        self.joiner.setProperty("look", "plain")
        self.joiner.setAccessibleName(tr("How the conditions are joined"))
        self.joiner.addItems([tr("all of these"), tr("any of these")])
        self.joiner.setMinimumContentsLength(1)
        self.joiner.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.raw = line_edit()
        self.raw.setAccessibleName(tr("The filter as text"))
        self.raw.setProperty("look", "plain")
        self.raw.installEventFilter(self)
        self.unread = label(
            tr("This filter was written elsewhere and cannot be read. Put it right here, or empty it and begin anew."),
            TextRole.MUTED,
            wrap=True,
        )
        self.raw.hide()
        self.unread.hide()
        self.add = quiet(tr("Add a condition"), icon="plus")
        self._top = QWidget()
        top = FlowLayout(self._top)
        meet = label(tr("People who meet"), TextRole.MUTED)
        meet.setFixedHeight(self.joiner.sizeHint().height())
        top.addWidget(meet)
        top.addWidget(self.joiner)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        self.box.setSpacing(6)
        self.box.setContentsMargins(INDENT, 4, INDENT, 4)
        self.box.addWidget(self._top)
        self.box.addLayout(self._lines)
        self.box.addWidget(self.unread)
        self.box.addWidget(self.raw)
        self.box.addWidget(self._mistake)
        self.foot = Outdent(self.add, INDENT)
        """Below the rows; whoever counts may tell so here."""
        self.foot.setSpacing(8)
        self.foot.addStretch(1)
        self.box.addLayout(self.foot)
        self.joiner.activated.connect(self._chosen)
        self.raw.textEdited.connect(self._typed)
        self.add.clicked.connect(self.begin_row)
        self._arrange()

    def read(self) -> str:
        """The text of the filter; raises `UserMistake` of the first row that says nonsense."""
        if not self.raw.isHidden():
            return written(read(self.raw.text()))
        terms = tuple(row.term() for row in self.rows if not row.is_blank)
        return written(Filter(terms, any=self.joiner.currentIndex() == 1 and len(terms) > 1))

    def write(self, value: str) -> None:
        """Show a filter; rows that already say it stay as they are, also those half begun."""
        if self._says(value):
            return
        try:
            wanted = read(value or "")
        except UserMistake:
            self._show_raw(value)
        else:
            self._show_filter(wanted)
        self._follow()

    def revert(self) -> None:
        """Give up what was typed, also rows that say nothing yet."""
        self._touched = False  # before rows go: the keyboard that leaves one of them must commit nothing
        self._take_back()
        super().revert()

    def set_value(self, value: str) -> None:
        """Show what stands in the file, and let whoever counts know."""
        super().set_value(value)
        self._follow()

    def letters(self) -> tuple[str, ...]:
        """All rows, also half begun ones, as JSON."""
        raw = None if self.raw.isHidden() else self.raw.text()
        return (json.dumps([self.joiner.currentIndex(), raw, [row.letters() for row in self.rows]]),)

    def type_again(self, letters: Sequence[str], mistake: str = "") -> None:
        """Show rows that were typed before."""
        super().type_again((), mistake)
        joined, raw, rows = json.loads(letters[0])
        self._clear()
        if raw is not None:
            self._show_raw(raw)
        for each in rows:
            self._add_row().type_again(each)
        self.joiner.setCurrentIndex(joined)
        self._arrange()
        self._follow()

    def show_mistake(self, text: str) -> None:
        """Put the sentence below the rows, and mark those that it is about."""
        super().show_mistake(text)
        wrong = [row for row in self.rows if row.is_wrong] or self.begun
        for row in self.rows:
            row.mark(bool(text) and (row in wrong or not wrong))
        wear(self.joiner, "plain")

    @property
    def begun(self) -> list[FilterRow]:
        """The rows whose value is still to come: they count for nothing."""
        return [row for row in self.rows if row.is_blank]

    def begin_row(self) -> None:
        """Add a condition with the keyboard in it."""
        if not self.raw.isHidden():
            self._clear()
        row = self._add_row()
        self._arrange()
        self._say_again()
        row.begins.setFocus(Qt.FocusReason.TabFocusReason)

    def _say_again(self) -> None:
        """Rows that are begun stand there too where what was said is to stand again; nothing is to be saved for it."""
        if self._said:
            self._said = self.letters()

    def _key(self, watched: QObject, event: QKeyEvent) -> bool:
        """Escape takes back first what was typed, and where nothing was, what was only begun."""
        if super()._key(watched, event):
            return True
        if event.key() != Qt.Key.Key_Escape or not self.begun:
            return False
        self._take_back()
        return True

    def _take_back(self) -> None:
        """Drop the rows that say nothing yet; the keyboard of one of them goes where another is begun."""
        if any(editor.hasFocus() for row in self.begun for editor in row.editors):
            self.add.setFocus(Qt.FocusReason.TabFocusReason)
        for row in self.begun:
            self._drop(row)
        self._arrange()
        self._say_again()

    def _says(self, value: str) -> bool:
        """Whether what is shown reads as this."""
        return bool(self.rows) and self.raw.isHidden() and self._reads_as(value)

    def _show_filter(self, wanted: Filter) -> None:
        self.raw.hide()
        self.unread.hide()
        for row in self.rows[len(wanted.terms) :]:
            self._put_aside(row)
        for place, term in enumerate(wanted.terms):
            (self.rows[place] if place < len(self.rows) else self._shown_row()).show_term(term)
        self.joiner.setCurrentIndex(int(wanted.any))
        self._arrange()

    def _show_raw(self, text: str) -> None:
        self._clear()
        self.raw.setText(text)
        self.raw.show()
        self.unread.show()
        self._arrange()

    def _clear(self) -> None:
        for row in tuple(self.rows):
            self._drop(row)
        self.raw.hide()
        self.unread.hide()
        self.joiner.setCurrentIndex(0)
        self._arrange()

    def _put_aside(self, row: FilterRow) -> None:
        """Keep a row for the next filter that has more of them: making one takes as long as filling ten."""
        self.rows.remove(row)
        self._lines.removeWidget(row)
        self._hide(row)
        row.mark(False)
        self._aside.append(row)

    def _shown_row(self) -> FilterRow:
        if not self._aside:
            return self._add_row()
        row = self._aside.pop()
        self.rows.append(row)
        self._lines.addWidget(row)
        row.show()
        return row

    def _add_row(self) -> FilterRow:
        row = FilterRow(self._desk)
        self.rows.append(row)
        self._lines.addWidget(row)
        for editor in row.editors:
            editor.installEventFilter(self)
        row.typed.connect(self._typed)
        row.chosen.connect(self._chosen)
        row.removed.connect(lambda: self._remove(row))
        row.show()
        self.row_begun.emit(row)
        return row

    def _remove(self, row: FilterRow) -> None:
        place = self.rows.index(row)
        self._drop(row)
        self._arrange()
        target = self.rows[min(place, len(self.rows) - 1)].remove if self.rows else self.add
        target.setFocus(Qt.FocusReason.TabFocusReason)
        self._chosen()

    def _drop(self, row: FilterRow) -> None:
        self.rows.remove(row)
        for editor in row.editors:
            editor.removeEventFilter(self)
        self._lines.removeWidget(row)
        self._hide(row)
        row.deleteLater()

    def _hide(self, row: FilterRow) -> None:
        """Take a row out of sight; its keyboard stays in the field, where Qt would give it to anything."""
        if has_keyboard(row):
            self.add.setFocus(Qt.FocusReason.OtherFocusReason)
        row.hide()

    def _arrange(self) -> None:
        self._top.setVisible(len(self.rows) > 1)
        self._editors = (self.joiner, *(editor for row in self.rows for editor in row.editors), self.raw)
        self.setFocusProxy(self.rows[0].begins if self.rows else self.raw if not self.raw.isHidden() else self.add)

    def _typed(self, *_: object) -> None:
        self.touch()
        self._follow()

    def _chosen(self, *_: object) -> None:
        if self._loading:
            return
        self.touch()
        self._follow()
        self.flush()

    def _follow(self) -> None:
        """Tell what can be read of it now; while a row says nonsense the count stays at what was readable."""
        try:
            now = self.read()
        except UserMistake:
            return
        if now != self._followed:
            self._followed = now
            self.followed.emit(now)
