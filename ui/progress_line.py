"""Long work in the status line; hidden until it takes long."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout

from ui.follower import Follower
from ui.kit.buttons import tool
from ui.kit.words import tr
from ui.operations import Operations
from ui.tasks import Task, Tasks

_WIDTH = 120  # logical pixels of the bar


class ProgressLine(Follower):
    """Follows the newest task that takes long. working(bool): it is to be seen from now on, or no longer."""

    working = Signal(bool)

    def __init__(self, *sources: Tasks | Operations) -> None:
        """Watch what is started there."""
        stop = tool("x", tr("Stop it"))
        stop.setProperty("kind", "foot")
        super().__init__(stop, elide=True)
        self.bar.setFixedWidth(_WIDTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for part in (self.doing, self.bar, self.left, self.stop):
            row.addWidget(part)
        for source in sources:
            self.watch(source)
        self.hide()

    def watch(self, source: Tasks | Operations) -> None:
        """Watch what is started there as well."""
        source.started.connect(self._watch)

    def _watch(self, task: Task) -> None:
        task.late.connect(self._show)

    def _show(self) -> None:
        task = self.sender()
        if isinstance(task, Task):
            self.begin(task)
            self.show()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        self.working.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        super().hideEvent(event)
        self.working.emit(False)
