"""The quiet line at the foot: which file, that it is saved, and what was said in passing."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QFrame, QHBoxLayout

from ui.desk import Desk
from ui.kit.text import TextRole, label
from ui.kit.words import tr
from ui.progress_line import ProgressLine


class StatusLine(QFrame):
    """Never asks for anything and never moves."""

    def __init__(self, desk: Desk) -> None:
        """Show the file of a desk."""
        super().__init__()
        self._desk = desk
        self._file = label(desk.workspace.path.name, TextRole.CAPTION, elide=True)
        self._state = label("", TextRole.CAPTION)
        self._said = label("", TextRole.CAPTION, elide=True)
        self._waiting = label("", TextRole.CAPTION)
        self._waiting.hide()
        self.progress = ProgressLine(desk.tasks, desk.operations)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 4, 24, 8)
        row.setSpacing(16)
        row.addWidget(self._file)
        row.addWidget(self._state)
        row.addWidget(self._waiting)
        row.addWidget(self._said, 1)
        row.addWidget(self.progress)
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

    def not_saved(self) -> None:
        """Say that the last change did not reach the disk."""
        self._state.setText(tr("the last change was not saved"))

    def say(self, text: str) -> None:
        """Tell something in passing."""
        self._said.setText(text)

    def _wait(self, waiting: bool) -> None:
        self._waiting.setText(tr("Someone else is saving; your change follows at once…") if waiting else "")
        self._waiting.setVisible(waiting)
        self._state.setVisible(not waiting)
