"""The making of pages, where one looks for them; shown after 0.6 s."""

from __future__ import annotations

import time

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout

from ui.follower import Follower, in_words
from ui.kit.buttons import quiet
from ui.kit.insets import inset
from ui.kit.text import TextRole
from ui.kit.words import tr
from ui.tasks import Task

_TICK = 500  # milliseconds
_FULL, _NEARLY = 1000, 970  # of the bar, where time stands for steps
_FEW = 3  # steps that tell nothing of how long it takes


class Waiting(Follower):
    """Follows one task."""

    def __init__(self, *, flat: bool = False) -> None:
        """Hidden until something takes long; `flat` where it stands in a card already."""
        super().__init__(quiet(tr("Stop"), icon="x"), TextRole.BODY, elide=True)
        self._usual = 0.0
        if not flat:
            self.setProperty("kind", "card")
        words = QVBoxLayout()
        words.setSpacing(4)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.doing, 1)
        line.addWidget(self.left)
        words.addLayout(line)
        words.addWidget(self.bar)
        row = QBoxLayout(QBoxLayout.Direction.TopToBottom if flat else QBoxLayout.Direction.LeftToRight, self)
        inset(row, *((0, 0, 0, 0) if flat else (16, 8, 8, 8)))
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addWidget(self.stop)
        self._clock = QTimer(self)
        self._clock.setInterval(_TICK)
        self._clock.timeout.connect(self._tick)
        self.hide()

    def follow(self, task: Task, *, usual: float = 0.0) -> None:
        """Show how a task goes once it takes long; `usual` is how many seconds it took the last time, 0 unknown."""
        self._usual = usual
        self.begin(task)
        task.late.connect(self._show)

    def step(self, done: int, total: int) -> None:
        """Few steps tell little; then, and where it is known how long it takes, the clock tells."""
        if not self._usual and total > _FEW:
            super().step(done, total)

    def rest(self) -> None:
        """Nothing is waited for."""
        self._clock.stop()
        super().rest()

    def _show(self) -> None:
        if self.sender() is self.task:
            self.show()
            self._tick()
            self._clock.start()

    def _tick(self) -> None:
        """Where it is known how long it took the last time, tell by that."""
        if self.task is not None and self._usual:
            took = time.monotonic() - self.task.began
            self.bar.setRange(0, _FULL)
            self.bar.setValue(min(_NEARLY, round(_FULL * took / self._usual)))
            self.left.setText(in_words(max(1.0, self._usual - took)))
