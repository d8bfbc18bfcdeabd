"""What is being made, how far it is, how long yet, and a way to stop it; shown where one looks, after 0.6 s."""

from __future__ import annotations

import time

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QProgressBar, QVBoxLayout

from ui.kit.buttons import quiet
from ui.kit.text import TextRole, label
from ui.kit.words import tr
from ui.progress_line import in_words
from ui.tasks import Task

_TICK = 500  # milliseconds


class Waiting(QFrame):
    """Follows one task."""

    def __init__(self, *, flat: bool = False) -> None:
        """Hidden until something takes long; `flat` where it stands in a card already."""
        super().__init__()
        self._task: Task | None = None
        self._steps = (0, 0)
        self._usual = 0.0
        if not flat:
            self.setProperty("kind", "card")
        self.doing = label("", TextRole.BODY, elide=True)
        self.left = label("", TextRole.CAPTION)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(6)
        self.stop = quiet(tr("Stop"), icon="x")
        self.stop.clicked.connect(self._stop)
        words = QVBoxLayout()
        words.setSpacing(4)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.doing, 1)
        line.addWidget(self.left)
        words.addLayout(line)
        words.addWidget(self.bar)
        row = QBoxLayout(QBoxLayout.Direction.TopToBottom if flat else QBoxLayout.Direction.LeftToRight, self)
        row.setContentsMargins(*((0, 0, 0, 0) if flat else (16, 8, 8, 8)))
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addWidget(self.stop)
        self._clock = QTimer(self)
        self._clock.setInterval(_TICK)
        self._clock.timeout.connect(self._tick)
        self.hide()

    def follow(self, task: Task, *, usual: float = 0.0) -> None:
        """Show how a task goes once it takes long; `usual` is how many seconds it took the last time, 0 unknown."""
        self._task, self._usual, self._steps = task, usual, (0, 0)
        self.doing.setText(tr("{task}…").format(task=task.label))
        self.bar.setAccessibleName(task.label)
        self.bar.setRange(0, 0)
        self.left.setText("")
        self.stop.setEnabled(True)
        task.late.connect(self._show)
        task.progressed.connect(self._progress)
        task.finished.connect(self._end)

    def _show(self) -> None:
        if self.sender() is self._task:
            self.show()
            self._clock.start()
            self._tick()

    def _progress(self, done: int, total: int, doing: str) -> None:
        if self._task is None or self.sender() is not self._task:
            return
        if doing:
            self.doing.setText(tr("{task}: {doing}").format(task=self._task.label, doing=doing))
        if total > 0:
            self._steps = done, total
            self._tick()

    def _tick(self) -> None:
        """Tell how long yet: by the steps done, or by how long it took the last time."""
        if self._task is None:
            return
        took = time.monotonic() - self._task.began
        done, total = self._steps
        if self._usual:
            self.bar.setRange(0, 1000)
            self.bar.setValue(min(970, round(1000 * took / self._usual)))
            self.left.setText(in_words(max(1.0, self._usual - took)))
        elif total > 3:
            self.bar.setRange(0, total)
            self.bar.setValue(done)
            if done and took > 1:
                self.left.setText(in_words(took / done * (total - done)))

    def _end(self) -> None:
        if self.sender() is self._task:
            self._task = None
            self._clock.stop()
            self.hide()

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self.stop.setEnabled(False)
            self.doing.setText(tr("Stopping…"))
