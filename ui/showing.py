"""Bringing things before someone's eyes: a window, or a document in the program that the system has for it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from ui.kit import turns

if TYPE_CHECKING:  # which shows documents itself
    from ui.window import Window


def to_front(window: QWidget) -> None:
    """Bring a window to the front, from wherever it was put away."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()


def show_in_turns(window: Window, show: Callable[[], object]) -> None:
    """Let a window that was just made read its first page, and show it, in turns of their own; not if it is closed."""

    def come() -> None:
        if not window.leaving.is_asked:  # it goes as soon as nothing is under way any more
            show()

    def read() -> None:
        turns.later(window, come)  # first: also where the page cannot be read
        window.show_page("today").read_ahead()

    turns.later(window, read)


def show_document(path: Path) -> None:
    """Open a document or a folder, where someone can see it."""
    if QGuiApplication.platformName() not in ("offscreen", "minimal"):
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
