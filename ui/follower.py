"""What one task does, how far it is, how long yet, and a way to stop it. Where it stands and when is said elsewhere."""

from __future__ import annotations

import time

from PySide6.QtWidgets import QAbstractButton, QFrame, QProgressBar

from ui.kit.text import TextRole, label
from ui.kit.words import tr
from ui.tasks import Task

_THICK = 6  # logical pixels
_SURE = 1.0  # seconds of work before what is left is told


class Follower(QFrame):
    """The parts, which follow the task begun last; who derives from it lays them out and hides or shows them."""

    def __init__(self, stop: QAbstractButton, role: TextRole = TextRole.CAPTION, *, elide: bool = False) -> None:
        """Follow nothing yet.

        Args:
            stop: the button that stops the task.
            role: of the words that say what is done.
            elide: whether those words may be cut where they stand.
        """
        super().__init__()
        self.task: Task | None = None
        self._called = ""
        self.doing = label("", role, elide=elide)
        self.left = label("", TextRole.CAPTION)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(_THICK)
        self.stop = stop
        self.stop.clicked.connect(self._stop)

    def begin(self, task: Task, called: str = "") -> None:
        """Follow a task, under its own name or another."""
        self.task, self._called = task, called or task.label
        self.doing.setText(called or tr("{task}…").format(task=task.label))
        self.bar.setAccessibleName(self._called)
        self.bar.setRange(0, 0)
        self.left.setText("")
        self.stop.setEnabled(True)
        self._show_step(*task.told)
        task.progressed.connect(self._progress)
        task.finished.connect(self._end)

    def step(self, done: int, total: int) -> None:
        """Show so many steps of all, and how long the others may take."""
        self.bar.setRange(0, total)
        self.bar.setValue(min(done, total))
        took = time.monotonic() - self.task.began if self.task is not None else 0.0
        if done and took > _SURE:
            self.left.setText(in_words(took / done * (total - done)))

    def rest(self) -> None:
        """The task has ended."""
        self.hide()

    def _progress(self, done: int, total: int, doing: str) -> None:
        if self.task is None or self.sender() is not self.task:
            return
        self._show_step(done, total, doing)

    def _show_step(self, done: int, total: int, doing: str) -> None:
        if doing:
            self.doing.setText(tr("{task}: {doing}").format(task=self._called, doing=doing))
        if total > 0:
            self.step(done, total)

    def _end(self) -> None:
        if self.sender() is self.task:
            self.task = None
            self.rest()

    def _stop(self) -> None:
        if self.task is not None:
            self.task.cancel()
            self.stop.setEnabled(False)
            self.doing.setText(tr("Stopping…"))


def in_words(seconds: float) -> str:
    """How long yet, roughly."""
    if seconds < 90:
        return tr("about {count} s to go").format(count=max(1, round(seconds)))
    return tr("about {count} min to go").format(count=round(seconds / 60))
