"""What long work is doing, how far it is, how long yet, and a way to stop it; in the place where one waits for it."""

from __future__ import annotations

import time

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from ui.kit.buttons import button
from ui.kit.text import TextRole, label
from ui.kit.words import tr
from ui.progress_line import in_words
from ui.tasks import Task

_CALM = 200  # milliseconds before it is shown: most files are read by then


class Waiting(QWidget):
    """Follows one task from the moment it is given."""

    def __init__(self) -> None:
        """Wait for nothing."""
        super().__init__()
        self._task: Task | None = None
        self.doing = label("", TextRole.STRONG, elide=True)
        self.left = label("", TextRole.MUTED)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(6)
        self.stop = button(tr("Cancel"))
        self.stop.clicked.connect(self._stop)
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
        self._task = task
        self._doing = doing
        self.doing.setText(doing)
        self.left.setText("")
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(doing)
        self.stop.setEnabled(True)
        task.progressed.connect(self._progress)
        task.finished.connect(self._end)
        if self.isHidden():
            self._patience.start()

    def _progress(self, done: int, total: int, doing: str) -> None:
        task = self._task
        if task is None or self.sender() is not task or total <= 0:
            return
        self.bar.setRange(0, total)
        self.bar.setValue(min(done, total))
        if doing:
            self.doing.setText(tr("{task}: {doing}").format(task=self._doing, doing=doing))
        took = time.monotonic() - task.began
        if done and took > 1:
            self.left.setText(in_words(took / done * (total - done)))

    def _end(self) -> None:
        if self.sender() is self._task:
            self._task = None
            self._patience.stop()
            self.hide()

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self.stop.setEnabled(False)
            self.doing.setText(tr("Stopping…"))
