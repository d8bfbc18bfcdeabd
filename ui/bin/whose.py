"""Whom or what each change of the list was about, looked up for the rows that are seen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from core.errors import Trouble
from core.ids import Id
from storage import Step, Workspace
from ui.desk import Desk
from ui.kit.words import tr
from ui.record.in_words import counted

_SOON = 20
"""Milliseconds in which the rows of one look at the list come together."""


class Whose(QObject):
    """Answers from memory; what is not known yet is asked for on another thread, and `came` tells when it is there."""

    came = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        """Know nothing yet."""
        super().__init__(parent)
        self._desk = desk
        self._known: dict[Id, str] = {}
        self._wanted: list[Id] = []
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON)
        self._soon.timeout.connect(self._ask)

    def words(self, step: Step) -> str:
        """A name, or how many of a kind; empty while that is not known."""
        if step.change not in self._known and step.change not in self._wanted:
            self._wanted.append(step.change)
            self._soon.start()
        return self._known.get(step.change, "")

    def release(self) -> None:
        """Ask nothing any more."""
        self._soon.stop()

    def _ask(self) -> None:
        wanted, self._wanted = self._wanted, []
        workspace = self._desk.workspace
        self._desk.tasks.run(
            tr("Look whom changes were about"),
            lambda _: _look(workspace, wanted),
            on_done=self._answered,
            on_failed=lambda _: None,  # someone is saving: the next look asks again
        )

    def _answered(self, found: Mapping[Id, str]) -> None:
        self._known |= found
        self.came.emit()


def _look(workspace: Workspace, wanted: Sequence[Id]) -> dict[Id, str]:
    found: dict[Id, str] = {}
    for change in wanted:
        try:
            about = workspace.history.about(change)
        except Trouble:
            break
        found[change] = "" if about is None else about.name or counted(about.kind, about.count)
    return found
