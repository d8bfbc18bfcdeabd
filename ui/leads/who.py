"""Who it is: a name, while known contacts are suggested."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QStringListModel, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout

from core import ids
from core.contacts import ContactRow
from core.errors import Busy
from core.folding import fold
from core.ids import Id
from ui.desk import Desk
from ui.kit.buttons import quiet
from ui.kit.field import Field
from ui.kit.fields import line_edit
from ui.kit.insets import inset
from ui.kit.page import RETRY
from ui.kit.suggestions import suggest
from ui.kit.text import TextRole, label
from ui.kit.words import tr


@dataclass(frozen=True, slots=True)
class Who:
    """A known contact, or the name of one to be made."""

    name: str = ""
    contact_id: Id | None = None

    @property
    def told(self) -> str:
        """The name; with a word where a contact was made of it, so that nobody is written down twice unseen."""
        return tr("{name} (new contact)").format(name=self.name) if self.name and not self.contact_id else self.name


class WhoField(Field):
    """A `Who`. A name written exactly like that of one known contact means that contact, until told otherwise."""

    empty = Who()
    meant = Signal()
    """Someone else may be meant now; `known` says who, where they are known."""

    def __init__(self, desk: Desk, *, hint: str = "") -> None:
        """Suggest contacts of the file."""
        self._desk = desk
        self.editor = line_edit(hint or tr("name"))
        super().__init__(self.editor, quiet=False)
        self._known: ContactRow | None = None
        self._unread: Id | None = None  # who is meant, where someone was saving when they were to be read
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(RETRY)
        self._again.timeout.connect(self._read_again)
        self._someone_else = False
        self._offered: list[ContactRow] = []
        self._texts = QStringListModel(self)
        self._completer = suggest(self.editor, self._texts, filtered=False)
        self._completer.activated[QModelIndex].connect(self._picked)  # type: ignore[index]
        self._about = label("", TextRole.CAPTION, elide=True)
        self.other = quiet(tr("Someone else"))
        self.other.clicked.connect(self._is_other)
        below = QHBoxLayout()
        inset(below, 9, 0, 0, 0)
        below.setSpacing(4)
        below.addWidget(self._about, 1)
        below.addWidget(self.other)
        self.box.addWidget(self.editor)
        self.box.addLayout(below)
        self.box.addWidget(self._mistake)
        self.editor.textEdited.connect(self._typed)
        self._tell()

    @property
    def known(self) -> ContactRow | None:
        """The contact that is meant, if they are known."""
        return self._known

    @property
    def offered(self) -> list[str]:
        """The suggestions for what is typed."""
        return self._texts.stringList()

    def take(self, number: int) -> None:
        """Mean one of the suggestions."""
        self._take(self._offered[number])

    def _take(self, row: ContactRow) -> None:
        self.editor.setText(row.name)
        self._mean(row)
        self._tell()
        self.touch()

    def read(self) -> Who:
        """The contact meant, or a name."""
        name = " ".join(self.editor.text().split())
        return Who(name, self._id)

    def write(self, value: Who) -> None:
        """Show someone."""
        self.editor.setText(value.name)
        self._find(value.contact_id)
        self._someone_else = False
        self._tell()

    def letters(self) -> tuple[str, ...]:
        """The name, and who is meant by it."""
        return *super().letters(), ids.text(self._id) if self._id else ""

    def type_again(self, letters: Sequence[str], mistake: str = "") -> None:
        """Mean the same contact again, if they are still there."""
        super().type_again(letters, mistake)
        try:
            self._find(ids.parse(letters[1]))
        except (IndexError, ValueError):
            self._find(None)
        self._tell()

    @property
    def is_settled(self) -> bool:
        """Whether nobody was saving when it was read who is meant."""
        return not self._again.isActive()

    def settle(self) -> None:
        """Read again who is meant."""
        if self._unread is not None:
            self._mean(self._desk.workspace.contacts.row(self._unread))
            self._tell()
        else:
            self._offer(self._desk.workspace.contacts.beginning_with(self.editor.text(), limit=8))

    @property
    def _id(self) -> Id | None:
        return self._known.id if self._known is not None else self._unread

    def _mean(self, row: ContactRow | None) -> None:
        """Mean someone, or nobody who is known; there is nothing to be read any more."""
        self._again.stop()
        self._known, self._unread = row, None

    def _find(self, key: Id | None) -> None:
        """Mean a contact; where someone is saving just now, what is known of them is read in a moment."""
        try:
            self._mean(self._desk.workspace.contacts.row(key) if key else None)
        except Busy:
            self._known, self._unread = None, key
            self._again.start()

    def _read_again(self) -> None:
        if self._unread is not None:
            self._find(self._unread)
            self._tell()
            return
        self._look_up(self.editor.text())
        if self._offered and self.editor.hasFocus():
            self._completer.complete()

    def _typed(self, text: str) -> None:
        self._someone_else = False
        self._look_up(text)
        self.touch()

    def _look_up(self, text: str) -> None:
        """Suggest whose names begin like that; where someone is saving just now, in a moment."""
        try:
            self._offer(self._desk.workspace.contacts.beginning_with(text, limit=8) if text.strip() else [])
        except Busy:
            self._offer([])
            self._again.start()

    def _offer(self, rows: list[ContactRow]) -> None:
        """Suggest them, and mean the one whose name stands there."""
        name = fold(" ".join(self.editor.text().split()))
        same = [row for row in rows if fold(row.name) == name]
        self._offered = rows
        self._mean(same[0] if len(same) == 1 and not self._someone_else else None)
        self._texts.setStringList([self._line(row) for row in self._offered])
        self._tell()

    def _picked(self, index: QModelIndex) -> None:
        if index.row() < len(self._offered):
            row = self._offered[index.row()]  # others may be offered by the time it is meant
            # The completer writes its own line into the field after this.
            QTimer.singleShot(0, self, lambda: self._take(row) if self.isVisible() else None)

    def _is_other(self) -> None:
        self._mean(None)
        self._someone_else = True
        self._tell()
        self.touch()
        self.editor.setFocus()

    def _tell(self) -> None:
        self.other.setVisible(self._known is not None)
        self._about.setVisible(self._known is not None)
        if self._known is not None:
            row = self._known
            bought = tr("bought %n ×", row.bought) if row.bought else tr("nothing bought yet")
            self._about.setText(" · ".join(part for part in (tr("Known"), self._reach(row), bought) if part))
        self.meant.emit()

    def _line(self, row: ContactRow) -> str:
        return " · ".join(part for part in (row.name, row.company, self._reach(row)) if part)

    def _reach(self, row: ContactRow) -> str:
        return self._desk.phone(row.phone) or row.email
