"""Reading files and moving in, in the place where one waits for it."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ui.follower import Follower
from ui.kit.buttons import button
from ui.kit.text import TextRole
from ui.kit.words import tr
from ui.tasks import Task

_CALM = 200  # milliseconds before it is shown: most files are read by then


class Waiting(Follower):
    """Follows one task from the moment it is given."""

    def __init__(self) -> None:
        """Wait for nothing."""
        super().__init__(button(tr("Cancel")), TextRole.STRONG, elide=True)
        words = QHBoxLayout()
        words.addWidget(self.doing, 1)
        words.addWidget(self.left)
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addLayout(words)
        column.addWidget(self.bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addLayout(column, 1)
        row.addWidget(self.stop)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_CALM)
        self._patience.timeout.connect(self.show)
        self.hide()

    def follow(self, task: Task, doing: str) -> None:
        """Show a task, unless it ends at once."""
        self.begin(task, doing)
        if self.isHidden():
            self._patience.start()

    def rest(self) -> None:
        """Nothing is waited for."""
        self._patience.stop()
        super().rest()
