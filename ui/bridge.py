"""The one QObject that tells pages what changed, by whomever: this window, or another program in the same file."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from core.errors import WorldTrouble
from storage import Workspace

_LOOK_EVERY = 1_000  # milliseconds


class Bridge(QObject):
    """Turns what storage tells, on any thread, into a signal on the window's thread."""

    changed = Signal(object)
    """A `Changed`: kinds and ids that are not as they were. Always emitted on the window's thread."""

    _heard = Signal(object)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        """Listen to a workspace and look once a second for changes of other programs."""
        super().__init__(parent)
        self._workspace = workspace
        self._heard.connect(self.changed)
        self._stop_listening = workspace.subscribe(self._heard.emit)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Ask the file for changes of others now; a locked file is asked again a second later."""
        try:
            others = self._workspace.poll()
        except WorldTrouble:
            return
        for changed in others:
            self.changed.emit(changed)

    def close(self) -> None:
        """Stop listening; the workspace may be closed afterwards."""
        if self._timer.isActive():
            self._timer.stop()
            self._stop_listening()
