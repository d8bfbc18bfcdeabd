"""The program's window on a file, opened as any start opens it, for measuring; dialogs of the system answer nothing."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

from ui import garbage, heap, quick_imports, switching

heap.share()  # first, as the door does
quick_imports.begin()
switching.begin()

from PySide6.QtCore import qInstallMessageHandler  # noqa: E402
from PySide6.QtWidgets import QApplication, QFileDialog  # noqa: E402

from ui.app import Program  # noqa: E402
from ui.application import application  # noqa: E402
from ui.kit.theme import Scheme, Theme  # noqa: E402
from ui.preload import Preloader  # noqa: E402
from ui.settings import Settings  # noqa: E402
from ui.sweeper import Sweeper  # noqa: E402


class Opened:
    """A program with a file. `rest` lets it do what it does by itself."""

    def __init__(self, path: Path) -> None:
        """Open it and wait until all is prepared that is prepared while nobody does anything."""
        app = application()
        qInstallMessageHandler(lambda *_: None)
        for name in ("getOpenFileName", "getSaveFileName"):
            setattr(QFileDialog, name, staticmethod(lambda *_args, **_options: ("", "")))
        QFileDialog.getOpenFileNames = staticmethod(lambda *_args, **_options: ([], ""))  # type: ignore[method-assign]
        QFileDialog.getExistingDirectory = staticmethod(lambda *_args, **_options: "")  # type: ignore[method-assign]
        self._path = path
        self.program = Program(Theme(app, Scheme.LIGHT), Settings())
        self.program.begin(path)
        garbage.leave_to_window()
        self._sweeper = Sweeper(lambda: self.program.idle)
        self.rest(1.0)
        self._preloader = Preloader(lambda: self.program.idle)
        self._preloader.prepare(self.window)
        self._rest_until_prepared()

    @property
    def window(self) -> Any:
        """The window of the file that is open."""
        assert self.program.window is not None
        return self.program.window

    def shows(self, window: Any) -> bool:
        """Whether this window is still the one of the file; putting back a backup makes another one."""
        return window is self.program.window and self._is_open()

    def come_back(self) -> None:
        """Open the file in place of whatever is there now, unless it is there."""
        if not self._is_open():
            self.program.open(self._path)
        while not self._is_open():
            self.rest(0.1)
        self._preloader.prepare(self.window)
        self._rest_until_prepared()

    def _is_open(self) -> bool:
        window = self.program.window
        return window is not None and window.desk.workspace.path == self._path

    def _rest_until_prepared(self) -> None:
        while self._preloader.isActive():
            self.rest(0.1)

    @staticmethod
    def rest(seconds: float) -> None:
        """Let the window do what it does by itself."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            QApplication.processEvents()
            time.sleep(0.005)
