"""Backups that are looked at: each in a window of its own, for reading only, beside the file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from core.errors import words
from core.progress import Progress
from storage import DeviceBook, Workspace
from ui.kit.theme import Theme
from ui.kit.words import tr
from ui.settings import Settings
from ui.showing import to_front
from ui.taking_place import show_in_turns, window_on
from ui.tasks import Tasks
from ui.window import Window


class Looks(QObject):
    """Opens backups and shows them; lives as long as the program."""

    failed = Signal(object)
    """Why a backup could not be opened, as a task tells it."""

    def __init__(self, theme: Theme, home: Path, book: DeviceBook, tasks: Tasks, parent: QObject | None = None) -> None:
        """Nothing is looked at yet; windows remember themselves under the settings folder."""
        super().__init__(parent)
        self.windows: list[Window] = []
        self._theme = theme
        self._home = home
        self._book = book
        self._tasks = tasks
        self._opening: set[Path] = set()

    def look(self, backup: Path) -> None:
        """Open a copy and show it; the window that shows it already comes to the front."""
        shown = next((window for window in self.windows if window.desk.workspace.path == backup), None)
        if shown is not None:
            to_front(shown)
        if shown is not None or backup in self._opening:
            return
        self._opening.add(backup)

        def open_it(progress: Progress) -> Workspace:
            workspace = Workspace.open(backup, book=self._book, read_only=True, progress=progress)
            workspace.notice = words("This is a backup: look around; nothing can be changed in it.")
            return workspace

        task = self._tasks.run(tr("Open a backup"), open_it, on_done=self.show, on_failed=self.failed.emit)
        task.finished.connect(lambda: self._opening.discard(backup))  # also of one that was stopped

    def show(self, workspace: Workspace) -> None:
        """Show a copy that was opened for reading, in turns: the window before goes on answering."""
        window = window_on(workspace, Settings(self._home / "look"), lambda desk: Window(desk, self._theme, bare=True))
        window.setWindowTitle(tr("{title} (backup, for reading)").format(title=window.windowTitle()))
        self.windows.append(window)
        window.closed.connect(lambda: self._closed(window))
        window.desk.said.emit(tr(workspace.notice))
        show_in_turns(window, window.show)

    def _closed(self, window: Window) -> None:
        if window in self.windows:
            self.windows.remove(window)
        window.deleteLater()
