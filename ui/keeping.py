"""Copies that the program makes by itself: a while after a file is opened, and once it is closed."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from core.errors import Trouble
from core.ids import Id
from storage import DeviceBook, Shelf, Workspace
from ui.desk import Desk
from ui.kit.words import told, tr
from ui.tasks import Tasks

AFTER = 4_000
"""Milliseconds after the page is shown: the first look is not to wait for a copy."""

_log = logging.getLogger(__name__)


class Keeper(QObject):
    """Makes copies of files that were opened here; lives as long as the program."""

    def __init__(self, home: Path, tasks: Tasks, parent: QObject | None = None) -> None:
        """Keep copies under the settings folder; those of closed files are made by these tasks."""
        super().__init__(parent)
        self._home = home
        self._tasks = tasks
        self._left: dict[Path, Id] = {}
        self._ending = False

    def attend(self, window: QObject, desk: Desk) -> None:
        """Make a copy of an open file a little later, if it has changed since the last one."""
        if desk.workspace.read_only:
            return
        timer = QTimer(window)
        timer.setSingleShot(True)
        timer.setInterval(AFTER)
        timer.timeout.connect(lambda: self.copy_open(desk))
        timer.start()
        desk.destroyed.connect(timer.deleteLater)
        window.closed.connect(timer.stop)  # type: ignore[attr-defined]

    def copy_open(self, desk: Desk) -> None:
        """Make a copy of an open file now, if it has changed; what is in the way is said in the status line."""
        shelf = Shelf(self._home, desk.workspace.file_id)

        def failed(failure: object) -> None:
            if isinstance(failure, Trouble):
                desk.said.emit(tr("No backup was made: {why}").format(why=told(failure)))
            _log.info("no copy was made: %s", type(failure).__name__)

        desk.tasks.run(tr("Make a backup"), lambda _: shelf.keep(desk.workspace, datetime.now(UTC)), on_failed=failed)

    def left(self, path: Path, file_id: Id) -> None:
        """A file was closed: make a copy of it if it has changed, while the program goes on or when it ends."""
        self._left[path] = file_id
        if not self._ending:
            self._tasks.run(tr("Make a backup"), self._one(path), on_failed=lambda _: None)

    def end(self) -> None:
        """From now on copies wait for `finish`: the threads of the tasks are about to go."""
        self._ending = True

    def finish(self) -> None:
        """Make the copies that are still owed; no window is open any more."""
        for path in tuple(self._left):
            self._one(path)(None)

    def _one(self, path: Path) -> Callable[[object], None]:
        def copy(_: object) -> None:
            file_id = self._left.get(path)
            if file_id is None:
                return
            try:
                with Workspace.open(path, book=DeviceBook(None), read_only=True) as workspace:
                    if workspace.file_id == file_id:
                        Shelf(self._home, file_id).keep(workspace, datetime.now(UTC))
            except Trouble as trouble:  # the file may be gone, or its disk: there is nobody to tell any more
                _log.info("no copy was made: %s", type(trouble).__name__)
            self._left.pop(path, None)

        return copy
