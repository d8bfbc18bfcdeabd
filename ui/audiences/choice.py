"""Which audience the contacts are narrowed to: the one asked for, the first there is, or another from a menu."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from core import ids
from core.audiences import Audience
from core.contacts import ContactRow
from core.errors import Busy, UserMistake
from core.ids import Id
from storage import Listing
from ui.audiences.phrases import sentence
from ui.desk import Desk
from ui.kit.text import without_mnemonic
from ui.kit.words import tr
from ui.lists.memory import memory_of


class AudienceChoice(QObject):
    """The audience of the chip on Contacts. chosen(): there is another one to look at."""

    chosen = Signal()

    def __init__(self, desk: Desk, page: QWidget) -> None:
        """Choose the one that was looked at last; the menu belongs to the page."""
        super().__init__(page)
        self._desk = desk
        self._key = ids.read(str(memory_of(desk).get("contacts").get("audience", "")))
        self.menu = QMenu(page)
        self.menu.aboutToHide.connect(page.setFocus)

    @property
    def about(self) -> str:
        """Which one is looked at as the view of a list keeps it; nothing where there is none."""
        audience = self._seen()
        return ids.text(audience.id) if audience is not None else ""

    @property
    def name(self) -> str:
        """What the one that is looked at is called; nothing where there is none."""
        audience = self._seen()
        return audience.name if audience is not None else ""

    def take_up(self, about: str) -> None:
        """Be about one that a view has kept, and remember it."""
        self._key = ids.read(about) or self._key
        if self._key is not None:
            memory_of(self._desk).keep("contacts", audience=ids.text(self._key))

    def listing(self) -> Listing[ContactRow]:
        """Its people, by name; nobody where its filter cannot be read. Called on another thread."""
        return self.held()()

    def held(self, *, to_write: bool = False) -> Callable[[], Listing[ContactRow]]:
        """What `listing` would be now, to be asked for later; whoever chooses another one changes nothing of it.

        Args:
            to_write: without those who refused advertising.
        """
        key, room, today = self._key, self._desk.workspace.audiences, self._desk.today

        def find() -> Listing[ContactRow]:
            audience = self._audience(key)
            if audience is not None:
                with suppress(UserMistake):
                    return room.people(audience.filter, today, to_write=to_write)
            return room.people("", today)

        return find

    def tells(self) -> str:
        """Who is looked at, in words."""
        try:
            audience = self._audience(self._key)
        except Busy:
            return ""
        if audience is None:
            return tr("The people of an audience; name one on the page of audiences")
        told = sentence(self._desk, audience.filter)
        if not told:
            return tr("“{name}” has no condition that picks anyone out").format(name=audience.name)
        return tr("“{name}”: people who {conditions}").format(name=audience.name, conditions=told)

    def offer(self, chip: QPushButton) -> None:
        """Offer all audiences under the chip, and the page where they are made."""
        self.menu.clear()
        now = self._audience(self._key)
        for key, name in self._desk.workspace.audiences.names():
            entry = QAction(without_mnemonic(name), self.menu)
            entry.setCheckable(True)
            entry.setChecked(now is not None and key == now.id)
            entry.triggered.connect(lambda _=False, key=key: self.choose(key))
            self.menu.addAction(entry)
        self.menu.addSeparator()
        more = QAction(tr("All audiences…"), self.menu)
        more.triggered.connect(lambda: self._desk.do("go_audiences"))
        self.menu.addAction(more)
        self.menu.popup(chip.mapToGlobal(QPoint(0, chip.height() + 4)))

    def choose(self, key: Id) -> None:
        """Look at another one."""
        self.take_up(ids.text(key))
        self.chosen.emit()

    def _seen(self) -> Audience | None:
        """As `_audience`; none for the moment while someone is saving."""
        try:
            return self._audience(self._key)
        except Busy:
            return None

    def _audience(self, key: Id | None) -> Audience | None:
        """The one asked for, else the first that picks anyone out."""
        room = self._desk.workspace.audiences
        found = room.get(key) if key is not None else None
        if found is not None:
            return found
        return next((each for key, _ in room.names() if (each := room.get(key)) is not None and each.filter), None)
