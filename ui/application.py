"""The one application of the process, and another process of the same program."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QEvent, QProcess, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from ui.kit.icons import logo

DESKTOP_NAME = "two-hats"
"""What Linux desktops know the program by: the name of its entry without its ending."""


class Application(QApplication):
    """Hears from macOS which file was double-clicked."""

    file_opened = Signal(object)
    """The path of a file."""

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self.file_opened.emit(Path(event.file()))
            return True
        return super().event(event)


def application() -> QApplication:
    """The one application of the process."""
    app = QApplication.instance()
    if isinstance(app, QApplication):
        return app
    app = Application(["Two Hats"])
    app.setApplicationName("Two Hats")
    app.setDesktopFileName(DESKTOP_NAME)
    app.setWindowIcon(logo())
    return app


def command() -> list[str]:
    """How this program is started: of a bundle itself, else Python with its front door."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, str(Path(__file__).resolve().parents[1] / "main.py")]


def start_again(path: Path) -> bool:
    """Start this program once more, with a file, on its own."""
    program, *arguments = command()
    return bool(QProcess.startDetached(program, [*arguments, str(path)]))
