"""Which import the contacts are narrowed to: the newest one, or an earlier one from a menu."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QDateTime, QLocale, QObject, QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from core import ids
from core.contacts import ContactRow, Import
from core.ids import Id
from storage import Listing
from ui.desk import Desk
from ui.kit import digits
from ui.kit.words import tr


class ImportChoice(QObject):
    """The import of the chip on Contacts. chosen(): there is another one to look at."""

    chosen = Signal()

    def __init__(self, desk: Desk, page: QWidget) -> None:
        """Begin with the newest; the menu belongs to the page."""
        super().__init__(page)
        self._desk = desk
        self._key: Id | None = None
        self._chip: QPushButton | None = None
        self.menu = QMenu(page)

    @property
    def about(self) -> str:
        """Which one is looked at as the view of a list keeps it; nothing for the newest."""
        return ids.text(self._key) if self._key is not None else ""

    def take_up(self, about: str) -> None:
        """Be about one that a view has kept."""
        self._key = ids.read(about)

    def listing(self) -> Listing[ContactRow]:
        """Whom it brought. Called on another thread."""
        return self.held()()

    def held(self) -> Callable[[], Listing[ContactRow]]:
        """What `listing` would be now, to be asked for later; whoever chooses another one changes nothing of it."""
        key, contacts = self._key, self._desk.workspace.contacts

        def find() -> Listing[ContactRow]:
            newest = contacts.imports(limit=1) if key is None else []
            return contacts.from_import(key or (newest[0].change if newest else Id(b"")))

        return find

    def choose(self, change: Id | None) -> None:
        """Look at another one; none: the newest."""
        self._key = change
        self.chosen.emit()

    def offer(self, chip: QPushButton) -> None:
        """Look for earlier imports and offer them under the chip, if it is still the one that is down."""
        self._chip = chip
        self._desk.tasks.run(
            tr("Look for imports"), lambda _: self._desk.workspace.contacts.imports(), on_done=self._show
        )

    def _show(self, found: list[Import]) -> None:
        chip = self._chip
        if chip is None or not (chip.isVisible() and chip.isChecked()):
            return
        self.menu.clear()
        for number, each in enumerate(found):
            entry = QAction(_import_words(each), self.menu)
            entry.setCheckable(True)
            entry.setChecked(each.change == self._key or (self._key is None and number == 0))
            entry.triggered.connect(lambda _=False, change=each.change: self.choose(change))
            self.menu.addAction(entry)
        if not found:
            none = QAction(tr("No import brought contacts yet"), self.menu)
            none.setEnabled(False)
            self.menu.addAction(none)
        self.menu.popup(chip.mapToGlobal(QPoint(0, chip.height() + 4)))


def _import_words(came: Import) -> str:
    at = datetime.fromisoformat(came.at.replace("Z", "+00:00")).astimezone(UTC)
    when = QDateTime.fromSecsSinceEpoch(int(at.timestamp()))
    people = tr("1 contact") if came.count == 1 else tr("%n contacts", came.count)
    return f"{digits.western(QLocale().toString(when, QLocale.FormatType.ShortFormat))}  ·  {people}"
