"""What every page works with, handed to its constructor: the file, the door for changes, the clock, the way to go."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from core import ids, money, phones
from core.business import Business, Person
from core.errors import WorldTrouble
from core.ids import Id
from storage import Changed, Workspace
from ui import clock
from ui.bridge import Bridge
from ui.operations import Operations
from ui.settings import Settings
from ui.tasks import Tasks

_AGAIN = 250  # milliseconds


class AtHand(NamedTuple):
    """A file, with what its window has to know before it can be made."""

    workspace: Workspace
    profile: Business
    people: list[Person]

    def __enter__(self) -> AtHand:
        """Use it and close it."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close the file; also where it was opened for nobody."""
        self.workspace.close()

    @classmethod
    def of(cls, workspace: Workspace) -> AtHand:
        """Read it, as long as that takes while someone else holds the file: where nobody waits.

        Raises:
            Busy: someone held it too long.
        """
        return cls(workspace, workspace.business.profile(), workspace.business.people())


class Desk(QObject):
    """One open business file as the window sees it."""

    record_asked = Signal(str, object)
    """Show a record: its kind and id. The window goes to the page of that kind."""
    asked = Signal(str)
    """Take an action of the window, by its name in `ui.actions`."""
    section_asked = Signal(str)
    """Go to a section of the settings, by its name in `ui.settings_page.sections`."""
    slip_asked = Signal(str, object)
    """Open a slip of the dock, by the name of its action, with values for its fields (a dict)."""
    said = Signal(str)
    """Tell something in passing, in the status line and to screen readers."""
    file_asked = Signal(str, object)
    """Ask the program for something with files: look (a path), restore (a pair of paths), again (none)."""
    closing = Signal()
    """The file is about to be given back."""
    toasted = Signal(str, object, str)
    """Tell what was done in a toast: its words, what its button does (none for no button), the words of the button."""

    def __init__(self, at_hand: AtHand | Workspace, settings: Settings, parent: QObject | None = None) -> None:
        """Set up for one file, on the window's thread; what of it is not at hand is read, however long that takes."""
        super().__init__(parent)
        workspace, self._profile, people = at_hand if isinstance(at_hand, AtHand) else AtHand.of(at_hand)
        workspace.hurry()
        self.workspace = workspace
        self.settings = settings
        self.drafts = settings.drafts(workspace.file_id)
        workspace.person = self._person_among(people)
        self.bridge = Bridge(workspace, self)
        self.operations = Operations(workspace, self)
        self.tasks = Tasks(self)
        self._is_closed = False
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_AGAIN)
        self._again.timeout.connect(self._read_profile)
        self.bridge.changed.connect(self._follow)
        self.drafts.come()

    @property
    def today(self) -> date:
        """Which day it is."""
        return clock.today()

    @property
    def currency(self) -> str:
        """The currency of the file."""
        return self._profile.currency

    @property
    def locale(self) -> str:
        """How the owner writes dates, money and names, such as de_DE."""
        return self._profile.locale

    @property
    def business_name(self) -> str:
        """What the business is called."""
        return self._profile.name

    def money(self, amount: int | None) -> str:
        """An amount as the owner writes it; a dash for none."""
        return "–" if amount is None else money.shown(amount, self.currency, self.locale)

    def phone(self, text: str) -> str:
        """A phone as the owner reads and dials it; see `core.phones.shown`."""
        return phones.shown(text, phones.home(self._profile.country, self._profile.locale))

    def show_record(self, kind: str, key: Id) -> None:
        """Ask the window to show a record."""
        self.record_asked.emit(kind, key)

    def do(self, action: str) -> None:
        """Ask the window for one of its actions, such as going to a page."""
        self.asked.emit(action)

    def person_setting(self) -> str:
        """The name under which this computer remembers who works at it, for this file."""
        return f"person/{ids.text(self.workspace.file_id)}"

    def close(self) -> None:
        """Finish what is under way and give the file back."""
        self.closing.emit()
        self.tasks.close()
        self.operations.close()
        self.bridge.close()
        self._again.stop()
        if not self._is_closed:
            self.drafts.leave()
        self._is_closed = True
        self.workspace.close()

    def _follow(self, changed: Changed) -> None:
        if "business" in changed.kinds and not self._is_closed:  # what was told last may come after the end
            self._read_profile()

    def _read_profile(self) -> None:
        try:
            before, self._profile = self._profile, self.workspace.business.profile()
            if (before.locale, before.currency) != (self._profile.locale, self._profile.currency):
                self.file_asked.emit("again", None)  # fields that read amounts know one way of writing them
        except WorldTrouble:
            self._again.start()  # someone is saving this very moment

    def _person_among(self, people: list[Person]) -> Id | None:
        """Who works at this computer, if they are still on the list of people."""
        kept = self.settings.text(self.person_setting())
        if not kept:
            return None
        return next((person.id for person in people if ids.text(person.id) == kept), None)
