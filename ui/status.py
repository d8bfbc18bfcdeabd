"""The quiet line at the foot: which file, that it is saved, and what was said in passing."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout

from ui.desk import Desk
from ui.kit.text import TextRole, label
from ui.kit.words import tr


class StatusLine(QFrame):
    """Never asks for anything and never moves."""

    def __init__(self, desk: Desk) -> None:
        """Show the file of a desk."""
        super().__init__()
        self._desk = desk
        self._file = label(desk.workspace.path.name, TextRole.CAPTION, elide=True)
        self._file.setToolTip("")
        self._state = label("", TextRole.CAPTION)
        self._said = label("", TextRole.CAPTION, elide=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 4, 24, 8)
        row.setSpacing(16)
        row.addWidget(self._file)
        row.addWidget(self._state)
        row.addWidget(self._said, 1, Qt.AlignmentFlag.AlignTrailing)
        self.setAccessibleName(tr("State of the file"))
        desk.operations.waiting.connect(self._wait)
        if desk.workspace.notice:
            self._state.setText(tr("read only"))
            self.say(tr(desk.workspace.notice))
        else:
            self._state.setText(tr("everything is saved"))

    def saved(self) -> None:
        """Say when the last change reached the disk."""
        self._state.setText(tr("saved {time}").format(time=datetime.now().strftime("%H:%M")))

    def say(self, text: str) -> None:
        """Tell something in passing."""
        self._said.setText(text)

    def _wait(self, waiting: bool) -> None:
        if waiting:
            self.say(tr("Someone else is saving; your change follows at once…"))
        elif self._said.text():
            self.say("")
