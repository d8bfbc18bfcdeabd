"""What becomes of every answer of the door for changes: a toast, a dialog with a remedy, or a question."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from core.errors import UserMistake, WorldTrouble
from storage import Changed, Contested
from ui.desk import Desk
from ui.kit.dialogs import bug_message, confirm, trouble_message
from ui.kit.toast import Toast
from ui.kit.words import told, tr
from ui.status import StatusLine


class Answers(QObject):
    """Listens to the operations of a desk and tells the person, in one window."""

    def __init__(self, window: QWidget, desk: Desk, toast: Toast, status: StatusLine) -> None:
        """Tell in this toast, this status line, and in dialogs of this window."""
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._toast = toast
        self._status = status
        operations = desk.operations
        desk.toasted.connect(lambda words, act, action: self._say(words, act, action=action))
        operations.asked.connect(lambda: toast.withdraw(operations.undo, operations.redo))
        operations.done.connect(self._done)
        operations.mistaken.connect(self._mistaken)
        operations.troubled.connect(self._troubled)
        operations.broken.connect(self._broken)
        operations.contested.connect(self._contested)

    def _done(self, _label: str, changed: Changed, offer: str) -> None:
        self._status.saved()
        operations = self._desk.operations
        if changed.cause == "undo":
            self._say(offer, operations.redo, action=tr("Redo"))
        elif offer:
            self._say(offer, operations.undo)

    def _say(self, words: str, act: Callable[[], object] | None, *, action: str = "") -> None:
        """Tell it; where something newer is on its way already, offer nothing that would take back that."""
        operations = self._desk.operations
        takes_back = act in (operations.undo, operations.redo)
        self._toast.say(words, None if takes_back and operations.is_overtaken else act, action=action)

    def _mistaken(self, mistake: UserMistake) -> None:
        self._toast.say(told(mistake), lambda: None, action=tr("All right"))

    def _troubled(self, trouble: WorldTrouble) -> None:
        self._status.not_saved()
        trouble_message(self._window, trouble).open()

    def _broken(self, details: str) -> None:
        bug_message(self._window, details).open()

    def _contested(self, contested: Contested, redo: bool) -> None:
        from ui.record.in_words import clash_words  # words for all kinds, which a window seldom needs

        yes = tr("Take it back all the same")
        title = tr("Someone else has changed this since")
        if confirm(self._window, title, clash_words(contested), yes=yes, dangerous=True):
            (self._desk.operations.redo if redo else self._desk.operations.undo)(force=True)
