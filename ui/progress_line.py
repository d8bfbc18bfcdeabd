"""What long work is doing, how far it is, how long yet, and a way to stop it; hidden until it takes long."""

from __future__ import annotations

import time

from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar

from ui.kit.buttons import tool
from ui.kit.text import TextRole, label
from ui.kit.words import tr
from ui.operations import Operations
from ui.tasks import Task, Tasks

_WIDTH, _HEIGHT = 120, 6


class ProgressLine(QFrame):
    """Follows the newest task that takes long."""

    def __init__(self, *sources: Tasks | Operations) -> None:
        """Watch what is started there."""
        super().__init__()
        self._task: Task | None = None
        self.doing = label("", TextRole.CAPTION)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(_WIDTH, _HEIGHT)
        self.left = label("", TextRole.CAPTION)
        self.stop = tool("x", tr("Stop it"))
        self.stop.clicked.connect(self._stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for part in (self.doing, self.bar, self.left, self.stop):
            row.addWidget(part)
        for source in sources:
            source.started.connect(self._follow)
        self.hide()

    def _follow(self, task: Task) -> None:
        task.late.connect(self._show)
        task.progressed.connect(self._progress)
        task.finished.connect(self._end)

    def _show(self) -> None:
        task = self.sender()
        if not isinstance(task, Task):
            return
        self._task = task
        self.doing.setText(tr("{task}…").format(task=task.label))
        self.bar.setAccessibleName(task.label)
        self.bar.setRange(0, 0)
        self.left.setText("")
        self.stop.setEnabled(True)
        self.show()

    def _progress(self, done: int, total: int, doing: str) -> None:
        task = self.sender()
        if not isinstance(task, Task) or task is not self._task or total <= 0:
            return
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        if doing:
            self.doing.setText(tr("{task}: {doing}").format(task=task.label, doing=doing))
        took = time.monotonic() - task.began
        if done and took > 1:
            self.left.setText(in_words(took / done * (total - done)))

    def _end(self) -> None:
        if self.sender() is self._task:
            self._task = None
            self.hide()

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self.stop.setEnabled(False)
            self.doing.setText(tr("Stopping…"))


def in_words(seconds: float) -> str:
    """How long yet, roughly."""
    if seconds < 90:
        return tr("about {count} s to go").format(count=max(1, round(seconds)))
    return tr("about {count} min to go").format(count=round(seconds / 60))
